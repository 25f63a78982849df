import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointHref, pointWords, quickPoints } from './contact-link.ts';

test('an address leads only to the web, mail or a phone', () => {
  const cases = [
    ['email', 'ada+x@example.org', 'mailto:ada%2Bx@example.org'],
    ['phone', '+33 6 12-34', 'tel:+3361234'],
    ['phone', 'ask', null],
    ['url', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['url', 'www.example.org', 'https://www.example.org'],
    ['url', 'javascript:alert(1)', null],
    ['url', 'data:text/html,x', null],
    ['handle', '@ada', null],
    ['address', '1 Rue de la Paix', null],
  ] as const;
  for (const [kind, value, href] of cases) assert.equal(pointHref({ kind, value }), href, value);
});

test('a web address is shown without its scheme', () => {
  assert.equal(pointWords({ kind: 'url', value: 'https://www.example.org/ada/' }), 'example.org/ada');
  assert.equal(pointWords({ kind: 'email', value: 'a@example.org' }), 'a@example.org');
});

test('beside a name stand one number to call and one address to write to, those that are preferred', () => {
  const point = (kind: 'phone' | 'email' | 'url', value: string, preferred = false) => ({
    kind,
    value,
    preferred,
  });
  const quick = (...points: ReturnType<typeof point>[]) => quickPoints(points).map(({ value }) => value);
  assert.deepEqual(quick(), []);
  assert.deepEqual(quick(point('url', 'ada.example.org')), []);
  assert.deepEqual(
    quick(
      point('email', 'old@example.org'),
      point('phone', 'ask'),
      point('phone', '+33 6 1'),
      point('email', 'new@example.org', true),
    ),
    ['+33 6 1', 'new@example.org'],
  );
});

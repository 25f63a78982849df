import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartialDate } from '../../core/dates/index.ts';
import { howKnown, whereInWords } from './how-known.ts';

test('where somebody works and lives, as far as the book knows', () => {
  assert.equal(
    whereInWords({ title: 'Engineer', organization: 'Mills', place: 'Oxford' }),
    'Engineer at Mills · Oxford',
  );
  assert.equal(whereInWords({ title: null, organization: 'Mills', place: null }), 'Mills');
  assert.equal(whereInWords({ title: null, organization: null, place: null }), '');
});

test('how somebody is known: in their words, shortened, and since when', () => {
  assert.equal(
    howKnown({ howWeMet: 'At a\nfair', knownSince: '2019' as PartialDate }),
    'At a fair, known since 2019',
  );
  assert.equal(howKnown({ howWeMet: null, knownSince: null }), '');
  assert.equal(howKnown({ howWeMet: 'x'.repeat(500), knownSince: null }).length, 120);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../dates/index.ts';
import { deviceName, guessDeviceName } from './device.ts';
import { beginPairing, tryCode, type Pairing } from './pairing.ts';

const now = 1_000_000 as Instant;
const after = (minutes: number): Instant => (now + minutes * 60_000) as Instant;
const here = '192.168.1.5';
const pairing = beginPairing(Uint8Array.of(0, 1, 17, 31, 32, 255, 16, 20), now);

test('a code is eight letters and figures in two parts', () => {
  assert.equal(pairing.code, '01HZ-0ZGM');
  assert.match(
    beginPairing(Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2), now).code,
    /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
  );
});

for (const [said, minutes, outcome] of [
  ['01HZ-0ZGM', 0, 'right'],
  ['01hz0zgm', 9.9, 'right'],
  [' oIhz – OzGm ', 1, 'right'],
  ['O1HZ 0ZGN', 1, 'wrong'],
  ['', 1, 'wrong'],
  ['01HZ-0ZGM', 10, 'over'],
] as const) {
  test(`“${said}” after ${minutes} minutes is ${outcome}`, () => {
    assert.equal(tryCode(pairing, said, after(minutes), null).outcome, outcome);
  });
}

test('a code lets in one device', () => {
  const first = tryCode(pairing, pairing.code, now, here);
  assert.equal(first.pairing, null);
  assert.equal(tryCode(first.pairing, pairing.code, now, here).outcome, 'over');
});

/** Guesses one after the other; answers what each came to, and what waits then. */
const guess = (times: number, address: (index: number) => string | null) => {
  let waiting: Pairing | null = pairing;
  const outcomes = Array.from({ length: times }, (_, index) => {
    const tried = tryCode(waiting, '00000000', now, address(index));
    waiting = tried.pairing;
    return tried.outcome;
  });
  return { outcomes, waiting };
};

test('after five wrong codes the right one is over for who guessed, and for nobody else', () => {
  const { outcomes, waiting } = guess(5, () => here);
  assert.deepEqual(outcomes, ['wrong', 'wrong', 'wrong', 'wrong', 'over']);
  assert.equal(tryCode(waiting, pairing.code, now, here).outcome, 'over');
  assert.equal(tryCode(waiting, pairing.code, now, '192.168.1.9').outcome, 'right');
});

test('guesses from everywhere end the code long before one could be right', () => {
  const { outcomes, waiting } = guess(100_000, (index) => (index % 3 === 0 ? null : `10.0.0.${index}`));
  assert.equal(outcomes.indexOf('over'), 99_999);
  assert.equal(waiting, null);
});

test('a name is one line of what can be seen', () => {
  assert.equal(deviceName('  Ana’s\n phone\u202E '), 'Ana’s phone');
  assert.equal(deviceName('\u0000 \t'), null);
  assert.equal(deviceName('x'.repeat(200))?.length, 60);
});

test('a device is called by what its browser says it is', () => {
  const name = guessDeviceName(
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Mobile Safari/537.36',
  );
  assert.equal(name, 'Android phone');
  assert.equal(guessDeviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)'), 'iPhone');
  assert.equal(guessDeviceName('curl/8'), 'Phone');
});

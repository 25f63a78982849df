import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { describe } from 'node:test';
import { fitsFrom, fitsSurelyFrom, gistOf, readTable } from './index.ts';
import { writeTable } from './table.ts';
import {
  byMeaning,
  byWords,
  crossValidated,
  judge,
  rankAll,
  readJudgedSet,
  readMeaning,
} from './testing/judged.ts';

const meaning = readMeaning();
const { table } = meaning;

describe('the judged articles', () => {
  const set = readJudgedSet('fixtures/offers');
  const ranked = rankAll(set, byMeaning(set, meaning));

  // A ratchet: these only go up.
  test('find the right person among the first three, and leave alone what fits nobody', () => {
    const judged = judge(ranked, fitsFrom);
    assert.ok(judged.firstThree >= 0.95, `first three: ${judged.firstThree}`);
    assert.ok(judged.suggestedInThree >= 0.85, `suggested: ${judged.suggestedInThree}`);
    assert.ok(judged.leftAlone >= 0.9, `left alone: ${judged.leftAlone}`);
    const unseen = crossValidated(ranked, 0.9);
    assert.ok(unseen.suggestedInThree >= 0.75, `suggested, on articles unseen: ${unseen.suggestedInThree}`);
  });

  test('are not found by the words they share', () => {
    const judged = judge(rankAll(set, byWords), 0);
    assert.ok(judged.firstThree < 0.5, `first three: ${judged.firstThree}`);
  });
});

// A ratchet too. `offers-unseen` was read once, when all was decided, and by `offers-later` only the
// floor of what is said unasked was set: nothing is fitted to them.
describe('judged articles of other fields', () => {
  for (const { folder, firstThree, suggested, leftAlone, sure } of [
    { folder: 'offers-more', firstThree: 0.95, suggested: 0.85, leftAlone: 0.9, sure: 0.58 },
    { folder: 'offers-near', firstThree: 0.93, suggested: 0.8, leftAlone: 0.8, sure: 0.6 },
    { folder: 'offers-trades', firstThree: 0.9, suggested: 0.8, leftAlone: 0.9, sure: 0.7 },
    { folder: 'offers-stage', firstThree: 0.95, suggested: 0.7, leftAlone: 0.9, sure: 0.4 },
    { folder: 'offers-plain', firstThree: 0.95, suggested: 0.95, leftAlone: 0.9, sure: 0.8 },
    { folder: 'offers-unseen', firstThree: 0.9, suggested: 0.8, leftAlone: 0.9, sure: 0.6 },
    { folder: 'offers-later', firstThree: 0.9, suggested: 0.8, leftAlone: 0.75, sure: 0.6 },
  ])
    test(`find the right person, and are left alone where they fit nobody: ${folder}`, () => {
      const set = readJudgedSet(`fixtures/${folder}`);
      const ranked = rankAll(set, byMeaning(set, meaning));
      const judged = judge(ranked, fitsFrom);
      assert.ok(judged.firstThree >= firstThree, `first three: ${judged.firstThree}`);
      assert.ok(judged.suggestedInThree >= suggested, `suggested: ${judged.suggestedInThree}`);
      assert.ok(judged.leftAlone >= leftAlone, `left alone: ${judged.leftAlone}`);
      const unasked = judge(ranked, fitsSurelyFrom);
      assert.ok(unasked.suggestedInThree >= sure, `suggested unasked: ${unasked.suggestedInThree}`);
      assert.ok(unasked.leftAlone >= 0.9, `left alone unasked: ${unasked.leftAlone}`);
    });
});

describe('what a text is for', () => {
  const fits = (said: readonly string[], text: string): boolean =>
    meaning.standsOut(gistOf([{ text, weight: 1 }], table), meaning.readerOf(said)) >= fitsFrom;
  const gardener = ['apple orchards', 'Half of the blossom froze in April.', 'a crop in spite of late frost'];
  for (const { name, text, isForThem } of [
    {
      name: 'what speaks to what they said is offered',
      text: 'Growers in Trentino spray the buds with water, and the ice keeps them alive. Losses in cold nights were halved.',
      isForThem: true,
    },
    {
      name: 'what shares their very words is offered',
      text: 'How apple growers saved their blossom from frost. Candles between the trees of the orchard kept the April night warm.',
      isForThem: true,
    },
    {
      name: 'what is a marvel of their trade is not',
      text: 'An apple carved by a movie star is sold at auction. The collector keeps it in a palace.',
      isForThem: false,
    },
    {
      name: 'what uses their word in another sense is not',
      text: 'Apple opens a glass shop and fans queue through the night for a phone.',
      isForThem: false,
    },
  ])
    test(name, () => {
      assert.equal(fits(gardener, text), isForThem);
    });
});

describe('a word of two meanings', () => {
  const standsOut = (text: string, said: readonly string[]): number =>
    meaning.standsOut(gistOf([{ text, weight: 1 }], table), meaning.readerOf(said));
  const examples = [
    {
      word: 'bank',
      said: ['river restoration', 'The bank washes away every spring.'],
      theirs: 'Willows planted along a stream hold the soil in floods.',
      other: 'The bank raised the interest on savings and mortgages.',
    },
    {
      word: 'cell',
      said: ['stem cell research', 'She grows cells in the laboratory.'],
      theirs: 'Biologists turned skin tissue back into an embryonic state.',
      other: 'A prisoner spent nine years in a cell before his appeal.',
    },
    {
      word: 'pitch',
      said: ['opera singing', 'His pitch drops when he is tired.'],
      theirs: 'Sopranos who rest their voice between rehearsals keep the high notes.',
      other: 'The groundsman mows the pitch before the league match.',
    },
  ];
  for (const { word, said, theirs, other } of examples)
    test(`is known by the words around it: ${word}`, () => {
      assert.ok(standsOut(theirs, said) > standsOut(other, said));
      assert.ok(standsOut(other, said) < fitsFrom);
    });
});

describe('the table', () => {
  test('finds words and their forms', () => {
    for (const [word, form] of [
      ['quays', 'quay'],
      ['harbour', 'harbour'],
    ] as const)
      assert.equal(table.rowOf(word) === null, false, form);
    assert.equal(table.rowOf('xyzzyqua'), null);
    assert.equal(table.rowOf(''), null);
  });

  test('gives back what was written', () => {
    const rows = [
      { word: 'quay', rank: 7, vector: Int8Array.of(3, 4), sense: Int8Array.of(5, -6, 7) },
      { word: 'berth', rank: 9, vector: Int8Array.of(0, -5), sense: Int8Array.of(1, 2, 3) },
    ];
    const read = readTable(writeTable(rows, 2, 3));
    assert.ok(read);
    const vectorOf = (word: string): readonly number[] => {
      const vector = new Float32Array(2);
      read.read(read.rowOf(word) ?? -1, vector, 0);
      return [...vector].map((value) => Math.round(value * 100) / 100);
    };
    assert.deepEqual(vectorOf('quays'), [0.6, 0.8]);
    assert.deepEqual(vectorOf('berth'), [0, -1]);
    const sense = new Float32Array(3);
    read.addSense(read.rowOf('quay') ?? -1, 2, sense);
    read.addSense(read.rowOf('berth') ?? -1, 1, sense);
    assert.deepEqual([...sense], [11, -10, 17]);
    assert.deepEqual(
      rows.map(({ word }) => read.rankOf(read.rowOf(word) ?? -1)),
      [7, 9],
    );
  });

  test('is none where bytes are cut off or are something else', () => {
    const whole = writeTable(
      [{ word: 'quay', rank: 1, vector: Int8Array.of(1, 1), sense: Int8Array.of(1) }],
      2,
      1,
    );
    for (let length = 0; length < whole.length; length++)
      assert.equal(readTable(whole.subarray(0, length)), null);
    assert.equal(readTable(new TextEncoder().encode('something else entirely, and long enough')), null);
  });

  test('is small enough to ship', () => {
    assert.ok(readFileSync('data/meaning.bin').length < 11_000_000);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, constantFrom, property } from 'fast-check';
import { lexicons } from '../lexicon/index.ts';
import { lineOf } from '../line.ts';
import { acts, actsOf, readActTable } from './acts.ts';
import { doingOf, type Act } from './index.ts';

test('what a sentence does to whoever reads it', () => {
  const rows: readonly (readonly [readonly Act[], 'en' | 'es', string])[] = [
    [['offer'], 'en', 'The spare key to our workshop is yours whenever you want to try the lathe.'],
    [['offer'], 'en', 'I could translate the Portuguese annex for you over the weekend.'],
    [['wayOut'], 'en', 'If this lands in a bad week, let it lie and nothing is lost.'],
    [['wayOut'], 'en', 'A plain no is a perfectly good answer.'],
    [['report'], 'en', "Once the jury has decided, you'll hear from me how it went."],
    [['thanks'], 'en', 'Thank you for walking me through the ledger line by line.'],
    [[], 'en', 'Thanks for your time.'],
    [[], 'en', 'Could you send me the names of the other managers?'],
    [[], 'en', 'I have worked in two hotels since the spring.'],
    [['offer'], 'es', 'Si te sirve, te presto los planos del taller.'],
    [['wayOut'], 'es', 'Si no puedes ahora, no pasa nada, lo entiendo.'],
    [['report'], 'es', 'Te contaré cómo me va en la entrevista.'],
    [['thanks'], 'es', 'Gracias por enseñarme la hoja de turnos.'],
    [[], 'es', '¿Cuándo empezaste en la fábrica?'],
  ];
  for (const [expected, language, text] of rows) {
    const { does } = doingOf(lineOf(text), lexicons[language]);
    assert.deepEqual(acts.filter(does), expected, text);
  }
});

const table = readActTable(
  [
    'O-8 W-8 R-8 T-8',
    'yours O16',
    'is yours O8 W4',
    'can _ you O8',
    '^ you W8',
    'a b c R24',
    'if no W24 T-8',
  ].join('\n'),
);

test('a sentence is what its words add up to, a long one no surer for its length', () => {
  const [line] = [lineOf('It is yours.')];
  const [sentence] = line.sentences;
  assert.ok(sentence);
  const { offer, wayOut, report } = actsOf(line, sentence, table);
  assert.equal(offer, -1 + (2 + 1) / Math.sqrt(2));
  assert.equal(wayOut, -1 + 0.5 / Math.sqrt(2));
  assert.equal(report, -1);
});

/** The same without numbers or maps: whether the words of a feature stand in a sentence, and how often. */
const naive = (words: readonly string[], feature: string): number => {
  const parts = feature.split(' ');
  return words.filter((_, from) =>
    parts.every(
      (part, index) => words[from + index] !== undefined && (part === '_' || words[from + index] === part),
    ),
  ).length;
};

test('a feature is found wherever its words stand', () => {
  const features: readonly (readonly [string, number])[] = [
    ['yours', 2],
    ['is yours', 1],
    ['can _ you', 1],
    ['^ you', 0],
    ['a b c', 0],
    ['if no', 0],
  ];
  const words = constantFrom('yours', 'is', 'can', 'you', 'a', 'b', 'c', 'if', 'no', 'other');
  check(
    property(array(words, { minLength: 1, maxLength: 12 }), (said) => {
      const line = lineOf(said.join(' '));
      const [sentence] = line.sentences;
      assert.ok(sentence);
      const framed = ['^', ...said, '$'];
      const found = features.map(([feature, weight]) => [naive(framed, feature), weight] as const);
      const known = found.reduce((sum, [times]) => sum + times, 0);
      const sum = found.reduce((total, [times, weight]) => total + times * weight, 0);
      const { offer } = actsOf(line, sentence, table);
      assert.ok(Math.abs(offer - (-1 + sum / Math.sqrt(known || 1))) < 1e-6);
    }),
  );
});

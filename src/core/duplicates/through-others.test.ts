import assert from 'node:assert/strict';
import test from 'node:test';
import { findDuplicates } from './find-duplicates.ts';
import type { DuplicateSubject } from './subject.ts';
import { subject, type Told } from './testing/told.ts';

const ada = { given: 'Ada', family: 'Quill' };

test('a first name at a company is whoever has it there, where one has', () => {
  const at = (id: string, told: Told): DuplicateSubject => subject(id, { ...told, organizations: ['Acme'] });
  const others = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) =>
    subject(letter, { given: `${letter}${letter}o`, family: `${letter}isk` }),
  );
  const grace = [at('grace', { given: 'Grace' }), at('reynolds', { given: 'Grace', family: 'Reynolds' })];
  assert.deepEqual(
    findDuplicates([...others, ...grace]).map(({ a, b, reasons }) => [
      a.id,
      b.id,
      reasons.includes('nobody else there has that name'),
    ]),
    [['grace', 'reynolds', true]],
  );
  const another = at('novak', { given: 'Grace', family: 'Novak' });
  assert.deepEqual(findDuplicates([...others, ...grace, another]), []);
});

test('two who are the same as a third are the same, where they do not contradict', () => {
  const [phone, work] = ['phone:+15550001', 'email:ada.quill@acme.example'];
  const told: readonly Told[] = [
    { given: 'Ada', keys: [phone] },
    { ...ada, keys: [phone, work] },
    { family: 'Quill', keys: [work] },
  ];
  const pairsOf = (third: Told): readonly string[] =>
    findDuplicates([...told.slice(0, 2), third].map((one, index) => subject(`${index}`, one)))
      .map(({ a, b }) => [a.id, b.id].toSorted().join(' '))
      .toSorted();
  assert.deepEqual(pairsOf({ ...ada, keys: [work] }), ['0 1', '0 2', '1 2']);
  assert.deepEqual(pairsOf({ given: 'Eve', family: 'Quill', keys: [work] }), ['0 1']);
});

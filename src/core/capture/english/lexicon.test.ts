import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactVerbs } from './contact.ts';
import { givenKinds } from './favors-given.ts';
import { receivedKinds } from './favors-received.ts';
import { biography, notFacts, ongoing, stative } from './life.ts';
import { commitments, deeds, handingOver, noPromise, owedVerbs, servingVerbs } from './promising.ts';
import { verbForm } from './verbs.ts';

const lists: Readonly<Record<string, Iterable<string>>> = {
  contactVerbs: contactVerbs.keys(),
  receivedKinds: receivedKinds.flatMap(({ verbs }) => [...verbs]),
  givenKinds: givenKinds.flatMap(({ verbs }) => [...verbs]),
  biography,
  notFacts,
  ongoing,
  stative,
  commitments,
  deeds,
  handingOver,
  noPromise,
  owedVerbs,
  servingVerbs,
};

describe('every verb that a rule names has its forms in the lexicon', () => {
  for (const [name, verbs] of Object.entries(lists))
    it(name, () => {
      assert.deepEqual(
        [...verbs].filter((verb) => verbForm(verb)?.forms.has('base') !== true),
        [],
      );
    });
});

describe('verb forms', () => {
  const cases: readonly (readonly [
    word: string,
    lemma: string,
    form: 'base' | 's' | 'past' | 'participle' | 'ing',
  ])[] = [
    ['sent', 'send', 'past'],
    ['passes', 'pass', 's'],
    ['studied', 'study', 'past'],
    ['introducing', 'introduce', 'ing'],
    ['chatted', 'chat', 'past'],
    ['written', 'write', 'participle'],
    ['running', 'run', 'ing'],
    ['put', 'put', 'past'],
  ];
  for (const [word, lemma, form] of cases)
    it(`${word} is ${form} of ${lemma}`, () => {
      assert.equal(verbForm(word)?.lemma, lemma);
      assert.ok(verbForm(word)?.forms.has(form));
    });
});

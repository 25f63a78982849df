import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeMessage } from './coach/index.ts';
import { emptyRecord } from './coach/testing/examples.ts';
import { method } from './config/index.ts';
import { fillTemplate } from './drafts/template.ts';
import { questionFor } from './fit/criteria.ts';
import { languageName, languageTag } from './offers/languages.ts';
import { contactKey } from './people/contact-key.ts';
import { ownValue, wordTable } from './word-table.ts';

/** Words that every plain object answers. */
const words = Object.getOwnPropertyNames(Object.prototype);

test('a table answers what is written in it, and nothing that every object has', () => {
  const table = wordTable({ one: 1 });
  assert.equal(table.get('one'), 1);
  assert.equal(ownValue({ one: 1 }, 'one'), 1);
  for (const word of words) {
    assert.equal(table.get(word), undefined, word);
    assert.equal(ownValue<number>({ one: 1 }, word), undefined, word);
  }
});

test('a service, a language, a criterion or a field of a letter may be called as they like', () => {
  for (const word of words) {
    const service = word.toLowerCase().replaceAll('_', '');
    assert.equal(
      contactKey({ kind: 'handle', value: 'ada', service: word }, null),
      `handle:${service}:ada`,
      word,
    );
    assert.equal(languageName(word), word);
    assert.equal(languageTag(word), null);
    assert.equal(questionFor({ id: word, name: 'Pace' }), 'How is it with this: pace?');
    const letter = { subject: '', text: `Hi {${word}}` };
    // What is not named is asked of nothing.
    assert.equal(fillTemplate(letter, {} as never, {} as never).text, 'Hi [your own words]', word);
  }
});

test('a word of code in a message takes no minutes for it', () => {
  const body = 'Could we talk about the 3 constructor calls, for 15 minutes?';
  const { findings } = judgeMessage({ kind: 'approach', subject: 'A question', body }, emptyRecord, method);
  assert.ok(!findings.some(({ id }) => id === 'C13'));
});

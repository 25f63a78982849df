import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thankedFor } from './words.ts';

test('what somebody did is told as theirs, whether it was a thing, an act or neither', () => {
  const cases = {
    'the name of a recruiter': 'Ada gave you the name of a recruiter',
    'gave me advice: call before writing': 'Ada gave you advice: call before writing',
    'explained how tenders work.': 'Ada explained how tenders work',
    'two hours of proofreading': 'Ada gave you two hours of proofreading',
    'read my draft': 'Ada did this for you: read your draft',
  };
  for (const [because, words] of Object.entries(cases))
    assert.equal(thankedFor({ cause: 'receipt', because }, 'Ada'), words, because);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueWords } from './issue-words.ts';

test('a row without a name is told of in words that are true of any file', () => {
  assert.match(issueWords['no-name'].toDo, /^If you know who it is, write a name into the file/);
});

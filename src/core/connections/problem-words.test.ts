import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectionKinds } from './connection-kind.ts';
import { connectProblemInWords } from './problem-words.ts';
import { problems } from './problem.ts';

test('what fails while it is connected promises nothing for later, as nothing is kept', () => {
  for (const kind of connectionKinds)
    for (const problem of problems) {
      const { toDo } = connectProblemInWords(problem, kind);
      assert.doesNotMatch(
        toDo,
        /again later|goes on later|Nothing to do|Remove the connection/i,
        `${kind} ${problem}`,
      );
    }
});

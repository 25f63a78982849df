import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '../../core/ids.ts';
import { withNames } from './with-names.ts';

const zoe = { id: 'z' as PersonId, call: 'Zoe' };
const omar = { id: 'o' as PersonId, call: 'Omar' };

test('each name in a sentence leads to its person', () => {
  const rows = [
    ['Someone ahead of you.', [], ['Someone ahead of you.']],
    ['Zoe would be new.', [zoe], ['', 'z:Zoe', ' would be new.']],
    ['Ask Zoe.', [zoe, omar], ['Ask ', 'z:Zoe', '.', ' Or ', 'o:Omar', '.']],
    ['Someone ahead of you.', [zoe, omar], ['Someone ahead of you.', ' ', 'z:Zoe', ' or ', 'o:Omar', '.']],
  ] as const;
  for (const [sentence, people, parts] of rows)
    assert.deepEqual(
      withNames(sentence, people).map(({ text, person }) => (person === null ? text : `${person}:${text}`)),
      parts,
    );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSettings } from './settings.ts';
import { showMyCard } from './show-my-card.ts';
import { openTestBook } from '../testing/book.ts';

test('a card of me has my name, work, mail and pages, and nothing of the book', async () => {
  await using book = await openTestBook();
  assert.equal((await showMyCard(book.deps)).name, null);
  const place = { description: null, place: null, started: null };
  await changeSettings(book.deps, {
    addresses: ['moe@post.example', 'old@post.example'],
    me: {
      given: 'Moe',
      family: 'Self',
      summary: 'looks for something new',
      websites: ['https://moe.example'],
      positions: [
        { ...place, organization: 'Dock', title: 'Clerk', ended: '2024' },
        { ...place, organization: 'Acme', title: 'Planner', ended: null },
      ],
    },
  });
  const { name, work, vcard } = await showMyCard(book.deps);
  assert.deepEqual([name, work], ['Moe Self', 'Planner at Acme']);
  const lines = vcard.split('\r\n');
  for (const line of ['FN:Moe Self', 'N:Self;Moe;;;', 'TITLE:Planner'])
    assert.ok(lines.includes(line), `${line} in ${vcard}`);
  assert.match(vcard, /moe@post\.example/u);
  assert.match(vcard, /https:\/\/moe\.example/u);
  assert.doesNotMatch(vcard, /old@post|Clerk|Dock|something new/u);
  assert.ok(vcard.length < 600, 'small enough for a code that a camera reads');
});

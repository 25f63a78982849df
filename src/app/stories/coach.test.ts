import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal } from '../testing/terminal.ts';

type Judged = CallAnswer<'judgeMessage'>;

const note = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const idsOf = ({ findings }: Judged): readonly string[] => findings.map(({ id }) => id);

test('a message is judged by a record that comes along, without anything in the book', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const text = 'Hi Elena, I am looking for a job. Any openings?';
  const file = note(folder.path, 'note.txt', text);
  const record = note(folder.path, 'record.json', '{"name":"Elena","memory":["cold-chain"],"unanswered":2}');
  const judged = (await terminal.ask('coach', '--kind', 'keep', '--record', record, file)) as Judged;
  assert.equal(judged.verdict, 'blocked');
  assert.deepEqual([idsOf(judged)[0], idsOf(judged).includes('C04')], ['C25', true]);
  const job = judged.findings.find(({ id }) => id === 'C02');
  assert.equal(job?.weight, 12);
  assert.equal(text.slice(job?.span?.[0], job?.span?.[1]), job?.excerpt);
  assert.equal((await terminal.tell('coach', '--kind', 'nonsense', file)).code, 2);
  assert.equal((await terminal.tell('coach', '--kind', 'keep', '--record', file, file)).code, 1);
});

test('a message to somebody of the book is judged by what the book knows of them', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  terminal.at('2026-11-10T09:00+01:00');
  await terminal.ask('log', 'Called Ada Quill for 20 min. She explained the tidal barrier at Rotterdam.');
  const text =
    'Hi Ada, the tidal barrier is on my wall now. How did the new gate go? I can send you our drawings. No reply needed.';
  const file = note(folder.path, 'note.txt', text);
  terminal.at('2026-11-12T09:00+01:00');
  const owed = (await terminal.ask('coach', '--kind', 'keep', '--person', 'Ada Quill', file)) as Judged;
  assert.deepEqual([owed.verdict, idsOf(owed)], ['blocked', ['C24']]);
  const thanks = note(
    folder.path,
    'thanks.txt',
    'Hi Ada, thank you for explaining the tidal barrier to me so well. I will let you know how our own gate does in the first storm.',
  );
  const free = (await terminal.ask('coach', '--kind', 'thanks', '--person', 'Ada Quill', thanks)) as Judged;
  assert.deepEqual([free.verdict, idsOf(free)], ['send', []]);
  const other = note(
    folder.path,
    'other.txt',
    'Hi Ada, thank you for showing me your garden behind the house last week. I will let you know how our own roses do.',
  );
  const missed = (await terminal.ask('coach', '--kind', 'thanks', '--person', 'Ada Quill', other)) as Judged;
  assert.deepEqual(idsOf(missed), ['C04']);
});

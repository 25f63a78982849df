import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../dates/index.ts';
import {
  adviceDraft,
  birthdayDraft,
  mentionDraft,
  promiseDraft,
  replyDraft,
  resultDraft,
  threadDraft,
} from './index.ts';

const today = '2026-11-18' as CalendarDay;
const day = (text: string): CalendarDay => text as CalendarDay;

test('R2: the message that keeps a promise names the thing, and owns a delay in one clause', () => {
  const rows = [
    [
      'send her the article on port logistics',
      '2026-11-20',
      'Hi Ada, as promised: the article on port logistics.',
    ],
    ['the dataset.', '2026-11-18', 'Hi Ada, as promised: the dataset.'],
    ['share my notes', '2026-11-17', 'Hi Ada, later than I meant, and here it is: my notes.'],
    ['introduce her to Ken', '2026-11-20', 'Hi Ada, as promised: the introduction to Ken.'],
    ['send it', '2026-11-20', 'Hi Ada, as promised: [what you promised].'],
    ['send it over', '2026-11-17', 'Hi Ada, later than I meant, and here it is: [what you promised].'],
  ] as const;
  for (const [what, due, line] of rows)
    assert.equal(promiseDraft('Ada', { what, due: day(due), daySaid: true }, today).lines[0], line);
});

test('words ready on the other cards: theirs to their face, gaps where only the user knows', () => {
  const drafts = [
    mentionDraft('Ada', { what: 'send me her slides' }),
    threadDraft('Ada', 'her team launches Beta in March.'),
    birthdayDraft('Ada'),
    resultDraft('Ines', 'Ada Quill'),
    adviceDraft('Ada', 'start with the smallest port'),
    replyDraft('Ada'),
  ];
  for (const { subject, lines } of drafts) {
    assert.ok(subject.length > 0 && lines.length > 0);
    assert.doesNotMatch(lines.join(' '), /undefined|null|\b(?:she|he|her|his|him)\b|\.\./iu);
  }
  assert.equal(
    drafts[1]?.lines[0],
    'Hi Ada, last time you told me about this: your team launches Beta in March. How did it go?',
  );
  for (const index of [2, 3, 4, 5]) assert.match(drafts[index]?.lines.join(' ') ?? '', /\[[^\]]+\]/u);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { addDays, isBusinessDay, parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;

const dayOf = (text: string): CalendarDay => {
  const day = parseCalendarDay(text);
  assert.ok(day);
  return day;
};

/** The rules that speak of Ada on a day, cards and what rides on them. */
const aboutAda = ({ cards }: Today): readonly { readonly rule: string; readonly key: string }[] =>
  cards
    .filter(({ person }) => person?.name === 'Ada Quill')
    .flatMap(({ rule, key, also }) => [{ rule, key }, ...also]);

interface Seen {
  readonly day: number;
  readonly rule: string;
}

/** Opens Today on each working day; `act` says what the user does with Ada's cards. */
const replay = async (
  terminal: TestTerminal,
  days: number,
  act: (card: { readonly rule: string; readonly key: string }, day: number) => Promise<void>,
): Promise<readonly Seen[]> => {
  const start = dayOf('2026-11-17');
  const seen: Seen[] = [];
  for (let day = 1; day <= days; day += 1) {
    const date = addDays(start, day);
    if (!isBusinessDay(date)) continue;
    terminal.at(`${date}T09:00+01:00`);
    for (const card of aboutAda((await terminal.ask('today')) as Today)) {
      seen.push({ day, rule: card.rule });
      await act(card, day);
    }
  }
  return seen;
};

test(
  '160 days: thanked, kept, let be; answered, and kept again 90 days after (R1, R2, R4)',
  { timeout: 240_000 },
  async () => {
    using terminal = openTerminal('Europe/Paris');
    terminal.at('2026-11-17T20:00+01:00');
    await terminal.ask(
      'log',
      'Called Ada Quill today for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.',
    );
    let answered = 0;
    const seen = await replay(terminal, 160, async ({ rule, key }, day) => {
      if (rule === 'thanks')
        await terminal.ask(
          'done',
          key,
          '--text',
          'Thank you for telling me plainly that there are no openings.',
        );
      if (rule === 'promise')
        await terminal.ask('done', key, '--text', 'Here is the article on port logistics.');
      if (rule === 'keep' && answered === 0) {
        await terminal.ask('done', key, '--text', 'I used what you said about doors.');
        answered = day + 1;
        terminal.at(`${addDays(dayOf('2026-11-17'), answered)}T18:00+01:00`);
        await terminal.ask('log', 'Ada Quill wrote back: she is glad, and the mill pilot is going well.');
      } else if (rule === 'keep') {
        await terminal.ask('log', 'Called Ada Quill for 15 min');
      }
    });
    const daysOf = (rule: string): readonly number[] =>
      seen.filter((one) => one.rule === rule).map(({ day }) => day);
    assert.deepEqual(daysOf('thanks').slice(0, 1), [1], 'thanked within a day');
    const [promised] = daysOf('promise');
    assert.ok(promised !== undefined && promised <= 3, 'the article by its day');
    const [first, second, ...more] = daysOf('keep');
    assert.ok(first !== undefined && first >= 60 && first <= 62, 'the ramp’s day 60, or the Monday after');
    assert.ok(
      second !== undefined && second >= answered + 89 && second <= answered + 92,
      '90 days after the last two-way contact',
    );
    assert.deepEqual(more, [], 'gone after the talk');
    const between = seen.filter(({ day }) => day > 3 && day !== first && day !== second);
    assert.deepEqual(
      between.filter(({ rule }) => rule !== 'thanks'),
      [],
      'on no day in between is she nagged',
    );
  },
);

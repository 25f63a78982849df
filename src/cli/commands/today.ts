import type { CallAnswer } from '../../contract/index.ts';
import { exhaustive, ok } from '../../core/result.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import type { BookCommand } from '../command.ts';
import { indent, padEnd, paint, wrap, type Terminal } from '../terminal.ts';
import { dayInWords, dueInWords } from '../words.ts';
import { counted } from '../../core/counts.ts';

type Today = CallAnswer<'showToday'>;
type Card = Today['cards'][number];

export const today: BookCommand = {
  name: 'today',
  summary: 'the few things worth doing today, each with its reason',
  usage: '',
  words: 0,
  options: {},
  examples: ['goodturn today', 'goodturn today --json', 'goodturn today --now 2026-11-18T09:00+01:00'],
  run: async ({ client, terminal, shownCards }) => {
    const shown = await client.call('showToday');
    if (!shown.ok) return shown;
    const settings = await client.call('showSettings');
    if (!settings.ok) return settings;
    shownCards.keep({ day: shown.value.day, keys: numbered(shown.value).map(({ key }) => key) });
    return ok({ json: shown.value, lines: todayLines(shown.value, settings.value.timeZone, terminal) });
  },
};

/** The cards that have a number, in its order from 1. */
export const numbered = ({ cards, loop }: Today): readonly Card[] => [...cards, ...loop];

const todayLines = (answer: Today, zone: TimeZone, terminal: Terminal): readonly string[] => {
  const { day, minutes, week, cards, loop, owed, later, also } = answer;
  const things =
    cards.length === 0
      ? loop.length > 0
        ? `${counted(loop.length, 'person', 'people')} to tell how it ended`
        : owed.length > 0
          ? 'Enough for today; what is still owed comes next.'
          : 'Done. Go and live.'
      : `${counted(cards.length, 'thing')}, about ${counted(minutes, 'minute')}`;
  const head = [
    paint(terminal, 'dim', dayInWords(day)),
    paint(terminal, 'bold', things),
    paint(
      terminal,
      'dim',
      `${counted(week.conversations, 'conversation')} with ${counted(week.people, 'person', 'people')} this week; you aim for ${week.aim}.`,
    ),
  ];
  const below = [
    ...owed.map(({ title }) => `Also owed: ${title}`),
    ...also.map(({ title }) => `Also: ${title}.`),
    ...(later.count > 0 ? [`${later.count} more can wait.`] : []),
  ].map((line) => paint(terminal, 'dim', line));
  const body = numbered(answer).flatMap((card, index) => [
    '',
    ...cardLines(card, index + 1, { today: day, zone, terminal }),
  ]);
  const how =
    cards.length === 0
      ? []
      : [
          '',
          paint(
            terminal,
            'dim',
            'goodturn done 1 --text "what you sent", goodturn snooze 1 1w, goodturn skip 1, goodturn undo',
          ),
        ];
  return [...head, ...body, ...(below.length > 0 ? ['', ...below] : []), ...how];
};

interface Shown {
  readonly today: string;
  readonly zone: TimeZone;
  readonly terminal: Terminal;
}

const cardLines = (card: Card, position: number, { today, zone, terminal }: Shown): readonly string[] => {
  const margin = '   ';
  const room = terminal.width - margin.length;
  const due = card.due === null ? '' : `  ${dueInWords(card.due, zone)}`;
  const minutes = paint(terminal, 'dim', `${card.minutes} min${due}`);
  return [
    `${padEnd(paint(terminal, 'accent', String(position)), margin.length)}${paint(terminal, 'bold', card.title)}  ${minutes}`,
    ...indent(wrap(card.why, room), margin, margin),
    ...indent(
      payloadLines(card, room - 2),
      `${margin}${paint(terminal, 'accent', '│')} `,
      `${margin}${paint(terminal, 'accent', '│')} `,
    ),
    ...card.also.map(({ title, rule, due: day, key }) => {
      const lead = day !== null && day.slice(0, today.length) < today ? 'late: it was for' : 'by';
      const by = day === null || rule !== 'promise' ? '' : `, ${lead} ${dueInWords(day, zone)}`;
      return `${margin}${paint(terminal, 'dim', `also: ${title}${by}  ${key}`)}`;
    }),
    `${margin}${paint(terminal, 'dim', card.key)}`,
  ];
};

const payloadLines = ({ payload }: Card, room: number): readonly string[] => {
  if (payload === null) return [];
  switch (payload.kind) {
    case 'draft':
      return payload.lines.flatMap((line) => wrap(line, room));
    case 'question':
      // The card's title asks it.
      return [];
    case 'choices':
      return [
        ...(payload.memory === null ? [] : wrap(payload.memory, room)),
        ...payload.choices.flatMap(({ text }) => indent(wrap(text, room - 2), '· ')),
      ];
    case 'sections':
      return payload.sections.flatMap(({ title, lines }) => [
        title,
        ...lines.flatMap((line) => indent(wrap(line, room - 2), '· ')),
      ]);
    case 'talks':
      return payload.talks.flatMap(({ id, day, title }) => [
        ...wrap(`${dayInWords(day)}: ${title}`, room),
        `  debrief:${id}`,
      ]);
    case 'people':
      return payload.people.flatMap(({ name, reason }) => wrap(`${name}: ${reason}`, room));
    default:
      return exhaustive(payload);
  }
};

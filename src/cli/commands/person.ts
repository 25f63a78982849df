import type { CallAnswer } from '../../contract/index.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import { happenedInWords } from '../../core/interactions/in-words.ts';
import { eachProfileOnce } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { capitalized } from '../../core/sentence.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { indent, paint, wrap, type Terminal } from '../terminal.ts';
import { byInWords, dayInWords, dueInWords } from '../words.ts';

type Card = CallAnswer<'showPerson'>;
type Entry = Card['timeline']['rows'][number];

export const person: BookCommand = {
  name: 'person',
  summary: 'who someone is to you, and what next',
  usage: 'REF [--all]',
  options: { all: { type: 'boolean', help: 'everything that happened, not only the newest' } },
  examples: [
    'goodturn person "Ada Quill"',
    'goodturn person "Ada Quill" --all',
    'goodturn person ada@example.org --json',
    'REF is an id, an e-mail address or a name',
  ],
  run: async (context) => {
    const { client, arguments: given, terminal } = context;
    const reference = given.positionals.join(' ').trim();
    if (reference === '') return usage('say who: an id, an e-mail address or a name');
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const shown = await client.call('showPerson', { params: { id: found.value.id } });
    if (!shown.ok) return shown;
    const card = given.flag('all') ? await withAll(context, shown.value) : shown;
    if (!card.ok) return card;
    const settings = await client.call('showSettings');
    if (!settings.ok) return settings;
    return ok({ json: card.value, lines: personLines(card.value, settings.value.timeZone, terminal) });
  },
};

/** The card with every page of what happened. */
const withAll = async ({ client }: Context, card: Card): Promise<Result<Card, Failure>> => {
  const rows: Entry[] = [...card.timeline.rows];
  let { cursor } = card.timeline;
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof client.call<'showTimeline'>>> = await client.call('showTimeline', {
      params: { id: card.person.id },
      query: { limit: 200, cursor },
    });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    ({ cursor } = page.value);
  }
  return ok({ ...card, timeline: { ...card.timeline, rows, cursor: null } });
};

/** Parts that are known, in one line. */
const joined = (...parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => part !== null && part !== false && part !== '').join(', ');

/** Who they are, each in a line: what one looks up about somebody and what no other block tells. */
const whoLines = (card: Card): readonly string[] => {
  const { person, dates, positions, relations, groups } = card;
  const main = positions.findIndex(
    ({ title, organization }) => title === card.title && organization === card.organization,
  );
  const others = positions.toSpliced(main, main < 0 ? 0 : 1).map((position) => {
    const { title, department, team, organization, started, ended, current } = position;
    const when = joined(started !== null && `from ${started}`, ended !== null && `until ${ended}`);
    return joined(title, team, department, organization, when === '' && !current ? 'in the past' : when);
  });
  return [
    ...dates.map(({ kind, label, date }) => `${capitalized(label ?? kind)}: ${date}`),
    ...(person.place === null ? [] : [`Place: ${person.place}`]),
    ...(person.timeZone === null ? [] : [`Time zone: ${person.timeZone}`]),
    ...(person.knownSince === null ? [] : [`Known since: ${person.knownSince}`]),
    ...others.filter((line) => line !== '').map((line) => `Also: ${line}`),
    ...relations.map(
      ({ kind, label, name, otherName }) => `${capitalized(label ?? kind)}: ${otherName ?? name ?? ''}`,
    ),
    ...(groups.length === 0 ? [] : [`Groups: ${groups.join(', ')}`]),
    ...(person.note === null ? [] : [person.note]),
  ];
};

/** How it stands with them: warmth, layer, and what keeps them off Today. */
const standingLine = ({ warmth, person }: Card): string =>
  joined(
    warmth?.band ?? null,
    person.layer,
    person.state !== 'active' && (person.state === 'closed' ? 'archived' : person.state),
    person.pausedUntil !== null && `paused until ${dayInWords(person.pausedUntil)}`,
    person.private && 'private',
  );

/** What comes next, with its day; where there is no card, that is the day until which nothing does. */
const nextLine = ({ title, due, card }: NonNullable<Card['next']>, zone: TimeZone): string => {
  if (due === null) return title;
  const day = dueInWords(due, zone);
  return card === null ? `${title}, until ${day}` : `${title} (${day})`;
};

const happenedLine = ({ interaction, gave }: Entry, { callName }: Card): string => {
  const { day, minutes, text } = interaction;
  const length = minutes === null ? '' : `, ${minutes} min`;
  const given = gave.map((what) => `. Gave: ${what}`).join('');
  return `${day}  ${happenedInWords(interaction, callName)}${length}${given}${text === null ? '' : `. ${text}`}`;
};

/** Both lanes as one list, newest first. */
const roadLines = ({ road: { given, received }, callName }: Card): readonly string[] => {
  const shown = [
    ...received.last.map(({ day, what }) => ({ day, line: `${callName} gave you: ${what}` })),
    ...given.last.map(({ day, what }) => ({ day, line: `You gave: ${what}` })),
  ];
  const more = given.count + received.count - shown.length;
  return [
    ...shown
      .toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
      .map(({ day, line }) => `${day}  ${line}`),
    ...(more > 0 ? [`and ${more} more before`] : []),
  ];
};

const personLines = (card: Card, zone: TimeZone, terminal: Terminal): readonly string[] => {
  const where = joined(card.title, card.organization);
  const more = card.timeline.total - card.timeline.rows.length;
  const met = [
    card.person.howWeMet,
    card.introducer === null ? null : `through ${card.introducer.name}`,
  ].filter((part) => part !== null);
  const block = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          '',
          paint(terminal, 'bold', title),
          ...lines.flatMap((line) => indent(wrap(line, terminal.width - 2), '  ')),
        ];
  return [
    `${paint(terminal, 'bold', card.name)}${card.person.pronouns === null ? '' : ` (${card.person.pronouns})`}`,
    ...[where, ...met, standingLine(card)]
      .filter((line) => line !== '')
      .map((line) => paint(terminal, 'dim', line)),
    ...block('Next', card.next === null ? [] : [nextLine(card.next, zone), card.next.why]),
    ...block('Perhaps', card.move === null ? [] : [card.move.sentence]),
    ...block(
      'For you',
      card.advocacy === null || card.advocacy.acts.length === 0
        ? []
        : [`${card.callName} ${card.advocacy.acts.join(', ')}.`, card.advocacy.care.sentence],
    ),
    ...block(
      'Reach',
      eachProfileOnce(card.contactPoints).map(({ value, label }) =>
        label === null ? value : `${value} (${label})`,
      ),
    ),
    ...block('Who', whoLines(card)),
    ...block('The road between you', [
      ...roadLines(card),
      ...(card.road.sentence === null ? [] : [card.road.sentence]),
    ]),
    ...block(
      'Promises',
      card.promises
        .filter(({ state }) => state === 'open')
        .map((promise) => `${promise.by === 'me' ? 'You' : 'They'}: ${promise.what}, ${byInWords(promise)}`),
    ),
    ...block(
      'Ask about',
      card.threads
        .filter(({ state }) => state === 'open')
        .map(({ what, when }) => (when === null ? what : `${what} (${when})`)),
    ),
    ...block('They care about', card.topics),
    ...block(
      `About ${card.callName}`,
      card.facts.map(({ what }) => what),
    ),
    ...block(
      'Planned',
      card.planned.map((entry) => happenedLine(entry, card)),
    ),
    ...block('Together', [
      ...card.timeline.rows.map((entry) => happenedLine(entry, card)),
      ...(more > 0 ? [`and ${more} more before; --all shows them`] : []),
    ]),
    '',
    paint(terminal, 'dim', card.person.id),
  ];
};

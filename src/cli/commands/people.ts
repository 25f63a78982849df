import type { CallAnswer } from '../../contract/index.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import { happenedInWords } from '../../core/interactions/in-words.ts';
import { eachProfileOnce } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { filterOptions, forgetView, keepView, readShown, type ShownView } from './people-filter.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { indent, paint, table, wrap, type Terminal } from '../terminal.ts';
import { byInWords, dueInWords } from '../words.ts';
import { counted } from '../../core/counts.ts';

type Row = CallAnswer<'listPeople'>['rows'][number];
type Card = CallAnswer<'showPerson'>;

/** Every page of the list: a terminal answer is whole or it is an error. */
const listAll = async (
  { client }: Context,
  { filter, sort, direction }: ShownView,
): Promise<Result<readonly Row[], Failure>> => {
  const query = { limit: 200, sort, direction, ...(filter === '' ? {} : { text: filter }) };
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.call<'listPeople'>>> = await client.call('listPeople', {
      query: { ...query, ...(cursor === null ? {} : { cursor }) },
    });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    ({ cursor } = page.value);
  } while (cursor !== null);
  return ok(rows);
};

export const people: BookCommand = {
  name: 'people',
  summary: 'whom you know, and who is due',
  usage:
    '[QUERY] [--due] [--layer L] [--state S] [--group G] [--topic T] [--view NAME] [--keep NAME] [--forget NAME]',
  options: {
    ...filterOptions,
    keep: { type: 'string', value: 'NAME', help: 'keep this list as a view of that name' },
    forget: { type: 'string', value: 'NAME', help: 'let a view go' },
  },
  examples: [
    'goodturn people',
    'goodturn people quill',
    'goodturn people --due --json',
    'goodturn people "layer:inner,close -#ports (chile OR peru)"',
    'goodturn people "group:alumni -is:archived" --keep Alumni',
    'goodturn people --view Alumni --due',
  ],
  run: async (context) => {
    const { arguments: given, terminal } = context;
    const [kept, gone] = [given.text('keep'), given.text('forget')];
    if (gone !== undefined) {
      const forgotten = await forgetView(context, gone);
      return forgotten.ok ? ok({ json: [], lines: [`The view “${gone}” is gone.`] }) : forgotten;
    }
    const shown = await readShown(context);
    if (!shown.ok) return shown;
    const rows = await listAll(context, shown.value);
    if (!rows.ok) return rows;
    if (kept !== undefined) {
      const done = await keepView(context, { name: kept.trim(), ...shown.value });
      if (!done.ok) return done;
    }
    const json = rows.value.map(
      ({ id, name, organization, title, layer, warmth, lastInteraction, nextDue }) => ({
        id,
        name,
        organization,
        title,
        layer,
        warmth,
        lastInteraction,
        nextDue,
      }),
    );
    const lines =
      rows.value.length === 0 && shown.value.filter !== ''
        ? ['Nobody fits. “goodturn people” lists everyone.']
        : peopleLines(rows.value, terminal);
    const told =
      kept === undefined ? [] : ['', `Kept: “goodturn people --view "${kept.trim()}"” shows it again.`];
    return ok({ json, lines: [...lines, ...told] });
  },
};

const peopleLines = (rows: readonly Row[], terminal: Terminal): readonly string[] => {
  if (rows.length === 0)
    return ['Nobody. “goodturn import FILE” brings your contacts; “goodturn log” adds whom you talk to.'];
  const where = ({ title, organization }: Row): string =>
    [title, organization].filter((part) => part !== null).join(', ');
  return [
    ...table(
      terminal,
      ['Name', 'Where', 'Layer', 'Last talk', 'Next'],
      rows.map((row) => [
        row.name,
        where(row),
        row.layer ?? '',
        row.lastInteraction ?? '',
        row.nextDue ?? '',
      ]),
    ),
    '',
    counted(rows.length, 'person', 'people'),
  ];
};

export const person: BookCommand = {
  name: 'person',
  summary: 'who someone is to you, and what next',
  usage: 'REF',
  options: {},
  examples: [
    'goodturn person "Ada Quill"',
    'goodturn person ada@example.org --json',
    'REF is an id, an e-mail address or a name',
  ],
  run: async ({ client, arguments: given, terminal }) => {
    const reference = given.positionals.join(' ').trim();
    if (reference === '') return usage('say who: an id, an e-mail address or a name');
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const card = await client.call('showPerson', { params: { id: found.value.id } });
    if (!card.ok) return card;
    const settings = await client.call('showSettings');
    if (!settings.ok) return settings;
    return ok({ json: card.value, lines: personLines(card.value, settings.value.timeZone, terminal) });
  },
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
  const where = [card.title, card.organization].filter((part) => part !== null).join(', ');
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
    paint(terminal, 'bold', card.name),
    ...[where, ...met].filter((line) => line !== '').map((line) => paint(terminal, 'dim', line)),
    ...(card.warmth === null
      ? []
      : [
          paint(
            terminal,
            'dim',
            [card.warmth.band, card.person.layer].filter((part) => part !== null).join(', '),
          ),
        ]),
    ...block(
      'Next',
      card.next === null
        ? []
        : [
            `${card.next.title}${card.next.due === null ? '' : ` (${dueInWords(card.next.due, zone)})`}`,
            card.next.why,
          ],
    ),
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
      'Together',
      card.timeline.rows.map(
        ({ interaction, gave }) =>
          `${interaction.day}  ${happenedInWords(interaction, card.callName)}${interaction.minutes === null ? '' : `, ${interaction.minutes} min`}${gave.map((what) => `. Gave: ${what}`).join('')}${interaction.text === null ? '' : `. ${interaction.text}`}`,
      ),
    ),
    '',
    paint(terminal, 'dim', card.person.id),
  ];
};

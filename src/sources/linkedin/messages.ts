import {
  fullDay,
  instantAt,
  parseCalendarDay,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../../core/dates/index.ts';
import type { IssueType } from '../../core/import/issue-words.ts';
import type { Direction } from '../../core/interactions/interaction.ts';
import { emptyPersonDraft, fold } from '../../core/people/index.ts';
import type { CsvRow, CsvTable } from '../csv.ts';
import type { NamedPerson } from '../history.ts';
import { IssueList, issue, type Steps } from '../source.ts';
import { profileContactPoint, profileIdentifier } from './connections.ts';
import { withoutEntities } from '../markup/entities.ts';
import type { SlashOrder } from '../dates.ts';
import { slashOrder } from '../spelled-dates.ts';
import type { NamedPeople } from './invitations.ts';
import { readFullName } from '../names.ts';
import { cellsOf, readDate, type Cells } from './rows.ts';

/** Longer words are an article, not a message; the rest of one is left out. */
const mostText = 4000;

interface Someone {
  readonly name: string;
  /** The profile's address; empty in old files, and of people whom LinkedIn hides. */
  readonly url: string;
}

interface Message {
  readonly row: CsvRow;
  readonly sender: Someone;
  readonly receivers: readonly Someone[];
}

type Messages = () => IteratorObject<Message>;

/**
 * messages.csv of any year: each message to or from one person, as history. Drafts, messages to several people and
 * whatever LinkedIn sends in its own name are left out, each with its reason. Somebody who is not in the book yet is
 * made only where both sides wrote: an advertisement makes nobody.
 */
export function* messageSteps(raw: CsvTable): Steps<NamedPeople> {
  const cells = cellsOf(raw);
  // Taken apart each time anew: together they are many times their file.
  const messages: Messages = () => raw.rows.values().map((row) => toMessage(cells, row));
  const me = mostFrequent(messages().flatMap(({ sender, receivers }) => [sender, ...receivers].map(keyOf)));
  const groups = groupConversations(cells, messages, me);
  const partners = partnersByConversation(cells, messages, me);
  const slashes = slashOrder(raw.rows.map(cells.sentOn));
  const people: NamedPerson[] = [];
  const issues = new IssueList();
  issues.addAll(raw.issues);
  let rejected = 0;
  const refuse = (type: IssueType, { line, cells: row }: CsvRow, field: string): void => {
    rejected += 1;
    issues.add(issue(type, { line, field, text: row.filter((cell) => cell.trim() !== '').join(', ') }));
  };
  for (const message of messages()) {
    yield;
    const { row } = message;
    const direction = directionOf(cells, message, me);
    const conversation = cells.conversation(row);
    const said = direction === 'me' ? message.receivers[0] : message.sender;
    const partner = said !== undefined && said.url !== '' ? said : (partners.get(conversation) ?? said);
    const named = partner === undefined ? null : readFullName(partner.name);
    if (isYes(cells.isDraft(row))) refuse('draft-message', row, 'IS MESSAGE DRAFT');
    else if (groups.has(conversation) || message.receivers.length > 1) refuse('group-message', row, 'TO');
    else if (partner === undefined || named === null || isNobody(partner)) refuse('no-sender', row, 'FROM');
    else {
      const when = momentOf(cells, row, slashes);
      if (when === null) refuse('unreadable-date', row, 'DATE');
      else people.push(toPerson(cells, row, { partner, named, direction, when }));
    }
  }
  return { read: raw.rows.length, people: withTwoWay(people), issues: issues.all(), rejected };
}

const isYes = (cell: string): boolean => /^(?:yes|true|1)$/i.test(cell);

/** LinkedIn's own words, and people whose account is closed. */
const isNobody = ({ name, url }: Someone): boolean => url === '' && /^linkedin\b/i.test(name.trim());

const keyOf = ({ name, url }: Someone): string => profileIdentifier(url) ?? `name:${fold(name)}`;

/** No profile's address and no name is longer: what stands in one row must not be handed on with every message. */
const longestWho = 500;

const someone = (name: string, url: string): Someone => ({
  name: name.slice(0, longestWho).toWellFormed(),
  url: url.length > longestWho ? '' : url,
});

/** More are a crowd in any case. */
const mostReceivers = 100;

const addresses = (cell: string): readonly string[] =>
  cell
    .split(/[,;]/)
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .slice(0, mostReceivers);

/** Names may hold commas: only addresses tell how many there are. */
const toMessage = (cells: Cells, row: CsvRow): Message => {
  const to = cells.to(row);
  const urls = addresses(cells.recipientUrls(row));
  const names = to.split(',').map((name) => name.trim());
  return {
    row,
    sender: someone(cells.from(row), cells.senderUrl(row)),
    receivers:
      urls.length > 1
        ? urls.map((url, index) => someone(names[index] ?? to, url))
        : [someone(to, urls[0] ?? '')],
  };
};

/** I am in every message, everyone else in few. */
const mostFrequent = (keys: Iterable<string>): string => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as const)[0];
};

const directionOf = (cells: Cells, { row, sender }: Message, me: string): Direction => {
  const said = cells.direction(row).toUpperCase();
  if (said === 'OUTGOING') return 'me';
  if (said === 'INCOMING') return 'them';
  return keyOf(sender) === me ? 'me' : 'them';
};

/** Conversations in which more than one other person wrote or was written to. */
const groupConversations = (cells: Cells, messages: Messages, me: string): ReadonlySet<string> => {
  const other = new Map<string, string>();
  const groups = new Set<string>();
  for (const { row, sender, receivers } of messages()) {
    const conversation = cells.conversation(row);
    if (conversation === '') continue;
    for (const someone of [sender, ...receivers]) {
      const key = someone.url === '' ? me : keyOf(someone);
      if (key === me) continue;
      const known = other.get(conversation);
      if (known === undefined) other.set(conversation, key);
      else if (known !== key) groups.add(conversation);
    }
  }
  return groups;
};

/** Who the other one is, where a row of the same conversation gives their address. */
const partnersByConversation = (
  cells: Cells,
  messages: Messages,
  me: string,
): ReadonlyMap<string, Someone> => {
  const partners = new Map<string, Someone>();
  for (const { row, sender, receivers } of messages()) {
    const conversation = cells.conversation(row);
    if (conversation === '' || partners.has(conversation)) continue;
    const other = [sender, ...receivers].find((one) => one.url !== '' && keyOf(one) !== me);
    if (other !== undefined) partners.set(conversation, other);
  }
  return partners;
};

interface Moment {
  readonly day: CalendarDay;
  readonly at: Instant | null;
}

const utc = 'UTC' as TimeZone;
const withZone = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:UTC|Z)$/;

/** `2026-09-30 08:12:40 UTC` is a moment; older files give a day and a clock without a zone, of which the day is kept. */
const momentOf = (cells: Cells, row: CsvRow, slashes: SlashOrder): Moment | null => {
  const cell = cells.sentOn(row);
  const [, date = '', hours = '', minutes = '', seconds = '0'] = withZone.exec(cell.trim()) ?? [];
  const day = parseCalendarDay(date);
  if (day !== null) {
    const start = instantAt(day, Number(hours) * 60 + Number(minutes), utc);
    return { day, at: (start + Number(seconds) * 1000) as Instant };
  }
  const { date: partial } = readDate(row, cell, 'DATE', slashes);
  const full = partial === null ? null : fullDay(partial);
  return full === null ? null : { day: full, at: null };
};

const toPerson = (
  cells: Cells,
  row: CsvRow,
  {
    partner,
    named,
    direction,
    when,
  }: {
    readonly partner: Someone;
    readonly named: NonNullable<ReturnType<typeof readFullName>>;
    readonly direction: Direction;
    readonly when: Moment;
  },
): NamedPerson => {
  const identifier = keyOf(partner);
  const text = [cells.subject(row), plainText(cells.content(row))].filter((part) => part !== '').join('\n');
  return {
    line: row.line,
    draft: {
      ...emptyPersonDraft,
      ...named,
      contactPoints: partner.url === '' ? [] : [profileContactPoint(partner.url)],
      identifier,
    },
    history: [
      {
        // Two parts of an export hold the same message; the clock and the words tell two of a day apart.
        foreignId: `message:${identifier}:${when.at ?? when.day}:${direction}:${text.length}:${fold(text.slice(0, 24))}`,
        kind: 'message',
        direction,
        day: when.day,
        at: when.at,
        text: text.slice(0, mostText).toWellFormed(),
        favor: null,
      },
    ],
  };
};

/** Some messages are HTML; a text that only has a `<` in it stays as it is. */
const plainText = (content: string): string =>
  /<\/?(?:p|br|div|span|a|strong|em|ul|ol|li)\b[^<>]*>/i.test(content)
    ? withoutEntities(
        content.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, ''),
      )
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : content.trim();

/** Marks those whom one side alone wrote to: they have to be in the book already. */
const withTwoWay = (people: readonly NamedPerson[]): readonly NamedPerson[] => {
  const heard = new Map<string, Direction>();
  const twoWay = new Set<string>();
  for (const { draft, history } of people) {
    const key = draft.identifier ?? '';
    for (const { direction } of history) {
      const known = heard.get(key);
      if (known === undefined) heard.set(key, direction);
      else if (known !== direction) twoWay.add(key);
    }
  }
  return people.map((person) => ({ ...person, onlyKnown: !twoWay.has(person.draft.identifier ?? '') }));
};

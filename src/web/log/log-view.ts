import type { CallAnswer, CallInput } from '../../contract/calls.ts';
import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Direction, InteractionKind } from '../../core/interactions/interaction.ts';
import { ownValue } from '../../core/word-table.ts';
import type { Marked } from './segments.ts';

export type LogDraft = CallAnswer<'previewLog'>['draft'];
export type LogBody = CallInput<'logConversation'>['body'];
type Changes = NonNullable<LogBody['changes']>;

/** What a list of findings is called; a finding's key is its list and its words as they were found. */
export type FindingList = 'promises' | 'threads' | 'favors' | 'asks' | 'facts' | 'openings' | 'topics';

/** What the user mended of the findings; it stays with its words while the text around them is still being written. */
export interface Mends {
  /** Who is meant by a name. */
  readonly people: Readonly<Record<string, PersonId | 'new' | 'nobody' | 'named' | 'there'>>;
  readonly kind?: InteractionKind;
  readonly day?: CalendarDay;
  readonly time?: string | null;
  readonly minutes?: number | null;
  readonly direction?: Direction;
  /** By name: whether a thank-you is owed. */
  readonly thanks: Readonly<Record<string, boolean>>;
  readonly removed: readonly string[];
  readonly what: Readonly<Record<string, string>>;
  /** Whose promise it is. */
  readonly by: Readonly<Record<string, 'me' | 'them'>>;
  /** A promise's day; null leaves it to the rule. */
  readonly due: Readonly<Record<string, CalendarDay | null>>;
  /** What kind of ask it was, and what they said. */
  readonly asked: Readonly<Record<string, Partial<Pick<LogDraft['asks'][number], 'kind' | 'answered'>>>>;
  /** When a thread happens. */
  readonly when: Readonly<Record<string, PartialDate | null>>;
}

export const emptyMends: Mends = {
  people: {},
  thanks: {},
  removed: [],
  what: {},
  by: {},
  due: {},
  asked: {},
  when: {},
};

export const findingKey = (list: FindingList, what: string): string => `${list}:${what}`;

/** The findings with the mends in them, each list's items under their keys. */
export interface Findings {
  readonly promises: readonly (Omit<LogDraft['promises'][number], 'span'> & { readonly key: string })[];
  readonly threads: readonly (Omit<LogDraft['threads'][number], 'span'> & { readonly key: string })[];
  readonly favors: readonly (Omit<LogDraft['favors'][number], 'span'> & { readonly key: string })[];
  readonly asks: readonly (Omit<LogDraft['asks'][number], 'span'> & { readonly key: string })[];
  readonly facts: readonly { readonly key: string; readonly what: string }[];
  readonly openings: readonly { readonly key: string; readonly what: string }[];
  readonly topics: readonly { readonly key: string; readonly what: string }[];
  readonly kind: InteractionKind;
  readonly day: CalendarDay;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly direction: Direction;
}

export const findingsOf = (draft: LogDraft, mends: Mends): Findings => {
  const removed = new Set(mends.removed);
  const mended = <Item extends { readonly what: string }>(list: FindingList, items: readonly Item[]) =>
    items
      .map((item) => ({ ...item, key: findingKey(list, item.what) }))
      .filter(({ key }) => !removed.has(key))
      .map((item) => ({ ...item, what: ownValue(mends.what, item.key) ?? item.what }));
  return {
    promises: mended('promises', draft.promises).map((promise) => {
      const due = ownValue(mends.due, promise.key);
      const by = ownValue(mends.by, promise.key) ?? promise.by;
      return { ...promise, by, due: due === undefined ? promise.due : due };
    }),
    threads: mended('threads', draft.threads).map((thread) => {
      const when = ownValue(mends.when, thread.key);
      return when === undefined ? thread : { ...thread, when };
    }),
    favors: mended('favors', draft.favors),
    asks: mended('asks', draft.asks).map((ask) => ({ ...ask, ...ownValue(mends.asked, ask.key) })),
    facts: mended('facts', draft.facts),
    openings: mended('openings', draft.openings),
    topics: mended(
      'topics',
      draft.topics.map((what) => ({ what })),
    ),
    kind: mends.kind ?? draft.kind,
    day: mends.day ?? draft.day,
    time: mends.time === undefined ? draft.time : mends.time,
    minutes: mends.minutes === undefined ? draft.minutes : mends.minutes,
    direction: mends.direction ?? draft.direction,
  };
};

/** What of the mends a preview needs: all but the lists, whose findings should keep coming fresh from the words. */
export const previewBody = (text: string, mends: Mends): CallInput<'previewLog'>['body'] => {
  const changes: Changes = {
    ...(mends.kind !== undefined && { kind: mends.kind }),
    ...(mends.day !== undefined && { day: mends.day }),
    ...(mends.time !== undefined && { time: mends.time }),
    ...(mends.minutes !== undefined && { minutes: mends.minutes }),
    ...(mends.direction !== undefined && { direction: mends.direction }),
  };
  return {
    text,
    ...(Object.keys(mends.people).length > 0 && { people: mends.people }),
    ...(Object.keys(changes).length > 0 && { changes }),
  };
};

/** The whole request: a list goes along, whole, only where something in it was mended. */
export const saveBody = (id: LogBody['id'], text: string, draft: LogDraft | null, mends: Mends): LogBody => {
  const base = previewBody(text, mends);
  if (draft === null) return { id, ...base };
  const findings = findingsOf(draft, mends);
  const touched = (list: FindingList, items: readonly { readonly what: string }[]): boolean =>
    items.some(({ what }) => {
      const key = findingKey(list, what);
      return (
        mends.removed.includes(key) ||
        Object.hasOwn(mends.what, key) ||
        Object.hasOwn(mends.by, key) ||
        Object.hasOwn(mends.due, key) ||
        Object.hasOwn(mends.asked, key) ||
        Object.hasOwn(mends.when, key)
      );
    });
  const changes: Changes = {
    ...base.changes,
    ...(Object.keys(mends.thanks).length > 0 && { thanks: mends.thanks }),
    ...(touched('promises', draft.promises) && {
      promises: findings.promises.map(({ by, what, due }) => ({ by, what, due })),
    }),
    ...(touched('threads', draft.threads) && {
      threads: findings.threads.map(({ what, when }) => ({ what, when })),
    }),
    ...(touched('favors', draft.favors) && {
      favors: findings.favors.map(({ direction, kind, what }) => ({ direction, kind, what })),
    }),
    ...(touched('asks', draft.asks) && {
      asks: findings.asks.map(({ kind, what, answered, offered, earlier, person }) => ({
        kind,
        what,
        answered,
        offered,
        earlier,
        person,
      })),
    }),
    ...(touched('facts', draft.facts) && { facts: findings.facts.map(({ what }) => ({ what })) }),
    ...(touched('openings', draft.openings) && { openings: findings.openings.map(({ what }) => ({ what })) }),
    ...(touched(
      'topics',
      draft.topics.map((what) => ({ what })),
    ) && {
      topics: findings.topics.map(({ what }) => what),
    }),
  };
  return { id, ...base, ...(Object.keys(changes).length > 0 && { changes }) };
};

/**
 * Who was there and who was only named, as the user says. The server answers so too; offline, and until it does, the
 * draft is as it was read.
 */
export const placedIn = (
  draft: LogDraft,
  { people }: Mends,
): Pick<LogDraft, 'people' | 'newPeople' | 'mentioned'> => {
  const meant = ({ name }: { readonly name: string }) => ownValue(people, name);
  const isThere = (person: { readonly name: string }): boolean =>
    !['nobody', 'named'].includes(meant(person) ?? '');
  const come = draft.mentioned.filter((person) => !['nobody', 'named'].includes(meant(person) ?? 'named'));
  const gone = [...draft.people, ...draft.newPeople.map((person) => ({ ...person, id: null }))].filter(
    (person) => meant(person) === 'named',
  );
  return {
    people: [
      ...draft.people.filter(isThere),
      ...come.flatMap(({ name, id, span }) => (id === null ? [] : [{ name, id, candidates: [], span }])),
    ],
    newPeople: [
      ...draft.newPeople.filter(isThere),
      ...come.flatMap(({ name, id, span }) =>
        id === null ? [{ name, organization: null, title: null, span }] : [],
      ),
    ],
    mentioned: [
      ...draft.mentioned.filter((person) => ['named', undefined].includes(meant(person))),
      ...gone.map(({ name, id, span }) => ({ name, id, span })),
    ],
  };
};

/** Names of which several people of the book are meant, and nobody has said which. */
export const unclearPeople = (draft: LogDraft, mends: Mends): LogDraft['people'] =>
  draft.people.filter(({ id, name }) => id === null && !Object.hasOwn(mends.people, name));

/** Everyone who was there, in the order of the words. */
export const peopleThere = (draft: LogDraft, mends: Mends): number =>
  placedIn(draft, mends).people.length + placedIn(draft, mends).newPeople.length;

const lengthWords =
  /\b(?:\d+(?:[.,]\d+)?|half an|an|a|one|two|three|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)[ -]?(?:and a half )?(?:min(?:ute)?s?|h(?:ou)?rs?|h)\b/iu;
const dayWords =
  /\b(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:last|on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|night)|(?:\d+|two|three|four|five|six) (?:days|weeks) ago|on the \d+(?:st|nd|rd|th))\b/iu;

/**
 * The words for when and how long. What was understood of them is the draft's; where they stand is only drawn, so
 * the first such words are good enough.
 */
const timeMarks = (text: string, draft: LogDraft): readonly Marked[] =>
  [...(draft.minutes === null ? [] : [lengthWords]), dayWords].flatMap((pattern, index) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    return [
      {
        id: `time:${index}`,
        span: [found.index, found.index + found[0].length] as const,
        tone: 'time' as const,
      },
    ];
  });

/** Where in the text each finding stands, for the lines under the words. */
export const marksOf = (text: string, draft: LogDraft, mends: Mends): readonly Marked[] => {
  const removed = new Set(mends.removed);
  const listed = (
    list: FindingList,
    tone: Marked['tone'],
    items: readonly { readonly what: string; readonly span: Marked['span'] }[],
  ): readonly Marked[] =>
    items
      .map(({ what, span }) => ({ id: findingKey(list, what), span, tone }))
      .filter(({ id }) => !removed.has(id));
  const named = [...draft.people, ...draft.newPeople, ...draft.mentioned].filter(
    ({ name }) => ownValue(mends.people, name) !== 'nobody',
  );
  return [
    ...timeMarks(text, draft),
    ...named.map(({ name, span }) => ({ id: `person:${name}`, span, tone: 'person' as const })),
    ...listed('promises', 'promise', draft.promises),
    ...listed('threads', 'thread', draft.threads),
    ...listed('favors', 'favor', draft.favors),
    ...listed('asks', 'ask', draft.asks),
    ...listed('facts', 'fact', draft.facts),
    ...listed('openings', 'fact', draft.openings),
  ];
};

/** What a kept, unfinished line is stored as. */
export interface KeptLog {
  readonly id: LogBody['id'];
  readonly text: string;
  readonly mends: Mends;
}

/** Reads a kept line; null where there is none or it cannot be read. */
export const parseKeptLog = (kept: string | null): KeptLog | null => {
  if (kept === null) return null;
  try {
    const value = JSON.parse(kept) as Partial<KeptLog> | null;
    if (typeof value?.text !== 'string' || typeof value.id !== 'string') return null;
    return { id: value.id, text: value.text, mends: { ...emptyMends, ...value.mends } };
  } catch {
    // Cut off while it was written; the words before it are gone with the tab that wrote them.
    return null;
  }
};

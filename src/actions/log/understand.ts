import {
  capture,
  captureNames,
  dayObjection,
  nameParts,
  tellingWord,
  type DayObjection,
} from '../../core/capture/index.ts';
import type {
  CaptureDraft,
  CapturedAsk,
  CapturedFavor,
  CapturedNewPerson,
  CapturedPerson,
  CapturedPromise,
  CapturedThread,
  KnownPerson,
  NameBook,
} from '../../core/capture/draft.ts';
import type { CalendarDay, Instant, TimeZone } from '../../core/dates/index.ts';
import { isUuid, type PersonId } from '../../core/ids.ts';
import type { Depth } from '../../core/interactions/interaction.ts';
import { displayName, fold, type Layer, type Person } from '../../core/people/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { ownValue } from '../../core/word-table.ts';
import type { PersonHit, Reader } from '../../store/space.ts';
import type { ActionError } from '../action-error.ts';
import { personNow } from '../duplicates/person-now.ts';

/** A line of talk with what the user mended on it. */
export interface Said {
  readonly text: string;
  /**
   * By name as in the draft: who is meant; `new` makes a person, `nobody` passes the name over, `named` was only spoken
   * of, and `there` was not only that.
   */
  readonly people?: Readonly<Record<string, PersonId | 'new' | 'nobody' | 'named' | 'there'>>;
  readonly changes?: LogChanges;
}

type Unspanned<Finding> = Omit<Finding, 'span'>;

/** A list that is given replaces what was found, whole. */
export interface LogChanges extends Partial<
  Pick<CaptureDraft, 'kind' | 'planned' | 'day' | 'time' | 'minutes' | 'direction' | 'topics' | 'note'>
> {
  readonly depth?: Depth | null;
  readonly promises?: readonly Unspanned<CapturedPromise>[];
  readonly threads?: readonly Unspanned<CapturedThread>[];
  readonly favors?: readonly Unspanned<CapturedFavor>[];
  readonly facts?: readonly { readonly what: string }[];
  readonly openings?: readonly { readonly what: string }[];
  readonly asks?: readonly Unspanned<CapturedAsk>[];
  /** By name: whether a thank-you is owed; names left out stay as the rule says. */
  readonly thanks?: Readonly<Record<string, boolean>>;
  readonly layer?: Layer;
}

/** Of a name that more people bear nobody could choose one from a list. */
const mostNamesakes = 50;

/**
 * What capture finds. The book's names are fetched as it asks for them, those of several words first: of somebody named
 * in full nobody looks through the thousands who share the first name.
 */
const captureFrom = async (
  reader: Reader,
  text: string,
  now: Instant,
  zone: TimeZone,
): Promise<CaptureDraft> => {
  const known = new Map<string, readonly KnownPerson[]>();
  let missing = new Set(captureNames(text).filter((name) => name.includes(' ')));
  for (;;) {
    for (const [name, people] of await readBearers(reader, missing)) known.set(name, people);
    const asked = new Set<string>();
    const find: NameBook['find'] = (name) => {
      const people = known.get(name);
      if (people === undefined) asked.add(name);
      return people ?? [];
    };
    const found = capture(text, { now, zone, book: { find } });
    if (asked.size === 0) return found;
    missing = asked;
  }
};

/** Who bears each of these folded names. */
const readBearers = async (
  reader: Reader,
  asked: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly KnownPerson[]>> => {
  const bearers = new Map<string, KnownPerson[]>([...asked].map((name) => [name, []]));
  const put = async (
    hits: readonly PersonHit[],
    keysOf: (names: readonly string[]) => Iterable<string>,
  ): Promise<void> => {
    for (const { known, names } of await readNamed(reader, hits))
      for (const key of keysOf(names)) bearers.get(key)?.push(known);
  };
  await put(await reader.peopleNamed([...asked], mostNamesakes), (names) => names);
  const unknown = new Set([...bearers].filter(([, people]) => people.length === 0).map(([name]) => name));
  const words = [...new Set([...unknown].map((name) => tellingWord(name.split(' '))))].filter(
    (word) => word !== null,
  );
  await put(await reader.peopleNamedInPart(words, mostNamesakes), (names) =>
    [...nameParts(names)].filter((part) => unknown.has(part)),
  );
  return bearers;
};

/** Each hit as capture knows a person, with all their folded names. */
const readNamed = async (
  reader: Reader,
  hits: readonly PersonHit[],
): Promise<readonly { readonly known: KnownPerson; readonly names: readonly string[] }[]> => {
  const people = await reader.getMany(
    'person',
    hits.map(({ id }) => id),
  );
  const organizationsById = new Map(hits.map(({ id, organization }) => [id, organization]));
  return people.map((person) => {
    const { id, given, family, nickname, formatted } = person;
    const known: KnownPerson = {
      id,
      name: displayName(person),
      given,
      family,
      nickname,
      organization: organizationsById.get(id) ?? null,
    };
    const both =
      given !== null && family !== null
        ? [`${given} ${family}`, `${family} ${given}`, `${family}${given}`]
        : [];
    const names = [known.name, given, family, nickname, formatted, ...both].filter((name) => name !== null);
    return { known, names: [...new Set(names.map(fold))] };
  });
};

/** What the line says, the user's choices and changes applied. */
export const understand = async (
  reader: Reader,
  said: Said,
  now: Instant,
  zone: TimeZone,
): Promise<CaptureDraft> => {
  const found = await captureFrom(reader, said.text, now, zone);
  const asked = { ...found, people: await latestFirst(reader, found.people) };
  return applyChanges(await applyChoices(reader, asked, said.people ?? {}), said.changes ?? {});
};

/** Of several who may be meant, whoever I was in touch with last comes first. */
const latestFirst = async (
  reader: Reader,
  people: CaptureDraft['people'],
): Promise<CaptureDraft['people']> => {
  const ids = people.flatMap(({ candidates }) =>
    candidates.length > 1 ? candidates.map(({ id }) => id) : [],
  );
  if (ids.length === 0) return people;
  const ties = await reader.ties([...new Set(ids)]);
  const last = ({ id }: { readonly id: PersonId }): string => ties.get(id)?.lastInteraction ?? '';
  return people.map((person) => ({
    ...person,
    candidates: person.candidates.toSorted((one, other) =>
      last(one) < last(other) ? 1 : last(one) > last(other) ? -1 : 0,
    ),
  }));
};

const applyChoices = async (
  reader: Reader,
  draft: CaptureDraft,
  choices: NonNullable<Said['people']>,
): Promise<CaptureDraft> => {
  const meant = Object.values(choices).filter((choice) => isUuid(choice));
  const chosenById = new Map<string, Person>();
  for (const id of meant) {
    const person = await personNow(reader, id);
    if (person !== null) chosenById.set(id, person);
  }
  const people: CapturedPerson[] = [];
  const newPeople: CapturedNewPerson[] = [];
  const mentioned: CaptureDraft['mentioned'][number][] = [];
  for (const person of draft.people) {
    const { name, id, span } = person;
    const choice = ownValue(choices, name);
    if (choice === 'nobody') continue;
    if (choice === 'named') mentioned.push({ name, id, span });
    else if (choice === 'new')
      newPeople.push({ name: person.name, organization: null, title: null, span: person.span });
    else
      people.push({ ...person, id: (choice === undefined ? null : chosenById.get(choice)?.id) ?? person.id });
  }
  for (const person of draft.newPeople) {
    const { name, span } = person;
    const choice = ownValue(choices, name);
    if (choice === 'nobody') continue;
    const chosen = choice === undefined ? undefined : chosenById.get(choice);
    if (choice === 'named') mentioned.push({ name, id: null, span });
    else if (chosen) people.push({ name, id: chosen.id, candidates: [], span });
    else newPeople.push(person);
  }
  for (const person of draft.mentioned) {
    const { name, span } = person;
    const choice = ownValue(choices, name);
    if (choice === 'nobody') continue;
    const id = (choice === undefined ? null : chosenById.get(choice)?.id) ?? null;
    if (choice === undefined || choice === 'named') mentioned.push(person);
    else if (choice === 'there' && person.id !== null) people.push({ ...person, candidates: [] });
    else if (id !== null) people.push({ name, id, candidates: [], span });
    else newPeople.push({ name, organization: null, title: null, span });
  }
  return { ...draft, people, newPeople, mentioned };
};

/** A finding that the user typed or mended stands for the whole line. */
const applyChanges = (draft: CaptureDraft, changes: LogChanges): CaptureDraft => {
  const {
    depth: _depth,
    thanks: _thanks,
    layer: _layer,
    promises,
    threads,
    favors,
    facts,
    openings,
    asks,
    ...plain
  } = changes;
  const spanned = <Finding extends object>(
    found: readonly Finding[],
  ): readonly (Finding & { span: readonly [number, number] })[] =>
    found.map((finding) => ({ ...finding, span: [0, draft.note.length] as const }));
  return {
    ...draft,
    ...plain,
    ...(promises ? { promises: spanned(promises) } : {}),
    ...(threads ? { threads: spanned(threads) } : {}),
    ...(favors ? { favors: spanned(favors) } : {}),
    ...(facts ? { facts: spanned(facts) } : {}),
    ...(openings ? { openings: spanned(openings) } : {}),
    ...(asks ? { asks: spanned(asks) } : {}),
  };
};

/** Namesakes that a sentence names. */
const mostSaid = 3;

/** What is wrong with the days of a line, as it was mended. */
export const objectionTo = (
  { day, promises }: Pick<CaptureDraft, 'day' | 'promises'>,
  { text, changes }: Said,
  today: CalendarDay,
): DayObjection | null =>
  dayObjection(
    [day, ...promises.flatMap(({ due }) => due ?? [])],
    changes?.day === undefined ? text : null,
    today,
  );

/** The draft, if everybody in it is known or new and its days are of this life; else who is unclear, with the candidates. */
export const requireClear = (
  draft: CaptureDraft,
  said: Said,
  today: CalendarDay,
): Result<CaptureDraft, ActionError> => {
  const unclear = draft.people.find(({ id }) => id === null);
  if (unclear) {
    const more = unclear.candidates.length - mostSaid;
    const names = unclear.candidates
      .slice(0, mostSaid)
      .map(({ name, organization }) => (organization ? `${name} (${organization})` : name));
    return err({
      type: 'ambiguous',
      message: `“${unclear.name}” may be ${names.join(', or ')}${more > 0 ? `, or one of ${more} more` : ''}. Say which; nothing is saved yet.`,
      name: unclear.name,
      candidates: unclear.candidates,
    });
  }
  if (draft.people.length + draft.newPeople.length === 0) {
    return err({
      type: 'invalid',
      message: 'Who was it? Name the person, or write @name.',
      field: 'text',
      hint: 'For example: Called Ada Quill yesterday for 20 min.',
    });
  }
  const objection = objectionTo(draft, said, today);
  return objection === null ? ok(draft) : err({ type: 'invalid', ...objection, field: 'text' });
};

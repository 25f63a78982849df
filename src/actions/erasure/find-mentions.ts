import { namedWords, names, namingOf, writtenFields, type Naming } from '../../core/erasure/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName, fold, type Person } from '../../core/people/index.ts';
import type { RecordName, Records } from '../../core/records.ts';
import { excerpt, isNoteRecord } from '../../store/notes/note-text.ts';
import type { Held, Reader } from '../../store/space.ts';

/** A text of the book that says somebody's name, and where it is read. */
export interface Mention {
  readonly record: RecordName;
  readonly id: string;
  readonly excerpt: string;
  readonly day: CalendarDay | null;
  /** On whose page it stands; null where it stands on nobody's. */
  readonly person: { readonly id: PersonId; readonly name: string } | null;
  readonly company: string | null;
}

export interface Mentions {
  readonly count: number;
  /** The first of them. */
  readonly listed: readonly Mention[];
}

const mostListed = 50;
/** Notes that one name is looked for in. */
const mostNotes = 1000;

interface Found {
  readonly name: RecordName;
  readonly record: Records[RecordName] & Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Where else the book says a person's name: in what is not theirs, and stays where they are erased. */
export const findMentions = async (reader: Reader, person: Person, held: Held): Promise<Mentions> => {
  const naming = await readNaming(reader, person);
  const own = new Set(held.own.map(({ record }) => String(record.id)));
  const found: Found[] = [];
  for (const name of Object.keys(writtenFields) as RecordName[])
    for (const record of await candidates(reader, name, naming)) {
      const fields = record as Found['record'];
      const said = (writtenFields[name] ?? []).flatMap((field) => {
        const text = fields[field];
        return typeof text === 'string' && names(text, naming) ? [text] : [];
      });
      const [text] = said;
      if (text !== undefined && !own.has(String(record.id))) found.push({ name, record: fields, text });
    }
  const listed: Mention[] = [];
  for (const each of found.slice(0, mostListed))
    listed.push(await toMention(reader, each, naming, person.id));
  return { count: found.length, listed };
};

/** By which words a text names this person and nobody else of the book. */
export const readNaming = async (reader: Reader, person: Person): Promise<Naming> => {
  const said = [person.given, person.family, person.nickname].flatMap((name) => name ?? []);
  const borne = new Set<string>();
  for (const name of said) {
    const others = await reader.peopleNamed([fold(name)], 2);
    if (others.every(({ id }) => id === person.id)) borne.add(namedWords(name).join(' '));
  }
  return namingOf(person, (name) => borne.has(name));
};

/** Of the many kinds of notes those that search finds; of the few others all. */
const candidates = async (
  reader: Reader,
  name: RecordName,
  { alone, together }: Naming,
): Promise<readonly Records[RecordName][]> => {
  if (name === 'participant' || name === 'relation')
    return await reader.list(name, { where: { name: { not: null } } });
  if (!isNoteRecord(name)) return await reader.list(name);
  const ids = new Set<string>();
  for (const words of [...alone, together.join(' ')])
    for (const hit of words === '' ? [] : await reader.searchNotes(words, mostNotes))
      if (hit.record === name) ids.add(hit.id);
  return await reader.getMany(name, [...ids]);
};

const dayFields = ['day', 'openedOn', 'madeOn', 'startedOn'] as const;

const toMention = async (
  reader: Reader,
  { name, record, text }: Found,
  naming: Naming,
  erased: PersonId,
): Promise<Mention> => {
  const day = dayFields.map((field) => record[field]).find((value) => typeof value === 'string');
  return {
    record: name,
    id: String(record.id),
    excerpt: excerpt(text, [...naming.alone.flatMap((words) => words.split(' ')), ...naming.together]),
    day: (day ?? null) as CalendarDay | null,
    person: await personOf(reader, name, record, erased),
    company: await companyOf(reader, name, record),
  };
};

/** Somebody else who was there comes before who was spoken of. */
const personOf = async (
  reader: Reader,
  name: RecordName,
  record: Found['record'],
  erased: PersonId,
): Promise<Mention['person']> => {
  const talk = name === 'interaction' ? record.id : record['interactionId'];
  const present =
    record['personId'] === undefined && typeof talk === 'string'
      ? await reader.list('participant', { where: { interactionId: talk, personId: { not: null } } })
      : [];
  const [there, spokenOf] = (['with', 'mentioned'] as const).map((role) =>
    present.filter((one) => one.role === role).map(({ personId }) => personId),
  );
  const ids = [name === 'person' ? record.id : record['personId'], ...(there ?? []), ...(spokenOf ?? [])];
  const people = await reader.getMany(
    'person',
    ids.filter((id) => typeof id === 'string'),
  );
  const person = people.find(({ id, trashedAt }) => id !== erased && trashedAt === null);
  return person ? { id: person.id, name: displayName(person) } : null;
};

const companyOf = async (
  reader: Reader,
  name: RecordName,
  record: Found['record'],
): Promise<string | null> => {
  const id = name === 'organization' ? record.id : record['organizationId'];
  return typeof id === 'string' ? ((await reader.get('organization', id))?.name ?? null) : null;
};

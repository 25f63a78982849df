import type { PersonId } from '../../core/ids.ts';
import { displayName, type Person } from '../../core/people/index.ts';
import type { NamedRecord, RecordName, Records } from '../../core/records.ts';
import { exhaustive, ok, type Result } from '../../core/result.ts';
import { archiveText } from '../../outlets/archive/index.ts';
import { writePersonText } from '../../outlets/person/index.ts';
import { writeVcard } from '../../outlets/vcard/index.ts';
import { belongsTo } from '../../sources/archive/index.ts';
import type { Held, Reader } from '../../store/space.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { countHeld } from '../erasure/erase-person.ts';
import { readOwner } from '../owner.ts';
import { draftsOf } from './read-person-drafts.ts';

export const personFormats = ['text', 'json', 'vcard'] as const;
export type PersonFormat = (typeof personFormats)[number];

export interface ExportedPerson {
  readonly name: string;
  readonly text: string;
  /** How many records of each kind the file holds. */
  readonly counts: Readonly<Partial<Record<RecordName, number>>>;
}

/**
 * All that the book holds about one person, to be handed to them: as a text to read, as an archive of its own, or
 * as the card that address books read. Of talks with others it holds the talk, and nothing of the others.
 */
export const exportPerson = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id, format }: { readonly id: PersonId; readonly format: PersonFormat },
): Promise<Result<ExportedPerson, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    const held = await reader.heldAbout(id);
    if (!person || !held) return notFound(noPerson(id));
    const records = withNeeded(await aboutThem(reader, held));
    const written = async (): Promise<string> => {
      switch (format) {
        case 'text': {
          const { day } = await readOwner(reader, clock);
          const earlier = await reader.earlierAbout(id);
          const names = await namesFor(reader, [...records, ...earlier]);
          return writePersonText({ person, records, earlier, names, day });
        }
        case 'json': {
          let text = '';
          const earlier = await reader.earlierAbout(id);
          for await (const part of archiveText(sourceOf(records), clock.now(), earlier)) text += part;
          return text;
        }
        case 'vcard':
          return await vcardOf(reader, person);
        default:
          return exhaustive(format);
      }
    };
    return ok({ name: displayName(person), text: await written(), counts: countHeld(records) });
  });

/** What is theirs, and of what is shared all that is not somebody else's own. */
const aboutThem = async (reader: Reader, { own, shared }: Held): Promise<readonly NamedRecord[]> => {
  const wasThere = new Set(
    own.flatMap((each) =>
      each.name === 'participant' && each.record.role === 'with' ? [each.record.interactionId] : [],
    ),
  );
  const records = [
    ...own,
    ...shared.flatMap((each): NamedRecord[] => {
      if (each.name === 'evidence') return [each];
      if (each.name !== 'interaction') return [];
      // What was said where they were only spoken of is between others.
      const text = wasThere.has(each.record.id) ? each.record.text : null;
      return [{ name: 'interaction', record: { ...each.record, text } }];
    }),
  ];
  const needed = new Map<RecordName, Set<string>>();
  for (const { name, record } of records)
    for (const [field, target] of Object.entries<RecordName | undefined>(belongsTo[name] ?? {})) {
      const id = (record as unknown as Readonly<Record<string, unknown>>)[field];
      if (target === undefined || typeof id !== 'string' || !aroundThem.has(target)) continue;
      needed.set(target, (needed.get(target) ?? new Set()).add(id));
    }
  const around: NamedRecord[] = [];
  for (const [name, ids] of needed)
    for (const record of await reader.getMany(name, [...ids])) around.push({ name, record } as NamedRecord);
  const known = new Set(records.map(({ record }) => String(record.id)));
  return [...records, ...around.filter(({ record }) => !known.has(String(record.id)))];
};

/** Kinds that records about a person cannot do without, and that are nobody's: where they work, what they were told. */
const aroundThem: ReadonlySet<RecordName> = new Set(['organization', 'strength', 'goal', 'offer']);

/** Whatever is not in the file is not spoken of, so that it reads back whole. */
const withNeeded = (records: readonly NamedRecord[]): readonly NamedRecord[] => {
  const present = new Set(records.map(({ record }) => String(record.id)));
  return records.map((each) => {
    const fields = each.record as unknown as Readonly<Record<string, unknown>>;
    const missing = Object.keys(belongsTo[each.name] ?? {}).filter(
      (field) => typeof fields[field] === 'string' && !present.has(fields[field]),
    );
    if (missing.length === 0) return each;
    const record = { ...fields, ...Object.fromEntries(missing.map((field) => [field, null])) };
    return { name: each.name, record } as unknown as NamedRecord;
  });
};

const sourceOf = (records: readonly NamedRecord[]) => ({
  all: async function* <Name extends RecordName>(name: Name): AsyncGenerator<readonly Records[Name][]> {
    yield records.filter((each) => each.name === name).map(({ record }) => record as Records[Name]);
  },
});

const namesFor = async (
  reader: Reader,
  records: readonly NamedRecord[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Set(
    records.flatMap(({ record }) => Object.values(record).filter((value) => typeof value === 'string')),
  );
  const names = new Map<string, string>();
  for (const person of await reader.getMany('person', [...ids])) names.set(person.id, displayName(person));
  for (const kind of ['organization', 'strength', 'criterion'] as const)
    for (const { id, name } of await reader.getMany(kind, [...ids])) names.set(id, name);
  for (const kind of ['goal', 'offer'] as const)
    for (const { id, title } of await reader.getMany(kind, [...ids])) names.set(id, title);
  return names;
};

const vcardOf = async (reader: Reader, person: Person): Promise<string> =>
  (await draftsOf(reader, [person])).map((draft) => writeVcard(draft, { version: '3.0' })).join('');

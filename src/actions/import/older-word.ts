import { isDeepStrictEqual } from 'node:util';
import { nameFields, type PersonDraft, type SourceRecord } from '../../core/people/index.ts';
import { plainFields } from '../../core/import/draft-fields.ts';
import type { Reader } from '../../store/space.ts';
import type { FileAge } from './file-dates.ts';
import type { DetailedPerson } from './known-person.ts';

/**
 * Whether a telling is older than what its source said last of somebody: by the date of its file or of its card, and where
 * neither has one by its words, where the same source has said just that before and then something else.
 */
export const isOlderWord = async (
  reader: Pick<Reader, 'earlierTold'>,
  told: PersonDraft,
  { id, draft: last }: Pick<SourceRecord, 'id' | 'draft'>,
  age: FileAge,
): Promise<boolean> => {
  if (age !== 'unknown') return age === 'older';
  const isNewer = isNewerCard(told, last);
  if (isNewer !== null) return !isNewer;
  const earlier = await reader.earlierTold(id);
  return earlier.some((draft) => isDeepStrictEqual(withSilences(told, draft), draft));
};

/** What a source leaves out this time it has not taken back. */
export const withSilences = (draft: PersonDraft, last: PersonDraft): PersonDraft => ({
  ...draft,
  ...Object.fromEntries(plainFields.map((field) => [field, draft[field] ?? last[field]])),
  name: {
    ...draft.name,
    ...Object.fromEntries(nameFields.map((field) => [field, draft.name[field] ?? last.name[field]])),
  },
});

/**
 * What an address book says of somebody that is connected, where a file has a card of the very same UID: the connection
 * hears of every change there, so that an export of it tells nothing, unless it says that it is newer.
 */
export const isOlderThanConnected = async (
  reader: Pick<Reader, 'get'>,
  told: PersonDraft,
  { sources, details: { sourceRecords } }: DetailedPerson,
): Promise<boolean> => {
  if (told.identifier === null) return false;
  for (const source of new Set(sources.map((each) => each.source))) {
    const [, connectionId] = /^contacts:(.+)$/.exec(source) ?? [];
    const record = sourceRecords.get({ source, key: told.identifier });
    if (connectionId === undefined || record === undefined || isNewerCard(told, record.draft) === true)
      continue;
    if ((await reader.get('connection', connectionId))?.state === 'on') return true;
  }
  return false;
};

/** Null where the cards do not tell. */
const isNewerCard = (one: PersonDraft, other: PersonDraft): boolean | null => {
  const [own, before] = [revisionOf(one), revisionOf(other)];
  return own === null || before === null || own === before ? null : own > before;
};

/** When a vCard says that it was changed last, to the second, in either way of writing it. */
const revisionOf = ({ unknown }: PersonDraft): string | null => {
  const said = unknown.find(({ name }) => name.toUpperCase() === 'REV')?.value;
  const [day, time = ''] = (said ?? '').split(/[T ]/).map((part) => part.replaceAll(/\D/g, ''));
  return day?.length === 8 ? day + time.slice(0, 6).padEnd(6, '0') : null;
};

import {
  areApart,
  areTwoPeoplesNames,
  contradict,
  differIn,
  isSharedMailbox,
  nameLikeness,
} from '../../core/duplicates/index.ts';
import { isPersonalKey, isProfileKey, isSameLine, type SourceRecord } from '../../core/people/index.ts';
import { isConnectionDay } from '../../sources/linkedin/connection-day.ts';
import { isUuid } from '../../core/ids.ts';
import { areAlikePrints, isFingerprint, mayChangeKey, programOf, type Incoming } from './incoming.ts';
import type { DetailedPerson, KnownPerson } from './known-person.ts';
import type { PeopleIndex } from './people-index.ts';

/**
 * Who a telling means, where that is sure: by the source's own key, whichever program wrote a card that is but a name; by the
 * book's own id; by a card's UID, which a connected address book has too, with a name that agrees; by an e-mail address, phone, account or profile
 * with a name that agrees; by the name and the day of a connection of LinkedIn; by the exact name with the same organization. Null makes somebody new, and what was
 * unsure is then listed as a possible duplicate: a wrong merge costs more than a second entry.
 */
export const findMatch = (index: PeopleIndex, incoming: Incoming): KnownPerson | null =>
  index.bySource(incoming.place) ??
  byPrint(index, incoming) ??
  byOwnId(index, incoming.draft.identifier) ??
  byCard(index, incoming) ??
  byContact(index, incoming) ??
  byConnectionDay(index, incoming) ??
  byNameAndOrganization(index, incoming) ??
  byConnection(index, incoming);

/** Of a card without address and number: whoever another program told of in the very same words. */
const byPrint = (index: PeopleIndex, { source, key, contactKeys, name }: Incoming): KnownPerson | null =>
  isFingerprint(key) && contactKeys.length === 0
    ? onlyOne(
        index
          .byName(name.whole)
          .filter(({ sources }) =>
            sources.some((told) => told.source === source && areAlikePrints(told.key, key)),
          ),
      )
    : null;

const byOwnId = (index: PeopleIndex, identifier: string | null): KnownPerson | null =>
  identifier !== null && isUuid(identifier) ? index.byId(identifier) : null;

/**
 * What the source said last of the person whom it means; null where it has not spoken of them before. A source
 * without lasting keys is known again by its last fingerprint, and a connection of LinkedIn by its day, where its profile
 * was not told.
 */
export const earlierTelling = (
  index: PeopleIndex,
  { id, details }: DetailedPerson,
  { source, key, draft }: Incoming,
): SourceRecord | null => {
  const same = details.sourceRecords.get({ source, key });
  if (same !== undefined) return same;
  if (!mayChangeKey({ source, key }) || index.isNew(id)) return null;
  const earlier = [...details.sourceRecords].filter(
    (record) => record.source === source && !index.isTold(record),
  );
  return (
    (isFingerprint(key)
      ? earlier.find((record) => isFingerprint(record.key) && programOf(record.draft) === programOf(draft))
      : undefined) ??
    earlier.find(
      (record) =>
        isConnectionDay(source, record.key) !== isConnectionDay(source, key) &&
        record.draft.knownSince === draft.knownSince,
    ) ??
    null
  );
};

/** The card of a file that an address book has too. */
const byCard = (index: PeopleIndex, { source, draft, name }: Incoming): KnownPerson | null => {
  const known = source === 'vcard' && draft.identifier !== null ? index.byCard(draft.identifier) : null;
  return known !== null && agreeing.has(nameLikeness(known.name, name)) ? known : null;
};

/** How like two names are of which one lasting name says that they are one's. */
export const agreeing: ReadonlySet<ReturnType<typeof nameLikeness>> = new Set([
  'same',
  'short-form',
  'alike',
]);

const byContact = (index: PeopleIndex, incoming: Incoming): KnownPerson | null => {
  const keys = incoming.contactKeys.filter(isPersonalKey);
  const near = [
    ...new Set([...index.byContacts(keys, incoming.name.whole), ...namesakesWithLine(index, incoming)]),
  ];
  if (near.length === 0) return null;
  const sure = near.filter((known) => isSure(known, incoming, keys));
  const same = sure.filter((known) => nameLikeness(known.name, incoming.name) === 'same');
  const told = sure.filter((known) => wasTold(known, incoming));
  return onlyOne(sure) ?? onlyOne(same) ?? onlyOne(told) ?? onlyOne(same.filter((one) => told.includes(one)));
};

/** A source without lasting keys told of them before, in words that were other ones: it means whom it meant then. */
const wasTold = (known: KnownPerson, { source, key }: Incoming): boolean =>
  isFingerprint(key) && known.sources.some((told) => told.source === source && isFingerprint(told.key));

const isSure = (known: KnownPerson, incoming: Incoming, keys: readonly string[]): boolean => {
  const shared = keys.filter((key) => known.contactKeys.some((theirs) => isSameLine(theirs, key)));
  const likeness = nameLikeness(known.name, incoming.name);
  if (contradict(known, incoming)) return false;
  // A husband's profile on his wife's card makes nobody of them the other.
  if (shared.some(isProfileKey)) return !areTwoPeoplesNames(known.name, incoming.name);
  if (likeness === 'same' && (isBornAlike(known, incoming) || !shareTooLittle(known, incoming, shared)))
    return true;
  // A couple's mailbox and an office line are shared by people whose names differ, or only begin alike.
  const isTheirs = shared.some(
    (key) =>
      key.startsWith('email:') && !isSharedMailbox(key, known.name) && !isSharedMailbox(key, incoming.name),
  );
  if (likeness === 'short-form') return isTheirs && !isInitialOnly(known, incoming);
  return isTheirs && (likeness === 'unnamed' || likeness === 'part');
};

const shareTooLittle: typeof shareButAMailbox = (known, incoming, shared) =>
  shareButAMailbox(known, incoming, shared) || shareButALine(known, incoming, shared);

const isBornAlike = (known: KnownPerson, incoming: Incoming): boolean =>
  known.birthday !== null && known.birthday === incoming.birthday;

/** Another number and another company: who has one's mailbox and name may be another one of the name. */
const shareButAMailbox = (known: KnownPerson, incoming: Incoming, shared: readonly string[]): boolean =>
  shared.length === 1 &&
  shared.every((key) => key.startsWith('email:')) &&
  differIn('phone:', known.contactKeys, incoming.contactKeys) &&
  areApart(known.organizationKeys, incoming.organizationKeys);

/** Another mailbox, and another number each: a father and his son of one name share the line of their house. */
const shareButALine = (known: KnownPerson, incoming: Incoming, shared: readonly string[]): boolean => {
  const hasOther = (keys: readonly string[]): boolean =>
    keys.some((key) => isPhone(key) && !shared.some((line) => isSameLine(line, key)));
  return (
    shared.every(isPhone) &&
    differIn('email:', known.contactKeys, incoming.contactKeys) &&
    hasOther(known.contactKeys) &&
    hasOther(incoming.contactKeys)
  );
};

const isPhone = (key: string): boolean => key.startsWith('phone:');

/** Whoever has the very name and a number that one of the two spells without its country, by which nobody is found. */
const namesakesWithLine = (index: PeopleIndex, { name, contactKeys }: Incoming): readonly KnownPerson[] => {
  const lines = contactKeys.filter(isPhone);
  if (lines.length === 0 || name.whole === '') return [];
  return index
    .byName(name.whole)
    .filter((known) => known.contactKeys.some((key) => lines.some((line) => isSameLine(key, line))));
};

const isInitialOnly = (known: KnownPerson, incoming: Incoming): boolean =>
  Math.min(known.name.given.length, incoming.name.given.length) === 1;

const isWhole = ({ name }: Incoming): boolean => name.whole !== '' && name.given !== '' && name.family !== '';

const byNameAndOrganization = (index: PeopleIndex, incoming: Incoming): KnownPerson | null =>
  !isWhole(incoming)
    ? null
    : onlyOne(
        index
          .byNameAndOrganization(incoming.name.whole, incoming.organizationKeys)
          .filter(
            (known) =>
              !contradict(known, incoming) &&
              !differIn('email:', known.contactKeys, incoming.contactKeys) &&
              !differIn('phone:', known.contactKeys, incoming.contactKeys) &&
              !isAnotherOfItsSource(known, incoming),
          ),
      );

/** The source itself tells two people apart when it gives them two lasting keys. */
const isAnotherOfItsSource = (known: KnownPerson, { source, key, draft }: Incoming): boolean =>
  draft.identifier !== null &&
  known.sources.some((told) => told.source === source && told.key !== key && !isFingerprint(told.key));

/**
 * LinkedIn once left out the profile, and still does of some: a connection of that name since that day is the one that
 * another file of it has. Two rows of one file are two.
 */
const byConnectionDay = (index: PeopleIndex, incoming: Incoming): KnownPerson | null => {
  const { source, draft, name } = incoming;
  return source !== 'linkedin' || draft.knownSince === null || !isWhole(incoming)
    ? null
    : onlyOne(
        index
          .byNameInBook(name.whole)
          .filter(
            (known) =>
              known.knownSince === draft.knownSince &&
              known.sources.some((told) => told.source === 'linkedin') &&
              !contradict(known, incoming),
          ),
      );
};

/** Whoever LinkedIn names without an address was a connection: one with that very name is meant. */
const byConnection = (index: PeopleIndex, incoming: Incoming): KnownPerson | null =>
  incoming.describes || incoming.contactKeys.length > 0 || !isWhole(incoming)
    ? null
    : onlyOne(
        index
          .byName(incoming.name.whole)
          .filter(
            (known) =>
              known.sources.some(({ source }) => source === 'linkedin') && !contradict(known, incoming),
          ),
      );

const onlyOne = (people: readonly KnownPerson[]): KnownPerson | null =>
  people.length === 1 ? (people[0] ?? null) : null;

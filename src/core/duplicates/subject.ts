import type { PartialDate } from '../dates/index.ts';
import type { PersonName } from '../people/index.ts';
import { foldName, wholeName, type FoldedName } from './names/folded-name.ts';
import { organizationKey } from './organization-key.ts';
import { spelledBy } from './names/spelled-by.ts';
import { foldPlace, type FoldedPlace } from './place-likeness.ts';

/** What is compared of a person. */
export interface DuplicateSubject {
  readonly id: string;
  readonly name: FoldedName;
  /** Of contact points (`contactKey`). */
  readonly contactKeys: readonly string[];
  /** What their mailboxes and profiles spell ({@link spelledBy}). */
  readonly spelled: readonly string[];
  /** {@link organizationKey} of every organization, past ones too. */
  readonly organizationKeys: readonly string[];
  readonly birthday: PartialDate | null;
  /** Where they live or work: postal addresses. */
  readonly places: readonly FoldedPlace[];
}

export const toSubject = (person: {
  readonly id: string;
  readonly name: PersonName;
  readonly contactKeys: readonly string[];
  readonly organizations: readonly string[];
  readonly birthday: PartialDate | null;
  /** Postal addresses, each on one line. */
  readonly places: readonly string[];
}): DuplicateSubject => ({
  id: person.id,
  name: withGivenSpelledOut(foldName(person.name), person.contactKeys),
  contactKeys: person.contactKeys,
  spelled: spelledBy(person.contactKeys),
  organizationKeys: [...new Set(person.organizations.map(organizationKey))],
  birthday: person.birthday,
  places: person.places.map(foldPlace),
});

/** "J. Smith" whose mailbox is jane.smith@ is Jane. */
const withGivenSpelledOut = (name: FoldedName, contactKeys: readonly string[]): FoldedName => {
  if (name.given.length !== 1 || name.family === '') return name;
  const family = name.family.replaceAll(' ', '[._-]?');
  const spelled = new RegExp(
    `^(?:email:|profile:linkedin\\.com/in/)(${name.given}[a-z]{2,})[._-]${family}(?![a-z])`,
  );
  const given = contactKeys.map((key) => spelled.exec(key)?.[1]).find((word) => word !== undefined);
  return given === undefined ? name : { ...name, given, whole: wholeName(given, name.family) };
};

import { partialDateParts, type PartialDate } from '../dates/index.ts';
import { isSameLine } from '../people/index.ts';
import { generationsClash, isOtherAddress, isOtherMiddle } from './names/name-likeness.ts';
import { hostOf } from './mail-host.ts';
import type { DuplicateSubject } from './subject.ts';

type Told = Pick<DuplicateSubject, 'name' | 'contactKeys' | 'birthday'>;

/**
 * A birthday, a generation, a middle name, a Mrs. and a Mr., a LinkedIn profile that differs: two people, whatever else
 * they share.
 */
export const contradict = (one: Told, other: Told): boolean =>
  generationsClash(one.name, other.name) ||
  isOtherMiddle(one.name, other.name) ||
  isOtherAddress(one.name, other.name) ||
  hasOtherProfile(one.contactKeys, other.contactKeys) ||
  (one.birthday !== null && other.birthday !== null && isOtherBirthday(one.birthday, other.birthday));

const isLinkedInKey = (key: string): boolean => key.startsWith('profile:linkedin.com/in/');

export const hasProfile = (contactKeys: readonly string[]): boolean => contactKeys.some(isLinkedInKey);

/** Both have LinkedIn profiles and none in common: two people, as a rule. */
export const hasOtherProfile = (one: Iterable<string>, other: readonly string[]): boolean => {
  if (!hasProfile(other)) return false;
  let has = false;
  for (const key of one) {
    if (!isLinkedInKey(key)) continue;
    if (other.includes(key)) return false;
    has = true;
  }
  return has;
};

/** True where a part that both know differs. */
export const isOtherBirthday = (one: PartialDate, other: PartialDate): boolean => {
  const mine = partialDateParts(one);
  const theirs = partialDateParts(other);
  return (['year', 'month', 'day'] as const).some(
    (part) => mine[part] !== null && theirs[part] !== null && mine[part] !== theirs[part],
  );
};

/** Both have contact keys of a kind, and none in common. */
export const differIn = (
  prefix: 'email:' | 'phone:',
  one: readonly string[],
  other: readonly string[],
): boolean => {
  const isOfKind = (key: string): boolean => key.startsWith(prefix);
  return (
    one.some(isOfKind) &&
    other.some(isOfKind) &&
    !one.some((key) => isOfKind(key) && other.some((theirs) => isSameLine(key, theirs)))
  );
};

/** Both are known to be somewhere, and nowhere together. */
export const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((key) => other.includes(key));

/** A company gives everybody one address: two at one house, and none in common, are two people as a rule. */
export const hasOtherMailbox = (
  one: readonly string[],
  other: readonly string[],
  { isHouse }: { readonly isHouse: (host: string) => boolean },
): boolean => {
  for (const key of other) {
    if (!key.startsWith('email:')) continue;
    const host = hostOf(key);
    const isThere = (mine: string): boolean => mine.startsWith('email:') && hostOf(mine) === host;
    if (!one.some(isThere) || !isHouse(host)) continue;
    if (!one.some((mine) => isThere(mine) && other.includes(mine))) return true;
  }
  return false;
};

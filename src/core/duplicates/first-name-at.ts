import { firstWord, type FoldedName } from './names/folded-name.ts';
import { nameLikeness, type NameLikeness } from './names/name-likeness.ts';
import type { DuplicateSubject } from './subject.ts';
import type { Workplaces } from './workplaces.ts';

/** More of them than this are not looked through: whoever has a first name there is hardly the only one. */
const manyColleagues = 400;

/** Before a book has told: of ten who are known by a first name and a company two stand there with a whole name too. */
const knownAtFirst = 0.2;

/** So many of them a book must have to be believed as much as that. */
const believed = 20;

/**
 * "Grace, of Acme" is Grace Reynolds of Acme, where no other Grace is there: the odds of it, by how many of those who
 * are known by a first name and a company stand in this book with a whole name too, against how many there have that
 * name by chance. 0 where there are two who could be meant.
 */
export const firstNameAt = (
  subjects: readonly DuplicateSubject[],
  givens: ReadonlyMap<string, number>,
  worksAt: Workplaces,
): ((organization: string, one: FoldedName, other: FoldedName) => number) => {
  const staff = staffOf(subjects, worksAt);
  const byChance = (organization: string, part: FoldedName, whole: FoldedName | null): number => {
    const forms = new Set([firstWord(part.given), ...(whole === null ? [] : [firstWord(whole.given)])]);
    let bearers = 0;
    for (const given of forms) bearers += givens.get(given) ?? 0;
    const others = Math.max(0.5, bearers - (whole === null ? 1 : 2));
    return Math.max(0.02, ((staff.get(organization)?.length ?? 0) * others) / subjects.length);
  };
  const known = new Map<string, readonly FoldedName[]>();
  const meantBy = (organization: string, part: FoldedName): readonly FoldedName[] => {
    const key = `${organization} ${part.given}`;
    const found = known.get(key) ?? personsOf(part, staff.get(organization) ?? []);
    known.set(key, found);
    return found;
  };
  let [parts, found, chance] = [believed, believed * knownAtFirst, 0];
  for (const { name, organizationKeys } of subjects)
    if (isFirstNameOnly(name))
      for (const key of organizationKeys) {
        const meant = meantBy(key, name);
        if (meant.length > 1) continue;
        parts += 1;
        found += meant.length;
        chance += byChance(key, name, meant[0] ?? null);
      }
  const share = Math.max(0.02, (found - chance) / parts);
  return (organization, one, other) => {
    const [part, whole] = isFirstNameOnly(one) ? [one, other] : [other, one];
    if (!isFirstNameOnly(part) || meantBy(organization, part).length !== 1) return 0;
    return share / byChance(organization, part, whole);
  };
};

const isFirstNameOnly = ({ given, family }: FoldedName): boolean => given !== '' && family === '';

const staffOf = (
  subjects: readonly DuplicateSubject[],
  worksAt: Workplaces,
): ReadonlyMap<string, readonly FoldedName[]> => {
  const staff = new Map<string, FoldedName[]>();
  for (const subject of subjects)
    if (subject.name.given !== '' && subject.name.family !== '')
      for (const key of worksAt(subject)) {
        const names = staff.get(key);
        if (names === undefined) staff.set(key, [subject.name]);
        else if (names.length <= manyColleagues) names.push(subject.name);
      }
  return staff;
};

/** Those who may be meant by a first name, each person once. */
const personsOf = (part: FoldedName, names: readonly FoldedName[]): readonly FoldedName[] => {
  const persons: FoldedName[] = [];
  for (const name of names)
    if (nameLikeness(part, name) === 'part' && persons.every((one) => twos.has(nameLikeness(one, name))))
      persons.push(name);
  return persons;
};

const twos: ReadonlySet<NameLikeness> = new Set(['other', 'other-given', 'other-family']);

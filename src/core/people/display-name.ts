import type { ContactPointValue, Person, PersonName } from './person.ts';

/** Scripts whose full names are written family name first and without a space. */
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u;

/**
 * The name as it stands on screen: given and family in the person's own order, else what the source wrote,
 * else the nickname, else the first e-mail address or phone, else "Someone without a name".
 */
export const displayName = (name: PersonName, contactPoints: readonly ContactPointValue[] = []): string => {
  const { given, additional, family } = name;
  // As most are: an import names a hundred thousand.
  if (given !== null && family !== null && additional === null && name.displayOrder === 'given-first')
    return `${given} ${family}`;
  if (given !== null || family !== null) {
    const parts = name.displayOrder === 'family-first' ? [family, given] : [given, additional, family];
    const present = parts.filter((part) => part !== null);
    return present.join(
      name.displayOrder === 'family-first' && present.every((part) => unspaced.test(part)) ? '' : ' ',
    );
  }
  if (name.formatted !== null) return name.formatted;
  if (name.nickname !== null) return name.nickname;
  const reachable = contactPoints.find(({ kind }) => kind === 'email') ?? contactPoints[0];
  return reachable?.value ?? 'Someone without a name';
};

/**
 * What I call the person: the given name, or the nickname where I said so or there is no other; else the family name
 * behind its title (“Prof. Adeyemi”), else the display name. A nickname that a file brought is how somebody else calls them.
 */
export const callName = (
  name: PersonName & Pick<Person, 'calledByNickname'>,
  contactPoints: readonly ContactPointValue[] = [],
): string => {
  const { given, family, prefix, nickname, calledByNickname } = name;
  const called = calledByNickname === true ? (nickname ?? given) : (given ?? nickname);
  if (called !== null) return called;
  return prefix !== null && family !== null ? `${prefix} ${family}` : displayName(name, contactPoints);
};

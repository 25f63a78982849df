import { nicknamesTogether } from './nickname-groups.ts';
const groupsByName = new Map<string, number[]>();
nicknamesTogether.forEach((group, index) => {
  for (const name of group.split(' ')) groupsByName.set(name, [...(groupsByName.get(name) ?? []), index]);
});

/** True where one folded given name is a usual form of the other: "bob" and "robert", in either order. */
export const isNickname = (one: string, other: string): boolean => {
  const others = groupsByName.get(other);
  return others !== undefined && (groupsByName.get(one)?.some((group) => others.includes(group)) ?? false);
};

/** What a short form ends in. */
const fond = /(?:ie|[iyo])$/;
const doubled = /(.)\1$/;

/** Endings that make another name of one, as a rule that of a woman. */
const anothers = /^(?:a|e|ie|ina|ine|etta|ette|ella|elle|iana|ita|us|os)$/;

/**
 * The beginning of a longer name, with or without a fond ending: "jess" of "jessica", "venky" of "venkatesh"; and not
 * "paul" of "pauline".
 */
export const isShortened = (short: string, long: string): boolean => {
  if (long.length < 5 || short.length >= long.length) return false;
  const stem = short.replace(fond, '');
  const beginning = stem.length > 3 ? stem.replace(doubled, '$1') : short;
  return beginning.length > 2 && long.startsWith(beginning) && !anothers.test(long.slice(beginning.length));
};

/** The numbers of the families of names that a folded given name belongs to, for blocking. */
export const nicknameGroups = (name: string): readonly number[] => groupsByName.get(name) ?? [];

/** A given name that has short forms, or is one. */
export const isKnownGiven = (name: string): boolean => groupsByName.has(name);

import { fold } from '../people/index.ts';
import type { PersonId } from '../ids.ts';

/** Somebody who was there, by the names one may write for them. */
export interface Speaker {
  readonly id: PersonId;
  readonly names: readonly string[];
  readonly pronouns: string | null;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Names that stand no further apart than this are one group: "Mia and Tom". */
const groupGap = 9;

/**
 * Who of several speakers named somebody (R11: "who else should I learn from?"), by the words of the log: the speakers
 * of the same sentence before the name, else those whom a "by" follows it with, else the group of names spoken of last,
 * of which a pronoun may choose. Whoever was there and named nobody gives no vote.
 */
export const namersOf = (
  text: string | null,
  named: string,
  speakers: readonly Speaker[],
): readonly PersonId[] => {
  const [first] = speakers;
  if (first === undefined) return [];
  if (speakers.length === 1) return [first.id];
  const folded = ` ${spaced(text ?? '')} `;
  const mentions = placesOf(folded, [named]);
  const said = speakers.flatMap(({ id, names, pronouns }) =>
    placesOf(folded, names).map((place) => ({ ...place, id, pronouns })),
  );
  const namers = mentions.flatMap(({ from, to }) => {
    const start = Math.max(folded.lastIndexOf(stop, from), folded.lastIndexOf(semi, from)) + 1;
    const ends = [folded.indexOf(stop, to), folded.indexOf(semi, to)].filter((end) => end !== -1);
    const end = Math.min(folded.length, ...ends);
    const before = said.filter((one) => one.from >= start && one.to <= from);
    if (before.length > 0) return lastGroup(before);
    const after = said.filter((one) => one.from >= to && one.to <= end);
    if (after.length > 0 && folded.slice(to, after[0]?.from).includes(' by ')) return after;
    const group = lastGroup(said.filter((one) => one.to <= start));
    const words = folded.slice(start, from);
    if (/ (?:both|all|they) /u.test(words)) return group;
    const pronoun = / she | her /u.test(words) ? 'she' : / he | his /u.test(words) ? 'he' : null;
    const fitting = group.filter(({ pronouns }) => pronoun !== null && pronouns?.startsWith(pronoun));
    return fitting.length > 0 ? fitting : group.slice(0, 1);
  });
  // Nobody can be told from the words: one of them it was.
  return namers.length === 0 ? [first.id] : [...new Set(namers.map(({ id }) => id))];
};

const stop = '.';
const semi = ';';

/** Folded words with single spaces, ends of sentences kept as a sign of their own. */
const spaced = (text: string): string =>
  text
    .split(/([.!?;\n])/u)
    .map((part) => (/^[.!?\n]$/u.test(part) ? stop : part === semi ? semi : fold(part)))
    .join(' ')
    .replaceAll(/ +/gu, ' ');

const placesOf = (folded: string, names: readonly string[]): readonly Place[] =>
  names
    .map((name) => fold(name))
    .filter((name) => name !== '')
    .flatMap((name) => {
      const places: Place[] = [];
      for (let at = folded.indexOf(` ${name} `); at !== -1; at = folded.indexOf(` ${name} `, at + 1))
        places.push({ from: at + 1, to: at + 1 + name.length });
      return places;
    })
    .toSorted((one, other) => one.from - other.from);

const lastGroup = <Said extends Place>(said: readonly Said[]): readonly Said[] => {
  const group: Said[] = [];
  for (const one of said.toSorted((a, b) => a.from - b.from).toReversed()) {
    const next = group[0];
    if (next && next.from - one.to > groupGap) break;
    group.unshift(one);
  }
  return group;
};

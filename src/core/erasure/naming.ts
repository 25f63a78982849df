import { fold } from '../people/fold.ts';
import type { PersonName } from '../people/person.ts';
import type { RecordName, Records } from '../records.ts';

/** Text in records of others that may say somebody's name, by kind; the fields that a user writes. */
export const writtenFields: { readonly [Name in RecordName]?: readonly (keyof Records[Name] & string)[] } = {
  person: ['note', 'howWeMet', 'wouldSay'],
  relation: ['name'],
  organization: ['name', 'note'],
  interaction: ['text'],
  participant: ['name'],
  thanks: ['because'],
  promise: ['what'],
  thread: ['what'],
  favor: ['what'],
  fact: ['what'],
  goal: ['title', 'outcome'],
  ask: ['what', 'target', 'blurb', 'outcome'],
  introduction: ['reason'],
  message: ['subject', 'text'],
  strength: ['name', 'story'],
  offer: ['title', 'words', 'author'],
  evidence: ['what', 'source'],
  verdict: ['why'],
};

/** The words that name one person: each alone, or all of them in one text. */
export interface Naming {
  readonly alone: readonly string[];
  readonly together: readonly string[];
}

/** Folded; what an apostrophe or a dash parts are two. */
export const namedWords = (text: string | null): readonly string[] =>
  ((text ?? '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(fold);

/**
 * How a text is known to speak of this person and no other: by a name that nobody else of the book bears
 * (`isOnly`), or by given and family name both.
 */
export const namingOf = (
  { given, family, nickname, formatted }: PersonName,
  isOnly: (foldedName: string) => boolean,
): Naming => {
  const names = [given, family, nickname]
    .map((name) => namedWords(name).join(' '))
    .filter((name) => name.length > 1);
  const whole = [...namedWords(given), ...namedWords(family)];
  const together = given !== null && family !== null ? whole : namedWords(formatted);
  return { alone: names.filter(isOnly), together: together.length > 1 ? together : [] };
};

export const names = (text: string, { alone, together }: Naming): boolean => {
  const words = namedWords(text);
  const line = ` ${words.join(' ')} `;
  return (
    alone.some((name) => line.includes(` ${name} `)) ||
    (together.length > 0 && together.every((word) => words.includes(word)))
  );
};

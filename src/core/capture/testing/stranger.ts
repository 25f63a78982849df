import { fold } from '../../people/fold.ts';
import type { CapturedNewPerson, CaptureDraft } from '../draft.ts';
import type { Tally } from './expect.ts';

/** One sentence of a stranger and what a sensible reader takes from it. A field that is left out is not judged, but for the lists marked "none". */
export interface Stranger {
  readonly text: string;
  /** Ids of the book who were there; `?Sam` where several fit. None when left out. */
  readonly who?: readonly string[];
  /** New people who were there: `Name`, `Name/Organization` or `Name/Organization/Title`. None when left out. */
  readonly fresh?: readonly string[];
  /** People only named. */
  readonly named?: readonly string[];
  readonly kind?: string;
  /** False when left out. */
  readonly planned?: boolean;
  /** `MM-DD` of 2026. */
  readonly day?: string;
  readonly time?: string;
  /** None when left out. */
  readonly minutes?: number;
  readonly from?: 'me' | 'them' | 'unknown';
  /** `by due words`: `me 11-20 article`; the due is `-` for none, `*` for any or none. None when left out; `?` is not judged. */
  readonly promises?: readonly string[] | '?';
  /** `when words`: `2027-04 daughter`; `*` for any or none. */
  readonly threads?: readonly string[];
  /** `direction kind`, the kind with `|` where two fit. None when left out; `?` is not judged. */
  readonly favors?: readonly string[] | '?';
  /** Words that a fact must hold. */
  readonly facts?: readonly string[];
  readonly topics?: readonly string[];
  /** Fields on which readers would differ: not judged, whatever is said of them above. */
  readonly unsure?: readonly string[];
}

const fullDay = (day: string): string => (/^\d{4}/u.test(day) ? day : `2026-${day}`);

const personWords = ({ name, organization, title }: CapturedNewPerson): readonly string[] => [
  name,
  organization ?? '',
  title ?? '',
];

/** `Name/Organization/Title`: what is left empty is not judged. */
const isSame = (expected: string, found: readonly string[]): boolean =>
  expected.split('/').every((part, index) => part === '' || fold(part) === fold(found[index] ?? ''));

const unpaired = <Found>(
  field: string,
  expected: readonly string[],
  found: readonly Found[],
  fits: (line: string, one: Found) => boolean,
  shown: (one: Found) => string,
): Tally => {
  const left = [...found];
  const missing = expected.filter((line) => {
    const at = left.findIndex((one) => fits(line, one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return {
    field,
    right: expected.length - missing.length,
    expected: expected.length,
    found: found.length,
    complaint:
      missing.length + left.length === 0
        ? null
        : `missing [${missing.join('; ')}], extra [${left.map(shown).join('; ')}]`,
  };
};

/** Head words one by one (`|` between what may stand, `*` for anything), then words that all stand in what was found. */
export const fitsLine = (line: string, head: readonly string[], what: string): boolean => {
  const parts = line.split(' ');
  return (
    head.every((word, index) => {
      const wanted = parts[index] ?? '';
      return (
        wanted === '*' ||
        wanted.split('|').some((one) => one === word || (/^\d\d-\d\d$/u.test(one) && fullDay(one) === word))
      );
    }) && parts.slice(head.length).every((word) => fold(what).includes(fold(word)))
  );
};

const single = (field: string, expected: unknown, found: unknown, empty: unknown): Tally => ({
  field,
  right: expected === found && expected !== empty ? 1 : 0,
  expected: expected === empty ? 0 : 1,
  found: found === empty ? 0 : 1,
  complaint: expected === found ? null : `expected ${String(expected)}, got ${String(found)}`,
});

/** One tally a judged field. */
export const judge = (stranger: Stranger, draft: CaptureDraft): readonly Tally[] =>
  everyTally(stranger, draft).filter(({ field }) => stranger.unsure?.includes(field) !== true);

const everyTally = (stranger: Stranger, draft: CaptureDraft): readonly Tally[] => {
  const tallies: Tally[] = [
    unpaired(
      'people',
      stranger.who ?? [],
      draft.people,
      (line, { id, name }) => (line.startsWith('?') ? id === null && `?${name}` === line : id === line),
      ({ id, name }) => id ?? `?${name}`,
    ),
    unpaired(
      'newPeople',
      stranger.fresh ?? [],
      draft.newPeople,
      (line, person) => isSame(line, personWords(person)),
      (person) => personWords(person).join('/'),
    ),
    single('planned', stranger.planned ?? false, draft.planned, false),
    single('minutes', stranger.minutes ?? null, draft.minutes, null),
  ];
  if (stranger.named !== undefined)
    tallies.push(
      unpaired(
        'mentioned',
        stranger.named,
        draft.mentioned,
        (line, { name }) => fold(line) === fold(name),
        ({ name }) => name,
      ),
    );
  if (stranger.kind !== undefined) tallies.push(single('kind', stranger.kind, draft.kind, undefined));
  if (stranger.day !== undefined) tallies.push(single('day', fullDay(stranger.day), draft.day, undefined));
  if (stranger.time !== undefined) tallies.push(single('time', stranger.time, draft.time, null));
  if (stranger.from !== undefined)
    tallies.push(single('direction', stranger.from, draft.direction, undefined));
  if (stranger.promises !== '?')
    tallies.push(
      unpaired(
        'promises',
        stranger.promises ?? [],
        draft.promises,
        (line, { by, due, what }) => fitsLine(line, [by, due ?? '-'], what),
        ({ by, due, what }) => `${by} ${due ?? '-'} ${what}`,
      ),
    );
  if (stranger.favors !== '?')
    tallies.push(
      unpaired(
        'favors',
        stranger.favors ?? [],
        draft.favors,
        (line, { direction, kind, what }) => fitsLine(line, [direction, kind], what),
        ({ direction, kind, what }) => `${direction} ${kind} ${what}`,
      ),
    );
  if (stranger.threads !== undefined)
    tallies.push(
      unpaired(
        'threads',
        stranger.threads,
        draft.threads,
        (line, { when, what }) => fitsLine(line, [when ?? '-'], what),
        ({ when, what }) => `${when ?? '-'} ${what}`,
      ),
    );
  if (stranger.facts !== undefined)
    tallies.push(
      unpaired(
        'facts',
        stranger.facts,
        draft.facts,
        (line, { what }) => fold(what).includes(fold(line)),
        ({ what }) => what,
      ),
    );
  if (stranger.topics !== undefined)
    tallies.push(
      unpaired(
        'topics',
        stranger.topics,
        draft.topics,
        (line, topic) => line === topic,
        (topic) => topic,
      ),
    );
  return tallies;
};

import assert from 'node:assert/strict';
import { fold } from '../../people/fold.ts';
import type { InteractionKind } from '../../interactions/interaction.ts';
import type { CaptureDraft } from '../draft.ts';

/**
 * What a sentence must give. A finding that is not named must not be there; `kind` and `direction` are
 * looked at where they are given. The day is today where none is given.
 */
export interface Example {
  readonly say: string;
  /** Display name of the one meant, or `said?first/second` for a name that several bear. */
  readonly people?: readonly string[];
  /** `name`, `name @ organization`, `name (title) @ organization`. */
  readonly newPeople?: readonly string[];
  /** Display name of the one meant, `?name` for someone the book does not know. */
  readonly mentioned?: readonly string[];
  readonly kind?: InteractionKind;
  readonly planned?: true;
  readonly day?: string;
  readonly time?: string;
  readonly minutes?: number;
  readonly direction?: CaptureDraft['direction'];
  /** `by due words`: the due day or `-`; all the words must stand in what was promised. */
  readonly promises?: readonly string[];
  /** `when words`. */
  readonly threads?: readonly string[];
  /** `direction kind words`. */
  readonly favors?: readonly string[];
  /**
   * `kind answer words`: `earlier` for an answer to what was asked another day, `-` unanswered, `offered` where they
   * offered. Answers to an earlier ask are looked at where asks are named at all: most books hold no such ask.
   */
  readonly asks?: readonly string[];
  readonly facts?: readonly string[];
  readonly topics?: readonly string[];
}

const today = '2026-11-18';

const shownPeople = (draft: CaptureDraft): readonly string[] =>
  draft.people.map(({ id, name, candidates }) =>
    id === null ? `${name}?${candidates.map((candidate) => candidate.name).join('/')}` : id,
  );

const shownNew = (draft: CaptureDraft): readonly string[] =>
  draft.newPeople.map(
    ({ name, title, organization }) =>
      `${name}${title === null ? '' : ` (${title})`}${organization === null ? '' : ` @ ${organization}`}`,
  );

const shownMentioned = (draft: CaptureDraft): readonly string[] =>
  draft.mentioned.map(({ id, name }) => id ?? `?${name}`);

const hasWords = (text: string, words: readonly string[]): boolean => {
  const folded = ` ${fold(text)} `;
  return words.every((word) => folded.includes(fold(word)));
};

/** Pairs each expectation with one finding: same head, all words inside. */
const unmatched = (
  expected: readonly string[],
  found: readonly { readonly head: readonly string[]; readonly what: string }[],
  headLength: number,
): { readonly missing: readonly string[]; readonly extra: readonly string[] } => {
  const left = [...found];
  const missing = expected.filter((line) => {
    const parts = line.split(' ');
    const at = left.findIndex(
      ({ head, what }) =>
        head.join(' ') === parts.slice(0, headLength).join(' ') && hasWords(what, parts.slice(headLength)),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing, extra: left.map(({ head, what }) => [...head, what].join(' ')) };
};

export interface Tally {
  readonly field: string;
  /** Expected findings that were found, expected in all, found in all. */
  readonly right: number;
  readonly expected: number;
  readonly found: number;
  readonly complaint: string | null;
}

const sets = (field: string, expected: readonly string[], found: readonly string[]): Tally => {
  const rest = [...found];
  const missing = expected.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const right = expected.length - missing.length;
  return {
    field,
    right,
    expected: expected.length,
    found: found.length,
    complaint:
      missing.length + rest.length === 0
        ? null
        : `missing [${missing.join('; ')}], extra [${rest.join('; ')}]`,
  };
};

const worded = (
  field: string,
  expected: readonly string[],
  found: readonly { readonly head: readonly string[]; readonly what: string }[],
  headLength: number,
): Tally => {
  const { missing, extra } = unmatched(expected, found, headLength);
  return {
    field,
    right: expected.length - missing.length,
    expected: expected.length,
    found: found.length,
    complaint:
      missing.length + extra.length === 0
        ? null
        : `missing [${missing.join('; ')}], extra [${extra.join('; ')}]`,
  };
};

const single = (field: string, expected: unknown, found: unknown): Tally => ({
  field,
  right: expected === found ? 1 : 0,
  expected: 1,
  found: 1,
  complaint: expected === found ? null : `expected ${String(expected)}, got ${String(found)}`,
});

/** One tally a field: what an example expects against what a draft holds. */
export const compare = (example: Example, draft: CaptureDraft): readonly Tally[] => [
  sets('people', example.people ?? [], shownPeople(draft)),
  sets('newPeople', example.newPeople ?? [], shownNew(draft)),
  sets('mentioned', example.mentioned ?? [], shownMentioned(draft)),
  ...(example.kind === undefined ? [] : [single('kind', example.kind, draft.kind)]),
  single('planned', example.planned ?? false, draft.planned),
  single('day', example.day ?? today, draft.day),
  single('time', example.time ?? null, draft.time),
  single('minutes', example.minutes ?? null, draft.minutes),
  ...(example.direction === undefined ? [] : [single('direction', example.direction, draft.direction)]),
  worded(
    'promises',
    example.promises ?? [],
    draft.promises.map(({ by, due, what }) => ({ head: [by, due ?? '-'], what })),
    2,
  ),
  worded(
    'threads',
    example.threads ?? [],
    draft.threads.map(({ when, what }) => ({ head: [when ?? '-'], what })),
    1,
  ),
  worded(
    'favors',
    example.favors ?? [],
    draft.favors.map(({ direction, kind, what }) => ({ head: [direction, kind], what })),
    2,
  ),
  worded(
    'asks',
    example.asks ?? [],
    draft.asks
      .filter(({ earlier }) => !earlier || example.asks !== undefined)
      .map(({ kind, earlier, answered, offered, what }) => ({
        head: [earlier ? 'earlier' : String(kind), offered ? 'offered' : (answered ?? '-')],
        what,
      })),
    2,
  ),
  worded(
    'facts',
    example.facts ?? [],
    draft.facts.map(({ what }) => ({ head: [], what })),
    0,
  ),
  sets('topics', example.topics ?? [], draft.topics),
];

export const assertExample = (example: Example, draft: CaptureDraft): void => {
  const complaints = compare(example, draft)
    .filter(({ complaint }) => complaint !== null)
    .map(({ field, complaint }) => `${field}: ${String(complaint)}`);
  assert.deepEqual(complaints, [], example.say);
};

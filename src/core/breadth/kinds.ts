import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { numberFirst, numberInWords } from '../number-words.ts';
import {
  dimensions,
  mutualBand,
  newestFirst,
  newnessOf,
  selfIntroducedShare,
  topValue,
  weakTieShare,
  type Dimension,
  type MixTalk,
  type Tags,
  type Trade,
} from './mix.ts';

/** Someone of the book who could be talked to next. */
export interface BreadthPerson {
  readonly id: PersonId;
  /** What one calls them. */
  readonly call: string;
  readonly tags: Tags;
  /** Null where nobody counted. */
  readonly mutualContacts: number | null;
  /** W today. */
  readonly warmth: number;
  readonly conversations: number;
  /** A conversation lately, or in a circle that one of those belongs to. */
  readonly lately: 'talked' | 'same-circle' | 'new-circle';
  /** The company that a goal aims at and where I know too few, where they work there. */
  readonly target: string | null;
}

export const kindIds = [
  ...dimensions,
  'target',
  'introduced',
  'known-a-little',
  'again',
  'new-circle',
  'few-in-common',
  'nobody-in-common',
  'ahead',
  'other-field',
] as const;
export type KindId = (typeof kindIds)[number];

/** A kind of people that would widen the circle, why, and who of the book is of it (R8). */
export interface SuggestedKind {
  readonly id: KindId;
  readonly sentence: string;
  readonly people: readonly { readonly id: PersonId; readonly call: string }[];
}

interface Draft {
  readonly id: KindId;
  /** Who is of this kind, the best first. */
  readonly people: readonly BreadthPerson[];
  readonly sentence: (first: BreadthPerson | undefined) => string;
}

export interface KindsInput {
  /** The last 20 conversations, and those of the last four weeks. */
  readonly last: readonly MixTalk[];
  readonly month: readonly MixTalk[];
  readonly trade: Trade;
  /** Values of "function" that are titles ("consultant"), not departments ("consulting"). */
  readonly titles: ReadonlySet<string>;
  readonly people: readonly BreadthPerson[];
}

/**
 * Three kinds of people who would be new air, in words, each with whoever of the book is of it (R8). What is too much
 * alike comes first, then what goals ask for, then what is always worth a thought.
 */
export const suggestedKinds = (input: KindsInput, method: Method): readonly SuggestedKind[] => {
  const { show, named } = method.breadth.kinds;
  const taken = new Set<PersonId>();
  const kinds: SuggestedKind[] = [];
  for (const { id, people, sentence } of [...tooMuchOf(input, method), ...worthwhile(input, method)]) {
    if (kinds.length >= show) break;
    if (kinds.some((kind) => kind.id === id)) continue;
    const free = people.filter((person) => !taken.has(person.id)).slice(0, named);
    for (const person of free) taken.add(person.id);
    kinds.push({
      id,
      sentence: sentence(free[0]),
      people: free.map((person) => ({ id: person.id, call: person.call })),
    });
  }
  return kinds;
};

const ofAnother: Readonly<Record<Dimension, string>> = {
  industry: 'someone of another industry',
  function: 'someone of another trade',
  seniority: 'someone of another level',
  place: 'someone from elsewhere',
};

/** "with people in planning", "with a consultant", "with people of one level, senior". */
const withValue = (dimension: Dimension, value: string, isTitle: boolean): string => {
  if (dimension === 'seniority') return `with people of one level, ${value}`;
  return isTitle ? `with ${/^[aeiou]/iu.test(value) ? 'an' : 'a'} ${value}` : `with people in ${value}`;
};

/** "Zoe in operations", "Zoe, data scientist,". */
const personWith = (call: string, dimension: Dimension, value: string, isTitle: boolean): string =>
  dimension === 'seniority' || isTitle ? `${call}, ${value},` : `${call} in ${value}`;

/** What the last talks had too much of: one value of a dimension, my own finding, strangers or old friends. */
const tooMuchOf = (
  { last: talks, month, trade, titles, people }: KindsInput,
  method: Method,
): readonly Draft[] => {
  const { kinds, judge_from } = method.breadth;
  const last = newestFirst(talks).slice(0, kinds.talks);
  const alike = dimensions
    .flatMap((dimension) => {
      const top = topValue(last, dimension);
      return top !== null && top.of >= judge_from && top.count / last.length > kinds.most ? [top] : [];
    })
    .toSorted((one, other) => other.count - one.count)
    .map(({ dimension, value, count }): Draft => ({
      id: dimension,
      people: people
        .filter(({ tags, lately }) => {
          const own = tags[dimension];
          return lately !== 'talked' && own !== null && own !== value;
        })
        .toSorted(byNewness(method)),
      sentence: (first) => {
        const own = first?.tags[dimension] ?? null;
        const isTitle = (said: string): boolean => dimension === 'function' && titles.has(said);
        const who =
          first === undefined || own === null
            ? ofAnother[dimension]
            : personWith(first.call, dimension, own, isTitle(own));
        return `${numberFirst(count)} of your last ${numberInWords(last.length)} talks were ${withValue(dimension, value, isTitle(value))}; ${who} would be new air.`;
      },
    }));
  const isSelfMade = talks.length >= judge_from && selfIntroducedShare(talks, method).state === 'too-high';
  const weakState = month.length >= judge_from ? weakTieShare(month, trade, method).state : null;
  return [
    ...alike,
    ...(isSelfMade
      ? [
          {
            id: 'introduced' as const,
            people: people
              .filter(({ conversations }) => conversations > 0)
              .toSorted((one, other) => other.warmth - one.warmth),
            sentence: (first: BreadthPerson | undefined) =>
              `Most of those you talked to you found by yourself, and we find people like ourselves; ask ${first?.call ?? 'someone who knows you well'} whom you should meet.`,
          },
        ]
      : []),
    ...(weakState === 'too-low'
      ? [
          {
            id: 'known-a-little' as const,
            people: people
              .filter(
                ({ lately, conversations, warmth }) =>
                  lately !== 'talked' && conversations > 0 && warmth < method.breadth.weak_below,
              )
              .toSorted(byNewness(method)),
            sentence: (first: BreadthPerson | undefined) =>
              `You talked mostly to people you know well; ${first?.call ?? 'someone you know only a little'} hears what they do not.`,
          },
        ]
      : []),
    ...(weakState === 'too-high'
      ? [
          {
            id: 'again' as const,
            people: people
              .filter(({ lately, conversations }) => lately === 'talked' && conversations === 1)
              .toSorted((one, other) => other.warmth - one.warmth),
            sentence: (first: BreadthPerson | undefined) =>
              `Nearly every talk was with somebody new; a second one with ${first?.call ?? 'one of them'} makes more of it than another first.`,
          },
        ]
      : []),
  ];
};

/** What is worth a thought in any week. */
const worthwhile = ({ people }: KindsInput, method: Method): readonly Draft[] => {
  const fresh = people.filter(({ conversations }) => conversations === 0).toSorted(byNewness(method));
  const inBand = (band: ReturnType<typeof mutualBand>): readonly BreadthPerson[] =>
    fresh.filter(
      ({ mutualContacts }) => mutualContacts !== null && mutualBand(mutualContacts, method) === band,
    );
  const aimedAt = fresh.filter((person) => person.target !== null);
  // The sentence names one company: who stands beside the first is of the same.
  const target = aimedAt.filter((person) => person.target === aimedAt[0]?.target);
  const circle = people
    .filter(({ lately }) => lately === 'new-circle')
    .toSorted((one, other) => other.warmth - one.warmth || byNewness(method)(one, other));
  const some = (draft: Draft): readonly Draft[] => (draft.people.length === 0 ? [] : [draft]);
  return [
    ...some({
      id: 'target',
      people: target,
      sentence: (first) =>
        `You aim for ${first?.target ?? ''} and have talked to too few there to hear both sides; ${first?.call ?? ''} sees it from another desk.`,
    }),
    ...some({
      id: 'new-circle',
      people: circle,
      sentence: (first) =>
        `${first?.call ?? ''} shares no company, school or introducer with anyone you talked to lately: what is new comes from such a circle.`,
    }),
    ...some({
      id: 'few-in-common',
      people: inBand('sweet-spot'),
      sentence: (first) => {
        const count = first?.mutualContacts ?? 0;
        return `You and ${first?.call ?? ''} know ${numberInWords(count)} of the same ${count === 1 ? 'person' : 'people'} and have never talked: near enough to answer, far enough to know something else.`;
      },
    }),
    ...some({
      id: 'nobody-in-common',
      people: inBand('nobody'),
      sentence: (first) =>
        `You and ${first?.call ?? ''} know nobody in common; look for someone who could introduce you.`,
    }),
    {
      id: 'ahead' as const,
      people: [],
      sentence: () =>
        'Someone a few steps ahead of you remembers what they wish they had known where you are.',
    },
    {
      id: 'other-field' as const,
      people: [],
      sentence: () => 'Someone of another field sees what yours takes for granted; a neighbour will do.',
    },
    {
      id: 'known-a-little' as const,
      people: [],
      sentence: () => 'Someone you know only a little: most news comes from people one sees now and then.',
    },
  ];
};

/** Whoever brings most that is new first; equals stay in their order. */
const byNewness =
  (method: Method) =>
  (one: BreadthPerson, other: BreadthPerson): number =>
    newnessOf(one.mutualContacts, method) - newnessOf(other.mutualContacts, method);

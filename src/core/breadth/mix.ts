import type { CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';

/** Ways in which people differ, by what the user or their files wrote; never guessed (R8). */
export const dimensions = ['industry', 'function', 'seniority', 'place'] as const;
export type Dimension = (typeof dimensions)[number];

export type Tags = Readonly<Record<Dimension, string | null>>;

/** Strong ties win in trades that live less by the wire (Rajkumar et al. 2022). */
export const trades = ['digital', 'less-digital'] as const;
export type Trade = (typeof trades)[number];

/** One conversation as breadth looks at it. */
export interface MixTalk {
  readonly personId: PersonId;
  readonly day: CalendarDay;
  /** W on the day before it; 0 for someone new. */
  readonly warmthBefore: number;
  readonly first: boolean;
  /** Nobody brought us together. */
  readonly selfIntroduced: boolean;
  readonly tags: Tags;
}

/** Below, on the way, as aimed, beyond, or so far off that it is worth a word. */
export type ShareState = 'too-low' | 'low' | 'aimed' | 'high' | 'too-high';

export interface Share {
  /** 0 to 1; null without any talk. */
  readonly share: number | null;
  readonly state: ShareState | null;
}

const shareOf = <Item>(items: readonly Item[], test: (item: Item) => boolean): number | null =>
  items.length === 0 ? null : items.filter(test).length / items.length;

/** Conversations with people one hardly knew: most news comes from them (Granovetter 1973; Rajkumar et al. 2022). */
export const weakTieShare = (talks: readonly MixTalk[], trade: Trade, { breadth }: Method): Share => {
  const share = shareOf(talks, ({ first, warmthBefore }) => first || warmthBefore < breadth.weak_below);
  if (share === null) return { share, state: null };
  const [tooLow, low, high, tooHigh] = breadth.weak;
  const [from, to] = trade === 'digital' ? [low, high] : breadth.weak_trade;
  const state = (): ShareState => {
    if (share < tooLow) return 'too-low';
    if (share > tooHigh) return 'too-high';
    return share < from ? 'low' : share > to ? 'high' : 'aimed';
  };
  return { share, state: state() };
};

/** Talks with someone for the first time, and whether they are as many as aimed for. */
export const firstTimeShare = (talks: readonly MixTalk[], { breadth }: Method): Share => {
  const share = shareOf(talks, ({ first }) => first);
  return { share, state: share === null ? null : share >= breadth.first_time ? 'aimed' : 'low' };
};

/** Too many whom I found by myself are too much like me (Uzzi & Dunlap 2005). */
export const selfIntroducedShare = (talks: readonly MixTalk[], { breadth }: Method): Share => {
  const share = shareOf(talks, ({ selfIntroduced }) => selfIntroduced);
  return { share, state: share === null ? null : share > breadth.alike ? 'too-high' : 'aimed' };
};

/** 1 - sum(p^2): 0 where all are alike, towards 1 where all differ. Null without values. */
export const diversity = (values: readonly string[]): number | null => {
  if (values.length === 0) return null;
  const counts = Map.groupBy(values, (value) => value);
  return 1 - [...counts.values()].reduce((sum, { length }) => sum + (length / values.length) ** 2, 0);
};

export interface Alike {
  readonly dimension: Dimension;
  readonly value: string;
  readonly count: number;
  readonly of: number;
}

export const newestFirst = <Talk extends Pick<MixTalk, 'day'>>(talks: readonly Talk[]): readonly Talk[] =>
  talks.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));

/** The most frequent value of a dimension; null where nobody wrote any. */
export const topValue = (talks: readonly MixTalk[], dimension: Dimension): Alike | null => {
  const values = talks.flatMap(({ tags }) => tags[dimension] ?? []);
  const [top] = [...Map.groupBy(values, (value) => value)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return top === undefined ? null : { dimension, value: top[0], count: top[1].length, of: values.length };
};

/** Where one value has more than 65 % of the last 20 talks. */
export const alikeIn = (talks: readonly MixTalk[], { breadth }: Method): readonly Alike[] => {
  const last = newestFirst(talks).slice(0, breadth.alike_talks);
  return dimensions.flatMap((dimension) => {
    const top = topValue(last, dimension);
    return top !== null && top.count / top.of > breadth.alike ? [top] : [];
  });
};

/** Alike in two dimensions at once: worth a word. */
export const isTooAlike = (alike: readonly Alike[], { breadth }: Method): boolean =>
  alike.length >= breadth.alike_dimensions;

/** Nobody in common, the sweet spot, many in common, or the same circle (R8). */
export const mutualBand = (
  mutualContacts: number,
  { breadth }: Method,
): 'nobody' | 'sweet-spot' | 'many' | 'same-circle' => {
  const [least, most, same] = breadth.mutual;
  if (mutualContacts < least) return 'nobody';
  return mutualContacts <= most ? 'sweet-spot' : mutualContacts <= same ? 'many' : 'same-circle';
};

const newness = { 'sweet-spot': 0, nobody: 2, many: 3, 'same-circle': 4 } as const;

/** Few people in common first, then those of whom nobody counted, then nobody in common, then many. */
export const newnessOf = (mutualContacts: number | null, method: Method): number =>
  mutualContacts === null ? 1 : newness[mutualBand(mutualContacts, method)];

/** What ties a person to a circle: organizations and schools, and who introduced us. */
export interface CircleMember {
  readonly id: PersonId;
  readonly ties: readonly string[];
}

/** Groups that share no company, school or introducer, the largest first: what is new comes between them (Burt). */
export const circlesOf = (members: readonly CircleMember[]): readonly (readonly PersonId[])[] => {
  // A forest of the members' places; a tie belongs to the first who has it.
  const parents = members.map((_, place) => place);
  const find = (place: number): number => {
    let root = place;
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up;
    parents[place] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [member, { ties }] of members.entries())
    for (const tie of ties) {
      const known = firstWith.get(tie);
      if (known === undefined) firstWith.set(tie, member);
      else parents[find(member)] = find(known);
    }
  return [...Map.groupBy(members.keys(), find).values()]
    .map((group) => group.flatMap((place) => members[place] ?? []))
    .map((group) => group.map(({ id }) => id))
    .toSorted((one, other) => other.length - one.length);
};

export const hasEnoughCircles = (count: number, { breadth }: Method): boolean => count >= breadth.circles;

/** Distinct people a week over the last four weeks. */
export const meanPeople = (weeks: readonly number[], { breadth }: Method): number => {
  const last = weeks.slice(-breadth.mean_weeks);
  return last.length === 0 ? 0 : last.reduce((sum, people) => sum + people, 0) / last.length;
};

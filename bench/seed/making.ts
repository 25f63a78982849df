import type { CalendarDay, Instant, PartialDate, TimeZone } from '../../src/core/dates/index.ts';
import type { Ids, PersonId } from '../../src/core/ids.ts';
import type { Layer } from '../../src/core/people/index.ts';
import type { RecordName, Records } from '../../src/core/records.ts';
import type { Random } from '../../src/core/testing/random.ts';

export interface BookSize {
  readonly people: number;
  readonly interactions: number;
  /** Pairs of whom is written that they know each other, beside what places and meetings tell. */
  readonly edges?: number;
}

export interface BookPlan extends BookSize {
  readonly seed: number;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
  /** Someone who imports their mail has once heard from everybody; someone who imports connections has not. */
  readonly everyoneTalked: boolean;
}

/** Records that are written as one action, parents first. */
export type BookPart = { [Name in RecordName]?: Records[Name][] };

/** The caps of the method: 150 people are kept. */
const kept: readonly (readonly [layer: Layer, count: number])[] = [
  ['inner', 5],
  ['close', 10],
  ['active', 35],
  ['wide', 100],
];

/** The kept, by layer: the first people of the book. */
export const keptLayers: readonly Layer[] = kept.flatMap(([layer, count]) =>
  Array.from({ length: count }, () => layer),
);

/** What the parts of a book are made with. */
export interface Making {
  readonly plan: BookPlan;
  readonly random: Random;
  readonly ids: Ids;
  readonly at: (day: CalendarDay, minute: number) => Instant;
}

/** One of the people, the kept more often, the inner ones most. */
export const chooserOf = (
  { random, plan }: Pick<Making, 'random' | 'plan'>,
  people: readonly PersonId[],
): (() => PersonId) => {
  const weight: Record<Layer, number> = { inner: 8, close: 4, active: 2, wide: 1 };
  const urn = keptLayers.flatMap((layer, index) => Array.from({ length: weight[layer] }, () => index));
  const shareOfKept = 0.2;
  // Of the others the earlier ones more often; without mail two thirds are never heard of.
  const others = Math.max(
    1,
    Math.floor((people.length - keptLayers.length) * (plan.everyoneTalked ? 1 : 0.35)),
  );
  return () => {
    const index =
      random.chance(shareOfKept) || people.length <= keptLayers.length
        ? random.pick(urn) % people.length
        : keptLayers.length + Math.floor(others * random.next() ** 2);
    const chosen = people[index];
    if (chosen === undefined) throw new Error('a book without people');
    return chosen;
  };
};

/** A day is a date of which every part is known. */
export const dateOf = (day: CalendarDay): PartialDate => day as string as PartialDate;

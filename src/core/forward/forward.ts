import { compareText } from '../compare-text.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import type { Favor } from '../ledger/favor.ts';
import { numberFirst, numberInWords } from '../number-words.ts';

/** One thing that was passed on. */
export type ForwardEntry = Pick<Favor, 'id' | 'personId' | 'kind' | 'what' | 'day'>;

/** The pay-it-forward log (R20): whom I helped in turn, in words; no count stands against another. */
export interface Forward {
  readonly since: CalendarDay | null;
  /** Newest first. */
  readonly entries: readonly ForwardEntry[];
  readonly people: number;
  readonly sentence: string;
}

/** Thanks and results answer a gift; what helps somebody in turn is everything else. */
const answers: ReadonlySet<Favor['kind']> = new Set(['thanks', 'result']);

/**
 * What was given since a goal was reached, to whom: those who helped me then are repaid elsewhere, so that only others
 * count as helped in turn.
 */
export const forwardOf = (
  given: readonly Favor[],
  helpers: ReadonlySet<PersonId>,
  since: CalendarDay | null,
): Forward => {
  const entries = given
    .filter(
      ({ direction, kind, day, personId }) =>
        direction === 'given' &&
        !answers.has(kind) &&
        !helpers.has(personId) &&
        (since === null || day >= since),
    )
    .toSorted(
      (one, other) =>
        compareText(other.day, one.day) ||
        compareText(one.what, other.what) ||
        compareText(one.kind, other.kind) ||
        compareText(one.id, other.id),
    );
  const people = new Set(entries.map(({ personId }) => personId)).size;
  return { since, entries, people, sentence: sentenceOf(people, helpers.size) };
};

const sentenceOf = (people: number, helpers: number): string => {
  const helped =
    helpers === 0
      ? ''
      : `${numberFirst(helpers)} ${helpers === 1 ? 'person' : 'people'} helped you get where you are. `;
  return people === 0
    ? `${helped}Whom could you help in turn? An introduction, an hour, a page read: small things do.`
    : `${helped}You have helped ${numberInWords(people)} ${people === 1 ? 'person' : 'people'} in turn.`;
};

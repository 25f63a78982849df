import { addDays, dayAt, type CalendarDay } from '../../../core/dates/index.ts';
import type { BatchId } from '../../../core/ids.ts';
import type { Person } from '../../../core/people/index.ts';
import type { RecordName, Records } from '../../../core/records.ts';
import { showToday } from '../../today/show-today.ts';
import { paris, type TestBook } from '../book.ts';

/** Numbers that decide what an action is about, and how. */
export interface Dice {
  readonly one: number;
  readonly two: number;
  readonly three: number;
}

export const pick = <Item>(items: readonly Item[], by: number): Item | undefined =>
  items[by % Math.max(1, items.length)];

/** One book and what is in it; an action finds in it what it is about, or does nothing. */
export class Play {
  readonly book: TestBook;
  readonly dice: Dice;

  constructor(book: TestBook, dice: Dice) {
    this.book = book;
    this.dice = dice;
  }

  get day(): CalendarDay {
    return dayAt(this.book.clock.now(), paris);
  }

  /** A day near today. */
  near(by: number): CalendarDay {
    return addDays(this.day, (by % 30) - 20);
  }

  async record<Name extends RecordName>(name: Name, by = this.dice.one): Promise<Records[Name] | undefined> {
    return pick(await this.book.deps.space.read((reader) => reader.list(name)), by);
  }

  async person(by = this.dice.one): Promise<Person | undefined> {
    const people = await this.book.deps.space.read((reader) =>
      reader.list('person', { where: { trashedAt: null } }),
    );
    return pick(people, by);
  }

  async card(): Promise<string | undefined> {
    const { cards, loop } = await showToday(this.book.deps);
    return pick([...cards, ...loop, ...cards.flatMap(({ also }) => also)], this.dice.one)?.key;
  }
}

export type Answer = { readonly batch: BatchId | null } | { readonly ok: boolean } | undefined;
export type Act = (play: Play) => Promise<Answer>;

export type Acts = Readonly<Record<string, Act>>;

/** The batch that it wrote; null where it wrote nothing. */
export const batchOf = (answer: Answer): BatchId | null => {
  if (answer === undefined) return null;
  if ('batch' in answer) return answer.batch;
  return 'value' in answer ? ((answer.value as { batch?: BatchId }).batch ?? null) : null;
};

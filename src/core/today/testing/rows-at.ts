import assert from 'node:assert/strict';
import { methodWith } from '../../config/index.ts';
import type { Instant } from '../../dates/index.ts';
import { rankedCards } from '../cards.ts';
import type { CardRow } from '../row.ts';
import type { BookView } from '../view.ts';
import { zone } from './view.ts';

/** The rows that the rules make of the book, hidden ones left out, with some numbers of the method changed. */
export const rowsAt = (
  view: BookView,
  now: Instant,
  overrides: Readonly<Record<string, unknown>> = {},
): readonly CardRow[] => {
  const numbers = methodWith(overrides);
  assert.ok(numbers.ok);
  return rankedCards(view, now, zone, numbers.value).map(({ row }) => row);
};

export const keysAt = (
  view: BookView,
  now: Instant,
  overrides: Readonly<Record<string, unknown>> = {},
): readonly string[] => rowsAt(view, now, overrides).map(({ key }) => key);

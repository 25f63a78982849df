import type { CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import { method } from '../../config/index.ts';
import type { CardRule } from '../card.ts';
import { rankRow, type RankContext, type RankedCard, type Standing } from '../rank.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../row.ts';

/** A Wednesday. */
export const today = '2026-11-18' as CalendarDay;

/** A row of the rule with its numbers from the table; `name` is the person and the rest of the key. */
export const rowOf = (rule: CardRule, name: string, rest: Partial<CardRow> = {}): CardRow => ({
  ...plainRow,
  key: cardKey(rule, name),
  rule,
  person: { id: name as PersonId, name },
  title: `${rule} ${name}`,
  why: 'Because.',
  visibleFrom: today,
  base: method.queue.cards[rule].base,
  minutes: method.queue.cards[rule].minutes,
  ...rest,
});

export const standing = (layer: Standing['layer'], tie: Standing['tie'] = null): Standing => ({ layer, tie });

export const ranked = (row: CardRow, context: Partial<RankContext> = {}): RankedCard =>
  rankRow(row, { today, standing: standing(null), lastPicked: null, ...context }, method);

export const overdue = (rule: CardRule, count: number): number =>
  urgencyShare(count, method.queue.cards[rule].scale);

import type { CardRule } from './card.ts';
import type { BookView } from './view.ts';

/**
 * How many cards of a rule a day has had, or were put off, and were not done since. Whoever looks at that many of the
 * oldest and at some more finds those that no day has had yet, so that nobody starves behind what is let lie.
 */
export const passedOver = (rule: CardRule, { picks, states }: Pick<BookView, 'picks' | 'states'>): number => {
  const beginning = `${rule}:`;
  const lying = new Set<string>();
  for (const { keys } of picks)
    for (const key of keys)
      if (key.startsWith(beginning) && states.get(key)?.state !== 'done') lying.add(key);
  for (const { id, state } of states.values())
    if (id.startsWith(beginning) && state !== 'done') lying.add(id);
  return lying.size;
};

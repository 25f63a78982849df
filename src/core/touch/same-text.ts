import { addDays, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { fold } from '../people/fold.ts';

/** What I wrote to one person alone. */
export interface SentText {
  readonly personId: PersonId;
  readonly day: CalendarDay;
  readonly text: string;
}

const tokensOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Words of both as a share of words of either (Jaccard), 0 to 1; 0 where one says nothing. */
const likeness = (one: string, other: string): number => {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const both = [...a].filter((token) => b.has(token)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
};

/** Whether two texts are the same but for a word or two (R14). */
export const isSameText = (one: string, other: string, { touch }: Method): boolean =>
  likeness(one, other) >= touch.same_text;

/**
 * The others who got the same words within the last `touch.same_d` days, where with this person they are
 * `touch.same_n` or more: then the words are no note to anybody, and blocked (R14). Else nobody.
 */
export const sameWordsTo = (
  { text, personId, day }: SentText,
  sent: readonly SentText[],
  method: Method,
): readonly PersonId[] => {
  const { touch } = method;
  const since = addDays(day, -touch.same_d);
  const others = new Set(
    sent
      .filter((one) => one.personId !== personId && one.day > since && one.day <= day)
      .filter((one) => isSameText(one.text, text, method))
      .map((one) => one.personId),
  );
  return others.size + 1 >= touch.same_n ? [...others] : [];
};

/** Words beyond what one light nudge may have (R3); 0 where it is short enough. */
export const wordsTooMany = (text: string, { followup }: Method): number =>
  Math.max(0, (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0) - followup.nudge_words);

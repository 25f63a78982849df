import type { Method } from '../config/index.ts';
import { daysBetween, type CalendarDay } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { withoutStop } from '../today/words.ts';

export const newcomerGiveIds = ['fresh-eyes', 'guide', 'thanks-to-manager'] as const;

/** What a newcomer has to give (R11): nobody else sees the house for the first time. */
export interface NewcomerGive {
  readonly id: (typeof newcomerGiveIds)[number];
  readonly sentence: string;
  readonly person: { readonly id: PersonId; readonly call: string } | null;
}

/** Somebody of the house who helped since the first day. */
export interface HouseHelper {
  readonly id: PersonId;
  readonly call: string;
  /** In words: "showed you the rota". */
  readonly act: string;
}

/** Gentle prompts beside the map: a list of what looks strange until day 30, then a corrected guide; thanks that travel up. */
export const newcomerGives = (
  {
    startedOn,
    today,
    helpers,
  }: {
    readonly startedOn: CalendarDay;
    readonly today: CalendarDay;
    readonly helpers: readonly HouseHelper[];
  },
  { onboarding }: Method,
): readonly NewcomerGive[] => {
  const day = daysBetween(startedOn, today);
  return [
    day < onboarding.fresh_eyes_d
      ? {
          id: 'fresh-eyes',
          sentence: `Until day ${onboarding.fresh_eyes_d} everything still looks strange: keep a list of what puzzles you. Nobody else there can write it.`,
          person: null,
        }
      : {
          id: 'guide',
          sentence:
            'You know by now where the guide for newcomers is wrong or silent: correct a page, and send it first to whoever helped you.',
          person: null,
        },
    ...helpers.slice(0, onboarding.show_helpers).map(({ id, call, act }) => ({
      id: 'thanks-to-manager' as const,
      sentence: `${call} ${withoutStop(act)}. Ask ${call} whether a line of thanks may go to their manager too.`,
      person: { id, call },
    })),
  ];
};

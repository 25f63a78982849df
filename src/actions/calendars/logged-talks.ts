import { isThatTalk } from '../../core/briefs/index.ts';
import { isFromCalendar, type CalendarEvent } from '../../core/calendars/index.ts';
import type { Method } from '../../core/config/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { isLive } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';

type Talk = Pick<Interaction, 'day' | 'at'> & { readonly byHand: boolean };

/** Talks that the book holds with some people, to see whether a calendar tells of one that is there. */
class LoggedTalks {
  readonly #byPerson = new Map<PersonId, Talk[]>();
  readonly #method: Method;

  constructor(method: Method) {
    this.#method = method;
  }

  /** By hand: within 12 hours. In another calendar: at the very same time. */
  hasTalk(event: Pick<CalendarEvent, 'day' | 'at'>, people: readonly PersonId[]): boolean {
    return people.some((id) =>
      (this.#byPerson.get(id) ?? []).some((talk) =>
        talk.byHand ? isThatTalk(event, talk, this.#method) : event.at !== null && event.at === talk.at,
      ),
    );
  }

  add({ day, at }: Pick<CalendarEvent, 'day' | 'at'>, people: readonly PersonId[], byHand = false): void {
    for (const id of people) {
      const talks = this.#byPerson.get(id);
      if (talks === undefined) this.#byPerson.set(id, [{ day, at, byHand }]);
      else talks.push({ day, at, byHand });
    }
  }
}

/** @param except talks of this very calendar, which may be about to move */
export const readLoggedTalks = async (
  reader: Reader,
  people: readonly PersonId[],
  { method, except }: { readonly method: Method; readonly except: ReadonlySet<InteractionId> },
): Promise<LoggedTalks> => {
  const logged = new LoggedTalks(method);
  const ids = [...new Set(people)];
  if (ids.length === 0) return logged;
  const present = await reader.list('participant', { where: { personId: { in: ids }, role: 'with' } });
  const talks = new Map(
    (
      await reader.getMany('interaction', [...new Set(present.map(({ interactionId }) => interactionId))])
    ).map((talk) => [talk.id, talk]),
  );
  for (const { interactionId, personId } of present) {
    const talk = talks.get(interactionId);
    const isTalk =
      talk !== undefined && !except.has(talk.id) && isLive(talk) && talk.outcome !== 'did-not-happen';
    if (isTalk && personId !== null) logged.add(talk, [personId], !isFromCalendar(talk));
  }
  return logged;
};

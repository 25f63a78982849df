import { startOfWeek, addDays } from '../../core/dates/index.ts';
import { weekCount } from '../../core/breadth/index.ts';
import {
  answerOf,
  cardOf,
  planDay,
  type BookView,
  type Card,
  type PlannedDay,
  type TodayAnswer,
} from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readAim } from '../goals/read-aim.ts';
import { readOwner, type Owner } from '../owner.ts';
import { readDresser } from './dress.ts';
import { readAhead } from './read-ahead.ts';
import { readThankedByMail } from './read-thanked-by-mail.ts';
import { readView } from './read-view.ts';

/**
 * The few things worth doing today. The day's pick is made when it is first asked for, and kept: that is the
 * machine's own note, which undo passes over.
 */
export const showToday = async (deps: Deps): Promise<TodayAnswer> => {
  const { answer, planned, view } = await deps.space.glance(async (reader) =>
    lookAtToday(reader, await readOwner(reader, deps.clock)),
  );
  if (isNewPick(planned, view)) {
    await deps.space.write(
      { action: 'pick', summary: 'The few things of the day were chosen', undoable: false },
      (writer) => writer.put('dayPick', planned.pick),
    );
  }
  return answer;
};

/** The day as it would be shown now; nothing is kept of it. */
export const lookAtToday = async (
  reader: Reader,
  owner: Owner,
): Promise<{ readonly answer: TodayAnswer; readonly planned: PlannedDay; readonly view: BookView }> => {
  const view = await readView(reader, owner);
  const planned = planDay(view, owner.now, owner.zone, owner.method);
  const dress = await readDresser(reader, planned, view, owner);
  const answer = {
    ...answerOf(planned, await readWeek(reader, owner), dress),
    also: await readThankedByMail(reader, owner),
    ahead: await readAhead(reader, owner),
  };
  return { answer, planned, view };
};

const isNewPick = ({ day, pick }: PlannedDay, { picks }: BookView): boolean => {
  const kept = picks.find(({ id }) => id === day);
  return kept === undefined || kept.overfull !== pick.overfull || kept.keys.join(' ') !== pick.keys.join(' ');
};

/** The headline of R8 for the owner's week. */
const readWeek = async (reader: Reader, owner: Owner): Promise<TodayAnswer['week']> => {
  const monday = startOfWeek(owner.day);
  const conversations = await reader.conversations(monday, addDays(monday, 6));
  return { ...weekCount(conversations, owner.day), aim: await readAim(reader, owner) };
};

/** The cards that wait for another day, in their order. */
export const listLaterCards = (deps: Deps): Promise<readonly Card[]> =>
  deps.space.read(async (reader) => {
    const owner = await readOwner(reader, deps.clock);
    const planned = planDay(await readView(reader, owner), owner.now, owner.zone, owner.method);
    return planned.waiting.map((card) => cardOf(card, []));
  });

import { daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Purpose } from '../../core/interactions/interaction.ts';
import type { Days, ProgressFacts } from '../../core/progress/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

const telling = ['advice', 'result', 'loop'] as const satisfies readonly Purpose[];

/** The advice of those days, and whether its giver heard in time what came of it (R1b, R20). */
export const readReports = async (
  reader: Reader,
  { from, to }: Days,
  { day, method }: Owner,
): Promise<ProgressFacts['loops']> => {
  const window = method.thanks.used_advice_d[1];
  const advice = await reader.pick('favor', ['personId', 'day'], {
    where: {
      direction: 'received',
      kind: 'advice',
      history: false,
      day: { atLeast: from, atMost: to },
    },
  });
  if (advice.length === 0) return { advice: 0, reported: 0 };
  const told = Map.groupBy(await readTold(reader, from, day), ({ personId }) => personId);
  const reported = advice.filter((favor) =>
    (told.get(favor.personId) ?? []).some(
      ({ day: on }) => on >= favor.day && daysBetween(favor.day, on) <= window,
    ),
  );
  return { advice: advice.length, reported: reported.length };
};

/** Who was told what came of something, and when: by a message, a talk, or with "give PERSON result". */
const readTold = async (
  reader: Reader,
  from: CalendarDay,
  to: CalendarDay,
): Promise<readonly { readonly personId: PersonId | null; readonly day: CalendarDay }[]> => {
  const days = { atLeast: from, atMost: to };
  const reports = await reader.pick('interaction', ['id', 'day', 'outcome'], {
    where: { purpose: { in: telling }, planned: false, day: days },
  });
  const dayById = new Map(
    reports.filter(({ outcome }) => outcome !== 'did-not-happen').map((report) => [report.id, report.day]),
  );
  const participants = await reader.pick('participant', ['personId', 'interactionId'], {
    where: { interactionId: { in: [...dayById.keys()] }, role: 'with' },
  });
  const given = await reader.pick('favor', ['personId', 'day'], {
    where: { direction: 'given', kind: 'result', day: days },
  });
  return [
    ...given,
    ...participants.flatMap(({ personId, interactionId }) => {
      const on = dayById.get(interactionId);
      return on === undefined ? [] : [{ personId, day: on }];
    }),
  ];
};

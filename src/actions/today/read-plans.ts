import type { CalendarDay } from '../../core/dates/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Participant } from '../../core/interactions/interaction.ts';
import type { Reader } from '../../store/space.ts';

/** The open plans of some days, in their order, and who takes part. */
export const readPlans = async (
  reader: Reader,
  from: CalendarDay,
  to: CalendarDay,
): Promise<{ readonly plans: readonly Interaction[]; readonly participants: readonly Participant[] }> => {
  const plans = await reader.list('interaction', {
    where: { planned: true, outcome: 'open', day: { atLeast: from, atMost: to } },
    order: [
      ['day', 'up'],
      ['id', 'up'],
    ],
  });
  const participants = await reader.list('participant', {
    where: { interactionId: { in: plans.map(({ id }) => id) }, role: 'with' },
  });
  return { plans, participants };
};

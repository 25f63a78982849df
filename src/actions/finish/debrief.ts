import { isRecalled } from '../../core/calendars/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { ok } from '../../core/result.ts';
import { writeDebrief, type DebriefAnswers } from '../debriefs/write-debrief.ts';
import { gone, type Effect, type Finishing, type ToldTalk } from './finishing.ts';

/** Whether a talk that was told of does not say this yet. */
export const isMore = ({ outcome, text }: Interaction, note = ''): boolean =>
  outcome === 'happened' && note.trim() !== '' && text?.includes(note.trim()) !== true;

export const debrief = async (finishing: Finishing): Promise<Effect> => {
  const { writer, input, subject } = finishing;
  const [first = ''] = subject.parts;
  if (first === 'week') return debriefWeek(finishing, input.talks ?? []);
  const interaction = await writer.get('interaction', first);
  if (!interaction) return gone;
  if (input.outcome === 'did-not-happen') {
    await callOff(finishing, interaction);
    return ok({ summary: 'A planned talk did not happen' });
  }
  await tell(finishing, interaction, {
    ...input.debrief,
    ...(input.text === undefined ? {} : { note: input.text }),
    ...(input.how === undefined ? {} : { kind: input.how }),
  });
  return ok({ summary: 'Noted how a planned talk went' });
};

const callOff = async ({ writer, wrote }: Finishing, interaction: Interaction): Promise<void> => {
  await writer.put('interaction', { ...interaction, outcome: 'did-not-happen' });
  wrote.push({ record: 'interaction', id: interaction.id });
};

const tell = async (
  { writer, deps, owner, wrote }: Finishing,
  interaction: Interaction,
  answers: DebriefAnswers,
): Promise<void> => {
  const thanks = await writeDebrief(writer, interaction, answers, owner, deps.ids);
  wrote.push(
    { record: 'interaction', id: interaction.id },
    ...thanks.map(({ id }) => ({ record: 'thanks' as const, id })),
  );
};

/** Those with a line become talks like any other; the rest stays history, which asks nothing. */
const debriefWeek = async (finishing: Finishing, talks: readonly ToldTalk[]): Promise<Effect> => {
  let told = 0;
  for (const { id, outcome, note } of talks) {
    const interaction = await finishing.writer.get('interaction', id);
    if (!interaction || !(isRecalled(interaction) || isMore(interaction, note))) continue;
    if (outcome === 'did-not-happen') await callOff(finishing, interaction);
    else if (note !== undefined && note.trim() !== '') {
      await tell(finishing, interaction, { note });
      told += 1;
    }
  }
  return ok({
    summary: told === 0 ? 'Looked over a week' : `Told of ${told} ${told === 1 ? 'talk' : 'talks'} of a week`,
  });
};

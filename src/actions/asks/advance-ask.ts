import type { Ask, AskAnswer } from '../../core/asks/index.ts';
import { addHours, instantAt, type CalendarDay } from '../../core/dates/index.ts';
import type { BatchId, InteractionId } from '../../core/ids.ts';
import type { InteractionKind } from '../../core/interactions/interaction.ts';
import { displayName } from '../../core/people/index.ts';
import { exhaustive, ok, type Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import { invalid, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { keptWords } from '../messages/kept-words.ts';
import { isTaken, putMessage, takenId } from '../messages/put-message.ts';

/** What happened to an ask. */
export type AskStep =
  | {
      readonly type: 'sent';
      readonly text?: string;
      readonly how?: InteractionKind;
      readonly messageId?: InteractionId;
    }
  | { readonly type: 'answered'; readonly answer: AskAnswer; readonly outcome?: string }
  /** Out of office until this day: the clock waits. */
  | { readonly type: 'away'; readonly until: CalendarDay }
  /** They were told what came of it. */
  | { readonly type: 'reported'; readonly text?: string; readonly how?: InteractionKind }
  | { readonly type: 'stopped' }
  | { readonly type: 'withdrawn' };

/** Takes an ask one step on; a step that does not fit its state is refused with the reason. */
export const advanceAsk = async (
  deps: Deps,
  { id, step: said }: { readonly id: Ask['id']; readonly step: AskStep },
): Promise<
  Result<{ readonly ask: Ask; readonly says: readonly string[]; readonly batch: BatchId | null }, ActionError>
> => {
  const { step, says } = keptStep(said);
  const { value, batch } = await deps.space.write(
    { action: 'ask', summary: 'Noted an ask' },
    async (writer) => {
      const ask = await writer.get('ask', id);
      const person = ask === null ? null : await writer.get('person', ask.personId);
      if (!ask || !person) return notFound(`There is no ask with the id ${id}.`);
      const owner = await readOwner(writer, deps.clock);
      const refused = refusal(ask, step);
      if (refused !== null) return invalid(refused, 'step', '“goodturn asks” lists what was asked.');
      if (step.type === 'sent' && step.messageId !== undefined) {
        const { messageId, text = null } = step;
        if (await isTaken(writer, { id: messageId, personId: ask.personId, text })) return takenId;
      }
      const next = await carryOut(writer, deps, ask, step, owner);
      await writer.put('ask', next);
      writer.summarize(`${summaries[step.type]} ${displayName(person)}: ${ask.what}`);
      return ok(next);
    },
  );
  return value.ok ? ok({ ask: value.value, says, batch }) : value;
};

/** The step with the words that the book keeps of it, and what is to be said of those that it does not. */
const keptStep = (step: AskStep): { readonly step: AskStep; readonly says: readonly string[] } => {
  if (step.type !== 'sent' && step.type !== 'reported') return { step, says: [] };
  const { text, ...wordless } = step;
  const kept = keptWords(text);
  return { step: kept.text === null ? wordless : { ...wordless, text: kept.text }, says: kept.says };
};

const summaries: Readonly<Record<AskStep['type'], string>> = {
  sent: 'Asked',
  answered: 'Heard from',
  away: 'Waits for',
  reported: 'Told what came of it to',
  stopped: 'Let be',
  withdrawn: 'Did not ask',
};

const refusal = ({ state, answer }: Ask, step: AskStep): string | null => {
  switch (step.type) {
    case 'sent':
    case 'withdrawn':
      return state === 'planned' ? null : 'This went out already.';
    case 'answered':
      return state === 'sent' || state === 'stopped' ? null : 'Only what went out can be answered.';
    case 'away':
    case 'stopped':
      return state === 'sent' ? null : 'Nothing waits for an answer here.';
    case 'reported':
      return answer === null ? 'Nobody has answered yet.' : null;
    default:
      return exhaustive(step);
  }
};

const carryOut = async (writer: Writer, deps: Deps, ask: Ask, step: AskStep, owner: Owner): Promise<Ask> => {
  switch (step.type) {
    case 'sent':
      return sendAsk(writer, deps, ask, step, owner);
    case 'answered':
      return answerAsk(writer, deps, ask, step, owner);
    case 'away':
      return { ...ask, awayUntil: step.until };
    case 'stopped':
      return { ...ask, state: 'stopped' };
    case 'withdrawn':
      return { ...ask, state: 'withdrawn' };
    case 'reported': {
      await putMessage(writer, outgoing(deps, ask, 'result', step), owner);
      return { ...ask, reportedOn: owner.day };
    }
    default:
      return exhaustive(step);
  }
};

const outgoing = (
  deps: Deps,
  ask: Ask,
  purpose: 'ask' | 'result',
  {
    text,
    how,
    messageId,
  }: { readonly text?: string; readonly how?: InteractionKind; readonly messageId?: InteractionId },
) => ({
  id: messageId ?? deps.ids.next<'InteractionId'>(),
  participantId: deps.ids.next<'ParticipantId'>(),
  personId: ask.personId,
  purpose,
  kind: how ?? ('message' as const),
  text: text ?? null,
});

/** The ask as it went out today, with its message in the book. */
export const sendAsk = async (
  writer: Writer,
  deps: Deps,
  ask: Ask,
  sent: Pick<Extract<AskStep, { type: 'sent' }>, 'text' | 'how' | 'messageId'>,
  owner: Owner,
): Promise<Ask> => {
  const message = await putMessage(writer, outgoing(deps, ask, 'ask', sent), owner);
  return { ...ask, state: 'sent', sentOn: owner.day, messageId: message.id };
};

/** An answer took time, whatever it said: it makes a thank-you due (R1, R3). */
const answerAsk = async (
  writer: Writer,
  deps: Deps,
  ask: Ask,
  { answer, outcome }: Extract<AskStep, { type: 'answered' }>,
  owner: Owner,
): Promise<Ask> => {
  const { day, now, zone, method } = owner;
  const interactionId = deps.ids.next<'InteractionId'>();
  await putMessage(
    writer,
    {
      id: interactionId,
      participantId: deps.ids.next(),
      personId: ask.personId,
      direction: 'them',
      purpose: null,
      kind: 'message',
      text: outcome ?? answerWords[answer],
    },
    owner,
  );
  const open = await writer.list('thanks', { where: { personId: ask.personId, state: 'due' } });
  const isOwed = open.some(({ dueAt }) => dueAt >= instantAt(day, 0, zone));
  if (!isOwed)
    await writer.put('thanks', {
      id: deps.ids.next<'ThanksId'>(),
      interactionId,
      personId: ask.personId,
      cause: 'answer',
      because: 'answered what you asked',
      dueAt: addHours(now, method.thanks.due_h),
      state: 'due',
      closedAt: null,
      messageId: null,
    });
  return { ...ask, state: 'answered', answer, answeredOn: day, outcome: outcome ?? ask.outcome };
};

const answerWords: Readonly<Record<AskAnswer, string>> = {
  yes: 'Said yes.',
  no: 'Said no, kindly.',
  later: 'Said not now.',
};

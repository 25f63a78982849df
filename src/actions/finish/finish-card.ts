import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import type { CardRule } from '../../core/today/index.ts';
import type { RecordName } from '../../core/records.ts';
import type { Writer } from '../../store/space.ts';
import type { ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { carryOut } from './carry-out.ts';
import { isMore } from './debrief.ts';
import { sendTo, type Finishing, type FinishInput } from './finishing.ts';
import { readOwner } from '../owner.ts';
import { keyNow, readCardSubject, type CardSubject } from '../today/card-subject.ts';
import { keptWords } from '../messages/kept-words.ts';
import { isTaken, takenId } from '../messages/put-message.ts';
import { weighText } from '../touch/weigh-message.ts';

export interface FinishedCard {
  readonly wrote: readonly { readonly record: RecordName; readonly id: string }[];
  /** Said thanks without a detail of what they did: one more line is suggested (R1). */
  readonly thin: boolean;
  /** What speaks against the words that were sent (R14). */
  readonly says: readonly string[];
  /** What was done, in words: "Thanked Ada Quill"; empty where it was done before. */
  readonly summary: string;
  readonly batch: BatchId | null;
}

/** What a card that is done has written, within the write of whatever else is done with it. */
export type FinishedWithin = Omit<FinishedCard, 'batch'>;

/**
 * Marks a card done and writes what that means for its rule (method, section 3, last column). One that is done
 * already writes nothing, as a message noted twice would count as two, but for words that are not in the book yet:
 * those went out too, from another device. A thin thank-you may be said better.
 */
export const finishCard = async (
  deps: Deps,
  said: FinishInput,
): Promise<Result<FinishedCard, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'done', summary: 'Marked a card as done' },
    async (writer) => {
      const finished = await finishWithin(writer, deps, said);
      if (finished.ok && finished.value.summary !== '') writer.summarize(finished.value.summary);
      return finished;
    },
  );
  return value.ok ? ok({ ...value.value, batch }) : value;
};

export const finishWithin = async (
  writer: Writer,
  deps: Deps,
  said: FinishInput,
): Promise<Result<FinishedWithin, ActionError>> => {
  const wrote: Finishing['wrote'] = [];
  const owner = await readOwner(writer, deps.clock);
  const key = await keyNow(writer, said.key);
  const input = { ...said, key };
  const subject = await readCardSubject(writer, key, owner);
  if (!subject.ok) return subject;
  const { personId, settled } = subject.value;
  const words = wordsFor(subject.value, input);
  const isRepeated = settled && !(await mayDoAgain(writer, subject.value, input));
  if (isRepeated && !(await areNew(writer, subject.value, words.input.text)))
    return ok({ wrote, summary: '', thin: false, says: [] });
  const { id, text = null } = words.input;
  if (id !== undefined && personId !== null && (await isTaken(writer, { id, personId, text })))
    return takenId;
  // Weighed before this message is one of those that went out.
  const { says } =
    personId === null ? { says: [] } : await weighText(writer, { ...words.input, id: personId }, owner);
  const finishing = { writer, deps, owner, input: words.input, subject: subject.value, wrote };
  const done = isRepeated ? await sendTo(finishing, personId, null) : await carryOut(finishing);
  if (!done.ok) return done;
  const { summary, thin = false } = done.value;
  const told = [...words.says, ...says];
  if (isRepeated)
    return ok({
      wrote,
      summary,
      thin,
      says: [...told, 'It was done before; these words are kept as one more message.'],
    });
  const before = await writer.get('cardState', key);
  await writer.put('cardState', {
    id: key,
    state: 'done',
    day: owner.day,
    at: owner.now,
    until: null,
    skippedOn: before?.skippedOn ?? [],
  });
  return ok({ wrote, summary, thin, says: told });
};

/** Rules of whose cards no word goes to their person, and what is said to whoever wrote some. */
const wordsBelongElsewhere: Partial<Readonly<Record<CardRule, string>>> = {
  brief: 'A brief is only read: the words that came with it are not kept.',
  colleague: 'These words went to somebody else: they are not kept here. Write them on that person’s page.',
  slot: 'This card keeps no words. Say in a line whom you met.',
};

/** What goes into the book of the words that came with a card, and what is to be said where that is nothing. */
const wordsFor = (
  { rule }: CardSubject,
  input: FinishInput,
): { readonly input: FinishInput; readonly says: readonly string[] } => {
  const { text = '', ...wordless } = input;
  if (text.trim() === '' || rule === 'debrief' || rule === 'start') return { input, says: [] };
  const elsewhere = wordsBelongElsewhere[rule];
  if (elsewhere !== undefined) return { input: wordless, says: [elsewhere] };
  const kept = keptWords(text);
  return kept.text === null ? { input: wordless, says: kept.says } : { input, says: [] };
};

/** Whether words for a card that is done are ones that no message of it to this person says. */
const areNew = async (writer: Writer, { personId, rule }: CardSubject, text = ''): Promise<boolean> => {
  if (personId === null || rule === 'debrief' || text.trim() === '') return false;
  const to = await writer.list('participant', { where: { personId, role: 'with' } });
  const messages = await writer.getMany(
    'interaction',
    to.map(({ interactionId }) => interactionId),
  );
  return !messages.some((message) => message.source === 'card' && message.text === text);
};

/** The week's aim may be said anew, one line more makes a thin thank-you a real one (R1), and of a talk more can be told. */
const mayDoAgain = async (
  writer: Writer,
  { rule, parts: [interactionId = '', personId = ''] }: CardSubject,
  { text, talks }: FinishInput,
): Promise<boolean> => {
  if (talks !== undefined) return true;
  if (text === undefined) return false;
  if (rule === 'debrief') {
    const talk = await writer.get('interaction', interactionId);
    return talk !== null && isMore(talk, text);
  }
  if (rule !== 'thanks') return rule === 'start';
  const [thanks] = await writer.list('thanks', {
    where: { interactionId, personId },
  });
  return thanks?.state === 'thin';
};

import type { CalendarDay } from '../dates/index.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import { withoutStop } from '../today/words.ts';
import type { Payload } from '../today/card.ts';
import { promisedThing } from './promise-line.ts';
import { gap, greeted, toThem } from './voice.ts';

type DraftPayload = Extract<Payload, { readonly kind: 'draft' }>;

const draft = (subject: string, ...lines: readonly string[]): DraftPayload => ({
  kind: 'draft',
  subject,
  lines,
});

/** The message that keeps a promise of mine; a late one owns the delay in one clause (R2). */
export const promiseDraft = (
  call: string,
  promise: Pick<PromiseRecord, 'what' | 'due' | 'daySaid'>,
  today: CalendarDay,
): DraftPayload =>
  draft(
    'As promised',
    greeted(
      call,
      `${promise.due < today ? 'later than I meant, and here it is' : 'as promised'}: ${promisedThing(promise)}.`,
    ),
    gap('the link, the file or the name'),
    'No reply needed.',
  );

/** One gentle mention of what they promised; after it, let go (R2). */
export const mentionDraft = (call: string, { what }: Pick<PromiseRecord, 'what'>): DraftPayload =>
  draft(
    'No hurry at all',
    greeted(call, `you once said this, and it still interests me: ${withoutStop(toThem(what))}.`),
    'If it is a busy month, let it go; no reply needed.',
  );

/** Ask about it: the thread in their words, and one question (R18). */
export const threadDraft = (call: string, what: string): DraftPayload =>
  draft(
    'How did it go?',
    greeted(call, `last time you told me about this: ${withoutStop(toThem(what))}. How did it go?`),
  );

/** Two lines on the day (R19); nothing is asked. */
export const birthdayDraft = (call: string): DraftPayload =>
  draft('Happy birthday', `Happy birthday, ${call}!`, gap('one thing you wish them this year'));

/** A line on another yearly day of theirs (R19); nothing is asked. */
export const anniversaryDraft = (call: string, day: string): DraftPayload =>
  draft(
    'Thinking of you',
    greeted(call, `I am thinking of you today: ${day}.`),
    gap('one thing you wish them'),
  );

/** How the talk they opened went, told to the introducer (R1a). */
export const resultDraft = (call: string, met: string): DraftPayload =>
  draft(
    'What came of your introduction',
    greeted(call, `you brought ${met} and me together, and I want you to know how it went.`),
    gap('one thing that came of it'),
    'Thank you again for opening that door.',
  );

/** What came of their advice (R1b). */
export const adviceDraft = (call: string, advice: string): DraftPayload =>
  draft(
    'What your advice did',
    greeted(call, `your advice is still with me: ${withoutStop(toThem(advice))}.`),
    gap('what you did with it, and what happened'),
    'Thank you for it.',
  );

/** An answer to what they wrote. */
export const replyDraft = (call: string): DraftPayload =>
  draft('Re: your message', greeted(call, gap('your answer')));

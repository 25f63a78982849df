import { debriefFor, briefFor, type BriefInput } from '../briefs/brief.ts';
import type { Method } from '../config/index.ts';
import type { CalendarDay, Instant } from '../dates/index.ts';
import { keepChoices, promisedThing, thanksDraft, toThem, writeLine, type Draft } from '../drafts/index.ts';
import { gap, greeted } from '../drafts/voice.ts';
import type { Fact } from '../facts/fact.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { PersonId } from '../ids.ts';
import type { Favor } from '../ledger/favor.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import { thanksUrgency } from '../thanks/index.ts';
import type { Thanks } from '../thanks/thanks.ts';
import { isLetGo, threadDue } from '../threads/index.ts';
import type { Thread } from '../threads/thread.ts';
import { warmthOn, type Tie } from '../warmth/index.ts';
import type { Payload } from './card.ts';
import { parseCardKey } from './done.ts';
import type { CardRow } from './row.ts';
import { withoutStop } from './words.ts';

/**
 * The record of one person on a card that is shown: asked for only for the few people of the picked day, never
 * for everyone due.
 */
export interface PersonDetails {
  readonly id: PersonId;
  readonly name: string;
  readonly call: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly howWeMet: string | null;
  readonly introducedBy: string | null;
  readonly tie: Tie | null;
  /** The last talk or message with a text, planned ones not counted. */
  readonly lastTalk: Interaction | null;
  /** State "due". */
  readonly thanks: readonly Thanks[];
  /** Interactions that those name, and that a reply card names. */
  readonly interactions: readonly Interaction[];
  /** State "open". */
  readonly promises: readonly PromiseRecord[];
  /** State "open", newest first. */
  readonly threads: readonly Thread[];
  /** Newest first; 20 are enough. */
  readonly facts: readonly Fact[];
  /** Received, newest first; 20 are enough, and all of an interaction that a thanks names. */
  readonly favors: readonly Favor[];
  readonly topics: readonly string[];
}

export interface PayloadContext {
  readonly today: CalendarDay;
  readonly now: Instant;
  readonly method: Method;
}

const drafted = (subject: string, ...lines: readonly string[]): Payload => ({
  kind: 'draft',
  subject,
  lines,
});

const draftPayload = ({ subject, lines }: Draft): Payload => ({ kind: 'draft', subject, lines });

const thanksPayload = (
  details: PersonDetails,
  interactionId: string | undefined,
  { today, now, method }: PayloadContext,
): Payload | null => {
  const thanks = details.thanks.find((one) => one.interactionId === interactionId);
  const interaction = details.interactions.find((one) => one.id === interactionId);
  if (!thanks || !interaction) return null;
  return draftPayload(
    thanksDraft({
      call: details.call,
      thanks,
      interaction,
      favors: details.favors
        .filter((favor) => favor.interactionId === interactionId && favor.direction === 'received')
        .toReversed(),
      promises: details.promises,
      facts: details.facts.filter((fact) => fact.interactionId === interactionId).map(({ what }) => what),
      urgency: thanksUrgency(thanks, now, method),
      today,
    }),
  );
};

/** Open threads that may be asked about now: not before they have happened, not a year after. */
const askable = (details: PersonDetails, { today, method }: PayloadContext): readonly Thread[] =>
  details.threads
    .filter((thread) => {
      const due = threadDue(thread, method);
      return due !== null && due <= today && !isLetGo(thread, today, method);
    })
    .slice(0, method.thread.shown);

const adviceOf = (details: PersonDetails): readonly string[] =>
  details.favors
    .filter(({ direction, kind }) => direction === 'received' && kind === 'advice')
    .map(({ what }) => what);

/** What the Person screen needs for "write to them", and a card for a first line. */
export const firstLine = (details: PersonDetails, context: PayloadContext) =>
  writeLine({
    call: details.call,
    threads: askable(details, context).map(({ what }) => what),
    advice: adviceOf(details),
    topics: details.topics,
    lastTwoWay: details.tie?.lastTwoWay ?? null,
    today: context.today,
  });

/** The brief's input from the record of the person. */
export const briefInput = (details: PersonDetails, { today, method }: PayloadContext): BriefInput => ({
  name: details.name,
  call: details.call,
  title: details.title,
  company: details.company,
  howWeMet: details.howWeMet,
  introducedBy: details.introducedBy,
  lastTalk: details.lastTalk,
  conversations: details.tie?.conversations ?? 0,
  warmth: details.tie === null ? 0 : warmthOn(details.tie, today, method).value,
  thanksDue: details.thanks.map(({ because }) => because),
  promises: details.promises,
  threads: details.threads.filter((thread) => !isLetGo(thread, today, method)).map(({ what }) => what),
  facts: details.facts.map(({ what }) => what),
  topics: details.topics,
  today,
});

/** The words ready for a card (or the things to choose from); null where the card needs none. */
export const payloadFor = (
  row: CardRow,
  details: PersonDetails | null,
  context: PayloadContext,
): Payload | null => {
  if (row.payload !== null || details === null) return row.payload;
  const { call, name } = details;
  const [first] = parseCardKey(row.key)?.parts ?? [];
  switch (row.rule) {
    case 'thanks':
      return thanksPayload(details, first, context);
    case 'promise': {
      const promise = details.promises.find(({ id }) => id === first);
      if (promise === undefined) return null;
      const late = promise.due < context.today ? ' Sorry for the wait.' : '';
      return drafted('As promised', greeted(call, `as promised: ${gap(promisedThing(promise))}.${late}`));
    }
    case 'theirs': {
      const promise = details.promises.find(({ id }) => id === first);
      return promise === undefined
        ? null
        : drafted(
            'No hurry at all',
            greeted(
              call,
              `you once mentioned this: ${withoutStop(toThem(promise.what))}. If it still fits, I would be glad; if not, no matter.`,
            ),
          );
    }
    case 'result':
      return drafted(
        'How it went',
        greeted(call, `you brought us together, so you should hear it first: ${gap('how the talk went')}.`),
        'Thank you again for opening that door.',
      );
    case 'advice': {
      const [advice] = adviceOf(details);
      return drafted(
        'What came of your advice',
        greeted(
          call,
          advice === undefined
            ? 'I used your advice.'
            : `I used your advice: ${withoutStop(toThem(advice))}.`,
        ),
        `${gap('what came of it')} Thank you for that.`,
      );
    }
    case 'keep':
      return keepChoices({
        call,
        topics: details.topics,
        company: details.company,
        threads: askable(details, context),
        lastTalk: details.lastTalk?.text ?? null,
      });
    case 'thread': {
      const thread = details.threads.find(({ id }) => id === first);
      return thread === undefined
        ? null
        : drafted(
            'How did it go?',
            greeted(
              call,
              `last time you told me about this: ${withoutStop(toThem(thread.what))}. How did it go?`,
            ),
          );
    }
    case 'birthday':
      return drafted('Happy birthday', `Happy birthday, ${call}! ${gap('one line of your own')}`);
    case 'job':
      return drafted(
        'Congratulations',
        greeted(call, `congratulations on the new position. ${gap('why it fits')}`),
        'I hope the first weeks are kind to you.',
      );
    case 'brief':
      return { kind: 'sections', sections: briefFor(briefInput(details, context), context.method) };
    case 'debrief':
      return { kind: 'sections', sections: debriefFor({ call, name }) };
    case 'reply':
      return { kind: 'question', question: `What would you answer ${call} in two lines?` };
    case 'followup':
    case 'colleague':
    case 'ask':
    case 'offer':
    case 'approach':
    case 'dormant':
    case 'loop':
    case 'slot':
    case 'intro':
    case 'start':
      return null;
    default:
      return row.rule satisfies never;
  }
};

import type { Introduction, IntroductionStep } from '../introductions/index.ts';
import type { Payload } from '../today/card.ts';
import { withoutStop } from '../today/words.ts';
import { gap, greeted } from './voice.ts';

type DraftPayload = Extract<Payload, { readonly kind: 'draft' }>;

/** Somebody who is to be introduced, as the book knows them. */
export interface Introduced {
  readonly call: string;
  readonly name: string;
  /** "Planner at Acme"; null where the book does not know. */
  readonly work: string | null;
}

const draft = (subject: string, ...lines: readonly string[]): DraftPayload => ({
  kind: 'draft',
  subject,
  lines,
});

/** Words for what is next of an introduction (R15); null while there is nothing to write. */
export const introductionDraft = (
  { reason, consent }: Pick<Introduction, 'reason' | 'consent'>,
  step: IntroductionStep,
  [first, other]: readonly [Introduced, Introduced],
  noteWords: number,
): DraftPayload | null => {
  switch (step.type) {
    case 'ask':
      return askingDraft(step.side === 'first' ? first : other, reason);
    case 'let-be':
      return consent === 'yes' ? endedDraft(first) : null;
    case 'introduce':
      return jointDraft(first, other, reason, noteWords);
    case 'check':
      return checkDraft(first, other);
    case 'wait':
    case 'settle':
    case 'over':
      return null;
    default:
      return step satisfies never;
  }
};

/** The question to one side: who the other is without the name, why, and a no that costs nothing. */
const askingDraft = ({ call }: Introduced, reason: string): DraftPayload =>
  draft(
    'Would you like to meet someone?',
    greeted(call, `I know ${gap('who they are, in a few words and without the name')}.`),
    `I thought of the two of you because ${because(reason)}.`,
    'May I introduce you? If not, just say no: nobody will hear of it.',
  );

/** After a silence or a no on the other side, of which nothing is said. */
const endedDraft = ({ call }: Introduced): DraftPayload =>
  draft(
    'The introduction I had in mind',
    greeted(call, 'the introduction I asked you about will not come about just now, for no reason of yours.'),
    'Thank you for being open to it. I will think of you again.',
  );

/** One mail to both, and it is theirs; with a note that each can pass on. */
const jointDraft = (first: Introduced, other: Introduced, reason: string, noteWords: number): DraftPayload =>
  draft(
    `${first.call}, meet ${other.call}`,
    `Hi ${first.call}, hi ${other.call}, you both said that you would like to meet, so here you are.`,
    `${first.call}, ${other.name} is ${other.work ?? gap(`what ${other.call} does, in a line`)}.`,
    `${other.call}, ${first.name} is ${first.work ?? gap(`what ${first.call} does, in a line`)}.`,
    `I thought of the two of you because ${because(reason)}.`,
    `${first.call}, would you write first? From here it is yours.`,
    `To forward: ${forwardable(first, other, reason, noteWords)}`,
  );

const plainReason = (reason: string): string =>
  withoutStop(reason)
    .replace(/^(?:because|since|as) /iu, '')
    .replace(/^(?:you|they) both /iu, 'both ');

const because = (reason: string): string => plainReason(reason).replace(/^both /iu, 'you both ');

/** A note in the third person that each can pass on as it is (C22). */
const forwardable = (first: Introduced, other: Introduced, reason: string, words: number): string => {
  const [one, two] = [first, other].map(({ call, name, work }) =>
    work === null ? `${name}, ${gap(`what ${call} does, in a line`)}` : `${name}, ${work}`,
  );
  const said = `${one} and ${two}: ${plainReason(reason)}.`.split(/\s+/u);
  return said.length <= words ? said.join(' ') : `${said.slice(0, words).join(' ')} …`;
};

/** What came of it, lightly. */
const checkDraft = ({ call }: Introduced, other: Introduced): DraftPayload =>
  draft(
    'What came of it?',
    greeted(call, `some weeks ago I brought you and ${other.call} together. Was it of any use to you?`),
    'No reply needed if there is nothing to tell.',
  );

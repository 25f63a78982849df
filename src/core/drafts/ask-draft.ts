import type { Ask } from '../asks/ask.ts';
import { withoutStop } from '../today/words.ts';
import type { Payload } from '../today/card.ts';
import { gap, greeted } from './voice.ts';

type DraftPayload = Extract<Payload, { readonly kind: 'draft' }>;

const noIsFine = 'If it is not a good moment, just say no.';

/** What is asked, sized, with an easy way out (R6); the user fills in what only they know. */
export const askDraft = (
  call: string,
  ask: Pick<Ask, 'kind' | 'what' | 'target' | 'blurb' | 'offered'>,
): DraftPayload => {
  const what = withoutStop(ask.what);
  const target = ask.target ?? gap('a name');
  switch (ask.kind) {
    case 'advice':
      return {
        kind: 'draft',
        subject: `A question: ${what}`,
        lines: [
          greeted(call, `${gap('what they did or said that made you think of them')}.`),
          `May I ask you this: ${what}? Twenty minutes would be plenty, whenever it suits you.`,
          'If it is a busy month, no reply needed.',
        ],
      };
    case 'introduction':
      return {
        kind: 'draft',
        subject: `Introduction to ${target}?`,
        lines: [
          greeted(call, `${gap('thank them for one thing they did')}.`),
          `May I ask one thing? If you are comfortable, please ask ${target} whether a short talk is welcome: ${what}.`,
          `${noIsFine} I will tell you how it goes.`,
          ...(ask.blurb === null ? [] : [`To forward: ${ask.blurb}`]),
        ],
      };
    case 'referral':
      return {
        kind: 'draft',
        subject: ask.target ?? what,
        lines: [
          greeted(
            call,
            ask.offered
              ? 'you offered to pass my resume on; here it is.'
              : `${gap('thank them for one thing they did')}.`,
          ),
          `The role is ${target}: ${what}. It fits for two reasons: ${gap('first reason')}, and ${gap('second reason')}.`,
          `If you are comfortable, would you pass it on? ${noIsFine}`,
          'I will let you know how it goes.',
        ],
      };
    case 'job':
      return {
        kind: 'draft',
        subject: 'What would make a strong candidate?',
        lines: [
          greeted(call, `${gap('thank them for one thing they did')}.`),
          `I am applying through the posting. May I ask one question: what would make someone a strong candidate for this? ${what}.`,
          'If it is a busy month, no reply needed.',
        ],
      };
    default:
      return ask.kind satisfies never;
  }
};

/** One light nudge: something new, the same question in a line, an easy way out (R3: 60 words at most). */
export const followupDraft = (call: string, ask: Pick<Ask, 'what'>): DraftPayload => ({
  kind: 'draft',
  subject: 'One thing to add',
  lines: [
    greeted(call, `one thing to add to my note: ${gap('something new: what you read, tried or learned')}.`),
    `My question still stands, and it is a small one: ${shortened(withoutStop(ask.what))}.`,
    'If now is not the time, no reply needed.',
  ],
});

const mostWords = 20;

const shortened = (text: string): string => {
  const words = text.split(/\s+/u);
  return words.length <= mostWords ? text : `${words.slice(0, mostWords).join(' ')} …`;
};

/** Words to someone else at the company, while the first person is silent. */
export const colleagueDraft = (company: string, ask: Pick<Ask, 'what'>): DraftPayload => ({
  kind: 'draft',
  subject: `A question about ${company}`,
  lines: [
    greeted(gap('their name'), `${gap('what they did that made you choose them')}.`),
    `May I ask you this: ${withoutStop(ask.what)}? Twenty minutes would be plenty, whenever it suits you.`,
    'If it is a busy month, no reply needed.',
  ],
});

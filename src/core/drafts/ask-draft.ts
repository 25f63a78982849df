import type { Ask } from '../asks/ask.ts';
import { withoutStop } from '../today/words.ts';
import type { Payload } from '../today/card.ts';
import { gap, greeted } from './voice.ts';

type DraftPayload = Extract<Payload, { readonly kind: 'draft' }>;

/** A question, sized, with an easy way out (R6); the user fills in what only they know. */
export const askDraft = (
  call: string,
  ask: Pick<Ask, 'what'> & { readonly kind: 'advice' | 'job' },
): DraftPayload => {
  const what = withoutStop(ask.what);
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

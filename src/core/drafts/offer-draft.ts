import type { Offer } from '../offers/offer.ts';
import { withoutStop } from '../today/words.ts';
import type { Payload } from '../today/card.ts';
import { gap, greeted } from './voice.ts';

/** One thing of mine, and why it is for them; nothing is asked in the same message (R7). */
export const offerDraft = (
  call: string,
  { kind, title, address, words }: Pick<Offer, 'kind' | 'title' | 'address' | 'words'>,
): Extract<Payload, { readonly kind: 'draft' }> => ({
  kind: 'draft',
  subject: title,
  lines: [
    greeted(call, gap(`what ${call} told you that this made you think of`)),
    kind === 'skill'
      ? `I could help with this, if it is of use: ${withoutStop(title)}.`
      : `${withoutStop(title)}${address === null ? '.' : `: ${address}`}`,
    ...(kind === 'article' || words === null ? [gap('one sentence of your own on it')] : [words]),
    'No reply needed.',
  ],
});

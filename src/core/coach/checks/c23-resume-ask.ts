import type { Check } from '../check.ts';
import { personalDetail } from './c04-personal.ts';
import type { Reading } from '../reading.ts';

/** C23 resume ask complete: they put their name on it. */
export const resumeAsk: Check = {
  id: 'C23',
  appliesTo: ({ message }) => message.kind === 'resume',
  find: (reading) => {
    const missing = [
      ...(namesRole(reading) ? [] : ['the role and its number']),
      ...(reasons(reading) >= reading.method.coach.resume_reasons ? [] : ['two reasons why you']),
      ...(reading.has('known') || personalDetail.find(reading) === null ? [] : ['how you know each other']),
    ];
    return missing.length === 0
      ? null
      : { reason: `They put their name on it. Still missing: ${missing.join(', ')}.` };
  },
};

/** Two reasons take so many words at least. */
const wordsOfReasons = 10;

/** "Role 4471", "post CC-3": a word for a role with a number or a code, here or in the subject. */
const namesRole = ({ own, message, lexicon }: Reading): boolean =>
  [own, message.subject ?? ''].some((text) => lexicon.roleId.test(text));

/** Reasons given: counted out in so many words, or one for each word that begins one. */
const reasons = (reading: Reading): number => {
  const counted = reading.hits('reasons', { evenNegated: true })[0];
  const begun = reading.hits('reason', { evenNegated: true });
  if (counted === undefined) {
    const grounds = begun.filter(({ from, to }) => to - from === 1 || isListed(reading, from));
    // "Because I did two winters of it and I speak Polish": two of them.
    const further = begun.filter((hit) =>
      grounds.some(
        (ground) => ground.to < hit.from && reading.sentenceOf(ground) === reading.sentenceOf(hit),
      ),
    );
    return new Set([...grounds, ...further]).size;
  }
  // Counted out and told: how many of them begin with a word that we know says little.
  const told = reading.line.tokens.slice(counted.to).filter(({ type }) => type === 'word').length;
  return told >= wordsOfReasons ? reading.method.coach.resume_reasons : 0;
};

/** A word that counts: "first, ... second, ...". */
const isListed = ({ line }: Reading, from: number): boolean =>
  line.tokens[from]?.type === 'word' && line.tokens[from + 1]?.type === 'pause';

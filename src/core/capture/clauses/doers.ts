import { meWords, objectPronouns } from '../english/grammar.ts';
import { handingOver } from '../english/promising.ts';
import type { Said } from '../words/said.ts';
import { lowerAt } from '../words/token.ts';
import type { NamedText } from './phrases.ts';
import type { Head, Subject } from './verb-groups.ts';

/** A clause as far as it says who does something. */
interface Act extends Head {
  readonly first: number;
  readonly end: number;
  readonly ownSubject: boolean;
}

/** Whether I, or what is mine, stands between two tokens. */
export const hasMe = (said: Said, first: number, end: number): boolean =>
  said.tokens
    .slice(first, end)
    .some(
      ({ lower: word }, offset) =>
        ['you', 'your'].includes(word) || (meWords.has(word) && (word !== 'mine' || offset === 1)),
    );

/** "told me", "gave me": the object is I, so the doer is the other. */
export const objectIsMe = (said: NamedText, clause: Head & { readonly end: number }): boolean => {
  if (clause.verb < 0) return false;
  const behind = said.tokens
    .slice(clause.verb + 1, Math.min(clause.end, clause.verb + 5))
    .map((token) => token.lower);
  // "passed my resume" serves me; "sent Ada my resume" does not.
  const own = behind.findIndex((word) => word === 'my' || word === 'our');
  const served =
    own >= 0 &&
    behind
      .slice(0, own)
      .every((word) =>
        ['along', 'on', 'over', 'at', 'through', 'forward', 'in', 'up', 'around', 'all'].includes(word),
      );
  return (served && !isOfMineToThem(said, clause)) || behind.includes('me') || behind.includes('us');
};

/** "if **I send him the id**", "once **I get her the numbers**": what I bring about myself; "if I get the offer" is not. */
export const isInMyHands = (said: NamedText, { subject, lemma, form, modal, negated, verb }: Head): boolean =>
  subject === 'me' &&
  form === 'base' &&
  modal === null &&
  !negated &&
  (handingOver.has(lemma) || ['tell', 'let', 'confirm', 'pay', 'sign'].includes(lemma)) &&
  (lemma !== 'get' || [1, 3, 4, 5].some((on) => isReceiverAt(said, verb, on)));

/** "get **him** the numbers", "get it to **Ken**" */
const isReceiverAt = (said: NamedText, verb: number, on: number): boolean =>
  (on === 1 || lowerAt(said, verb + on - 1) === 'to') &&
  (objectPronouns.has(lowerAt(said, verb + on)) || said.names.has(verb + on));

/** "my CV", "my portfolio": what serves me wherever it goes. */
export const areMyPapers = (said: Said, { verb, end }: Head & { readonly end: number }): boolean =>
  /^my (?:\S+ )?(?:cv|resume|résumé|resumé|application|profile|portfolio|details|name)\b/u.test(
    said.tokens
      .slice(verb + 1, end)
      .map(({ lower: word }) => word)
      .join(' '),
  );

/**
 * "Shared my notes on the grant with Elena", "sent my CV to Hugo": of mine, and to one whom I know: I did. "Sent my CV to her
 * boss", "shared my CV with Hugo" were done for me.
 */
const isOfMineToThem = (scene: NamedText, clause: Head & { readonly end: number }): boolean => {
  const { subject, lemma, verb, end } = clause;
  if (subject !== 'none' || !['share', 'send', 'give', 'forward'].includes(lemma)) return false;
  if (lowerAt(scene, verb + 1) !== 'my' || (lemma !== 'send' && areMyPapers(scene, clause))) return false;
  for (let at = verb + 2; at < end; at += 1) {
    if (!['with', 'to'].includes(lowerAt(scene, at))) continue;
    const nameEnd = scene.names.get(at + 1);
    if (nameEnd !== undefined && lowerAt(scene, nameEnd) !== "'s") return true;
    if (objectPronouns.has(lowerAt(scene, at + 1)) && at + 2 >= end) return true;
  }
  return false;
};

/** "needs to decide", "has to move": of him or her. */
const isSaidOfOne = (said: Said, { first, verb }: Act): boolean =>
  said.tokens.slice(first, Math.max(first, verb)).some(({ lower }) => ['needs', 'has'].includes(lower));

/** "has promised to call", "is learning Welsh", "doesn't eat before noon": the auxiliary says that it is not I. */
const isOfThirdPerson = (said: Said, { first, hasAuxiliary, isAuxiliary, negated, modal }: Act): boolean => {
  const opening = said.tokens[first]?.lower ?? '';
  return (
    (hasAuxiliary && opening === 'has') ||
    (isAuxiliary && opening === 'is' && modal === null) ||
    (negated && ['does', 'doesnt'].includes(opening))
  );
};

/** Who does it, where nobody is named: the other where I am the object or the verb says "he, she" ("works on ..."), else I. */
export const doer = (said: NamedText, clause: Act): Subject => {
  // "Grandad's mate Len, ex-railway, gave me his micrometer"
  const turned = clause.subject === 'thing' && !clause.ownSubject && objectIsMe(said, clause);
  if (clause.subject !== 'none' && !turned) return clause.subject;
  // "gotta update my page": a must of nobody named is mine.
  if (clause.modal === 'must') return isSaidOfOne(said, clause) ? 'them' : 'me';
  if (objectIsMe(said, clause)) return 'them';
  return (clause.form === 's' && clause.modal === null) || isOfThirdPerson(said, clause) ? 'them' : 'me';
};

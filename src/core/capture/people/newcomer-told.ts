import type { Clause } from '../clauses/clauses.ts';
import { firm, organizationEnd, typedFirmEnd } from './firm-names.ts';
import type { Mention } from './mention.ts';
import { postIn, type Post } from './posts.ts';
import { clauseAt, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** "She is a nurse educator at St. Luke's", "Thandi is a midwife": who somebody new is, told behind their name; null for any other clause. */
export const postOfNewcomer = (scene: Scene, clause: Clause): Post | null => {
  if (
    clause.lemma !== 'be' ||
    clause.form !== 's' ||
    clause.negated ||
    clause.question ||
    clause.frame !== 'plain'
  )
    return null;
  const named = mentionAt(scene, clause.subjectFirst)?.name;
  if (named === undefined && !['she', 'he'].includes(lowerAt(scene, clause.subjectFirst))) return null;
  // "she is a dentist at Regina Maria": where she works is no one else who is new.
  const strangers = scene.mentions.filter(
    ({ known, full, first }) => known.length === 0 && full && !(clause.verb < first && first < clause.end),
  );
  const nearest = scene.mentions.findLast(({ end }) => end <= clause.subjectFirst);
  const [only] = strangers;
  const before = only === undefined ? undefined : clauseAt(scene, only.first);
  if (only === undefined || before === undefined || nearest === undefined) return null;
  if (strangers.some(({ name }) => name !== only.name) || (named ?? only.name) !== only.name) return null;
  if (only.end > clause.subjectFirst || clause.sentence - before.sentence > 1) return null;
  const post = postIn(scene, clause.verb + 1, clause.end, false);
  return post === null || post.title === null ? null : post;
};

export const postToldLater = (scene: Scene, mention: Mention): Post | null => {
  if (!mention.full || mention.known.length > 0) return null;
  for (const clause of scene.clauses) {
    if (clause.first < mention.end) continue;
    const post = postOfNewcomer(scene, clause);
    if (post !== null) return post;
  }
  return null;
};

/** "amina diallo from orange", "dev patel, product lead at revolut": all typed small. */
export const typedOrganization = (scene: Scene, mention: Mention): string | null => {
  if (mention.name !== mention.name.toLowerCase()) return null;
  const isListed = lowerAt(scene, mention.end) === ',';
  for (let at = mention.end; at < mention.end + (isListed ? 6 : 1); at += 1) {
    if (!['from', 'at', '@', '('].includes(lowerAt(scene, at))) continue;
    const end = typedFirmEnd(scene, at + 1);
    if (end > at + 1 && (lowerAt(scene, at) !== '(' || lowerAt(scene, end) === ')'))
      return wording(scene, at + 1, end);
  }
  return null;
};

/** What one does somewhere: "leads data at", "does compliance for". */
const workingVerbs = new Set(
  'work lead run head manage do handle design build intern teach research recruit hire'.split(' '),
);

/** Where the clause says that its subject works: "she leads data at N26", "he's with Ericsson now", "is interning at Bosch". */
const employerIn = (scene: Scene, clause: Clause, isSmall: boolean): string | null => {
  const { lemma, form, verb, end, isAuxiliary, modal, negated, question, frame } = clause;
  if (verb < 0 || negated || question || frame !== 'plain' || modal !== null) return null;
  const isAtWork = workingVerbs.has(lemma) && (form === 's' || (form === 'ing' && isAuxiliary));
  const isThere = lemma === 'be' && form === 's';
  if (!(isAtWork || isThere)) return null;
  const reach = isThere ? verb + 4 : Math.min(end, verb + 7);
  for (let at = verb + 1; at < Math.min(end, reach); at += 1) {
    const lead = lowerAt(scene, at);
    if (isThere && !['at', 'with', 'from'].includes(lead)) {
      if (['now', 'currently', 'also', 'still', 'in', 'sales', 'hr', 'it'].includes(lead)) continue;
      return null;
    }
    if (
      !['at', 'for', 'with', 'from', '@'].includes(lead) ||
      (lead === 'from' && !isRecruiting(scene, clause))
    )
      continue;
    const whole = organizationEnd(scene, at + 1);
    const small = isSmall ? typedFirmEnd(scene, at + 1) : at + 1;
    const last = Math.max(whole, small);
    return last > at + 1 && mentionAt(scene, at + 1)?.known.length !== 1 ? firm(scene, at + 1, last) : null;
  }
  return null;
};

/** "this recruiter ... she's from Hays": whoever hires is from a firm, where others are from a town. */
const isRecruiting = (scene: Scene, { first, sentence }: Clause): boolean =>
  scene.tokens
    .slice(scene.sentences[sentence]?.from ?? first, first)
    .some(({ lower }) => /^(?:recruiter|headhunter|hr|rep|sourcer|scout)$/u.test(lower));

/** "Coffee with Beate Zorn. Beate works at ETH", "met Priya Raman, she leads data at N26": the firm of somebody new, told behind the name. */
export const employerToldOf = (scene: Scene, mention: Mention): string | null => {
  const isSmall = mention.name === mention.name.toLowerCase();
  const from = clauseAt(scene, mention.first)?.sentence ?? 0;
  for (const clause of scene.clauses) {
    if (clause.first < mention.end || clause.sentence - from > 2) continue;
    const isNamed = mentionAt(scene, clause.subjectFirst)?.name === mention.name;
    const nearest = scene.mentions.findLast(({ end }) => end <= clause.subjectFirst);
    const isMeant =
      ['she', 'he'].includes(lowerAt(scene, clause.subjectFirst)) && nearest?.name === mention.name;
    const employer = isNamed || isMeant ? employerIn(scene, clause, isSmall) : null;
    if (employer !== null) return employer;
  }
  return null;
};

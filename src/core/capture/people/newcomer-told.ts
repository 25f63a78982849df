import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isVerbForm } from '../english/verbs.ts';
import { titleNouns } from '../english/titles.ts';
import { employmentTold } from './employment.ts';
import { organizationEnd } from './firm-names.ts';
import { typedFirmEnd } from './typed-firms.ts';
import { isTypedSmall, type Mention } from './mention.ts';
import { isListed } from './name-lists.ts';
import { postIn, type Post } from './posts.ts';
import { clauseAt, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** Sentences, and tokens, behind a name in which a pronoun still means whoever bears it. */
const reach = 2;
const mostTokens = 80;

/** Where a firm or a town is named, and nobody who is meant by "she". */
const isPlaced = (scene: Scene, { first, known, full, name }: Mention): boolean => {
  if (known.length > 0 || (full && isGivenName(fold(name).split(' ')[0] ?? ''))) return false;
  const [before, lead] = [lowerAt(scene, first - 1), lowerAt(scene, first - 2)];
  return (
    ['at', 'of', 'for', 'in', 'near', 'joined', '(', '@'].includes(before) ||
    (before === 'the' && ['at', 'of', 'for', 'from'].includes(lead)) ||
    // "Mrs Tesfay from Asmara"
    (before === 'from' && mentionAt(scene, first - 2) !== undefined)
  );
};

/** Whoever was named last before a token. */
const nearestBefore = (scene: Scene, at: number): Mention | undefined =>
  scene.mentions.findLast((one) => one.end <= at && !isPlaced(scene, one));

/** "Met Ada and Ken. He ...": which of them is not said. */
const isOneOfMany = (scene: Scene, mention: Mention): boolean => {
  const before = scene.mentions.findLast((one) => one.end <= mention.first && !isPlaced(scene, one));
  return (
    before !== undefined &&
    // "Aunt Rosa's colleague, Teodoro"
    lowerAt(scene, before.end) !== "'s" &&
    clauseAt(scene, before.first)?.sentence === clauseAt(scene, mention.first)?.sentence &&
    isListed(scene, before, mention)
  );
};

const isFirstOfMany = (scene: Scene, mention: Mention): boolean => {
  const next = scene.mentions.find((one) => one.first >= mention.end && !isPlaced(scene, one));
  return next !== undefined && isListed(scene, mention, next);
};

/** Nobody else who is new is named in full before the clause's end, but for the firm that it names. */
const isOnlyStranger = (scene: Scene, { verb, end }: Clause, mention: Mention): boolean =>
  mention.full &&
  scene.mentions.every(
    ({ known, full, name, first }) =>
      known.length > 0 || !full || name === mention.name || (verb < first && first < end),
  );

/** "She used to teach **and is now a buyer**": the clause before that says who, of the few that may stand between. */
const withSubject = (scene: Scene, clause: Clause): Clause => {
  const number = scene.clauseByToken.get(clause.first) ?? 0;
  let own = clause;
  for (
    let back = 1;
    back < 4 && !own.ownSubject && own.subject === 'them' && own.subjectFirst >= own.first;
    back += 1
  ) {
    const before = scene.clauses[number - back];
    if (before === undefined || before.sentence !== clause.sentence) return clause;
    own = before;
  }
  return own === clause ? clause : { ...clause, subjectFirst: own.subjectFirst };
};

/** True where the clause is of whoever bears the name: by that name, by a pronoun, or with the subject left out right behind. */
const isOf = (scene: Scene, told: Clause, mention: Mention, sentence: number): boolean => {
  const clause = withSubject(scene, told);
  if (clause.subjectFirst === mention.first) return true;
  if (clause.first < mention.end || clause.sentence - sentence > reach) return false;
  if (clause.first - mention.end > mostTokens) return false;
  const named = mentionAt(scene, clause.subjectFirst);
  if (named !== undefined) return named.name === mention.name;
  // "Met Ada Roe and Ken Ito. They both work at Bosch"
  if (lowerAt(scene, clause.subjectFirst) === 'they')
    return clause.sentence === sentence + 1 && (isOneOfMany(scene, mention) || isFirstOfMany(scene, mention));
  const isPronoun = ['she', 'he'].includes(lowerAt(scene, clause.subjectFirst));
  // "Coffee with Rosa Blum. Works at Bosch."
  const isLeftOut =
    clause.subject === 'none' &&
    clause.sentence === sentence + 1 &&
    clause.verb === scene.sentences[clause.sentence]?.from &&
    clause.form === 's';
  if (isPastApposition(scene, clause, mention)) return true;
  if (!isPronoun && !isLeftOut) return false;
  // "Met Rosa Blum after Ada put us in touch. She is a nurse": what whom one knows already is, one need not tell.
  if (
    isPronoun &&
    clause.lemma === 'be' &&
    clause.sentence - sentence < reach &&
    isOnlyStranger(scene, clause, mention)
  )
    return true;
  return nearestBefore(scene, clause.first)?.name === mention.name && !isOneOfMany(scene, mention);
};

/** "Precious Dube, mum of Thabo, **is a controller**": the verb behind what is said of them between commas. */
const isPastApposition = (scene: Scene, clause: Clause, { first }: Mention): boolean => {
  const before = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) - 1];
  return (
    clause.subject === 'none' &&
    clause.form === 's' &&
    clause.verb === clause.first &&
    before !== undefined &&
    before.first === first &&
    before.verb < 0 &&
    before.sentence === clause.sentence
  );
};

/** "She is a nurse educator at St. Luke's", "works for Nordea", told of somebody new behind their name; null for any other clause. */
const toldIn = (scene: Scene, clause: Clause, mention: Mention, sentence: number): Post | null => {
  if (clause.negated || clause.question || clause.modal !== null) return null;
  // "He said he is a nurse at Regina Maria"
  if (clause.frame !== 'plain' && !(clause.frame === 'said' && clause.speaker === 'them')) return null;
  if (!isOf(scene, clause, mention, sentence)) return null;
  const isLeftOut = clause.subjectFirst < 0 || clause.subjectFirst === clause.verb;
  const named = mentionAt(scene, clause.subjectFirst);
  // "She used to teach **and is now a buyer**"
  const first = isLeftOut ? clause.verb : Math.max(named?.end ?? clause.subjectFirst + 1, clause.first);
  if (first < 0) return null;
  return employmentTold(scene, {
    first,
    limit: clause.end,
    isSmall: isTypedSmall(mention),
    isRecruiting: isRecruiting(scene, clause),
    isMany: lowerAt(scene, clause.subjectFirst) === 'they',
  });
};

/** "Rosa Blum. Buyer at Bosch.": a sentence that holds nothing but the post, right behind the name's. */
const noted = (scene: Scene, mention: Mention, sentence: number): Post | null => {
  const next = scene.sentences[sentence + 1];
  if (next === undefined || nearestBefore(scene, next.from) !== mention || isOneOfMany(scene, mention))
    return null;
  const [first, last] = [next.from, next.to - 1];
  const end = scene.tokens[last]?.type === 'mark' ? last : next.to;
  const post = postIn(scene, first, end, true);
  if (post === null || post.title === null) return null;
  const isWhole =
    titleNouns.test(post.title) &&
    !scene.tokens
      .slice(first, end)
      .some(({ lower }) => isVerbForm(lower, 'past') || ['is', "'s", 'has'].includes(lower)) &&
    (post.organization === null || organizationEndsAt(scene, first, end));
  return isWhole ? post : null;
};

const organizationEndsAt = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (organizationEnd(scene, at) === end) return true;
  return false;
};

/** What is told of a newcomer's work in clauses of its own: "Met Ravi. He is a data analyst at Nordea". */
export const toldOf = (scene: Scene, mention: Mention): Post => {
  const none: Post = { title: null, organization: null };
  if (mention.known.length > 0) return none;
  const sentence = clauseAt(scene, mention.first)?.sentence ?? 0;
  let told = none;
  for (let index = scene.clauseByToken.get(mention.first) ?? 0; index < scene.clauses.length; index += 1) {
    const clause = scene.clauses[index];
    if (clause === undefined || clause.sentence - sentence > reach) break;
    const post = toldIn(scene, clause, mention, sentence);
    if (post !== null)
      told = { title: told.title ?? post.title, organization: told.organization ?? post.organization };
    if (told.title !== null && told.organization !== null) return told;
  }
  return told.title === null && told.organization === null ? (noted(scene, mention, sentence) ?? none) : told;
};

/** Whether a clause tells what somebody new is, which is then no fact beside. */
export const isPostOfNewcomer = (scene: Scene, clause: Clause): boolean =>
  clause.form === 's' &&
  scene.mentions.some((mention) => {
    if (mention.known.length > 0) return false;
    const sentence = clauseAt(scene, mention.first)?.sentence ?? 0;
    return (toldIn(scene, clause, mention, sentence)?.title ?? null) !== null;
  });

/** "amina diallo from orange", "dev patel, product lead at revolut": all typed small. */
export const typedOrganization = (scene: Scene, mention: Mention): string | null => {
  if (!isTypedSmall(mention)) return null;
  const isListed = lowerAt(scene, mention.end) === ',';
  for (let at = mention.end; at < mention.end + (isListed ? 6 : 1); at += 1) {
    if (!['from', 'at', '@', '('].includes(lowerAt(scene, at))) continue;
    const end = typedFirmEnd(scene, at + 1);
    if (end > at + 1 && (lowerAt(scene, at) !== '(' || lowerAt(scene, end) === ')'))
      return wording(scene, at + 1, end);
  }
  return null;
};

/** "this recruiter ... she's from Hays": whoever hires is from a firm, where others are from a town. */
const isRecruiting = (scene: Scene, { first, sentence }: Clause): boolean =>
  scene.tokens
    .slice(Math.max(scene.sentences[sentence]?.from ?? first, first - mostTokens), first)
    .some(({ lower }) => /^(?:recruiter|headhunter|hr|rep|sourcer|scout)$/u.test(lower));

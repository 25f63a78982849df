import { wordSet } from '../../word-set.ts';
import { requestBefore } from '../promises/assent.ts';
import type { Clause } from '../clauses/clauses.ts';
import { areMyPapers, doer, objectIsMe } from '../clauses/doers.ts';
import { readAdvised, readAdviceNoun } from './favor-advice.ts';
import { readFavorNote } from './favor-notes.ts';
import { readThanksDue } from './favor-thanks-due.ts';
import type { FoundFavor } from './found-favor.ts';
import type { FavorRule } from '../english/favors.ts';
import { givenKinds } from '../english/favors-given.ts';
import { receivedKinds } from '../english/favors-received.ts';
import { personalObjects, prepositions, questionWords, themWords } from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { judgedWork } from '../english/work.ts';
import { indexIn, datesIn, lowerAt, mentionAt, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';
import { isUnreal } from '../clauses/clause.ts';

const dateRanges = (scene: Scene, clause: Clause): readonly (readonly [number, number])[] =>
  datesIn(scene, clause.verb, clause.end)
    .filter(({ tense, end }) => tense === 'past' && lowerAt(scene, end) !== "'s")
    .map(({ first, end }) => [first, end] as const);

/** "explained how **they plan shifts**": what hangs on the last word of the clause belongs to it. */
const toldEnd = (scene: Scene, clause: Clause): number => {
  if (!questionWords.has(lowerAt(scene, clause.end - 1))) return clause.end;
  return scene.clauses.find(({ first }) => first === clause.end)?.end ?? clause.end;
};

/** Past "and Tom" of "Priya and Tom". */
const afterNames = (scene: Scene, end: number): number => {
  let at = end;
  for (;;) {
    const next = ['and', '&', ',', '+'].includes(lowerAt(scene, at)) ? mentionAt(scene, at + 1) : undefined;
    if (next === undefined || lowerAt(scene, next.end) === "'s") return at;
    at = next.end;
  }
};

/** The part of the clause that says what was done, from the rule's own start. */
const whatOf = (scene: Scene, clause: Clause, rule: FavorRule): string => {
  const end = trimmedEnd(scene, clause.verb, toldEnd(scene, clause));
  const ranges = dateRanges(scene, clause);
  let first = clause.verb;
  if (rule.what === 'thing' || rule.what === 'advice') {
    first += 1;
    if (['along', 'over', 'on'].includes(lowerAt(scene, first))) first += 1;
    const mention = mentionAt(scene, first);
    if (rule.what === 'thing' && mention !== undefined && lowerAt(scene, mention.end) !== "'s")
      first = afterNames(scene, mention.end);
    else if (personalObjects.has(lowerAt(scene, first)) && first + 1 < end) first += 1;
    if (rule.what === 'thing' && lowerAt(scene, first) === 'with') {
      first += 1;
      const recipient = mentionAt(scene, first);
      first = recipient === undefined ? first + 1 : recipient.end;
    }
    if (
      rule.what === 'advice' &&
      ['to', 'that', 'about', ':'].includes(lowerAt(scene, first)) &&
      lowerAt(scene, first) !== 'about'
    )
      first += 1;
  }
  if (clause.subject === 'mine' && rule.what === 'act') first = clause.subjectFirst;
  const line = wording(scene, first, end, ranges);
  return line === '' ? wording(scene, clause.verb, end, ranges) : line;
};

const hasThem = (scene: Scene, clause: Clause): boolean =>
  scene.tokens
    .slice(clause.verb + 1, clause.end)
    .some(
      ({ lower }, offset) => themWords.has(lower) || mentionAt(scene, clause.verb + 1 + offset) !== undefined,
    );

const isDone = (scene: Scene, clause: Clause): boolean => {
  if (clause.negated || clause.question || clause.modal !== null || clause.hedged) return false;
  if (isUnreal(clause) || clause.frame === 'doubted') return false;
  if (clause.form === 'past') return true;
  // "was explaining to me how it works", "he explain me how": told as it went.
  if (clause.form === 'ing' && ['was', 'were'].includes(lowerAt(scene, clause.verb - 1))) return true;
  if (clause.form === 's' && !clause.isAuxiliary && objectIsMe(scene, clause))
    return !datesIn(scene, clause.first, clause.end).some(({ tense }) => tense !== 'past');
  return clause.form === 'participle' && clause.hasAuxiliary && !clause.isAuxiliary;
};

/** "was introduced to Ben by Ada", "my CV was forwarded by Marcus": what was done to me, or to what is mine by somebody. */
const isPassiveOfMe = (scene: Scene, clause: Clause): boolean =>
  clause.form === 'participle' &&
  clause.isAuxiliary &&
  !clause.negated &&
  clause.modal === null &&
  (clause.subject === 'me' ||
    clause.subject === 'none' ||
    (clause.subject === 'mine' &&
      indexIn(
        scene,
        clause.verb,
        clause.end,
        (at) =>
          lowerAt(scene, at) === 'by' &&
          (themWords.has(lowerAt(scene, at + 1)) || mentionAt(scene, at + 1) !== undefined),
      ) >= 0));

/** "is ready", "was late", "is at nine": where and when it is, and no word on how good. */
const isWhereOrWhen = (word: string): boolean =>
  prepositions.has(word) ||
  /^(?:ready|late|due|done|here|there|missing|lost|online|booked|cancelled|gone|complete|today|tomorrow|next|now)$/u.test(
    word,
  );

/** "said my structure is good", "told me my pacing is off": what they think of something I made or do. */
const readJudged = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (clause.subject !== 'mine' || !['said', 'doubted'].includes(clause.frame) || clause.denied) return null;
  if (!['them', 'none', 'me'].includes(clause.speaker) || clause.lemma !== 'be') return null;
  const governing = scene.clauses[index - 1];
  const passive = governing?.form === 'participle' || governing?.lemma === 'get';
  if (clause.speaker === 'me' && !passive) return null;
  if (clause.modal !== null || clause.verb + 1 >= clause.end) return null;
  const what = wording(scene, clause.subjectFirst, trimmedEnd(scene, clause.subjectFirst, clause.end));
  const isWork =
    indexIn(scene, clause.subjectFirst, clause.verb, (at) => judgedWork.has(lowerAt(scene, at))) >= 0;
  const said = lowerAt(scene, clause.verb + 1);
  const isOff = ['off', 'on'].includes(said) && clause.verb + 2 >= clause.end;
  return !isWork || (isWhereOrWhen(said) && !isOff)
    ? null
    : {
        direction: 'received',
        kind: 'feedback',
        what,
        span: spanOf(scene, clause.subjectFirst, clause.end),
        clause: index,
      };
};

/** "told her that her advice worked": the result of what they gave, given back. */
const readResult = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (
    clause.frame !== 'said' ||
    clause.denied ||
    clause.negated ||
    (clause.speaker !== 'me' && clause.speaker !== 'none')
  )
    return null;
  if (
    !['work', 'help', 'pay', 'save', 'be', 'make', 'change', 'get', 'land', 'win', 'bring'].includes(
      clause.lemma,
    )
  )
    return null;
  const subject = scene.tokens
    .slice(Math.max(clause.first, clause.subjectFirst), Math.max(clause.first, clause.verb))
    .map(({ lower }) => lower);
  const theirs = ['her', 'his', 'their', 'the', "'s"].some((word) => subject.includes(word));
  if (
    !theirs ||
    !subject.some((word) =>
      /^(?:advice|tip|tips|suggestion|intro|introduction|idea|referral|book|recommendation|feedback)$/u.test(
        word,
      ),
    )
  )
    return null;
  return {
    direction: 'given',
    kind: 'result',
    what: wording(scene, clause.first, clause.end),
    span: spanOf(scene, clause.first, clause.end),
    clause: index,
  };
};

/** "gave the waiter a tip", "sent her aunt a card": somebody else got it. */
const isGivenToOthers = (scene: Scene, clause: Clause): boolean =>
  ['give', 'send', 'lend', 'show', 'bring', 'offer', 'teach', 'tell'].includes(clause.lemma) &&
  !objectIsMe(scene, clause) &&
  /^(?:the|her|his|their|an?) \S+ (?:an?|the|some|his|her|their) /u.test(
    wording(scene, clause.verb + 1, clause.end).toLowerCase(),
  );

const isAnybodyNamed = ({ mentions, tokens }: Scene): boolean =>
  mentions.length > 0 || tokens.some(({ lower }) => themWords.has(lower));

const readBy = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  const passive = isPassiveOfMe(scene, clause);
  if (clause.verb < 0 || !(passive || isDone(scene, clause))) return null;
  const who = passive ? 'them' : doer(scene, clause);
  // "Rain all day, worked on my thesis": of whom, where nobody is named?
  if (who === 'them' && clause.subject === 'none' && !passive && !isAnybodyNamed(scene)) return null;
  // What I send to be looked at is asked of them, and given to nobody.
  if (who === 'me' && areMyPapers(scene, clause)) return null;
  if (who !== 'me' && who !== 'them' && who !== 'we') return null;
  const direction = who === 'them' ? 'received' : 'given';
  if (direction === 'received' && isGivenToOthers(scene, clause)) return null;
  // "the day before yesterday" is no thing that is handed over.
  const days = dateRanges(scene, clause);
  const rest = scene.tokens
    .slice(clause.verb + 1, clause.end)
    .filter(
      (_, offset) =>
        !days.some(([from, to]) => from <= clause.verb + 1 + offset && clause.verb + 1 + offset < to),
    )
    .map(({ lower }) => lower)
    .join(' ');
  const owned =
    clause.subject === 'mine' ? wording(scene, clause.subjectFirst, clause.verb - 1).toLowerCase() : 'me';
  const line = ` ${passive ? `${owned} ${rest}` : rest} `;
  const rules = direction === 'received' ? receivedKinds : givenKinds;
  const named = direction === 'given' && hasThem(scene, clause);
  const lemma = verbForm(lowerAt(scene, clause.verb))?.lemma ?? clause.lemma;
  const rule = rules.find(
    (candidate) =>
      candidate.verbs.has(lemma) &&
      candidate.rest.test(line) &&
      !(candidate.not?.test(line) ?? false) &&
      (direction === 'received' || candidate.alone === true || named),
  );
  if (rule === undefined) return null;
  const first =
    clause.subjectFirst >= 0 && clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.first;
  return {
    direction: rule.direction ?? direction,
    kind: rule.kind,
    what: whatOf(scene, clause, rule),
    span: spanOf(scene, first, toldEnd(scene, clause)),
    clause: index,
  };
};

const doneAsAsked =
  /^(?:(?:and|so) )?(?:i )?(?:(?:already |just )?did (?:it|so|that)|(?:sent|gave|handed) (?:it|that|them) back|(?:returned|finished|sent|shared|forwarded|emailed|mailed|gave|brought) (?:(?:her|him|them) )?(?:it|that|them|one)|done)(?: |$)|^(?:and |so |just |already )*sent(?: over)?$/u;

/** "asked me to check his abstract. Did it.": what was asked for and is done is given. */
const readDone = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (clause.question || clause.negated || (clause.subject === 'them' && clause.ownSubject)) return null;
  const words = scene.tokens.slice(clause.first, clause.end).map(({ lower }) => lower);
  if (!doneAsAsked.test(words.join(' '))) return null;
  const request = requestBefore(scene, index);
  if (request === null) return null;
  const asked = verbForm(lowerAt(scene, request.what))?.lemma ?? '';
  const isAct = isVerbForm(lowerAt(scene, request.what), 'base');
  const lemma = isAct ? asked : clause.lemma;
  const rest = scene.tokens
    .slice(isAct ? request.what + 1 : request.what, request.end)
    .map(({ lower }) => lower)
    .join(' ');
  // "asked for my CV, sent it": of use to me.
  if (/^my (?:\S+ )?(?:cv|resume|résumé|resumé|portfolio|application|details|address|number)\b/u.test(rest))
    return null;
  const rule = givenKinds.find(({ verbs, rest: fits }) => verbs.has(lemma) && fits.test(` ${rest} `));
  // "wants a coffee. Done": nothing that is handed over.
  const noun = lowerAt(scene, request.what);
  const reviewed = !isAct && ['feedback', 'comments', 'notes', 'thoughts'].includes(noun);
  if (!isAct && rule === undefined && !reviewed) return null;
  const start = scene.clauses[request.clause]?.first ?? request.what;
  return {
    direction: 'given',
    kind: rule?.kind ?? (reviewed || checking.has(lemma) ? 'feedback' : 'other'),
    what: wording(scene, request.what, trimmedEnd(scene, request.what, request.end)),
    span: spanOf(scene, start, clause.end),
    clause: index,
  };
};

const checking = wordSet('check read look review proofread comment go');

/** "told me to polish my CV **and** cut it in half": the advice goes on. */
const readContinued = (
  scene: Scene,
  clause: Clause,
  index: number,
  before: FoundFavor | undefined,
): FoundFavor | null => {
  if (!clause.continues || before?.kind !== 'advice' || before.clause !== index - 1) return null;
  return {
    direction: 'received',
    kind: 'advice',
    what: wording(scene, clause.verb, clause.end),
    span: spanOf(scene, clause.verb, clause.end),
    clause: index,
  };
};

const isBareAdvice = ({ direction, kind, what }: FoundFavor): boolean =>
  direction === 'received' &&
  kind === 'advice' &&
  /^(?:(?:an?|one|some|good|great|useful|helpful|clear) )*(?:advice|tip|suggestion|recommendation|pointer)$/iu.test(
    what,
  );

const isDay = (scene: Scene, clause: Clause, what: string): boolean =>
  datesIn(scene, clause.first, clause.end).some(({ first, end }) => wording(scene, first, end) === what);

/** "did me a huge favour": what it was stands behind. */
const isBareFavor = ({ kind, what }: FoundFavor): boolean =>
  kind === 'other' && /^did .*\b(?:favou?r|good turn|kindness|solid)$/iu.test(what);

/** "did Marcus a favour: scanned two hundred pages for him" */
const isToldHere = (scene: Scene, clause: Clause, index: number, before: FoundFavor): boolean =>
  before.clause === index - 1 &&
  isBareFavor(before) &&
  lowerAt(scene, clause.first - 1) === ':' &&
  clause.verb >= 0 &&
  clause.form === 'past';

/** "gave me ten minutes. I thanked him there": told with the gift, which the thank-you that is due is still for. */
const isThanksOnTheSpot = (
  scene: Scene,
  clause: Clause,
  { direction, kind }: FoundFavor,
  before: readonly FoundFavor[],
): boolean => {
  if (direction !== 'given' || kind !== 'thanks' || clause.lemma !== 'thank') return false;
  const has = (word: string): boolean =>
    indexIn(scene, clause.verb, clause.end, (at) => lowerAt(scene, at) === word) >= 0;
  return !has('for') && (has('spot') || before.some((favor) => favor.direction === 'received'));
};

/** What was given and received, in kind (R5): done, not promised, wished, refused or asked for. `taken` are clauses that say something else. */
export const favorsOf = (scene: Scene, taken: ReadonlySet<number>): readonly FoundFavor[] => {
  const found: FoundFavor[] = [];
  for (const [index, clause] of scene.clauses.entries()) {
    if (taken.has(index)) continue;
    const favor =
      readContinued(scene, clause, index, found.at(-1)) ??
      readAdvised(scene, clause, index) ??
      readResult(scene, clause, index) ??
      readAdviceNoun(scene, clause, index) ??
      readFavorNote(scene, clause, index) ??
      readJudged(scene, clause, index) ??
      readDone(scene, clause, index) ??
      readThanksDue(scene, clause, index) ??
      readBy(scene, clause, index);
    const before = found.at(-1);
    if (favor === null && before !== undefined && isToldHere(scene, clause, index, before))
      found.splice(-1, 1, {
        ...before,
        what: wording(scene, clause.first, trimmedEnd(scene, clause.first, clause.end)),
        span: [before.span[0], spanOf(scene, clause.first, clause.end)[1]],
        clause: index,
      });
    if (favor === null || favor.what === '') continue;
    // "suggested January"
    if (favor.kind === 'advice' && isDay(scene, clause, favor.what)) continue;
    if (isThanksOnTheSpot(scene, clause, favor, found)) continue;
    // "did it, sent": told twice.
    if (before?.span[0] === favor.span[0] && before.kind === favor.kind) continue;
    // "gave me advice: start with the ports" is one gift, told in two clauses.
    const told =
      before?.clause === index - 1 &&
      ((favor.kind === 'advice' && isBareAdvice(before)) ||
        (favor.direction === before.direction && isBareFavor(before)));
    if (told) found.splice(-1, 1, { ...favor, span: [before.span[0], favor.span[1]] });
    // "went through my outline and told me what to cut": told of the same.
    else if (
      !(
        before?.clause === index - 1 &&
        before.kind === 'feedback' &&
        before.direction === 'received' &&
        favor.kind === 'advice' &&
        /^(?:what|which|where)\b/u.test(favor.what)
      )
    )
      found.push(favor);
  }
  return found;
};

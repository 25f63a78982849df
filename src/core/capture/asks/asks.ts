import { wordSet } from '../../word-set.ts';
import type { AskKind } from '../../asks/ask.ts';
import { answerAlone, answerIn } from './ask-answers.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { CapturedAsk } from '../draft.ts';
import { askKindOf, openingQuestion, reachingVerbs, sharedTalk } from '../english/asks.ts';
import { objectPronouns, prepositions } from '../english/grammar.ts';
import { isVerbForm } from '../english/verbs.ts';
import { declinesAnOffer, refusalOf } from '../promises/promise-declined.ts';
import { lowerAt, mentionAt, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';

/** An ask with the clauses that speak of it. */
export interface FoundAsk extends CapturedAsk {
  readonly clauses: readonly number[];
}

/** Whom was asked, and where that is said what for. */
interface Request {
  /** As said; null for "her", or where nobody is named. */
  readonly person: string | null;
  /** True where somebody stands behind the verb, by name or as "her". */
  readonly isNamed: boolean;
  /** First token of what was asked for; may be the end of the clause. */
  readonly what: number;
}

/** "asked **Jonas** kindly ...", "asked **her** again". */
const personBehind = (scene: Scene, index: number): Request => {
  let what = index;
  const mention = mentionAt(scene, what);
  let person: string | null = null;
  let isNamed = false;
  if (mention !== undefined && lowerAt(scene, mention.end) !== "'s") {
    person = wording(scene, mention.first, mention.end);
    isNamed = true;
    what = mention.end;
  } else if (objectPronouns.has(lowerAt(scene, what))) {
    // "asked her advice": hers.
    isNamed = true;
    what += 1;
  }
  return { person, isNamed, what };
};

const isMine = (clause: Clause): boolean =>
  clause.subject === 'me' || clause.subject === 'we' || clause.subject === 'none';

/** Done and mine: not wished, not denied, not on a condition, nobody else's word. */
const isDone = (clause: Clause): boolean => {
  if (clause.verb < 0 || clause.negated || clause.hedged || clause.modal !== null || clause.question)
    return false;
  if (clause.frame !== 'plain' || !isMine(clause)) return false;
  return clause.form === 'past'
    ? !clause.isAuxiliary
    : clause.form === 'participle' && clause.hasAuxiliary && !clause.isAuxiliary;
};

const almost = wordSet('almost nearly never rarely seldom forgot meant wanted tempted');

/** "asked her ...", "requested an intro": the verb itself. */
const readAsked = (scene: Scene, clause: Clause): Request | null => {
  if (!isDone(clause) || !['ask', 'request', 'beg'].includes(clause.lemma)) return null;
  if (almost.has(lowerAt(scene, clause.verb - 1))) return null;
  return personBehind(scene, clause.verb + 1);
};

/** "emailed Lena asking for ...", "wrote to Priya to ask whether ...": asked by the way one reached them. */
const readReached = (scene: Scene, clause: Clause): Request | null => {
  if (!isDone(clause) || !reachingVerbs.has(clause.lemma)) return null;
  for (let at = clause.verb + 1; at < clause.end; at += 1) {
    const word = lowerAt(scene, at);
    const isAsking =
      (word === 'asking' && !prepositions.has(lowerAt(scene, at - 1))) ||
      (word === 'ask' && lowerAt(scene, at - 1) === 'to');
    if (!isAsking) continue;
    const behind = personBehind(scene, at + 1);
    const reached = scene.mentions.find(({ first }) => first > clause.verb && first < at);
    return {
      ...behind,
      isNamed: true,
      person: reached === undefined ? null : wording(scene, reached.first, reached.end),
    };
  }
  return null;
};

const lowerWording = (scene: Scene, first: number, end: number): string =>
  wording(scene, first, end).toLowerCase().replaceAll('’', "'");

const isForMe = (phrase: string): boolean => /\b(?:me|us|my|our|i|we)\b/u.test(phrase);

interface Wanted {
  readonly kind: AskKind;
  readonly what: string;
  readonly end: number;
  readonly clauses: readonly number[];
}

/** What stands in the asking clause itself: "to introduce me to Ines", "for an intro", "her advice". */
const wantedHere = (scene: Scene, clause: Clause, index: number, request: Request): Wanted | null => {
  const { isNamed } = request;
  const opener = lowerAt(scene, request.what);
  const bare = opener === 'to' || opener === 'for' ? request.what + 1 : request.what;
  // "for an internship at Aramex, nothing before autumn": what follows the comma is no part of it.
  const comma = scene.tokens.findIndex(({ lower }, at) => at > bare && at < clause.end && lower === ',');
  const end = trimmedEnd(scene, bare, comma === -1 ? clause.end : comma);
  if (bare >= end) return null;
  const phrase = lowerWording(scene, bare, end);
  const kind = askKindOf(phrase, isNamed);
  if (kind === null) return null;
  const found = { kind, what: wording(scene, bare, end), end, clauses: [index] };
  if (opener === 'to')
    return isVerbForm(lowerAt(scene, bare), 'base') && (isForMe(phrase) || kind === 'advice') ? found : null;
  if (opener === 'for') return isForSomebodyElse(scene, bare, end) ? null : found;
  // "requested an intro", "asked his opinion on", "asked her advice".
  const theirs =
    /^(?:(?:his|their|'s) )?(?:honest |second )?(?:advice|opinion|feedback|help|thoughts)\b/u.test(phrase);
  return clause.lemma === 'request' || theirs ? found : null;
};

/** "for advice for her sister", "for feedback for Tom". */
const isForSomebodyElse = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at + 1 < end; at += 1)
    if (
      lowerAt(scene, at) === 'for' &&
      (mentionAt(scene, at + 1) !== undefined ||
        ['her', 'his', 'their', 'him', 'them'].includes(lowerAt(scene, at + 1)))
    )
      return true;
  return false;
};

/** What stands in the clause behind: "whether he could pass on my resume", "if we could talk", "could he ...". */
const wantedBehind = (scene: Scene, index: number): Wanted | null => {
  const asking = scene.clauses[index];
  const next = scene.clauses[index + 1];
  if (asking === undefined || next === undefined || next.sentence !== asking.sentence) return null;
  const inverted = ['could', 'would', 'can', 'will'].includes(lowerAt(scene, asking.end - 1));
  if (next.frame !== 'asked' && !inverted) return null;
  const from = Math.max(next.verb, next.first);
  const end = trimmedEnd(scene, from, next.end);
  const phrase = lowerWording(scene, from, end);
  const whole = lowerWording(scene, next.first, next.end);
  const found = (kind: AskKind): Wanted => ({
    kind,
    what: wording(scene, from, end),
    end: next.end,
    clauses: [index, index + 1],
  });
  if (next.subject === 'me' || next.subject === 'we')
    return sharedTalk.test(phrase) ? found(/reference/u.test(phrase) ? 'referral' : 'advice') : null;
  if (openingQuestion.test(whole))
    return { ...found('job'), what: wording(scene, next.first, trimmedEnd(scene, next.first, next.end)) };
  if (next.subject !== 'them' || (next.modal === null && !inverted && !/\bwilling to\b/u.test(whole)))
    return null;
  const kind = askKindOf(phrase, true);
  return kind !== null && (isForMe(phrase) || kind === 'advice') ? found(kind) : null;
};

/** "offered to pass my resume to HR", "volunteered to introduce me": what R6 holds for them having offered. */
const readOffer = (scene: Scene, clause: Clause, index: number): FoundAsk | null => {
  if (clause.verb < 0 || clause.negated || clause.hedged || clause.modal !== null || clause.question)
    return null;
  if (clause.subject !== 'them' || !['offer', 'volunteer'].includes(clause.lemma)) return null;
  if (clause.frame !== 'plain' || clause.form !== 'past' || clause.isAuxiliary) return null;
  const at = clause.verb + 1;
  const first = ['me', 'us', 'to'].includes(lowerAt(scene, at)) ? at + 1 : at;
  const end = trimmedEnd(scene, first, clause.end);
  const phrase = lowerWording(scene, first, end);
  const kind = askKindOf(phrase, false);
  if (kind !== 'introduction' && kind !== 'referral') return null;
  if (!isForMe(lowerWording(scene, at, end))) return null;
  return {
    kind,
    what: wording(scene, first, end),
    answered: null,
    offered: true,
    earlier: false,
    person: null,
    span: spanOf(scene, Math.max(clause.first, clause.subjectFirst), clause.end),
    clauses: [index],
  };
};

const readAsk = (scene: Scene, clause: Clause, index: number): FoundAsk | null => {
  const request = readAsked(scene, clause) ?? readReached(scene, clause);
  if (request === null) return null;
  const wanted = wantedHere(scene, clause, index, request) ?? wantedBehind(scene, index);
  if (wanted === null || wanted.what === '') return null;
  const first = clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.first;
  return {
    kind: wanted.kind,
    what: wanted.what,
    answered: null,
    offered: false,
    earlier: false,
    person: request.person,
    span: spanOf(scene, first, wanted.end),
    clauses: wanted.clauses,
  };
};

/** What stands behind an ask in its own clause: "..., no openings until autumn". */
const restOf = (scene: Scene, clause: Clause, { span }: FoundAsk): string => {
  const first = scene.tokens.findIndex(({ from }, at) => at < clause.end && from >= span[1]);
  return first === -1 ? '' : lowerWording(scene, first, clause.end);
};

/** Who answers, where a name says it: "**Ken** said no". */
const answererOf = (scene: Scene, clause: Clause): string | null => {
  const mention = clause.subjectFirst < 0 ? undefined : mentionAt(scene, clause.subjectFirst);
  return mention === undefined ? null : wording(scene, mention.first, mention.end);
};

/** How far behind an ask its answer may stand, in clauses. */
const answerReach = 6;

/**
 * What I asked of someone (R3, R6), what they answered, and what they offered by themselves. An answer goes to the
 * ask before it in the text; one without is kept as an answer to an earlier ask, which the book may hold.
 */
export const asksOf = (scene: Scene): readonly FoundAsk[] => {
  const found: FoundAsk[] = [];
  for (const [index, clause] of scene.clauses.entries()) {
    if (found.some(({ clauses }) => clauses.includes(index)) || declinesAnOffer(scene, index)) continue;
    const ask =
      readAsk(scene, clause, index) ??
      (refusalOf(scene, index, 'them') < 0 ? readOffer(scene, clause, index) : null);
    if (ask !== null) {
      const rest = restOf(scene, clause, ask);
      found.push({ ...ask, answered: ask.offered ? null : (answerAlone(rest)?.answer ?? null) });
      continue;
    }
    const answerer = answererOf(scene, clause);
    const last = found.findLastIndex(
      ({ offered, earlier, person }) =>
        !offered && !earlier && (answerer === null || person === null || person === answerer),
    );
    const before = found[last];
    const isNear = before !== undefined && index - (before.clauses.at(-1) ?? 0) <= answerReach;
    const answered = answerIn(scene, index, isNear);
    if (answered === null) continue;
    if (before !== undefined && isNear) {
      // The first word decides: "said yes, but not before May" stays a yes.
      if (before.answered === null) found[last] = { ...before, answered: answered.answer };
    } else if (!found.some(({ earlier }) => earlier))
      found.push({
        kind: answered.kind,
        what: wording(scene, clause.first, clause.end),
        answered: answered.answer,
        offered: false,
        earlier: true,
        person: answerer,
        span: spanOf(scene, clause.first, clause.end),
        clauses: [index],
      });
  }
  return found;
};

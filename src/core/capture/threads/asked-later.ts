import type { Clause } from '../clauses/clauses.ts';
import {
  aboutWords,
  askedWords,
  askingVerbs,
  intending,
  occasions,
  praising,
  someTime,
  willing,
  wondering,
  type AskingVerb,
} from '../english/asking-later.ts';
import { dateLeads, limits } from '../english/dates.ts';
import { objectPronouns, possessives } from '../english/grammar.ts';
import { isVerbForm } from '../english/verbs.ts';
import { clauseAt, indexIn, lowerAt, mentionAt, spanOf, type Scene } from '../scene.ts';
import { aboutMe, aheadIn, type FoundThread, threadWording } from './thread-words.ts';

/**
 * What I mean to ask them about later, by the clause that says so: "must ask her in January how the move went", "curious
 * whether she got the grant", "touch base next month on the audit" (R18). In whatever turn: nothing but my own intention
 * before a verb of asking, nobody but them behind it, and then what is theirs. It is no promise.
 */
export const askedLaterOf = (scene: Scene): ReadonlyMap<number, FoundThread> => {
  const found = new Map<number, FoundThread>();
  for (const [index, clause] of scene.clauses.entries()) {
    const thread = askedLater(scene, clause, index);
    if (thread !== null) found.set(index, thread);
  }
  return found;
};

/** Words before the verb of asking, at most: "I really must not forget to ask". */
const longestIntention = 14;

const askedLater = (scene: Scene, clause: Clause, index: number): FoundThread | null => {
  if (clause.question || ['said', 'suggested', 'asked'].includes(clause.frame)) return null;
  const first = pastOpening(scene, clause.first, clause.end);
  // "Olu knows a partner and will ask her about it": theirs to ask.
  const isTheirsToAsk =
    ['them', 'thing'].includes(clause.subject) && !clause.ownSubject && clause.modal !== null;
  if (isTheirsToAsk) return null;
  for (let at = first; at < clause.end && at - first <= longestIntention; at += 1) {
    const lead = scene.tokens.slice(first, at).map(({ lower }) => lower);
    for (const verb of askingVerbs) {
      if (!verb.words.every((word, place) => lowerAt(scene, at + place) === word)) continue;
      const asked = isMeant(lead) ? questionBehind(scene, at + verb.words.length, { verb, lead }) : null;
      if (asked !== null) return toThread(scene, asked, { clause, index, verb: at });
    }
    if (!intending.has(lowerAt(scene, at))) return null;
  }
  return null;
};

/** Words of an occasion in front, at most: "once the new plant is running, ask". */
const longestOccasion = 8;

/** Behind "In January,", "after the holidays," and the name of whoever the line is about. */
const pastOpening = (scene: Scene, first: number, end: number): number => {
  const comma = occasions.has(lowerAt(scene, first))
    ? indexIn(scene, first, Math.min(end, first + longestOccasion), (index) => lowerAt(scene, index) === ',')
    : -1;
  let at = Math.max(first, comma);
  for (;;) {
    const next = pastDate(scene, at) ?? mentionAt(scene, at)?.end ?? (isMark(scene, at) ? at + 1 : at);
    if (next === at || next >= end) return at;
    at = next;
  }
};

const isMark = (scene: Scene, at: number): boolean => /^[\p{P}\p{S}]$/u.test(lowerAt(scene, at));

/** Behind a date that begins here, with what leads to it; null where none does. */
const pastDate = (scene: Scene, at: number): number | null => {
  let first = at;
  while (dateLeads.has(lowerAt(scene, first)) && first - at < 3) first += 1;
  return scene.dateByFirst.get(first)?.end ?? scene.dateByFirst.get(at)?.end ?? null;
};

/** "not" is my intention only where it is not to forget. */
const isMeant = (lead: readonly string[]): boolean =>
  !lead.some((word) => ["n't", 'not', "don't", 'dont'].includes(word)) || lead.includes('forget');

/** "Great to see how her team works": it was seen. */
const isPraise = (lead: readonly string[]): boolean =>
  lead.some((word) => praising.has(word)) && !lead.some((word) => ['be', "'d", 'would'].includes(word));

interface Question {
  readonly at: number;
  readonly isThing: boolean;
  readonly end: number;
}

/** What is asked, where it is asked of them and is theirs. */
const questionBehind = (
  scene: Scene,
  from: number,
  { verb, lead }: { readonly verb: AskingVerb; readonly lead: readonly string[] },
): Question | null => {
  const whom = lowerAt(scene, from) === verb.toWhom ? from + 1 : from;
  const behind = objectPronouns.has(lowerAt(scene, whom)) ? whom + 1 : (mentionAt(scene, whom)?.end ?? whom);
  if (whom > from && behind === whom) return null;
  // "I'll ask about the visa": anybody. "I'll ask Ben": for somebody else.
  if (!objectPronouns.has(lowerAt(scene, whom)) && lead.some((word) => willing.has(word))) return null;
  const question = readQuestion(scene, pastTime(scene, behind));
  if (question === null || isAboutMe(scene, question)) return null;
  // "want to ask her about grad school": what a talk is for.
  const { isThing } = question;
  if (isThing && isWish(lead) && !isTheirs(scene, question)) return null;
  const isAsked = {
    anything: true,
    questions: !isThing,
    theirs: !isThing && !isPraise(lead) && isTheirs(scene, question),
    wondered: isWish(lead) && !isPraise(lead),
  };
  return isAsked[verb.of] ? question : null;
};

const isWish = (lead: readonly string[]): boolean => lead.some((word) => wondering.has(word));

const pastTime = (scene: Scene, from: number): number => {
  let at = from;
  for (;;) {
    const next =
      pastDate(scene, at) ?? (someTime.has(lowerAt(scene, at)) ? at + 1 : (pastOccasion(scene, at) ?? at));
    if (next === at) return at;
    at = next;
  }
};

/** "after the holidays", "once it is over", "when we next speak": some time that no date says; null where no question follows. */
const pastOccasion = (scene: Scene, at: number): number | null => {
  if (!occasions.has(lowerAt(scene, at))) return null;
  const behind = indexIn(scene, at + 2, at + 8, (index) => {
    const word = lowerAt(scene, index);
    return askedWords.has(word) || aboutWords.has(word);
  });
  return behind < 0 ? null : behind;
};

const readQuestion = (scene: Scene, at: number): Question | null => {
  const word = lowerAt(scene, at);
  const isThing = aboutWords.has(word) && !askedWords.has(lowerAt(scene, at + 1));
  const first = aboutWords.has(word) ? at + 1 : at;
  if (!isThing && (!askedWords.has(lowerAt(scene, first)) || lowerAt(scene, first + 1) === 'to')) return null;
  const own = clauseAt(scene, first);
  // "must ask how [that] **changes her team**": the words of the question are a clause of their own.
  const isApart = !isThing && (own === undefined || own.end <= first + 1);
  const asked = isApart ? nextClause(scene, first + 1) : own;
  return asked === undefined ? null : { at: first, isThing, end: Math.max(asked.end, first + 1) };
};

const nextClause = (scene: Scene, from: number): Clause | undefined =>
  clauseAt(scene, from) ?? clauseAt(scene, from + 1);

const isAboutMe = (scene: Scene, { at, end }: Question): boolean => {
  const clause = clauseAt(scene, end - 1);
  return clause !== undefined && aboutMe(scene, { ...clause, verb: at, end });
};

/** Of them ("whether she"), of something of theirs ("her talk"), or how something came out, which was told of before. */
const isTheirs = (scene: Scene, { at, end }: Question): boolean => {
  const clause = clauseAt(scene, end - 1);
  if (clause?.subject === 'them') return true;
  for (let index = at; index < end; index += 1)
    if (possessives.has(lowerAt(scene, index)) || lowerAt(scene, mentionAt(scene, index)?.end ?? -1) === "'s")
      return true;
  return (
    lowerAt(scene, at) === 'how' &&
    indexIn(scene, at + 2, end, (index) => isVerbForm(lowerAt(scene, index), 'past', 'participle')) >= 0
  );
};

const toThread = (
  scene: Scene,
  { at, end }: Question,
  { clause, index, verb }: { readonly clause: Clause; readonly index: number; readonly verb: number },
): FoundThread | null => {
  const before = scene.clauses[index - 1];
  const isDayBefore =
    before !== undefined &&
    before.sentence === clause.sentence &&
    pastDate(scene, before.first) === before.end;
  const first = isDayBefore ? before.first : clause.first;
  const date = aheadIn(scene, first, at) ?? aheadIn(scene, at, end);
  // "ask her by Friday whether she comes": a promise.
  if (date !== undefined && date.first > verb && limits.has(lowerAt(scene, date.first - 1))) return null;
  const what = threadWording(scene, at, end, date !== undefined && date.first > at ? date : undefined);
  if (what === '' || askedWords.has(what.toLowerCase())) return null;
  return {
    what,
    when: date?.partial('future') ?? null,
    span: spanOf(scene, first, end),
    clause: index,
    first,
    end,
  };
};

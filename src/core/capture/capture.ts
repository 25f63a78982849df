import { localTime, type Instant, type TimeZone } from '../dates/index.ts';
import { asksOf } from './asks/asks.ts';
import { clausesOf, type Clause } from './clauses/clauses.ts';
import type { NamedText } from './clauses/phrases.ts';
import { openingsOf } from './asks/openings.ts';
import { contactOf, type Contact } from './contact/contact.ts';
import { planInsteadOf } from './promises/planned-talks.ts';
import { dateExpressions } from './days/date-expressions.ts';
import type { DateExpression } from './days/date-reading.ts';
import type { CaptureDraft, NameBook } from './draft.ts';
import { contactNouns, contactVerbs } from './english/contact.ts';
import { limits } from './english/dates.ts';
import { factsOf } from './facts/facts.ts';
import { topicsOf } from './facts/topics.ts';
import { favorsOf } from './favors/favors.ts';
import { thanksOwedOf } from './favors/thanks-owed.ts';
import { withNamesApposed } from './people/bracketed-names.ts';
import { mentionsOf } from './people/mentions.ts';
import { startsOf } from './people/name-runs.ts';
import { isToldOfOnly } from './people/whom-about.ts';
import { peopleOf } from './people/people.ts';
import { withAssent } from './promises/assent.ts';
import { withDaysBehind, withQuestions, withEachOnce } from './promises/promise-days.ts';
import { refusalOf } from './promises/promise-declined.ts';
import { shippedEvidence, withLearned, type EvidenceTable } from './promises/promise-learned.ts';
import { promisesOf, type FoundPromise } from './promises/promises.ts';
import { byToken, type Scene } from './scene.ts';
import { isOnlyWhen } from './days/matters.ts';
import { isWhereOneMet } from './days/occasions.ts';
import { askedLaterOf } from './threads/asked-later.ts';
import { threadsOf } from './threads/threads.ts';
import type { Said } from './words/said.ts';
import { sentencesOf, tokenize } from './words/tokens.ts';

export interface CaptureContext {
  readonly now: Instant;
  /** The owner's zone: all days are theirs. */
  readonly zone: TimeZone;
  readonly book: NameBook;
}

const limitWords = new Set([...limits, 'when', 'once']);

/** All that is read of a line before its findings. */
export const sceneOf = (text: string, { now, zone, book }: CaptureContext): Scene => {
  const { day: today, minute } = localTime(now, zone);
  const tokens = withNamesApposed(tokenize(text));
  const sentences = sentencesOf(tokens);
  const said: Said = { text, tokens, sentences, starts: startsOf(tokens, sentences) };
  const mentions = mentionsOf(said, book);
  const names = new Map(mentions.map(({ first, end }) => [first, end]));
  // A day that is part of a name ("Mark Friday") is no date.
  const mentionByToken = byToken(mentions, (mention) => mention);
  const isNamed = ({ first }: DateExpression): boolean => (mentionByToken.get(first)?.first ?? first) < first;
  const dates = dateExpressions(tokens, today, zone).filter((date) => !isNamed(date));
  const dateEnds = new Map(dates.map(({ first, end }) => [first, end]));
  const named: NamedText = { ...said, names, dateEnds };
  const clauses = clausesOf(named);
  return {
    ...named,
    mentions,
    clauses,
    dates,
    today,
    minute,
    zone,
    hasLimit: tokens.some(({ lower }) => limitWords.has(lower)),
    mentionByToken,
    clauseByToken: byToken(clauses, (_, order) => order),
    dateByFirst: new Map(dates.map((date) => [date.first, date])),
  };
};

const clausesOfPromises = (promises: readonly FoundPromise[]): readonly number[] =>
  promises.flatMap(({ clause, dayClause = clause }) => [clause, dayClause]);

const isOfTalk = (scene: Scene, index: number): boolean => {
  const clause = scene.clauses[index];
  return (
    clause !== undefined &&
    (contactVerbs.has(clause.lemma) ||
      scene.tokens.slice(clause.first, clause.end).some(({ lower }) => contactNouns.has(lower)))
  );
};

/** "**Call** Ada by Friday": no talk yet. */
const isToDo = (clause: Clause | undefined): boolean =>
  clause !== undefined && clause.form === 'base' && clause.subject === 'none' && clause.verb === clause.first;

/** What one has with one when one meets. */
const isCarried = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  ['bring', 'take', 'carry', 'show'].includes(clause.lemma) &&
  ['will', 'would'].includes(clause.modal ?? '');

const noteOf = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/**
 * Reads one line or a few sentences about a talk into a draft: who was there, what kind, when, what was
 * promised, given, asked and learned (R1, R2, R3, R5, R18). Pure; it never fails, and finds nothing where nothing is said.
 * Every finding's span is `[from, to]` in UTF-16 units of `text`. `learned` is what labelled lines teach of promises; null for
 * the rules alone.
 */
export const capture = (
  text: string,
  context: CaptureContext,
  learned: EvidenceTable | null = shippedEvidence,
): CaptureDraft => {
  const scene = sceneOf(text, context);
  const { hasCompany, unmet, ...people } = peopleOf(scene);
  const asks = asksOf(scene);
  const asked = asks.filter(({ offered }) => !offered).flatMap(({ clauses }) => clauses);
  const ofTheMethod = new Set(asks.filter(({ kind }) => kind !== null).flatMap(({ clauses }) => clauses));
  const askedLater = askedLaterOf(scene);
  const ruled = withAssent(scene, promisesOf(scene), ofTheMethod);
  const all = learned === null ? ruled : withLearned(scene, ruled, new Set(asked), learned);
  const offered = planInsteadOf(
    scene,
    withQuestions(scene, withDaysBehind(scene, withEachOnce(scene, all))),
  ).filter(({ clause }) => !askedLater.has(clause));
  const thanksOwed = thanksOwedOf(scene);
  const promises = offered.filter(
    ({ clause, by }) => refusalOf(scene, clause, by) < 0 && !thanksOwed.has(clause),
  );
  const promised = new Set(clausesOfPromises(offered));
  // "new boss, 1:1, 30 min, wants a plan from me": what was learned leaves a talk that is told beside it.
  const byRule = new Set(ruled.map(({ clause }) => clause));
  const silencing = offered.filter(
    ({ clause, due }) =>
      byRule.has(clause) || !isOfTalk(scene, clause) || (due !== null && isToDo(scene.clauses[clause])),
  );
  const favors = favorsOf(scene, new Set([...promised, ...asked]));
  const used = new Set([...promised, ...asked, ...favors.map(({ clause }) => clause)]);
  const threads = threadsOf(scene, used, askedLater);
  const threaded = new Set(threads.map(({ clause }) => clause).filter((clause) => clause >= 0));
  const beside = scene.clauses.flatMap((clause, index) =>
    isWhereOneMet(scene, clause) || isOnlyWhen(scene, clause) ? [index] : [],
  );
  const facts = factsOf(scene, new Set([...used, ...threaded, ...beside]));
  // "requested a 15 min call": no call yet.
  const requests = asked.filter((clause) => ['ask', 'request'].includes(scene.clauses[clause]?.lemma ?? ''));
  const silent = new Set([
    ...clausesOfPromises(silencing),
    ...threaded,
    ...requests,
    ...facts.map(({ clause }) => clause),
  ]);
  const isClaimed = (date: DateExpression): boolean =>
    threads.some(({ first, end }) => first <= date.first && date.end <= end) ||
    [silent, promised].some((clauses) => clauses.has(scene.clauseByToken.get(date.first) ?? -1));
  // "wedding in Kumasi on 19 December", "saw photos of Ada's party": theirs, and no talk of ours.
  const isTheirs = (index: number): boolean =>
    unmet.some((one) => isToldOfOnly(scene, one, index)) ||
    threads.some(({ first, end, clause }) => clause < 0 && first <= index && index < end);
  const found = contactOf(scene, silent, isClaimed, isTheirs, hasCompany);
  // "Ada introduced me to Bob. Bob and I will speak on Dec 3rd": what was done is done, and thanked for now.
  const contact: Contact =
    found.planned && favors.length > 0
      ? { ...found, kind: 'other', planned: false, day: scene.today, time: null, minutes: null }
      : found;
  // "Fixed Tom's laptop for two hours": of work, and of no talk.
  const minutes = contact.kind === 'other' && unmet.length > 0 ? null : contact.minutes;
  const isEarlier = !contact.planned && contact.day < scene.today;
  return {
    ...people,
    ...contact,
    minutes,
    promises: promises.map(({ by, what, due, orToday, span, clause }) => ({
      by,
      what,
      // "Meeting Rasmus on Wednesday. I'll take along the sensor": then.
      due:
        due === null && contact.planned && isCarried(scene.clauses[clause])
          ? contact.day
          : isEarlier && orToday
            ? scene.today
            : due,
      span,
    })),
    threads: threads.map(({ what, when, span }) => ({ what, when, span })),
    favors: favors.map(({ direction, kind, what, span }) => ({ direction, kind, what, span })),
    asks: asks.map(({ clauses: _clauses, ...ask }) => ask),
    facts: facts.map(({ what, span }) => ({ what, span })),
    openings: openingsOf(scene),
    thanksOwed: [...thanksOwed.values()],
    topics: topicsOf(text),
    note: noteOf(text),
  };
};

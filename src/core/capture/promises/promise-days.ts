import { wordSet } from '../../word-set.ts';
import { contactVerbs } from '../english/contact.ts';
import { dueIn, type Due } from '../days/due.ts';
import { wantedBefore } from './promise-what.ts';
import type { FoundPromise } from './promises.ts';
import type { Clause } from '../clauses/clauses.ts';
import { determiners, prepositions } from '../english/grammar.ts';
import { commitments, handingOver } from '../english/promising.ts';
import { indexIn, lowerAt, spanOf, wording, type Scene } from '../scene.ts';

/** As many clauses behind a promise as its day may stand. */
const reach = 2;

/** "Deadline is 8 March", "needed by Friday", "that is due on the 9th": a clause that says when, and nothing else. */
const opensDay = wordSet('deadline due by needed latest until before');

/** "the 12 euros ... will transfer the euros tonight": the last noun of what was promised once more. */
const namesAgain = (scene: Scene, { first, end }: Clause, what: string): boolean => {
  // "the 12 euros for the tram": not the tram.
  const noun =
    what
      .toLowerCase()
      .split(/ (?:for|of|on|about|from|to|in|at|with|by) /u)[0]
      ?.split(/\s+/u)
      .at(-1) ?? '';
  return (
    noun.length > 3 &&
    indexIn(
      scene,
      first + 1,
      end,
      (at) => lowerAt(scene, at) === noun && determiners.has(lowerAt(scene, at - 1)),
    ) >= 0
  );
};

/** "I'll send her my CV. **Tomorrow.**", "... - on Friday": the day and nothing else; "Tomorrow: coffee" is of what follows. */
const isDayAlone = (scene: Scene, { first, end, verb }: Clause, due: Due): boolean =>
  verb < 0 && due.first <= first && due.end >= end && lowerAt(scene, end) !== ':';

/** "She needs it by Friday", "Has to be done on Monday", "I said tomorrow": until when what was promised is wanted. */
const isWhenWanted = (scene: Scene, { lemma, verb, form, modal, negated }: Clause, due: Due): boolean => {
  if (verb < 0 || negated) return false;
  const isIt = ['it', 'them', 'that', 'this'].includes(lowerAt(scene, verb + 1));
  if (['need', 'want'].includes(lemma) || lemma === 'do')
    return isIt || (form === 'participle' && modal !== null);
  return ['say', 'tell', 'promise'].includes(lemma) && form === 'past' && due.first <= verb + 2;
};

/** The day that stands behind a promise, in a clause of its own: "..., which she reckons she'll manage by the 4th". */
const dayBehind = (
  scene: Scene,
  { clause, what }: FoundPromise,
  taken: ReadonlySet<number>,
): readonly [Due, number] | null => {
  const own = scene.clauses[clause];
  let last = clause + reach;
  for (let at = clause + 1; at <= last; at += 1) {
    const next = scene.clauses[at];
    if (own === undefined || next === undefined || taken.has(at)) return null;
    // "..., which": it is a clause of one word.
    if (isWhich(scene, next)) last += 1;
    if (next.negated || next.question || next.frame === 'conditional' || contactVerbs.has(next.lemma))
      return null;
    // "- before Monday": which opens a clause elsewhere.
    const from = lowerAt(scene, next.first - 1) === 'before' ? next.first - 1 : next.first;
    const due = dueIn(scene, from, next.end);
    const isBeside = next.sentence === own.sentence;
    const isNamed = opensDay.has(lowerAt(scene, next.first));
    const isOfDay = isNamed || (next.lemma === 'be' && next.subject !== 'them');
    const isOfIt = due !== null && (isDayAlone(scene, next, due) || isWhenWanted(scene, next, due));
    if (!isBeside && !(next.sentence === own.sentence + 1 && (isOfDay || isOfIt))) return null;
    if (due !== null)
      return due.isLimit ||
        isOfIt ||
        (isOfDay && lowerAt(scene, next.first) === 'deadline') ||
        (next.modal === 'will' && namesAgain(scene, next, what))
        ? [due, at]
        : null;
  }
  return null;
};

/** "**early** next week", "**some time** on Friday", "**in the course of** the week": before the day, and of it. */
const ofTheDay = wordSet('early late mid some sometime time course coming very at');

/** "**No later than Friday** I'll send it", "**Before she leaves on Friday** ...": by when, in front. */
const isDayInFront = (scene: Scene, { first, end, verb, form }: Clause, due: Due): boolean =>
  verb < 0
    ? due.end >= end &&
      scene.tokens
        .slice(first, due.first)
        .every(({ lower }) => prepositions.has(lower) || determiners.has(lower) || ofTheDay.has(lower))
    : form !== 'past' && ['before', 'when', 'once'].includes(lowerAt(scene, first));

/** "I promised that **by Friday** I'd send it": the day with which the clause of one's word ends, or which stands in front. */
const dayBefore = (
  scene: Scene,
  { clause }: FoundPromise,
  taken: ReadonlySet<number>,
): readonly [Due, number] | null => {
  const [own, before] = [scene.clauses[clause], scene.clauses[clause - 1]];
  if (own === undefined || before?.sentence !== own.sentence || taken.has(clause - 1)) return null;
  const front = own.ownSubject && !before.negated ? dueIn(scene, before.first, before.end) : null;
  if (front !== null && isDayInFront(scene, before, front)) return [front, clause - 1];
  if (!commitments.has(before.lemma) && !['say', 'tell'].includes(before.lemma)) return null;
  const due = own.ownSubject ? dueIn(scene, before.verb, before.end) : null;
  return due?.isLimit === true && due.end === before.end ? [due, clause - 1] : null;
};

/** Promises without a day, with the one that is said behind or right before them. */
export const withDaysBehind = (scene: Scene, promises: readonly FoundPromise[]): readonly FoundPromise[] => {
  if (promises.every(({ due }) => due !== null)) return promises;
  const taken = new Set(promises.flatMap(({ clause, dayClause = clause }) => [clause, dayClause]));
  return promises.map((promise) => {
    const found =
      promise.due === null ? (dayBefore(scene, promise, taken) ?? dayBehind(scene, promise, taken)) : null;
    return found === null
      ? promise
      : { ...promise, due: found[0].day, orToday: found[0].orToday, dayClause: found[1] };
  });
};

const isWhich = (scene: Scene, { first, end, verb }: Clause): boolean =>
  verb < 0 && end === first + 1 && lowerAt(scene, first) === 'which';

/** "wants a summary by Tuesday, **which** I said I'd write", "owe her 12 euros and will transfer **the euros** tonight": the same once more. */
const isOneWith = (
  scene: Scene,
  before: FoundPromise | undefined,
  promise: FoundPromise,
  which: number | undefined,
): before is FoundPromise => {
  if (before?.by !== promise.by) return false;
  if (which !== undefined) return before.clause === which - 1;
  // "wants my logo and I'm happy to do it", "owe him 40 euros. Will transfer it by Friday"
  const isOneDay = (before.due ?? promise.due) === (promise.due ?? before.due);
  if (promise.isTakenUp === true && isOneDay && ` ${promise.what}`.endsWith(` ${before.what}`)) return true;
  const [own, next] = [scene.clauses[before.clause], scene.clauses[promise.clause]];
  if (reportsBack.test(promise.what))
    return (
      next?.sentence === own?.sentence &&
      next?.ownSubject === false &&
      (before.due ?? promise.due) === promise.due
    );
  return (
    before.due === null &&
    promise.due !== null &&
    next !== undefined &&
    next.sentence === own?.sentence &&
    before.clause < promise.clause &&
    next.lemma !== own.lemma &&
    namesAgain(scene, next, before.what)
  );
};

const isBeside = (scene: Scene, before: FoundPromise, promise: FoundPromise): boolean =>
  before.clause < promise.clause &&
  scene.clauses[before.clause]?.sentence === scene.clauses[promise.clause]?.sentence;

/** "will check with HR **and let me know by the 10th**": until when, where the first has no day. */
const reportsBack =
  /^(?:let (?:me|us) know|report back(?: to (?:me|us))?|(?:tell|update|inform) (?:me|us))$/u;

/** "he'll chase customs **and let me know**": what they report on is what they do. */
const withReported = (scene: Scene, promise: FoundPromise): FoundPromise => {
  const [before, own] = [scene.clauses[promise.clause - 1], scene.clauses[promise.clause]];
  const isReported =
    reportsBack.test(promise.what) &&
    own?.ownSubject === false &&
    before?.sentence === own.sentence &&
    before.modal === 'will' &&
    before.subject === own.subject &&
    !before.negated &&
    before.verb >= 0;
  if (!isReported || before === undefined) return promise;
  const [from] = spanOf(scene, before.first, before.end);
  return {
    ...promise,
    what: wording(scene, before.verb, before.end),
    span: [from, promise.span[1]],
    clause: promise.clause - 1,
    dayClause: promise.clause,
  };
};

/** Each thing promised once, and what "which" stands for in the place of "which". */
export const withEachOnce = (scene: Scene, promises: readonly FoundPromise[]): readonly FoundPromise[] => {
  const found: FoundPromise[] = [];
  for (const promise of promises) {
    const which = [promise.clause - 1, promise.clause - 2].find((at) => {
      const clause = scene.clauses[at];
      return clause !== undefined && isWhich(scene, clause);
    });
    const before = found.at(-1);
    const thing = which === undefined ? null : wantedBefore(scene, which);
    const act = promise.what.split(' ')[0] ?? '';
    if (isOneWith(scene, before, promise, which))
      found.splice(-1, 1, {
        ...before,
        span: isBeside(scene, before, promise) ? [before.span[0], promise.span[1]] : before.span,
        due: promise.due ?? before.due,
        orToday: promise.due === null ? before.orToday : promise.orToday,
        dayClause: promise.clause,
      });
    else
      found.push(
        thing === null ? withReported(scene, promise) : { ...promise, what: `${act} ${thing.what}` },
      );
  }
  return found;
};

/** "I said I'd send it, **and I did**", "**and I have**", "**and did so yesterday**", "**which she did**" */
const isDone = (scene: Scene, own: Clause, next: Clause | undefined): boolean => {
  if (next === undefined || next.question || next.modal !== null) return false;
  // "but never does"
  if (next.negated) return next.lemma === 'do' && next.form === 's' && next.end === next.verb + 1;
  const isOfOwn = next.ownSubject ? next.subject === own.subject : next.sentence === own.sentence;
  const rest = scene.tokens.slice(next.verb + 1, next.end).map(({ lower }) => lower);
  return (
    isOfOwn &&
    ((next.lemma === 'keep' && next.form === 'past' && ['it', 'that'].includes(rest[0] ?? '')) ||
      (next.lemma === 'do' &&
        next.form === 'past' &&
        (rest.length === 0 || ['so', 'it', 'that'].includes(rest[0] ?? ''))) ||
      (next.lemma === 'have' && rest.length === 0) ||
      (next.lemma === 'do' && next.hasAuxiliary && rest.length <= 1))
  );
};

/** "promised her a card **and mailed it the same evening**": kept already. */
const isKept = (scene: Scene, { clause, by }: FoundPromise): boolean => {
  const [own, after] = [scene.clauses[clause], scene.clauses[clause + 1]];
  const next = after !== undefined && isWhich(scene, after) ? scene.clauses[clause + 2] : after;
  if (own !== undefined && isDone(scene, own, next)) return true;
  return (
    by === 'me' &&
    own?.form === 'past' &&
    next?.sentence === own.sentence &&
    next.subject === 'me' &&
    next.form === 'past' &&
    !next.negated &&
    handingOver.has(next.lemma) &&
    ['it', 'them', 'that'].includes(lowerAt(scene, next.verb + 1))
  );
};

/** Without those that are kept already, and each with what is to be found out: "ask Benedikt **whether he needs a room**". */
export const withQuestions = (scene: Scene, promises: readonly FoundPromise[]): readonly FoundPromise[] => {
  const taken = new Set(promises.map(({ clause }) => clause));
  return promises.flatMap((promise) => {
    if (isKept(scene, promise)) return [];
    const [own, next] = [scene.clauses[promise.clause], scene.clauses[promise.clause + 1]];
    const isAsked =
      next?.frame === 'asked' &&
      next.sentence === own?.sentence &&
      !next.continues &&
      !taken.has(promise.clause + 1) &&
      (promise.dayClause ?? promise.clause + 1) > promise.clause &&
      ['whether', 'if'].includes(lowerAt(scene, own.end));
    if (!isAsked) return promise;
    const due = dueIn(scene, next.first, next.end);
    const line = wording(scene, own.end, next.end, due === null ? [] : [[due.first, due.end]]);
    const [, to] = spanOf(scene, next.first, next.end);
    return {
      ...promise,
      what: `${promise.what} ${line}`,
      span: [promise.span[0], Math.max(promise.span[1], to)],
      dayClause: Math.max(promise.dayClause ?? 0, promise.clause + 1),
    };
  });
};

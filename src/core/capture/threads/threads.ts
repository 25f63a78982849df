import { wordSet } from '../../word-set.ts';
import { isOnlyWhen } from '../days/matters.ts';
import { matterThread } from './matter-threads.ts';
import { isWhereOneMet } from '../days/occasions.ts';
import { phraseThread } from './phrase-threads.ts';
import { aboutMe, aheadIn, type FoundThread, threadWording } from './thread-words.ts';
import { absenceThread, isPending, wishThread } from './wish-threads.ts';
import { fold } from '../../people/fold.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer } from '../clauses/doers.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import { isOfferedDay, putOff } from '../contact/contact-plans.ts';
import { isProposed, talkAheadIn } from '../contact/talks-ahead.ts';
import { datedOnly, ongoing } from '../english/life.ts';
import { isGivenName } from '../../people/given-names.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { clauseAt, datesIn, lowerAt, mentionAt, spanOf, wording, type Scene } from '../scene.ts';
import { isHabit } from '../days/habits.ts';
import { isUnreal } from '../clauses/clause.ts';
import { questionWords } from '../english/grammar.ts';

/** First token of the words of the thread: a phrase keeps its subject ("her daughter starts"), a pronoun or name goes ("moving to Lisbon"). */
const opening = (scene: Scene, clause: Clause): number => {
  // "her son who is taking the bar"
  if (lowerAt(scene, clause.subjectFirst) === 'who')
    return clause.subjectFirst - (lowerAt(scene, clause.subjectFirst - 1) === ',' ? 3 : 2);
  if (
    clause.subject === 'thing' &&
    clause.subjectFirst >= clause.first &&
    mentionAt(scene, clause.subjectFirst) === undefined
  )
    return clause.subjectFirst;
  if (clause.subject === 'thing' && clause.ownSubject) return clause.subjectFirst;
  // "Renewal is in June", "Shearing starts": one capital word that nobody bears is the thing itself.
  const named = mentionAt(scene, clause.subjectFirst);
  if (named !== undefined && named.known.length === 0 && !named.full && !isGivenName(fold(named.name)))
    return clause.subjectFirst;
  return ["'s", "'re", "'m"].includes(lowerAt(scene, clause.verb)) ? clause.verb + 1 : clause.verb;
};

const isPresentOrAhead = (clause: Clause): boolean =>
  clause.modal === 'will' ||
  clause.form === 's' ||
  clause.form === 'ing' ||
  (clause.form === 'base' &&
    clause.modal !== 'should' &&
    clause.modal !== 'may' &&
    clause.modal !== 'would') ||
  (clause.form === 'participle' && clause.isAuxiliary && !clause.hasAuxiliary);

const isTheirs = (scene: Scene, clause: Clause): boolean => {
  const who = doer(scene, clause);
  if (who === 'them' || who === 'thing') return true;
  // A note in telegram style: "moving to Lisbon in May", "expecting a baby".
  return (
    who === 'me' &&
    !clause.ownSubject &&
    clause.form === 'ing' &&
    !clause.isAuxiliary &&
    ongoing.has(clause.lemma) &&
    // "planning manager at Exxaro": a post.
    !titleNouns.test(lowerAt(scene, clause.verb + 1)) &&
    clause.first > 0
  );
};

/** "they froze hiring until February", "the wrap got pushed to Dec 18": told as past, and still to come. */
const isHeldUntil = (scene: Scene, clause: Clause): boolean => {
  if (clause.form !== 'past' && clause.form !== 'participle') return false;
  const date = aheadIn(scene, clause.verb, clause.end);
  if (date === undefined || date.day('future') <= scene.today) return false;
  const before = lowerAt(scene, date.first - (lowerAt(scene, date.first - 1) === 'the' ? 2 : 1));
  if (['until', 'till'].includes(before)) return true;
  return (
    before === 'to' &&
    clause.subject === 'thing' &&
    scene.tokens
      .slice(clause.verb, date.first)
      .some(({ lower }) => putOff.has(verbForm(lower)?.lemma ?? '') && isVerbForm(lower, 'past'))
  );
};

/** Whoever does these only tells, asks or hopes what is to come. */
const tellingOthers = wordSet('say tell think suggest propose ask recommend mention promise offer know hope');

const clauseThread = (scene: Scene, clause: Clause, index: number): FoundThread | null => {
  if (clause.verb < 0 || clause.question || isUnreal(clause)) return null;
  // "explained how they plan shifts": what was told, and nothing that comes.
  if (clause.frame === 'said' && questionWords.has(lowerAt(scene, clause.first - 1))) return null;
  if (questionWords.has(lowerAt(scene, clause.subjectFirst - 1))) return null;
  // "ops might merge in May", "her visa should come in December"
  const mayBe =
    (clause.modal === 'may' ||
      (clause.modal === 'should' && clause.subject === 'thing') ||
      // "said they'd open two roles in January"
      (clause.modal === 'would' &&
        clause.frame === 'said' &&
        !clause.denied &&
        lowerAt(scene, clause.verb + 1) !== 'it')) &&
    clause.form === 'base';
  if (
    !isTheirs(scene, clause) ||
    !(isPresentOrAhead(clause) || mayBe || isHeldUntil(scene, clause)) ||
    (clause.negated && clause.lemma !== 'be')
  )
    return null;
  if (isOnlyWhen(scene, clause)) return null;
  // "always sends a card at Christmas"
  if (['s', 'base'].includes(clause.form) && clause.lemma !== 'be' && isHabit(scene, clause)) return null;
  // "Two quick calls today": a plural, and nothing that anybody does.
  if (clause.form === 's' && clause.subject !== 'them' && contactNouns.has(lowerAt(scene, clause.verb)))
    return null;
  const date = aheadIn(scene, clause.verb, clause.end) ?? aheadIn(scene, clause.first, clause.subjectFirst);
  // "is short of drivers until Christmas": how it is, and nothing that comes.
  if (
    date !== undefined &&
    clause.lemma === 'be' &&
    !['on', 'away', 'off'].includes(lowerAt(scene, clause.verb + 1)) &&
    !(lowerAt(scene, clause.verb + 1) === 'in' && scene.tokens[clause.verb + 2]?.capital === true) &&
    ['until', 'till'].includes(
      lowerAt(scene, date.first - (lowerAt(scene, date.first - 1) === 'the' ? 2 : 1)),
    )
  )
    return null;
  // "she'll be up for the challenge": willing, and nothing that comes.
  const isWilling =
    clause.lemma === 'be' &&
    /^(?:up|game|ready|keen) for (?:(?:the|a|an|any|another|this) )?(?:it|this|that|anything|challenge|task|job|adventure|fight|laugh|fun|ride|trip)\b/u.test(
      wording(scene, clause.verb + 1, clause.end).toLowerCase(),
    );
  if (isWilling) return null;
  if (isOfferedDay(clause, date) || isProposed(scene, clause)) return null;
  // "new date is the 27th": nobody's.
  if (lowerAt(scene, clause.verb) === 'is' && clause.subject === 'none') return null;
  // "his daughter was born on Sunday": it is over.
  const wasDone = clause.form === 'participle' && ['was', 'were'].includes(lowerAt(scene, clause.verb - 1));
  if (wasDone && date?.tense !== 'future') return null;
  // "might merge in May": worth asking about once its time has come.
  if (mayBe && date === undefined) return null;
  const says = tellingOthers.has(clause.lemma);
  const pondering =
    clause.lemma === 'think' &&
    clause.form === 'ing' &&
    ['about', 'of'].includes(lowerAt(scene, clause.verb + 1)) &&
    clause.verb + 3 < clause.end &&
    (verbForm(lowerAt(scene, clause.verb + 2))?.forms.has('ing') ?? false);
  if (says && clause.lemma !== 'hope' && !pondering) return null;
  if (aboutMe(scene, clause)) return null;
  // "are coming to dinner tomorrow" is a talk that is planned.
  if (
    ['come', 'join', 'visit', 'stop', 'drop', 'meet', 'see'].includes(clause.lemma) &&
    clause.form !== 's' &&
    scene.tokens
      .slice(clause.verb, clause.end)
      .some(({ lower }) =>
        ['dinner', 'lunch', 'coffee', 'over', 'by', 'tea', 'round', 'breakfast', 'here'].includes(lower),
      )
  )
    return null;
  if (contactVerbs.has(clause.lemma) && date === undefined && clause.lemma !== 'interview') return null;
  const current =
    clause.form === 'ing' && (clause.isAuxiliary || !clause.ownSubject || clause.subject === 'them');
  const open =
    (pondering || (ongoing.has(clause.lemma) && !datedOnly.has(clause.lemma))) &&
    (current || clause.modal === 'will' || ['wait', 'plan', 'expect', 'await'].includes(clause.lemma));
  const theirs = clause.subject === 'thing' && clause.form === 'ing' && clause.isAuxiliary;
  const hunting =
    clause.lemma === 'be' && ['hunting', 'searching', 'shopping'].includes(lowerAt(scene, clause.verb + 2));
  const looking = clause.lemma === 'look' && current && lowerAt(scene, clause.verb + 1) === 'for';
  const due = clause.lemma === 'be' && ['due', 'pregnant'].includes(lowerAt(scene, clause.verb + 1));
  const event =
    clause.lemma === 'get' &&
    ['married', 'divorced', 'engaged', 'promoted'].includes(lowerAt(scene, clause.verb + 1)) &&
    clause.form !== 'past';
  // "her team has no openings this year": of the firm as well.
  if (
    clause.lemma === 'have' &&
    /\bno (?:\S+ ){0,2}(?:openings?|vacanc(?:y|ies)|roles?|positions?|jobs?|headcount)\b/u.test(
      wording(scene, clause.verb, clause.end).toLowerCase(),
    )
  )
    return null;
  // "her team is hiring": news of the firm, which openings keep.
  if (date === undefined && clause.subject === 'thing' && ['hire', 'recruit'].includes(clause.lemma))
    return null;
  const pending = isPending(scene, clause);
  if (date === undefined && !pending && !open && !theirs && !hunting && !looking && !due && !event)
    return null;
  const first = opening(scene, clause);
  const next = scene.clauses[index + 1];
  // "looking for someone who knows Rust"
  const isRelative = next !== undefined && lowerAt(scene, next.subjectFirst) === 'who';
  const end = isRelative && next.subjectFirst - clause.end <= 1 ? next.end : clause.end;
  const what = threadWording(scene, first, end, date);
  if (what === '') return null;
  const start = clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.first;
  return {
    what,
    when: date?.partial('future') ?? null,
    span: spanOf(scene, start, clause.end),
    clause: index,
    first: clause.first,
    end: clause.end,
  };
};

const laterVerbs = wordSet('get come check try call write ping follow reach hear ring be');

/** "wants me to get back to him in six weeks", "wants to hear from me in March": what they asked to be told or asked again later. */
const laterThread = (scene: Scene, clause: Clause, index: number): FoundThread | null => {
  if (!['want', 'ask', 'like', 'need'].includes(clause.lemma) || clause.negated || clause.question)
    return null;
  if (clause.subject === 'me' || clause.subject === 'we' || clause.modal === 'will') return null;
  const toMe = lowerAt(scene, clause.verb + 1) === 'me';
  const to = clause.verb + (toMe ? 2 : 1);
  const verb = verbForm(lowerAt(scene, to + 1))?.lemma ?? lowerAt(scene, to + 1);
  if (lowerAt(scene, to) !== 'to' || !laterVerbs.has(verb)) return null;
  const date = aheadIn(scene, to, clause.end);
  if (date === undefined) return null;
  const rest = wording(scene, to + 1, clause.end).toLowerCase();
  const again = toMe
    ? /^(?:(?:get|come) back|check (?:back|in)|try again|call (?:\S+ )?(?:again|back)|write (?:\S+ )?again|ping|follow up|reach out|ring (?:\S+ )?back|be in touch)\b/u
    : /^(?:hear|be told)\b.*\b(?:me|us|how|back|again|it)\b/u;
  if (!again.test(rest)) return null;
  return {
    what: threadWording(scene, to + 1, clause.end, date),
    when: date.partial('future'),
    span: spanOf(scene, clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.first, clause.end),
    clause: index,
    first: clause.first,
    end: clause.end,
  };
};

/** "her interview is on the 25th, must ask how it went", "..., ask her about it": of what was told right before. */
const isOfTheSame = (scene: Scene, { what, first }: FoundThread, before: FoundThread | undefined): boolean =>
  before !== undefined &&
  /^(?:(?:it|that|this)|how (?:it|that|this) (?:goes|went|is going|has gone|turns out|turned out|works out|worked out))$/iu.test(
    what,
  ) &&
  (clauseAt(scene, first)?.sentence ?? 0) - (clauseAt(scene, before.first)?.sentence ?? 0) <= 1;

/** What is going on in their life or work, to ask about when it has happened (R18). */
export const threadsOf = (
  scene: Scene,
  taken: ReadonlySet<number>,
  askedLater: ReadonlyMap<number, FoundThread>,
): readonly FoundThread[] => {
  const found: FoundThread[] = [];
  for (const [index, clause] of scene.clauses.entries()) {
    // "must ask how that [changes her team in January]": of what is asked.
    if ((found.at(-1)?.end ?? 0) >= clause.end && askedLater.has(found.at(-1)?.clause ?? -1)) continue;
    // "Dinner plans with Ada on Friday": a talk of ours.
    if (taken.has(index) || isWhereOneMet(scene, clause) || talkAheadIn(scene, clause) >= 0) continue;
    const thread =
      laterThread(scene, clause, index) ??
      askedLater.get(index) ??
      wishThread(scene, clause, index) ??
      absenceThread(scene, clause, index) ??
      clauseThread(scene, clause, index);
    // "Reorg gets announced on the 3rd": a subject that the clause was read without.
    const whole =
      thread !== null && thread.clause === index && clause.subject === 'none' && clause.verb > clause.first
        ? matterThread(scene, clause, index, taken)
        : null;
    if (thread !== null && whole !== null && whole.what.endsWith(thread.what)) {
      found.push(whole);
      continue;
    }
    if (thread !== null) {
      if (!isOfTheSame(scene, thread, found.at(-1))) found.push(thread);
      continue;
    }
    const phrases = datesIn(scene, clause.first, clause.end).flatMap((date) => {
      const phrase = phraseThread(scene, date);
      return phrase !== null && phrase.first >= clause.first - 5 ? [phrase] : [];
    });
    const matter = phrases.length > 0 ? null : matterThread(scene, clause, index, taken);
    const ahead = matter === null ? phrases : [matter];
    // "Her brother's wedding: 7 Jan": found before without its day.
    const before = found.at(-1);
    if (
      before?.clause === index - 1 &&
      before.when === null &&
      ahead.some(({ first }) => first <= before.first)
    )
      found.pop();
    found.push(...ahead);
  }
  return found;
};

import { wordSet } from '../../word-set.ts';
import { daysBetween } from '../../dates/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { DateExpression } from './date-reading.ts';
import { contactNouns, contactVerbs, emojiKinds, isTalkNoun, namesTalk } from '../english/contact.ts';
import { dateLeads } from '../english/dates.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  meWords,
  modals,
  negations,
  nominatives,
  objectPronouns,
  possessives,
  prepositions,
} from '../english/grammar.ts';
import { endsInPost } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { departments, weekdays } from '../english/words.ts';
import { indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { isWhereOneMet } from './occasions.ts';

/** What a clause names before a date, and what it says of its time. */
export interface Matter {
  /** Token range of its words, those that lead to the date left out. */
  readonly first: number;
  readonly end: number;
  /** Whether its words tell of what is to come, of what was, or leave it open. */
  readonly reading: 'ahead' | 'open' | 'past';
  readonly isMine: boolean;
  /** "says the plant restarts" */
  readonly isTold: boolean;
}

/** The matter whose day a date is: "permit decision", "my visa runs out"; null where nothing opens the clause as one. */
export const matterBefore = (scene: Scene, clause: Clause, date: DateExpression): Matter | null => {
  if (clause.question || !['plain', 'said', 'doubted'].includes(clause.frame)) return null;
  // "I said sure, tomorrow"
  if (clause.frame === 'said' && clause.speaker === 'me') return null;
  if (isOnlyWhen(scene, clause) || isLabelled(scene, clause) || lowerAt(scene, date.end) === "'s")
    return null;
  const from = Math.max(clause.first, date.first - longestMatter);
  const told = firstOfTold(scene, from, date.first);
  const first = firstOfMatter(scene, told, date.first);
  const end = leadOf(scene, date, first);
  if (end <= first || !isMatter(scene, first, end) || isPostBesideName(scene, first, end)) return null;
  const reading = readingOf(scene, first, end);
  if (reading === null) return null;
  if (isHowItIs(scene, date, first, end)) return null;
  return {
    first,
    end,
    reading,
    isTold: told > from,
    isMine: ['my', 'our'].includes(lowerAt(scene, first)),
  };
};

/** No matter has more words: a clause that goes on for ever would be walked through for each of its dates. */
const longestMatter = 40;

/** "is short of drivers until Christmas": how it is, and nothing that comes. */
const isHowItIs = (scene: Scene, date: DateExpression, first: number, end: number): boolean => {
  const be = indexIn(scene, first, end, (at) => ['is', 'are', "'re"].includes(lowerAt(scene, at)));
  return (
    be > 0 &&
    indexIn(scene, end, date.first, (at) => ['until', 'till'].includes(lowerAt(scene, at))) >= 0 &&
    !isVerbForm(lowerAt(scene, be + 1), 'participle')
  );
};

export const isOfOurs = (lower: string): boolean =>
  meWords.has(lower) || ['i', 'we', 'you', 'your', 'ours', 'yours'].includes(lower);

/** "before he sails on the 23rd": only until when something else is. "When she is back on Monday" tells of her as well. */
export const isOnlyWhen = (scene: Scene, { first }: Clause): boolean =>
  [first - 1, first].some((at) => ['before', 'until', 'till'].includes(lowerAt(scene, at)));

export const isSeparator = (lower: string): boolean =>
  [',', ':', '-', '–', '—', '=', ';', '(', '/'].includes(lower);

/** "Anna: budget sheet, Wed", "on me: ...", "todo - ...": whose part it is, which makes it a task. */
const isLabelled = (scene: Scene, { first, sentence }: Clause): boolean => {
  const from = scene.sentences[sentence]?.from ?? first;
  if (from >= first || ![':', '=', '>'].includes(lowerAt(scene, first - 1))) return false;
  const label = scene.tokens.slice(from, first);
  return (
    mentionAt(scene, from)?.end === first - 1 ||
    label.some(({ lower }) => isOfOurs(lower) || labels.has(lower)) ||
    indexIn(scene, from, first, (at) => mentionAt(scene, at) !== undefined && at > from) >= 0
  );
};

/** "Called Anna Berg, **site manager at Skanska**, on Tuesday": who was called; the day is the talk's. */
const isPostBesideName = (scene: Scene, first: number, end: number): boolean => {
  if (lowerAt(scene, first - 1) !== ',') return false;
  // "Anna Berg (Skanska), the site manager"
  const opening =
    lowerAt(scene, first - 2) === ')'
      ? scene.tokens.findLastIndex(({ lower }, at) => at < first - 2 && lower === '(')
      : first - 1;
  if (mentionAt(scene, opening - 1) === undefined) return false;
  const behind = indexIn(
    scene,
    first,
    end,
    (at) => prepositions.has(lowerAt(scene, at)) || isSeparator(lowerAt(scene, at)),
  );
  const post = wording(scene, first, behind < 0 ? end : behind);
  return endsInPost.test(post) || departments.has(post.toLowerCase());
};

const labels = wordSet(
  'todo action actions task tasks his hers theirs owed owes promised next plan reminder',
);

const telling = wordSet('say tell think mention reckon hear believe guess announce confirm expect');

/** Behind "says", "told me that": what was told. */
const firstOfTold = (scene: Scene, from: number, date: number): number => {
  let first = from;
  for (let at = from; at < date; at += 1) {
    const next = lowerAt(scene, at + 1);
    const form = verbForm(lowerAt(scene, at));
    if (
      form !== null &&
      telling.has(form.lemma) &&
      (form.forms.has('s') || form.forms.has('past')) &&
      !isPassiveBefore(lowerAt(scene, at - 1)) &&
      !prepositions.has(next)
    )
      first = ['me', 'us', 'that'].includes(next) ? at + 2 : at + 1;
  }
  return first;
};

/** "gets announced", "is confirmed": done to it. */
const isPassiveBefore = (word: string): boolean => ['be', 'get'].includes(verbForm(word)?.lemma ?? '');

/** Where the matter begins: behind the last mark, unless one word stands alone behind it. */
const firstOfMatter = (scene: Scene, first: number, date: number): number => {
  const marks: number[] = [first - 1];
  for (let at = first; at < date; at += 1) if (isSeparator(lowerAt(scene, at))) marks.push(at);
  while (marks.length > 1) {
    const start = (marks.at(-1) ?? first) + 1;
    const words = scene.tokens
      .slice(start, date)
      .filter(({ lower, type }) => type === 'word' && !dateLeads.has(lower));
    if (words.length > 1) return past(scene, start);
    marks.pop();
  }
  return past(scene, first);
};

/** Past "and", "also", "once". */
const past = (scene: Scene, first: number): number => {
  let at = first;
  while (
    conjunctions.has(lowerAt(scene, at)) ||
    adverbs.has(lowerAt(scene, at)) ||
    ['that', 'then', 'when', 'once', 'btw', 'fyi', 'news'].includes(lowerAt(scene, at))
  )
    at += 1;
  return at;
};

const leadWords = wordSet('as to not til next early mid late');

/** Where the words that lead to the date begin. */
const leadOf = (scene: Scene, date: DateExpression, first: number): number => {
  let at = date.first;
  while (
    at > first &&
    (dateLeads.has(lowerAt(scene, at - 1)) ||
      leadWords.has(lowerAt(scene, at - 1)) ||
      isSeparator(lowerAt(scene, at - 1)))
  )
    at -= 1;
  return at;
};

const never = wordSet(
  'it that who which what how why where if whether nobody nothing yes yeah there always usually normally typically often every each since table slot tickets ticket ago',
);

/** Of a single word: what names a day, and no matter. */
const emptyAlone = wordSet(
  'sure yes yeah okay fine deal date day time slot reminder appointment next plan due update note free busy ok done',
);

/** Whether the words name something of theirs: no pronoun that does, nothing of mine, no talk. */
const isMatter = (scene: Scene, first: number, end: number): boolean => {
  const token = scene.tokens[first];
  if (token === undefined || (token.type !== 'word' && token.type !== 'number')) return false;
  if (prepositions.has(token.lower) || nominatives.has(token.lower) || modals.has(token.lower)) return false;
  if (objectPronouns.has(token.lower) && end - first < 2) return false;
  const mention = mentionAt(scene, first);
  if (mention !== undefined && (mention.end >= end || isNamedDoer(scene, mention.end))) return false;
  if (token.lower === 'new' && emptyAlone.has(lowerAt(scene, first + 1))) return false;
  if (end - first === 1 && (emptyAlone.has(token.lower) || token.type === 'number')) return false;
  let nouns = 0;
  for (let at = first; at < end; at += 1) {
    const { lower = '', type = 'mark' } = scene.tokens[at] ?? {};
    if (
      (isOfOurs(lower) && !(at === first && ['my', 'our'].includes(lower))) ||
      nominatives.has(lower) ||
      never.has(lower)
    )
      return false;
    if (lower === 'own' && !possessives.has(lowerAt(scene, at - 1))) return false;
    if (
      lower === 'with' &&
      (mentionAt(scene, at + 1) !== undefined || objectPronouns.has(lowerAt(scene, at + 1)))
    )
      return false;
    // "Refs will reach her by Monday": done for somebody.
    if (objectPronouns.has(lower) && at > first && scene.tokens[at + 1]?.type !== 'word') return false;
    if (objectPronouns.has(lower) && at + 1 >= end) return false;
    if (/^(?:min|mins|minutes|hr|hrs|hour|hours)$/u.test(lower)) return false;
    if (mentionAt(scene, at) === undefined && isTalk(scene, at, first)) return false;
    if (
      type === 'word' &&
      mentionAt(scene, at) === undefined &&
      !scene.dateByFirst.has(at) &&
      ![determiners, prepositions, adverbs, conjunctions].some((words) => words.has(lower))
    )
      nouns += 1;
  }
  return nouns > 0 && !isErrand(scene, first, end);
};

/** "Ken starts", "Priya's leaving": a person does it, of whom clauses tell. */
const isNamedDoer = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at) !== "'s" && (verbForm(lowerAt(scene, at)) !== null || modals.has(lowerAt(scene, at)));

/** A word for a talk, which is ours, where no other word says that it is a matter of its own: "site visit", "quota talks". */
const isTalk = (scene: Scene, at: number, first: number): boolean => {
  const word = lowerAt(scene, at);
  if (!namesTalk(word)) return false;
  const kind = contactNouns.get(word);
  if (kind === undefined || isTalkNoun(word)) return true;
  const before = lowerAt(scene, at - 1);
  return (
    !['event', 'meeting'].includes(kind) ||
    at === first ||
    ['next', 'follow-up', 'followup', 'new', 'second', 'another', 'zoom', 'quick'].includes(before)
  );
};

/** Nouns that are verbs as well, where another noun follows: "permit decision". */
const compounds = wordSet(
  'permit trial pilot test launch release design offer contract lease plan report place host ship train market stock rent transfer travel study research support list review audit vote deal fund help visit score coach fish dance box film code land house view exam work move start finish close show project school results plans',
);

/** "Book restaurant", "apply": a verb that opens tells me to do it. */
const isErrand = (scene: Scene, first: number, end: number): boolean => {
  const word = lowerAt(scene, first);
  const form = verbForm(word);
  if (form === null) return false;
  // "Trials start", "results out" are things; "suggests Friday", "moves office" is what they do.
  if (form.forms.has('s'))
    return (
      first + 1 < end && verbForm(lowerAt(scene, first + 1)) === null && !isOut(lowerAt(scene, first + 1))
    );
  if (form.forms.has('past') || form.forms.has('participle')) return !compounds.has(word);
  const next = lowerAt(scene, first + 1);
  // "booking the test", "doing so"; "building permit" and "training course" are things.
  if (form.forms.has('ing'))
    return (
      first + 1 >= end ||
      mentionAt(scene, first + 1) !== undefined ||
      [determiners, prepositions, adverbs, conjunctions, objectPronouns].some((words) => words.has(next))
    );
  if (end - first === 1) return !compounds.has(word) || contactVerbs.has(word);
  if (determiners.has(next) || objectPronouns.has(next)) return true;
  return !compounds.has(word) && predicateOf(scene, first + 1, end) < 0;
};

const isOut = (word: string): boolean => ['out', 'due', 'open', 'back', 'over'].includes(word);

/** The first finite verb behind the first word of the matter; -1 where none is. */
const predicateOf = (scene: Scene, from: number, end: number): number =>
  indexIn(scene, from, end, (at) => {
    const word = lowerAt(scene, at);
    return modals.has(word) || ['is', 'are', "'re"].includes(word) || isVerbForm(word, 's');
  });

/** Whether the words tell of what is to come, of what was, or leave it open. */
const readingOf = (scene: Scene, first: number, end: number): Matter['reading'] | null => {
  let reading: Matter['reading'] = 'open';
  if (negations.has(lowerAt(scene, first))) return null;
  for (let at = first + 1; at < end; at += 1) {
    const word = lowerAt(scene, at);
    const form = verbForm(word);
    const before = lowerAt(scene, at - 1);
    if (['was', 'were', 'had', 'did'].includes(word)) reading = 'past';
    else if (negations.has(word)) return null;
    else if (word === 'would' || word === 'can') return null;
    else if (modals.has(word) || ['is', 'are', 'has', "'re"].includes(word))
      reading = reading === 'past' ? 'past' : 'ahead';
    // "Permit to be announced", and not "sad to hear Ken lost his job"
    else if (word === 'to' && isVerbForm(lowerAt(scene, at + 1), 'base')) {
      if (lowerAt(scene, at + 1) === 'hear') return null;
      reading = 'ahead';
    } else if (reading !== 'open' || determiners.has(before) || before === "'s") continue;
    else if (form?.forms.has('past') === true || (form === null && /^\p{Ll}{3,}ed$/u.test(word)))
      reading =
        isPassiveBefore(before) && !isVerbForm(before, 'past')
          ? 'ahead'
          : form?.forms.has('base') === true
            ? 'open'
            : 'past';
    else if (form?.forms.has('s') === true || form?.forms.has('ing') === true) reading = 'ahead';
    else if (form === null && at === end - 1 && /^\p{Ll}{3,}[^su\W]s$/u.test(word)) reading = 'ahead';
  }
  return reading;
};

/** As far off as a day without its year may lie ahead to be no day of the past. */
const nearDays = 120;

/** "My visa runs out on 7 Jan", "the results were out on Monday": a day of that, and not of the talk told beside it. */
export const isDayOfMatter = (
  scene: Scene,
  clause: Clause,
  date: DateExpression,
  isTalkTold: boolean,
): boolean => {
  const matter = isWhereOneMet(scene, clause) ? null : matterBefore(scene, clause, date);
  if (matter === null || (!isTalkTold && matter.reading !== 'ahead')) return false;
  return matter.reading === 'past' || liesAhead(scene, clause, date, matter);
};

/** "when the plant restarts on 7 Jan", "before she flies on the 28th"; "when she comes on Friday" may be to us. */
export const isDayAwaited = (scene: Scene, { first, form, subject }: Clause): boolean =>
  form === 's' &&
  (lowerAt(scene, first - 1) === 'before' ||
    (subject === 'thing' && ['when', 'once', 'after', 'until'].includes(lowerAt(scene, first - 1))));

/** Whether the day lies ahead for certain, by its own words or by those that tell of it. */
export const liesAhead = (
  scene: Scene,
  clause: Clause,
  date: DateExpression,
  { first, end, reading, isTold }: Matter,
): boolean => {
  const future = date.day('future');
  if (future <= scene.today || !(isTold || reading === 'ahead' || isBehindTalk(scene, clause, first)))
    return false;
  if (date.precision === 'year') return reading === 'ahead';
  if (date.tense === 'future') return true;
  const lead = scene.tokens.slice(end, date.first).map(({ lower }) => lower);
  const isLed = ['to', 'for', 'until', 'till', 'from', 'due'].some((word) => lead.includes(word));
  if (reading === 'ahead') return true;
  if (weekdays.has(lowerAt(scene, date.first)) || date.isToday === true)
    return (
      // "told her boss on Monday"
      !isTold && reading === 'open' && lead.length > 0 && !isWhereOneWent(scene, first, end)
    );
  if (reading === 'past' && (isLed || isTold)) return isLed;
  // The day of a month is its last.
  const back = daysBetween(date.day('past'), scene.today);
  const ahead = daysBetween(scene.today, future) - (date.precision === 'day' ? 0 : 30);
  return reading === 'past' ? ahead <= nearDays && back > 180 : isLed || ahead < back;
};

/** "Trade fair on Thursday": where one met, unless a talk was told before. */
const isWhereOneWent = (scene: Scene, first: number, end: number): boolean =>
  indexIn(scene, first, end, (at) => contactNouns.get(lowerAt(scene, at)) === 'event') >= 0 &&
  indexIn(scene, 0, first, (at) => isSignOfTalk(scene, at)) < 0;

const isSignOfTalk = (scene: Scene, at: number): boolean => {
  const word = lowerAt(scene, at);
  return (
    namesTalk(word) ||
    emojiKinds.has(word) ||
    (contactVerbs.has(verbForm(word)?.lemma ?? '') && isVerbForm(word, 'past'))
  );
};

/** A line that begins with it may be a plan, or tell of where one met: only what stands behind something else is told beside. */
const isBehindTalk = (scene: Scene, clause: Clause, first: number): boolean =>
  clause.sentence > 0 || (first > 0 && indexIn(scene, 0, first, (at) => isSignOfTalk(scene, at)) >= 0);

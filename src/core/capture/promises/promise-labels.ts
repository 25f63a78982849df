import { isInfinitive } from '../clauses/phrases.ts';
import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { contactNouns } from '../english/contact.ts';
import { objectPronouns, possessives, prepositions, selfPronouns, themWords } from '../english/grammar.ts';
import { actionLabels, handingOver, noPromise } from '../english/promising.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { sharedWork } from '../english/work.ts';
import { isMatter } from './what-is-borne.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** Whose promise a clause is, and where it begins. */
export interface Head {
  readonly by: 'me' | 'them';
  /** First token of what was promised: its verb in the base form, or its noun phrase. */
  readonly what: number;
  /** True where a noun begins there that could be a verb: "comments by Friday". */
  readonly isThing?: boolean;
  /** True of what they asked for and nobody has said yes to: it stands unless I answer it by what follows. */
  readonly isAsked?: boolean;
  /** Where what was promised ends, if before the clause does. */
  readonly end?: number;
  /** Up to where its day may stand, if behind the clause. */
  readonly reach?: number;
}

/** Who must remember it will do it: "remind me to", "don't forget to", "reminder for Friday to". */
const remembering =
  /^(?:(?:made|had) me (?:promise|swear)|remind me|reminder|remember|(?:do n't|dont|ca n't|cannot) (?:let me )?forget|must n't forget|wo n't forget|not forget|note to self|action item)\b/u;

/** "remind me to send it", "don't forget to", "she'll remember to". */
export const readReminder = (scene: Scene, clause: Clause): Head | null => {
  // "don't forget the slides for her"
  const isBare =
    clause.lemma === 'forget' && clause.negated && clause.subject === 'none' && clause.modal === null;
  if (
    isBare &&
    ['the', 'my'].includes(lowerAt(scene, clause.verb + 1)) &&
    isMatter(scene, clause.verb + 1, clause.end, { isJoining: true })
  )
    return { by: 'me', what: clause.verb + 1, isThing: true };
  // "she'll remember to send it", "he won't forget to": theirs.
  const isTheirs =
    clause.subject === 'them' && clause.ownSubject && ['remember', 'forget'].includes(clause.lemma);
  for (let at = clause.first; at + 2 < Math.min(clause.end, clause.first + 12); at += 1) {
    const toAt = indexIn(scene, at + 1, Math.min(clause.end, at + 6), (index) =>
      isInfinitive(scene, index + 1),
    );
    if (toAt < 0) continue;
    // Thanks are owed, and no promise.
    if (lowerAt(scene, toAt + 1) === 'thank') return null;
    const words = scene.tokens
      .slice(at, toAt)
      .map(({ lower }) => lower)
      .join(' ');
    if (remembering.test(words))
      return toAt + 2 < clause.end ? { by: isTheirs ? 'them' : 'me', what: toAt + 1 } : null;
  }
  return null;
};

/** "Next steps after the call:", "Deal w/ Ken:", "agreed:": what stands over a list of who does what. */
const sharing = /^(?:next(?: steps?| :)|deal|trade|swap|agreed|actions?|to-?dos?|split|who does what)$/u;

/** "Notes from chat with Nina:", "Recap:", over the bullets of a list. */
const noting = /^(?:notes?|recap|summary|outcome|outcomes|takeaways|follow-?ups?|plan|minutes)$/u;

const isBullet = ({ tokens }: Scene, index: number): boolean =>
  ['-', '–', '*', '•', '·'].includes(tokens[index]?.lower ?? '') && tokens[index - 1]?.type === 'break';

/** The token behind which the list stands whose heading opens here, and whether bullets make it one. */
interface Heading {
  readonly from: number;
  readonly isBulleted: boolean;
}

/** Where the sentence begins, or that of the heading over its number or bullet: "Next steps: 1) ... 2) ...". */
const headingOf = (scene: Scene, sentence: number): Heading => {
  const { sentences, tokens } = scene;
  let from = sentences[sentence]?.from ?? 0;
  let isBulleted = false;
  for (let at = sentence; at > 0 && sentence - at < longestList; at -= 1) {
    const isNumbered = tokens[from - 1]?.lower === ')' && tokens[from - 2]?.type === 'number';
    const isItem = isBullet(scene, from) || isBullet(scene, from - 1);
    if (!isNumbered && !isItem) break;
    isBulleted ||= isItem;
    from = sentences[at - 1]?.from ?? 0;
  }
  return { from, isBulleted };
};

const longestList = 12;

/** "Next steps: 1) I send the list 2) he checks with his boss": under such a heading the plain present is given as one's word. */
export const readShared = (scene: Scene, clause: Clause): Head | null => {
  const { ownSubject, subject, form, modal, frame, lemma, verb, isAuxiliary } = clause;
  if (!ownSubject || !['me', 'them'].includes(subject) || isAuxiliary || modal !== null || frame !== 'plain')
    return null;
  if (!['base', 's'].includes(form) || noPromise.has(lemma)) return null;
  const { from, isBulleted } = headingOf(scene, clause.sentence);
  const colon = indexIn(scene, from, Math.min(from + 8, clause.first), (at) => lowerAt(scene, at) === ':');
  const opening = lowerAt(scene, from);
  const heading = opening === 'next' ? `next ${lowerAt(scene, from + 1)}` : opening;
  const isNamed = isBulleted && mentionAt(scene, from)?.end === colon;
  if (colon < 0 || !(sharing.test(heading) || (isBulleted && noting.test(opening)) || isNamed)) return null;
  // "the list of questions 2) he checks": the number of the next.
  const isNumbered = scene.tokens[clause.end - 1]?.type === 'number' && lowerAt(scene, clause.end) === ')';
  return { by: subject === 'me' ? 'me' : 'them', what: verb, ...(isNumbered ? { end: clause.end - 1 } : {}) };
};

/** "Rita: send challenge, Me: the NDA": a name before the colon, where each has a part. */
export const readAllotted = (
  scene: Scene,
  { subject, form, modal, frame, first, verb, end }: Clause,
): Head | null =>
  subject === 'them' &&
  form === 'base' &&
  modal === null &&
  frame === 'plain' &&
  verb === first &&
  verb + 1 < end &&
  lowerAt(scene, first - 1) === ':' &&
  mentionAt(scene, first - 2) !== undefined
    ? { by: 'them', what: verb }
    : null;

/** "To do for Florence: ...", "Actions with Ken: ...". */
const opensWithAction = (scene: Scene, clause: Clause): boolean => {
  const start = scene.sentences[clause.sentence]?.from ?? clause.first;
  const opening = lowerAt(scene, start);
  return (
    clause.first - start < 8 &&
    (['todo', 'to-do', 'action', 'actions'].includes(opening) ||
      (opening === 'to' && lowerAt(scene, start + 1) === 'do'))
  );
};

/** "intro to his CFO next week, **his promise**", "the form by Friday, **my word on it**": whose word it is stands behind. */
export const readAfterthought = (scene: Scene, clause: Clause): Head | null => {
  const isOnIt =
    lowerAt(scene, clause.end - 2) === 'on' && ['it', 'that'].includes(lowerAt(scene, clause.end - 1));
  const at = clause.end - (isOnIt ? 3 : 1);
  const owner = lowerAt(scene, at - 1);
  if (
    !['promise', 'word', 'job', 'task', 'turn', 'homework'].includes(lowerAt(scene, at)) ||
    lowerAt(scene, at - 2) !== ','
  )
    return null;
  const by = owner === 'my' ? 'me' : possessives.has(owner) ? 'them' : null;
  return by === null ? null : { by, what: clause.first, end: at - 2 };
};

/** "I send: the study, by Friday", "she brings: two samples": the verb stands before the colon, the thing behind it. */
export const readListed = (scene: Scene, clause: Clause): Head | null => {
  if (lowerAt(scene, clause.first - 1) !== ':') return null;
  const before = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) - 1];
  if (before === undefined || before.end !== clause.first - 1) return null;
  // "promise to Ken: the summary by Friday", "my promise to Ken: ..."
  const promiseAt = before.first + (lowerAt(scene, before.first) === 'my' ? 1 : 0);
  const isNoun =
    lowerAt(scene, promiseAt) === 'promise' &&
    ['to', 'for'].includes(lowerAt(scene, promiseAt + 1)) &&
    !/^(?:my)?self$/u.test(lowerAt(scene, promiseAt + 2));
  // "To send: transcript, CV", "gave my word: slides by Monday"
  const [lead, last] = [lowerAt(scene, before.first), lowerAt(scene, before.end - 1)];
  const isDue = lead === 'to' && before.end - before.first === 2 && handingOver.has(last);
  const isWord =
    before.lemma === 'give' &&
    !before.negated &&
    before.subject !== 'them' &&
    indexIn(
      scene,
      before.verb,
      before.end,
      (at) => lowerAt(scene, at) === 'my' && lowerAt(scene, at + 1) === 'word',
    ) > 0;
  if (isDue || isWord || isNoun) return { by: 'me', what: clause.first };
  // "Gita's promise: a reference by Friday"
  const isTheirPromise =
    last === 'promise' &&
    (possessives.has(lowerAt(scene, before.end - 2)) || lowerAt(scene, before.end - 2) === "'s");
  if (isTheirPromise) return { by: 'them', what: clause.first };
  // "owes me: the list", "I promised her: two names": to whom, and behind the colon what.
  const debtor = debtorOf(scene, before);
  if (debtor !== null) return { by: debtor, what: clause.first, isThing: true };
  if (before.verb !== before.end - 1) return null;
  // "promised: the benchmark by Monday"
  const isPledge =
    before.lemma === 'promise' && before.form === 'past' && !before.negated && !before.question;
  if (isPledge && before.modal === null && ['me', 'none', 'them'].includes(before.subject))
    return { by: before.subject === 'them' ? 'them' : 'me', what: clause.first };
  if (!handingOver.has(before.lemma) || before.negated || before.question || before.frame !== 'plain')
    return null;
  const isAhead = before.modal === 'will' || (before.modal === null && ['base', 's'].includes(before.form));
  if (!before.ownSubject || !isAhead) return null;
  const by = before.subject === 'me' ? 'me' : before.subject === 'them' ? 'them' : null;
  return by === null ? null : { by, what: clause.first };
};

/** "I owe Ken", "owes me", "promised her": whose word it is, where whom it was given to ends the clause. */
const debtorOf = (scene: Scene, clause: Clause): 'me' | 'them' | null => {
  const { lemma, form, verb, end, subject, modal, negated, question, frame } = clause;
  const isGiven = lemma === 'owe' || (lemma === 'promise' && form === 'past');
  if (!isGiven || modal !== null || negated || question || frame !== 'plain') return null;
  const whom = verb + 1;
  // "promised me **faithfully**:"
  const isManner = lowerAt(scene, end - 1).endsWith('ly') && end - 1 > whom;
  if ((mentionAt(scene, whom)?.end ?? whom + 1) !== (isManner ? end - 1 : end)) return null;
  if (selfPronouns.has(lowerAt(scene, whom))) return subject === 'me' ? null : 'them';
  const isThem = objectPronouns.has(lowerAt(scene, whom)) || mentionAt(scene, whom) !== undefined;
  return isThem && ['me', 'none'].includes(subject) && form !== 's' ? 'me' : null;
};

/** What one person brings another, named without a verb. */
const handedThings = new Set([
  ...sharedWork,
  'intro',
  'introduction',
  'referral',
  'reference',
  'contact',
  'contacts',
  'link',
  'links',
  'id',
  'number',
  'names',
  'book',
]);

/** "Reminder: coffee with Priya tomorrow": a talk, and no task. */
const isTalkWith = (scene: Scene, at: number): boolean =>
  contactNouns.has(lowerAt(scene, at)) && ['with', 'w'].includes(lowerAt(scene, at + 1));

/** An arrow behind whose turn it is; others part sentences. */
const isArrowAt = (scene: Scene, index: number): boolean =>
  lowerAt(scene, index) === ':' && /[>→⇒➔➜➡▶►]$/u.test(scene.tokens[index]?.text ?? '');

/** "TODO intro to Priya", "Action: send him the list", "me: send template". */
export const readLabel = (scene: Scene, clause: Clause): Head | null => {
  let at = clause.first;
  // "AI for dentists": an action item only before a mark.
  const labelled =
    (actionLabels.has(lowerAt(scene, at)) &&
      (lowerAt(scene, at) !== 'ai' || scene.tokens[at + 1]?.type === 'mark')) ||
    (lowerAt(scene, at) === 'next' && ['step', 'steps'].includes(lowerAt(scene, at + 1)));
  if (labelled) {
    at += lowerAt(scene, at) === 'next' ? 2 : 1;
    if (['item', 'items', 'point', 'points'].includes(lowerAt(scene, at))) at += 1;
    if (prepositions.has(lowerAt(scene, at)) && !['to', 'for'].includes(lowerAt(scene, at))) return null;
    // "Reminder to self - Sara gets my feedback"
    if (lowerAt(scene, at) === 'to' && ['self', 'myself'].includes(lowerAt(scene, at + 1))) return null;
    while (
      scene.tokens[at]?.type === 'mark' ||
      ['is', 'are', 'for', 'me', 'to', 'i', "'ll", 'item', 'items'].includes(lowerAt(scene, at))
    )
      at += 1;
    // "todo Priya: slides by Friday": for whom, and what stands behind.
    const isFor = mentionAt(scene, at)?.end === clause.end && lowerAt(scene, clause.end) === ':';
    return at < clause.end && !isFor && !isTalkWith(scene, at) ? { by: 'me', what: at } : null;
  }
  // "Reminder: Ada's birthday is on March 3rd": what is so, and nothing to do.
  const isNews = clause.ownSubject && clause.subject === 'thing' && clause.modal === null;
  const isReminder = ['reminder', 'remember'].includes(lowerAt(scene, clause.first - 2));
  if (isReminder && (isNews || isTalkWith(scene, clause.first))) return null;
  // "Me - slides by Fri. Him - intro"
  const isDashed = ['-', '–'].includes(lowerAt(scene, clause.first - 1)) && clause.ownSubject;
  const previous = isDashed ? ':' : lowerAt(scene, clause.first - 1);
  if (previous !== ':' && previous !== ']') return null;
  const label = scene.tokens.slice(Math.max(0, clause.first - 5), clause.first - 1).map(({ lower }) => lower);
  // "me -> her the notes", "me -> her: the notes"
  const arrow = [1, 3].find((back) => isArrowAt(scene, clause.first - back)) ?? 0;
  const isArrow = arrow > 0;
  const last = (isArrow ? label.at(-arrow) : label.at(-1)) ?? '';
  if (
    (actionLabels.has(last) || /^steps?$/u.test(last)) &&
    clause.ownSubject &&
    clause.subject === 'them' &&
    clause.verb >= 0
  )
    return { by: 'them', what: clause.verb };
  if (previous === ':' && opensWithAction(scene, clause)) {
    // "Action on Kate: the room"
    const isTheirs =
      label.at(-2) === 'on' && (mentionAt(scene, clause.first - 2) !== undefined || themWords.has(last));
    return { by: isTheirs ? 'them' : 'me', what: clause.first };
  }
  if (actionLabels.has(last) || (label.at(-2) === 'next' && /^steps?$/u.test(last)))
    // "AI: me to book the hall"
    return { by: 'me', what: clause.ownSubject && clause.verb >= 0 ? clause.verb : clause.first };
  const opens = isVerbForm(lowerAt(scene, clause.first), 'base');
  // "Aarav -> intro to procurement", and not "Aarav -> send him the CV"
  const isNamed =
    isArrow && !opens && scene.mentions.some(({ name }) => name.toLowerCase().split(' ').includes(last));
  // "her contact wrote me: Ulf Hansson": whom they wrote to.
  const isObject = !isArrow && last === 'me' && verbForm(label.at(-2) ?? '') !== null;
  const isLabelOnly =
    previous === ':' &&
    (isArrow ||
      label.length === 1 ||
      [',', '.', ';', '-'].includes(label.at(-2) ?? '') ||
      /^\W/u.test(label.at(-2) ?? ''));
  // "ball in my court: the proposal", "on his plate: the intro"
  const isPlate = /^(?:court|plate|list|desk|side|end)$/u.test(last);
  const holder = isPlate ? label.at(-2) : undefined;
  if (holder !== undefined && ['my', 'his', 'her', 'their'].includes(holder))
    return { by: holder === 'my' ? 'me' : 'them', what: clause.first };
  // "Musa to me: the numbers"
  const isFromThem = label.at(-2) === 'to' && selfPronouns.has(last);
  const owner = isObject
    ? null
    : isFromThem
      ? 'them'
      : ['me', 'i', 'mine'].includes(last)
        ? 'me'
        : isNamed || themWords.has(last)
          ? 'them'
          : null;
  // "Me: NDA draft by Thu"
  const isMade = clause.subject === 'thing' && clause.verb > clause.first;
  const day = dueIn(scene, clause.first, clause.end);
  // "me: updated resume by Friday" is no "me: updated it".
  const due = day !== null && (clause.form !== 'past' || isMade || day.isLimit);
  // "him: referral, me: job id", "her: 2 contacts at IKEA"
  const relation = indexIn(scene, clause.first, clause.end, (index) =>
    prepositions.has(lowerAt(scene, index)),
  );
  const thingEnd = relation < 0 ? clause.end : relation;
  const isThing =
    isLabelOnly &&
    thingEnd - clause.first <= 4 &&
    (handedThings.has(lowerAt(scene, thingEnd - 1)) ||
      // "me: the raffle"
      (['the', 'my'].includes(lowerAt(scene, clause.first)) &&
        clause.verb < 0 &&
        isMatter(scene, clause.first, clause.end, {})));
  if (owner === null || !(opens || due || isThing)) return null;
  if (
    isArrow &&
    (themWords.has(lowerAt(scene, clause.first)) || mentionAt(scene, clause.first) !== undefined)
  )
    return { by: owner, what: mentionAt(scene, clause.first)?.end ?? clause.first + 1 };
  return { by: owner, what: clause.first, isThing: clause.form === 'past' };
};

import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isActOnSomething } from '../clauses/phrases.ts';
import { dueIn } from '../days/due.ts';
import { contactNouns } from '../english/contact.ts';
import { adverbs, determiners } from '../english/grammar.ts';
import { commitments, isDeed } from '../english/promising.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { partyOf } from './promise-borne.ts';
import { isMatter, isTalk, isTreat } from './what-is-borne.ts';
import type { Head } from './promise-labels.ts';
import { lineOf, lineOfClause } from './spoken-line.ts';
import { speechOf } from './spoken-words.ts';
import { indexIn, lowerAt, trimmedEnd, type Scene } from '../scene.ts';

type Party = Head['by'];

/** Each name of a group stands once in a pattern. */
const party = (group = 'who'): string => `(?<${group}>me|i|us|him|her|them|she|he|they|~)`;
const action = '(?:(?:ai|action|actions|todo|to-do|task|tasks|@)(?: (?:on|for|of|item|items|point))? )';
const owner = "(?<owner>my|our|her|his|their|~ 's)";
/** Where a thing is that has yet to come. */
const awaited =
  '(?:pending|outstanding|due|owed|missing|expected|awaited|to come|to follow|to be \\p{L}+|waiting|open)(?: still)? (?:from|by|on)';

/** A whole clause that only says whose what stands beside it is: "AI me", "pending from her", "my job". */
const label = new RegExp(
  `^(?:${action}+${party('doer')}(?: to)?|${awaited} ${party('debtor')}(?: for)?|(?:on|by|from) ${party('giver')}|${owner} (?:job|turn|task|part|share|bit|homework|action|todo|move)(?: is)?)$`,
  'u',
);

/** "todo - the slides by Friday", "note to self: the slides": whose, if not mine? */
const heading = /^(?:todo|to-do|to do|action|task|homework|note to self|reminder)$/u;

/** The same behind it, before its day: "(me, Friday)", "- Priya, by Friday", ": on me", ": mine". */
const tail = new RegExp(
  `^(?:on |by )?(?:${party()}|(?<own>mine|hers|theirs))(?: to \\p{L}+)?(?: asap)?$`,
  'u',
);

/** "**@me** the slides", "**AI Priya** the slides" */
const opening = new RegExp(`^(?:${action}+${party()}|(?<is>me|i|him|her) =) (?!to )`, 'u');

/** "the slides **to be sent by me**", "the slides **= me**", "the slides **on me**" */
const ending = new RegExp(`(?<=\\p{L}) (?:${awaited}|=|on|down to) ${party()}(?= |$)`, 'u');

/** "my word on it", "her promise" */
const pledge = /^(?<owner>my|her|his|their) (?:word|promise|guarantee)(?: on (?:it|that))?$/u;

const first = (groups: Readonly<Record<string, string | undefined>> | undefined): string =>
  Object.values(groups ?? {}).find((word) => word !== undefined) ?? '';

const isJoint = (scene: Scene, index: number): boolean => /^[:=–—(\]→-]$/u.test(lowerAt(scene, index));

/** Without the day and the marks with which a clause ends. */
const bareLine = (scene: Scene, { first: from, end: last }: Clause): string => {
  // "(me, 27.11.)": the full stop is of the day.
  const end = lowerAt(scene, last) === '.' ? last + 1 : last;
  const due = dueIn(scene, from, end);
  const stop = due !== null && due.first > from ? due.first : end;
  return lineOf(scene, from, stop)
    .text.replaceAll(' ,', '')
    .replace(/[ ,.)(\d]+$/u, '');
};

/** Whose the clause behind says that it is, and up to where: "(me, Friday)", ", she swears", ", my word on it". */
const ownerBehind = (scene: Scene, clause: Clause): readonly [Party, number] | null => {
  const next = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) + 1];
  if (next?.sentence !== clause.sentence) return null;
  if (
    commitments.has(next.lemma) &&
    next.modal === null &&
    !['agree', 'owe', 'offer', 'volunteer'].includes(next.lemma)
  ) {
    const by = speechOf(scene, next);
    return by === null ? null : [by, next.end];
  }
  const line = bareLine(scene, next);
  const said = pledge.exec(line);
  if (said !== null) return [partyOf(first(said.groups), null), next.end];
  const match = next.verb < 0 && isJoint(scene, next.first - 1) ? tail.exec(line) : null;
  if (match === null) return null;
  const word = first(match.groups);
  // "lunch at the office (Priya, Tom)": who was there; with a day it is theirs to do.
  const isDated =
    dueIn(scene, next.first, next.end) !== null ||
    dueIn(scene, clause.first, clause.end) !== null ||
    line.endsWith('asap');
  return word === '~' && !isDated
    ? null
    : [partyOf(word.split(' ')[0] ?? '', null), lowerAt(scene, next.end) === '.' ? next.end + 1 : next.end];
};

const channelLeads = wordSet('on via by from about');

const isNamedDeed = (scene: Scene, at: number): boolean =>
  isActOnSomething(scene, at) ||
  (isVerbForm(lowerAt(scene, at), 'base') && isDeed(verbForm(lowerAt(scene, at))?.lemma ?? ''));

/** "AI me: the slides", "the slides (me)", "@Priya the slides by Friday", "the slides to be sent by me": what is noted with whose it is, and no verb. */
export const readAllotment = (scene: Scene, clause: Clause): Head | null => {
  if (clause.ownSubject || clause.frame !== 'plain') return null;
  const line = lineOfClause(scene, clause);
  // "sketches: still outstanding from her", "read her draft"
  const isNote =
    clause.verb < 0 ||
    (clause.verb === clause.first &&
      clause.modal === null &&
      (isVerbForm(lowerAt(scene, clause.verb), 'base') ||
        (clause.form === 's' && clause.end === clause.first + 1))) ||
    // "guest list: hers to write"
    (clause.verb === clause.end - 1 && clause.form === 'base' && lowerAt(scene, clause.end) === ':');
  const before = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) - 1];
  const due = dueIn(scene, clause.first, clause.end);
  const stop = trimmedEnd(
    scene,
    clause.first,
    due === null || due.first <= clause.first ? clause.end : due.first,
  );
  if (isNote && before?.sentence === clause.sentence && isJoint(scene, clause.first - 1)) {
    const said = lineOfClause(scene, before).text;
    const isMine =
      heading.test(said) && ['the', 'my', 'her', 'his', 'their'].includes(lowerAt(scene, clause.first));
    if (isMine && isMatter(scene, clause.first, stop, { isJoining: true }))
      return { by: 'me', what: clause.first, isThing: true };
    const match = label.exec(said);
    if (match !== null && (isNamedDeed(scene, clause.first) || isMatter(scene, clause.first, stop, {})))
      return {
        by: partyOf(first(match.groups), null),
        what: clause.first,
        isThing: !isNamedDeed(scene, clause.first),
      };
  }
  const opened = isNote || clause.subject === 'none' ? opening.exec(line.text) : null;
  if (opened !== null) {
    const what = line.tokenFrom(opened[0].length);
    // "@Priya **msg on whatsapp**: ...": how she told it.
    const isTold = contactNouns.has(lowerAt(scene, what)) && channelLeads.has(lowerAt(scene, what + 1));
    if (isTold) return null;
    const isAct = isNamedDeed(scene, what);
    // "her = vegan"
    if (!isAct && opened[0].includes('=') && !determiners.has(lowerAt(scene, what))) return null;
    return isAct || isMatter(scene, what, stop, {})
      ? { by: partyOf(first(opened.groups), null), what, isThing: !isAct }
      : null;
  }
  const ended = isNote || clause.form === 'past' ? ending.exec(line.text) : null;
  // "Tall guy = Ruben", "had to cancel on Ruben"
  const isOf =
    ended !== null &&
    !(ended[0].startsWith(' =') && first(ended.groups) === '~') &&
    (clause.verb < 0 || / to be /u.test(ended[0]) || (clause.form === 'base' && ended[0].startsWith(' =')));
  if (ended !== null && isOf) {
    let end = line.tokenFrom(ended.index);
    // "the slides **still** outstanding from her"
    while (adverbs.has(lowerAt(scene, end - 1))) end -= 1;
    const behind = line.tokenFrom(ended.index + ended[0].length);
    const isClosed = behind >= stop || due?.first === behind || lowerAt(scene, behind) === ',';
    if (isClosed && isMatter(scene, clause.first, end, {}) && !isTreat(scene, clause.first, end))
      return { by: partyOf(first(ended.groups), null), what: clause.first, end, isThing: true };
  }
  if (!isNote) return null;
  const behind = ownerBehind(scene, clause);
  const isOfTalk = scene.tokens.slice(clause.first, stop).some(({ lower }) => isTalk(lower));
  if (
    behind === null ||
    isOfTalk ||
    !isMatter(scene, clause.first, stop, {}) ||
    isTreat(scene, clause.first, stop)
  )
    return null;
  const [by, reach] = behind;
  const isAct = isNamedDeed(scene, clause.first);
  const comma = indexIn(scene, clause.first, stop, (at) => lowerAt(scene, at) === ',');
  return { by, what: clause.first, isThing: !isAct, reach, ...(comma < 0 ? {} : { end: comma }) };
};

import type { Clause } from '../clauses/clauses.ts';
import { kin } from '../clauses/phrases.ts';
import { type Due, dueIn } from '../days/due.ts';
import { contactNouns } from '../english/contact.ts';
import {
  adverbs,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  selfPronouns,
  themWords,
} from '../english/grammar.ts';
import { eventNouns } from '../english/life.ts';
import { handingOver, receiving } from '../english/promising.ts';
import { endsInPost } from '../english/titles.ts';
import { conveyances, givenOut, sharedWork, usefulThing } from '../english/work.ts';
import { wordSet } from '../../word-set.ts';
import { wantedBefore } from './promise-what.ts';
import { isHabit } from '../days/habits.ts';
import { headNounOf } from './head-nouns.ts';
import type { Head } from './promise-labels.ts';
import { speakerOf } from './spoken-words.ts';
import { clauseAt, indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

type Party = 'me' | 'them';

const other = (party: Party): Party => (party === 'me' ? 'them' : 'me');

/** How a thing comes to whoever gets it. */
const arriving = wordSet('reach come arrive follow go get land be head drop');

/** Said of whoever gets it. */
const awaiting = new Set([...receiving, 'expect', 'await']);

/** Where what is somebody's arrives: "in my inbox", "on her desk". */
const arrivals = wordSet(
  'inbox mailbox letterbox hands mail post desk table account bank office house doorstep door phone dms',
);

/** "from her end", "from my side" */
const sides = wordSet('end side');

/** Whose side a word names, where nothing of theirs follows: "to her", and not "to her boss". */
const partyAt = (scene: Scene, at: number, end: number): Party | null => {
  const word = lowerAt(scene, at);
  if (selfPronouns.has(word)) return 'me';
  // "it will be with **you** by Friday, she said"
  const clause = word === 'you' ? clauseAt(scene, at) : undefined;
  const speaker = clause === undefined ? null : speakerOf(scene, clause);
  if (speaker !== null) return other(speaker);
  const mention = mentionAt(scene, at);
  if (mention !== undefined)
    return mention.known.length > 0 && lowerAt(scene, mention.end) !== "'s" ? 'them' : null;
  if (!objectPronouns.has(word)) return null;
  return word !== 'her' || isAlone(scene, at + 1, end) ? 'them' : null;
};

/** Nothing follows that could be theirs. */
const isAlone = (scene: Scene, at: number, end: number): boolean =>
  at >= end ||
  scene.tokens[at]?.type !== 'word' ||
  prepositions.has(lowerAt(scene, at)) ||
  scene.dateByFirst.has(at) ||
  ['by', 'and', 'back', 'as', 'asap', 'so', 'latest', 'once', 'when'].includes(lowerAt(scene, at));

/** "my", "her", "Priya's" before one of `nouns`. */
const ownerAt = (scene: Scene, at: number, nouns: ReadonlySet<string>): Party | null => {
  const mention = mentionAt(scene, at);
  if (mention !== undefined)
    return lowerAt(scene, mention.end) === "'s" && nouns.has(lowerAt(scene, mention.end + 1)) ? 'them' : null;
  if (!nouns.has(lowerAt(scene, at + 1))) return null;
  return lowerAt(scene, at) === 'my' ? 'me' : possessives.has(lowerAt(scene, at)) ? 'them' : null;
};

const ways = wordSet('way');

interface Marker {
  readonly at: number;
  readonly giver?: Party;
  readonly receiver?: Party;
}

/** "to her", "with me", "in my inbox", "my way"; "from me", "from her end". */
const markerAt = (scene: Scene, at: number, end: number, isNoted = false): Marker | null => {
  const word = lowerAt(scene, at);
  const isPlace = ['in', 'on', 'into', 'onto', 'at'].includes(word);
  const isFor = word === 'for' && (isNoted || lowerAt(scene, at - 1) === 'ready');
  const receiver =
    ['to', 'with'].includes(word) || isFor
      ? partyAt(scene, at + 1, end)
      : isPlace
        ? ownerAt(scene, at + 1, arrivals)
        : ownerAt(scene, at, ways);
  if (receiver !== null) return { at, receiver };
  const giver = word === 'from' ? (ownerAt(scene, at + 1, sides) ?? partyAt(scene, at + 1, end)) : null;
  return giver === null ? null : { at, giver };
};

interface Way {
  readonly giver: Party | null;
  readonly receiver: Party | null;
  /** Its first word. */
  readonly at: number;
}

/** Between whom a thing goes, as the words from `first` on say; null where they name neither of us. */
const wayIn = (scene: Scene, first: number, end: number, isNoted = false): Way | null => {
  let [giver, receiver, at]: [Party | null, Party | null, number] = [null, null, -1];
  for (let index = first; index < end; index += 1) {
    const marker = markerAt(scene, index, end, isNoted);
    // "two hours with Maria", "half an hour in his office"
    if (
      marker === null ||
      (isNoted && !['to', 'from', 'for', 'my', 'her', 'his', 'their'].includes(lowerAt(scene, index)))
    )
      continue;
    giver ??= marker.giver ?? null;
    receiver ??= marker.receiver ?? null;
    if (at < 0) at = index;
  }
  return at < 0 || giver === receiver ? null : { giver, receiver, at };
};

/** As many words as name a thing. */
const longest = 8;

/** Something that one of us can bring the other: no person, no day of theirs, nothing that others give out. */
const isThingToBring = (scene: Scene, first: number, end: number): boolean => {
  if (['no', 'not', 'nothing', 'still', 'yet'].includes(lowerAt(scene, first))) return false;
  if (end <= first || end - first > longest) return false;
  if (
    indexIn(
      scene,
      first,
      end,
      (at) => mentionAt(scene, at) !== undefined && lowerAt(scene, mentionAt(scene, at)?.end ?? -1) !== "'s",
    ) >= 0
  )
    return false;
  if (themWords.has(lowerAt(scene, first)) && end - first === 1) return false;
  if (
    ['i', 'we', 'you', 'it', 'that', 'this', 'who', 'which', 'what', 'there'].includes(lowerAt(scene, first))
  )
    return false;
  const word = lowerAt(scene, headNounOf(scene, first, end));
  return (
    scene.tokens[end - 1]?.type === 'word' &&
    !(
      kin.has(word) ||
      endsInPost.test(word) ||
      givenOut.has(word) ||
      conveyances.has(word) ||
      (eventNouns.has(word) && !sharedWork.has(word)) ||
      contactNouns.has(word)
    )
  );
};

const isAheadInVerb = (scene: Scene, clause: Clause, due: Due | null): boolean => {
  const { modal, form, frame, speaker, lemma, isAuxiliary, hasAuxiliary } = clause;
  if (modal !== null)
    return (
      ['will', 'must', 'should'].includes(modal) ||
      (modal === 'would' && frame === 'said' && ['me', 'them'].includes(speaker))
    );
  if (isHabit(scene, clause)) return false;
  if (form === 'ing') return isAuxiliary && !hasAuxiliary && due !== null;
  return ['s', 'base'].includes(form) && (due !== null || lemma === 'follow');
};

/** "the slides **will reach her by Friday**", "a box **comes from me on Monday**", "the form **follows from Priya**". */
const readArriving = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, form, verb, first, end, subjectFirst } = clause;
  const isHanded = form === 'participle' && handingOver.has(lemma);
  if (!(arriving.has(lemma) || isHanded)) return null;
  const due = dueIn(scene, verb, end);
  if (!isAheadInVerb(scene, clause, due)) return null;
  // "**there will be** a new mug on her desk by Wednesday"
  const isThere = lemma === 'be' && lowerAt(scene, subjectFirst) === 'there';
  const thing = isThere ? verb + 1 : subjectFirst < 0 ? first : subjectFirst;
  const verbs = isThere
    ? (wayIn(scene, thing, end)?.at ?? thing)
    : indexIn(scene, thing, verb + 1, (at) => at === verb || auxiliaries.has(lowerAt(scene, at)));
  // "she wants the plan, **it** goes to her on Sunday": what was wanted.
  const isIt =
    lowerAt(scene, thing) === 'it' &&
    /^(?!(?:her|him|them) to )/u.test(
      wantedBefore(scene, scene.clauseByToken.get(first) ?? 0)?.what ?? 'her to ',
    );
  if (!(isIt || isThingToBring(scene, thing, verbs))) return null;
  const reached = lemma === 'reach' ? partyAt(scene, verb + 1, end) : null;
  const way =
    reached === null ? wayIn(scene, verb + 1, end) : { giver: null, receiver: reached, at: verb + 1 };
  if (way === null) return null;
  if (lemma === 'follow' && way.giver === null) return null;
  if (isHanded && isByAnother(scene, verb, end, due)) return null;
  // "the slides will be with me": when, or it is no word.
  if (due === null && (lemma === 'be' || (isHanded && way.receiver !== 'me'))) return null;
  // "his visa will be with him": theirs already, but for what goes back.
  const isTheirs = possessives.has(lowerAt(scene, thing)) && way.receiver === 'them' && way.giver === null;
  if (isTheirs && lowerAt(scene, verb + 1) !== 'back') return null;
  const by = way.giver ?? (way.receiver === null ? null : other(way.receiver));
  return by === null ? null : { by, what: thing, isThing: true, end: verbs };
};

/** "will be sent to him **by the warehouse**" */
const isByAnother = (scene: Scene, first: number, end: number, due: Due | null): boolean =>
  indexIn(
    scene,
    first,
    end,
    (at) => lowerAt(scene, at) === 'by' && (due === null || at < due.first || at >= due.end),
  ) >= 0;

const auxiliaries = wordSet("will 'll would 'd must should shall is are 's 're be has have need needs");

/** "recipe **to Nadia, tonight**", "the form **to follow from Priya**", "photos **= coming my way by tonight**": noted without a verb. */
const readOnItsWay = (scene: Scene, { first, end, verb }: Clause): Head | null => {
  if (verb >= 0) return null;
  const way = wayIn(scene, first + 1, Math.min(end, first + longest + 4), true);
  if (way === null) return null;
  const joint = indexIn(
    scene,
    first + 1,
    way.at,
    (at) =>
      ['=', '->', '→', 'coming', 'on', 'back'].includes(lowerAt(scene, at)) ||
      (lowerAt(scene, at) === 'to' && arriving.has(lowerAt(scene, at + 1))),
  );
  // "the slides **by Friday** from Priya"
  const due = dueIn(scene, first + 1, end);
  const isDayFirst = due !== null && due.first > first && due.end === way.at;
  const thingEnd = joint < 0 ? (isDayFirst ? due.first : way.at) : joint;
  if (!isThingToBring(scene, first, thingEnd)) return null;
  // "the slides **for her** by Friday": until when, or it may be only whose.
  const isFor = lowerAt(scene, way.at) === 'for';
  if (isFor && !(due?.isLimit === true && determiners.has(lowerAt(scene, first)))) return null;
  const isToFollow = lowerAt(scene, joint) === 'to' && way.giver !== null;
  if (dueIn(scene, way.at, end) === null && !isToFollow && !isDayFirst) return null;
  const by = way.giver ?? (way.receiver === null ? null : other(way.receiver));
  return by === null ? null : { by, what: first, isThing: true, end: thingEnd };
};

/** "**From me** she's getting the photo": from whom, said in front; null where nobody is. */
const giverInFront = (scene: Scene, { first, sentence }: Clause): Party | null => {
  const before = scene.clauses[(scene.clauseByToken.get(first) ?? 0) - 1];
  if (before?.sentence !== sentence || before.verb >= 0) return null;
  const marker = markerAt(scene, before.first, before.end);
  const end = mentionAt(scene, before.first + 1)?.end ?? before.first + 2;
  return end === before.end ? (marker?.giver ?? null) : null;
};

/** "needs the test data from me by Tuesday", "gets my notes before the 25th": whatever is mine nobody else can bring. */
const isOfMine = (scene: Scene, at: number, end: number): boolean =>
  lowerAt(scene, at) === 'my' && sharedWork.has(lowerAt(scene, headNounOf(scene, at, end)));

/** "he gets a playlist **from me**", "I get the slides **from her** by Friday", "she'll get my notes by Friday". */
const readReceived = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, first, verb, end, subject, ownSubject, modal, form } = clause;
  const isNeed = lemma === 'need' && form === 's' && subject !== 'me';
  if (!(awaiting.has(lemma) || isNeed) || !(ownSubject || isNeed)) return null;
  if (!['me', 'them', 'thing'].includes(subject)) return null;
  const due = dueIn(scene, first, end);
  const way = wayIn(scene, verb + 1, end);
  const front = giverInFront(scene, clause);
  const giver = front ?? way?.giver ?? null;
  if (giver === subject || (subject === 'thing' && giver !== 'me')) return null;
  const isExpected = modal === 'can' && lemma === 'expect';
  const isToGet =
    giver !== null &&
    modal === null &&
    (['s', 'base'].includes(form) || (form === 'ing' && front !== null)) &&
    !isHabit(scene, clause);
  if (!(isExpected || isAheadInVerb(scene, clause, due) || (isToGet && lemma !== 'need'))) return null;
  const stop = Math.min(way?.at ?? end, due === null || due.first <= verb ? end : due.first);
  const isIt = ['it', 'them'].includes(lowerAt(scene, verb + 1));
  if (giver !== null && isIt) return { by: giver, what: verb };
  if (!isThingToBring(scene, verb + 1, stop)) return null;
  const isMine = giver === null && modal !== 'would' && due !== null && isOfMine(scene, verb + 1, stop);
  const by = giver ?? (isMine && subject !== 'me' ? 'me' : null);
  const head = { what: verb + 1, isThing: true, ...(way === null ? {} : { end: stop }) };
  return by === null ? null : { by, ...head };
};

/** "I'll hear back from Ken on Friday", "he is to hear from me by Friday": word is owed like any other thing. */
const readHeard = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, subject, modal, verb, end } = clause;
  const due = dueIn(scene, verb, end);
  if (lemma !== 'hear' || due === null || modal === 'should' || !isAheadInVerb(scene, clause, due))
    return null;
  if (subject === 'me') return { by: 'them', what: verb };
  return subject === 'them' && wayIn(scene, verb + 1, end)?.giver === 'me' ? { by: 'me', what: verb } : null;
};

/** What one makes or seeks out for another; whatever they hand over needs no article in a note: "sends me catalogue". */
const providing = wordSet('lend show make find buy book get give print draw');

/** Of which one gives more than things: "gives me hope", "brings me luck", "gets me wrong". */
const givingMore = wordSet('give bring get pass');

const usefulNoun = new RegExp(`^${usefulThing}$`, 'u');

const isUseful = (word: string): boolean => sharedWork.has(word) || usefulNoun.test(word);

/** Where the thing begins that is handed to `party`, right behind the verb and whom it is for; -1 where none is. */
const thingHandedTo = (scene: Scene, verb: number, end: number): readonly [Party, number] | null => {
  const mention = mentionAt(scene, verb + 1);
  const word = lowerAt(scene, verb + 1);
  const at = mention?.end ?? verb + 2;
  if (at >= end) return null;
  if (selfPronouns.has(word)) return ['me', at];
  if (mention === undefined ? !objectPronouns.has(word) : mention.known.length === 0) return null;
  return lowerAt(scene, at) === "'s" ? null : ['them', at];
};

/**
 * "**sends me** the catalogue", "I **lend her** my bike", "**lend her** my notes": noted in the present, with whom it is for right
 * behind the verb. Told as it is to be; what happens again and again is none.
 */
const readHandedOver = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, form, verb, first, end, subject, ownSubject, modal, isAuxiliary } = clause;
  const isOfUs = subject === 'we' && ownSubject;
  if (!(modal === null || (isOfUs && modal === 'will')) || !['s', 'base'].includes(form)) return null;
  if ((isAuxiliary && modal === null) || isHabit(scene, clause) || !(ownSubject || verb === first))
    return null;
  const isHanding = handingOver.has(lemma);
  if (!(isHanding || providing.has(lemma))) return null;
  const handed = thingHandedTo(scene, verb, end);
  if (handed === null) return null;
  const [receiver, at] = handed;
  const giver = ownSubject ? (isOfUs ? 'me' : subject) : form === 's' ? 'them' : 'me';
  // "he give me his template": told as it went.
  if (giver === receiver || !(giver === 'me' || (giver === 'them' && lowerAt(scene, verb).endsWith('s'))))
    return null;
  const isNamed = determiners.has(lowerAt(scene, at)) || scene.tokens[at]?.type === 'number';
  const isBare =
    isHanding && !ownSubject && scene.tokens[at]?.type === 'word' && !adverbs.has(lowerAt(scene, at));
  if (!(isNamed || isBare) || prepositions.has(lowerAt(scene, at))) return null;
  const due = dueIn(scene, at, end);
  const comma = indexIn(scene, at, end, (index) => lowerAt(scene, index) === ',');
  const stop = Math.min(due === null || due.first <= at ? end : due.first, comma < 0 ? end : comma);
  if (!isThingToBring(scene, at, stop)) return null;
  const isSure = due !== null || modal === 'will' || isUseful(lowerAt(scene, headNounOf(scene, at, stop)));
  // "gives me the creeps", "Ada lends me an ear"
  const isOnItsWay =
    (isHanding || lemma === 'lend') && !givingMore.has(lemma) && !(ownSubject && giver === 'them');
  if (!isSure && !isOnItsWay) return null;
  const own = comma < 0 || due !== null ? {} : { end: comma };
  return { by: giver === 'me' ? 'me' : 'them', what: verb, ...own };
};

/** A thing that goes from one of us to the other, whoever or whatever is the subject: whoever gives owes it (decision 113). */
export const readDelivery = (scene: Scene, clause: Clause): Head | null =>
  clause.frame !== 'plain' && !(clause.frame === 'said' && ['me', 'them'].includes(clause.speaker))
    ? null
    : (readArriving(scene, clause) ??
      readOnItsWay(scene, clause) ??
      readReceived(scene, clause) ??
      readHandedOver(scene, clause) ??
      readHeard(scene, clause));

import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { kin, skipAdverbs } from '../clauses/phrases.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import { adverbs, determiners, objectPronouns, possessives, prepositions } from '../english/grammar.ts';
import { biography, judgements, notFacts } from '../english/life.ts';
import { atHand, bodyNouns, lifeNouns, momentary } from '../english/lives.ts';
import { handingOver, isDeed } from '../english/promising.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { sharedWork } from '../english/work.ts';
import { numberWords } from '../english/words.ts';
import { datesIn, indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** The verb as the lexicon has it, or its stem where it lacks it: "wav", "hugg". */
export const isOf = (verbs: ReadonlySet<string>, lemma: string): boolean =>
  verbs.has(lemma) || verbs.has(`${lemma}e`) || verbs.has(lemma.replace(/(.)\1$/u, '$1'));

/** What happens to somebody, and is known from then on. */
export const lifeEvents = wordSet(
  'die graduate marry retire flood burn collapse close fail lose divorce quit remarry resign relapse emigrate',
);

/** Verbs so light that only their object says what happened. */
const light = wordSet(
  'have get take go come do make give keep put set turn pass bring run join start begin meet see find try become drop step',
);

/** Past the object's first words to its noun: "her first **marathon** in Berlin"; -1 where nothing is named. */
export const nounOfObject = (scene: Scene, first: number, end: number): number => {
  let at = first;
  while (
    at < end &&
    scene.tokens[at]?.type !== 'mark' &&
    !prepositions.has(lowerAt(scene, at)) &&
    !['and', 'or', 'but', 'that', 'which', 'who', 'to', 'when', 'while', 'because'].includes(
      lowerAt(scene, at),
    ) &&
    // "the flat next door"
    !(at > first + 1 && lowerAt(scene, at) === 'next') &&
    scene.dateByFirst.get(at) === undefined &&
    !(at > first + 1 && isVerbForm(lowerAt(scene, at), 'ing')) &&
    !adverbs.has(lowerAt(scene, at))
  )
    at += 1;
  return at > first ? at - 1 : -1;
};

/** "of today": said of the hour of the talk, and no part of a life. */
export const isOfTheHour = (scene: Scene, first: number, end: number): boolean =>
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|last (?:night|minute)|just now|(?:early|late)$|\d+ ?(?:min|mins|minutes|hours?|h|m)|(?:a|an|half an|two|three) (?:minutes?|hours?|while ago))\b/u.test(
    wording(scene, first, end).toLowerCase(),
  );

/** A year, a month or a season gone by, or how long it went on: "in 2019", "last month", "for ten years". */
export const hasLongTime = (scene: Scene, first: number, end: number): boolean =>
  datesIn(scene, first, end).some(
    ({ precision, tense }) => ['month', 'year'].includes(precision) && tense !== 'future',
  ) ||
  /\b(?:years?|decades?|months|childhood|ago)\b/u.test(wording(scene, first, end).toLowerCase()) ||
  /\b(?:at|age|aged) \d\d\b/u.test(wording(scene, first, end));

/** "the bill", "her phone"; "Seat", a firm, is nobody's seat. */
const isAtHand = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.capital !== true &&
  (atHand.has(lowerAt(scene, at)) || contactNouns.has(lowerAt(scene, at)));

const isOfALife = (scene: Scene, noun: number, first: number): boolean =>
  noun >= 0 &&
  !isAtHand(scene, noun) &&
  (lifeNouns.has(lowerAt(scene, noun)) ||
    lifeNouns.has(lowerAt(scene, noun).replace(/s$/u, '')) ||
    kin.has(lowerAt(scene, noun)) ||
    // "got back"
    (noun > first && bodyNouns.has(lowerAt(scene, noun))));

const hasNoun = (scene: Scene, first: number, end: number, nouns: ReadonlySet<string>): boolean =>
  indexIn(scene, first, end, (at) => nouns.has(lowerAt(scene, at))) >= 0;

const changes =
  /^(?:married|divorced|engaged|promoted|fired|sacked|accepted|elected|laid|rid|into|tenure|tenured|pregnant|custody)$/u;
const becoming =
  /^(?:freelance|solo|bankrupt|bust|blind|deaf|vegan|vegetarian|part-time|public|private|independent|professional|pro)$/u;

/** What a light verb tells of a life: "had twins", "got divorced", "took a year off", "turned 50", "her visa came through". */
const isLifeOfLight = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const next = lowerAt(scene, verb + 1);
  const line = wording(scene, verb + 1, end).toLowerCase();
  const noun = nounOfObject(scene, verb + 1, end);
  const ofLife = isOfALife(scene, noun, verb + 1);
  switch (lemma) {
    case 'get':
      return (
        changes.test(next) ||
        ofLife ||
        /^out of (?:prison|jail|hospital|rehab|the (?:army|navy))\b/u.test(line)
      );
    case 'turn':
      return (
        scene.tokens[verb + 1]?.type === 'number' ||
        numberWords.has(next) ||
        (next === 'down' && isOfALife(scene, nounOfObject(scene, verb + 2, end), verb + 2))
      );
    case 'pass':
      return next === 'away' || ofLife;
    case 'take':
      return (
        (next === 'over' && !isAtHand(scene, nounOfObject(scene, verb + 2, end))) ||
        /^(?:a|an|one|two|some|\d+) (?:gap )?(?:years?|months?|sabbatical)\b/u.test(line) ||
        /^(?:early retirement|voluntary|redundancy|parental|maternity|paternity|sick|holy|citizenship)\b/u.test(
          line,
        ) ||
        ofLife
      );
    case 'go':
      return (
        becoming.test(next) ||
        (next === 'off' && verb + 2 < end && !determiners.has(lowerAt(scene, verb + 2))) ||
        (next === 'to' &&
          hasNoun(scene, verb + 2, Math.min(end, verb + 5), lifeNouns) &&
          !determiners.has(lowerAt(scene, verb + 2))) ||
        /^(?:to \p{L}+ )?(?:back to (?:school|uni|university|college)|to prison|to jail|through a divorce)/u.test(
          line,
        )
      );
    case 'come':
      return (
        /^(?:through|out as)\b/u.test(line) ||
        ((next === 'to' || next === 'from' || next === 'here') && hasLongTime(scene, verb, end)) ||
        /\bas a (?:child|kid|student|refugee|teenager|teen|boy|girl)\b/u.test(line)
      );
    case 'drop':
      return next === 'out' && verb + 2 < end;
    case 'step':
      return next === 'down' || (next === 'back' && verb + 2 < end);
    case 'run':
      return ofLife || hasLongTime(scene, verb, end);
    case 'start':
    case 'join':
    case 'begin':
    case 'find':
    case 'have':
    case 'do':
    case 'make':
    case 'keep':
    case 'become':
    case 'meet':
      if (/^(?:her|his|their) first\b/u.test(line) && !(noun >= 0 && isAtHand(scene, noun))) return true;
      // "had her dog with her": there
      return ofLife && (lemma !== 'meet' || next !== 'the') && !/ with (?:her|him|them)$/u.test(line);
    default:
      return false;
  }
};

/** "was promoted", "was diagnosed with", not "was surprised", "was invited". */
const moods = wordSet(
  `surprise impress delight interest invite delay hold hold-up go do tire please excite thrill relax stress wear worry disappoint touch flatter relieve amuse annoy bore confuse shock
  move ask tell give show offer allow suppose mean say call see meet introduce send thank bear`,
);

/** "was brought up by nuns" */
const isBroughtUp = (scene: Scene, { lemma, verb }: Clause): boolean =>
  lemma === 'bring' && lowerAt(scene, verb + 1) === 'up';

/** Whether a past statement, of whomever, is of a life and not of the hour: what was done to something of weight, or lasted. */
export const isOfLife = (scene: Scene, clause: Clause, of: 'person' | 'thing' | 'firm'): boolean => {
  const { lemma, verb, end, negated, isAuxiliary, hasAuxiliary, form } = clause;
  if (negated || verb < 0 || (biography.has(lemma) && isOfLifeNow(scene, clause))) return false;
  if (isOfTheHour(scene, verb, end) || (handingOver.has(lemma) && !light.has(lemma))) return false;
  // "marked it up", "cut half of it": of what was spoken of.
  if (
    indexIn(scene, verb + 1, Math.min(end, verb + 4), (at) => ['it', 'them'].includes(lowerAt(scene, at))) >=
    0
  )
    return false;
  const passive = form === 'participle' && isAuxiliary && !hasAuxiliary;
  if (passive)
    return (
      ['was', 'were', 'been'].includes(lowerAt(scene, verb - 1)) &&
      !isOf(moods, lemma) &&
      (!isOf(momentary, lemma) || isBroughtUp(scene, clause)) &&
      (verb + 1 < end || of === 'thing' || (of === 'firm' && !['close', 'open'].includes(lemma)))
    );
  if (light.has(lemma)) return isLifeOfLight(scene, clause);
  if (contactVerbs.has(lemma) || notFacts.has(lemma) || (of !== 'firm' && isOf(momentary, lemma)))
    return writesForLife(scene, clause);
  const named = mentionAt(scene, verb + 1);
  if (named !== undefined && (named.known.length > 0 || named.full) && !biography.has(lemma)) return false;
  const noun = nounOfObject(scene, verb + 1, end);
  const object = lowerAt(scene, verb + 1);
  // "opened up about it"
  if (object === 'up' && lowerAt(scene, verb + 2) === 'about') return false;
  if (noun >= 0 && isAtHand(scene, noun)) return false;
  if (['that', 'this', 'him', 'her'].includes(object) && verb + 2 >= end) return false;
  if (objectPronouns.has(object) && !possessives.has(object)) return false;
  const weighty =
    isOfALife(scene, noun, verb + 1) ||
    (noun >= 0 && relations.has(lowerAt(scene, noun))) ||
    hasLongTime(scene, verb, end);
  if (isDeed(lemma) && verbForm(lemma) !== null) return weighty && !['the', 'that', 'this'].includes(object);
  if (noun < 0)
    return (
      of !== 'person' ||
      weighty ||
      lifeEvents.has(lemma) ||
      ((biography.has(lemma) || prepositions.has(object)) &&
        verb + 1 < end &&
        isSomewhere(scene, verb + 1, end))
    );
  return weighty || !['the', 'that', 'this', 'these', 'those'].includes(object) || isChange(lemma);
};

/** "worked on the plan", "studied the menu", "lived it up", "grew quiet": verbs of a life that tell of the hour. */
export const isOfLifeNow = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const object = lowerAt(scene, verb + 1);
  let at = verb + 1;
  while (at < end && (prepositions.has(lowerAt(scene, at)) || determiners.has(lowerAt(scene, at)))) at += 1;
  const noun = nounOfObject(scene, at, end);
  return (
    object === 'it' ||
    isOfTheHour(scene, verb, end) ||
    (noun >= 0 &&
      (isAtHand(scene, noun) ||
        (['on', 'through'].includes(object) && sharedWork.has(lowerAt(scene, noun))) ||
        lowerAt(scene, noun) === 'way')) ||
    (['move', 'grow'].includes(lemma) &&
      !prepositions.has(object) &&
      /^(?:quiet|tired|closer|silent|bored|cold|red|pale|on|over)$/u.test(object))
  );
};

/** "to Canada", "from banking", "out of medical school", "on a farm": what is named behind the preposition, and nothing at hand. */
const isSomewhere = (scene: Scene, first: number, end: number): boolean => {
  let at = first;
  while (at < end && (prepositions.has(lowerAt(scene, at)) || determiners.has(lowerAt(scene, at)))) at += 1;
  if (at >= end || mentionAt(scene, at)?.known.length === 1) return false;
  const noun = nounOfObject(scene, at, end);
  return noun >= 0 && !isAtHand(scene, noun);
};

/** What ends or begins with the thing that everybody knows: "sold the print shop", "won the regional prize". */
const isChange = (lemma: string): boolean =>
  /^(?:sell|buy|leave|quit|win|found|co-found|close|inherit|lead|head|cross|climb|sail|survive|rebuild|restore|renovate|marry|divorce)$/u.test(
    lemma,
  );

const written = wordSet(
  'book books novel novels memoir thesis column poems play musical opera song songs album',
);

/** "wrote a book about bees", "signed with a label" */
const writesForLife = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const noun = nounOfObject(scene, verb + 1, end);
  return (
    lemma === 'write' && noun >= 0 && written.has(lowerAt(scene, noun)) && lowerAt(scene, verb + 1) !== 'the'
  );
};

/** "was a nurse before that", "was mentor for eleven trainees": what they once were. */
export const isWhatTheyWere = (scene: Scene, { lemma, form, verb, end, negated }: Clause): boolean => {
  if (lemma !== 'be' || form !== 'past' || negated) return false;
  const noun = nounOfObject(scene, verb + 1, end);
  if (noun < 0) return false;
  const isPost = titleNouns.test(lowerAt(scene, noun)) || relations.has(lowerAt(scene, noun));
  return isPost && ['a', 'an', 'the'].includes(lowerAt(scene, verb + 1))
    ? noun === verb + 2 || titleNouns.test(lowerAt(scene, noun))
    : isPost && noun <= verb + 2;
};

const onlyTheirs = wordSet(
  'grow bear retire marry graduate emigrate immigrate divorce quit inherit adopt train study teach turn become breed found co-found serve raise be',
);
const oftenMine = wordSet('get pass find win accept receive have apply sign book join');

/**
 * "Grew up on a farm", "left Seat in 2024", "finished her masters": of them, where no subject stands and somebody was named
 * before. What I did on the way ("bought a ticket", "left the CV") is no part of a life.
 */
export const isLifeUnsaid = (scene: Scene, clause: Clause): boolean => {
  const { lemma, verb, end, form, subject, ownSubject, first, modal } = clause;
  if (
    subject !== 'none' ||
    ownSubject ||
    form !== 'past' ||
    modal !== null ||
    scene.mentions[0] === undefined
  )
    return false;
  if (scene.mentions[0].first > first || skipAdverbs(scene, first) !== verb) return false;
  if (isWhatTheyWere(scene, clause)) return true;
  if (lemma === 'be' || isOfTheHour(scene, verb, end)) return false;
  if (biography.has(lemma) && isOfLifeNow(scene, clause)) return false;
  if (lemma === 'become' && !isWhatTheyBecame(scene, clause)) return false;
  if (onlyTheirs.has(lemma) && (lemma !== 'turn' || isOfLife(scene, clause, 'person'))) return verb + 1 < end;
  if (!isOfLife(scene, clause, 'person') && !biography.has(lemma)) return false;
  const noun = nounOfObject(scene, verb + 1, end);
  const isOwn =
    possessives.has(lowerAt(scene, verb + 1)) &&
    isOfALife(scene, noun, verb + 1) &&
    !written.has(lowerAt(scene, noun));
  const isTurn =
    ['get', 'take', 'go', 'drop', 'spend', 'give', 'step'].includes(lemma) &&
    /^(?:married|divorced|engaged|fired|sacked|over|up|out|down|to|off)$/u.test(lowerAt(scene, verb + 1));
  return (
    isOwn ||
    isTurn ||
    (biography.has(lemma) && /\b(?:as an? \p{L}+|before that|years)\b/u.test(wording(scene, verb, end))) ||
    datesIn(scene, verb, end).some(
      ({ precision, tense }) => ['year', 'month'].includes(precision) && tense !== 'future',
    ) ||
    (!oftenMine.has(lemma) &&
      isOfALife(scene, noun, verb + 1) &&
      ['a', 'an', 'two'].includes(lowerAt(scene, verb + 1)))
  );
};

/** "became a grandfather", "has become vegan", "became CFO"; not "became quiet", "became a bit loud". */
export const isWhatTheyBecame = (scene: Scene, { verb, end }: Clause): boolean => {
  const next = lowerAt(scene, verb + 1);
  const noun = verb + 2;
  if (['a', 'an', 'the'].includes(next)) return noun < end && !judgements.has(lowerAt(scene, noun));
  return titleNouns.test(next) || elders.has(next) || lasting.has(next);
};

const elders = wordSet(
  'parents grandparents mother father mum mom dad grandmother grandfather grandma grandpa godmother godfather aunt uncle',
);
const lasting = wordSet(
  'vegan vegetarian catholic muslim buddhist teetotal self-employed freelance independent',
);

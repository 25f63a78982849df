import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer } from '../clauses/doers.ts';
import { contactVerbs } from '../english/contact.ts';
import { apposed, qualifiers, relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { verbForm } from '../english/verbs.ts';
import { fold } from '../../people/fold.ts';
import { givenNames } from '../../people/given-names.ts';
import { honorifics } from '../english/words.ts';
import { isAlongside, isInCompany } from './in-company.ts';
import { isHalfOfFirm } from './firm-names.ts';
import type { Mention } from './mention.ts';
import { metInRun } from './native-names.ts';
import { personBefore } from './person-before.ts';
import { isShown } from './shown.ts';
import { leadOfPost } from './post-before.ts';
import {
  aboutWords,
  afterPreposition,
  isMetByIntroduction,
  isYetToBe,
  lemmaAt,
  spokenVerbs,
  type Role,
} from './role-after-preposition.ts';
import {
  isActingTowardMe,
  isAnnounced,
  isApposed,
  isChildNamed,
  isNamedBesideTalk,
  isNamedByHour,
  isOwnedRelation,
  isSomebodyNamed,
  isWorkOrPet,
  postOwner,
} from './role-surroundings.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from '../scene.ts';
import { determiners, possessives } from '../english/grammar.ts';

export type { Role } from './role-after-preposition.ts';

/** "a colleague called Noor", "a man named Ike". */
const isNaming = (scene: Scene, at: number): boolean => {
  const noun = lowerAt(scene, pastBeing(scene, at) - 1);
  return (
    ['called', 'named'].includes(lowerAt(scene, at)) &&
    (relations.has(noun) || titleNouns.test(noun) || strangers.has(noun))
  );
};

/** "the coach **is** called Enzo" */
const pastBeing = (scene: Scene, at: number): number =>
  ['is', "'s", 'was'].includes(lowerAt(scene, at - 1)) ? at - 1 : at;

/** Whom one names only by their name. */
const strangers = wordSet('person someone somebody guy student lad chap stranger bloke fellow');

const leadsTo = (scene: Scene, at: number): boolean =>
  isPrepositionLike(lowerAt(scene, at)) || contactVerbs.has(lemmaAt(scene, at));

/** The token before a name, past "my old friend", "Dr." and the like. */
const leadOf = (scene: Scene, mention: Mention): number => {
  const ofPost = leadOfPost(scene, mention.first);
  if (ofPost !== null) return ofPost;
  const described = lowerAt(scene, mention.first - 1) === ',' ? personBefore(scene, mention.first) : null;
  if (described !== null && leadsTo(scene, described.lead)) return described.lead;
  let at = mention.first - 1;
  for (let step = 0; step < 5; step += 1) {
    const word = lowerAt(scene, at);
    if (word === '.' && honorifics.has(lowerAt(scene, at - 1))) at -= 2;
    else if (isNaming(scene, at)) at = pastBeing(scene, at) - 1;
    // "someone by the name of Baz", "a stranger, name of Baz"
    else if (word === 'of' && lowerAt(scene, at - 1) === 'name') {
      at -= lowerAt(scene, at - 2) === 'the' ? 4 : lowerAt(scene, at - 2) === ',' ? 3 : 2;
      if (strangers.has(lowerAt(scene, at))) at -= 1;
    }
    // "met Nadia's colleague Karim"
    else if (word === "'s" && relations.has(lowerAt(scene, at + 1)))
      at = (mentionAt(scene, at - 1)?.first ?? at - 1) - 1;
    else if (
      honorifics.has(word) ||
      titleNouns.test(word) ||
      qualifiers.has(word) ||
      (apposed.has(word) && word !== 'and')
    )
      at -= 1;
    else break;
  }
  return at;
};

/** Subject of the clause: who called, joined, told me. */
const asSubject = (scene: Scene, mention: Mention, clause: Clause, isThere = false): Role => {
  if (
    clause.frame !== 'plain' &&
    clause.frame !== 'conditional' &&
    clause.subjectFirst >= mention.first - 1 &&
    !['me', 'we'].includes(clause.speaker)
  )
    return 'spoken';
  if (clause.subject === 'we') return 'with';
  // "Keith used to run the bus depot"
  const isOver = lowerAt(scene, clause.verb - 1) === 'to' && lowerAt(scene, clause.verb - 2) === 'used';
  const contact =
    contactVerbs.has(clause.lemma) ||
    ['join', 'attend', 'come', 'bring', 'drop', 'return', 'reach', 'stop', 'cook'].includes(clause.lemma) ||
    (clause.lemma === 'be' && isThere);
  return contact &&
    !isOver &&
    (clause.form === 'past' || clause.form === 'participle') &&
    clause.modal === null &&
    !clause.negated
    ? 'with'
    : 'open';
};

/** What I should, could or wanted to do: "was supposed to meet Ken". */
const isMine = (scene: Scene, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (clause.frame === 'plain' || clause.frame === 'conditional') &&
  ['me', 'we'].includes(doer(scene, clause));

const mentionIsKnown = ({ known }: Mention): boolean => known.length > 0;

/** "gave Søren a tour of our lab", "gave Ada a lift": one must be there for it. */
const isGivenInPerson = (scene: Scene, { end }: Mention): boolean =>
  [end + 1, end + 2].some((at) =>
    ['tour', 'lift', 'ride', 'hug', 'lesson', 'demo'].includes(lowerAt(scene, at)),
  );

/** What a name does in its sentence, from the words before and after it. */
export const roleOf = (scene: Scene, mention: Mention): Role => {
  const clause = clauseAt(scene, mention.first);
  const next = lowerAt(scene, mention.end);
  const lead = leadOf(scene, mention);
  const before = lowerAt(scene, lead);
  if (mention.tagged || isActingTowardMe(scene, mention) || metInRun(scene, mention) !== null) return 'with';
  if (isInCompany(scene, mention, lead) || isAlongside(scene, mention)) return 'with';
  // "doesn't like being called Lena"
  if (
    lowerAt(scene, mention.first - 1) === 'called' &&
    ['being', 'be', 'get', 'getting'].includes(lowerAt(scene, mention.first - 2))
  )
    return 'none';
  // "he knows a partner called Sofia Reis"
  if (clause?.lemma === 'know' && clause.subject === 'them' && ['called', 'named'].includes(before))
    return 'spoken';
  if (clause?.lemma === 'know' && isSomebodyNamed(scene, mention)) return 'spoken';
  if (isChildNamed(scene, mention)) return 'spoken';
  if (isHalfOfFirm(scene, mention) || isWorkOrPet(scene, mention)) return 'none';
  if (isAnnounced(scene, mention)) return 'with';
  if (isShown(scene, mention)) return 'spoken';
  if (
    scene.tokens[mention.first]?.unspaced === true &&
    !/^(?:\p{sc=Latin}|[@&+,])/u.test(scene.tokens[mention.first - 1]?.text ?? '')
  )
    return 'open';
  if (next === "'s" || next === "'") {
    const noun = lowerAt(scene, mention.end + 1);
    const isVerb = clause !== undefined && clause.subjectFirst === mention.first && clause.subject === 'them';
    // "Owen's message: all fine"
    const isQuoted = scene.starts.has(mention.first) && lowerAt(scene, mention.end + 2) === ':';
    if (!isVerb && isQuoted && ['message', 'email', 'mail', 'letter', 'text', 'voicemail'].includes(noun))
      return 'with';
    if (!isVerb)
      return [
        'call',
        'email',
        'message',
        'reply',
        'letter',
        'note',
        'text',
        'voicemail',
        'invitation',
        'invite',
        'question',
        'questions',
        'feedback',
        'comments',
        'word',
        'promise',
      ].includes(noun) && ['got', 'have', 'returned', 'received', 'took', 'answered'].includes(before)
        ? 'with'
        : 'owner';
  }
  if (isNamedBesideTalk(scene, mention) || isNamedByHour(scene, mention)) return 'with';
  const inName = scene.tokens[lead + 1]?.lower ?? '';
  const leadVerb = verbForm(before);
  if (
    clause !== undefined &&
    clause.subjectFirst === mention.first &&
    isMetByIntroduction(scene, clause, clause.lemma)
  )
    return 'with';
  if (clause !== undefined && clause.subjectFirst === mention.first && clause.verb >= mention.end)
    return asSubject(scene, mention, clause, ['there', 'present'].includes(lowerAt(scene, clause.verb + 1)));
  // "Dana's colleague Ines joined": the verb behind the name is hers.
  if (
    clause !== undefined &&
    ['thing', 'mine'].includes(clause.subject) &&
    clause.subjectFirst < mention.first &&
    clause.verb >= mention.end &&
    clause.verb - mention.end < 3 &&
    relations.has(lowerAt(scene, mention.first - 1))
  )
    return asSubject(scene, mention, { ...clause, subject: 'them', subjectFirst: mention.first });
  // "with Chase's CFO, Martin Kessel": past their post to what leads to them.
  if (before === ',' && clause !== undefined) {
    const owner = postOwner(scene, lead - 1);
    if (owner >= 0 && isPrepositionLike(lowerAt(scene, owner)))
      return afterPreposition(scene, clauseAt(scene, owner) ?? clause, owner);
    if (owner >= 0 && contactVerbs.has(lemmaAt(scene, owner))) return 'with';
    if (isApposed(scene, mention, clause)) return 'spoken';
  }
  // "twenty minutes at the notary Giorgio Bassi"
  if (before === 'at' && mention.first - lead > 1 && titleNouns.test(lowerAt(scene, mention.first - 1)))
    return 'with';
  if (isPrepositionLike(before)) return afterPreposition(scene, clause, lead);
  if (leadVerb !== null) {
    const lemma = leadVerb.lemma;
    const contact = contactVerbs.get(lemma);
    // "visited Notre Dame": a sight, where the name is of nobody one knows.
    if (
      lemma === 'visit' &&
      !mentionIsKnown(mention) &&
      !givenNames.has(fold(mention.name).split(' ')[0] ?? '')
    )
      return 'none';
    if (contact !== undefined && contact.before.includes('')) {
      const noun =
        leadVerb.forms.has('base') &&
        !leadVerb.forms.has('past') &&
        lead > (clause?.first ?? 0) &&
        lowerAt(scene, lead - 1) !== 'to' &&
        clause?.verb !== lead;
      if (isYetToBe(scene, clause, lead)) return isMine(scene, clause) ? 'open' : 'spoken';
      if (
        clause !== undefined &&
        (clause.subject === 'them' || clause.subject === 'thing') &&
        clause.verb === lead
      )
        return 'spoken';
      return clause?.modal === 'will' || clause?.modal === 'must' ? 'open' : noun ? 'open' : 'with';
    }
    if (lemma === 'give' && leadVerb.forms.has('past') && isGivenInPerson(scene, mention))
      return clause?.subject === 'them' ? 'spoken' : 'with';
    if (lemma === 'introduce' && clause?.subject !== 'them') return 'open';
    // "Hugo brought his colleague Manon"
    // "Hugo brought Manon", and not "brought Manon a cake"
    const isBrought = lead === mention.first - 1 && !determiners.has(next) && next !== 'to';
    if (
      lemma === 'bring' &&
      leadVerb.forms.has('past') &&
      (isBrought || relations.has(lowerAt(scene, mention.first - 1)))
    )
      return 'with';
    // "got to know Hyun-woo Park"
    if (lemma === 'know' && lowerAt(scene, lead - 1) === 'to' && lowerAt(scene, lead - 2) === 'got')
      return 'with';
    if (spokenVerbs.has(lemma))
      return ['recommend', 'suggest', 'nominate', 'endorse', 'praise', 'propose'].includes(lemma) &&
        isMine(scene, clause) &&
        mentionIsKnown(mention)
        ? 'open'
        : 'spoken';
  }
  if (
    clause !== undefined &&
    (clause.lemma === 'suggest' ||
      clause.lemma === 'recommend' ||
      clause.lemma === 'mention' ||
      clause.lemma === 'name') &&
    mention.first > clause.verb
  )
    return 'spoken';
  if (
    inName !== '' &&
    ['daughter', 'son', 'baby', 'dog', 'cat', 'kid'].includes(lowerAt(scene, mention.first - 1))
  )
    return 'none';
  if (scene.tokens[lead]?.type === 'word' && ['daughter', 'son', 'baby', 'dog', 'cat'].includes(before))
    return 'none';
  const apposition = mention.first - lead > 1 && possessives.has(inName);
  return apposition || isOwnedRelation(scene, mention) ? 'spoken' : 'open';
};

const isPrepositionLike = (word: string): boolean =>
  [
    'beside',
    'with',
    'to',
    'into',
    'upon',
    'from',
    'for',
    'in',
    'at',
    'near',
    'towards',
    'thanks',
    'off',
  ].includes(word) || aboutWords.has(word);

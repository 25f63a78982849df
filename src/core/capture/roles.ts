import {
  isAnnounced,
  isApposed,
  isNamedBesideTalk,
  isOwnedRelation,
  postOwner,
} from './role-surroundings.ts';
import { doer, type Clause } from './clauses.ts';
import { contactNouns, contactVerbs } from './english/contact.ts';
import { isVerbForm, verbForm } from './english/verbs.ts';
import { honorifics } from './english/words.ts';
import type { Mention } from './mention.ts';
import { isPlaceLead } from './name-runs.ts';
import { apposed, qualifiers, relations } from './english/relations.ts';
import { titleNouns } from './english/titles.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from './scene.ts';

/** `with`: there with me; `spoken`: named in the talk; `open`: nothing says which; `owner`: "Ada's ..."; `none`: no person. */
export type Role = 'with' | 'spoken' | 'open' | 'owner' | 'none';

/** "a colleague called Noor", "a man named Ike". */
const isNaming = (scene: Scene, at: number): boolean =>
  ['called', 'named'].includes(lowerAt(scene, at)) &&
  (relations.has(lowerAt(scene, at - 1)) ||
    titleNouns.test(lowerAt(scene, at - 1)) ||
    ['person', 'someone', 'somebody', 'guy', 'student', 'lad', 'chap'].includes(lowerAt(scene, at - 1)));

/** The token before a name, past "my old friend", "Dr." and the like. */
const leadOf = (scene: Scene, mention: Mention): number => {
  let at = mention.first - 1;
  for (let step = 0; step < 5; step += 1) {
    const word = lowerAt(scene, at);
    if (word === '.' && honorifics.has(lowerAt(scene, at - 1))) at -= 2;
    else if (isNaming(scene, at)) at -= 1;
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

/** True where the verb before the name lies ahead or is only advised: "told me to contact", "should meet", "suggested I talk to". */
const isUnreal = (scene: Scene, clause: Clause | undefined, verb: number): boolean => {
  if (clause === undefined) return false;
  if (['suggested', 'wished', 'conditional', 'asked', 'doubted'].includes(clause.frame)) return true;
  if (
    clause.modal === 'should' ||
    clause.modal === 'may' ||
    clause.modal === 'can' ||
    clause.modal === 'would'
  )
    return true;
  const before = lowerAt(scene, verb - 1);
  if (
    before === 'to' &&
    ['try', 'manage', 'call', 'stop', 'go', 'come', 'ring'].includes(lemmaAt(scene, verb - 2))
  )
    return false;
  return (
    (before === 'to' && !['got', 'going', 'had'].includes(lowerAt(scene, verb - 2))) ||
    (clause.lemma !== '' && ['suggest', 'recommend', 'advise'].includes(clause.lemma) && verb !== clause.verb)
  );
};

const spokenVerbs = new Set(
  'mention name recommend suggest know praise describe discuss propose quote cite nominate endorse admire like love replace marry hire manage report mentor respect trust introduce remember work join represent'.split(
    ' ',
  ),
);
const aboutWords = new Set(
  'about of through via by like than regarding re concerning behind named besides unlike'.split(' '),
);

const lemmaAt = (scene: Scene, index: number): string =>
  verbForm(lowerAt(scene, index))?.lemma ?? lowerAt(scene, index);

const nounLeads = new Set(['his', 'her', 'their', 'my', 'our', 'the', 'a', 'an']);

/** The verb that governs a preposition just before the name: "talk **to**", "put me in touch **with**". */
const governor = (scene: Scene, preposition: number): number => {
  for (let at = preposition - 1; at >= Math.max(0, preposition - 8); at -= 1) {
    if (scene.tokens[at]?.type === 'mark') return -1;
    // "has his interview with Oksana": a noun.
    if (nounLeads.has(lowerAt(scene, at - 1))) continue;
    // "Study group with Divya": what kind of talk.
    if (['group', 'prep'].includes(lowerAt(scene, at + 1)) && clauseAt(scene, at)?.verb !== at) continue;
    if (isVerbForm(lowerAt(scene, at)) && lowerAt(scene, at) !== 'touch' && lowerAt(scene, at) !== 'contact')
      return at;
  }
  return -1;
};

const bringing = new Set(
  'introduce intro introduction connect refer link put point send direct recommend forward pass hand show submit give'.split(
    ' ',
  ),
);

/** Clauses that a note begins with, and words behind a verb that may say where: each name looks at no more. */
const opening = 8;
const nearby = 40;

/** "Bilal introduced me to his boss Farah in the corridor": the note begins with it, and says where. */
const isMetByIntroduction = (scene: Scene, clause: Clause | undefined, lemma: string): boolean => {
  if (clause === undefined || !['introduce', 'intro'].includes(lemma)) return false;
  const first = scene.clauses.slice(0, opening).find(({ verb }) => verb >= 0);
  if (first?.first !== clause.first || clause.subject !== 'them' || clause.modal !== null) return false;
  const sentence = scene.sentences[clause.sentence];
  const end = Math.min(sentence?.to ?? clause.end, clause.verb + nearby);
  const words = scene.tokens.slice(clause.verb, end).map(({ lower }) => lower);
  if (
    words.some((word) =>
      ['email', 'mail', 'text', 'phone', 'telegram', 'whatsapp', 'linkedin', 'message', 'slack'].includes(
        word,
      ),
    )
  )
    return false;
  return words.some(
    (word, at) => ['in', 'at', 'on', 'outside', 'during'].includes(word) && words[at + 1] === 'the',
  );
};

const afterPreposition = (scene: Scene, clause: Clause | undefined, at: number): Role => {
  const word = lowerAt(scene, at);
  const previous = lowerAt(scene, at - 1);
  const verb = governor(scene, at);
  const lemma = verb < 0 ? '' : lemmaAt(scene, verb);
  if (word === 'with' || word === 'w' || word === '@') {
    if (word === '@') return 'with';
    if (previous === 'touch' || previous === 'contact')
      return lemma === 'put' ||
        (verb >= 0 && isUnreal(scene, clause, verb)) ||
        (lemma === 'get' && scene.tokens.slice(Math.max(0, verb), at).some(({ lower }) => lower === 'me'))
        ? 'spoken'
        : 'with';
    if (
      [
        'work',
        'compete',
        'study',
        'live',
        'share',
        'connect',
        'check',
        'deal',
        'partner',
        'vouch',
        'link',
        'start',
        'co-found',
        'found',
        'merge',
      ].includes(lemma)
    )
      return clause?.subject === 'me' ||
        clause?.subject === 'we' ||
        (lemma === 'share' && clause?.subject === 'none')
        ? 'open'
        : 'spoken';
    if (lemma === 'agree' && clause?.subject === 'other') return 'with';
    if (verb >= 0 && isUnreal(scene, clause, verb))
      return clause?.modal === 'will' || clause?.modal === 'must' ? 'open' : 'spoken';
    return clause !== undefined &&
      clause.subject !== 'me' &&
      clause.subject !== 'we' &&
      clause.subject !== 'none' &&
      verb === clause.verb &&
      (clause.subjectFirst >= 0 || lemma === 'put') &&
      lemma !== 'be'
      ? 'spoken'
      : 'with';
  }
  if (word === 'to' || word === 'into' || word === 'upon') {
    if (previous === 'myself') return 'with';
    if (previous === 'introduced' && clause?.isAuxiliary === true && clause.form === 'participle')
      return 'with';
    if (isMetByIntroduction(scene, clause, lemma)) return 'with';
    if (
      [
        'introduced',
        'intro',
        'introduction',
        'me',
        'us',
        'him',
        'her',
        'them',
        'resume',
        'cv',
        'name',
      ].includes(previous) &&
      (bringing.has(lemma) || ['intro', 'introduction'].includes(previous))
    )
      return 'spoken';
    if (bringing.has(lemma))
      return ['send', 'give', 'show', 'hand', 'forward'].includes(lemma) && clause?.subject !== 'them'
        ? 'open'
        : 'spoken';
    if (
      ['talk', 'speak', 'chat', 'write', 'reach', 'bump', 'run', 'stumble', 'reply', 'respond'].includes(
        lemma,
      )
    )
      return verb >= 0 && isUnreal(scene, clause, verb) ? 'spoken' : 'with';
    if (
      word !== 'into' &&
      (contactNouns.has(previous) || ['visit', 'letter', 'note', 'outreach'].includes(previous))
    )
      return 'with';
    // "said hello to our CFO", "sat next to Femi"
    if (['hello', 'hi', 'goodbye', 'next'].includes(previous)) return 'with';
    return ['report', 'sell', 'belong', 'marry', 'lose', 'listen', 'turn'].includes(lemma)
      ? 'spoken'
      : 'open';
  }
  if (word === 'from') {
    if (previous === 'back' && ['be', 'come', 'go', 'get', 'fly', 'drive'].includes(clause?.lemma ?? ''))
      return 'none';
    if (['hello', 'hi', 'greetings', 'regards', 'love'].includes(previous)) return 'spoken';
    // "two auditors from Grant Thornton": a firm.
    if (titleNouns.test(previous.replace(/s$/u, '')) || relations.has(previous.replace(/s$/u, '')))
      return 'none';
    if (
      contactNouns.has(previous) ||
      lemma === 'hear' ||
      ['reply', 'answer', 'news', 'back', 'invitation', 'word', 'letter', 'update', 'response'].includes(
        previous,
      )
    )
      return 'with';
    return 'open';
  }
  if (word === 'for' && ['work', 'vouch', 'stand', 'fill', 'cover', 'suggest', 'recommend'].includes(lemma))
    return 'spoken';
  if (word === 'of' && previous === 'hold') return 'with';
  if (word === 'named' && !['he', 'she', 'they', 'who', 'and', 'also'].includes(previous)) return 'open';
  // "I've been asked by Gita"
  if (word === 'beside' && ['sit', 'stand', 'seat', 'wait'].includes(lemma)) return 'with';
  if (word === 'by' && clause?.subject === 'me' && clause.isAuxiliary && clause.form === 'participle')
    return 'open';
  if (aboutWords.has(word))
    return word === 'by' && ['visit', 'stop', 'drop', 'swing', 'interview'].includes(lemma)
      ? 'with'
      : 'spoken';
  if (word === 'to' || word === 'thanks') return 'spoken';
  return isPlaceLead(word) ? 'none' : 'open';
};

/** Subject of the clause: who called, joined, told me. */
const asSubject = (mention: Mention, clause: Clause, isThere = false): Role => {
  if (
    clause.frame !== 'plain' &&
    clause.frame !== 'conditional' &&
    clause.subjectFirst >= mention.first - 1 &&
    !['me', 'we'].includes(clause.speaker)
  )
    return 'spoken';
  if (clause.subject === 'we') return 'with';
  const contact =
    contactVerbs.has(clause.lemma) ||
    ['join', 'attend', 'come', 'bring', 'drop', 'return', 'reach', 'stop'].includes(clause.lemma) ||
    (clause.lemma === 'be' && isThere);
  return contact &&
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

/** What a name does in its sentence, from the words before and after it. */
export const roleOf = (scene: Scene, mention: Mention): Role => {
  const clause = clauseAt(scene, mention.first);
  const next = lowerAt(scene, mention.end);
  const lead = leadOf(scene, mention);
  const before = lowerAt(scene, lead);
  if (mention.tagged) return 'with';
  // "he knows a partner called Sofia Reis"
  if (clause?.lemma === 'know' && clause.subject === 'them' && ['called', 'named'].includes(before))
    return 'spoken';
  if (isAnnounced(scene, mention)) return 'with';
  if (
    scene.tokens[mention.first]?.unspaced === true &&
    !/^(?:\p{sc=Latin}|[@&+,])/u.test(scene.tokens[mention.first - 1]?.text ?? '')
  )
    return 'open';
  if (next === "'s" || next === "'" || next === '’') {
    const noun = lowerAt(scene, mention.end + 1);
    const isVerb = clause !== undefined && clause.subjectFirst === mention.first && clause.subject === 'them';
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
      ].includes(noun) && ['got', 'returned', 'received', 'took', 'answered'].includes(before)
        ? 'with'
        : 'owner';
  }
  if (isNamedBesideTalk(scene, mention)) return 'with';
  const inName = scene.tokens[lead + 1]?.lower ?? '';
  const leadVerb = verbForm(before);
  if (
    clause !== undefined &&
    clause.subjectFirst === mention.first &&
    isMetByIntroduction(scene, clause, clause.lemma)
  )
    return 'with';
  if (clause !== undefined && clause.subjectFirst === mention.first && clause.verb >= mention.end)
    return asSubject(mention, clause, ['there', 'present'].includes(lowerAt(scene, clause.verb + 1)));
  // "Dana's colleague Ines joined": the verb behind the name is hers.
  if (
    clause !== undefined &&
    ['thing', 'mine'].includes(clause.subject) &&
    clause.subjectFirst < mention.first &&
    clause.verb >= mention.end &&
    clause.verb - mention.end < 3 &&
    relations.has(lowerAt(scene, mention.first - 1))
  )
    return asSubject(mention, { ...clause, subject: 'them', subjectFirst: mention.first });
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
    if (contact !== undefined && contact.before.includes('')) {
      const noun =
        leadVerb.forms.has('base') &&
        !leadVerb.forms.has('past') &&
        lead > (clause?.first ?? 0) &&
        lowerAt(scene, lead - 1) !== 'to' &&
        clause?.verb !== lead;
      if (isUnreal(scene, clause, lead)) return isMine(scene, clause) ? 'open' : 'spoken';
      if (
        clause !== undefined &&
        (clause.subject === 'them' || clause.subject === 'thing') &&
        clause.verb === lead
      )
        return 'spoken';
      return clause?.modal === 'will' || clause?.modal === 'must' ? 'open' : noun ? 'open' : 'with';
    }
    if (
      lemma === 'introduce' ||
      lemma === 'invite' ||
      lemma === 'thank' ||
      lemma === 'send' ||
      lemma === 'give' ||
      lemma === 'tell' ||
      lemma === 'help' ||
      lemma === 'ask' ||
      lemma === 'promise' ||
      lemma === 'owe'
    )
      return clause !== undefined && clause.subject === 'them' && clause.subjectFirst !== mention.first
        ? 'spoken'
        : 'open';
    // "Hugo brought his colleague Manon"
    if (lemma === 'bring' && leadVerb.forms.has('past') && relations.has(lowerAt(scene, mention.first - 1)))
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
  const apposition = mention.first - lead > 1 && ['her', 'his', 'their'].includes(inName);
  return apposition || isOwnedRelation(scene, mention) ? 'spoken' : 'open';
};

const isPrepositionLike = (word: string): boolean =>
  [
    'beside',
    'with',
    'w',
    '@',
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
  ].includes(word) || aboutWords.has(word);

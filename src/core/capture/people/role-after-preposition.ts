import { wordSet } from '../../word-set.ts';
import { isUnreal } from '../clauses/clause.ts';
import type { Clause } from '../clauses/clauses.ts';
import { contactNouns } from '../english/contact.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { isPlaceLead } from './name-runs.ts';
import { clauseAt, lowerAt, type Scene } from '../scene.ts';

/** `with`: there with me; `spoken`: named in the talk; `open`: nothing says which; `owner`: "Ada's ..."; `none`: no person. */
export type Role = 'with' | 'spoken' | 'open' | 'owner' | 'none';

/** True where the verb before the name lies ahead or is only advised: "told me to contact", "should meet", "suggested I talk to". */
export const isYetToBe = (scene: Scene, clause: Clause | undefined, verb: number): boolean => {
  if (clause === undefined) return false;
  if (isUnreal(clause) || clause.frame === 'doubted') return true;
  if (isHadChance(scene, clause, verb - 2)) return false;
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

/** "had the chance to speak to", "was able to connect with", "got to talk to": what came to be. */
const isHadChance = (scene: Scene, { form, frame, negated, verb }: Clause, at: number): boolean => {
  if (negated || frame !== 'plain') return false;
  if (
    ['chance', 'opportunity', 'pleasure', 'honour', 'honor', 'privilege', 'luck'].includes(lowerAt(scene, at))
  )
    return form === 'past' && verb < at;
  return lowerAt(scene, at) === 'able'
    ? ['was', 'were'].includes(lowerAt(scene, at - 1))
    : lowerAt(scene, at) === 'got' && lowerAt(scene, at + 1) === 'to';
};

export const spokenVerbs = wordSet(
  'mention name recommend suggest know praise describe discuss propose quote cite nominate endorse admire like love replace marry hire manage report mentor respect trust introduce remember work join represent',
);
export const aboutWords = wordSet(
  'about of through via by like than regarding re concerning behind named besides unlike',
);

export const lemmaAt = (scene: Scene, index: number): string =>
  verbForm(lowerAt(scene, index))?.lemma ?? lowerAt(scene, index);

const nounLeads = new Set(['his', 'her', 'their', 'my', 'our', 'the', 'a', 'an']);

/** "introduced me **by email** to": by what means. */
const isMeans = (scene: Scene, at: number): boolean =>
  ['by', 'via', 'over'].includes(lowerAt(scene, at - 1)) && contactNouns.has(lowerAt(scene, at));

/** The verb that governs a preposition just before the name: "talk **to**", "put me in touch **with**". */
const governor = (scene: Scene, preposition: number): number => {
  for (let at = preposition - 1; at >= Math.max(0, preposition - 8); at -= 1) {
    if (scene.tokens[at]?.type === 'mark') return -1;
    // "has his interview with Oksana": a noun.
    if (nounLeads.has(lowerAt(scene, at - 1)) || isMeans(scene, at)) continue;
    // "Study group with Divya", "Work shift with Ken": what kind of talk.
    if (
      ['group', 'prep', 'session', 'buddy', 'shift'].includes(lowerAt(scene, at + 1)) &&
      clauseAt(scene, at)?.verb !== at
    )
      continue;
    if (isVerbForm(lowerAt(scene, at)) && lowerAt(scene, at) !== 'touch' && lowerAt(scene, at) !== 'contact')
      return at;
  }
  return -1;
};

const bringing = wordSet(
  'introduce intro introduction connect refer link put point send direct recommend forward pass hand show submit give',
);

const journeys = wordSet(
  'train bus flight plane ferry coach tram ride trip journey drive boat metro commute',
);

/** Clauses that a note begins with, and words behind a verb that may say where: each name looks at no more. */
const opening = 8;
const nearby = 40;

/** "We talked afterwards", "we sat together": in this sentence or the next, of whoever was named last. */
export const isTalkedToBehind = (scene: Scene, { verb, first, sentence }: Clause): boolean => {
  const from = verb < 0 ? first : verb;
  const end = Math.min(
    (scene.sentences[sentence + 1] ?? scene.sentences[sentence])?.to ?? from,
    from + nearby,
  );
  return scene.tokens
    .slice(from, end)
    .some(
      ({ lower }, offset) =>
        lower === 'we' &&
        /^(?:talked|chatted|spoke|had|sat|walked)$/u.test(lowerAt(scene, from + offset + 1)),
    );
};

/** "Bilal introduced me to his boss Farah in the corridor": the note begins with it, and says where. */
export const isMetByIntroduction = (scene: Scene, clause: Clause | undefined, lemma: string): boolean => {
  if (clause === undefined || !['introduce', 'intro'].includes(lemma)) return false;
  if (clause.subject !== 'them' || clause.modal !== null) return false;
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
  if (clause.form === 'past' && !clause.negated && isFollowed(scene, clause, answers)) return true;
  const first = scene.clauses.slice(0, opening).find(({ verb }) => verb >= 0);
  if (first?.first !== clause.first) return false;
  // "introduced me to Karin, we chatted for 15 minutes"
  if (isTalkedToBehind(scene, clause)) return true;
  return words.some(
    (word, at) =>
      (['in', 'at', 'on', 'outside', 'during'].includes(word) && words[at + 1] === 'the') ||
      // "over coffee", "over a quick lunch"
      (word === 'over' &&
        [1, 2, 3].some((on) => ['coffee', 'meal'].includes(contactNouns.get(words[at + on] ?? '') ?? ''))),
  );
};

const answers = wordSet('say tell ask offer promise explain suggest invite agree laugh want');

const getsInTouch = wordSet('give call ring phone reply answer write message meet');

/**
 * "introduced me to Wouter de Graaf; he said he'd get in touch": the newcomer does one of these at once. In "He
 * introduced me to Wouter. He said ..." the same one goes on.
 */
const isFollowed = (scene: Scene, clause: Clause, deeds: ReadonlySet<string>): boolean => {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const pronoun = lowerAt(scene, next?.subjectFirst ?? -1);
  return (
    next !== undefined &&
    ['he', 'she', 'they'].includes(pronoun) &&
    lowerAt(scene, clause.subjectFirst) !== pronoun &&
    next.form === 'past' &&
    next.frame === 'plain' &&
    next.modal === null &&
    !next.negated &&
    deeds.has(next.lemma)
  );
};

export const afterPreposition = (scene: Scene, clause: Clause | undefined, at: number): Role => {
  const word = lowerAt(scene, at);
  const previous = lowerAt(scene, at - 1);
  const verb = governor(scene, at);
  const lemma = verb < 0 ? '' : lemmaAt(scene, verb);
  // "on the train to Lille", "the ride back from Mombasa"
  if (['to', 'from'].includes(word) && journeys.has(previous === 'back' ? lowerAt(scene, at - 2) : previous))
    return 'none';
  if (word === 'with') {
    if (previous === 'touch' || previous === 'contact')
      return lemma === 'put' ||
        (verb >= 0 && isYetToBe(scene, clause, verb)) ||
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
        (clause?.subject === 'none' &&
          (['share', 'connect'].includes(lemma) ||
            // "Worked with Tom from 9 to 5": noted without "I".
            (clause.form === 'past' && clause.verb === clause.first && verb === clause.verb)))
        ? 'open'
        : 'spoken';
    if (lemma === 'agree' && clause?.subject === 'other') return 'with';
    // "No decision made with Priya"
    if (clause?.subject === 'thing' && lowerAt(scene, clause.subjectFirst) === 'no' && clause.form === 'past')
      return 'with';
    // "Owen came along with his friend Birgit", "turned up with her mum, Bea"
    const isCompany =
      verb >= 0 &&
      ['come', 'join', 'turn', 'show', 'arrive', 'drop'].includes(lemma) &&
      clause?.form === 'past' &&
      clause.frame === 'plain' &&
      clause.modal === null &&
      !clause.negated;
    if (isCompany) return 'with';
    if (verb >= 0 && isYetToBe(scene, clause, verb))
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
    if (
      previous === 'introduced' &&
      ((clause?.isAuxiliary === true && clause.form === 'participle') || lowerAt(scene, at - 2) === 'got')
    )
      return 'with';
    // "Applied to Morgan Stanley": a firm.
    if (lemma === 'apply') return 'none';
    if (isMetByIntroduction(scene, clause, lemma)) return 'with';
    // "introduced me by email to Anke, and today she gave me forty minutes"
    if (lemma === 'introduce' && clause?.subject === 'them' && isFollowed(scene, clause, getsInTouch))
      return 'with';
    // "Sent my CV to Hugo": to whom I wrote.
    if (lemma === 'send' && ['resume', 'cv'].includes(previous) && clause?.subject !== 'them') return 'with';
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
      return verb >= 0 && isYetToBe(scene, clause, verb) ? 'spoken' : 'with';
    if (
      word !== 'into' &&
      ((contactNouns.has(previous) && !isMeans(scene, at - 1)) ||
        ['visit', 'letter', 'note', 'outreach'].includes(previous))
    )
      return 'with';
    // "said hello to our CFO", "sat next to Femi"
    if (['hello', 'hi', 'goodbye', 'next'].includes(previous)) return 'with';
    return ['report', 'sell', 'belong', 'marry', 'lose', 'listen', 'turn'].includes(lemma)
      ? 'spoken'
      : 'open';
  }
  if (word === 'from') {
    // "Back from Doha on the 2nd", "she is back from Porto"
    if (
      previous === 'back' &&
      ['', 'back', 'be', 'come', 'go', 'get', 'fly', 'drive'].includes(clause?.lemma ?? '')
    )
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
  if (
    word === 'by' &&
    ['me', 'mine'].includes(clause?.subject ?? '') &&
    clause?.isAuxiliary === true &&
    clause.form === 'participle'
  )
    return 'open';
  // "bought two hives off Wojtek"
  if (word === 'off')
    return ['buy', 'get', 'borrow', 'take', 'rent', 'hire'].includes(lemma) && clause?.form === 'past'
      ? 'with'
      : 'open';
  if (aboutWords.has(word))
    return word === 'by' && ['visit', 'stop', 'drop', 'swing', 'interview', 'sit', 'stand'].includes(lemma)
      ? 'with'
      : 'spoken';
  if (word === 'thanks') return 'spoken';
  return isPlaceLead(word) ? 'none' : 'open';
};

import { wordSet } from '../../word-set.ts';
import type { InteractionKind } from '../../interactions/interaction.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer, objectIsMe } from '../clauses/doers.ts';
import type { Sign } from './sign.ts';
import type { CaptureDraft } from '../draft.ts';
import { contactVerbs, isLive } from '../english/contact.ts';
import { verbForm } from '../english/verbs.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { articles, selfPronouns } from '../english/grammar.ts';
import { receiving } from '../english/promising.ts';

/** "Ada called me", "got an email from Ken", "she wrote back": who began. */
export const directionOf = (scene: Scene, signs: readonly Sign[]): CaptureDraft['direction'] => {
  for (const sign of signs) {
    const clause = scene.clauses[sign.clause];
    if (clause === undefined) continue;
    const lemma = verbForm(lowerAt(scene, sign.index))?.lemma ?? '';
    const verb = contactVerbs.get(lemma);
    if (isOfBoth(scene, sign, clause)) return 'unknown';
    if (sign.verb && verb?.begins === true) {
      // "Art and I talked": both.
      if (['and', '&'].includes(lowerAt(scene, clause.subjectFirst - 1)) && clause.subject === 'me')
        return 'unknown';
      if (clause.subject === 'me') return clause.isAuxiliary && clause.form === 'participle' ? 'them' : 'me';
      if (clause.subject === 'them' || clause.subject === 'thing') return 'them';
      if (clause.subject === 'we') return 'unknown';
      const next = lowerAt(scene, sign.index + 1);
      if (clause.subject === 'none' && isNamedFirst(scene, sign, clause)) return 'them';
      if (selfPronouns.has(next) || selfPronouns.has(lowerAt(scene, sign.index + 2))) return 'them';
      return 'me';
    }
    if (!sign.verb) {
      // "kwame text: exam passed": whose words follow.
      if (
        ['message', 'email'].includes(sign.kind) &&
        [1, 3].some((step) => lowerAt(scene, sign.index + step) === ':') &&
        mentionAt(scene, sign.index - 1) !== undefined
      )
        return 'them';
      // "Mrs Merchant's mail: she'll be my referee"
      if (
        !isLive(sign.kind) &&
        lowerAt(scene, sign.index + 1) === ':' &&
        lowerAt(scene, sign.index - 1) === "'s"
      )
        return 'them';
      const to = lowerAt(scene, sign.index + 1) === 'to' && clause.verb < 0;
      if (to && !isLive(sign.kind)) return 'me';
      const behind = scene.tokens.slice(sign.index + 1, sign.index + 4).map(({ lower }) => lower);
      // "a call with Tom from Siemens": where Tom works.
      const from =
        behind.includes('from') &&
        !isHour(lowerAt(scene, sign.index + 2 + behind.indexOf('from'))) &&
        !behind.slice(0, behind.indexOf('from')).includes('with');
      if (from && isOpening(sign.kind)) return 'them';
      if (receiving.has(clause.lemma) && from) return 'them';
      if (clause.lemma === 'give' && (!isOpening(sign.kind) || isMeans(scene, sign.index))) continue;
      // "made it clear to Greta in our meeting": where it was said.
      if (['in', 'at', 'during'].includes(lowerAt(scene, sign.index - 2)) && isLive(sign.kind))
        return 'unknown';
      if (['send', 'write', 'post', 'give', 'make', 'drop', 'shoot', 'place', 'leave'].includes(clause.lemma))
        return senderOf(scene, clause);
      if (clause.lemma === 'invite') return senderOf(scene, clause);
      const means = articles.has(lowerAt(scene, sign.index - 1)) ? 2 : 1;
      const by = (means === 1 ? ['by', 'via', 'over', 'per', 'on'] : ['in', 'by', 'via']).includes(
        lowerAt(scene, sign.index - means),
      );
      if (by && !isLive(sign.kind) && clause.form === 'past')
        return doer(scene, clause) === 'them' ? 'them' : 'me';
      if (clause.lemma === 'return' || clause.lemma === 'answer') return senderOf(scene, clause);
    }
  }
  for (const clause of scene.clauses) {
    if (clause.lemma === 'hear' && lowerAt(scene, clause.verb + 1) === 'from' && clause.form === 'past')
      return 'them';
    // "got an answer from Zeynep"
    if (
      receiving.has(clause.lemma) &&
      /\b(?:answer|reply|response|word|news) (?:back )?from\b|^\S+ (?:an? |the )?(?:quick )?(?:reply|answer|response)\b/u.test(
        wording(scene, clause.verb, clause.end).toLowerCase(),
      )
    )
      return 'them';
    // "got in touch with Elif"
    if (
      clause.lemma === 'get' &&
      clause.form === 'past' &&
      lowerAt(scene, clause.verb + 1) === 'in' &&
      lowerAt(scene, clause.verb + 2) === 'touch'
    )
      return clause.subject === 'them' ? 'them' : clause.subject === 'we' ? 'unknown' : 'me';
    if (clause.lemma === 'invite' && clause.form === 'past' && clause.frame === 'plain')
      return senderOf(scene, clause);
  }
  return signs.length > 0 ? 'unknown' : senderWithout(scene);
};

/** "Shona (ScottishPower) messaged: ...": whose name opens the note, and nobody is named behind. */
const isNamedFirst = (scene: Scene, sign: Sign, clause: Clause): boolean => {
  const start = scene.sentences[clause.sentence]?.from ?? 0;
  const at = sign.index + 1;
  // "recruiter Paulina (Hays) rang"
  const open =
    lowerAt(scene, clause.first - 1) === ')'
      ? scene.tokens.findLastIndex(({ lower }, index) => lower === '(' && index < clause.first)
      : start + 1;
  return (
    (mentionAt(scene, open - 1) !== undefined || mentionAt(scene, clause.first - 2) !== undefined) &&
    clause.first > start &&
    mentionAt(scene, at) === undefined &&
    !['him', 'her', 'them', 'to'].includes(lowerAt(scene, at))
  );
};

const sharing = wordSet('talk speak chat sit walk meet run bump stumble');
const shared: ReadonlySet<InteractionKind> = new Set(['coffee', 'meal', 'walk', 'meeting', 'event']);

/** "talked to Ada", "zoomed with Ken", "coffee with Ines": nobody is said to have begun it. */
const isOfBoth = (scene: Scene, sign: Sign, clause: Clause): boolean => {
  const next = [lowerAt(scene, sign.index + 1), lowerAt(scene, sign.index + 2)];
  const joint = next[0] === 'with' || (next[1] === 'with' && mentionAt(scene, sign.index + 1) === undefined);
  if (sign.verb) {
    if (clause.isAuxiliary && clause.form === 'participle') return false;
    // "Interviewed by Knut Strand"
    if (next[0] === 'by') return true;
    return joint || sharing.has(verbForm(lowerAt(scene, sign.index))?.lemma ?? '');
  }
  if (clause.verb >= 0 && !havingTalks.has(clause.lemma)) return false;
  return isLive(sign.kind) && (joint || shared.has(sign.kind));
};

const havingTalks = wordSet('have do get grab take be share');

/** "on Zoom from 7 to 8:30" */
const isHour = (word: string): boolean => /^\d/u.test(word);

/** "gave me forty minutes **on the phone**" */
const isMeans = (scene: Scene, index: number): boolean => {
  const at = lowerAt(scene, index - 1) === 'the' ? index - 2 : index - 1;
  return ['on', 'over', 'via', 'by'].includes(lowerAt(scene, at));
};

const isOpening = (kind: InteractionKind): boolean =>
  ['call', 'email', 'message', 'letter', 'video'].includes(kind);

const senderOf = (scene: Scene, clause: Clause): CaptureDraft['direction'] => {
  if (clause.subject === 'me') return 'me';
  if (clause.subject === 'them') return 'them';
  return clause.subject === 'none' ? (objectIsMe(scene, clause) ? 'them' : 'me') : 'unknown';
};

/** A note without any word of talk: what was sent says who began. */
const senderWithout = (scene: Scene): CaptureDraft['direction'] => {
  const first = scene.clauses.find(({ verb }) => verb >= 0);
  const sent =
    first !== undefined &&
    ['send', 'forward', 'mail'].includes(first.lemma) &&
    first.form === 'past' &&
    first.frame === 'plain'
      ? first
      : undefined;
  return sent === undefined ? 'unknown' : senderOf(scene, sent);
};

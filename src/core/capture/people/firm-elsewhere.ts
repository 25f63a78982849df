import { wordSet } from '../../word-set.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { places } from '../english/words.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from '../scene.ts';
import { employerAt, type Employer } from './firm-names.ts';
import type { Mention } from './mention.ts';

/** Tokens between the firm and whoever was met there, at most. */
const reach = 20;

/** Where a firm shows itself, and its people stand. */
const stands = wordSet('stand booth stall table desk counter tent');

/** The firm that a description names apart from the name: "at the Unilever booth", "Interview at Bolt with Kaisa", "rang Barclays and got Tom". */
export const firmElsewhere = (scene: Scene, mention: Mention, hasTitle: boolean): string | null =>
  standBehind(scene, mention) ?? calledHouse(scene, mention) ?? (hasTitle ? metAt(scene, mention) : null);

/** A firm in its own name, of nobody whom the book knows, and no town. */
const namedFirm = (scene: Scene, at: number): Employer | null => {
  const employer = employerAt(scene, at);
  if (employer === null || (mentionAt(scene, employer.first)?.known.length ?? 0) > 0) return null;
  return places.has(employer.name.toLowerCase()) ? null : employer;
};

/** "Ngozi **at the Unilever booth**": whose people stand there. */
const standBehind = (scene: Scene, { first, end }: Mention): string | null => {
  const sentence = clauseAt(scene, first)?.sentence ?? -1;
  const limit = Math.min(end + 8, scene.sentences[sentence]?.to ?? end);
  for (let at = end; at < limit; at += 1) {
    if (at > end && mentionAt(scene, at) !== undefined && lowerAt(scene, at - 1) !== 'the') return null;
    if (!['at', 'from', 'on'].includes(lowerAt(scene, at)) || lowerAt(scene, at + 1) !== 'the') continue;
    const employer = namedFirm(scene, at + 1);
    if (employer !== null && stands.has(lowerAt(scene, employer.end))) return employer.name;
  }
  return null;
};

/** "Phoned the tram works **and got** Frau Brück": who takes the call there. */
const calledHouse = (scene: Scene, { first }: Mention): string | null => {
  let at = first - 1;
  while (at > first - 7 && lowerAt(scene, at) !== 'and' && scene.tokens[at]?.type === 'word') at -= 1;
  const verb = verbForm(lowerAt(scene, at + 1));
  if (!['and', ','].includes(lowerAt(scene, at)) || verb === null || !verb.forms.has('past')) return null;
  if (!['get', 'reach', 'speak', 'talk', 'see', 'meet'].includes(verb.lemma)) return null;
  for (let called = at - 1; called > Math.max(-1, at - reach); called -= 1) {
    const lemma = verbForm(lowerAt(scene, called))?.lemma ?? '';
    if (
      !['call', 'phone', 'ring', 'telephone', 'visit'].includes(lemma) ||
      !isVerbForm(lowerAt(scene, called), 'past')
    )
      continue;
    // "the personnel office **of the tram works**"
    for (let lead = at - 1; lead >= called; lead -= 1)
      if (lead === called || lowerAt(scene, lead) === 'of') {
        const employer = employerAt(scene, lead + 1, { isWork: true });
        const isKnown = employer !== null && (mentionAt(scene, employer.first)?.known.length ?? 0) > 0;
        if (employer !== null && !isKnown && employer.end <= at) return employer.name;
      }
    return null;
  }
  return null;
};

/** "Stopped by the Decathlon stand and spoke with Kévin, store director", "Interview at Bolt with Kaisa, fleet lead": where somebody with a post was met. */
const metAt = (scene: Scene, { first }: Mention): string | null => {
  const sentence = clauseAt(scene, first)?.sentence ?? 0;
  const from = scene.sentences[sentence]?.from ?? 0;
  for (let at = first - 1; at >= Math.max(from, first - reach); at -= 1) {
    if (mentionAt(scene, at) !== undefined && (mentionAt(scene, at)?.known.length ?? 0) > 0) return null;
    const employer = stands.has(lowerAt(scene, at)) ? endingAt(scene, at) : null;
    if (employer !== null) return employer.name;
  }
  return (
    interviewedAt(scene, sentence, from, first) ??
    interviewedAt(scene, sentence - 1, scene.sentences[sentence - 1]?.from ?? -1, from)
  );
};

/** The firm that ends before a token: "the **Decathlon** stand". */
const endingAt = (scene: Scene, end: number): Employer | null => {
  for (let at = Math.max(0, end - 4); at < end; at += 1) {
    if (scene.tokens[at]?.capital !== true) continue;
    const employer = namedFirm(scene, at);
    if (employer !== null && employer.end === end) return employer;
  }
  return null;
};

/** "Interview at Bolt", "Interview-ish coffee at Bolt" */
const interviewedAt = (scene: Scene, sentence: number, from: number, end: number): string | null => {
  if (sentence < 0 || from < 0) return null;
  let isInterview = false;
  for (let at = from; at < end; at += 1) {
    const lower = lowerAt(scene, at);
    isInterview ||= /^interview(?:ed|-ish)?$/u.test(lower);
    if (!isInterview || !['at', '@'].includes(lower)) continue;
    const employer = namedFirm(scene, at + 1);
    if (employer !== null) return employer.name;
  }
  return null;
};

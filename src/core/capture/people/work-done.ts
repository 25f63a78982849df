import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { adverbs, determiners, nominatives, prepositions } from '../english/grammar.ts';
import { plainHouses, whatOneRuns } from '../english/houses.ts';
import { family } from '../english/relations.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { demonyms, departments, fields, months, places, weekdays } from '../english/words.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { employerAt, firm, institutionEnd, organizationEnd } from './firm-names.ts';
import type { Post } from './posts.ts';

/** What a verb says of somebody's work, from the verb on. */
interface Work {
  /** The verb, and the clause's end. */
  readonly at: number;
  readonly limit: number;
  /** The firm that the clause names, whatever stands before it. */
  readonly organization: string | null;
}

/**
 * Somebody's work told by a verb: "handles apprentices", "works on pricing" and "is something in procurement" give the field; "runs the graduate
 * scheme" and "heads up support ops" stay as they are said; "interns at MOL" gives the trade's own word. Null where the verb tells of no work.
 */
export const workDone = (scene: Scene, work: Work): Post | null =>
  housekept(scene, work) ?? headed(scene, work) ?? kept(scene, work) ?? plied(scene, work);

/** Verbs of whoever is at the head of something. */
const heading = wordSet('run head lead manage own oversee direct chair supervise coordinate');

/** "runs Miodowa Farm", "founded Leafloop": the house itself is their own. */
const housekept = (scene: Scene, { at, limit }: Work): Post | null => {
  const lower = lowerAt(scene, at);
  const isFounded = ['founded', 'co-founded', 'cofounded'].includes(lower);
  const lemma = verbForm(lower)?.lemma ?? '';
  if (!isFounded && !['run', 'own', 'manage'].includes(lemma)) return null;
  const end = organizationEnd(scene, at + 1);
  const first = scene.tokens[lowerAt(scene, at + 1) === 'the' ? at + 2 : at + 1];
  if (end <= at + 1 || end > limit || departments.has(first?.lower ?? '')) return null;
  if (places.has(first?.lower ?? '') || isGivenName(fold(first?.text ?? ''))) return null;
  if ((mentionAt(scene, at + 1)?.known.length ?? 0) > 0 || /^\p{Lu}{1,3}$/u.test(first?.text ?? ''))
    return null;
  return {
    title: isFounded ? (lower === 'founded' ? 'founder' : 'co-founder') : null,
    organization: firm(scene, at + 1, end),
  };
};

const headed = (scene: Scene, { at, organization, limit }: Work): Post | null => {
  // "is in charge of exports", "is responsible for payroll"
  const isCharge =
    (lowerAt(scene, at) === 'in' && lowerAt(scene, at + 1) === 'charge' && lowerAt(scene, at + 2) === 'of') ||
    (lowerAt(scene, at) === 'responsible' && lowerAt(scene, at + 1) === 'for');
  const lemma = verbForm(lowerAt(scene, at))?.lemma ?? '';
  if (!isCharge && !heading.has(lemma)) return null;
  const isUp = ['up', 'down'].includes(lowerAt(scene, at + 1));
  const first = isCharge ? (lowerAt(scene, at) === 'in' ? at + 3 : at + 2) : isUp ? at + 2 : at + 1;
  const end = objectEnd(scene, first, limit);
  if (end === first) return null;
  const words = scene.tokens.slice(first, end).map(({ lower }) => lower);
  if (words.some((word, index) => (atHome.has(word) && !isCareHome(words, index)) || family.has(word)))
    return null;
  const house = institutionEnd(scene, first);
  const isWork =
    isCharge ||
    isUp ||
    (words[0] === 'our' && lemma !== 'own') ||
    words.some((word, index) => whatOneRuns.has(word) || (index > 0 && plainHouses.has(word))) ||
    words.some((_, index) => isCareHome(words, index)) ||
    (lemma !== 'own' && words.some((word) => departments.has(word) || fields.has(word))) ||
    (organization !== null && words.every((word) => !times.has(word)));
  // "runs **the language centre**"
  const own = house === end && !isCharge ? firm(scene, first, end) : null;
  return isWork ? { title: wording(scene, at, end), organization: organization ?? own } : null;
};

/** "manages a care **home**" */
const isCareHome = (words: readonly string[], index: number): boolean =>
  ['home', 'homes', 'house'].includes(words[index] ?? '') &&
  /^(?:care|nursing|funeral|retirement|foster|publishing|auction|opera|guest)$/u.test(words[index - 1] ?? '');

/** Of the house and of the heart, and no work: "leads a quiet life", "handles stress well". */
const atHome = wordSet(
  'life stress pressure everything anything things thing it itself this that them him her himself herself home house houses boat boats car cars dog dogs cat cats horse pony bike kids dishes cooking laundry shopping plants flat flats well fine',
);

/** "runs ten kilometres", "runs Sundays" */
const times = wordSet(
  'marathons marathon kilometres kilometers km miles times time morning evening day days week year every k laps late errands fast races triathlons',
);

/** "handles apprentices", "looks after payroll", "works on pricing", "does compliance for Barclays", "is in procurement": the field. */
const kept = (scene: Scene, { at, limit, organization }: Work): Post | null => {
  const lead = leadOfField(scene, at);
  if (lead === null) return null;
  const named = lowerAt(scene, lead.first);
  if (['his', 'her', 'their', 'a', 'an', 'its', 'this', 'that'].includes(named)) return null;
  const first = ['the', 'our', 'my', 'all'].includes(named) ? lead.first + 1 : lead.first;
  if (first > lead.first && lead.isBare) return null;
  const end = objectEnd(scene, first, limit);
  const words = scene.tokens.slice(first, end);
  if (words.length === 0 || words.length > 4) return null;
  const isOther = words.some(
    ({ lower, type, capital, text }, index) =>
      type !== 'word' ||
      atHome.has(lower) ||
      family.has(lower) ||
      (noFields.has(lower) && index === 0 && (words.length === 1 || lower !== 'night')) ||
      demonyms.has(lower) ||
      (determiners.has(lower) && index === 0) ||
      (capital && !departments.has(lower) && !/^\p{Lu}{2,4}$/u.test(text)),
  );
  if (isOther) return null;
  const isField = words.some(({ lower }) => departments.has(lower) || fields.has(lower));
  return isField || lead.isAny || (organization !== null && lead.isWithFirm)
    ? { title: wording(scene, first, end), organization }
    : null;
};

interface FieldLead {
  readonly first: number;
  /** Whatever stands behind is their field: "handles apprentices". */
  readonly isAny: boolean;
  /** It is one where a firm is named: "does night shifts at the Rigshospitalet". */
  readonly isWithFirm: boolean;
  /** No article stands before it: "works in procurement", and not "works in the garden". */
  readonly isBare: boolean;
}

const leadOfField = (scene: Scene, at: number): FieldLead | null => {
  const [lower, next] = [lowerAt(scene, at), lowerAt(scene, at + 1)];
  const lemma = verbForm(lower)?.lemma ?? lower;
  const any = { isAny: true, isWithFirm: true, isBare: false };
  if (lemma === 'handle') return { first: at + 1, ...any };
  if (lemma === 'look' && next === 'after') return { first: at + 2, ...any };
  if (lemma === 'take' && next === 'care' && lowerAt(scene, at + 2) === 'of')
    return { first: at + 3, ...any };
  if (lemma === 'deal' && next === 'with') return { first: at + 2, ...any };
  if (lemma === 'work' && ['in', 'on'].includes(next)) return { first: at + 2, ...any, isBare: true };
  if (lemma === 'do') return { first: at + 1, isAny: false, isWithFirm: true, isBare: true };
  const isSomething = lower === 'something' && next === 'in';
  if (isSomething || lower === 'in')
    return { first: isSomething ? at + 2 : at + 1, isAny: isSomething, isWithFirm: true, isBare: true };
  return null;
};

/** Where, when and how one works, and no field: "works in town", "works on Sundays", "is in love". */
const noFields =
  wordSet(`town bed silence shifts pairs person private secret site call commission holidays holiday weekends weekend sundays saturdays mondays
  nights days time foot it this that both most some many lot lots touch business love favour favor hospital trouble hurry sixties fifties forties thirties twenties seventies
  yoga karate judo pilates sports nothing so great good fine too well what whatever better more less hours abroad school college university`);

/** What stands behind a verb up to its preposition, a mark or another thing that is told. */
const objectEnd = (scene: Scene, first: number, limit: number): number => {
  let at = first;
  while (at < limit && at - first < 6) {
    const token = scene.tokens[at];
    if (token === undefined || (token.type !== 'word' && token.type !== 'number')) break;
    const { lower } = token;
    const isAnd =
      lower === 'and' &&
      at > first &&
      departments.has(lowerAt(scene, at - 1)) &&
      departments.has(lowerAt(scene, at + 1));
    if (lower === 'and' ? !isAnd : (prepositions.has(lower) && lower !== 'of') || closing.has(lower)) break;
    if (at > first && (adverbs.has(lower) || nominatives.has(lower) || scene.dateByFirst.has(at))) break;
    if (weekdays.has(lower) || (months.has(lower) && token.capital)) break;
    if (at > first && determiners.has(lower) && lowerAt(scene, at - 1) !== 'of') break;
    at += 1;
  }
  return at;
};

const closing = wordSet('who which that when where there here now but or because so if then these');

/** What somebody is called who does so: "interns at MOL". */
const trades: ReadonlyMap<string, string> = new Map([
  ['intern', 'intern'],
  ['apprentice', 'apprentice'],
  ['volunteer', 'volunteer'],
  ['teach', 'teacher'],
  ['study', 'student'],
  ['lecture', 'lecturer'],
  ['coach', 'coach'],
  ['consult', 'consultant'],
  ['drive', 'driver'],
  ['buy', 'buyer'],
  ['clean', 'cleaner'],
  ['cook', 'cook'],
  ['bake', 'baker'],
  ['brew', 'brewer'],
  ['farm', 'farmer'],
  ['nurse', 'nurse'],
  ['edit', 'editor'],
  ['translate', 'translator'],
  ['design', 'designer'],
  ['research', 'researcher'],
  ['recruit', 'recruiter'],
  ['programme', 'programmer'],
]);

/** "interns at MOL" is an intern; with an object and a firm it stays as it is said: "teaches physics at Riverside College", "drives ore for LKAB". */
const plied = (scene: Scene, { at, limit, organization }: Work): Post | null => {
  if (organization === null) return null;
  const lower = lowerAt(scene, at);
  const lemma = verbForm(lower)?.lemma ?? lower.replace(/s$/u, '');
  const trade = trades.get(lemma);
  if (
    trade === undefined &&
    ![
      'build',
      'make',
      'sell',
      'repair',
      'grow',
      'fix',
      'write',
      'weld',
      'hire',
      'test',
      'sew',
      'paint',
      'install',
    ].includes(lemma)
  )
    return null;
  if (['at', 'for', 'with', '@'].includes(lowerAt(scene, at + 1)))
    return { title: trade ?? null, organization };
  const end = objectEnd(scene, at + 1, limit);
  // "buys flowers at Aldi"
  if (lemma === 'buy' && lowerAt(scene, end) === 'at') return null;
  if (end === at + 1 || ['her', 'his', 'their'].includes(lowerAt(scene, at + 1))) return null;
  return { title: wording(scene, at, end), organization };
};

/** The firm that a verb's clause names: "at Bosch", "in the data team at Bosch", "for the water board"; null where it stops before. */
export const employerBehind = (
  scene: Scene,
  first: number,
  limit: number,
  isSmall: boolean,
): ReturnType<typeof employerAt> => {
  for (let at = first; at < Math.min(limit, first + 8); at += 1) {
    const lower = lowerAt(scene, at);
    if (['who', 'and', 'but', ',', '.', 'as'].includes(lower)) return null;
    if (!['at', 'for', 'with', '@'].includes(lower)) continue;
    // "works with Birgit"
    if (lower !== 'at' && isGivenName(fold(scene.tokens[at + 1]?.text ?? ''))) continue;
    const employer = employerAt(scene, at + 1, { isSmall, isWork: lower !== 'with' });
    if (employer === null || employer.end > limit) continue;
    if (mentionAt(scene, at + 1)?.known.length === 1 || events.has(lowerAt(scene, employer.end - 1)))
      continue;
    return employer;
  }
  return null;
};

/** Where one meets, and nobody works. */
export const events = wordSet('conference summit meetup festival forum congress expo fair party wedding');

/** Whether a token is a verb as one says what somebody does: "runs", "they run", "has been running". */
export const isToldOfWork = (lower: string, isMany: boolean, isBeing: boolean): boolean =>
  isVerbForm(lower, 's') ||
  /^(?:interns|apprentices|nurses|programmes)$/u.test(lower) ||
  (isMany && isVerbForm(lower, 'base')) ||
  (isBeing && isVerbForm(lower, 'ing')) ||
  ['founded', 'co-founded', 'cofounded'].includes(lower);

import type { Clause } from '../clauses/clauses.ts';
import { factAdjectives } from '../english/life.ts';
import { bodyNouns } from '../english/lives.ts';
import { isVerbForm } from '../english/verbs.ts';
import { numberWords } from '../english/words.ts';
import { indexIn, clauseAt, datesIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** What is said of them without a verb: "father of twins", "allergic to cats", "two small boys at home". */
export interface Trait {
  /** Token range. */
  readonly first: number;
  readonly end: number;
}

const family =
  '(?:kids?|children|child|boys?|girls?|sons?|daughters?|twins|triplets|grandchildren|grandkids|siblings|brothers?|sisters?|dogs?|cats?|horses|chickens)';

const kinWord =
  '(?:kids?|children|sons?|daughters?|wife|husband|partner|boyfriend|girlfriend|mum|mom|mother|dad|father|parents|brothers?|sisters?|twins)';

const parent = new RegExp(
  `^(?:proud |single )?(?:father|mother|mum|mom|dad|parent|grandmother|grandfather|grandma|grandpa|widow|widower) of `,
  'u',
);

const forms: readonly RegExp[] = [
  /^(?:the )?(?:eldest|oldest|youngest|middle|only) (?:child|of|son|daughter)\b/u,
  /^ex-\p{L}{3,}/u,
  /^(?:former|retired|ex) \p{L}+/u,
  /^no (?:friend|fan|lover) of /u,
  /^no longer (?:at|with|in) /u,
  /^(?:twins|triplets)\b/u,
  /^(?:originally |comes |is )?from (?!(?:her|him|me|us|them|it|there|here|home|now|what)\b)\p{L}+(?: \p{L}+)?$/u,
  /^(?:(?:big|huge|keen|great|lifelong|avid|mad|fellow|semi-pro|amateur) ){1,2}(?:\p{L}+ ){0,2}(?:\p{L}+(?:er|or|ist)|\p{L}*(?:fan|buff|nut|geek))(?: of (?!the (?:idea|plan|project|proposal)\b|(?:it|that|this)$).+)?$/u,
  /^(?:marathon|trail|cross-country|choir|chess|football|tennis|rugby|cricket|jazz|folk|ballroom|salsa|sea|open-water|long-distance|amateur|hobby|folk|mountain) \p{L}+(?:er|or|ist|fan|buff|nut)\b/u,
  /^(?:alto|soprano|tenor|bass|baritone|goalkeeper|drummer|guitarist|pianist|violinist|captain|treasurer|chair|secretary|volunteer|coach|organist|conductor|vegan|vegetarian|teetotal|night owl|early bird|twin|widowed|divorced|dyslexic|deaf|blind)(?: (?:in|at|of|for|by|on|with|since)\b|$)/u,
  /^(?:speaks|fluent|native) \p{L}+/u,
  // "Kids both at uni now", "dad in hospital"
  new RegExp(
    `^(?:(?:her|his|their|the) )?${kinWord}(?: \\p{L}+)?(?: (?:both|all|now|still|just|back))* (?:at (?!(?:work|lunch|the|a|an|my|our|dinner|her|his)\\b)\\p{L}+(?: school)?|in (?:the )?\\p{L}+|from \\p{L}+|with \\p{L}+|ill|sick|unwell|dead|retired|pregnant|abroad)(?: now| too| already| again)?$`,
    'u',
  ),
  /^(?:a |the )?newborn(?: at home)?$/u,
  /^self-(?:taught|employed)$/u,
  /^single(?: again| now)?$/u,
];

/** What was done to them once, or they did, and holds: "married to a vet", "trained as a joiner", "broken wrist". */
const participles: readonly RegExp[] = [
  /^(?:just )?back from (?:parental|maternity|paternity|sick) leave$/u,
  /^(?:(?:happily|recently|newly|just|long|twice|still|now) )*(?:married|divorced|widowed|separated|remarried|engaged(?= to))(?: (?:to|since|from|for|with|twice|again)\b.*)?$/u,
  /^(?:(?:originally|recently|now) )*(?:born|raised|brought up|bred|based|schooled|trained|educated|qualified)(?: and (?:raised|bred))? (?:in|on|at|as|by|near|under)\b.*$/u,
  new RegExp(
    `^(?:a |an )?(?:broken|bad|sprained|dodgy|torn|fractured|twisted|new|artificial|weak|slipped|dislocated|frozen|arthritic) (?:left |right )?(?:${[...bodyNouns].join('|')}|disc)(?: (?:from|since|after|at|in)\\b.*)?$`,
    'u',
  ),
];

const counted = new RegExp(
  `^(?:NUM|no|a few|several) (?:(?:small|young|little|grown|older|teenage|adopted|step) ){0,2}${family}` +
    // "two small boys at home": theirs; "three dogs at the next table" are anybody's.
    '(?: (?:at (?:home|school|uni|university|college)|in \\p{L}+|of (?:her|his|their) own|aged|under|over|who|already|now|too|from|with|and)\\b.*)?$',
  'u',
);
const years = /^NUM (?:years|yrs) (?:at|in|as|with|own) /u;

const lineOf = (scene: Scene, first: number, end: number): string => {
  const words = scene.tokens.slice(first, end).map(({ lower, type }) => lower + (type === 'mark' ? '' : ''));
  const [head = ''] = words;
  const isNumber = scene.tokens[first]?.type === 'number' || numberWords.has(head);
  return (isNumber ? ['NUM', ...words.slice(1)] : words).join(' ');
};

/** "about the cats, twins, and the rent": what was talked of. */
const isListed = (scene: Scene, first: number): boolean => {
  const clause = clauseAt(scene, first);
  if (clause === undefined) return false;
  const at = indexIn(
    scene,
    Math.max(clause.first, first - 12),
    first,
    (index) => lowerAt(scene, index) === 'about',
  );
  return at >= 0 && !isVerbForm(lowerAt(scene, at - 1), 's');
};

const leads = new Set(['and', 'but', 'also', 'has', 'is', 'a', 'an', 'the']);

const isTrait = (scene: Scene, first: number, end: number): boolean => {
  if (first >= end || mentionAt(scene, first) !== undefined) return false;
  const before = mentionAt(scene, first - 2);
  // "Pim Hendriks, process technician": who somebody is whose name stands before.
  const isPost = before !== undefined && before.end === first - 1 && lowerAt(scene, first - 1) === ',';
  if (
    datesIn(scene, first, end).some(
      ({ tense, first: at }) => tense !== 'past' && lowerAt(scene, at - 1) !== 'since',
    )
  )
    return false;
  for (let at = first; at < end; at += 1)
    if (['me', 'my', 'us', 'our', 'i', 'we', 'you'].includes(lowerAt(scene, at))) return false;
  const line = lineOf(scene, first, end);
  if (isListed(scene, first)) return false;
  if (participles.some((form) => form.test(line))) return !isPost;
  if (counted.test(line) || (years.test(line) && !/^NUM (?:years|yrs) (?:ago|old)/u.test(line))) return true;
  const adjective =
    factAdjectives.has(lowerAt(scene, first)) &&
    ['to', 'in', 'about', 'with', 'of', 'on', 'by'].includes(lowerAt(scene, first + 1)) &&
    !['out', 'away', 'from', 'based', 'short', 'active', 'single', 'head', 'engaged', 'stuck'].includes(
      lowerAt(scene, first),
    );
  if (adjective) return true;
  if (parent.test(line)) return true;
  return !isPost && forms.some((form) => form.test(line));
};

/** The parts between the marks of a clause that say something lasting of them, the part that holds its verb left out. */
export const traitsIn = (scene: Scene, clause: Clause): readonly Trait[] => {
  const traits: Trait[] = [];
  let first = clause.first;
  for (let at = clause.first; at <= clause.end; at += 1) {
    const lower = lowerAt(scene, at);
    if (at < clause.end && ![',', ';', '+', '&'].includes(lower) && scene.tokens[at]?.type !== 'break')
      continue;
    const hasVerb =
      clause.verb >= first &&
      clause.verb < at &&
      isVerbForm(lowerAt(scene, clause.verb)) &&
      !(clause.subject === 'none' && participles.some((form) => form.test(lineOf(scene, first, at))));
    while (first < at && leads.has(lowerAt(scene, first))) first += 1;
    if (!hasVerb && isTrait(scene, first, at)) traits.push({ first, end: at });
    first = at + 1;
  }
  return traits;
};

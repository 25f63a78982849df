export const tenderTopics = ['health', 'faith', 'family', 'looks'] as const;
export type TenderTopic = (typeof tenderTopics)[number];

const words = (...patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(pattern, 'giu'));

/** What follows an illness where it is somebody's work and not their own: "cancer research". */
const asWork =
  '(?![- ](?:research|researchers?|charity|charities|startup|start-up|drugs?|models?|detection|diagnostics|imaging|devices?|apps?|software|screening|trials?|study|studies|stud(?:y|ies)|centre|center|units?|wards?|clinic|vaccines?|awareness|products?|market|data|platform|care|therapy company|treatments? company|foundation|prevention))';
const ofWork =
  '(?<!(?:research(?:es|ing)? (?:on|into)|stud(?:y|ies|ying)|treats?|treating|works? on|working on|cure for|against|detects?|detecting) )';
/** Under the flag `i` a name is any word: what things are is left out where it matters. */
const someone = '(?:she|he|they|i|\\p{L}[\\p{L}-]+)';
const is = "(?:'s|'re| is| was| are| were| has been|'s been| looks?| looked| seems?| seemed| got| gets)";
const theirs = '(?:her|his|their)';
const kin =
  '(?:wife|husband|partner|ex|mother|father|mum|mom|dad|parents?|son|daughter|kids?|children|brother|sister|in-laws)';

/**
 * Words about health, faith, family trouble and looks, as they are said of people (R16). They are chosen to stay silent
 * on the same words at work: a healthy market, faith in the plan, a family business, a number that looks good.
 */
export const tenderWords: readonly (readonly [topic: TenderTopic, patterns: readonly RegExp[]])[] = [
  [
    'health',
    words(
      `${ofWork}\\b(?:cancer|tumou?r|leuka?emia|lymphoma|chemo(?:therapy)?|diabet(?:es|ic)|dementia|alzheimer(?:'s)?|parkinson(?:'s)?|multiple sclerosis|epilep(?:sy|tic)|hiv|bipolar|schizophreni[ac]|anorexia|bulimia|autis(?:m|tic)|adhd|dyslexi[ac]|migraines?|asthma|endometriosis|long covid|ptsd)\\b${asWork}`,
      `\\b(?:burn-?out|burned out|burnt out|nervous breakdown|panic attacks?|eating disorder|antidepressants?)\\b${asWork}`,
      `\\b(?:clinical depression|depression)\\b(?<!(?:great|economic|market|price) depression)${asWork}(?! (?:in|of) (?:the )?(?:market|prices?|sales|demand))`,
      `\\b(?!(?:prices?|markets?|sales|demand|econom(?:y|ies)|rates?|wages?|volumes?|earnings|sectors?|industr(?:y|ies)|valuations?|shares?|stocks?|team|morale|account|feature|function|button|option)\\b)(?:${someone}${is}|feels?|feeling) (?:\\S+ )?(?:depressed|suicidal|anorexic|disabled|pregnant|ill|unwell|infertile)\\b(?!-)`,
      `\\b(?:is|was|'s|got|get|been|very|really|seriously|off) sick\\b(?! of\\b)`,
      `\\b(?:anxiety|stress) (?:attacks?|disorder|problems?|issues?)\\b`,
      `\\b${theirs} (?:mental health|health|illness|anxiety|therapist|medication|meds|pregnancy|diagnosis|disability|drinking)\\b(?! (?:business|company|startup|team|app|product|insurance))`,
      `\\b(?:had|has|having|after|needs?|need) (?:an? |${theirs} )?(?:\\S+ )?(?:surgery|miscarriage|heart attack|abortion|hysterectomy|transplant|operation on (?:${theirs}|the) \\S+)\\b`,
      `\\b(?:had|has had|suffered|after) (?:an? )?(?:\\S+ )?stroke\\b(?! of)`,
      `\\b(?:an?|the|${theirs}) operation on ${theirs} \\S+`,
      `\\b(?:in|into|to|from|out of) (?:the )?hospital\\b(?! (?:it|beds?|sector|trust|group|procurement|project|clients?|software|market|board|managers?))(?<=(?:is|was|'s|been|rushed|taken|back|still|stay|went|out|home|weeks?|days?) (?:in|into|to|from|of) (?:the )?hospital)`,
      `\\bhospitali[sz]ed\\b`,
      `\\b(?:on|off on) sick leave\\b|\\boff sick\\b|\\b(?:in|seeing a|sees a|started|has) (?:therapy|therapist|psychiatrist|psychologist)\\b(?! (?:startup|company|app))`,
      `\\bdiagnosed with \\S+`,
      `\\b(?:alcoholics?|alcoholism|drinking problem|drinks too much|in rehab|addicted to (?:drugs|alcohol|painkillers|gambling)|(?:drug|gambling) addict(?:ion)?|relapsed)\\b`,
      `\\b(?:ivf|fertility treatment)\\b(?<!(?:runs|sells|an|the) ivf)${asWork}(?! clinics?)`,
    ),
  ],
  [
    'faith',
    words(
      `\\b(?:muslims?|moslems?|jewish|hindus?|sikhs?|buddhists?|catholics?|protestants?|mormons?|atheists?|jehovah's witness(?:es)?|evangelicals?)\\b(?! (?:university|school|college|charity|relief|aid|museum|hospital|clients?|market|bank|finance))`,
      `\\b(?:a|an|devout|practising|practicing|born-again|committed|strict) christians?\\b(?! (?:\\p{Lu}|louboutin|democrat))`,
      `\\b(?:(?:is|'s|was|very|quite|deeply|not|are|became|so|too) religious|${theirs} religion|${theirs} (?:\\S+ )?faith\\b(?! in (?:the|me|us|this|our|my|it|that|people|${theirs})\\b)|(?:lost|found) (?:${theirs} |her )?faith\\b(?! in)|person of faith|man of faith|woman of faith)`,
      `\\b(?:goes|go|went|going|gone|back) to (?:church|mosque|mass|synagogue|temple)\\b|\\b${theirs} (?:church|mosque|synagogue|parish|rabbi|imam|priest|pastor)\\b`,
      `\\b(?:prays|praying|prayed) (?:\\S+ )?(?:for|five|every|daily|at|to)\\b|\\bfast(?:s|ing)? (?:for|during) ramadan\\b`,
      `\\b(?:found|believes? in) (?:god|jesus|allah)\\b`,
    ),
  ],
  [
    'family',
    words(
      `\\bdivorc(?:e|ed|ing|es)\\b(?! from (?:reality|the (?:facts|market|data|business)))(?! (?:lawyers?|law|attorneys?|solicitors?|papers startup))`,
      `\\b(?:separated|split up|splitting up|broke up|breaking up|break-up|breakup) (?:from|with) (?:${theirs} )?(?:${kin}|boyfriend|girlfriend|fianc[ée]e?|\\p{Lu}\\p{L}+)\\b`,
      `\\b(?:she|he|they)(?:'s|'ve| has| have| are|'re| is)?(?: \\S+)? (?:separated|split up|broken up|broke up)\\b(?! (?:the|into|by))`,
      `\\bcustody (?:battle|fight|case|of (?:the |${theirs} )?(?:kids?|child|children|son|daughter|boys?|girls?))\\b`,
      `\\b(?:having|had|has) an affair\\b|\\bcheat(?:ed|ing|s) on (?:her|him|${theirs} ${kin})\\b`,
      `\\b(?:${theirs} )?marriage (?:is|was|has been|'s)? ?(?:\\S+ )?(?:over|in trouble|trouble|falling apart|fell apart|on the rocks|ending|ended|failing|broken|breaking down|problems?|counsell?ing)\\b`,
      `\\b(?:marital|marriage|family|domestic) (?:troubles?|problems?|crisis|crises|violence|abuse|feud|drama|strife)\\b`,
      `\\b(?:fell out|fallen out|falling out|fights?|fighting|argues|not speaking|not on speaking terms|no longer speaks|doesn't speak|estranged) (?:from |with |to )?(?:${theirs} )${kin}\\b`,
      `\\bestranged\\b|\\babusive (?:${kin}|relationship|marriage|boyfriend|girlfriend)\\b`,
      `\\b${theirs} ${kin} (?:is|was|'s|went|ended up) (?:back )?(?:in|to) (?:prison|jail)\\b|\\b(?:wife|husband|partner) (?:has )?left (?:her|him|them)\\b|\\bleft ${theirs} (?:wife|husband)\\b`,
    ),
  ],
  [
    'looks',
    words(
      `\\b(?:she|he|they)(?:'s|'re| is| was| are| were| looks?| looked) (?:(?:very|really|quite|so|too|rather|a bit|kind of|still|super|extremely|incredibly) )*(?:attractive|beautiful|handsome|gorgeous|sexy|ugly|fat|overweight|obese|skinny|bald|balding|chubby|plump|good-looking|good looking|hot(?! on| about| with| off| for)|cute|pretty(?= *(?:$|[.,;!?]|and\\b|but\\b)))\\b(?! (?:sure|offer))`,
      `\\b(?:attractive|beautiful|handsome|gorgeous|sexy|ugly|fat|overweight|obese|good-looking|good looking|pretty|hot|cute) (?:\\S+ )?(?:woman|man|guy|girl|lady|bloke|blonde|brunette|boy|chick)\\b`,
      `\\b(?:gained|put on|lost|losing|gaining|putting on) (?:a lot of |a bit of |so much |some |too much )?weight\\b(?! in| with| as)`,
      `\\b${theirs} (?:looks|figure|weight|teeth|bad breath|body odou?r|acne|hair loss|big nose)\\b(?! (?:like|as|good|great|right|fine|out|forward|set|up|for|into|at|was|is|of|on|shows?))`,
      `\\bbad (?:breath|teeth|skin)\\b`,
    ),
  ],
];

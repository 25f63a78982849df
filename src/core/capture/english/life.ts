import { wordSet } from '../../word-set.ts';

/** Verbs of what is going on in a life, worth asking about even without a date. */
export const ongoing = wordSet(
  'wait await move relocate plan prepare train apply interview look consider negotiate hire launch start retire leave switch change expect defend graduate undergo recover raise search build renovate open close merge finish write run recruit study hunt adopt organise organize restructure expand pitch compete buy sell return marry join take rehearse revise transfer rebuild set go',
);

/** Of those, what says so little alone that a date must stand with it. */
export const datedOnly = wordSet(
  'go take run set work write study build leave start open close join return finish buy sell change expand look organise organize',
);

/** Events that one asks about after their date. */
export const eventNouns = wordSet(
  'launch wedding pilot release move exam exams defense defence surgery operation interview presentation conference trip holiday vacation merger audit election deadline tender opening exhibition concert marathon race graduation hearing trial kickoff kick-off rollout roll-out go-live relocation promotion birth due-date baby demo event fundraiser fundraising round ipo board-meeting vote strike sabbatical thesis submission campaign migration review appraisal festival competition tournament match course funeral memorial christening baptism housewarming viva finals results flight recital premiere birthday anniversary',
);

/** Stative verbs of a person's cares, ways and means: what they say is a fact. */
export const stative = wordSet(
  'love like hate dislike enjoy care prefer collect play speak live work worry fear struggle believe trust value admire miss dream crave dread manage own run head lead direct oversee coordinate teach lecture mentor cook bake hike climb sail cycle garden paint swim ride read want need use study travel commute drink eat avoid specialise specialize focus deal have know find follow write sing volunteer coach keep raise breed fly drive knit dance row surf ski box fish hunt invest research come support cover handle think',
);

/** Third persons that tell of the talk itself, not of them. */
export const notFacts = wordSet(
  'say think tell ask suggest recommend advise promise offer send seem look sound hope agree mention call text email write reply thank mean know remember forget introduce give let get appear wish wonder feel plan apologise apologize congratulate confirm note add greet return join attend explain help share forward show invite see meet stay do take make try come go put pass refer vouch expect doubt bring have propose encourage warn urge be turn pick pay counsel reckon talk chat',
);

/** After "is": what makes it a fact of theirs. */
export const factAdjectives = wordSet(
  `into interested sick fond ill homesick loyal passionate worried stuck struggling keen fascinated obsessed vegan vegetarian pescatarian allergic from based fluent responsible afraid scared tired frustrated
  fed proud crazy mad known originally concerned anxious nervous sceptical skeptical curious excited overwhelmed short native bilingual trilingual diabetic lactose coeliac celiac gluten-free
  teetotal divorced married single engaged widowed retired out abroad left-handed right-handed colour-blind color-blind lactose-intolerant gluten-intolerant tone-deaf self-employed double-jointed night-blind tee-total born raised self-taught dyslexic pregnant unhappy bored convinced committed devoted dedicated specialised specialized active involved expert fan head founder big huge avid keen lifelong former ex-`,
);

/** After "is a": a judgement, not a fact. */
export const judgements = wordSet(
  'bore snob bully jerk fool liar one person great nice lovely good wonderful fantastic amazing brilliant kind sweet cool funny smart clever interesting real true bit joy pleasure star legend gem treat delight friend inspiration generous sharp warm charming very really so',
);

/** What happened in their past that one keeps: "studied in Delft", "grew up in Porto". */
export const biography = wordSet(
  'study grow work move live join start co-found marry bear graduate win train serve teach lead build raise quit leave lose retire divorce',
);

/** Nouns of theirs whose value is a fact: "her big worry is the permit". */
export const traitNouns = wordSet(
  'worry worries concern concerns problem challenge challenges goal goals dream priority priorities focus hobby hobbies passion interest interests favourite favorite team bottleneck headache pain fear boss birthday background specialty speciality obsession family struggle motto mission budget blocker company firm group',
);

/** Home, family, body and journeys: what is done to them is done for oneself. */
export const household = wordSet(
  'laundry washing dishes ironing cooking dinner shopping groceries cat dog puppy pets horse kid kids child children baby twins family taxes tax mortgage rent bills insurance sofa furniture bed beds kitchen bathroom bedroom nursery attic cellar garage roof boiler heating fence windows walls house flat apartment garden lawn hedge roses vegetables car bike boat flight flights ticket tickets hotel trip holiday luggage visa passport exam exams course courses degree diploma licence marathon race wedding move removal teeth knee medicine',
);

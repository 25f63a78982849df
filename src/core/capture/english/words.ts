import { isGivenName } from '../../people/given-names.ts';
import { wordSet } from '../../word-set.ts';

export const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      ...(name === 'september' ? ([['sept', 9]] as [string, number][]) : []),
    ]),
);

/** 1 Monday to 7 Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [`${name}s`, index + 1],
      [name.slice(0, 3), index + 1],
    ]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "seven" 7, "forty" 40, "forty-five" 45. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((word, index): [string, number][] => [
    [word, (index + 2) * 10],
    ...units
      .slice(1, 10)
      .map((unit, one): [string, number] => [`${word}-${unit}`, (index + 2) * 10 + one + 1]),
  ]),
  ['fourty', 40],
  ['hundred', 100],
  ['ninty', 90],
]);

/** Function words, which are never a name by themselves. */
export const stopWords = wordSet(`
a an the and or but so yet nor if then than that this these those there here who whom whose which what when where why how
i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself they them their theirs it its itself
am is are was were be been being have has had do does did will would shall should can could may might must ought
to of in on at by for with from into onto over under about after before during since until till through via between among
against without within along across behind beside near up down out off as like per not no yes never ever also just only even
very too quite really again already still soon now today tomorrow yesterday tonight later ago last next first
some any all both each every either neither few many much more most other another such own same
's 'll 'd 'm 've 're n't w re vs ok okay
because while although though unless whether however maybe perhaps probably
`);

export const honorifics = wordSet(
  'dr prof professor mr mrs ms miss mx sir madam dame rev father sister frau herr dott ing doctor smt shri sri sra srta mme mlle signor signora engr cllr councillor hon alhaji fr principal coach inspector captain sergeant pastor chief nurse ambassador minister senator consul governor commissioner colonel lieutenant admiral counsellor attaché secretary auntie aunty uncle oga baba mama mzee pak bapak ibu bu mbak sensei hoca abla kuya oom tannie tio doña señor señora ma',
);

/** Whence somebody is, which is no name of theirs: "Ximena Rojas, Peruvian". */
export const demonyms = wordSet(`
peruvian colombian venezuelan chilean argentinian argentine bolivian ecuadorian uruguayan cuban nigerian kenyan ghanaian ethiopian ugandan tanzanian
egyptian moroccan tunisian algerian bulgarian croatian serbian bosnian albanian belarusian
georgian armenian iranian iraqi syrian lebanese israeli pakistani bangladeshi nepali indonesian malaysian filipino filipina taiwanese
singaporean swiss austrian belgian icelandic estonian latvian lithuanian welsh kiwi
`);

/** Towns and countries, those that people are named after among them. */
export const places = wordSet(`
london paris berlin madrid rome lisbon porto vienna zurich geneva munich hamburg amsterdam rotterdam utrecht brussels copenhagen oslo stockholm helsinki
dublin edinburgh glasgow manchester warsaw prague budapest athens istanbul moscow kyiv dubai cairo lagos nairobi mumbai delhi bangalore shanghai beijing
tokyo osaka kyoto seoul singapore sydney melbourne toronto montreal vancouver boston chicago seattle austin denver miami atlanta houston dallas
france germany spain italy portugal austria switzerland belgium netherlands denmark norway sweden finland poland ukraine russia turkey greece ireland
scotland england wales britain europe africa asia america canada mexico brazil argentina chile peru india china japan korea vietnam thailand indonesia
egypt nigeria kenya ghana morocco israel iran iraq georgia australia zealand
jordan victoria santiago chelsea florence virginia madison lincoln charlotte chad milan sofia regina salvador
`);

/** Tongues and peoples, of which hardly anybody is named. */
export const tongues = wordSet(`
english french german polish spanish italian portuguese dutch russian chinese mandarin cantonese japanese korean arabic hindi urdu
turkish greek swedish danish norwegian finnish hungarian czech slovak romanian ukrainian hebrew persian farsi swahili vietnamese thai
american british european african asian indian irish scottish canadian australian mexican brazilian
`);

const neverPeople = wordSet(`
i alumni
monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
christmas easter thanksgiving ramadan eid diwali hanukkah halloween passover
zoom teams slack skype whatsapp viber kakaotalk imessage signal telegram linkedin twitter facebook instagram google gmail outlook facetime webex discord wechat
excel powerpoint word python java javascript sql aws azure github figma notion sap salesforce photoshop tableau
ceo cto cfo coo cmo cio vp svp evp hr it pr ai ml ux ui api kpi okr phd mba msc bsc cv nda rfp b2b saas q1 q2 q3 q4 eod cob asap fyi ps todo tbd tbc ok
uk usa us eu uae un nato nyc la sf
google microsoft apple amazon meta netflix nvidia intel ibm oracle samsung sony siemens bosch maersk equinor shell bp ikea volvo bmw audi toyota
stripe spotify uber airbnb tesla spacex openai mckinsey deloitte kpmg pwc bain bcg accenture goldman jpmorgan citi hsbc barclays unilever nestle
mit eth ucl lse insead insead hec stanford harvard oxford cambridge yale princeton berkeley delft
`);

/** Capitalised words that are no person: they end or forbid a run of name words. */
export const notPeople: ReadonlySet<string> = new Set([
  ...neverPeople,
  ...tongues,
  ...[...places].filter((place) => !isGivenName(place)),
]);

/** Parts of a firm that stand in a post: "head of procurement". */
export const departments = wordSet(`
procurement sales finance marketing operations hr legal it engineering product design data analytics research strategy people talent recruiting
recruitment logistics supply manufacturing production quality purchasing communications compliance risk treasury security innovation sustainability
development growth support service services resources content partnerships risk accounting tax audit planning platform infrastructure staff digital education
learning policy programmes programs science technology maintenance facilities
`);

/** Fields of work that no firm has as a department: "does payroll", "is in shipping". */
export const fields = wordSet(`
payroll pricing procurement catering plumbing welding wiring roofing scaffolding bookkeeping translation translations interpreting nursing midwifery radiography dentistry
pharmacy law insurance claims reinsurance customs freight shipping fishing farming forestry dairy hospitality tourism retail construction demolition
carpentry joinery masonry tailoring childcare care eldercare probation security admin reception housekeeping cleaning repairs lighting
editing printing publishing journalism broadcasting television banking energy mining steel textiles fashion theatre film advertising pr publicity apprentices apprenticeships trainees
exports imports underwriting ops qa backend frontend devops cybersecurity robotics biotech pharma healthcare agriculture aquaculture viticulture
landscaping horticulture forensics pathology oncology paediatrics pediatrics cardiology physiotherapy dispatch invoicing billing collections
admissions fundraising archives conservation safeguarding geotech comp sci mech elec civil eng hydrology transformers hydraulics monetary
`);

/** Last words of what is an organization or a place, not a person ("Deutsche Bank", "Riverside University"). */
export const organizationWords = wordSet(`
bank group inc ltd llc gmbh ag sa corp corporation company co partners capital ventures holdings labs lab university college school institute academy
foundation trust charity network alliance chamber embassy agency ministry council committee board team department center centre hospital clinic club society association federation union
conference summit meetup festival forum congress expo fair airport station hotel café cafe restaurant bar pub park street road square avenue bridge tower
hall house river lake sea port museum library theatre ministry department city county island logistics consulting solutions systems technologies technology software studio studios media press news times
airlines energy pharma motors foods insurance office programme program project day week
`);

/** What bears a name and is nobody: "an agency, Pflege Plus", "her new firm, Solve & Sons". */
export const namedThings = wordSet(`
agency firm company employer startup start-up bank school university college studio shop store brand app tool platform site website newsletter
magazine journal newspaper book novel film podcast course programme program project product charity ngo restaurant hotel bar pub club venue town
village city country band team band group publisher supplier boat dog cat horse
`);

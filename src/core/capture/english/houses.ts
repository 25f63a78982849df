import { wordSet } from '../../word-set.ts';
import { endsInPost } from './titles.ts';

/** Open to all and called after their town: "Utrecht city hall", "Kumasi fire station". */
const publicWords = `school hospital library museum university college council court police embassy consulate ministry theatre clinic hospice institute
  academy hall station parish observatory orphanage kindergarten prison`;

const houseWords = `${publicWords} department firm company bank consultancy agency studio charity maker brand retailer ngo nonprofit publisher insurer supplier bakery
  restaurant startup start-up shop store office bureau lab laboratory factory plant mill mine farm yard shipyard port airport depot warehouse brewery winery
  vineyard foundry sawmill quarry dairy abattoir nursery pharmacy practice surgery salon garage workshop gallery newspaper magazine church mosque synagogue
  temple monastery choir orchestra ballet opera circus zoo union trust foundation association society federation cooperative co-op club board authority works
  centre center shelter refuge foodbank boatyard bookshop dealership laundry launderette laundromat stables ranch estate fishery cannery refinery smelter
  steelworks chamber tribunal`;

/** Where people work too, and others only pass their time. */
const leisureWords = 'hotel hostel café cafe pub bar gym cinema';

/** Parts of a house, which are none by themselves. */
const partWords =
  'team department group branch division unit ward kitchen faculty chain subsidiary headquarters hq';

/** What is run besides houses: "runs the night shift", "leads the scheme". */
const runWords = `shift shifts crew scheme programme program project desk line business operation operations fleet network accounts allotment allotments garden
  gardens reception floor helpline hotline course courses stall franchise archive archives collection youth band campaign fund estates workshops
  schools shops stores restaurants farms hotels choirs teams`;

export const publicHouses = wordSet(publicWords);

/** Kinds of houses that people work for: "the water board", "a small bakery", "a start-up called Leafloop". */
export const houses = wordSet(`${houseWords} ${leisureWords}`);

/** Kinds that a house is called by together with its own name: "the Hellisheiði co-op"; the "plant" of "the Bosch plant" is a part of Bosch. */
export const namedHouses = wordSet(
  `co-op coop cooperative collective association society club union trust foundation charity choir orchestra church mosque synagogue temple parish hospice
  bakery brewery winery vineyard dairy farm estate ranch sawmill foundry shipyard boatyard bookshop laundry theatre school college kindergarten orphanage library
  museum zoo circus foodbank bank council ministry embassy fishery shelter nursery`,
);

/** Trades by which a firm is called behind its own name: "Thornbury Joinery", "Penrose Plumbing", "Northgate Solicitors". */
export const trades = wordSet(
  `joinery plumbing roofing catering carpentry masonry landscaping haulage freight solicitors builders architects accountants surveyors motors robotics
  analytics electrical electronics recruitment textiles ceramics plastics pharmaceuticals engineering joiners plumbers caterers florists opticians dental
  veterinary physiotherapy primary nurseries bakers brewers removals`,
);

/** Trades in the plural that are family names as well. */
const familyNames = wordSet(
  'masters sellers butlers rangers drivers porters masons coopers bakers tailors fishers',
);

/** "Torvald **Brewers**", "Paul **Plumbing**": what nobody is called, behind whatever name. */
export const isCalledByTrade = (word: string): boolean =>
  trades.has(word) || (/[^s]s$/u.test(word) && !familyNames.has(word) && endsInPost.test(word.slice(0, -1)));

/** Where one calls on whoever works there: "spoke to Mr Obuya at the county office". */
export const officialHouses = wordSet(
  'office council ministry department embassy consulate bureau registry authority court tribunal board union bank association',
);

/** Kinds that say nothing of which one is meant. */
export const plainHouses = wordSet(
  'firm company startup start-up agency maker brand supplier works group chain',
);

/** Where somebody works, named by its kind: "the yard takes on six apprentices". */
export const workplaces = wordSet(`${houseWords} ${partWords}`);

/** What one runs, leads or owns for a living. */
export const whatOneRuns = wordSet(`${houseWords} ${leisureWords} ${partWords} ${runWords}`);

import { wordSet } from '../../word-set.ts';
import { relations } from './relations.ts';
import { titleNouns } from './titles.ts';

/** Many at once: "**board** meeting", "lunch with the **team**". */
export const groups = wordSet(
  `board committee staff team family department dept division company office lab council faculty class group parents crew choir band orchestra squad club union
  congregation parish community cohort society chapter plenary leadership management steering members residents tenants volunteers partners project everyone
  everybody all`,
);

/** Occasions that are of many by themselves. */
export const gatherings = wordSet(
  `all-hands allhands townhall standup stand-up retro retrospective plenary conference conf forum meetup meet-up party webinar hackathon symposium gala fair summit
  wedding workshop mixer seminar lecture congress convention offsite off-site retreat roundtable festival expo ceremony reunion colloquium funeral picnic potluck
  kickoff kick-off rehearsal`,
);

/** What a group does besides talking: "choir **practice**", "team **outing**". */
export const groupOccasions = wordSet(
  'meeting mtg meetings practice practise rehearsal outing evening night day trip event gathering get-together breakfast',
);

/** Others, whom no name tells: "**someone** from Ken's team". */
export const unnamed = wordSet(
  'someone somebody people colleagues friends classmates coworkers neighbours neighbors relatives strangers students parents several many hr legal finance reception',
);

const kin = wordSet(
  `kid kids child children son daughter sons daughters parents twin twins ex in-laws in-law folks family relatives siblings sibling grandma grandpa granny grandad
  nan godmother godfather fiancée bestie neighbours team crew staff people lot friends colleagues bosses brothers sisters pa secretary half guys boys girls group
  department landlords deputy successor predecessor number`,
);

/** Somebody, or those who are there for one: "Tom's **PA**", "Ada's **team**", "his **boss**". */
export const isSomebody = (word: string): boolean =>
  relations.has(word) || kin.has(word) || titleNouns.test(word);

/** What one keeps or holds of others, and no meeting with them: "met Tom's **deadline**". */
export const heldToThings = wordSet(
  'deadline deadlines target targets goal goals needs criteria request requests requirements standards conditions expectations budget quota',
);

/** What shows or tells somebody who is not there: "read an **interview** with Ada". */
export const media = wordSet(
  'photo photos picture pictures pic pics video videos clip clips film documentary interview interviews podcast podcasts episode post posts article articles story stories ad advert poster profile portrait recording recordings broadcast show reel reels programme program feature piece column',
);

/** Where one sees or hears somebody who is not there: "saw Ada **on TV**". */
export const screens = wordSet(
  'tv television telly youtube instagram insta facebook tiktok linkedin radio news paper papers newspaper newspapers magazine online screen',
);

/** Before the name of whoever was not there, whatever is told: "lunch **without** Ada". */
export const without = wordSet('without minus sans');

/** The same where a talk with others is told: "Team lunch, **no** Tom". */
export const butFor = wordSet('no except but not missing missed');

/** Verbs of being there: "didn't **come**", "couldn't **make** it". */
export const comings = wordSet('be come make attend join show turn appear arrive go');

/** "Tom was **sick**", "Ada **absent**" */
export const away = wordSet(
  'absent away sick ill off missing abroad travelling traveling unwell poorly excused elsewhere',
);

/** "Tom is on **leave**" */
export const leaves = wordSet('leave holiday vacation honeymoon sabbatical');

/** "Tom sent **apologies**" */
export const apologies = wordSet('apologies excuses regrets');

/** Verbs by which one has it from others: "**heard** Priya got promoted". */
export const sources = wordSet('hear learn say tell read know hope wish think');

/** What leads to an occasion that is not the one told of: "coffee **after** the seminar". */
export const elsewhere = wordSet('after before about for of to until since from regarding');

/** Verbs of being at an occasion: "**went** to the party". */
export const attending = wordSet('go have attend come be join host hold run sit');

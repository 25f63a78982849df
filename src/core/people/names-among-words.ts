import { wordSet } from '../word-set.ts';

/** Given or family names that are also everyday words: a name only with a capital and something that says so. */
export const wordsThatAreNames = wordSet(`
will may mark per grace joy rose bill faith art jan june april august hope summer dawn autumn ivy lily daisy violet olive iris
rob sue pat drew chip rich frank jack dean earl duke guy gene chase hunter max miles reed cliff grant hank pearl ruby amber
crystal melody harmony destiny serenity haven angel star sky dale glen heath forest brook wade stone rock lane page
chance chuck dick peter robin jay martin sandy sunny penny kitty nick don ray jean josh wade lance colt dash ace
young long short small little white brown green black gray grey red gold silver price cook fox king queen wood woods hill field
lake banks bush moon day night week friday monday noon north south east west baker carter mason smith potter
good best better strong sharp wise bright swift early late love power case bond bell bloom berry bird
call walk meet coffee lunch dinner note notes park rivers church bishop pope knight major judge law story
trust true rush rice salt pepper ham bean sage rosemary basil ginger honey candy cherry apple clay sterling
holiday christian jordan paris london austin sydney chelsea charlotte florence dallas madison lincoln georgia virginia
victoria carolina india china chad kenya israel jersey diamond buddy ken ben tim sam ada an in so do to he she hi you
van de la le di da bo ma li su yu an min ha ho no on go me my we us it is as at or by if of
`);

/** Those of them that are given names: with a capital in a person's place someone is meant. */
export const givenNamesAmongWords = wordSet(`
will mark grace joy rose bill faith jan june april august may hope summer dawn autumn ivy lily daisy violet olive iris rob sue pat drew rich
frank jack earl gene chase hunter max miles grant cliff hank pearl ruby amber melody harmony serenity robin jay martin sandy penny kitty nick
don ray jean josh wade dale glen heath brook lance colt dash rosemary basil ginger christian jordan austin sydney chelsea charlotte florence
georgia dallas madison lincoln virginia victoria carolina ken ben tim sam ada peter carter mason stone reed page art chance chuck buddy angel
star sage clay guy dean duke li yu min an ha ho bo
`);

/** Family names that are words one writes with a capital for other reasons too: behind a given name they are a name. */
export const familyNamesAmongWords = wordSet(`
day park church street lane hall house river rivers lake bridge tower week weeks news north south east west noon england ireland wales london paris
french english german friday sunday monday may march road square county love law best long short rich winter summers banks page price
`);

/** Names among them that hardly ever stand in lower case for anything else. */
const plainlyNames = wordSet(
  'ben tim sam ada ken josh nick don jean ray peter robin martin jay rob carter baker jordan victoria charlotte florence georgia christian lincoln madison',
);

/** True for a name that must not be taken from a lower-case word, nor from the capital at a sentence's start alone. */
export const isEverydayWord = (lower: string): boolean =>
  wordsThatAreNames.has(lower) && !plainlyNames.has(lower);

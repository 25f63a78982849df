import { wordSet } from '../../word-set.ts';

export const nominatives = wordSet('i we he she they');
export const meWords = wordSet('me us my our myself ourselves mine');
export const themWords = wordSet('her him them his their hers theirs he she they himself herself themselves');
/** Words that open a noun phrase. */
export const determiners = wordSet(
  'her his their my our the a an this that these those its your both some no any each every one two three four five',
);
export const possessives = wordSet('her his their');
/** The other as an object, and me. */
export const objectPronouns = wordSet('her him them');
export const selfPronouns = wordSet('me us');
/** Whoever of us two a thing is done to. */
export const personalObjects: ReadonlySet<string> = new Set([...selfPronouns, ...objectPronouns]);
export const articles = wordSet('the a an');
/** Questions for a thing, that may open what is told. */
export const questionWords = wordSet('how why what where');

export const modals: ReadonlyMap<string, 'will' | 'would' | 'should' | 'may' | 'can' | 'must'> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['would', 'would'],
  ['should', 'should'],
  ['ought', 'should'],
  ['may', 'may'],
  ['might', 'may'],
  ['could', 'may'],
  ['can', 'can'],
  ['ca', 'can'],
  ['cannot', 'can'],
  ['must', 'must'],
]);

export const negations = wordSet(
  "not n't never no nothing cannot nobody dont didnt doesnt wont cant hardly nor without neither",
);
export const hedges = wordSet('maybe perhaps possibly might hopefully ideally');
export const adverbs = wordSet(
  `also just already never always still then kindly probably even both all really currently now soon actually then not n't since recently
  even often usually sometimes finally quickly definitely certainly gladly happily too very so only ever later once again maybe perhaps
  possibly hopefully apparently mostly mainly totally absolutely fully kind sort of obviously basically clearly surely personally generously immediately himself herself themselves myself once`,
);
export const conjunctions = wordSet('and but so then & plus or also + yet');
export const subordinators = wordSet(
  'because since while when whenever although though as once after before until till where whereas',
);
export const conditionals = wordSet('if unless whether provided assuming');
export const prepositions = wordSet(
  'to of in on at by for with from into onto over under about after before during since until till through via between among against without within along across behind beside near up down out off as like per around towards upon',
);

/** They stand before a verb without being who does it: "Thanks, will send it", "Sometimes must ...". */
export const noDoers = wordSet(
  'thanks cheers yes besides always perhaps afterwards sometimes plus news this as was has its does',
);
/** They stand where a noun without its article could: "**it** closes", "**who** starts". */
export const noThings = wordSet('it that this who which there you');

const severalWithoutS = wordSet('people men women children');

/** "hires", "people": more than one. */
export const isSeveral = (word: string): boolean => /[^su]s$/u.test(word) || severalWithoutS.has(word);

/** What the verb of a clause makes of the clause it governs. */
export const frameOf = (lemma: string): 'said' | 'suggested' | 'wished' | 'doubted' | 'asked' | null => {
  if (said.has(lemma)) return 'said';
  if (suggested.has(lemma)) return 'suggested';
  if (wished.has(lemma)) return 'wished';
  if (doubted.has(lemma)) return 'doubted';
  return asked.has(lemma) ? 'asked' : null;
};

const said = wordSet(
  'say tell mention explain write add note reply confirm agree promise announce reveal admit claim answer swear hear learn find realise realize know remind report respond text email state share warn vow assure discover offer arrange settle guarantee pledge',
);
const suggested = wordSet('suggest recommend advise propose insist urge encourage');
const wished = wordSet('hope wish want like love prefer dream');
const doubted = wordSet(
  'think believe guess suppose wonder expect imagine doubt reckon assume feel suspect bet fear dread',
);
const asked = wordSet('ask inquire enquire request');

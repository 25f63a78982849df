import { wordSet } from '../../word-set.ts';
import { isGivenName } from '../../people/given-names.ts';
import { contactNouns } from './contact.ts';
import { verbForm } from './verbs.ts';
import { stopWords } from './words.ts';

const starters =
  wordSet(`great good nice quick cold warm short long lovely brief big old new productive interesting amazing awesome finally also then just another first second
  third next last busy happy sad thanks thank update news yes no early late lots some two three half virtual informal dear hi hello hey
  excellent super fun fantastic wonderful useful helpful awkward surprise surprising impromptu random unexpected monthly weekly annual regular
  follow-up followup followups action actions todo next-step summary notes note recap debrief outcome result results topic topics agenda
  family work life home travel health kids dog dogs cat cats puppy horse personal business re fyi btw ps nb question questions idea ideas plan plans context background
  unfortunately sadly luckily apparently basically honestly actually obviously hopefully sorry congrats congratulations happy
  mutual former ex current future senior junior fellow local global remote online offline onsite
  people person friend friends colleague colleagues team boss manager mentor client customer everyone everybody nobody someone somebody anyone
  morning afternoon evening night noon lunchtime weekend week month year summer winter spring autumn fall
  dictated voice memo logged log entry met-up caught-up one-on-one hopefully`);

/** A capitalised word that stands so only because a sentence begins with it. */
export const isSentenceStarter = (lower: string): boolean =>
  stopWords.has(lower) ||
  starters.has(lower) ||
  contactNouns.has(lower) ||
  verbForm(lower) !== null ||
  // "Mohammed", "Emily", "Sterling" end so too.
  (/^\p{L}{3,}(?:ed|ing|ly)$/u.test(lower) && !isGivenName(lower));

/** Particles inside a name: "Anna van der Berg", "Maria de la Cruz". */
export const nameParticles: ReadonlySet<string> = wordSet(
  'van von de der den da di del della dos das do du la le ter ten bin binti binte ibn ould al el y zu zur zum vom af av',
);

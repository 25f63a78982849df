import { wordSet } from '../../word-set.ts';
import { verbForm } from './verbs.ts';

/** Verbs that bind whoever says them. */
export const commitments = wordSet(
  'promise agree offer commit volunteer vow swear pledge undertake guarantee owe',
);

/** Verbs of handing over: what is promised is the thing. */
export const handingOver = wordSet(
  'send share forward shoot email mail e-mail give bring pass lend text message ship post get deliver supply whatsapp dm donate',
);

/** Verbs of having a thing come. */
export const receiving = wordSet('get have receive');

/** Verbs of turning to somebody for a thing. */
export const requesting = wordSet('ask request want need');

/** What one gives who says what another should do. */
export const adviceNouns = wordSet('advice tip tips suggestion recommendation');

/** What I can say I will do, and it is no promise: states, meetings, trying, feeling. */
export const noPromise = wordSet(
  'be have need want know like love miss see meet visit join try remember hope wish wait go stay feel learn sleep become live start attend regret understand spend move travel graduate arrive',
);

/** What they can say they will do for me, whatever its object. */
export const servingVerbs = wordSet(
  'introduce connect forward refer recommend vouch intro ask check look let send share pass put follow consider confirm revert circulate transmit relay',
);

/** What one does for another in one go, whoever of the two does it. */
export const deeds = wordSet(
  `send share forward shoot pass bring introduce connect refer recommend intro ask check clarify confirm speak talk find look sort fix book order print
  prepare prep draft return translate proofread review read text email e-mail mail message call ring get give put circulate relay upload submit deliver
  sign edit show explain pick drop collect pay repay contact inform tell let lend keep mention nominate arrange organise organize do make file write
  reply answer follow update design help handle cover repair carry mentor coach test ship post supply donate whatsapp dm
  loop quote save reserve scan type fill cook ping nudge chase remind notify sketch draw install transcribe summarise summarize compile
  rewrite correct approve transfer wire refund dig swap feed water babysit bake`,
);

/**
 * Whether the verb is such a deed. One that the lexicon lacks is: "laminate", "upholster". What one is or feels and what
 * befalls one are few verbs, which it has.
 */
export const isDeed = (lemma: string): boolean =>
  deeds.has(lemma) || (lemma !== '' && verbForm(lemma) === null);

/** Verbs whose plain "need to", "have to" toward a person is a promise in a note to oneself. */
export const owedVerbs = wordSet(
  'send share forward shoot email mail introduce connect write call reply answer give bring return get pass text message phone follow intro review translate prepare ring update check rsvp pay repay',
);

/** Opens an action of mine: "TODO send ...", "Action: ...", "Next step: ...". */
export const actionLabels = wordSet(
  'todo to-do homework action actions next-step followup follow-up task ai remember reminder',
);

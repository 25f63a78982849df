import { wordSet } from '../../word-set.ts';

/** Verbs that bind whoever says them. */
export const commitments = wordSet(
  'promise agree offer commit volunteer vow swear pledge undertake guarantee owe',
);

/** Verbs of handing over: what is promised is the thing. */
export const handingOver = wordSet(
  'send share forward email mail e-mail give bring pass lend text message ship post get deliver supply whatsapp dm donate',
);

/** What I can say I will do, and it is no promise: states, meetings, trying, feeling. */
export const noPromise = wordSet(
  'be have need want know like love miss see meet visit join try remember hope wish wait go stay feel learn sleep become live start attend regret understand spend move travel graduate',
);

/** What they can say they will do for me, whatever its object. */
export const servingVerbs = wordSet(
  'introduce connect forward refer recommend vouch intro ask check look let send share pass put follow consider confirm revert circulate transmit relay',
);

/** Verbs whose plain "need to", "have to" toward a person is a promise in a note to oneself. */
export const owedVerbs = wordSet(
  'send share forward email mail introduce connect write call reply answer give bring return get pass text message follow intro review translate prepare ring update check',
);

/** Opens an action of mine: "TODO send ...", "Action: ...", "Next step: ...". */
export const actionLabels = wordSet(
  'todo to-do homework action actions next-step followup follow-up task ai remember reminder',
);

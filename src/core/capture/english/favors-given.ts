import { rule, type FavorRule } from './favors.ts';
import { usefulThing } from './work.ts';

/** What I did for them. */
export const givenKinds: readonly FavorRule[] = [
  rule(
    'mock-interview',
    'do have practise practice rehearse hold',
    /\b(?:mock|practice|trial) interview with\b|\binterview (?:questions|practice) with\b/,
    'act',
    { direction: 'received' },
  ),
  rule('skill', 'do give run hold', /\b(?:mock|practice|trial) interview\b/),
  rule('thanks', 'thank', / \S+ /),
  rule(
    'thanks',
    'post send write call phone ring email text message go drop give stop visit contact',
    / to (?:say )?(?:a )?(?:big )?(?:thank|thanks) /,
  ),
  rule('thanks', 'send write give', /\b(?:thank-you|thank you|thanks)\b/),
  rule('introduction', 'introduce intro connect link', / \S+ (?:to|with|and) /, 'act', {
    not: /\bmyself\b|\bme\b/,
  }),
  rule('introduction', 'introduce', /^ (?:them|both|the two|each other) /, 'act', { not: /\bto me\b/ }),
  rule(
    'introduction',
    'put',
    /\b(?:in touch|in contact) with\b|\b(?:on to|onto) (?:my|our|an?|the) /,
    'act',
    {
      not: /\bme\b/,
    },
  ),
  rule(
    'skill',
    'spend',
    / (?:fixing|mending|helping|building|editing|rewriting|translating|setting|sorting|debugging|teaching|practising|practicing) (?:\S+ ){0,2}(?:her|his|their|him|them|'s)\b|\b(?:on|over) (?:her|his|their) (?:cv|resume|slides|deck|thesis|application|code|spreadsheet|website|portfolio)\b/,
    'act',
    { alone: true },
  ),
  rule('skill', 'spend', / on (?:the|an?) (?:\S+ ){1,3}of \S/, 'act', { alone: true }),
  rule(
    'other',
    'get have receive',
    new RegExp(` ${usefulThing} (?:\\S+ ){0,3}(?:off|from) (?:her|him|them) `),
    'thing',
    {
      direction: 'received',
      not: /\b(?:emails?|mails?|messages?|calls?|texts?|letters?|reply|answer|cards?|ring|news|word|impression|feeling|yes|no|invitation|invite)\b/,
    },
  ),
  rule('skill', 'go walk', / (?:through|over) (?:the|her|his|their) (?:\S+ ){1,4}with (?!me|us|my)\S/),
  rule('introduction', 'make do give send', /\b(?:intro|intros|introduction|introductions)\b/, 'act'),
  rule('feedback', 'give send share', /\b(?:feedback|comments|critique|remarks|input|corrections)\b/, 'act'),
  rule('feedback', 'review critique assess test check', / (?:her|his|their|'s) /),
  rule('feedback', 'comment look go', /\b(?:over|at|through|on) (?:her|his|their|\S+ 's)\b/),
  rule('skill', 'help assist', / \S+ /, 'act', { not: /\bnothing\b/ }),
  rule(
    'skill',
    'translate edit proofread fix correct rewrite polish debug code design build teach tutor coach mentor practise practice rehearse analyse analyze prepare draft record photograph install repair',
    / (?:her|his|their|him|them|for|'s|with) /,
  ),
  rule('skill', 'take walk talk guide coach', / \S+ through (?:the|her|his|their|my|our|it|how|an?|some) /),
  rule('skill', 'give lend', /\b(?:a|some) (?:hand|help)\b/),
  rule('skill', 'show', /\b(?:her|him|them) how\b/),
  rule(
    'candidate',
    'suggest recommend refer propose nominate',
    /\bfor (?:\S+ ){0,3}(?:role|job|position|opening|vacancy|team|post|seat|internship|board)\b|\bas (?:a )?candidate\b/,
  ),
  rule(
    'candidate',
    'recommend nominate propose refer',
    /^ (?!the |an? |my |our |this |that |it |some |to |two |three )\S+(?: \S+){0,3}? to (?:the|my|our|an?|her|his|their) (?:\S+ ){0,3}(?:boss|manager|team|committee|panel|board|company|firm|client|director|editor|head|hr|recruiters?|people|jury|school|department|office|lead|ceo|cto|chair|dean|friend|colleagues?)\b/,
  ),
  rule('candidate', 'send refer pass forward', /\b(?:candidate|candidates|applicant)\b/),
  rule('credit', 'credit praise endorse tag cite quote nominate', / \S+ /),
  rule('credit', 'shout', / out |\bout to\b/),
  rule('credit', 'give', /\b(?:credit|shout-out|shoutout|kudos|recommendation on linkedin)\b/),
  rule('credit', 'write', /\b(?:recommendation|reference|endorsement|testimonial)\b/),
  rule('other', 'cover', /^ for \S+ /),
  rule('other', 'do', /^ (?:\S+ ){1,3}?an? (?:\S+ ){0,2}(?:favou?r|good turn|kindness|solid) /, 'act', {
    not: /^ (?:me|us|myself|ourselves) /,
  }),
  rule(
    'other',
    'watch walk feed water',
    /^ (?:her|his|their|\S+(?: \S+)? 's) (?:\S+ )?(?:dogs?|cats?|pets?|rabbits?|hens|chickens|fish|kids?|children|baby|boys?|girls?|sons?|daughters?|twins|plants?|garden|house|flat|place|shop|stall) /,
    'act',
    { alone: true },
  ),
  rule('other', 'step stand', /^ in for \S+ /),
  rule(
    'invitation',
    'invite',
    / \S+ (?:to|for) (?!(?:a )?(?:lunch|dinner|coffee|breakfast|drinks?|tea|call|chat|walk)\b)/,
  ),
  rule(
    'result',
    'tell report update let',
    /\b(?:advice|tip|suggestion|recommendation) (?:had )?(?:worked|helped|paid)\b|\bwhat came of\b|\bhow (?:her|his|their) (?:advice|tip|intro|introduction|suggestion)\b|\bback on (?:her|his|their) (?:advice|tip)\b/,
  ),
  rule(
    'analysis',
    'send share give forward email mail show write',
    /\b(?:my|our) (?:\S+ ){0,2}(?:analysis|summary|write-up|writeup|one-pager|notes|comparison|model|report|benchmark|overview|memo|findings|breakdown|spreadsheet|estimate|survey)\b|\b(?:an|the) analysis\b|\ba (?:summary|comparison|one-pager|write-up) of\b/,
    'thing',
  ),
  rule(
    'news',
    'tell',
    / (?:about|of) (?:the|an?|this|our) (?:(?!my\b)\S+ ){0,3}(?:openings?|gigs?|job ads?|jobs?|roles?|positions?|vacanc(?:y|ies)|grants?|scholarships?|fellowships?|bursar(?:y|ies)|internships?|traineeships?|stipends?|call for)\b/,
    'act',
    { not: / (?:i|we) / },
  ),
  rule(
    'news',
    'send share give forward tell email mail pass',
    /\b(?:news|update|headline|announcement)\b/,
    'thing',
    { not: /^ \S+ (?:about )?my news\b/ },
  ),
  rule(
    'news',
    'text send forward email message',
    /^ (?:her|him|them) the (?:\S+ )?(?:job ad|job advert|ad|advert|posting|opening|vacancy) /,
    'thing',
  ),
  rule(
    'article',
    'send share forward give lend email mail pass recommend',
    /\b(?:article|articles|link|links|paper|papers|piece|report|reports|study|post|podcast|book|books|video|essay|chapter|newsletter|blog|dataset|pdf|story|talk|review|whitepaper|white paper|case study|reading list|list|guide|tutorial|playbook|primer|handbook|manual)\b/,
    'thing',
  ),
  rule(
    'other',
    'lend bring find buy cook babysit host drive organise organize arrange get hand',
    /\b(?:her|him|them|for)\b/,
    'act',
    {
      not: /^ (?:onto|on to|into|to|talking|off) |\b(?:from|back|to know|along|the (?:impression|feeling)|in touch|hold|an? (?:email|call|message|reply|answer))\b/,
    },
  ),
  rule(
    'other',
    'send share give forward email mail pass',
    /\b(?:deck|slides|template|photos?|pictures?|notes|file|files|contact|contacts|number|address|recipe|samples?|ticket|tickets|data|code|documents?|minutes|recording|brief|brochure|flowers|gift|agenda|map|tips?|advice|ideas?|numbers?|figures?|draft|sample)\b/,
    'thing',
  ),
  rule(
    'other',
    'send share give forward email mail pass lend',
    /^ (?:(?:over|along) )?(?:(?!about|regarding|re|for|on|from|at|after|before|that|if|whether|asking|saying|to)\S+ ){0,3}(?:the|an?|my|our|some|two|three|that|those|both|her|his) [\p{L}\d]/u,
    'thing',
    {
      not: /\b(?:congratulations|congrats|wishes|greetings|condolences|message|messages|note|text|email|mail|e-mail|invite|invitation|calendar|application|cv|cvs|resume|résumé|cover letter|questions?|reminder|request|requests|hug|call|ring|wave|apology|apologies|reply|answer|regards|love|nudge|notice|bill|invoice|availability|slots?|times?|number|phone|contract|minutes?|hand|chance|lift|connection|follow-up|followup|followup|ping|line|heads-up|date|proposal|quote|pitch|offer|way|impression|lot|bit|house|office|bus|taxi|cab|train|ride|table|flight|stories|smile|thumbs|look|try|go|thought|thoughts|story|worries|views|concerns?|space|room|coffee|lunch|desk|with me|me|us|whatsapp|cards?|ads?|forms?|word|bugs?|paperwork|signed|keys?|documents? to sign)\b/,
    },
  ),
];

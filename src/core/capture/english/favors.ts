import type { GiveKind, ReceiptKind } from '../../ledger/favor.ts';
import { shownThing, usefulThing } from './work.ts';

/** One way in which something is given: verbs, and what the words behind them (lower case, single spaces) must hold. */
export interface FavorRule {
  readonly kind: GiveKind | ReceiptKind;
  readonly verbs: ReadonlySet<string>;
  readonly rest: RegExp;
  readonly not?: RegExp;
  /** How `what` is worded: the thing handed over, what was advised, or the act. */
  readonly what: 'thing' | 'advice' | 'act';
  /** True where no person need be named behind the verb. */
  readonly alone?: true;
  readonly direction?: 'given' | 'received';
}

const rule = (
  kind: GiveKind | ReceiptKind,
  verbs: string,
  rest: RegExp,
  what: FavorRule['what'] = 'act',
  more: Pick<FavorRule, 'not' | 'alone' | 'direction'> = {},
): FavorRule => ({
  kind,
  verbs: new Set(verbs.split(' ')),
  rest,
  what,
  ...more,
});

const papers =
  '(?:cv|c\\.v\\.|resume|résumé|resumé|application|profile|cover letter|portfolio|details|name|cvs)';
const work =
  '(?:cv|resume|résumé|resumé|cover letter|application|portfolio|thesis|draft|deck|slides|pitch|essay|paper|proposal|chapter|code|plan|profile|article|manuscript|presentation|website|statement|email|mail|letter|report|text|design|abstract|business plan|demo|talk|grant|writing|script|model|idea|ideas|work)';

/** What they did for me; the first rule that fits decides. */
export const receivedKinds: readonly FavorRule[] = [
  rule(
    'mock-interview',
    'do give run hold practise practice rehearse simulate interview hold have play mock role-play roleplay prep prepare take put',
    /\b(?:mock|practice|trial) (?:\S+ )?(?:interviews?\b|questions\b|panel\b|round\b)|\binterview (?:practice|questions with me|prep)\b/,
  ),
  // An interview "with me" may be a real one, but nobody rehearses those.
  rule(
    'mock-interview',
    'rehearse practise practice simulate role-play roleplay prep prepare',
    /\binterview (?:\S+ ){0,2}with (?:me|us)\b/,
  ),
  rule('vouching', 'vouch', / for (?:me|us) | /),
  rule(
    'vouching',
    'put',
    /\b(?:good|kind|great|nice) word\b| in (?:a|some) words? for (?:me|us)\b|\bword in for (?:me|us)\b/,
  ),
  rule('vouching', 'tell', /^ (?:her|his|their|the) (?:\S+ ){1,3}(?:about|of) (?:me|us) /),
  rule('vouching', 'pitch endorse', /^ (?:me|us) (?:to|for|with|$)/, 'act', {
    not: /^ (?:me|us) (?:to|for) (?:an?|the|her|his|their) (?:\S+ )?(?:roles?|jobs?|positions?|openings?|internships?|team)\b/,
  }),
  rule('vouching', 'shout', /^ (?:me|us) out /),
  rule('vouching', 'go', /\bto bat for (?:me|us)\b/),
  rule('vouching', 'speak stand', /\bup for (?:me|us)\b|\b(?:highly|well|warmly) of me\b|\bfor me with\b/),
  rule('vouching', 'speak talk', / (?:to|with) (?:\S+ ){1,4}(?:about|for) me /),
  rule('vouching', 'endorse sponsor champion', / (?:me|us|my) /),
  rule(
    'vouching',
    'write give',
    /\b(?:reference|recommendation|endorsement|recommendation letter|testimonial)\b/,
  ),
  rule('introduction', 'introduce intro connect link', / (?:me|us) /),
  rule('introduction', 'put', /\b(?:me|us) (?:in touch|in contact|through) (?:with|to)\b/),
  rule('introduction', 'make do give set send', /\b(?:intro|intros|introduction|introductions)\b/, 'act', {
    not: /\bto (?:the book|the paper)\b/,
  }),
  rule('introduction', 'hook', /\b(?:me|us) up with\b/),
  rule(
    'referral',
    'pass forward hand submit send give share put drop bring circulate take',
    new RegExp(`\\bmy (?:\\S+ )?${papers}(?!\\p{L})`, 'u'),
    'act',
    { not: /\bback\b|\b(?:comments|feedback|notes) on\b|\bto me\b/ },
  ),
  rule(
    'referral',
    'pass forward hand show',
    /^ (?:on |along )?my (?:\S+ ){1,3}?(?:on |along |over )?to (?!me|us)\S/,
    'act',
  ),
  rule('referral', 'refer recommend nominate propose', / (?:me|us) /, 'act', {
    not: /\b(?:me|us) (?:to (?:an?|the|this|his|her|their) (?:article|book|paper|website|podcast|site|page|blog)|an?|the|two|some|her|his|this|three|to read|to look|to try|to use)\b/,
  }),
  rule('referral', 'make give put submit write file', /\ba referral\b/),
  rule(
    'feedback',
    'give send share offer have leave mail email write post',
    /\b(?:feedback|comments|notes|critique|remarks|input|thoughts|corrections|edits)\b(?: \S+){0,2} (?:of|on|about|to|for|regarding) (?:my|our)\b|\bfeedback\b/,
  ),
  // "mailed comments on thesis": on mine, as no other's is named.
  rule(
    'feedback',
    'give send share mail email write',
    new RegExp(
      `^ (?:(?:some|many|great|good|detailed|lots of|her|his|their) )*(?:comments|notes|remarks|corrections|edits) (?:on|about|for|to) (?:the )?${work} `,
    ),
  ),
  rule(
    'feedback',
    'read proofread critique',
    /^ (?:my|our) (?!(?:mind|lips|mail|email|message|text|note|post|news)\b)[\p{L}]/u,
  ),
  rule(
    'feedback',
    'look go read',
    /^ (?:over|through) (?:my|our) (?!photos?|pictures?|window|things|bag|books)[\p{L}]/u,
  ),
  rule('feedback', 'tear pick take', /\b(?:my|our) (?:\S+ ){1,4}(?:to (?:bits|pieces|shreds)|apart)\b/),
  rule(
    'feedback',
    'review read check edit proofread mark correct critique fix improve polish rewrite assess vet comment look go work',
    new RegExp(`\\b(?:(?:over|at|through|on) )?(?:my|our) (?:\\S+ ){0,2}${work}\\b`),
  ),
  rule('feedback', 'check', /\b(?:in|on|of) (?:my|our) /),
  rule('feedback', 'proofread', /^ (?:the|all) /),
  rule(
    'feedback',
    'go',
    /^ (?:line by line |paragraph by paragraph )?(?:over|through) (?:the|my|our) (?:\S+ ){1,5}with (?:me|us) /,
  ),
  rule('advice', 'give spend', / (?:hours?|minutes|time) on (?:how|what|which) /),
  rule(
    'advice',
    'tell advise warn encourage urge remind counsel',
    / (?:me|us) (?:not )?(?:to|about|that i should|against|off) /,
    'advice',
    {
      not: /\b(?:me|us) (?:to (?:call|write|email|text|send|get back|ping|keep|come|say|wait|stay|meet (?:her|him|them|again)|let (?:her|him|them)) (?:her|him|them|back|in touch|my|the|over)|about (?:her|his|their|a|an|the|how|what|it|its|life|work|this|that|our|my)\b|to say)\b|\bto send (?:my|her|him|them)\b/,
    },
  ),
  rule('advice', 'warn', / (?:me|us) /, 'advice'),
  // "said to learn SQL", "said to cut the slides": how to get on, and nothing about the day ("to be there at 8").
  rule(
    'advice',
    'say',
    new RegExp(
      `^ (?:not )?to (?:(?:apply|learn|practi[sc]e|rehearse|study|speciali[sz]e|network|negotiate|publish|focus|invest|tailor|quantify|research|prepare|rewrite|read|target|aim) |\\p{L}+ (?:\\S+ ){0,3}${work} )`,
      'u',
    ),
    'advice',
    {
      not: /^ (?:not )?to (?:say|tell|call|ring|email|write|send|get|let|ask|come|give|wait|hold|text|message|meet|bring|return|me|her|him|them|the|my|his) /,
    },
  ),
  rule('advice', 'counsel urge advise encourage', / (?:me|us) (?:\S+ ){1,4}to /, 'advice'),
  rule('advice', 'suggest recommend advise propose', / \S+ /, 'advice', {
    not: /^ (?:we|us|meeting|a (?:call|coffee|meeting|lunch|date|time|walk|chat)|another (?:call|coffee|meeting|time)|lunch|coffee|dinner|another|next|monday|tuesday|wednesday|thursday|friday|that we|i (?:call|meet|send|email|write|come) (?:her|him|them)|her|him|them|to meet|catching|talking again|doing)\b/,
  }),
  rule(
    'advice',
    'give share offer have send',
    /\b(?:advices?|tips?|pointers?|guidance|suggestions?|recommendations?|ideas|insights?|lessons?)\b/,
    'advice',
    { not: /\bno (?:advice|tips)\b/ },
  ),
  rule('advice', 'point direct steer refer', / (?:me|us) (?:to|towards|at|in) /, 'advice'),
  rule('advice', 'walk talk take guide coach', / (?:me|us) (?:through|on|in) /, 'act'),
  rule('advice', 'answer', /\b(?:my|our) (?:\S+ ){0,2}questions?\b/),
  rule(
    'advice',
    'tell show',
    / (?:me|us) (?:how (?:to|they|you|we|one)|which|where (?:to|i)|who to|whom to|what (?:to|i)) /,
    'advice',
    {
      not: / how (?:they|you) (?:feel|felt|are|were)\b/,
    },
  ),
  rule('advice', 'explain', / \S+ /, 'act', {
    not: /^ (?:that (?:she|he|they)|why (?:she|he|they)|(?:her|his|their) (?:delay|absence))\b/,
  }),
  rule('advice', 'teach', / (?:me|us) /),
  rule('advice', 'show', new RegExp(` (?:me|us) (?:how |(?!a?round )(?:\\S+ ){1,5}${shownThing} )`)),
  rule('advice', 'take', / to (?:explain|show|teach|walk|talk|go|answer) (?:\S+ ){0,8}(?:me|us|my)\b/),
  rule(
    'other',
    'give send pass share',
    / (?:me|us) (?:the|two|three|some) (?:names?|numbers?|contacts?|details|address|addresses) of (?!(?:her|his|their) )/,
    'thing',
  ),
  rule('other', 'attach', / (?:the|an?|her|his|their|two|three|some|\d+) [\p{L}]/u, 'thing'),
  rule('other', 'put', / (?:me|us) up (?:for|in|at|over)\b/),
  rule('other', 'let', / (?:me|us) (?:sit in|shadow|use|borrow|stay|try|listen in|watch)\b/),
  rule('other', 'drive', / (?:me|us) (?:to|home|back|all) /),
  rule('other', 'cover stand step babysit translate cook bake', / (?:in )?for (?:me|us) /),
  rule(
    'other',
    'cover take swap',
    /^ (?:my|our|over my) (?:\S+ ){0,2}(?:shifts?|class|classes|lessons?|lectures?|duty|duties|rounds?|slots?|turns?|watch)\b/,
  ),
  rule('other', 'fix repair install debug translate print collect carry', /^ (?:my|our) [\p{L}]/u),
  rule('other', 'help', / (?:me|us) /),
  rule('other', 'arrange organise organize set book make get find reserve host', / for (?:me|us) /),
  rule(
    'other',
    'share',
    /^ (?:her|his|their|the|an?|\S+ 's) (?:\S+ ){0,3}(?:sheets?|spreadsheet|templates?|charts?|lists?|deck|notes|files?|datasets?|data|slides|guide|checklist|recording|code|handbook|scripts?|links?|report|calculator|maps?|recipe|budget|syllabus|paper|plans?|contacts?) /,
    'thing',
    { not: / with (?:her|him|them|his|their|the team|everyone|everybody) / },
  ),
  rule('other', 'host', / (?:me|us) /),
  rule('other', 'share', / with (?:me|us) /, 'thing', {
    not: /^ (?:her|his|their) (?:thoughts?|worries|concerns?|plans?|news|story|views?) /,
  }),
  rule(
    'other',
    'send share forward pass',
    /^ (?:over|along|through|across) (?:the|an?|her|his|their|some|two|three) (?!(?:regards|love|best|note|message|email|apolog))/,
    'thing',
    { not: /\b(?:cv|resume|résumé|news)\b/ },
  ),
  rule(
    'other',
    'invite',
    / (?:me|us) to (?!(?:lunch|dinner|coffee|breakfast|drinks|talk|call|meet|tea|connect|lunch)\b)/,
  ),
  // "handed me a napkin", "gave me a look": of what passes between people every day only what is of use.
  rule(
    'other',
    'give hand drop bring pass get make',
    new RegExp(
      ` (?:me|us) (?:(?:her|his|their) (?:old|own|spare|extra) |(?:(?!(?:between|at|in|on|after|before|with) )\\S+ ){0,5}${usefulThing} )`,
    ),
    'thing',
    {
      not: /^ (?:me|us) (?:on|at|in|round|around|about|for|by|back|again|to|from|with|that|off|up|know|(?:\S+ ){0,2}names?|(?:a|an|her|his|their) (?:\S+ )?(?:business|visiting) )\b/,
    },
  ),
  rule(
    'other',
    'send share text lend cook teach loan forward email mail find buy pay treat book organise organize arrange translate offer',
    / (?:me|us) (?!(?:on|at|in|round|around|about|for|by|yesterday|today|last|this|back|again|to|from|after|before|and|when|while|later|early|first|twice|once|via|over|out|with|that|off|up|know|because|but|so|then|just|now|tonight|tomorrow|asking|saying|if|whether|about|re|regarding|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)[\p{L}\d]/u,
    'thing',
    {
      not: /^ (?:me|us) (?:(?:a|an|her|his|two|three|some) (?:\S+ )?(?:audios?|voice (?:message|note|memo|mail)s?|voicemails?|selfies?|emojis?)\b|(?:a|an|her|his|their) (?:\S+ )?(?:business |visiting )?cards?\b|a (?:call|ring|text|message|hug|note|email|mail|whatsapp|card|smile|minute|moment)|(?:\S+ ){0,3}(?:minutes?|min|hours?|time)\b|her regards|an (?:email|update|answer|sms)|the (?:impression|feeling)|pause|hope|joy|(?:\S+ ){0,2}names?)\b/,
    },
  ),
];

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
  rule('candidate', 'send refer pass forward', /\b(?:candidate|candidates|applicant)\b/),
  rule('credit', 'credit praise endorse tag cite quote nominate', / \S+ /),
  rule('credit', 'shout', / out |\bout to\b/),
  rule('credit', 'give', /\b(?:credit|shout-out|shoutout|kudos|recommendation on linkedin)\b/),
  rule('credit', 'write', /\b(?:recommendation|reference|endorsement|testimonial)\b/),
  rule('other', 'cover', /^ for \S+ /),
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

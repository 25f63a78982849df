import { rule, type FavorRule } from './favors.ts';
import { givenFeelings } from './lives.ts';
import { shownThing, usefulThing } from './work.ts';

/** What one feels is no thing that one got. */
const felt = [...givenFeelings].join('|');

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
    'get',
    new RegExp(`^ my (?:\\S+ )?${papers} (?:in front of|in with|onto|on|to|into|past) (?!me|us)\\S`, 'u'),
  ),
  rule(
    'referral',
    'pass forward hand show',
    /^ (?:on |along )?my (?:\S+ ){1,3}?(?:on |along |over )?to (?!me|us)\S/,
    'act',
  ),
  rule('referral', 'refer recommend nominate propose', / (?:me|us) /, 'act', {
    not: /\b(?:me|us) (?:to (?:an?|the|this|his|her|their) (?:article|book|paper|website|podcast|site|page|blog)|an?|the|two|some|her|his|this|three|to read|to look|to try|to use)\b|^ (?:an?|the|some|two|three|her|his|this) (?:\S+ ){1,3}to (?:me|us) /,
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
    'spend take',
    / (?:hours?|minutes|time) (?:to )?(?:explain|show|teach)(?:ing)? .*\b(?:me|us) /,
  ),
  rule(
    'advice',
    'tell advise warn encourage urge remind counsel',
    / (?:me|us) (?:not )?(?:to|about|that i should|against|off) /,
    'advice',
    {
      not: /\b(?:me|us) (?:to (?:call|write|email|text|send|get back|ping|keep|come|say|stay|meet (?:her|him|them|again)|let (?:her|him|them)) (?:her|him|them|back|in touch|my|the|over)|about (?:her|his|their|a|an|the|how|what|it|its|life|work|this|that|our|my)\b|to say|to (?:expect|wait))\b|\bto send (?:my|her|him|them)\b/,
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
  rule(
    'feedback',
    'spend',
    / (?:on|over) my (?:\S+ ){0,2}(?:cv|resume|slides|deck|thesis|application|code|portfolio|letter|essay|draft) /,
  ),
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
  rule(
    'other',
    'pay',
    /^ for (?:me|us|my|our|everything|everyone|both of us|(?:the )?(?:lunch|dinner|breakfast|coffee|drinks|meal|bill|taxi|tickets?)) /,
  ),
  rule(
    'other',
    'knit bake paint draw make build',
    /^ (?:me|us) (?:an?|some|two) (?!(?:offer|promise|deal|proposal|coffee|tea|fool|bit|list)\b)/,
    'thing',
  ),
  rule('other', 'drive', / (?:me|us) (?:to|home|back|all) /),
  rule('other', 'cover stand step babysit translate cook bake', / (?:in )?for (?:me|us) /),
  rule(
    'other',
    'cover take swap',
    /^ (?:my|our|over my) (?:\S+ ){0,2}(?:shifts?|class|classes|lessons?|lectures?|duty|duties|rounds?|slots?|turns?|watch)\b/,
  ),
  rule(
    'other',
    'fix repair install debug translate print collect carry rewrite polish',
    /^ (?:my|our) [\p{L}]/u,
  ),
  rule('other', 'help', / (?:me|us) /),
  rule('other', 'arrange organise organize set book make get find reserve host', / for (?:me|us) /),
  rule(
    'other',
    'share',
    /^ (?:her|his|their|the|an?|two|three|some|several|\S+ 's) (?:\S+ ){0,3}(?:articles?|numbers|figures|stud(?:y|ies)|videos?|podcasts?|sheets?|spreadsheet|templates?|charts?|lists?|deck|notes|files?|datasets?|data|slides|guide|checklist|recording|code|handbook|scripts?|links?|report|calculator|maps?|recipe|budget|syllabus|papers?|plans?|contacts?) /,
    'thing',
    { not: / with (?:her|him|them|his|their|the team|everyone|everybody) / },
  ),
  rule('other', 'host', / (?:me|us) /),
  rule(
    'other',
    'save keep reserve hold',
    /^ (?:me|us) (?:a|the|two|some|her|his) (?:\S+ )?(?:seats?|spots?|places?|tables?|copy|copies|slots?|tickets?) /,
    'thing',
  ),
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
    / (?:me|us) to (?!(?:lunch|dinner|coffee|breakfast|drinks|talk|call|meet|tea|connect|lunch|write|send|email|apply|ring|reply|come|stay|drop)\b)/,
    undefined,
    // A feast is company, and opens no door.
    {
      not: /^ (?:me|us) to (?:\S+ ){0,4}(?:party|wedding|birthday|bbq|barbecue|braai|opening|housewarming|christening|baptism|funeral|graduation|concert|gig|game|match|house|home|place|church|mass|picnic|supper|beers?|brunch|meal|dance|festival|reception|ceremony|movie|film|play|iftar|dinner|lunch)\b/,
    },
  ),
  // "handed me a napkin", "gave me a look": of what passes between people every day only what is of use.
  rule('other', 'do', /^ (?:me|us) an? (?:\S+ ){0,2}(?:favou?r|good turn|kindness|solid) /),
  rule(
    'other',
    'give hand drop bring pass get make',
    new RegExp(
      ` (?:me|us) (?:(?:her|his|their) (?:old|own|spare|extra) |(?:(?!(?:between|at|in|on|after|before|with) )\\S+ ){0,5}${usefulThing} )`,
    ),
    'thing',
    {
      not: /^ (?:me|us) (?:on|at|in|round|around|about|for|by|back|again|to|from|with|that|off|up|know|(?:\S+ )?(?:a|her|his|their|funny|bad) names?|(?:a|an|her|his|their) (?:\S+ )?(?:business|visiting) )\b/,
    },
  ),
  // "got me the slot", "got us in": whatever it is, they saw to it; "got me a bit worried" is no thing.
  rule(
    'other',
    'get',
    /^ (?:me|us) (?:in|inside|onto|into|out of|the|an?|two|three|tickets?|seats?) /,
    'thing',
    {
      not: new RegExp(
        `^ (?:me|us) (?:the (?:wrong|${felt})|an? (?:(?:little|bit|lot|tad|hard|bad|funny) |(?:${felt}|cold|fine|warning)\\b)|into (?:trouble|a mess|hot)|in (?:trouble|a mess))`,
      ),
    },
  ),
  rule(
    'other',
    'send share text lend cook teach loan forward email mail find buy pay treat book organise organize arrange translate offer',
    / (?:me|us) (?!(?:on|at|in|round|around|about|for|by|yesterday|today|last|this|back|again|to|from|after|before|and|when|while|later|early|first|twice|once|via|over|out|with|that|off|up|know|because|but|so|then|just|now|tonight|tomorrow|asking|saying|if|whether|about|re|regarding|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)[\p{L}\d]/u,
    'thing',
    {
      not: new RegExp(
        `^ (?:me|us) (?:(?:a|an|her|his|two|three|some) (?:\\S+ )?(?:audios?|voice (?:message|note|memo|mail)s?|voicemails?|selfies?|emojis?)\\b|(?:a|an|her|his|their) (?:\\S+ )?(?:business |visiting )?cards?\\b|a (?:call|ring|text|message|hug|note|email|mail|whatsapp|card|smile|minute|moment)|(?:\\S+ ){0,3}(?:minutes?|min|hours?|time)\\b|her regards|an (?:email|update|answer|sms)|(?:the )?(?:${felt})|(?:\\S+ ){0,2}names?)\\b`,
      ),
    },
  ),
];

const bringing =
  / (?:introduce[sd]?|introducing|intro(?:d|ed)?|connect(?:s|ed)?|link(?:s|ed)?|hook(?:s|ed)?|put|brought|referred) (?:me|us)(?: \S+){0,4} (?:to|with)$/u;

/**
 * "introduced me to", "put us in touch with": whoever is named behind it did not do it.
 * @param before the words in front of a name, folded, with a space before each
 */
export const leadsToAnother = (before: string): boolean => bringing.test(before.trimEnd());

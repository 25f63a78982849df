import { wordSet } from '../../word-set.ts';
import type { AskKind } from '../../asks/ask.ts';

/** Words by which a request is put, in writing or by voice: "emailed Lena asking for ...". */
export const reachingVerbs: ReadonlySet<string> = wordSet(
  'email mail e-mail write message text call phone ring ping dm whatsapp contact reach drop send approach',
);

const papers = '(?:cv|c\\.v\\.|cvs|resume|résumé|resumé|application|profile|portfolio|name|details|papers)';
const work =
  '(?:cv|resume|résumé|resumé|cover letter|letter|application|portfolio|thesis|draft|deck|slides|pitch|essay|paper|proposal|chapter|code|plan|profile|article|manuscript|presentation|website|statement|abstract|dissertation|linkedin)';
const mine = '(?:my|our)(?: \\S+){0,2}';

/** Each kind of ask by the words of what was asked for (lower case, single spaces); the first that fits decides. */
const askedFor: readonly (readonly [kind: AskKind, words: RegExp])[] = [
  // What is read and mended for me is advice, though a resume is named in it.
  [
    'advice',
    new RegExp(
      `\\b(?:look|looks|glance|go|going|read|skim|review|check|proofread|critique|comment|feedback|edit|correct|thoughts?|comments?|opinions?|input|advice|tips|help|eyes?)\\b(?: \\S+){0,5} ${mine} ?${work}\\b`,
      'u',
    ),
  ],
  [
    'introduction',
    /\b(?:introduc(?:e|ing)|intro|connect(?:ing)?|link(?:ing)?|hook) (?:me|us)\b|\b(?:put|putting|get|getting) (?:me|us) (?:in touch|in contact|in front|through)\b|\b(?:an?|the|one|any|some|two|quick|warm|short|possible|personal|e-?mail|linkedin) (?:intros?|introductions?)\b|^(?:intros?|introductions?)\b|\bcontact (?:at|in|inside) \S/u,
  ],
  [
    'referral',
    new RegExp(
      [
        String.raw`\b(?:refer|recommend|nominate|endorse|sponsor|propose) (?:me|us)\b`,
        String.raw`\bvouch(?:ing)? for (?:me|us)\b`,
        String.raw`\b(?:a|the|some|any|good|kind|quick) ?word (?:in )?(?:for|on) (?:me|us|my behalf)\b|\bput in a (?:good |kind |quick )?word\b`,
        String.raw`\b(?:go(?:ing)? to bat|speak(?:ing)? up|stand(?:ing)? up) for (?:me|us)\b`,
        String.raw`\bput (?:me|us|my name) forward\b`,
        String.raw`\b(?:pass|forward|hand|submit|give|share|put|drop|show|circulate|slip|get|take|send|upload)(?:ing)? (?:on |along |over |in |round |around )?${mine} ?${papers}\b(?! to me\b)`,
        String.raw`\breferrals?\b|\b(?:be|act as|as|write|give) (?:me )?(?:my|a|an) (?:\S+ )?reference\b|\bfor an? (?:\S+ )?reference\b(?! (?:number|letter number))`,
        String.raw`\b(?:letters? of recommendation|recommendation letters?|reference letters?|letters? of reference)\b`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'job',
    /^(?:for )?(?:an?|any|the|some) (?:(?!for\b|about\b|with\b|on\b|to\b)\S+ ){0,3}(?:job|position|internship|placement|traineeship|apprenticeship|vacancy|opening)\b(?! (?:description|titles?|lead|spec|ad|advert|interview|search|market|fair|hunt|shadowing|advice))|\bhire me\b|\btake me on\b|\bgive me (?:a|the) (?:job|role|position|chance)\b|\b(?:job|work|role|opening|position|internship|vacancy) for me\b/u,
  ],
  [
    'advice',
    new RegExp(
      [
        String.raw`\b(?:advice|feedback|guidance|pointers?|tips?|mentoring|counsel|input|(?:honest |second )?opinion)\b`,
        String.raw`\b(?:mentor|coach|advise|teach|coaching|guide) (?:me|us)\b|\bbe my (?:mentor|coach|sponsor)\b|\bmentor(?:ship)?\b`,
        String.raw`\b(?:help|hand) (?:me |us )?(?:with|on|preparing|to prepare|finding|choosing|getting) `,
        String.raw`\bwalk (?:me|us) through\b|\bshow (?:me|us) (?:how|round|around|the ropes)\b|\bexplain\b`,
        String.raw`\b(?:mock|practice|informational|trial) interviews?\b`,
        String.raw`\b(?:talk|speak|chat) (?:to|with) (?:me|us)\b|\bmeet (?:me|us|with me|with us|up)\b|\bgive me (?:a call|a ring|an hour|half an hour)\b`,
        String.raw`\b(?:\d+|ten|fifteen|twenty|thirty|five|few|half an|an|some)(?: more)?[- ]?(?:min|mins|minutes?|hour|hours|m)\b|\b(?:some|a bit of|a little|a moment of) (?:of )?(?:her|his|their)? ?time\b`,
        String.raw`\bshadow\b|\bpick (?:her|his|their) brains?\b`,
      ].join('|'),
      'u',
    ),
  ],
];

/** A talk as such is advice where someone is asked for it by name; "asked for a coffee" may be said to a waiter. */
const talkWords =
  /^(?:for |to (?:have|do|grab|get) |out for |if we could (?:have|do) )?(?:an?|another|one)(?: (?:quick|short|brief|first|second|informal|virtual|video|phone|zoom|teams|follow-up|proper|coffee|\d+[- ]?min(?:ute)?s?))* (?:call|chat|coffee|meeting|talk|catch-up|catchup|catch up|conversation|zoom|video call|phone call|lunch|interview|slot|word)\b(?! (?:machine|order|sheet))/u;

/** What was asked of someone for myself, or null: a question, a favor for somebody else, a thing. */
export const askKindOf = (what: string, isNamed: boolean): AskKind | null =>
  askedFor.find(([, words]) => words.test(what))?.[0] ?? (isNamed && talkWords.test(what) ? 'advice' : null);

/** "if we could talk", "whether I could pick her brain": what is asked for with me as its subject. */
export const sharedTalk =
  /^(?:talk|meet|chat|speak|call|catch up|have (?:a |an |another )?(?:quick |short |brief )?(?:call|chat|coffee|talk|word|minutes|\d+)|grab|get|borrow|shadow|pick|come (?:by|over|round) |visit|interview|hop on|jump on|do a|use (?:her|him|them) as a reference|(?:put|name|list|give) (?:her|him|them) (?:down )?as (?:a|my) reference)\b/u;

/** "if there is an opening", "whether they are hiring". */
export const openingQuestion =
  /\b(?:(?:hiring|recruiting)(?! (?:manager|team|lead|partner|process|freeze|committee))|openings?(?! (?:day|night|hours|party))|vacanc(?:y|ies)|open (?:roles?|positions?)|internships? (?:open|available|going|free)|(?:jobs?|roles?|positions?|internships?|place) for me|take (?:me|interns))\b/u;

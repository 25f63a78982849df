/**
 * Turns of phrase that say who bears something, of which promises are made where it lies ahead: "**I'm on the hook for** the quiz",
 * "**put me down for** it", "**she has my word on** it". Each is what is said between who bears it and what.
 */
export interface BearingTurn {
  /** Of a clause's {@link SpokenLine}. The bearer is the group `who` or `owner`, else the subject; what is borne the group `thing`, else what stands behind. */
  readonly words: RegExp;
  /** Whether it binds where it is so now, also where it was said once, only where it is or will be done, or only where it will. */
  readonly binds: 'now' | 'once' | 'ahead' | 'willed';
  /** Where a day or a limit alone makes it more than how things are; also what is done for me. */
  readonly isDated?: true;
  /** Also of what one goes to, and of what is anybody's: there only what is known to both is a promise. */
  readonly isJoining?: true;
  /** Where the owner named must be the subject, who bears it. */
  readonly isOwn?: true;
  /** Of them only where it is an act: "she said yes to the dress" is none. */
  readonly isActOfTheirs?: true;
  /** Of whoever says so. */
  readonly isSpeakers?: true;
  /** Of the other than the subject. */
  readonly isOthers?: true;
}

const whom = '(?:me|us|him|her|them|~)';
const who = `(?<who>${whom})`;
const whoAlso = `(?<whoAlso>${whom})`;
const owner = "(?<owner>my|our|her|his|their|~ 's)";
const be = "(?:am|is|are|'m|'s|'re|be|been)";
const self = '(?:myself|ourselves|himself|herself|themselves)';
const thing = '(?<thing>(?:\\S+ ){1,7}?)';

const turn = (
  binds: BearingTurn['binds'],
  words: string,
  options: Omit<BearingTurn, 'words' | 'binds'> = {},
): BearingTurn => ({ binds, words: new RegExp(`(?<=^| )${words}(?= |$)`, 'du'), ...options });

/** Of the subject: what he or she is, has taken on, or will see to. */
const ofSubject: readonly BearingTurn[] = [
  turn('now', `(?:${be} |^)on the hook (?:for|to)`),
  turn('now', `(?:${be} |^)down (?:for|to)`, { isJoining: true }),
  turn('now', `${be} good for`, { isDated: true }),
  turn('now', `${be} on it (?:re|about|for|with)`),
  turn('now', `${be} (?:responsible for|in charge of)`, { isDated: true }),
  turn('now', `(?:have|has|'ve|'s|got)(?: got)? ${thing}(?:covered|in hand|under control)`),
  turn('once', `(?:sign|signs|signed)(?: ${self})? up (?:for|to)`, { isJoining: true }),
  turn('once', `(?:volunteer|volunteers|volunteered)(?: ${self})? (?:for|to)`, { isJoining: true }),
  turn('once', `(?:put|puts|putting|stuck) ${owner} (?:name down|name forward|hand up|hands up) (?:for|to)`, {
    isJoining: true,
    isOwn: true,
  }),
  turn('once', `(?:put|puts|putting) ${self} (?:forward|down|up) (?:for|to)`, { isJoining: true }),
  turn('once', `(?:take|takes|took|taken|taking) on(?: the (?:task|job|work) of)?`),
  turn('once', `(?:take|takes|took|taken|taking) ${thing}(?:upon|on) ${self}`),
  turn('once', `(?:take|takes|took|taken|taking) (?:it|this|that) (?:upon|on) ${self} to`),
  turn('once', `(?:say|says|said) yes to`, { isJoining: true, isActOfTheirs: true }),
  turn('once', `(?:commit|commits|committed) ${self} to`),
  turn('once', `(?:accept|accepts|accepted|consent|consents|consented|offered , \\S+ ,) to`),
  turn('once', `(?:owe|owes) it to ${whom} to`),
  turn('once', `(?:roped|talked|coaxed|dragged|pushed|bullied|shamed) into`),
  turn('once', `(?:insist|insists|insisted) on`, { isDated: true }),
  turn('once', `(?:assured|assures)(?: ${whom})? of`, { isDated: true }),
  turn('willed', `be the one`),
  turn('now', `(?:have|has) every intention of`),
  turn('now', `(?:mean|means|intend|intends) to`, { isDated: true }),
  turn('ahead', `(?:see|seeing|sees) to`),
  turn('ahead', `(?:take|takes|taking) care of`),
  turn('willed', `(?:deal|deals|dealing) with`),
  turn('willed', `(?:handle|handling|handles|tackle|tackling)`),
];

const ofSpeaker: readonly BearingTurn[] = [
  turn('now', `consider ${thing}(?:done|sorted|fixed|covered|yours)`, { isSpeakers: true }),
];

/** "she's **counting on** the slides by Friday": of the other of the two. */
const ofTheOther: readonly BearingTurn[] = [
  turn('now', `(?:count|counts|counting|bank|banks|banking) on`, { isOthers: true, isDated: true }),
];

/** Of whom the other counts on, or leaves it to. */
const ofWhom: readonly BearingTurn[] = [
  turn(
    'now',
    `(?:count|counts|counting|rely|relies|relying|bank|banking|depend|depends|depending) on ${who} (?:for|to)`,
  ),
  turn('now', `trust ${who} (?:to|with)`),
  turn('once', `(?:put|puts|putting) ${who} down (?:for|to)`, { isJoining: true }),
  turn('once', `(?:sign|signed|count|counted|write|pencil) ${who} (?:up|in|down) (?:for|to|on)`, {
    isJoining: true,
  }),
  turn('once', `(?:leave|leaves|leaving|left) (?:it|that|this) (?:up )?(?:to|with) ${who} to`),
  turn('once', `(?:leave|leaves|leaving|left) (?:it|that|this) (?:to|with) ${who} (?:re|about|on|for)`),
  turn('now', `(?:leave|leaving) ${thing}(?:to|with) ${who}`),
  turn('once', `(?:left|leaves) ${thing}to ${who}`),
  turn('now', `(?:wait|waits|waiting) on ${who} (?:for|to)`),
  turn(
    'once',
    `(?:roped|talked|coaxed|badgered|charmed|dragged|argued|bullied|shamed|tricked|pushed) ${who}(?: both)? into`,
  ),
  turn('once', `(?:persuaded|convinced) ${who} to`, { isDated: true }),
  turn(
    'once',
    `(?:have|has|got|had|gave|given|give|gives)(?: ${whom})? ${owner} (?:word|promise|assurance|guarantee) (?:on|for|of|about|to)`,
  ),
];

export const bearingTurns: readonly BearingTurn[] = [...ofSubject, ...ofWhom, ...ofSpeaker, ...ofTheOther];

/** Whose it is to do: "on me", "her job", "mine"; group `who`, `owner` or `own`. */
const lot = `(?:(?:on|down to|up to|falls? to|fell to|falls on|lies with|rests with) ${who}|${owner} (?:turn|go|job|task|part|share|bit|action|homework|next step|todo|responsibility)(?: of the deal)?|(?<own>mine|hers|his|theirs))`;

/** "**on me to** send it", "**my job is to** send it", "**my task is** finding a slot": what stands behind is an act. */
export const lotBefore = new RegExp(`(?<=^| )${lot}(?:(?: (?:is|'s|will be))? to| (?:is|'s))(?= )`, 'u');

/** "the slides **are on me**", "the lights **are her job**": of what stands before it. */
export const lotBehind = new RegExp(
  `(?<= )(?:${be} (?:on|down to) ${who}|(?:falls? (?:to|on)|lies with|rests with|comes? down to) ${whoAlso}|${be} ${owner} (?:job|task|turn|responsibility|homework)|${be} (?<own>mine|hers|his|theirs)(?: to (?!come)\\S+)?)(?= |$)`,
  'u',
);

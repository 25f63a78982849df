import { numberInWords } from '../number-words.ts';
import type { CalendarDay, Instant, TimeZone } from '../dates/index.ts';
import { addHours } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { everybodysOffers } from '../offers/everybody.ts';
import type { KnownState } from '../strengths/index.ts';
import type { Payload } from '../today/card.ts';
import { dayInWords, onDayInWords, timeInWords, toYou, withoutStop } from '../today/words.ts';
import { talkMinutes } from '../warmth/index.ts';
import { kindNoun } from './words.ts';
import { askOnLines, threeQuestions, type QuestionInput } from './three-questions.ts';
import type { Interaction } from '../interactions/interaction.ts';

export interface BriefInput extends QuestionInput {
  readonly name: string;
  readonly call: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly howWeMet: string | null;
  /** Name of whoever introduced us. */
  readonly introducedBy: string | null;
  readonly lastTalk: Pick<Interaction, 'day' | 'kind' | 'text'> | null;
  /** What they are to be thanked for, a clause each: "Tom gave you 30 minutes over coffee". */
  readonly thanksDue: readonly string[];
  /** Open promises of mine, and of theirs. */
  readonly promises: readonly {
    readonly by: 'me' | 'them';
    readonly what: string;
    readonly due: CalendarDay;
    readonly daySaid?: boolean | null;
  }[];
  /** What they care about or are stuck on, the newest first. */
  readonly facts: readonly string[];
  readonly topics: readonly string[];
  /** Strengths of mine they do not know yet, the fitting one first (R17). */
  readonly strengths: readonly { readonly name: string; readonly story: string | null }[];
  /** What the last debriefs make of this talk (R17). */
  readonly lead: KnownState['brief'];
  /** What I mean to ask of them, where it is fair today (R6). */
  readonly readyAsk: string | null;
  /** The best of my shelf for them, and why (R7). */
  readonly offer: { readonly title: string; readonly because: string } | null;
  /** The talk itself, where it is planned. */
  readonly planned: Pick<Interaction, 'at' | 'kind' | 'minutes'> | null;
  readonly zone: TimeZone;
}

/** A title with its short lines. */
export type BriefSection = Extract<Payload, { readonly kind: 'sections' }>['sections'][number];

/** A line that one phone screen holds. */
const shortIn = (text: string, { brief }: Method): string => {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length <= brief.line_letters
    ? line
    : `${line.slice(0, brief.line_letters).replace(/\s+\S*$/u, '')} …`;
};

const storyOf = ({ name, story }: BriefInput['strengths'][number], method: Method): string => {
  if (story === null) return shortIn(name, method);
  const { story_words } = method.brief;
  const words = story.trim().split(/\s+/u);
  const told = words.length <= story_words ? words.join(' ') : `${words.slice(0, story_words).join(' ')} …`;
  return `${name}: ${told}`;
};

const whoLines = (input: BriefInput, { brief }: Method): readonly string[] => {
  const { title, company, howWeMet, introducedBy, topics } = input;
  const work = [title, company].filter((part) => part !== null).join(', ');
  const met = [
    ...(howWeMet === null ? [] : [`How you met: ${withoutStop(howWeMet)}.`]),
    ...(introducedBy === null ? [] : [`${introducedBy} introduced you.`]),
  ].join(' ');
  return [
    work,
    met,
    topics.length === 0 ? '' : `Cares about ${topics.slice(0, brief.topics).join(', ')}`,
  ].filter((line) => line !== '');
};

const lastLines = (
  { lastTalk, facts, threads, today }: BriefInput,
  asked: readonly string[],
): readonly string[] => {
  if (lastTalk === null) return ['This is your first talk.'];
  const day = `Your ${kindNoun[lastTalk.kind]} ${onDayInWords(lastTalk.day, today)}`;
  const [onTheirMind] = facts;
  const alsoOpen = threads.find(({ what }) => !asked.some((text) => text.includes(withoutStop(toYou(what)))));
  return [
    lastTalk.text === null ? day : `${day}: ${lastTalk.text}`,
    ...(onTheirMind === undefined ? [] : [`On their mind: ${toYou(onTheirMind)}`]),
    ...(alsoOpen === undefined ? [] : [`Also going on: ${toYou(alsoOpen.what)}`]),
  ];
};

const oweLines = ({ thanksDue, promises, today }: BriefInput): readonly string[] => [
  ...new Set(thanksDue.map((why) => `Say thanks: ${why}`)),
  ...promises.map(({ by, what, due, daySaid }) =>
    by === 'me'
      ? `You promised (${daySaid === false ? 'no day was said' : `for ${dayInWords(due, today)}`}): ${withoutStop(toYou(what))}`
      : `Theirs, no need to ask: ${withoutStop(toYou(what))}`,
  ),
];

const closing = ({ brief }: Method): string =>
  `“We have ${numberInWords(brief.close_min)} ${brief.close_min === 1 ? 'minute' : 'minutes'} left: is there something I should have asked?”`;

export const tipLine = 'Ask, wait, ask about the answer. Do not answer your own question.';

const endLines = ({ planned, zone }: BriefInput, method: Method): readonly string[] => {
  if (planned === null || planned.at === null) return [closing(method)];
  const minutes = talkMinutes(planned, method);
  const { close_min } = method.brief;
  if (minutes <= close_min) return [closing(method)];
  const end = timeInWords(addHours(planned.at, minutes / 60), zone);
  const close: Instant = addHours(planned.at, (minutes - close_min) / 60);
  const ends = planned.minutes === null ? `Nobody said how long; it may end at ${end}` : `It ends at ${end}`;
  return [`${ends}. At ${timeInWords(close, zone)}: ${closing(method)}`];
};

/** I talked most twice running: this time there is nothing to tell, only to ask (R17). */
const onlyQuestions = (input: BriefInput, method: Method): readonly BriefSection[] => [
  {
    title: 'Only questions this time',
    lines: [
      'You did most of the talking the last two times.',
      ...threeQuestions(input, method).map((text) => shortIn(text, method)),
    ],
  },
  { title: 'And about the answer', lines: [...askOnLines(input, method), tipLine] },
  { title: 'Before the end', lines: endLines(input, method) },
];

/**
 * The brief of a planned talk (R21, section 5): short lists that fit one phone screen. A section without
 * anything to say is left out.
 */
export const briefFor = (input: BriefInput, method: Method): readonly BriefSection[] => {
  const { topics, call, company, conversations, strengths, lead, offer } = input;
  if (lead === 'questions-only') return onlyQuestions(input, method);
  const short = (text: string): string => shortIn(text, method);
  const question = everybodysOffers[conversations % everybodysOffers.length];
  const questions = threeQuestions(input, method);
  const storyFirst = lead === 'story-first';
  const stories = strengths
    .slice(0, storyFirst ? 1 : method.brief.strengths)
    .map((strength) => storyOf(strength, method));
  const sections: readonly BriefSection[] = [
    { title: `Tell this first: ${call} knows nothing of you yet`, lines: storyFirst ? stories : [] },
    { title: 'Who', lines: whoLines(input, method).map(short) },
    { title: 'Last time', lines: lastLines(input, questions).map(short) },
    { title: 'What you owe', lines: oweLines(input).slice(0, method.brief.owed).map(short) },
    { title: 'Three questions', lines: questions.map(short) },
    {
      title: 'Something to give',
      lines:
        offer !== null
          ? [short(`${withoutStop(offer.title)}. ${offer.because}`)]
          : question
            ? [question.question({ call, topics, company })]
            : [],
    },
    { title: 'Tell them of you', lines: storyFirst ? [] : stories },
    { title: 'You may ask', lines: input.readyAsk === null ? [] : [short(input.readyAsk)] },
    { title: 'While you talk', lines: [tipLine, ...endLines(input, method)] },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
};

/** The debrief of a talk that is over (section 5): 60 seconds, in the order in which it is remembered. */
export const debriefFor = ({ call, name }: Pick<BriefInput, 'call' | 'name'>): readonly BriefSection[] => [
  { title: `Did you talk with ${name}?`, lines: ['Yes, how long?', 'It did not happen'] },
  { title: 'How deep did it go?', lines: ['Shallow', 'Normal', 'Deep'] },
  { title: 'Who talked most?', lines: ['I did', 'Even', call] },
  { title: `What did ${call} do for you?`, lines: [] },
  { title: `What does ${call} care about, or is stuck on?`, lines: [] },
  { title: 'What did you learn about the company or the job?', lines: [] },
  { title: 'What did either of you promise?', lines: [] },
  { title: `What of you does ${call} know now?`, lines: [] },
  { title: `Whom did ${call} name?`, lines: [] },
  { title: `Did ${call} offer you something?`, lines: [] },
  { title: 'What next?', lines: [] },
];

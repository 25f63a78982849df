import type { CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { everybodysOffers } from '../offers/everybody.ts';
import type { Payload } from '../today/card.ts';
import { dayInWords, onDayInWords, toYou, withoutStop } from '../today/words.ts';
import { kindNoun } from './words.ts';
import { questions, type Question } from './questions.ts';
import type { Interaction } from '../interactions/interaction.ts';

export interface BriefInput {
  readonly name: string;
  readonly call: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly howWeMet: string | null;
  /** Name of whoever introduced us. */
  readonly introducedBy: string | null;
  readonly lastTalk: Pick<Interaction, 'day' | 'kind' | 'text'> | null;
  /** Conversations so far. */
  readonly conversations: number;
  /** W today, 0 to 86. */
  readonly warmth: number;
  readonly thanksDue: readonly string[];
  /** Open promises of mine, and of theirs. */
  readonly promises: readonly {
    readonly by: 'me' | 'them';
    readonly what: string;
    readonly due: CalendarDay;
  }[];
  /** Open threads, dated or not, newest first. */
  readonly threads: readonly string[];
  readonly facts: readonly string[];
  readonly topics: readonly string[];
  readonly today: CalendarDay;
  /** Strengths of mine they do not know yet, the fitting one first (R17). */
  readonly strengths: readonly { readonly name: string; readonly story: string | null }[];
  /** What nobody has told yet of their company (R10); null where nothing is missing. */
  readonly companyQuestion: string | null;
  /** What I mean to ask of them, where it is fair today (R6). */
  readonly readyAsk: string | null;
}

type Section = Extract<Payload, { readonly kind: 'sections' }>['sections'][number];

const lineLength = 140;

const short = (text: string): string => {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length <= lineLength ? line : `${line.slice(0, lineLength).replace(/\s+\S*$/u, '')} …`;
};

const whoLines = ({ title, company, howWeMet, introducedBy }: BriefInput): readonly string[] => {
  const work = [title, company].filter((part) => part !== null).join(', ');
  return [
    ...(work === '' ? [] : [work]),
    ...(howWeMet === null ? [] : [`How you met: ${howWeMet}`]),
    ...(introducedBy === null ? [] : [`${introducedBy} introduced you.`]),
  ];
};

/** Up to depth 2 from the second talk on, 3 only with someone warm. */
const depthFor = ({ conversations, warmth }: BriefInput, method: Method): number =>
  warmth >= method.warmth.bands[0] && conversations >= 2 ? 3 : conversations >= 1 ? 2 : 1;

/** One after the other through the bank, so that no two talks begin alike. */
const fromBank = (topics: readonly Question['topic'][], depth: number, turn: number): string | undefined => {
  const fitting = questions.filter((question) => topics.includes(question.topic) && question.depth <= depth);
  return fitting[turn % Math.max(1, fitting.length)]?.text;
};

/** One follow-up to last time, one on their trade, one on how it is to work there. */
const questionLines = (input: BriefInput, method: Method): readonly string[] => {
  const { threads, lastTalk, conversations } = input;
  const depth = depthFor(input, method);
  const [thread] = threads;
  const followUp =
    thread !== undefined
      ? `How did it go: ${withoutStop(toYou(thread))}?`
      : lastTalk !== null
        ? 'What came of what we talked about last time?'
        : fromBank(['opening'], depth, conversations);
  return [
    followUp,
    fromBank(['trends', 'insights', 'advice', 'resources', 'assignments'], depth, conversations),
    input.companyQuestion ?? fromBank(['fit'], depth, conversations),
    fromBank(['two-way'], depth, conversations),
  ]
    .filter((line) => line !== undefined)
    .slice(0, method.brief.questions);
};

const oweLines = ({ thanksDue, promises, today }: BriefInput): readonly string[] => [
  ...thanksDue.map((because) => `Thanks for ${withoutStop(toYou(because))}`),
  ...promises.map(({ by, what, due }) =>
    by === 'me'
      ? `You promised (for ${dayInWords(due, today)}): ${withoutStop(toYou(what))}`
      : `Theirs, no need to ask: ${withoutStop(toYou(what))}`,
  ),
];

/** Two stories are as many as one talk holds. */
const shownStrengths = 2;
const closing = '“We have two minutes left: is there something I should have asked?”';

/**
 * The brief of a planned talk (R21, section 5): short lists that fit one phone screen. A section without
 * anything to say is left out.
 */
export const briefFor = (input: BriefInput, method: Method): readonly Section[] => {
  const { lastTalk, facts, threads, topics, call, company, today, conversations } = input;
  const offer = everybodysOffers[conversations % everybodysOffers.length];
  const last =
    lastTalk === null
      ? ['This is your first talk.']
      : [
          `Your ${kindNoun[lastTalk.kind]} ${onDayInWords(lastTalk.day, today)}`,
          ...(lastTalk.text === null ? [] : [short(lastTalk.text)]),
        ];
  const sections: readonly Section[] = [
    { title: 'Who', lines: whoLines(input) },
    { title: 'Last time', lines: last },
    { title: 'They care about', lines: [...topics, ...facts.map(toYou)].slice(0, 2).map(short) },
    { title: 'What you owe', lines: oweLines(input).slice(0, 3).map(short) },
    { title: 'Three questions', lines: questionLines(input, method).map(short) },
    { title: 'Also going on', lines: threads.slice(1, 2).map(toYou).map(short) },
    {
      title: 'They do not know yet',
      lines: input.strengths
        .slice(0, shownStrengths)
        .map(({ name, story }) => short(story === null ? name : `${name}: ${story}`)),
    },
    { title: 'Something to give', lines: offer ? [offer.question({ call, topics, company })] : [] },
    { title: 'You may ask', lines: input.readyAsk === null ? [] : [short(input.readyAsk)] },
    { title: 'Before the end', lines: [closing] },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
};

/** The debrief of a talk that is over (section 5): 60 seconds, in the order in which it is remembered. */
export const debriefFor = ({ call, name }: Pick<BriefInput, 'call' | 'name'>): readonly Section[] => [
  { title: `Did you talk with ${name}?`, lines: ['Yes, how long?', 'It did not happen'] },
  { title: 'How deep did it go?', lines: ['Shallow', 'Normal', 'Deep'] },
  { title: `What did ${call} do for you?`, lines: [] },
  { title: `What does ${call} care about, or is stuck on?`, lines: [] },
  { title: 'What did either of you promise?', lines: [] },
  { title: 'What should you ask about next time?', lines: [] },
];

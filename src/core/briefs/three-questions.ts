import type { Method } from '../config/index.ts';
import { daysBetween, type CalendarDay } from '../dates/index.ts';
import { threadDue, type Thread } from '../threads/index.ts';
import { toYou, withoutStop } from '../today/words.ts';
import type { Mode } from '../goals/goal.ts';
import { isItsTurn, questions, type Question, type QuestionTopic, type Standing } from './questions.ts';

/** What decides which questions fit (method, section 5). */
export interface QuestionInput {
  /** Conversations so far. */
  readonly conversations: number;
  /** W today, 0 to 86. */
  readonly warmth: number;
  readonly today: CalendarDay;
  readonly lastTalk: { readonly day: CalendarDay } | null;
  /** Open threads, dated or not, newest first. */
  readonly threads: readonly Pick<Thread, 'what' | 'when' | 'openedOn'>[];
  /** What is open about their company (R10), the most wanted first; empty where I do not look into it. */
  readonly companyQuestions: readonly { readonly text: string; readonly contradicts: boolean }[];
  /** We work at the same place, and I am new there (R11). */
  readonly isNewColleague: boolean;
  /** What fills their days. */
  readonly standing: Standing;
  /** Where I am. */
  readonly mode: Mode;
  /** The newest advice of theirs, in their words. */
  readonly advice: string | null;
}

/** Up to depth 2 from the second talk on, 3 only with someone warm. */
const depthFor = ({ conversations, warmth }: QuestionInput, method: Method): number =>
  warmth >= method.warmth.bands[0] && conversations >= 2 ? 3 : conversations >= 1 ? 2 : 1;

const fits = ({ ofWork, modes }: Question, { standing, mode }: QuestionInput): boolean =>
  (ofWork !== true || standing === 'works') && (modes === undefined || modes.includes(mode));

/** Questions of these topics whose turn it is, the first topic first; within one the next from talk to talk. */
const fromBank = (
  topics: readonly QuestionTopic[],
  input: QuestionInput,
  method: Method,
): readonly string[] => {
  const { conversations } = input;
  const depth = depthFor(input, method);
  return topics.flatMap((topic) => {
    const fitting = questions
      .filter((question) => question.topic === topic && question.depth <= depth && fits(question, input))
      .map(({ text }) => text)
      .filter((text) => isItsTurn(text, conversations));
    const start = fitting.length === 0 ? 0 : Math.floor(conversations / 2) % fitting.length;
    return [...fitting.slice(start), ...fitting.slice(0, start)];
  });
};

const isRevival = ({ lastTalk, today }: QuestionInput, { dormant }: Method): boolean =>
  lastTalk !== null && daysBetween(lastTalk.day, today) >= dormant.after_d;

/** What they have on their desk comes first, what they advise once we know each other. */
const topicsByStage = ({
  conversations,
  isNewColleague,
  standing,
}: QuestionInput): readonly QuestionTopic[] => {
  if (standing !== 'works') return [standing, 'opening', 'resources', 'assignments'];
  if (isNewColleague) return ['new-employee', 'insights', 'assignments'];
  if (conversations === 0) return ['trends', 'insights', 'opening'];
  if (conversations < 3) return ['insights', 'trends', 'advice', 'resources'];
  return ['advice', 'resources', 'assignments', 'insights'];
};

/** What last time began: a thread opened since then was not asked about yet, an older one has its turn like the rest. */
const followUps = (input: QuestionInput, method: Method): readonly string[] => {
  const { lastTalk, threads, advice, conversations, today } = input;
  if (lastTalk === null) return fromBank(['opening'], input, method);
  const askable = threads.filter((thread) => (threadDue(thread, method) ?? today) <= today);
  const aboutThread = askable.flatMap(({ what, openedOn }) => {
    const text = `How did it go: ${withoutStop(toYou(what))}?`;
    return openedOn >= lastTalk.day || isItsTurn(text, conversations) ? [text] : [];
  });
  const aboutAdvice =
    advice === null ? [] : [`I still use what you said: ${withoutStop(advice)}. Does it hold?`];
  const plain = ['What came of what we talked about last time?', 'What is new since we last talked?'];
  return isRevival(input, method)
    ? [...aboutAdvice, ...fromBank(['revival'], input, method), ...aboutThread]
    : [...aboutThread, ...plain.filter((text) => isItsTurn(text, conversations))];
};

/** One follow-up to last time, one from the bank by stage, one gap of their company; no two talks running the same. */
export const threeQuestions = (input: QuestionInput, method: Method): readonly string[] => {
  const { companyQuestions, conversations } = input;
  // What two have told differently is asked in the very next talk; the other gaps take turns.
  const company = companyQuestions
    .filter(({ text, contradicts }) => contradicts || isItsTurn(text, conversations))
    .map(({ text }) => text);
  const chosen: string[] = [];
  const add = (candidates: readonly string[]): void => {
    const next = candidates.find((text) => !chosen.includes(text));
    if (next !== undefined && chosen.length < method.brief.questions) chosen.push(next);
  };
  add(followUps(input, method));
  add(fromBank(topicsByStage(input), input, method));
  add([...company, ...fromBank(['fit', 'two-way'], input, method)]);
  // A stage whose questions rest this time: any that fits does.
  while (chosen.length < method.brief.questions) {
    const before = chosen.length;
    add(fromBank(['two-way', 'assignments', 'opening', 'trends', 'resources'], input, method));
    if (chosen.length === before) break;
  }
  return chosen;
};

/** What to ask about an answer: more than three would be a list. */
export const askOnLines = (input: QuestionInput, method: Method): readonly string[] =>
  fromBank(['follow-up'], input, method).slice(0, 2);

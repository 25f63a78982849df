import type { Mode } from '../goals/goal.ts';

/** What a question is about; in the order of TIARA, then what stands around it (method, section 5). */
export type QuestionTopic =
  | 'opening'
  | 'trends'
  | 'insights'
  | 'advice'
  | 'resources'
  | 'assignments'
  | 'two-way'
  | 'fit'
  | 'follow-up'
  | 'close'
  | 'new-employee'
  | 'studies'
  | 'seeks'
  | 'revival';

/** What fills their days, as far as the book knows: questions about work at a company fit nobody who has none. */
export type Standing = 'works' | 'studies' | 'seeks';

/** The question bank (method, section 5); depth 1 is light, 3 only when warm. */
export interface Question {
  readonly topic: QuestionTopic;
  readonly depth: 1 | 2 | 3;
  readonly text: string;
  /** It supposes that they work somewhere. */
  readonly ofWork?: boolean;
  /** Only who is where this is of use asks it; left out, everybody. */
  readonly modes?: readonly Mode[];
}

const of =
  (topic: QuestionTopic) =>
  (text: string, depth: Question['depth'] = 1, more: Pick<Question, 'ofWork' | 'modes'> = {}): Question => ({
    topic,
    depth,
    text,
    ...more,
  });

const ofWork = { ofWork: true } as const;
/** Whoever may want to work there. */
const looking = ['student', 'seeker'] as const;
/** The same, and whoever is new. */
const learning = [...looking, 'newhire'] as const;

const opening = of('opening');
const trends = of('trends');
const insights = of('insights');
const advice = of('advice');
const resources = of('resources');
const assignments = of('assignments');
const twoWay = of('two-way');
const fit = of('fit');
const followUp = of('follow-up');
const close = of('close');
const newEmployee = of('new-employee');
const studies = of('studies');
const seeks = of('seeks');
const revival = of('revival');

export const questions: readonly Question[] = [
  opening('What landed on your desk this week?', 1, ofWork),
  opening('How did you come to this corner of the field?'),
  opening('Which part of the story is not on your profile?', 2),
  trends('What has changed in your work since last year that outsiders have missed?', 1, ofWork),
  trends('Which fashion do you expect to fade?'),
  trends('Who is quietly winning your customers?', 1, ofWork),
  trends('What has changed about an ordinary Monday here?', 1, ofWork),
  insights('What surprised you in your first months?', 1, ofWork),
  insights('When is this job at its best and its dullest?', 2, ofWork),
  insights('Which people do well here, and who leaves?', 2, ofWork),
  insights('What would you do differently with the same start?', 3),
  advice('If you were me with two free months, where would you put them?'),
  advice('What should I be able to show, rather than say?', 1, { modes: learning }),
  advice('What should I stop doing?', 2),
  resources('What do you read that your boss does not?', 1, ofWork),
  resources('Whose thinking on this do you trust?'),
  resources('Which tool or course earned its time?'),
  assignments('Which project taught you most?'),
  assignments('What sits on your list that nobody has time for?'),
  assignments('What do newcomers usually get wrong first?', 1, ofWork),
  twoWay('What would be useful to hear from where I come from?'),
  twoWay('Would it help if I wrote up what we found?'),
  twoWay('Whom would you like to meet?'),
  fit('Who decides, and how do you learn of it?', 1, { ...ofWork, modes: learning }),
  fit('What is praised here and what is merely paid?', 2, { ...ofWork, modes: learning }),
  // Who studies weighs no place to stay at, and whoever is new does not ask their colleagues.
  fit('What would make you leave?', 3, { ...ofWork, modes: ['seeker'] }),
  followUp('What made that hard?'),
  followUp('And then?'),
  followUp('How did you know?'),
  followUp('Can you give me one example?'),
  close('Who else sees this differently?'),
  close('May I tell you what came of it?'),
  close('What should I have asked?'),
  newEmployee('What do people ask you for most?'),
  newEmployee('What should I know that is written nowhere?'),
  newEmployee('How do you like to be asked?'),
  newEmployee('Where do handovers break between our teams?'),
  studies('What would you like to try before you finish?'),
  studies('Which course surprised you?'),
  studies('Whom in the trade would you like to hear from?'),
  studies('What are you making these days?'),
  seeks('What kind of work would you say yes to?'),
  seeks('What have the talks so far taught you?'),
  seeks('Whom would it help you to meet?'),
  seeks('Where do you get stuck?'),
  revival('What have you changed your mind on since we last talked?'),
  revival('What would you do today that you would not have done then?'),
];

/**
 * Each question has its turn at every second talk and rests at the one between, whatever else changes: so nothing is
 * asked as it was asked last time. `turn` is the number of talks so far.
 */
export const isItsTurn = (text: string, turn: number): boolean => {
  let sum = 0;
  for (const letter of text) sum += letter.codePointAt(0) ?? 0;
  return sum % 2 === turn % 2;
};

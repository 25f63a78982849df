/** The question bank (method, section 5); depth 1 is light, 3 only when warm. */
export interface Question {
  readonly topic:
    | 'opening'
    | 'trends'
    | 'insights'
    | 'advice'
    | 'resources'
    | 'assignments'
    | 'two-way'
    | 'fit';
  readonly depth: 1 | 2 | 3;
  readonly text: string;
}

export const questions: readonly Question[] = [
  { topic: 'opening', depth: 1, text: 'What landed on your desk this week?' },
  { topic: 'opening', depth: 1, text: 'How did you come to this corner of the field?' },
  { topic: 'opening', depth: 2, text: 'Which part of the story is not on your profile?' },
  {
    topic: 'trends',
    depth: 1,
    text: 'What has changed in your work since last year that outsiders have missed?',
  },
  { topic: 'trends', depth: 1, text: 'Which fashion do you expect to fade?' },
  { topic: 'trends', depth: 1, text: 'Who is quietly winning your customers?' },
  { topic: 'insights', depth: 1, text: 'What surprised you in your first months?' },
  { topic: 'insights', depth: 2, text: 'When is this job at its best and its dullest?' },
  { topic: 'insights', depth: 2, text: 'Which people do well here, and who leaves?' },
  { topic: 'insights', depth: 3, text: 'What would you do differently with the same start?' },
  { topic: 'advice', depth: 1, text: 'If you were me with two free months, where would you put them?' },
  { topic: 'advice', depth: 1, text: 'What should I be able to show, rather than say?' },
  { topic: 'advice', depth: 2, text: 'What should I stop doing?' },
  { topic: 'resources', depth: 1, text: 'What do you read that your boss does not?' },
  { topic: 'resources', depth: 1, text: 'Whose thinking on this do you trust?' },
  { topic: 'resources', depth: 1, text: 'Which tool or course earned its time?' },
  { topic: 'assignments', depth: 1, text: 'Which project taught you most?' },
  { topic: 'assignments', depth: 1, text: 'What sits on your list that nobody has time for?' },
  { topic: 'assignments', depth: 1, text: 'What do newcomers usually get wrong first?' },
  { topic: 'two-way', depth: 1, text: 'What would be useful to hear from where I come from?' },
  { topic: 'two-way', depth: 1, text: 'Would it help if I wrote up what we found?' },
  { topic: 'two-way', depth: 1, text: 'Whom would you like to meet?' },
  { topic: 'fit', depth: 1, text: 'Who decides, and how do you learn of it?' },
  { topic: 'fit', depth: 2, text: 'What is praised here and what is merely paid?' },
  { topic: 'fit', depth: 3, text: 'What would make you leave?' },
];

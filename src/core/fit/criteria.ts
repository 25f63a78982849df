import type { Method } from '../config/index.ts';
import type { Criterion } from './evidence.ts';
import { wordTable } from '../word-table.ts';

const names = {
  work: 'The work itself',
  people: 'People and manager',
  learning: 'Learning',
  purpose: 'Purpose',
  hours: 'Hours and place',
  pay: 'Pay and stability',
  right_to_work: 'The right to work there',
} as const;

/** A question for each criterion nobody has told about yet, in words one can say over coffee. */
const questions = wordTable<string>({
  work: 'What did you spend last week on?',
  people: 'Which people do well here, and who leaves?',
  learning: 'What can you do now that you could not a year ago?',
  purpose: 'When is this job at its best and its dullest?',
  hours: 'When do your days end, and where do you work from?',
  pay: 'How does the company treat people when times are lean?',
  right_to_work: 'Do they hire people from abroad, and help with the papers?',
});

/** What I look for: the defaults with my own weights, and my own criteria behind them (R10). Weight 0 leaves one out. */
export const criteriaOf = (own: readonly Criterion[], { fit }: Method): readonly Criterion[] => {
  const ownById = new Map(own.map((criterion) => [criterion.id, criterion]));
  const defaults = Object.entries(names).map(
    ([id, name], rank): Criterion =>
      ownById.get(id) ?? {
        id,
        name,
        weight: fit.weights[id as keyof typeof names],
        dealBreaker: false,
        rank,
      },
  );
  const added = own.filter(({ id }) => !Object.hasOwn(names, id));
  return [...defaults, ...added].filter(({ weight }) => weight > 0).toSorted((a, b) => a.rank - b.rank);
};

export const questionFor = ({ id, name }: Pick<Criterion, 'id' | 'name'>): string =>
  questions.get(id) ?? `How is it with this: ${name.toLowerCase()}?`;

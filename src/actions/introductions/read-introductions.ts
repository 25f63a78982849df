import { introductionDraft, type Introduced } from '../../core/drafts/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { nextStep, type Introduction, type OpenIntroduction } from '../../core/introductions/index.ts';
import { callName, displayName } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { readWeekends } from '../asks/read-asks.ts';
import type { Owner } from '../owner.ts';

export const peopleOf = (introductions: readonly Introduction[]): readonly PersonId[] => [
  ...new Set(introductions.flatMap(({ personId, otherPersonId }) => [personId, otherPersonId])),
];

/** What comes next of each. */
export const readSteps = async (
  reader: Reader,
  introductions: readonly Introduction[],
  { day, method }: Owner,
): Promise<readonly OpenIntroduction[]> => {
  const weekendOfPerson = await readWeekends(reader, peopleOf(introductions));
  return introductions.map((introduction) => ({
    introduction,
    step: nextStep(introduction, weekendOfPerson, day, method),
  }));
};

/** Those that are not over. */
export const readOpenIntroductions = async (
  reader: Reader,
  owner: Owner,
): Promise<readonly OpenIntroduction[]> => {
  const open = await reader.list('introduction', { where: { state: 'open' } });
  const made = await reader.list('introduction', { where: { state: 'introduced', checkedOn: null } });
  return await readSteps(reader, [...open, ...made], owner);
};

/** How each of them is spoken of to the other; null where one of them is gone. */
const readIntroduced = async (
  reader: Reader,
  { personId, otherPersonId }: Pick<Introduction, 'personId' | 'otherPersonId'>,
): Promise<readonly [Introduced, Introduced] | null> => {
  const first = await readOne(reader, personId);
  const other = await readOne(reader, otherPersonId);
  return first === null || other === null ? null : [first, other];
};

const readOne = async (reader: Reader, id: PersonId): Promise<Introduced | null> => {
  const person = await reader.get('person', id);
  if (!person || person.trashedAt !== null) return null;
  const positions = await reader.list('position', { where: { personId: id, current: true } });
  const [position] = positions;
  const organization =
    position === undefined || position.organizationId === null
      ? null
      : await reader.get('organization', position.organizationId);
  const title = position?.title ?? null;
  return {
    call: callName(person),
    name: displayName(person),
    work:
      title === null
        ? organization && `at ${organization.name}`
        : `${title}${organization === null ? '' : ` at ${organization.name}`}`,
  };
};

/** Words for what is next. */
export const readIntroductionDraft = async (
  reader: Reader,
  { introduction, step }: OpenIntroduction,
  { method }: Owner,
): Promise<ReturnType<typeof introductionDraft>> => {
  const both = await readIntroduced(reader, introduction);
  return both === null ? null : introductionDraft(introduction, step, both, method.coach.blurb_words);
};

import type { IntroductionStep, Introduction } from '../../core/introductions/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { peopleOf, readIntroductionDraft, readSteps } from './read-introductions.ts';

interface Named {
  readonly id: PersonId;
  readonly name: string;
}

/** An introduction with what comes next, and the words for it. */
export interface ListedIntroduction {
  readonly introduction: Introduction;
  readonly person: Named;
  readonly other: Named;
  readonly step: IntroductionStep;
  readonly draft: { readonly subject: string; readonly lines: readonly string[] } | null;
}

const mostListed = 200;

/** The newest first; of one person or of all, those that are not over or every one. */
export const listIntroductions = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { personId, open }: { readonly personId?: PersonId; readonly open?: boolean },
): Promise<readonly ListedIntroduction[]> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const order = { order: [['madeOn', 'down'] as const, ['id', 'down'] as const], limit: mostListed };
    const found =
      personId === undefined
        ? await reader.list('introduction', { ...order })
        : [
            ...(await reader.list('introduction', { where: { personId }, ...order })),
            ...(await reader.list('introduction', { where: { otherPersonId: personId }, ...order })),
          ].toSorted((one, other) => (one.id > other.id ? -1 : 1));
    const people = new Map(
      (await reader.getMany('person', peopleOf(found)))
        .filter(({ trashedAt }) => trashedAt === null)
        .map((person) => [person.id, { id: person.id, name: displayName(person) }]),
    );
    const listed: ListedIntroduction[] = [];
    for (const one of await readSteps(reader, found, owner)) {
      const { introduction, step } = one;
      const person = people.get(introduction.personId);
      const other = people.get(introduction.otherPersonId);
      if (!person || !other || (open === true && step.type === 'over')) continue;
      const draft = await readIntroductionDraft(reader, one, owner);
      listed.push({
        introduction,
        person,
        other,
        step,
        draft: draft && { subject: draft.subject, lines: draft.lines },
      });
    }
    return listed;
  });

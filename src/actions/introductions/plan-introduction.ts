import type { BatchId, PersonId } from '../../core/ids.ts';
import type { Introduction } from '../../core/introductions/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import {
  conflict,
  invalid,
  noPerson,
  notFound,
  notToBeContacted,
  type ActionError,
} from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

export interface WrittenIntroduction {
  readonly introduction: Introduction;
  readonly batch: BatchId | null;
}

/** Means to bring two people together: the first is asked, then the other, and nobody hears a name before both agree. */
export const planIntroduction = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  input: {
    /** Made by the caller, so that a repeated request is the same introduction. */
    readonly id: Introduction['id'];
    readonly personId: PersonId;
    readonly otherPersonId: PersonId;
    readonly reason: string;
  },
): Promise<Result<WrittenIntroduction, ActionError>> => {
  const { id, personId, otherPersonId, reason } = input;
  const { value, batch } = await space.write(
    { action: 'introduction', summary: 'Planned an introduction' },
    async (writer) => {
      const known = await writer.get('introduction', id);
      if (known) return ok(known);
      if (personId === otherPersonId)
        return invalid('An introduction takes two people.', 'otherPersonId', null);
      const people = await writer.getMany('person', [personId, otherPersonId]);
      const names: string[] = [];
      for (const one of [personId, otherPersonId]) {
        const person = people.find((found) => found.id === one && found.trashedAt === null);
        if (person === undefined) return notFound(noPerson(one));
        const name = displayName(person);
        if (person.state === 'do-not-contact') return conflict(notToBeContacted(name));
        names.push(name);
      }
      const under = await writer.list('introduction', {
        where: { personId: { in: [personId, otherPersonId] }, state: 'open' },
      });
      if (under.some((one) => [personId, otherPersonId].includes(one.otherPersonId)))
        return conflict(`You are introducing ${names.join(' and ')} already.`);
      const { day } = await readOwner(writer, clock);
      const introduction: Introduction = {
        id,
        personId,
        otherPersonId,
        reason,
        consent: 'not-asked',
        askedOn: null,
        answeredOn: null,
        otherConsent: 'not-asked',
        otherAskedOn: null,
        otherAnsweredOn: null,
        state: 'open',
        madeOn: day,
        introducedOn: null,
        messageId: null,
        checkedOn: null,
      };
      await writer.put('introduction', introduction);
      writer.summarize(`Planned to introduce ${names.join(' and ')}`);
      return ok(introduction);
    },
  );
  return value.ok ? ok({ introduction: value.value, batch }) : value;
};

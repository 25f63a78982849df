import assert from 'node:assert/strict';
import { fixedClock, type CalendarDay, type Instant } from '../../core/dates/index.ts';
import { countingIds, type Id, type InteractionId, type PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Space } from '../../store/space.ts';
import { enginesUnderTest, openBook } from '../../store/testing/books.ts';
import { addPerson } from '../people/add-person.ts';
import type { Deps } from '../deps.ts';
import { showPerson, type PersonCard } from '../people/show-person.ts';

const sqlite = enginesUnderTest.filter(({ kind }) => kind === 'sqlite');
/** 2026-11-18, nine in Paris. */
export const now = Date.UTC(2026, 10, 18, 8) as Instant;
export const today = '2026-11-18' as CalendarDay;

export const idOf = <Name extends string>(count: number): Id<Name> =>
  `00000000-0000-7000-9000-${String(count).padStart(12, '0')}` as Id<Name>;
export const ada = idOf<'PersonId'>(1);
export const ken = idOf<'PersonId'>(2);

/** A book of one test, with Ada and Ken in it. */
export const inBook = (work: (deps: Deps) => Promise<void>) => async (): Promise<void> => {
  for (const engine of sqlite) {
    await using book = await openBook(engine);
    const deps: Deps = { space: book.space, clock: fixedClock(now), ids: countingIds(5000) };
    await addPerson(deps, {
      id: ada,
      name: { given: 'Ada', family: 'Quill' },
      contactPoints: [
        {
          kind: 'email',
          value: 'ada@engines.example',
          label: 'work',
          preferred: true,
          service: null,
          address: null,
        },
      ],
      positions: [{ title: 'Engineer', organization: 'Analytical Engines' }],
      topics: ['cold chains'],
      groups: ['alumni'],
    });
    await addPerson(deps, { id: ken, name: { given: 'Ken', family: 'Mori' } });
    await work(deps);
  }
};

export const cardOf = async (deps: Deps, id: PersonId): Promise<PersonCard> => {
  const card = await showPerson(deps, { id });
  assert.ok(card.ok);
  return card.value;
};

export const talk = async (
  space: Space,
  count: number,
  day: string,
  fields: Partial<Interaction> = {},
): Promise<InteractionId> => {
  const id = idOf<'InteractionId'>(1000 + count);
  await space.write({ action: 'log', summary: 'a talk' }, async (writer) => {
    await writer.put('interaction', {
      ...emptyInteraction,
      id,
      day: day as CalendarDay,
      kind: 'call',
      direction: 'me',
      minutes: 20,
      source: 'log',
      loggedAt: now,
      ...fields,
    });
    await writer.put('participant', {
      id: idOf<'ParticipantId'>(2000 + count),
      interactionId: id,
      personId: ada,
      name: null,
      role: 'with',
    });
  });
  return id;
};

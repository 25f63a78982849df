import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addHours } from '../core/dates/index.ts';
import type { PersonId } from '../core/ids.ts';
import { displayName, layers } from '../core/people/index.ts';
import { draftMessage } from './drafts/draft-message.ts';
import { findPaths } from './paths/find-paths.ts';
import { listGoals, showOnboarding } from './goals/list-goals.ts';
import { showProgress } from './progress/show-progress.ts';
import { listLaterCards, showToday } from './today/show-today.ts';
import { openTestBook } from './testing/book.ts';
import { fillWithSample } from './testing/whole-book.ts';
import { weighMessage } from './touch/weigh-message.ts';

/** Everybody whom this part of an answer names by their id, however deep. */
const idsIn = (answer: unknown): string => JSON.stringify(answer);

test('section 2: who is not to be contacted is on no card, in no path, list, suggestion or draft, on any day', async () => {
  await using book = await openTestBook();
  const { deps, clock } = book;
  await fillWithSample(book);
  const start = clock.now();
  const people = await deps.space.read((reader) => reader.list('person'));
  const companies = await deps.space.read((reader) => reader.list('organization'));
  // Kept by somebody or not: most cards want a layer, and so does this proof.
  await deps.space.write({ action: 'edit', summary: 'layers', undoable: false }, async (writer) => {
    for (const [place, person] of people.entries())
      await writer.put('person', { ...person, layer: person.layer ?? layers[place % layers.length] ?? null });
  });
  const shownToday = async (): Promise<string> => idsIn([await showToday(deps), await listLaterCards(deps)]);
  const before = await shownToday();
  const onCards = people.filter(({ id }) => before.includes(id));
  assert.ok(onCards.length > 5, `only ${onCards.length} are on cards without it`);

  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...people], { minLength: 1, maxLength: people.length }),
      fc.nat({ max: 400 }),
      fc.nat(),
      async (some, days, which) => {
        clock.set(addHours(start, days * 24));
        await deps.space.write({ action: 'edit', summary: 'not to be contacted' }, async (writer) => {
          for (const { id } of some) {
            const person = await writer.get('person', id);
            if (person) await writer.put('person', { ...person, state: 'do-not-contact' });
          }
        });
        const ids: readonly PersonId[] = some.map(({ id }) => id);
        const isNamed = (answer: unknown): readonly PersonId[] => {
          const text = idsIn(answer);
          return ids.filter((id) => text.includes(id));
        };
        const said = [await showToday(deps), await listLaterCards(deps)];
        assert.deepEqual(isNamed(said), [], 'on a card');
        assert.deepEqual(isNamed(await listGoals(deps)), [], 'in a list of a goal');
        const map = await showOnboarding(deps, { id: null });
        if (map.ok) assert.deepEqual(isNamed(map.value.map.next), [], 'to be met next');
        const company = companies[which % companies.length];
        if (company) {
          const found = await findPaths(deps, { target: company.name });
          if (found.ok) assert.deepEqual(isNamed(found.value), [], 'on a way in');
        }
        assert.deepEqual(isNamed((await showProgress(deps)).advocates), [], 'with a step of care');
        const one = some[which % some.length];
        assert.ok(one);
        for (const kind of ['keep', 'thanks'] as const)
          assert.equal(
            (await draftMessage(deps, { id: one.id, kind, interactionId: null })).ok,
            false,
            'a draft',
          );
        const weighed = await weighMessage(deps, { id: one.id, text: 'Hello' });
        assert.ok(weighed.ok && weighed.value.blocked, displayName(one));
        await deps.space.undo(null);
      },
    ),
    { numRuns: 25 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../../core/config/index.ts';
import { addDays } from '../../core/dates/index.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction, Participant } from '../../core/interactions/interaction.ts';
import {
  balanceOf,
  ledgerEntries,
  type Favor,
  type LedgerEntry,
  type Road,
} from '../../core/ledger/index.ts';
import { giveKinds, receiptKinds } from '../../core/ledger/favor.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { ada, cardOf, idOf, inBook, ken, now, today } from '../testing/people-book.ts';
import type { Deps } from '../deps.ts';

const both = [ada, ken];
const days = fc.constantFrom(-9, 0, 1, 1, 2, 40, 400, 2000).map((ago) => addDays(today, -ago));
const count = fc.nat(5);

const favor = fc
  .record({
    count,
    person: fc.constantFrom(...both),
    side: fc.constantFrom(
      ...giveKinds.map((kind) => ({ direction: 'given', kind }) as const),
      ...receiptKinds.map((kind) => ({ direction: 'received', kind }) as const),
    ),
    what: fc.constantFrom('the piece on ports', 'https://x.example/ports', 'read my letter'),
    day: days,
    minutes: fc.constantFrom(null, 45),
    useful: fc.constantFrom(null, true, false),
    about: fc.option(count),
  })
  .map(({ side, about, person, ...rest }) => ({
    type: 'favor' as const,
    personId: person,
    ...side,
    about,
    ...rest,
  }));

const happening = fc
  .record({
    count,
    day: days,
    kind: fc.constantFrom('call', 'coffee', 'event', 'email', 'message'),
    direction: fc.constantFrom('me', 'them', 'unknown'),
    minutes: fc.constantFrom(null, 5, 20, 90),
    purpose: fc.constantFrom(null, 'thanks', 'result', 'loop'),
    planned: fc.constantFrom(false, false, false, true),
    outcome: fc.constantFrom('happened', 'happened', 'happened', 'did-not-happen'),
    attendees: fc.constantFrom(null, null, 12),
    there: fc.subarray(both, { minLength: 1 }),
    role: fc.constantFrom('with', 'with', 'with', 'mentioned'),
  } satisfies { readonly [Field in keyof Interaction]?: fc.Arbitrary<Interaction[Field]> } & Record<
    string,
    unknown
  >)
  .map((happened) => ({ type: 'happening' as const, ...happened }));

const step = fc.oneof(
  { weight: 4, arbitrary: favor },
  { weight: 6, arbitrary: happening },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('unsaid' as const), count }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('longer-talks' as const), minutes: fc.constantFrom(1, 15, 60) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('senior' as const), years: fc.constantFrom(null, 10, 30) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const favorId = (counted: number): Favor['id'] => idOf(300 + counted);
const talkId = (counted: number): Interaction['id'] => idOf(100 + counted);
const partId = (counted: number, person: PersonId): Participant['id'] =>
  idOf(200 + counted * 2 + both.indexOf(person));

/** @param stood what was written and stands, the newest last */
const take = async ({ space }: Deps, one: Step, stood: BatchId[]): Promise<void> => {
  if (one.type === 'undo') {
    const newest = stood.pop();
    if (newest !== undefined) await space.undo(newest);
    return;
  }
  const { batch } = await space.write({ action: 'act', summary: 'acted' }, async (writer) => {
    switch (one.type) {
      case 'favor': {
        const { type: _, count: counted, about, ...rest } = one;
        const interactionId =
          about !== null && (await writer.get('interaction', talkId(about))) ? talkId(about) : null;
        await writer.put('favor', {
          id: favorId(counted),
          interactionId,
          unasked: null,
          history: false,
          ...rest,
        });
        break;
      }
      case 'happening': {
        const { type: _, count: counted, there, role, ...rest } = one;
        const interactionId = talkId(counted);
        await writer.put('interaction', {
          ...emptyInteraction,
          id: interactionId,
          source: 'log',
          loggedAt: now,
          ...rest,
        });
        for (const personId of both) {
          const id = partId(counted, personId);
          if (there.includes(personId))
            await writer.put('participant', { id, interactionId, personId, name: null, role });
          else if (await writer.get('participant', id)) await writer.remove('participant', id);
        }
        break;
      }
      case 'unsaid':
        if (await writer.get('favor', favorId(one.count))) await writer.remove('favor', favorId(one.count));
        break;
      case 'longer-talks':
        await writer.put('setting', { id: 'method.ledger.talk_min', value: one.minutes });
        break;
      case 'senior': {
        const person = await writer.get('person', ada);
        if (person) await writer.put('person', { ...person, seniorityYears: one.years });
      }
    }
  });
  if (batch !== null) stood.push(batch);
};

/** By the plainest means: from all that ever happened between us. */
const wholeHistory = async (
  { space }: Deps,
  id: PersonId,
): Promise<Omit<Road, 'sentence'> & { readonly band: string }> =>
  space.read(async (reader) => {
    const said = await reader.get('setting', 'method.ledger.talk_min');
    const ledger = said === null ? method.ledger : { ...method.ledger, talk_min: Number(said.value) };
    const between = (await reader.between([id])).get(id);
    const entries = ledgerEntries(between ?? { favors: [], interactions: [] }, { ...method, ledger });
    const lane = (side: LedgerEntry['side']) => {
      const all = entries.filter((entry) => entry.side === side);
      return {
        count: all.length,
        last: all.slice(0, 2).map(({ source, what, day }) => ({
          favorId: source.type === 'favor' ? source.id : null,
          what,
          day,
        })),
      };
    };
    const years = (await reader.get('person', id))?.seniorityYears ?? null;
    const { band } = balanceOf(entries, years, today, { ...method, ledger });
    return { given: lane('given'), received: lane('received'), band };
  });

const bandOf = (sentence: string | null): RegExp =>
  sentence === null
    ? /^(?:two-way|not-judged)$/u
    : sentence.includes('has helped you')
      ? /^one-sided$/u
      : sentence.includes('lately')
        ? /^leaning$/u
        : /^over-giving$/u;

test('the road on a page is that of all that ever happened, after any writes and undos', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 16 }), async (steps) => {
      await inBook(async (deps) => {
        const stood: BatchId[] = [];
        for (const one of steps) {
          await take(deps, one, stood);
          for (const id of both) {
            const { band, ...lanes } = await wholeHistory(deps, id);
            const { sentence, ...shown } = (await cardOf(deps, id)).road;
            assert.deepEqual(shown, lanes);
            assert.match(band, bandOf(sentence));
            if (band === 'one-sided')
              assert.match(
                sentence ?? '',
                lanes.received.count > 2 ? new RegExp(`${lanes.received.count} times`, 'u') : /once|twice/u,
              );
          }
        }
      })();
    }),
    { numRuns: 25 },
  );
});

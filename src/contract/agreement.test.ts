import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from '@hono/zod-openapi';
import type { CaptureDraft, KnownAsk } from '../core/capture/draft.ts';
import type { Fact } from '../core/facts/fact.ts';
import type { Interaction } from '../core/interactions/interaction.ts';
import type { Batch, Change } from '../core/journal/journal.ts';
import type { Favor } from '../core/ledger/favor.ts';
import type { ContactPoint, ImportantDate, Person, Position, Relation } from '../core/people/index.ts';
import type { PromiseRecord } from '../core/promises/promise.ts';
import type { Records } from '../core/records.ts';
import type { Thanks } from '../core/thanks/thanks.ts';
import type { Thread } from '../core/threads/thread.ts';
import type { Card, TodayAnswer } from '../core/today/card.ts';
import type { Tie } from '../core/warmth/tie.ts';
import type { logDraft } from './log.ts';
import type * as peopleRecords from './people-records.ts';
import type * as records from './records.ts';
import type { card, today } from './today.ts';
import type { Wire } from './wire.ts';

/** True where the schema's values and the type of core fit each other both ways, and carry the same fields. */
type Agrees<Schema extends z.ZodType, Core> = [Wire<Core>, keyof Core] extends [
  z.output<Schema>,
  keyof z.output<Schema>,
]
  ? [z.output<Schema>] extends [Wire<Core>]
    ? true
    : false
  : false;

// The compiler is the judge here: a schema that drifts from core makes its `true` unassignable.
/** A draft whose asks are known to the book. */
type SaidDraft = Omit<CaptureDraft, 'asks' | 'thanksOwed'> & { readonly asks: readonly KnownAsk[] };

const agreements: {
  card: Agrees<typeof card, Card>;
  today: Agrees<typeof today, TodayAnswer>;
  draft: [Omit<z.output<typeof logDraft>, 'thanks'>] extends [SaidDraft]
    ? [SaidDraft] extends [Omit<z.output<typeof logDraft>, 'thanks'>]
      ? true
      : false
    : false;
  person: Agrees<typeof peopleRecords.person, Person>;
  contactPoint: Agrees<typeof peopleRecords.contactPoint, ContactPoint>;
  importantDate: Agrees<typeof peopleRecords.importantDate, ImportantDate>;
  relation: Agrees<typeof peopleRecords.relation, Relation>;
  position: Agrees<typeof peopleRecords.position, Position>;
  interaction: Agrees<typeof records.interaction, Interaction>;
  thanks: Agrees<typeof records.thanks, Thanks>;
  promise: Agrees<typeof records.promise, PromiseRecord>;
  thread: Agrees<typeof records.thread, Thread>;
  favor: Agrees<typeof records.favor, Favor>;
  fact: Agrees<typeof records.fact, Fact>;
  goal: Agrees<typeof records.goal, Records['goal']>;
  target: Agrees<typeof records.target, Records['target']>;
  slot: Agrees<typeof records.slot, Records['slot']>;
  ask: Agrees<typeof records.ask, Records['ask']>;
  strength: Agrees<typeof records.strength, Records['strength']>;
  told: Agrees<typeof records.told, Records['told']>;
  offer: Agrees<typeof records.offer, Records['offer']>;
  given: Agrees<typeof records.given, Records['given']>;
  criterion: Agrees<typeof records.criterion, Records['criterion']>;
  evidence: Agrees<typeof records.evidence, Records['evidence']>;
  verdict: Agrees<typeof records.verdict, Records['verdict']>;
  organization: Agrees<typeof peopleRecords.organization, Records['organization']>;
  tie: Agrees<typeof records.tie, Tie>;
  batch: Agrees<typeof records.batch, Batch>;
  change: Agrees<typeof records.change, Change>;
} = {
  card: true,
  today: true,
  draft: true,
  person: true,
  contactPoint: true,
  importantDate: true,
  relation: true,
  position: true,
  interaction: true,
  thanks: true,
  promise: true,
  thread: true,
  favor: true,
  fact: true,
  goal: true,
  target: true,
  slot: true,
  ask: true,
  strength: true,
  told: true,
  offer: true,
  given: true,
  criterion: true,
  evidence: true,
  verdict: true,
  organization: true,
  tie: true,
  batch: true,
  change: true,
};

test('the schemas say what core says', () => {
  for (const [name, agrees] of Object.entries(agreements)) assert.equal(agrees, true, name);
});

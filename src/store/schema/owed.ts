import type { Fact } from '../../core/facts/fact.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Thread } from '../../core/threads/thread.ts';
import { boolean, booleanOrNull, integer, integerOrNull, text, textOrNull } from './column.ts';
import { table } from './table.ts';

export const thanks = table<Thanks>(
  'thanks',
  {
    id: text,
    interactionId: text,
    personId: text,
    cause: text,
    because: text,
    dueAt: integer,
    state: text,
    closedAt: integerOrNull,
    messageId: textOrNull,
  },
  { interactionId: 'interaction', personId: 'person', messageId: 'interaction' },
);

export const promise = table<PromiseRecord>(
  'promise',
  {
    id: text,
    personId: text,
    by: text,
    what: text,
    kind: text,
    due: text,
    daySaid: booleanOrNull,
    madeOn: text,
    interactionId: textOrNull,
    state: text,
    closedAt: integerOrNull,
  },
  { personId: 'person', interactionId: 'interaction' },
);

export const thread = table<Thread>(
  'thread',
  {
    id: text,
    personId: text,
    what: text,
    when: textOrNull,
    openedOn: text,
    interactionId: textOrNull,
    state: text,
    closedOn: textOrNull,
  },
  { personId: 'person', interactionId: 'interaction' },
);

export const favor = table<Favor>(
  'favor',
  {
    id: text,
    personId: text,
    direction: text,
    kind: text,
    what: text,
    day: text,
    minutes: integerOrNull,
    interactionId: textOrNull,
    useful: booleanOrNull,
    unasked: booleanOrNull,
    history: boolean,
  },
  { personId: 'person', interactionId: 'interaction' },
);

export const fact = table<Fact>(
  'fact',
  { id: text, personId: text, what: text, day: text, interactionId: textOrNull },
  { personId: 'person', interactionId: 'interaction' },
);

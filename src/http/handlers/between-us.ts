import { addFact } from '../../actions/between-us/add-fact.ts';
import { addFavor } from '../../actions/between-us/add-favor.ts';
import { addPromise } from '../../actions/between-us/add-promise.ts';
import { addThread } from '../../actions/between-us/add-thread.ts';
import { changePromise } from '../../actions/between-us/change-promise.ts';
import { changeThread } from '../../actions/between-us/change-thread.ts';
import { removeRecord } from '../../actions/between-us/remove-record.ts';
import { toWire } from '../../contract/index.ts';
import { noticeOf } from '../../core/tact/tender.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** Promises, favors, threads and facts. */
export const betweenUsHandlers = {
  addPromise: async ({ deps, body }) => {
    const added = await addPromise(deps, body);
    return added.ok ? ok(toWire(added.value)) : added;
  },
  changePromise: async ({ deps, params, body }) => {
    const changed = await changePromise(deps, { ...body, id: params.id });
    return changed.ok ? ok(toWire(changed.value)) : changed;
  },
  removePromise: ({ deps, params }) => removeRecord(deps, { record: 'promise', id: params.id }),

  addFavor: ({ deps, body }) => addFavor(deps, body),
  removeFavor: ({ deps, params }) => removeRecord(deps, { record: 'favor', id: params.id }),

  addThread: ({ deps, body }) => addThread(deps, body),
  changeThread: ({ deps, params, body }) => changeThread(deps, { ...body, id: params.id }),
  removeThread: ({ deps, params }) => removeRecord(deps, { record: 'thread', id: params.id }),

  addFact: async ({ deps, body }) => {
    const added = await addFact(deps, body);
    return added.ok ? ok({ ...added.value, notice: noticeOf([body.what]) }) : added;
  },
  removeFact: ({ deps, params }) => removeRecord(deps, { record: 'fact', id: params.id }),
} satisfies Partial<Handlers>;

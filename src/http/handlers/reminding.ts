import type { ActionError } from '../../actions/action-error.ts';
import {
  addPush,
  changeReminding,
  preparePush,
  removePush,
  removeWebhook,
  setWebhook,
} from '../../actions/reminders/change-reminding.ts';
import { remindNow, testReminder, type Tried } from '../../actions/reminders/remind.ts';
import { showReminding } from '../../actions/reminders/show-reminding.ts';
import { toWire } from '../../contract/wire.ts';
import { reminderProblemInWords } from '../../core/reminders/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { idOfCaller } from '../caller.ts';
import { errorResponse } from '../errors.ts';
import type { Call, Handlers, ServerFacts } from '../handler.ts';
import { surroundingsOf } from '../reminder-surroundings.ts';

type Asking = Pick<Call<'showReminding'>, 'deps' | 'book' | 'server' | 'caller'>;

const shown = async ({ deps, book, server, caller }: Asking) => {
  const status = await showReminding(deps, book.outside, surroundingsOf(server), idOfCaller(caller));
  const { used } = status.address;
  return toWire({
    ...status,
    address: { ...status.address, answers: used !== null && answersAt(server, used) },
  });
};

const answersAt = ({ origins }: ServerFacts, address: string): boolean =>
  [...origins('network'), ...origins('machine')].includes(address);

/** After a change, all of it as it is now. */
const withAll = async <Extra extends object>(call: Asking, done: Result<Extra, ActionError>) =>
  done.ok ? ok({ ...done.value, reminding: await shown(call) }) : done;

const triedInWords = ({ channel, delivery }: Tried) => ({
  channel,
  outcome: delivery.outcome,
  trouble:
    'problem' in delivery ? reminderProblemInWords(delivery.problem, channel, delivery.outcome, true) : null,
});

export const remindingHandlers = {
  showReminding: async (call) => ok(await shown(call)),

  changeReminding: async (call) => withAll(call, await changeReminding(call.deps, call.body)),

  remindNow: async ({ deps, book, server, body }) => {
    const said = await remindNow(deps, book.outside, surroundingsOf(server), {
      channel: body.channel ?? null,
    });
    return said.ok ? ok({ tried: said.value.tried.map(triedInWords) }) : said;
  },

  testReminder: async ({ deps, book, server, body }) => {
    const tested = await testReminder(deps, book.outside, surroundingsOf(server), body);
    return tested.ok ? ok(triedInWords(tested.value)) : tested;
  },

  setWebhook: async (call) => withAll(call, await setWebhook(call.deps, call.book.outside, call.body)),

  removeWebhook: async (call) => withAll(call, await removeWebhook(call.deps)),

  preparePush: ({ deps, book }) => preparePush(deps, book.outside),

  addPush: async (call) =>
    // A session ends in silence; what is sent to its browser would go on.
    call.caller.type === 'session'
      ? errorResponse({
          type: 'conflict',
          message: 'Reminders go to devices that stay; this browser is only signed in.',
          hint: 'Let it in with a code first: Settings, Devices, Add a device.',
        })
      : withAll(call, await addPush(call.deps, call.book.outside, idOfCaller(call.caller), call.body)),

  removePush: async (call) => withAll(call, await removePush(call.deps, { id: call.params.id })),
} satisfies Partial<Handlers>;

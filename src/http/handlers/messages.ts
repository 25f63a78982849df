import { connectSmtp, sendTestMail } from '../../actions/messages/connect-smtp.ts';
import { dropMessage, keepMessage } from '../../actions/messages/keep-message.ts';
import { listMessages } from '../../actions/messages/list-messages.ts';
import { markSent, sendMessage, showMessageFile } from '../../actions/messages/send-message.ts';
import { toWire } from '../../contract/wire.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';
import { showOne } from './connections.ts';

/** Messages in the works and sent. Nothing goes out but by `sendMessage` and `sendTestMail`. */
export const messageHandlers = {
  listMessages: async ({ deps, query }) => ok(toWire(await listMessages(deps, query))),
  keepMessage: async ({ deps, body }) => {
    const kept = await keepMessage(deps, body);
    return kept.ok ? ok(toWire(kept.value)) : kept;
  },
  dropMessage: ({ deps, params }) => dropMessage(deps, params),
  sendMessage: async ({ deps, book, params, body }) => {
    const sent = await sendMessage(deps, book.outside, { ...params, ...body });
    return sent.ok ? ok(toWire(sent.value)) : sent;
  },
  markSent: async ({ deps, params }) => {
    const sent = await markSent(deps, params);
    return sent.ok ? ok(toWire(sent.value)) : sent;
  },
  showMessageFile: async ({ deps, params }) => {
    const file = await showMessageFile(deps, params);
    return file.ok
      ? new Response(file.value.slice().buffer, {
          headers: {
            'content-type': 'message/rfc822',
            'content-disposition': 'attachment; filename="message.eml"',
          },
        })
      : file;
  },
  connectSmtp: async ({ deps, book, body }) => showOne(deps, await connectSmtp(deps, book.outside, body)),
  sendTestMail: ({ deps, book, params }) => sendTestMail(deps, book.outside, params),
} satisfies Partial<Handlers>;

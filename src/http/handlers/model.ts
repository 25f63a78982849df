import { agreeToModel, connectModel, showModel } from '../../actions/model/connect-model.ts';
import { propose, showModelRequest } from '../../actions/model/propose.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';
import { proposalStream } from '../proposal-stream.ts';
import { showOne } from './connections.ts';

/** A language model beside the coach. Nothing goes to it but by `askModel`, and that only once its owner agreed. */
export const modelHandlers = {
  showModel: async ({ deps, book }) => ok({ model: await showModel(deps, book.outside) }),
  connectModel: async ({ deps, book, body }) => showOne(deps, await connectModel(deps, book.outside, body)),
  agreeToModel: ({ deps, book, body }) => agreeToModel(deps, book.outside, body),
  showModelRequest: ({ deps, book, body: { subject = null, ...body } }) =>
    showModelRequest(deps, book.outside, { ...body, subject }),
  askModel: async ({ deps, book, server, body: { subject = null, ...body } }) => {
    const asking = await propose(deps, book.outside, { ...body, subject });
    return asking.ok ? proposalStream(asking.value, server.stop) : asking;
  },
} satisfies Partial<Handlers>;

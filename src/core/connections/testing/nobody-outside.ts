import { err } from '../../result.ts';
import type { Outside } from '../outside.ts';

const problem = 'unreachable';
const unanswered = Promise.resolve(err<typeof problem>(problem));
const unsent = Promise.resolve(err({ problem, unsure: false, waitSeconds: null } as const));

/** A world outside in which nobody answers; what a test is about stands in the place of it. */
export const nobodyOutside: Omit<Outside, 'vault'> = {
  fetchDocument: () => Promise.resolve({ type: 'failed', problem, waitSeconds: null }),
  addressBooks: {
    find: () => unanswered,
    list: () => unanswered,
    read: () => unanswered,
    write: () => unanswered,
    remove: () => unanswered,
  },
  withMailbox: () => unanswered,
  sendMail: () => unsent,
  post: () => unsent,
  push: {
    makeKeys: () => Promise.resolve({ publicKey: 'public', privateKey: 'private' }),
    send: () => unsent,
  },
  askModel: () => Promise.resolve(err({ problem, says: null } as const)),
  isStopping: () => false,
};

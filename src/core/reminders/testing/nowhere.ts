import type { Post, Push } from '../posting.ts';

const unreachable: Awaited<ReturnType<Post>> = {
  ok: false,
  error: { problem: 'unreachable', unsure: false, waitSeconds: null },
};

/** A world in which nothing that is posted arrives. */
export const postsNowhere: { readonly post: Post; readonly push: Push } = {
  post: () => Promise.resolve(unreachable),
  push: {
    makeKeys: () => Promise.resolve({ publicKey: 'public', privateKey: 'private' }),
    send: () => Promise.resolve(unreachable),
  },
};

import type { Problem } from '../connections/problem.ts';
import type { Instant } from '../dates/index.ts';
import type { Result } from '../result.ts';

/** Something to post to an address that its owner chose. */
export interface Posting {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly allowsPrivate: boolean;
}

/** What kept it from arriving; `unsure` where it may have arrived all the same. */
export interface PostTrouble {
  readonly problem: Problem;
  readonly unsure: boolean;
  /** How long the other side wants not to be asked. */
  readonly waitSeconds: number | null;
}

/** Posts once and looks at the answer's status alone; it is never followed elsewhere. */
export type Post = (posting: Posting) => Promise<Result<null, PostTrouble>>;

/** Where a browser is reached, and the keys with which only it can read (RFC 8291). */
export interface PushPlace {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** By which a push service knows that it is the same program each time (RFC 8292); base64url. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Browsers and their push services. */
export interface Push {
  readonly makeKeys: () => Promise<VapidKeys>;
  readonly send: (
    place: PushPlace,
    message: { readonly text: string; readonly seconds: number },
    from: { readonly keys: VapidKeys; readonly now: Instant; readonly allowsPrivate: boolean },
  ) => Promise<Result<null, PostTrouble>>;
}

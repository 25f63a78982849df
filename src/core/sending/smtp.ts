import type { Problem } from '../connections/problem.ts';
import type { Result } from '../result.ts';

/** How mail goes out. All of it is sealed: the password is in it. */
export interface SmtpAccount {
  readonly address: string;
  /** As receivers read it; null where only the address is shown. */
  readonly name: string | null;
  readonly host: string;
  /** 465 speaks TLS at once; any other begins in the clear and must change to TLS. */
  readonly port: number;
  readonly login: string;
  readonly password: string;
  /** It may be in its own network; on this very machine it need not speak TLS. */
  readonly allowsPrivate: boolean;
}

/** What kept a mail from going out; `unsure` where it may have gone out all the same. */
export interface SendTrouble {
  readonly problem: Problem;
  readonly unsure: boolean;
}

/** What the server says of a mail that it took. */
export interface Handed {
  /** The name that the server gave it instead of ours; null where ours stays. */
  readonly mailId: string | null;
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** Hands one mail to the server that sends for its owner; without one it only sees whether the server would take it. */
export type SendMail = (
  account: SmtpAccount,
  mail: { readonly envelope: Envelope; readonly bytes: Uint8Array } | null,
) => Promise<Result<Handed, SendTrouble>>;

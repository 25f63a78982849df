/** How the house speaks where it runs. */
export interface Voice {
  /** What was asked for: the address of a server, how it ended. */
  readonly print: (line: string) => void;
  /** Beside that: what takes long, and why. */
  readonly tell: (line: string) => void;
  /** A bug, for whoever mends it. */
  readonly report: (error: unknown) => void;
}

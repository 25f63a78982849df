/** One thing that is not as it should be, in words; `type` is for programs. */
export interface VerifyProblem {
  readonly type: 'damaged-file' | 'unreadable-record' | 'missing-record' | 'broken-history' | 'stale-index';
  readonly message: string;
}

/** Whether a repair may mend it: an index of the file, or what follows from the records. */
export const isDerived = ({ type }: VerifyProblem): boolean =>
  type === 'damaged-file' || type === 'stale-index';

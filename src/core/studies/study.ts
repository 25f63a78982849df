/** A study that a rule leans on, in our own words. */
export interface Study {
  /** Its row in the evidence table of the method. */
  readonly row: number;
  /** A: causal, or large and replicated. B: one decent study. Nothing weaker is shown. */
  readonly grade: 'A' | 'B';
  /** L: checked against the source itself. L2: through a page about it. */
  readonly checked: 'L' | 'L2';
  readonly finding: string;
  readonly source: string;
  /** How it was found out, and where to be careful. */
  readonly basis: string;
}

/** What a rule does in plain words, and the studies behind it. */
export interface RuleReason {
  readonly rule: string;
  readonly title: string;
  readonly advice: string;
  readonly studies: readonly Study[];
}

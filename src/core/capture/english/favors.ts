import type { GiveKind, ReceiptKind } from '../../ledger/favor.ts';

/** One way in which something is given: verbs, and what the words behind them (lower case, single spaces) must hold. */
export interface FavorRule {
  readonly kind: GiveKind | ReceiptKind;
  readonly verbs: ReadonlySet<string>;
  readonly rest: RegExp;
  readonly not?: RegExp;
  /** How `what` is worded: the thing handed over, what was advised, or the act. */
  readonly what: 'thing' | 'advice' | 'act';
  /** True where no person need be named behind the verb. */
  readonly alone?: true;
  readonly direction?: 'given' | 'received';
}

export const rule = (
  kind: GiveKind | ReceiptKind,
  verbs: string,
  rest: RegExp,
  what: FavorRule['what'] = 'act',
  more: Pick<FavorRule, 'not' | 'alone' | 'direction'> = {},
): FavorRule => ({
  kind,
  verbs: new Set(verbs.split(' ')),
  rest,
  what,
  ...more,
});

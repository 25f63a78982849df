import { coach } from './coach.ts';
import { giving } from './giving.ts';
import { keeping } from './keeping.ts';
import { queue } from './queue.ts';
import { reaching } from './reaching.ts';

type Widened<Value> = Value extends number
  ? number
  : { readonly [Key in keyof Value]: Value[Key] extends string ? Value[Key] : Widened<Value[Key]> };

const defaults = { ...keeping, ...giving, ...reaching, queue, coach } as const;

/** Every number of the method: a value handed to each rule, so that settings and tests can change any of it. */
export type Method = Widened<typeof defaults>;

/**
 * The defaults (method.md, sections 2 to 4). A key's place is its setting: `method.thanks.due_h` overrides
 * `thanks.due_h`. Units by suffix: `_h` hours, `_d` days, `_bd` business days, `_min` minutes.
 */
export const method: Method = defaults;

import type { DeviceId } from '../core/devices/index.ts';
import type { Need, Scope } from '../core/tokens/index.ts';

/** Who asks: the owner at the machine itself, from another device of theirs, signed in from anywhere, or a program with a token of theirs. */
export type Caller =
  | { readonly type: 'machine' }
  | { readonly type: 'device'; readonly id: DeviceId }
  | { readonly type: 'session'; readonly id: DeviceId }
  | { readonly type: 'token'; readonly id: DeviceId; readonly scopes: readonly Scope[] };

/** Whether this caller may ask for that: the owner for everything, a token for what its scopes say. */
export const mayAsk = (caller: Caller, need: Need): boolean =>
  caller.type !== 'token' || (need !== 'owner' && caller.scopes.includes(need));

/** By what a caller can be shut out; null for the machine itself. */
export const idOfCaller = (caller: Caller): DeviceId | null => (caller.type === 'machine' ? null : caller.id);

declare module 'hono' {
  interface ContextVariableMap {
    caller: Caller;
  }
}

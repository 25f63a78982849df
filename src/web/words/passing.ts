import type { CallError } from '../../contract/client.ts';

/** Nothing is wrong with what was sent; trying again later may do. */
export const isPassing = ({ type }: CallError): boolean =>
  type === 'unreachable' || type === 'busy' || type === 'unauthorized' || type === 'internal';

import type { Id } from '../core/ids.ts';
import { ok, type Result } from '../core/result.ts';
import type { Context, Failure } from './command.ts';

/** What a list is asked for: everybody's, or those of one person; all, or what is still open. */
export const listQuery = async (
  { client }: Pick<Context, 'client'>,
  reference: string | undefined,
  open: boolean,
): Promise<Result<{ readonly personId?: Id<'PersonId'>; readonly open?: 'yes' }, Failure>> => {
  const found =
    reference === undefined ? null : await client.call('findPerson', { query: { ref: reference } });
  if (found !== null && !found.ok) return found;
  return ok({ ...(found !== null && { personId: found.value.id }), ...(open && { open: 'yes' }) });
};

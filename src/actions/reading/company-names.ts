import type { Connection } from '../../core/connections/index.ts';
import type { OrganizationId } from '../../core/ids.ts';
import type { Deps } from '../deps.ts';

/** The companies whose news feeds tell, by their ids. */
export const companyNames = async (
  { space }: Pick<Deps, 'space'>,
  connections: readonly Connection[],
): Promise<ReadonlyMap<OrganizationId, string>> => {
  const ids = [...new Set(connections.flatMap(({ organizationId }) => organizationId ?? []))];
  if (ids.length === 0) return new Map();
  const organizations = await space.read((reader) => reader.getMany('organization', ids));
  return new Map(organizations.map(({ id, name }) => [id, name]));
};

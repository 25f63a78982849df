import type { Ids } from '../../core/ids.ts';
import type { Organization } from '../../core/people/index.ts';
import type { Writer } from '../../store/space.ts';

/** The organization of this name, however it is written; made where the book has none. */
export const ensureOrganization = async (writer: Writer, name: string, ids: Ids): Promise<Organization> => {
  const known = await writer.organizationNamed(name);
  if (known !== null) return known;
  const made: Organization = {
    id: ids.next(),
    name: name.trim(),
    kind: 'company',
    url: null,
    note: null,
    industry: null,
    size: null,
  };
  await writer.put('organization', made);
  return made;
};

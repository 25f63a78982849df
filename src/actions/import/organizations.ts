import type { Ids, OrganizationId } from '../../core/ids.ts';
import { fold, type Organization, type OrganizationKind } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from './pending.ts';

/** The book's organizations by folded name; one that is missing is made once. */
export class Organizations {
  readonly #byName = new Map<string, Organization>();
  /** As they were asked for: most are asked for again, and folding takes longer than finding. */
  readonly #bySpelling = new Map<string, Organization>();
  readonly #byId = new Map<string, Organization>();
  readonly #ids: Ids;
  readonly #pending: Pending;

  private constructor(ids: Ids, pending: Pending) {
    this.#ids = ids;
    this.#pending = pending;
  }

  static async load(reader: Reader, ids: Ids, pending: Pending): Promise<Organizations> {
    const organizations = new Organizations(ids, pending);
    for (const organization of await reader.list('organization')) organizations.#add(organization);
    return organizations;
  }

  #add(organization: Organization): void {
    const name = fold(organization.name);
    if (!this.#byName.has(name)) this.#byName.set(name, organization);
    this.#byId.set(organization.id, organization);
  }

  readonly nameOf = (id: OrganizationId): string | null => this.#byId.get(id)?.name ?? null;

  byId(id: OrganizationId): Organization | undefined {
    return this.#byId.get(id);
  }

  idOf(name: string, kind: OrganizationKind): OrganizationId {
    const spelled = this.#bySpelling.get(name);
    if (spelled !== undefined) return spelled.id;
    const known = this.#byName.get(fold(name));
    if (known !== undefined) {
      this.#bySpelling.set(name, known);
      return known.id;
    }
    const made: Organization = {
      id: this.#ids.next<'OrganizationId'>(),
      name,
      kind,
      url: null,
      note: null,
      industry: null,
      size: null,
    };
    this.#add(made);
    this.#pending.put('organization', made);
    return made.id;
  }
}

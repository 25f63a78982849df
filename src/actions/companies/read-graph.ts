import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { overlapKind, tellsAcquaintance, type Edge } from '../../core/paths/index.ts';
import type { Organization, Position } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Of an organisation with more people nobody knows everybody; the kept and the first of it are enough. */
const mostColleagues = 400;
/** Talks of one person that are looked through for who else was there. */
const mostTalks = 400;

/** Who knows whom about some people, each of their edges; a second look asks only for what is new (R22). */
export class Graph {
  readonly #reader: Reader;
  readonly #owner: Owner;
  readonly #edges = new Map<PersonId, Edge[]>();
  readonly #places = new Map<OrganizationId, readonly Position[]>();
  readonly #organizations = new Map<OrganizationId, Organization>();

  constructor(reader: Reader, owner: Owner) {
    this.#reader = reader;
    this.#owner = owner;
  }

  edgesOf(id: PersonId): readonly Edge[] {
    return this.#edges.get(id) ?? [];
  }

  /** Reads the edges of these people, all at once. */
  async load(people: readonly PersonId[]): Promise<void> {
    const ids = people.filter((id) => !this.#edges.has(id));
    if (ids.length === 0) return;
    for (const id of ids) this.#edges.set(id, []);
    await this.#loadRelations(ids);
    await this.#loadTalks(ids);
    await this.#loadPlaces(ids);
  }

  #add(edge: Edge): void {
    this.#edges.get(edge.from)?.push(edge);
    if (edge.to !== edge.from) this.#edges.get(edge.to)?.push(edge);
  }

  /** What someone wrote down: who introduced whom, who is related to whom, who was spoken of. */
  async #loadRelations(ids: readonly PersonId[]): Promise<void> {
    const reader = this.#reader;
    const mine = await reader.list('relation', { where: { personId: { in: ids } } });
    const theirs = await reader.list('relation', { where: { otherPersonId: { in: ids } } });
    for (const { personId, otherPersonId, kind } of new Map(
      [...mine, ...theirs].map((relation) => [relation.id, relation]),
    ).values())
      if (otherPersonId !== null)
        this.#add({
          from: personId,
          to: otherPersonId,
          kind: kind === 'introduced' ? 'introduced' : 'related',
          where: null,
          size: null,
        });
    const people = await reader.getMany('person', ids);
    const introduced = await reader.list('person', { where: { introducedBy: { in: ids }, trashedAt: null } });
    for (const { id, introducedBy } of new Map(
      [...people, ...introduced].map((one) => [one.id, one]),
    ).values())
      if (introducedBy !== null)
        this.#add({ from: introducedBy, to: id, kind: 'introduced', where: null, size: null });
  }

  /** Small meetings and threads that both were in, and whom they named. */
  async #loadTalks(ids: readonly PersonId[]): Promise<void> {
    const { method } = this.#owner;
    const mine = await this.#reader.list('participant', { where: { personId: { in: ids } } });
    const talks = new Set<string>();
    for (const [, ofPerson] of Map.groupBy(mine, ({ personId }) => personId))
      for (const { interactionId } of ofPerson.slice(-mostTalks)) talks.add(interactionId);
    const participants = await this.#reader.list('participant', {
      where: { interactionId: { in: [...talks] }, personId: { not: null } },
    });
    const wanted = new Set(ids);
    for (const [, ofTalk] of Map.groupBy(participants, ({ interactionId }) => interactionId)) {
      const people = [...new Set(ofTalk.flatMap(({ personId }) => personId ?? []))];
      if (people.length < 2 || !tellsAcquaintance(people.length, method)) continue;
      people.forEach((from, index) => {
        for (const to of people.slice(index + 1))
          if (wanted.has(from) || wanted.has(to))
            this.#add({ from, to, kind: 'meetings', where: null, size: null });
      });
    }
  }

  /** The same organisation, team or school in the same years. */
  async #loadPlaces(ids: readonly PersonId[]): Promise<void> {
    const reader = this.#reader;
    const positions = await reader.list('position', { where: { personId: { in: ids } } });
    const organizationIds = [...new Set(positions.flatMap(({ organizationId }) => organizationId ?? []))];
    const missing = organizationIds.filter((id) => !this.#organizations.has(id));
    for (const one of await reader.getMany('organization', missing)) this.#organizations.set(one.id, one);
    for (const id of missing)
      this.#places.set(
        id,
        await reader.list('position', { where: { organizationId: id }, limit: mostColleagues }),
      );
    for (const position of positions) {
      const organization =
        position.organizationId === null ? undefined : this.#organizations.get(position.organizationId);
      if (organization === undefined) continue;
      const colleagues = this.#places.get(organization.id) ?? [];
      for (const other of colleagues) {
        if (other.personId === position.personId) continue;
        const kind = overlapKind(
          { ...position, kind: organization.kind },
          { ...other, kind: organization.kind },
        );
        if (kind !== null)
          this.#add({
            from: position.personId,
            to: other.personId,
            kind,
            where: organization.name,
            size: organization.size ?? (colleagues.length >= mostColleagues ? colleagues.length : null),
          });
      }
    }
  }
}

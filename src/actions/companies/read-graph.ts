import type { OrganizationId, PersonId } from '../../core/ids.ts';
import {
  edgeStrength,
  overlapKind,
  type Edge,
  type PathAnswer,
  type PathQuestion,
} from '../../core/paths/index.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Colleague, Grounds, Place, Reader, Standing } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Who knows whom in a book, as the search for warm paths asks for it: each question one of the store (R22). */
export class Graph {
  readonly #reader: Reader;
  readonly #owner: Owner;
  readonly #places = new Map<PersonId, readonly Place[]>();
  readonly #grounds = new Map<OrganizationId, Grounds>();
  readonly #colleagues = new Map<string, readonly Colleague[]>();

  constructor(reader: Reader, owner: Owner) {
    this.#reader = reader;
    this.#owner = owner;
  }

  async answer({ type, people, ...question }: PathQuestion): Promise<PathAnswer> {
    switch (type) {
      case 'vouched': {
        const vouched = await this.#reader.whoKnowsWhom.vouched(people);
        return await this.#known(
          vouched.map(({ from, to, introduced }) => edge(from, to, introduced ? 'introduced' : 'related')),
          people,
        );
      }
      case 'meetings': {
        const met = await this.#reader.whoKnowsWhom.met(people);
        return await this.#known(
          met.map(([from, to]) => edge(from, to, 'meetings')),
          people,
        );
      }
      case 'reach':
        return { edges: [], ties: noTies, reach: await this.#reach(people) };
      case 'places':
        return await this.#byPlace(people, 'faint' in question && question.faint);
      default:
        return type satisfies never;
    }
  }

  /** Those of these people who may be reached at all, with my own tie to each. */
  tiesWith(standings: ReadonlyMap<PersonId, Standing>): ReadonlyMap<PersonId, number> {
    return new Map(
      [...standings]
        .filter(([, standing]) => isReachable(standing))
        .map(([id, standing]) => [id, this.tieOf(standing)]),
    );
  }

  /** Every edge of these people. */
  async edgesAround(people: readonly PersonId[]): Promise<readonly Edge[]> {
    await this.answer({ type: 'reach', people });
    const questions: readonly PathQuestion[] = [
      { type: 'vouched', people },
      { type: 'meetings', people },
      { type: 'places', people, faint: false },
      { type: 'places', people, faint: true },
    ];
    const edges: Edge[] = [];
    for (const question of questions) edges.push(...(await this.answer(question)).edges);
    return edges;
  }

  /** My tie to somebody, as a chance that they would help: nobody is asked who rests, or whom I may not write to. */
  tieOf({ state, ...tie }: Standing): number {
    return state === 'active' ? warmthOn(tie, this.#owner.day, this.#owner.method).value / 100 : 0;
  }

  async #known(edges: readonly Edge[], asked: readonly PersonId[]): Promise<PathAnswer> {
    const from = new Set(asked);
    const ends = new Set(edges.flatMap((one) => [one.from, one.to]));
    const standings = await this.#reader.whoKnowsWhom.standings(ends);
    const mayHelp = (id: PersonId): boolean => from.has(id) || isReachable(standings.get(id));
    return {
      edges: edges.filter((one) => mayHelp(one.from) && mayHelp(one.to)),
      ties: new Map([...standings].map(([id, standing]) => [id, this.tieOf(standing)])),
      reach: noTies,
    };
  }

  async #reach(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>> {
    const missing = people.filter((id) => !this.#places.has(id));
    const places = Map.groupBy(await this.#reader.whoKnowsWhom.places(missing), ({ personId }) => personId);
    for (const id of missing) this.#places.set(id, places.get(id) ?? []);
    const organizations = new Set(
      people.flatMap((id) => this.#placesOf(id).map((one) => one.organizationId)),
    );
    const unknown = [...organizations].filter((id) => !this.#grounds.has(id));
    for (const grounds of await this.#reader.whoKnowsWhom.grounds(unknown))
      this.#grounds.set(grounds.id, grounds);
    return new Map(
      people.map((id) => [id, Math.max(0, ...this.#placesOf(id).map((place) => this.#mostOf(place)))]),
    );
  }

  /** The strongest edge that anybody can have by this place. */
  #mostOf({ organizationId, team }: Place): number {
    const grounds = this.#grounds.get(organizationId);
    // Alone at a place nobody meets anybody.
    if (grounds === undefined || grounds.positions < 2) return 0;
    const kind = grounds.kind === 'school' ? 'school' : team === null ? 'organization' : 'team';
    return edgeStrength({ kind, size: sizeOf(grounds) }, this.#owner.method);
  }

  #placesOf(id: PersonId): readonly Place[] {
    return this.#places.get(id) ?? [];
  }

  async #byPlace(people: readonly PersonId[], faint: boolean): Promise<PathAnswer> {
    const edges: Edge[] = [];
    const ties = new Map<PersonId, number>();
    for (const id of people)
      for (const place of this.#placesOf(id)) {
        const grounds = this.#grounds.get(place.organizationId);
        if (grounds === undefined || grounds.positions < 2) continue;
        for (const other of await this.#colleaguesAt(grounds.id, faint)) {
          if (other.personId === id) continue;
          const kind = overlapKind({ ...place, kind: grounds.kind }, { ...other, kind: grounds.kind });
          if (kind === null) continue;
          edges.push({ from: other.personId, to: id, kind, where: grounds.name, size: sizeOf(grounds) });
          if (!ties.has(other.personId)) ties.set(other.personId, this.tieOf(other.standing));
        }
      }
    return { edges, ties, reach: noTies };
  }

  async #colleaguesAt(id: OrganizationId, faint: boolean): Promise<readonly Colleague[]> {
    const key = `${id} ${faint}`;
    const known = this.#colleagues.get(key);
    if (known !== undefined) return known;
    const { day } = this.#owner;
    const all = await this.#reader.whoKnowsWhom.colleagues(id, { day, faint });
    const colleagues = all.filter(({ standing }) => isReachable(standing));
    this.#colleagues.set(key, colleagues);
    return colleagues;
  }
}

const noTies: ReadonlyMap<PersonId, number> = new Map();

const edge = (from: PersonId, to: PersonId, kind: 'introduced' | 'related' | 'meetings'): Edge => ({
  from,
  to,
  kind,
  where: null,
  size: null,
});

/** Nobody is brought together with someone I must not write to; who is in the trash has no standing. */
const isReachable = (standing: Standing | undefined): boolean =>
  standing !== undefined && standing.state !== 'do-not-contact' && standing.state !== 'closed';

/** As somebody wrote it, else how many the book knows there. */
const sizeOf = ({ size, positions }: Grounds): number => size ?? positions;

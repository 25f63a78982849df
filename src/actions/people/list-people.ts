import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Layer, PersonState } from '../../core/people/index.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Page, PeopleQuery, PersonRow } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';

/** A row of the people table as every door shows it. */
export interface ListedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly organization: string | null;
  readonly title: string | null;
  readonly layer: Layer | null;
  readonly state: PersonState;
  /** 0 to 86; null where nothing has happened yet. */
  readonly warmth: number | null;
  readonly lastInteraction: CalendarDay | null;
  readonly nextDue: CalendarDay | null;
  readonly topics: readonly string[];
  readonly place: string | null;
  readonly howWeMet: string | null;
  readonly knownSince: PartialDate | null;
  readonly photo: boolean;
}

export const listPeople = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  query: Omit<PeopleQuery, 'today'> = {},
): Promise<Page<ListedPerson>> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const page = await reader.people({ ...query, today: owner.day });
    return { ...page, rows: page.rows.map((row) => toListedPerson(row, owner)) };
  });

const toListedPerson = (
  { person, name, organization, title, topics, tie }: PersonRow,
  { day, method }: Owner,
): ListedPerson => ({
  id: person.id,
  name,
  organization,
  title,
  layer: person.layer,
  state: person.state,
  warmth: tie === null || tie.strengthOn === null ? null : warmthOn(tie, day, method).value,
  lastInteraction: tie?.lastInteraction ?? null,
  nextDue: tie?.keepDue ?? null,
  topics,
  place: person.place,
  howWeMet: person.howWeMet,
  knownSince: person.knownSince,
  photo: person.photo?.startsWith('data:') ?? false,
});

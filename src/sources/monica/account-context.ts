import type { ToldOfPerson } from '../told.ts';
import type { MonicaRelationship } from './account.ts';

/** What is told of a contact elsewhere in its account. */
export interface AccountContext {
  readonly nameByKey: ReadonlyMap<string, string>;
  /** What was done together with a contact. */
  readonly activitiesOf: (key: string) => ToldOfPerson['talks'];
  readonly relationsOf: (key: string) => readonly MonicaRelationship[];
}

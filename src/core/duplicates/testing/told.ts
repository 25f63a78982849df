import { parsePartialDate } from '../../dates/index.ts';
import { emptyName } from '../../people/index.ts';
import { toSubject, type DuplicateSubject } from '../subject.ts';

/** What a card tells. */
export interface Told {
  readonly given?: string;
  readonly family?: string;
  readonly keys?: readonly string[];
  readonly organizations?: readonly string[];
  readonly birthday?: string;
  readonly suffix?: string;
  readonly prefix?: string;
  readonly additional?: string;
  readonly places?: readonly string[];
}

export const subject = (id: string, told: Told): DuplicateSubject =>
  toSubject({
    id,
    name: {
      ...emptyName,
      given: told.given ?? null,
      family: told.family ?? null,
      suffix: told.suffix ?? null,
      prefix: told.prefix ?? null,
      additional: told.additional ?? null,
    },
    contactKeys: told.keys ?? [],
    organizations: told.organizations ?? [],
    birthday: told.birthday === undefined ? null : parsePartialDate(told.birthday),
    places: told.places ?? [],
  });

import {
  contactPointOf,
  emptyPersonDraft,
  emptyPosition,
  type PersonDraft,
} from '../../core/people/index.ts';
import { meOf } from '../../core/settings/me.ts';
import { writeVcard } from '../../outlets/vcard/index.ts';
import type { Deps } from '../deps.ts';
import { readOwner, saidAddresses } from '../owner.ts';

/** A page about me, to hand on. */
export interface MyCard {
  /** Null where the book does not know how I am called. */
  readonly name: string | null;
  /** "Planner at Acme". */
  readonly work: string | null;
  /** The whole as a vCard: for a file, and small enough for a QR code. */
  readonly vcard: string;
}

/** What is known of me as others may have it: name, work, address, pages; nothing of my book. */
export const showMyCard = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<MyCard> =>
  space.read(async (reader) => {
    const { settings } = await readOwner(reader, clock);
    const me = meOf(settings.get('me'));
    const name = [me.given, me.family].filter((part) => part !== null).join(' ');
    const [position] = me.positions.filter(({ ended }) => ended === null);
    const draft: PersonDraft = {
      ...emptyPersonDraft,
      name: { ...emptyPersonDraft.name, given: me.given, family: me.family, formatted: name },
      positions:
        position === undefined
          ? []
          : [
              {
                ...emptyPosition,
                organization: position.organization,
                organizationKind: 'company',
                title: position.title,
                department: me.department ?? null,
                team: me.team ?? null,
              },
            ],
      contactPoints: [
        ...saidAddresses(settings)
          .slice(0, 1)
          .map((value) => contactPointOf('email', value)),
        ...me.websites.slice(0, mostPages).map((value) => contactPointOf('url', value)),
      ],
    };
    const work = [position?.title, position?.organization].filter((part) => part).join(' at ');
    return {
      name: name === '' ? null : name,
      work: work === '' ? null : work,
      vcard: writeVcard(draft, { version: '3.0' }),
    };
  });

/** More make a code that no camera reads. */
const mostPages = 2;

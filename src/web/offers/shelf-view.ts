import { kindWords, offerKinds, type OfferKind } from '../../core/offers/index.ts';
import type { Answer } from '../app/api.ts';

export type ShelfRow = Answer<'listOffers'>['rows'][number];

/** A kind with what there is of it. */
export interface ShelfGroup {
  readonly kind: OfferKind;
  readonly name: string;
  readonly rows: readonly ShelfRow[];
}

const several: Readonly<Record<OfferKind, string>> = {
  article: 'Articles',
  news: 'News',
  'country-insight': 'How it is done where I come from',
  analysis: 'My own pages',
  skill: 'What I can do',
  introduction: 'Introductions',
  feedback: 'Feedback',
  invitation: 'Invitations',
  translation: 'Languages',
  'talk-notes': 'Notes from talks',
};

/** The shelf by kind: what was put there first, then what the profile says. */
export const shelfGroups = (rows: readonly ShelfRow[]): readonly ShelfGroup[] =>
  offerKinds.flatMap((kind) => {
    const some = rows.filter(({ offer }) => offer.kind === kind);
    return some.length === 0 ? [] : [{ kind, name: several[kind], rows: some }];
  });

/** A kind of which there is more shows so many, and the rest when asked: forty skills of a profile bury one article. */
const [shownAtFirst, foldedFrom] = [5, 8];

/** What is shown of a kind: all of it where it is short, is asked for, is searched in, or what is open is further down. */
export const shownOf = (
  { rows }: ShelfGroup,
  { whole, open }: { readonly whole: boolean; readonly open: string | null },
): readonly ShelfRow[] =>
  whole || rows.length < foldedFrom || rows.findIndex(({ offer }) => offer.id === open) >= shownAtFirst
    ? rows
    : rows.slice(0, shownAtFirst);

/** "cold chain · a quick give, 3 minutes · ports.example". */
export const aboutOffer = ({
  offer: { title, address, author, publisher, minutes, topics },
  isQuick,
}: Pick<ShelfRow, 'offer' | 'isQuick'>): string =>
  [
    // A strength is its own topic: said once is enough.
    ...topics.flatMap((topic) => (topic === title ? [] : [`#${topic}`])),
    ...(minutes === null || minutes === 0
      ? []
      : [`${isQuick ? 'a quick give, ' : ''}${minutes === 1 ? 'a minute' : `${minutes} minutes`}`]),
    ...[author, publisher ?? hostOf(address)].flatMap((name) => name ?? []),
  ].join(' · ');

const hostOf = (address: string | null): string | null =>
  /^https?:\/\/(?:www\.)?([^/:]+)/iu.exec(address ?? '')?.[1] ?? null;

export const kindChoices = offerKinds.map((kind) => ({ kind, name: kindWords[kind] }));

import { addDays, instantAt, type CalendarDay, type TimeZone } from '../dates/index.ts';
import type { Ids } from '../ids.ts';
import { emptyOffer } from '../offers/empty-offer.ts';
import type { Given, Offer } from '../offers/offer.ts';
import type { Person } from '../people/index.ts';

type SampleOffer = Pick<Offer, 'kind' | 'title' | 'topics'> &
  Partial<Pick<Offer, 'words' | 'address' | 'publisher' | 'language' | 'minutes'>> & {
    readonly daysAgo: number;
    /** Whom it went to, and how many days ago. */
    readonly to?: readonly [given: string, daysAgo: number];
  };

const sampleOffers: readonly SampleOffer[] = [
  {
    kind: 'article',
    title: 'The new permit rule in Chile, read to the end',
    words: 'Stage two now takes 90 days. The headline says 30.',
    address: 'https://boletin.example/permisos',
    publisher: 'Boletín Solar',
    language: 'es',
    minutes: 3,
    topics: ['solar permits', 'permits'],
    daysAgo: 1,
  },
  {
    kind: 'analysis',
    title: 'How six teams decide what not to build',
    words:
      '## What I asked\n\nEvery team the same question: *how do you decide what not to build?*\n\n## What they said\n\n- **Two had a rule.** Nothing without somebody who asked twice.\n- **Four had a boss.** The list was long, and nobody had crossed anything out.\n\n## What I make of it\n\nA rule costs one hard afternoon. A boss costs one every week.',
    topics: ['product', 'forecasting'],
    daysAgo: 40,
    to: ['Priya', 38],
  },
  {
    kind: 'talk-notes',
    title: 'Five lines from the port open day: doors fail before trucks do',
    words: 'Three of five losses began at a door seal. The cheap sensor found two of them a day earlier.',
    topics: ['cold chains'],
    minutes: 1,
    daysAgo: 33,
  },
  {
    kind: 'country-insight',
    title: 'What small exporters in Chile say about cold storage this season',
    topics: ['cold chains', 'small exporters'],
    daysAgo: 60,
  },
  {
    kind: 'skill',
    title: 'Half an hour on a chart that frightens somebody',
    topics: ['honest numbers', 'charts'],
    minutes: 30,
    daysAgo: 90,
  },
];

/** What the owner of the sample has to give, and what went to whom. */
export const sampleShelf = (
  today: CalendarDay,
  zone: TimeZone,
  ids: Ids,
  people: ReadonlyMap<string, Person>,
): { readonly offer: readonly Offer[]; readonly given: readonly Given[] } => {
  const given: Given[] = [];
  const offer = sampleOffers.map(({ daysAgo, to, ...said }): Offer => {
    const day = addDays(today, -daysAgo);
    const made: Offer = {
      ...emptyOffer,
      ...said,
      id: ids.next(),
      day: said.kind === 'skill' ? null : day,
      addedAt: instantAt(day, 18 * 60, zone),
    };
    const person = to === undefined ? undefined : people.get(to[0]);
    if (to !== undefined && person !== undefined)
      given.push({
        id: ids.next(),
        offerId: made.id,
        personId: person.id,
        interactionId: null,
        favorId: null,
        day: addDays(today, -to[1]),
      });
    return made;
  });
  return { offer, given };
};

import type { CalendarDay, PartialDate } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { layers } from '../../people/person.ts';
import { rankedCards } from '../../today/cards.ts';
import { birthdayOf, at, personNamed, viewWith, zone } from '../../today/testing/view.ts';

const born = '1990-02-28' as PartialDate;

export const lifeExamples: readonly Example[] = [
  {
    name: 'R19 birthdays for inner, close and active, not for wide',
    expected: ['inner', 'close', 'active'],
    run: (method) =>
      layers.filter((layer) => {
        const ana = personNamed('Ana Ruiz', { layer });
        const view = viewWith([ana], { birthdays: [birthdayOf(ana.id, born)] });
        return rankedCards(view, at('2026-02-28'), zone, method).length > 0;
      }),
  },
  {
    name: 'R19 a job change is congratulated within 7 d of seeing it',
    expected: ['2026-11-25'],
    run: (method) => {
      const omar = personNamed('Omar Haddad');
      const change = {
        positionId: 'p',
        personId: omar.id,
        from: 'Acme',
        to: 'Borealis',
        seenOn: '2026-11-18' as CalendarDay,
      };
      return rankedCards(viewWith([omar], { jobChanges: [change] }), at('2026-11-18'), zone, method).map(
        ({ row }) => row.due,
      );
    },
  },
  {
    name: 'R19 a birthday comes on its day; where a card is posted, 3 d before, and still on the day',
    expected: [
      [0, 0, 0, 0, 1, 0],
      [0, 1, 1, 1, 1, 0],
    ],
    run: (method) =>
      [null, 'card'].map((label) =>
        ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'].map((today) => {
          const ana = personNamed('Ana Ruiz');
          const view = viewWith([ana], { birthdays: [birthdayOf(ana.id, '1990-01-02', { label })] });
          return rankedCards(view, at(today), zone, method).length;
        }),
      ),
  },
];

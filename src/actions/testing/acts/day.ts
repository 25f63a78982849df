import { offerKinds } from '../../../core/offers/index.ts';
import { archiveOffer, changeOffer } from '../../offers/change-offer.ts';
import { finishCard } from '../../finish/finish-card.ts';
import { giveOffer } from '../../offers/give-offer.ts';
import { importFiles } from '../../import/import-files.ts';
import { keepOffer } from '../../offers/keep-offer.ts';
import { changeSettings } from '../../settings/settings.ts';
import { skipCard } from '../../today/skip-card.ts';
import { snoozeCard } from '../../today/snooze-card.ts';
import { pick, type Acts } from './play.ts';

/** Cards, settings, files that come in, and what lies on the shelf. */
export const dayActs: Acts = {
  finishCard: async (play) => {
    const key = await play.card();
    const isDebrief = key?.startsWith('debrief:') === true;
    const text = 'Thank you for telling me about the ports.';
    return key === undefined || key === 'start:aim'
      ? undefined
      : finishCard(play.book.deps, {
          key,
          ...(isDebrief
            ? { outcome: 'happened', debrief: { minutes: 30, didForMe: 'showed me the rota' } }
            : { text }),
        });
  },
  skipCard: async (play) => {
    const key = await play.card();
    return key === undefined ? undefined : skipCard(play.book.deps, { key });
  },
  snoozeCard: async (play) => {
    const key = await play.card();
    return key === undefined ? undefined : snoozeCard(play.book.deps, { key, when: '1w' });
  },
  settings: ({ book: { deps }, dice }) =>
    changeSettings(deps, {
      mode: pick(['student', 'seeker', 'newhire'] as const, dice.one) ?? 'student',
      weekAim: dice.two % 2 === 0 ? null : 1 + (dice.two % 7),
      method: { 'layers.active': [35, 30 + (dice.three % 60), 35] },
    }),
  importFiles: ({ book: { deps }, dice }) =>
    importFiles(deps, [
      {
        name: 'Connections.csv',
        bytes: new TextEncoder().encode(
          [
            'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
            `Uma,Young,https://www.linkedin.com/in/uma,,${pick(['Acme', 'Borealis'], dice.one)},Lead,12 Mar 2024`,
            `Ada,Quill,https://www.linkedin.com/in/ada,,Acme,${pick(['Clerk', 'Head'], dice.two)},12 Mar 2024`,
          ].join('\n'),
        ),
      },
    ]),
  keepOffer: async (play) => {
    const { deps } = play.book;
    const { two, three } = play.dice;
    const person = two % 3 === 0 ? await play.person() : undefined;
    return keepOffer(deps, {
      id: deps.ids.next(),
      kind: person === undefined ? (pick(offerKinds, two) ?? 'article') : 'introduction',
      title: `The piece on ports ${three % 4}`,
      address: two % 2 === 0 ? `https://ports.example/${three % 4}` : null,
      topics: ['ports', 'Ports'],
      personId: person?.id ?? null,
    });
  },
  changeOffer: async (play) => {
    const offer = await play.record('offer');
    const words = `Doors fail first, ${play.dice.two}.`;
    return offer && changeOffer(play.book.deps, { id: offer.id, words });
  },
  archiveOffer: async (play) => {
    const offer = await play.record('offer');
    return offer && archiveOffer(play.book.deps, { id: offer.id, archived: !offer.archived });
  },
  giveOffer: async (play) => {
    const { deps } = play.book;
    const offer = await play.record('offer');
    const person = await play.person(play.dice.two);
    return (
      offer &&
      person &&
      giveOffer(deps, {
        id: deps.ids.next(),
        offerId: offer.id,
        personId: person.id,
        text: play.dice.three % 2 === 0 ? 'Page 2 speaks of your doors.' : null,
      })
    );
  },
};

import type { ToSay } from './saying.ts';

/** What stands in the calendar, but for what names somebody who is not spoken of there: they may stand in the lines of others. */
export const withhold = (given: ToSay, namesThem: (text: string) => boolean): ToSay => ({
  ...given,
  answer: {
    ...given.answer,
    cards: given.answer.cards
      .filter(({ title, why }) => !namesThem(`${title} ${why}`))
      .map((card) => ({ ...card, also: card.also.filter(({ title }) => !namesThem(title)) })),
  },
  promises: given.promises.filter(({ what }) => !namesThem(what)),
  yearly: given.yearly.filter(({ label }) => label === null || !namesThem(label)),
  talks: given.talks.map((each) => ({
    ...each,
    brief: each.brief.flatMap(({ title, lines }) => {
      const said = lines.filter((line) => !namesThem(line));
      return said.length === 0 ? [] : [{ title, lines: said }];
    }),
  })),
});

/** All that somebody wrote or that is put into words, to look for names in. */
export const textsOf = ({ answer, promises, yearly, talks }: ToSay): readonly string[] => [
  ...answer.cards.flatMap(({ title, why, also }) => [title, why, ...also.map((one) => one.title)]),
  ...promises.map(({ what }) => what),
  ...yearly.flatMap(({ label }) => label ?? []),
  ...talks.flatMap(({ brief }) => brief.flatMap(({ lines }) => lines)),
];

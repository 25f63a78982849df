import type { Method } from '../method.ts';
import type { Words } from './words.ts';

/** A card's three numbers; the scale is in days, or in what is said. */
const card = (what: string, scale = 'days late until it is most urgent') => ({
  base: `${what}: points to begin with`,
  scale: `${what}: ${scale}`,
  minutes: `${what}: minutes it takes`,
});

const workingDays = 'working days late until it is most urgent';

export const queueWords: Words<Pick<Method, 'queue'>> = {
  queue: {
    target_min: 'Minutes that a day should take',
    hard_min: 'Minutes that a day may take at most',
    cards_max: 'Cards of a day at most',
    per_person: 'Cards of one person a day',
    per_company: 'Cards of one company a day',
    new: 'People a day whom you do not know yet',
    large_asks: 'Large asks a day',
    large_from: 'An ask is large where it needs a readiness from here on',
    thanks_a_day: 'Thanks a day at most',
    reserve_after: 'One place is kept for what has waited so many days',
    urgency: 'Points for urgency at most',
    age_pts: 'Points for each day of waiting',
    age_cap: 'Points for waiting at most',
    layer_pts: {
      inner: 'Points for somebody of the inner layer',
      close: 'Points for somebody of the close layer',
      active: 'Points for somebody of the active layer',
      new: 'Points for somebody new',
      wide: 'Points for somebody of the wide layer',
    },
    new_d: 'Somebody is new for so many days',
    floor_pts: 'Points for a tie whose warmth has fallen below its layer’s',
    free_min: 'Minutes of a card that cost it nothing',
    cost_per_min: 'Points that each minute more costs it',
    skips_ask: 'Skips after which a card is put aside',
    overfull_days: 'Days in a row that were too full, after which it is said',
    loop_min: 'Minutes a day to tell those who helped',
    start_until: 'First steps are shown until so many conversations',
    start_max: 'First steps a day',
    start_five: 'People to begin with',
    nearby: 'People suggested to begin with',
    nearby_d: 'Of those met within so many days',
    reply_bd: 'A message is answered within so many working days',
    reply_d: 'It is let go after so many days',
    result_d: 'Days until a result is asked for',
    cards: {
      brief: card('A brief'),
      thanks: { ...card('Thanks'), belated: 'Thanks: points to begin with when belated' },
      promise: {
        ...card('My promise', workingDays),
        late: 'My promise: points to begin with when late',
      },
      theirs: card('Their promise', workingDays),
      reply: card('A reply'),
      debrief: card('How it went'),
      followup: card('A nudge', workingDays),
      colleague: card('A colleague instead'),
      result: card('What came of an introduction'),
      advice: card('How advice worked'),
      ask: card('An ask'),
      offer: card('Something to give'),
      keep: card(
        'Keeping in touch',
        'share of the time between touches that it is late until it is most urgent',
      ),
      approach: card('Somebody new'),
      dormant: card('A dormant tie'),
      loop: card('Telling how it ended'),
      thread: card('Asking how it went'),
      job: card('A new job'),
      birthday: card('A birthday'),
      slot: card('Whom a newcomer meets'),
      intro: card('An introduction'),
      start: card('A first step'),
    },
  },
};

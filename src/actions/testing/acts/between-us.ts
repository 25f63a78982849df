import { partialDate } from '../../../core/dates/index.ts';
import { displayName } from '../../../core/people/index.ts';
import { addFact } from '../../between-us/add-fact.ts';
import { addFavor } from '../../between-us/add-favor.ts';
import { addPromise } from '../../between-us/add-promise.ts';
import { addThread } from '../../between-us/add-thread.ts';
import { changeInteraction } from '../../log/change-interaction.ts';
import { changePromise } from '../../between-us/change-promise.ts';
import { changeThread } from '../../between-us/change-thread.ts';
import { logConversation } from '../../log/log-conversation.ts';
import { removeInteraction } from '../../log/remove-interaction.ts';
import { removeRecord } from '../../between-us/remove-record.ts';
import { pick, type Acts } from './play.ts';

const texts = [
  'Called NAME for 20 min. No openings right now. I promised to send the article on ports by Friday.',
  'Coffee with NAME for 45 min. NAME introduced me to Zoe Zander and gave me advice: read the tender first.',
  'NAME wrote back: the launch is in March.',
  'Tomorrow I am meeting NAME at 3pm.',
  'Emailed NAME the notes on cold storage. #ports',
] as const;

/** What is said and done between us. */
export const betweenUsActs: Acts = {
  addFact: async (play) => {
    const person = await play.person();
    return (
      person &&
      addFact(play.book.deps, { id: play.book.deps.ids.next(), personId: person.id, what: 'likes tea' })
    );
  },
  addFavor: async (play) => {
    const { deps } = play.book;
    const person = await play.person();
    const { two, three } = play.dice;
    const [direction, kind, unthanked] =
      pick(
        [
          ['received', 'advice', false],
          ['received', 'referral', false],
          ['received', 'introduction', true],
          ['given', 'article', false],
          ['given', 'analysis', false],
        ] as const,
        two,
      ) ?? ([] as never);
    return (
      person &&
      addFavor(deps, {
        id: deps.ids.next(),
        personId: person.id,
        direction,
        kind,
        what: 'the piece on ports',
        unthanked,
        day: play.near(three),
      })
    );
  },
  addPromise: async (play) => {
    const person = await play.person();
    const { two, three } = play.dice;
    return (
      person &&
      addPromise(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: person.id,
        what: 'send the dataset',
        by: two % 2 === 0 ? 'me' : 'them',
        due: play.near(three),
      })
    );
  },
  changePromise: async (play) => {
    const promise = await play.record('promise');
    const state = pick(['open', 'kept', 'released', 'let-go'] as const, play.dice.two) ?? 'kept';
    return (
      promise && changePromise(play.book.deps, { id: promise.id, state, due: play.near(play.dice.three) })
    );
  },
  addThread: async (play) => {
    const person = await play.person();
    return (
      person &&
      addThread(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: person.id,
        what: 'the launch of Beta',
        when: play.dice.two % 3 === 0 ? null : partialDate({ year: 2026, month: 10, day: null }),
      })
    );
  },
  changeThread: async (play) => {
    const thread = await play.record('thread');
    return thread && changeThread(play.book.deps, { id: thread.id, state: 'asked' });
  },
  log: async (play) => {
    const { deps } = play.book;
    const person = await play.person();
    const text = pick(texts, play.dice.two) ?? texts[0];
    if (person === undefined) return undefined;
    const name = displayName(person);
    return logConversation(deps, {
      id: deps.ids.next(),
      text: text.replaceAll('NAME', name),
      people: { [name]: person.id, 'Zoe Zander': 'new' },
      ...(play.dice.three % 2 === 0 && !text.startsWith('Tomorrow')
        ? { changes: { day: play.near(play.dice.three) } }
        : {}),
    });
  },
  changeInteraction: async (play) => {
    const interaction = await play.record('interaction');
    return (
      interaction &&
      changeInteraction(play.book.deps, {
        id: interaction.id,
        minutes: play.dice.two % 60,
        day: play.near(play.dice.three),
      })
    );
  },
  removeInteraction: async (play) => {
    const interaction = await play.record('interaction');
    return interaction && removeInteraction(play.book.deps, { id: interaction.id });
  },
  removeRecord: async (play) => {
    const name = pick(['promise', 'favor', 'thread', 'fact'] as const, play.dice.two) ?? 'fact';
    const record = await play.record(name);
    return record && removeRecord(play.book.deps, { record: name, id: record.id });
  },
};

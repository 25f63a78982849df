import { layers } from '../../../core/people/index.ts';
import { addPerson } from '../../people/add-person.ts';
import { changePeople } from '../../people/change-people.ts';
import { changePerson } from '../../people/change-person.ts';
import { keepApart } from '../../duplicates/keep-apart.ts';
import { mergePeople } from '../../duplicates/merge-people.ts';
import { mergeSure } from '../../duplicates/merge-sure.ts';
import { removePerson } from '../../people/remove-person.ts';
import { pick, type Acts } from './play.ts';

/** What is done to people. */
export const peopleActs: Acts = {
  addPerson: ({ book: { deps }, dice }) =>
    addPerson(deps, {
      id: deps.ids.next(),
      name: { given: pick(['Uma', 'Vic', 'Wes'], dice.one) ?? 'Uma', family: 'Young' },
      positions: [{ title: 'Planner', organization: pick(['Acme', 'Borealis'], dice.two) ?? 'Acme' }],
    }),
  changePerson: async (play) => {
    const person = await play.person();
    return person === undefined
      ? undefined
      : changePerson(play.book.deps, {
          id: person.id,
          seniorityYears: play.dice.two % 20,
          mutualContacts: play.dice.three % 12,
          usedToKnowWell: play.dice.two % 2 === 0,
        });
  },
  changePeople: async (play) => {
    const { one, two, three } = play.dice;
    const people = await Promise.all([play.person(one), play.person(two)]);
    return changePeople(play.book.deps, {
      ids: people.flatMap((person) => person?.id ?? []),
      change:
        three % 3 === 0
          ? { state: pick(['active', 'resting', 'do-not-contact', 'closed'] as const, two) ?? 'active' }
          : { layer: pick([...layers, null], two) ?? null, addTopics: ['ports'], addGroups: ['alumni'] },
    });
  },
  removePerson: async (play) => {
    const person = await play.person();
    return person && removePerson(play.book.deps, { id: person.id });
  },
  mergePeople: async (play) => {
    const { one, two, three } = play.dice;
    const [kept, other] = [await play.person(one), await play.person(two + 1)];
    const from = three % 2 === 0 ? 'kept' : 'other';
    return (
      kept &&
      other &&
      mergePeople(play.book.deps, { id: kept.id, other: other.id, keep: { name: from, birthday: from } })
    );
  },
  keepApart: async (play) => {
    const [one, other] = [await play.person(play.dice.one), await play.person(play.dice.two)];
    return one && other && keepApart(play.book.deps, { id: one.id, other: other.id });
  },
  mergeSure: ({ book: { deps } }) => mergeSure(deps, { dryRun: false }),
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '../../core/ids.ts';
import { addPerson } from '../people/add-person.ts';
import { changePerson } from '../people/change-person.ts';
import { logConversation } from '../log/log-conversation.ts';
import { planIntroduction } from '../introductions/plan-introduction.ts';
import { openTestBook } from '../testing/book.ts';
import { remindersText } from './read-reminders.ts';

for (const change of [{ private: true }, { state: 'do-not-contact' }] as const)
  test(`whoever is ${JSON.stringify(change)} stands in the calendar by nobody else’s lines either`, async () => {
    await using book = await openTestBook();
    const { deps } = book;
    const add = async (given: string, family: string): Promise<PersonId> => {
      const id = deps.ids.next<'PersonId'>();
      await addPerson(deps, { id, name: { given, family } });
      return id;
    };
    const ada = await add('Ada', 'Quill');
    const zed = await add('Zed', 'Marsh');
    await planIntroduction(deps, {
      id: deps.ids.next(),
      personId: ada,
      otherPersonId: zed,
      reason: 'cold chains',
    });
    await changePerson(deps, { id: ada, introducedBy: zed });
    for (const text of [
      'Called Ada Quill and Zed Marsh for 20 min. We spoke of Zed’s boat. I promised Ada to send Zed a map by Friday.',
      'Called Ada Quill for 20 min. I promised to send the port survey by Friday.',
      'Coffee with Ada Quill and Zed Marsh tomorrow at 3pm.',
    ])
      await logConversation(deps, { id: deps.ids.next(), text });
    const text = async (): Promise<string> =>
      (await deps.space.read((reader) => remindersText(reader, deps.clock))).replaceAll('\r\n ', '');
    assert.match(await text(), /Zed/u);
    await changePerson(deps, { id: zed, ...change });
    const quiet = await text();
    assert.doesNotMatch(quiet, /Zed|Marsh/u);
    assert.match(quiet, /Coffee with Ada Quill/u);
    assert.match(quiet, /port survey/u);
    await changePerson(deps, { id: ada, state: 'resting' });
    assert.match(await text(), /promised Ada Quill: .*port survey/u, 'what was promised holds');
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '../../core/ids.ts';
import { ok } from '../../core/result.ts';
import { changePeople } from '../people/change-people.ts';
import { changePerson } from '../people/change-person.ts';
import type { Deps } from '../deps.ts';
import { ada, idOf, inBook, ken } from '../testing/people-book.ts';
import { agreeToModel, connectModel } from './connect-model.ts';
import { propose, showModelRequest } from './propose.ts';

const asked: string[] = [];
const outside = {
  vault: { seal: (secret: string) => secret, open: (sealed: string) => sealed },
  askModel: (_account: unknown, body: string) => {
    asked.push(body);
    return Promise.resolve(ok('Hi.'));
  },
};

const askAbout = async (deps: Deps, personId: PersonId, text: string): Promise<string> => {
  const draft = { personId, kind: 'keep', want: 'shorter', subject: null, text } as const;
  const shown = await showModelRequest(deps, outside, draft);
  const asking = await propose(deps, outside, draft);
  assert.equal(shown.ok, asking.ok, 'what is not asked is not shown as if it were');
  if (!asking.ok) return asking.error.message;
  await asking.value({ onWords: () => undefined, onStart: () => undefined });
  return 'asked';
};

test(
  'nothing to or about somebody private, or not to be contacted, goes to a model',
  inBook(async (deps) => {
    await connectModel(deps, outside, {
      id: idOf(900),
      address: 'http://127.0.0.1:11434',
      model: 'tiny',
      allowPrivate: true,
    });
    const address = 'http://127.0.0.1:11434/v1/chat/completions';
    assert.ok((await agreeToModel(deps, outside, { address })).ok);
    const text = 'Hi Ada, Ken Mori sends his regards.';
    assert.equal(await askAbout(deps, ada, text), 'asked');
    await changePerson(deps, { id: ken, private: true });
    assert.match(await askAbout(deps, ada, text), /It names Ken Mori, who is kept out/u);
    assert.match(await askAbout(deps, ada, 'Hi Ada, as KEN said: hello.'), /It names Ken Mori/u);
    assert.equal(await askAbout(deps, ada, 'Hi Ada, hello.'), 'asked');
    assert.match(await askAbout(deps, ken, 'Hi.'), /is private/u);
    await changePeople(deps, { ids: [ada], change: { state: 'do-not-contact' } });
    assert.match(await askAbout(deps, ada, 'Hi Ada.'), /is not to be contacted/u);
    assert.equal(asked.length, 2);
  }),
);

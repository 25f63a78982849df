import { join } from 'node:path';
import { addPerson } from '../../actions/people/add-person.ts';
import { changePerson } from '../../actions/people/change-person.ts';
import { logConversation } from '../../actions/log/log-conversation.ts';
import { postTo, type PostLimits } from '../../connectors/posting/index.ts';
import { pushService } from '../../connectors/push/index.ts';
import { sendMail } from '../../connectors/smtp/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { startTestServer } from '../../http/testing/test-server.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { fileVault } from '../folder/vault.ts';

/** A book behind its server, with Ada to be thanked, and a real way out to this machine. */
export const openRemindedBook = async (limits?: PostLimits) => {
  const folder = temporaryFolder();
  const outside = {
    vault: fileVault(join(folder.path, 'secrets.key')),
    sendMail: sendMail(),
    post: postTo(limits),
    push: pushService(postTo(limits)),
  };
  const server = await startTestServer(null, outside);
  const { deps, clock } = server.book;
  const add = async (given: string, family: string): Promise<PersonId> => {
    const id = deps.ids.next<'PersonId'>();
    await addPerson(deps, { id, name: { given, family } });
    return id;
  };
  const ada = await add('Ada', 'Quill <b>');
  const zed = await add('Zed', 'Marsh');
  await changePerson(deps, { id: zed, private: true });
  for (const text of [
    'Called Ada Quill yesterday for 20 min. I promised to send her the survey by Friday.',
    'Called Zed Marsh yesterday for 20 min. I promised to send him a map by Friday.',
  ])
    await logConversation(deps, { id: deps.ids.next(), text });
  return {
    server,
    deps,
    clock,
    outside: { ...server.outside, ...outside },
    ada,
    around: { reached: server.origin, isLetIn: () => true },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
};

import type { Interaction } from '../../core/interactions/interaction.ts';
import { exhaustive, ok } from '../../core/result.ts';
import { sendAsk } from '../asks/advance-ask.ts';
import { currentOrganization, newAsk } from '../asks/new-ask.ts';
import { gone, nameOf, send, type Effect, type Finishing } from './finishing.ts';

/** A first note asks for a talk: 20 minutes, with the route that R16 learns of. */
export const approach = async (finishing: Finishing, purpose: Interaction['purpose']): Promise<Effect> => {
  const { writer, deps, owner, subject, wrote } = finishing;
  const person = subject.personId === null ? null : await writer.get('person', subject.personId);
  if (person === null) return gone;
  const organizationId = await currentOrganization(writer, person.id);
  const organization = organizationId === null ? null : await writer.get('organization', organizationId);
  const ask = await newAsk(
    writer,
    person,
    {
      id: deps.ids.next(),
      personId: person.id,
      kind: 'advice',
      what:
        organization === null
          ? 'a 20-minute talk'
          : `a 20-minute talk about the work at ${organization.name}`,
      organizationId,
    },
    owner,
  );
  const message = await send(finishing, person.id, purpose);
  await writer.put('ask', { ...ask, state: 'sent', sentOn: owner.day, messageId: message.id });
  wrote.push({ record: 'ask', id: ask.id });
  return ok({ summary: `Wrote to ${await nameOf(writer, person.id)} for the first time` });
};

/** An ask goes out, is nudged once, or someone else at the company is tried. */
export const moveAsk = async (
  finishing: Finishing,
  move: 'asked' | 'nudged' | 'colleague-tried',
): Promise<Effect> => {
  const { writer, deps, owner, input, subject, wrote } = finishing;
  const ask = await writer.get('ask', subject.parts[0] ?? '');
  if (!ask) return gone;
  const name = await nameOf(writer, ask.personId);
  wrote.push({ record: 'ask', id: ask.id });
  switch (move) {
    case 'asked': {
      const { text, how, id: messageId } = input;
      const sent = await sendAsk(
        writer,
        deps,
        ask,
        {
          ...(text === undefined ? {} : { text }),
          ...(how === undefined ? {} : { how }),
          ...(messageId === undefined ? {} : { messageId }),
        },
        owner,
      );
      await writer.put('ask', sent);
      wrote.push({ record: 'interaction', id: sent.messageId ?? '' });
      return ok({ summary: `Asked ${name}: ${ask.what}` });
    }
    case 'nudged':
      await send(finishing, ask.personId, 'followup');
      await writer.put('ask', { ...ask, nudgedOn: owner.day });
      return ok({ summary: `Followed up with ${name}` });
    case 'colleague-tried':
      await writer.put('ask', { ...ask, colleagueOn: owner.day });
      return ok({ summary: `Tried someone else instead of ${name}` });
    default:
      return exhaustive(move);
  }
};

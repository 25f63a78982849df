import type { Outside } from '../../core/connections/index.ts';
import { exhaustive } from '../../core/result.ts';
import { reminderChannels, type LinkAction } from '../../core/reminders/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { finishCard } from '../finish/finish-card.ts';
import { readOwner, type Owner } from '../owner.ts';
import { skipCard } from '../today/skip-card.ts';
import { readCardSubject } from '../today/card-subject.ts';
import { readLink, type SignedLink } from './links.ts';
import { keepPlan, keepUsed, openLinkKey, readReminding, usedLinks } from './reminding.ts';
import { readCardTitle } from './read-reminders.ts';

/** What somebody who has a link may know: whether it is good, and of the book no more than its one card. */
export type LinkLook =
  | { readonly type: 'unknown' | 'over' | 'gone' }
  /** It has done its one thing, or that was done another way. */
  | { readonly type: 'used'; readonly action: LinkAction }
  /** The title is null where the card names somebody who is not spoken of outside. */
  | { readonly type: 'open'; readonly action: LinkAction; readonly title: string | null };

/** Looks, and changes nothing: whatever follows links in mails by itself does no more than this. */
export const lookAtLink = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  outside: Outside,
  token: string,
): Promise<LinkLook> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const link = readLink(openLinkKey(outside.vault, owner), token);
    return link === null ? { type: 'unknown' } : await stateOf(reader, owner, link);
  });

const stateOf = async (reader: Reader, owner: Owner, link: SignedLink): Promise<LinkLook> => {
  const { action, subject, until, mark } = link;
  if (usedLinks(owner)[mark] !== undefined) return { type: 'used', action };
  if (owner.now > until) return { type: 'over' };
  if (action === 'stop') {
    const { plan } = await readReminding(reader, owner);
    const channel = reminderChannels.find((one) => one === subject);
    return channel !== undefined && plan.channels[channel].isOn
      ? { type: 'open', action, title: null }
      : { type: 'used', action };
  }
  const card = await readCardSubject(reader, subject, owner);
  if (!card.ok) return { type: 'gone' };
  if (card.value.settled) return { type: 'used', action: 'done' };
  return { type: 'open', action, title: await readCardTitle(reader, owner, subject) };
};

export type LinkDone =
  | Exclude<LinkLook, { readonly type: 'open' }>
  /** What was done, in words; null where they name somebody who is not spoken of outside. */
  | { readonly type: 'done'; readonly action: LinkAction; readonly summary: string | null };

/** Does the one thing of a link, once; what undo takes back afterwards is not done again by it. */
export const followLink = async (deps: Deps, outside: Outside, token: string): Promise<LinkDone> => {
  const look = await lookAtLink(deps, outside, token);
  if (look.type !== 'open') return look;
  const link = await deps.space.read(async (reader) =>
    readLink(openLinkKey(outside.vault, await readOwner(reader, deps.clock)), token),
  );
  if (link === null) return { type: 'unknown' };
  const did = await carryOut(deps, link);
  if (did === null) return { type: 'gone' };
  await deps.space.write(
    { action: 'remind', summary: 'A link was used', undoable: false },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const good = Object.entries(usedLinks(owner)).filter(([, until]) => until >= owner.now);
      await keepUsed(writer, { ...Object.fromEntries(good), [link.mark]: link.until });
    },
  );
  return { type: 'done', action: link.action, summary: look.title === null ? null : did };
};

/** Null where there is nothing left to do it to. Each of these is once by itself, also where two ask at a time. */
const carryOut = async (deps: Deps, { action, subject }: SignedLink): Promise<string | null> => {
  switch (action) {
    case 'done': {
      const finished = await finishCard(deps, { key: subject });
      return finished.ok ? finished.value.summary : null;
    }
    case 'skip':
      return (await skipCard(deps, { key: subject })).ok ? '' : null;
    case 'stop':
      await stopChannel(deps, subject);
      return '';
    default:
      return exhaustive(action);
  }
};

const stopChannel = async (deps: Deps, said: string): Promise<void> => {
  const channel = reminderChannels.find((one) => one === said);
  if (channel === undefined) return;
  await deps.space.write(
    { action: 'settings', summary: 'Switched off a reminder, by its own link' },
    async (writer) => {
      const { plan } = await readReminding(writer, await readOwner(writer, deps.clock));
      await keepPlan(writer, {
        ...plan,
        channels: { ...plan.channels, [channel]: { ...plan.channels[channel], isOn: false } },
      });
    },
  );
};

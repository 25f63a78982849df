import type { Interaction, InteractionKind } from './interaction.ts';

export const kindNames: Readonly<Record<InteractionKind, string>> = {
  call: 'Call',
  video: 'Video call',
  coffee: 'Coffee',
  meal: 'Meal',
  meeting: 'Meeting',
  event: 'Event',
  walk: 'Walk',
  message: 'Message',
  email: 'E-mail',
  letter: 'Letter',
  other: 'Talk',
};

/** "a video call", "an e-mail". */
export const oneOfKind = (kind: InteractionKind): string => {
  const name = kindNames[kind].toLowerCase();
  return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`;
};

type Happened = Pick<Interaction, 'kind' | 'direction' | 'planned' | 'foreignId'>;

const written: readonly InteractionKind[] = ['message', 'email', 'letter'];

/** What a network keeps as text and nobody would call a message, by how the source names it. */
const special = [
  [/^recommendation-/, 'Recommendation', 'Recommendation you wrote'],
  [/^invitation:/, 'Invitation', 'Invitation you sent'],
] as const;

/** What happened, in a few words, as it stands in the history of somebody called so. */
export const happenedInWords = (happened: Happened, callName: string): string => {
  const { kind, direction, planned, foreignId } = happened;
  const [, name, mine] =
    (kind === 'message' ? special.find(([named]) => named.test(foreignId ?? '')) : undefined) ?? [];
  if (name !== undefined) return direction === 'me' ? mine : `${name} from ${callName}`;
  if (planned) return `Planned ${kindNames[kind].toLowerCase()}`;
  return direction === 'me' && written.includes(kind) ? `${kindNames[kind]} from you` : kindNames[kind];
};

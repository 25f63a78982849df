import { foldName, isSharedMailbox, nameLikeness, type FoldedName } from '../../core/duplicates/index.ts';
import { contactKey, emptyPersonDraft, type PersonDraft } from '../../core/people/index.ts';
import { meOf, type Me } from '../../core/settings/me.ts';
import type { Setting } from '../../core/settings/setting.ts';
import type { Reader } from '../../store/space.ts';
import { saidAddresses, type Owner } from '../owner.ts';

const addressesId = 'addresses';

/** All that the book knows of what its owner is reached by: nobody who has such an address is offered to them. */
export class MyAddresses {
  /** In lower case, those that were said first. */
  readonly all: readonly string[];
  readonly #keys: ReadonlySet<string>;

  constructor(addresses: readonly string[]) {
    this.all = [...new Set(addresses.map((address) => address.trim().toLowerCase()))];
    this.#keys = new Set(this.all.flatMap((address) => keyOf(address) ?? []));
  }

  has(email: string | null): boolean {
    const key = email === null || this.#keys.size === 0 ? null : keyOf(email);
    return key !== null && this.#keys.has(key);
  }

  and(more: readonly string[]): MyAddresses {
    return more.every((address) => this.has(address)) ? this : new MyAddresses([...this.all, ...more]);
  }
}

const keyOf = (email: string): string | null => contactKey({ kind: 'email', value: email, service: null });

/** Said in the settings or to an import, told by a profile, of an account that is connected, or seen in its Sent folder. */
export const readMyAddresses = async (reader: Reader): Promise<MyAddresses> => {
  const said = await reader.get('setting', addressesId);
  const mailboxes = await reader.list('connection', { where: { kind: 'mail' } });
  return new MyAddresses([
    ...saidAddresses(new Map([[addressesId, said?.value]])),
    ...mailboxes.flatMap(({ mailbox }) => mailbox?.mine ?? []),
  ]);
};

/** The setting with these among those that were said; null where they are there. */
export const withAddresses = (settings: Owner['settings'], addresses: readonly string[]): Setting | null => {
  const said = saidAddresses(settings);
  const value = [...new Set([...said, ...addresses.map((address) => address.trim().toLowerCase())])];
  return value.length === said.length ? null : { id: addressesId, value };
};

/** Whether a card is the owner's own. An address that two people share makes nobody of them the other. */
export const isMyOwn = (
  mine: MyAddresses,
  me: Pick<Me, 'given' | 'family'>,
  { name, contactPoints }: Pick<PersonDraft, 'name' | 'contactPoints'>,
): boolean => {
  const shared = contactPoints.filter(({ kind, value }) => kind === 'email' && mine.has(value));
  if (shared.length === 0) return false;
  const theirs = foldName(name);
  if (me.given !== null || me.family !== null) return meant.has(nameLikeness(nameOf(me), theirs));
  return shared.some((point) => !isSharedMailbox(contactKey(point) ?? '', theirs));
};

const meant: ReadonlySet<ReturnType<typeof nameLikeness>> = new Set([
  'same',
  'short-form',
  'alike',
  'part',
  'unnamed',
]);

const nameOf = ({ given, family }: Pick<Me, 'given' | 'family'>): FoldedName =>
  foldName({ ...emptyPersonDraft.name, given, family });

export const myName = ({ settings }: Pick<Owner, 'settings'>): Pick<Me, 'given' | 'family'> =>
  meOf(settings.get('me'));

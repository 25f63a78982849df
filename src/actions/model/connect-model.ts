import {
  connectProblemInWords,
  newConnection,
  type Connection,
  type ConnectionId,
  type Outside,
} from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { isAgreed, type ModelAccount } from '../../core/model/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { conflict, invalid, notFound, setUpSince, type ActionError, type Base } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { isOwnAddress, modelAddress } from './model-address.ts';
import { readModel } from './open-model.ts';

export interface ConnectModelInput {
  readonly id: ConnectionId;
  readonly address: string;
  /** As its server calls it. */
  readonly model: string;
  /** Left out at the same address, the key that is known. */
  readonly key?: string;
  readonly allowPrivate?: boolean;
  /** `name`: of the model that was set up when this was begun. */
  readonly base?: Base;
}

/**
 * Sets up a language model. Nothing goes there yet: the user agrees first, having seen what would go, and agrees anew
 * for another address.
 */
export const connectModel = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { vault }: Pick<Outside, 'vault'>,
  input: ConnectModelInput,
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const address = modelAddress(input.address);
  const model = input.model.trim();
  const refuse = (problem: 'bad-address' | 'not-safe' | 'private-address', field: string) => {
    const { says, toDo } = connectProblemInWords(problem, 'model');
    return invalid(says, field, toDo);
  };
  if (address === null) return refuse('bad-address', 'address');
  if (model === '')
    return invalid('Say which model: its name.', 'model', 'Ollama lists its models with “ollama list”.');
  const allowsPrivate = input.allowPrivate ?? false;
  if (isOwnAddress(address) && !allowsPrivate) return refuse('private-address', 'allowPrivate');
  if (!isOwnAddress(address) && !address.startsWith('https:')) return refuse('not-safe', 'address');
  const { value, batch } = await space.write(
    { action: 'connect', summary: `Set up the language model ${model}` },
    async (writer) => {
      const [known] = await writer.list('connection', { where: { kind: 'model' } });
      const before = (await readModel(writer, vault))?.account ?? null;
      const isSame = before?.address === address;
      const account: ModelAccount = {
        address,
        model,
        key: input.key?.trim() || (isSame ? before.key : null),
        allowsPrivate,
        agreedTo: isSame ? before.agreedTo : null,
      };
      const id = known?.id ?? input.id;
      const name = `${model} at ${new URL(address).host}`;
      const left = setUpSince(name, input.base, known);
      if (!left.ok) return left;
      const sealed = vault.seal(JSON.stringify(account), id);
      const connection = newConnection(clock.now(), { id, kind: 'model', name, sealed, allowsPrivate });
      await writer.put('connection', connection);
      return ok(connection);
    },
  );
  return value.ok ? ok({ connection: value.value, batch }) : value;
};

export interface ShownModel {
  readonly id: ConnectionId;
  readonly address: string;
  readonly model: string;
  readonly hasKey: boolean;
  /** It is on this machine or in its own network. */
  readonly isOwn: boolean;
  /** The user has seen what goes there, and said yes. */
  readonly isAgreed: boolean;
}

/** The model that is set up, without its key; null where none is. */
export const showModel = (
  { space }: Pick<Deps, 'space'>,
  { vault }: Pick<Outside, 'vault'>,
): Promise<ShownModel | null> =>
  space.read(async (reader) => {
    const open = await readModel(reader, vault);
    if (open === null || open.account === null) return null;
    const { connection, account } = open;
    const { address, model, key } = account;
    return {
      id: connection.id,
      address,
      model,
      hasKey: key !== null,
      isOwn: isOwnAddress(address),
      isAgreed: isAgreed(account),
    };
  });

/** The user has seen what would go to this address, and lets it. */
export const agreeToModel = async (
  { space }: Pick<Deps, 'space'>,
  { vault }: Pick<Outside, 'vault'>,
  { address }: { readonly address: string },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'connect', summary: 'Agreed to ask a language model' },
    async (writer): Promise<Result<null, ActionError>> => {
      const open = await readModel(writer, vault);
      if (open === null || open.account === null) return notFound('No language model is set up.');
      const { connection, account } = open;
      if (account.address !== address)
        return conflict('The model has another address by now: look at what would go there.');
      writer.summarize(`Agreed that drafts may go to ${new URL(address).host}`);
      const sealed = vault.seal(JSON.stringify({ ...account, agreedTo: address }), connection.id);
      await writer.put('connection', { ...connection, sealed });
      return ok(null);
    },
  );
  return value.ok ? ok({ batch }) : value;
};

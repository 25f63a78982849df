import type { Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { withAddresses } from './my-addresses.ts';

/** An address that the owner writes from, or is written to, is one of theirs. */
export const addOwnAddress = async (
  writer: Writer,
  settings: Owner['settings'],
  address: string,
): Promise<void> => {
  const setting = withAddresses(settings, [address]);
  if (setting !== null) await writer.put('setting', setting);
};

import type { Writer } from '../../store/space.ts';
import { saidAddresses, type Owner } from '../owner.ts';

/** An address that the owner writes from, or is written to, is one of theirs. */
export const addOwnAddress = async (
  writer: Writer,
  settings: Owner['settings'],
  address: string,
): Promise<void> => {
  const said = saidAddresses(settings);
  const own = address.toLowerCase();
  if (!said.includes(own)) await writer.put('setting', { id: 'addresses', value: [...said, own] });
};

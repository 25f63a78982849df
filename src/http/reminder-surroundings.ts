import type { Surroundings } from '../actions/reminders/reminding.ts';
import type { Devices, Reach } from './devices.ts';

/** What reminders need to know of the server: links lead by themselves only to where nobody reads along. */
export const surroundingsOf = ({
  devices,
  reach,
}: {
  readonly devices: Devices;
  readonly reach: () => Reach;
}): Surroundings => {
  const { addresses, isSecure } = reach();
  return {
    reached: isSecure ? (addresses[0] ?? null) : null,
    isLetIn: (device) => devices.list('device').some(({ id }) => id === device),
  };
};

import { api, type Answer } from '../app/api.ts';
import { forgetAnswers } from '../app/persisted.ts';

export type Device = Answer<'listDevices'>['devices'][number];

/** Ends what opens the book in this browser: a session, or a device that was let in with a code. */
export const endHere = ({ id, endsAt }: Device) =>
  endsAt === null ? api.call('revokeDevice', { params: { id } }) : api.call('signOut', { body: {} });

/** Nothing of the book stays in this browser; the server says on its page what can be done next. */
export const leaveHere = async (): Promise<void> => {
  await forgetAnswers();
  location.assign('/sign-in');
};

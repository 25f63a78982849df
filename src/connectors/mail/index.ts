export { withMailbox } from './open-mailbox.ts';

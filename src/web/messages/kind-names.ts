import type { MessageKind } from '../../core/coach/message.ts';

export const kindNames: Readonly<Record<MessageKind, string>> = {
  approach: 'A first note',
  thanks: 'Thanks',
  article: 'Something to read',
  keep: 'Keeping in touch',
  intro: 'Asking for an introduction',
  resume: 'Asking to pass my resume on',
  congrats: 'Congratulations',
  colleague: 'To a new colleague',
  followup: 'One light nudge',
  loop: 'How it ended',
};

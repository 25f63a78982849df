import { problemInWords, type ProblemWords } from '../connections/problem-words.ts';
import type { Problem } from '../connections/problem.ts';
import type { ReminderChannel } from './plan.ts';

const again = 'It is tried again by itself today, less and less often.';
const online = `Look whether this machine is online. ${again}`;

const mailWords: Partial<Readonly<Record<Problem, ProblemWords>>> = {
  gone: {
    says: 'Nothing is set up to send mail.',
    toDo: 'Set it up in Settings, Sending, or with “goodturn connect smtp”.',
  },
  unreachable: { says: 'The mail server could not be reached, or the line broke.', toDo: online },
  'too-slow': { says: 'The mail server took too long to answer.', toDo: again },
  throttled: { says: 'The mail server wants a pause.', toDo: again },
  'refused-receiver': {
    says: 'The mail server does not take a mail to your own address.',
    toDo: 'Look at the address under Settings, Sending, and set it up anew.',
  },
  'refused-mail': {
    says: 'The mail server refused the mail.',
    toDo: 'Send a test: if that is refused too, ask whoever runs it why.',
  },
};

const pushWords: Partial<Readonly<Record<Problem, ProblemWords>>> = {
  gone: {
    says: 'No device wants notifications any more.',
    toDo: 'Open Settings, Reminders on the device, and switch them on there again.',
  },
  'not-allowed': {
    says: 'The browser’s push service refuses what comes from this book.',
    toDo: 'Switch notifications off and on again on the device. If it stays so, look whether this machine’s clock is right.',
  },
  'private-address': {
    says: 'The push service is in your own network or on this machine.',
    toDo: 'Switch notifications on again there, and allow it.',
  },
  'lost-key': {
    says: 'What is needed to reach your devices is sealed with a key that is gone.',
    toDo: 'Switch notifications off and on again on each device.',
  },
  unreachable: { says: 'The browser’s push service could not be reached.', toDo: online },
  'too-slow': { says: 'The browser’s push service took too long to answer.', toDo: again },
  throttled: { says: 'The browser’s push service wants a pause.', toDo: again },
  'server-error': { says: 'The browser’s push service has trouble of its own.', toDo: again },
  'too-large': {
    says: 'The push service finds the message too large.',
    toDo: 'That should not happen: it is a fault of Goodturn.',
  },
};

const webhookWords: Partial<Readonly<Record<Problem, ProblemWords>>> = {
  'bad-address': { says: 'That is no address to post to.', toDo: 'It begins with https or http.' },
  'private-address': {
    says: 'The address leads into your own network or to this machine.',
    toDo: 'If that is meant, allow it: the box in Settings, or --private.',
  },
  'not-found': {
    says: 'There is nothing at this address.',
    toDo: 'Look at the address: of ntfy it is the server’s and the topic’s name.',
  },
  gone: { says: 'What was at this address is gone for good.', toDo: 'Set up another address.' },
  'not-allowed': {
    says: 'The address refuses what is posted to it.',
    toDo: 'Look at the topic’s or the webhook’s rights there; it may want an access token.',
  },
  'too-many-redirects': {
    says: 'The address leads to another one, and what is posted is not posted on.',
    toDo: 'Open it in a browser, and set up the address where it ends; often it only lacks the https.',
  },
  'lost-key': {
    says: 'The address is sealed with a key that is gone.',
    toDo: 'Set it up anew.',
  },
  'server-error': { says: 'The server at this address has trouble of its own.', toDo: again },
  unreachable: {
    says: 'The server could not be reached.',
    toDo: `Look whether it runs and this machine is online. ${again}`,
  },
  'too-slow': { says: 'The server took too long to answer.', toDo: again },
  'too-large': { says: 'The server finds the message too large.', toDo: 'Post to one that takes more.' },
  throttled: { says: 'The server wants a pause.', toDo: again },
};

const wordsOf: Readonly<Record<ReminderChannel, Partial<Readonly<Record<Problem, ProblemWords>>>>> = {
  mail: mailWords,
  push: pushWords,
  webhook: webhookWords,
};

const mayHave = 'It may have arrived all the same, so it is not sent again today.';

const look = 'It may have arrived all the same: have a look.';

/**
 * What kept a reminder from coming, and what its owner can do.
 * @param isAsked it was sent because its owner asked, and nothing tries it again
 */
export const reminderProblemInWords = (
  problem: Problem,
  channel: ReminderChannel,
  outcome: 'failed' | 'unsure',
  isAsked = false,
): ProblemWords => {
  const words = wordsOf[channel][problem] ?? problemInWords(problem, channel === 'mail' ? 'smtp' : 'page');
  if (outcome === 'unsure') return { says: words.says, toDo: isAsked ? look : mayHave };
  return isAsked ? { says: words.says, toDo: words.toDo.replace(again, 'Try it again in a while.') } : words;
};

export const channelNames: Readonly<Record<ReminderChannel, string>> = {
  mail: 'e-mail',
  push: 'notifications',
  webhook: 'ntfy or webhook',
};

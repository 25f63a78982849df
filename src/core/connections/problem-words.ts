import type { ConnectionKind } from './connection-kind.ts';
import type { Problem } from './problem.ts';

export interface ProblemWords {
  /** What happened. */
  readonly says: string;
  /** What its owner can do. */
  readonly toDo: string;
}

/** As owners of calendars and mailboxes read them; another kind has some words of its own. */
const problemWords: Readonly<Record<Problem, ProblemWords>> = {
  'bad-address': {
    says: 'That is no address of a calendar.',
    toDo: 'Copy the secret address in iCal format from your calendar’s settings; it begins with https or webcal.',
  },
  'private-address': {
    says: 'The address leads into your own network or to this machine.',
    toDo: 'If that is meant, allow it: the box in Settings, or --private.',
  },
  'not-found': {
    says: 'There is no calendar at this address any more.',
    toDo: 'The secret address may have been changed: copy it anew, and connect that.',
  },
  gone: {
    says: 'The calendar is gone for good, says its server.',
    toDo: 'Copy the new address from your calendar’s settings and connect that, or remove the connection.',
  },
  'not-allowed': {
    says: 'The calendar may not be read at this address.',
    toDo: 'Take the secret address, not the public page or the one that asks for a password.',
  },
  'server-error': {
    says: 'The server has trouble of its own.',
    toDo: 'Nothing to do: it is tried again later.',
  },
  unreachable: {
    says: 'The server could not be reached.',
    toDo: 'Look whether this machine is online; it is tried again later.',
  },
  'too-slow': {
    says: 'The server took too long to answer.',
    toDo: 'Nothing to do: it is tried again later.',
  },
  'too-large': {
    says: 'The calendar is larger than can be read safely.',
    toDo: 'Connect a smaller calendar, or import its file.',
  },
  'too-many-redirects': {
    says: 'The address leads from place to place and never arrives.',
    toDo: 'Copy the address anew from your calendar’s settings.',
  },
  'no-calendar': {
    says: 'What is there is no calendar.',
    toDo: 'Take the address in iCal format, not that of the page.',
  },
  'no-address-book': {
    says: 'There is no address book at this address.',
    toDo: 'Take the address for CardDAV from the settings of your address book’s provider.',
  },
  'no-feed': {
    says: 'What is there is no feed, and names none.',
    toDo: 'Look on the site for “RSS”, “Atom” or “Feed”, and take that address.',
  },
  'no-page': {
    says: 'What is there is no page to read: a picture, a file or an app.',
    toDo: 'Keep the link, and say in your own words what it is.',
  },
  trap: {
    says: 'What is there is made to choke whoever reads it, so it was left.',
    toDo: 'Look at the address: no newspaper or blog does that.',
  },
  'wrong-login': {
    says: 'The server does not take this name and password.',
    toDo: 'Many providers want a password made for one app: make one in your account there, and connect again with it.',
  },
  'not-safe': {
    says: 'The password would travel in the open.',
    toDo: 'Take the address that begins with https. For a server of your own, allow it: the box in Settings, or --private.',
  },
  full: {
    says: 'There is no room left on the server.',
    toDo: 'Make room there; what is still to be sent waits here.',
  },
  'lost-key': {
    says: 'It is sealed with a key that is gone.',
    toDo: 'Remove the connection and connect it anew; what it brought stays.',
  },
  bug: {
    says: 'Something in Goodturn went wrong while it was read.',
    toDo: 'Nothing is lost, and it is tried again later. What happened stands where “goodturn serve” writes.',
  },
  'bad-mail-address': {
    says: 'That is no mail address.',
    toDo: 'Give it whole, as in name@example.org.',
  },
  'unknown-host': {
    says: 'There is no mail server of that name.',
    toDo: 'Your provider’s help names it, under IMAP: give it as the server, or with --server.',
  },
  'no-mail-server': {
    says: 'What answers there is no mail server that speaks IMAP.',
    toDo: 'Look at the server’s name and its port, mostly 993.',
  },
  'no-encryption': {
    says: 'The mail server offers no encryption, so your password was not sent.',
    toDo: 'Try port 993. Only a server on this very machine may be spoken to in the clear, where you allow it.',
  },
  'bad-certificate': {
    says: 'The mail server could not show that it is the one it says it is, so your password was not sent.',
    toDo: 'Look at the server’s name. If it is right, ask whoever runs it about its certificate.',
  },
  throttled: {
    says: 'The mail server wants a pause.',
    toDo: 'Nothing to do: it goes on later, from where it stopped.',
  },
  'folder-gone': {
    says: 'A folder that was read is no longer there.',
    toDo: 'The others are read. If it has another name now, it is found where your mail program marks it as Sent or Archive.',
  },
  'refused-receiver': {
    says: 'The mail server does not take a mail to this address.',
    toDo: 'Look at the address on their page; a letter may be wrong.',
  },
  'refused-sender': {
    says: 'The mail server does not let you send from this address.',
    toDo: 'Connect it with the address of the account itself.',
  },
  'refused-mail': {
    says: 'The mail server refused the mail.',
    toDo: 'Send it from your own mail program, which may say more of why.',
  },
  'no-model': {
    says: 'What answers there does not answer as a language model does.',
    toDo: 'Take the address that ends in /v1, as its documentation names it for programs that speak to OpenAI.',
  },
  'refused-request': {
    says: 'The model’s server did not take the request.',
    toDo: 'Look at the model’s name: one that is made for talking takes it.',
  },
  'cut-short': {
    says: 'The model’s answer broke off.',
    toDo: 'Your draft is as it was. Ask again, or look where the model runs.',
  },
};

const wordsOfKind: Readonly<Record<Asked, Partial<Readonly<Record<Problem, ProblemWords>>>>> = {
  calendar: {},
  mail: {},
  smtp: {
    'private-address': {
      says: 'The server is in your own network or on this machine.',
      toDo: 'If that is meant, allow it: the box in Settings, or --private.',
    },
    'no-mail-server': {
      says: 'What answers there is no mail server that sends.',
      toDo: 'Look at the server’s name and its port, mostly 465 or 587.',
    },
    'unknown-host': {
      says: 'There is no mail server of that name.',
      toDo: 'Your provider’s help names it, under SMTP: give it as the server, or with --server.',
    },
    'no-encryption': {
      says: 'The mail server offers no encryption, so neither your password nor the mail went out.',
      toDo: 'Try port 465. Only a server on this very machine may be spoken to in the clear, where you allow it.',
    },
    unreachable: {
      says: 'The mail server could not be reached, or the line broke.',
      toDo: 'Nothing went out. Look whether this machine is online, and press Send again.',
    },
    'too-slow': {
      says: 'The mail server took too long to answer.',
      toDo: 'Nothing went out: press Send again in a while.',
    },
    throttled: {
      says: 'The mail server wants a pause.',
      toDo: 'Nothing went out: press Send again in a while.',
    },
    'lost-key': {
      says: 'The password is sealed with a key that is gone.',
      toDo: 'Connect the address again with its password.',
    },
  },
  contacts: {
    'bad-address': {
      says: 'That is no address of a server or of an address book.',
      toDo: 'Write your e-mail address, or the address for CardDAV from your provider’s settings; it begins with https.',
    },
    'not-found': {
      says: 'There is no address book at this address any more.',
      toDo: 'It may have been moved or removed there: remove the connection and connect the one that is there.',
    },
    'not-allowed': {
      says: 'The server does not let this account do that.',
      toDo: 'Look at its rights there, or read only: connect it anew as a layer.',
    },
    'server-error': {
      says: 'The address book’s server has trouble of its own.',
      toDo: 'Nothing to do: it is tried again later.',
    },
    unreachable: {
      says: 'The address book’s server could not be reached, or the line broke.',
      toDo: 'Look whether this machine is online; it goes on later from where it was.',
    },
    'too-slow': {
      says: 'The address book took too long to answer.',
      toDo: 'Nothing to do: it goes on later from where it was.',
    },
    'too-large': {
      says: 'The address book is larger than can be read safely.',
      toDo: 'Connect a smaller one, or import its file.',
    },
    'too-many-redirects': {
      says: 'The address leads from place to place and never arrives.',
      toDo: 'Copy the address for CardDAV anew from your provider’s settings.',
    },
    'lost-key': {
      says: 'The password is sealed with a key that is gone.',
      toDo: 'Connect the same address book again with its password: everyone stays linked.',
    },
  },
  feed: {
    'bad-address': {
      says: 'That is no address of a feed or of a site.',
      toDo: 'Copy the address of the site from your browser; it begins with https.',
    },
    'not-found': {
      says: 'There is no feed at this address any more.',
      toDo: 'Look whether the site has another one; if it has none, remove this one. What it brought can stay.',
    },
    gone: {
      says: 'The feed has ended, says its server, so it is not asked for any more.',
      toDo: 'Remove it when you like; what it brought can stay.',
    },
    'not-allowed': {
      says: 'The feed may not be read at this address.',
      toDo: 'A feed for members has an address of its own: take the one that your account there shows.',
    },
    'too-large': {
      says: 'The feed is larger than can be read safely.',
      toDo: 'Look whether the site has one for a part of it.',
    },
    'too-many-redirects': {
      says: 'The address leads from place to place and never arrives.',
      toDo: 'Open it in a browser, and copy the address where it ends.',
    },
    throttled: {
      says: 'The feed’s server wants a pause.',
      toDo: 'Nothing to do: it is tried again later.',
    },
    'lost-key': {
      says: 'Its address is sealed with a key that is gone.',
      toDo: 'Remove the feed and add it anew; what it brought stays.',
    },
  },
  model: {
    'bad-address': {
      says: 'That is no address of a language model.',
      toDo: 'It begins with http or https and mostly ends in /v1: http://127.0.0.1:11434/v1 for Ollama, http://127.0.0.1:8080/v1 for llama.cpp.',
    },
    'private-address': {
      says: 'The model is on this machine or in your own network.',
      toDo: 'If that is meant, allow it: the box in Settings, or --private.',
    },
    'not-safe': {
      says: 'Your draft would travel in the open.',
      toDo: 'Take the address that begins with https. Only on this machine or in your own network it may be http.',
    },
    'not-found': {
      says: 'There is no such model at this address.',
      toDo: 'Look at the model’s name and at the address, which mostly ends in /v1. Ollama lists its models with “ollama list”.',
    },
    'wrong-login': {
      says: 'The model’s server does not take this key.',
      toDo: 'Make a new key in your account there, and set the model up again with it.',
    },
    'not-allowed': {
      says: 'The model’s server does not let you use this model.',
      toDo: 'Look in your account there what you may use.',
    },
    'server-error': {
      says: 'The model’s server has trouble of its own.',
      toDo: 'Your draft is as it was: ask again in a while.',
    },
    unreachable: {
      says: 'The model could not be reached.',
      toDo: 'Look whether it runs and the address is right. Your draft is as it was.',
    },
    'too-slow': {
      says: 'The model took too long to answer.',
      toDo: 'Your draft is as it was. A large model takes its time when it is first asked: ask again, or take a smaller one.',
    },
    'too-large': {
      says: 'The model did not stop talking, so it was stopped.',
      toDo: 'Your draft is as it was. Ask again, or take another model.',
    },
    'too-many-redirects': {
      says: 'The model’s address leads to another one, and nothing of yours went there.',
      toDo: 'Set the model up with the address where it ends.',
    },
    throttled: {
      says: 'The model’s server wants a pause, or your account there is used up.',
      toDo: 'Your draft is as it was: ask again in a while.',
    },
    'lost-key': {
      says: 'The model’s address is sealed with a key that is gone.',
      toDo: 'Set the model up again.',
    },
  },
  page: {
    'bad-address': { says: 'That is no address of a page.', toDo: 'It begins with https or http.' },
    'private-address': {
      says: 'The address leads into your own network or to this machine.',
      toDo: 'If that is meant, allow it: here, or with --private.',
    },
    'not-found': { says: 'There is no page at this address.', toDo: 'Look at the address in a browser.' },
    gone: { says: 'The page is gone for good, says its server.', toDo: 'Look at the address in a browser.' },
    'not-allowed': {
      says: 'The page is only for those who sign in there.',
      toDo: 'Keep the link, and say in your own words what it says.',
    },
    'server-error': { says: 'The page’s server has trouble of its own.', toDo: 'Try it again in a while.' },
    unreachable: {
      says: 'The page could not be reached, or the line broke.',
      toDo: 'Look whether this machine is online.',
    },
    'too-slow': { says: 'The page took too long to come.', toDo: 'Try it again in a while.' },
    'too-large': {
      says: 'The page is larger than can be read safely.',
      toDo: 'Keep the link without its words.',
    },
    'too-many-redirects': {
      says: 'The address leads from place to place and never arrives.',
      toDo: 'Open it in a browser, and take the address where it ends.',
    },
    throttled: { says: 'The page’s server wants a pause.', toDo: 'Try it again in a while.' },
  },
};

/** What is asked for outside: something connected, or a page that is read once. */
type Asked = ConnectionKind | 'page';

export const problemInWords = (problem: Problem, kind: Asked): ProblemWords =>
  wordsOfKind[kind][problem] ?? problemWords[problem];

/** What only time or another address helps is not tried again by itself before it is connected. */
const toDoBefore: Readonly<Partial<Record<Problem, string>>> = {
  'not-found': 'Nothing was connected: copy the address anew from where you have it, and connect that.',
  gone: 'Nothing was connected: look for the address it has by now, and connect that.',
  'server-error': 'Nothing was connected: try it again in a while.',
  unreachable:
    'Nothing was connected: look whether this machine is online and the address is right, and try it again.',
  'too-slow': 'Nothing was connected: try it again in a while.',
  'lost-key': 'Nothing was connected: try it again.',
  bug: 'Nothing was connected. What happened stands where “goodturn serve” writes.',
  throttled: 'Nothing was connected: try it again in a while.',
  'folder-gone': 'Nothing was connected: try it again.',
};

/** The same where it shows while connecting: nothing is kept that could be tried again later. */
export const connectProblemInWords = (problem: Problem, kind: ConnectionKind): ProblemWords => {
  const words = problemInWords(problem, kind);
  return { ...words, toDo: toDoBefore[problem] ?? words.toDo };
};

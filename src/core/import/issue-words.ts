import { wordTable } from '../word-table.ts';

/** What was found wrong with an input, and what its owner can do; null where there is nothing to do. */
export interface IssueWords {
  readonly says: string;
  readonly toDo: string | null;
}

const mendAndRepeat = 'Mend it in the file and import that again: what is there already stays as it is.';

/** In words for people. Nothing that is listed here stops the rest of a file. */
export const issueWords = {
  'no-name': {
    says: 'Nothing to call this person by: no name, nickname, organization, e-mail address or phone',
    toDo: 'If you know who it is, write a name into the file and import that again. In an export of LinkedIn it is a closed account, as a rule.',
  },
  'no-person': {
    says: 'The card of a place, a program or a device, or an entry of a directory: it is of nobody, and was left out',
    toDo: 'If it is somebody’s, take the KIND out of the card, or give the entry the objectclass person, and import that again.',
  },
  'unreadable-date': { says: 'This date could not be read', toDo: mendAndRepeat },
  'ambiguous-date': {
    says: 'This date can be read in two ways, day first or month first, and no other date of the file decides it: it was left out',
    toDo: 'Write it as 1970-03-04 (year, month, day) in the file and import that again.',
  },
  'exchange-address': {
    says: 'An address inside a company’s Exchange: it reaches nobody from outside, and was left out',
    toDo: 'If you know their e-mail address, add it in the book.',
  },
  'no-address': {
    says: 'No e-mail address: it was left out, and is kept as it came',
    toDo: 'If you know their e-mail address, add it in the book.',
  },
  'guessed-encoding': {
    says: 'The text is not UTF-8 and its encoding was guessed',
    toDo: 'Look whether accents came out right. If not, undo the import, save the file as UTF-8 and import that.',
  },
  'unknown-encoding': {
    says: 'The text names an encoding that is not known, or is not valid in it',
    toDo: 'Look whether it came out right, and correct it in the book where it did not.',
  },
  'missing-colon': { says: 'A line without a colon', toDo: mendAndRepeat },
  'bad-base64': { says: 'Encoded data that could not be decoded', toDo: null },
  'truncated-card': {
    says: 'The card ends before its END line',
    toDo: 'The file may have been cut off: export it again if people are missing.',
  },
  'nested-card': { says: 'A card inside a card', toDo: null },
  'outside-card': { says: 'Text outside of any card', toDo: null },
  'too-long-line': { says: 'A line that is too long to be read', toDo: mendAndRepeat },
  'cut-text': {
    says: 'A text longer than anybody reads: its beginning was kept',
    toDo: 'Look whether the file is right: a quotation mark that is never closed makes one text of many rows.',
  },
  'older-word': {
    says: 'Older than what the same source has said since: what is newer stays',
    toDo: 'If this file is the newer one, change what it says on the person’s page.',
  },
  'too-many': { says: 'More of the same follows and was left out of this list', toDo: null },
  'comment-line': { says: 'A comment, which no field holds', toDo: null },
  'unknown-member': {
    says: 'A group names someone who is not in this file',
    toDo: 'Import the file that has them too, then put them into the group.',
  },
  'no-header': {
    says: 'No row with column names was found',
    toDo: 'Export the file again, and do not take its first rows away.',
  },
  'truncated-dump': {
    says: 'The file ends in the middle, or is damaged',
    toDo: 'What stands before that is read. Export it again if somebody is missing.',
  },
  'unsure-columns': {
    says: 'A table, and none of its columns says by its name who somebody is',
    toDo: 'Say which column holds what: on the Import screen by a tap, on the command line with --map "Column=name".',
  },
  'broken-quote': { says: 'A quotation mark that is never closed', toDo: mendAndRepeat },
  'another-table': {
    says: 'Another table begins here: it and what follows were left out',
    toDo: 'If it tells of other people, save it as a file of its own and import that.',
  },
  'extra-cells': { says: 'More cells in a row than there are columns', toDo: mendAndRepeat },
  'unreadable-row': { says: 'This row could not be read', toDo: mendAndRepeat },
  'no-note': { says: 'An invitation without a written note makes no one', toDo: null },
  'draft-message': { says: 'A message that was never sent', toDo: null },
  'group-message': {
    says: 'A message to several people: it is a word to none of them alone',
    toDo: null,
  },
  'no-sender': { says: 'Nobody one could answer wrote this', toDo: null },
  'one-way': {
    says: 'Only one side wrote, and the person is not in your book',
    toDo: 'If you want to keep them, add them and import this again.',
  },
  'in-trash': {
    says: 'This person is in your trash and stays there',
    toDo: 'If you want them back, undo their removal and import again.',
  },
  'unreadable-record': { says: 'A record of the archive that could not be read', toDo: null },
  'no-start': {
    says: 'An event that does not say when it begins',
    toDo: 'Give it a time in your calendar, and export that again.',
  },
  'guest-answer': {
    says: 'A guest’s answer to an invitation: it is about them, and makes no meeting',
    toDo: 'If the meeting itself is missing, export it from your calendar.',
  },
  'unknown-zone': {
    says: 'A time zone that nobody knows: its events keep their day, without a time',
    toDo: 'Choose a city for the zone in your calendar, and export that again.',
  },
  'unreadable-rule': {
    says: 'How this event repeats could not be read; its first day was',
    toDo: 'Set in your calendar anew how it repeats, and export that again.',
  },
  'too-many-repeats': {
    says: 'This event repeats more often than can be counted; the rest was left out',
    toDo: 'Give it an end in your calendar if it is yours.',
  },
  'truncated-event': {
    says: 'The event ends before its END line',
    toDo: 'The file may have been cut off: export it again if events are missing.',
  },
  'missing-begin': { says: 'An END without its BEGIN', toDo: null },
  'empty-file': { says: 'The file is empty', toDo: 'Export it again.' },
  'unknown-kind': {
    says: 'Not a file that can be read here: LinkedIn export, vCard, contacts of Google, Outlook or Thunderbird, any table of people, Monica, calendar, mails or Goodturn archive',
    toDo: 'Export your contacts, your calendar or your mails as one of these, and import that.',
  },
  'damaged-zip': { says: 'The ZIP file is damaged or cut off', toDo: 'Download it again.' },
  'unsafe-zip': {
    says: 'The ZIP file names places outside of itself, or is protected',
    toDo: 'Unpack it yourself, and import the files in it that you trust.',
  },
  'too-large': { says: 'Larger than can be read safely', toDo: 'Split it, and import the parts.' },
  'damaged-archive': {
    says: 'The archive is damaged or was made by a newer version',
    toDo: 'Update Goodturn, or take an older archive or backup.',
  },
} as const satisfies Readonly<Record<string, IssueWords>>;

export type IssueType = keyof typeof issueWords;

const wordsByType = wordTable<IssueWords>(issueWords);

/** A type that this program does not know, from a newer server, stands for itself. */
export const issueInWords = (type: string): IssueWords =>
  wordsByType.get(type) ?? { says: type.replaceAll(/[-_]/g, ' '), toDo: null };

import type { RecordName } from '../records.ts';
import { counted } from '../counts.ts';

export type HeldCounts = Readonly<Partial<Record<RecordName, number>>>;

/** What a user calls records of these kinds, one and several; kinds that only the program knows by name are left out. */
const words: readonly (readonly [names: readonly RecordName[], one: string, several: string])[] = [
  [['interaction'], 'talk or message', 'talks and messages'],
  [['contactPoint'], 'way to reach them', 'ways to reach them'],
  [['importantDate'], 'date', 'dates'],
  [['position'], 'position', 'positions'],
  [['relation'], 'relation', 'relations'],
  [['topic', 'membership'], 'topic or group', 'topics and groups'],
  [['thanks'], 'thank-you', 'thank-yous'],
  [['promise'], 'promise', 'promises'],
  [['favor'], 'thing given or received', 'things given or received'],
  [['fact'], 'note of what they care about', 'notes of what they care about'],
  [['thread'], 'thing to ask about', 'things to ask about'],
  [['ask', 'slot'], 'ask or place in a plan', 'asks and places in plans'],
  [['introduction'], 'introduction', 'introductions'],
  [['message'], 'message in the works or sent', 'messages in the works or sent'],
  [['told'], 'story told', 'stories told'],
  [['given'], 'offer that went to them', 'offers that went to them'],
  [['offer'], 'introduction to them on your shelf', 'introductions to them on your shelf'],
  [['evidence'], 'line on a company', 'lines on companies'],
  [['organization'], 'company that nobody else speaks of', 'companies that nobody else speaks of'],
  [['sourceRecord'], 'record of a file', 'records of files'],
];

/** "12 talks and messages", a line each. */
export const heldInWords = (counts: HeldCounts): readonly string[] =>
  words.flatMap(([names, one, several]) => {
    const count = names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
    return count === 0 ? [] : [counted(count, one, several)];
  });

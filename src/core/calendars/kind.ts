import type { InteractionKind } from '../interactions/interaction.ts';
import { fold } from '../people/fold.ts';
import type { CalendarEvent } from './event.ts';

/** Words of a title that say what kind of talk it is, folded; the first kind that has one wins. */
const words: readonly (readonly [kind: InteractionKind, words: string])[] = [
  ['coffee', 'coffee tea espresso kaffee cafe the'],
  [
    'meal',
    'lunch dinner breakfast brunch supper drinks beer mittagessen abendessen fruhstuck dejeuner diner almuerzo cena jantar almoco pranzo',
  ],
  ['walk', 'walk walking run hike spaziergang promenade paseo'],
  ['video', 'zoom teams webex facetime skype hangout video videocall videokonferenz'],
  ['call', 'call phone ring telefonat anruf telefon appel llamada chiamata ligacao'],
  ['event', 'conference meetup party reception fair webinar panel gala festival konferenz'],
  [
    'meeting',
    '1on1 1-1 meeting meet sync interview catchup chat intro introduction kickoff besprechung treffen reunion',
  ],
];

const kindByWord = new Map(
  words.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);
/** "The" is a word of English; French tea comes with an accent only. */
kindByWord.delete('the');

const videoRoom =
  /(?:zoom\.us|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|whereby\.com|meet\.jit\.si)\//i;

/** The kind of talk that its title names; null where it names none. */
const namedKind = (summary: string | null): InteractionKind | null => {
  const text = fold(summary ?? '');
  const said = new Set(text.split(' '));
  const found = words.find(([kind]) => [...said].some((word) => kindByWord.get(word) === kind));
  return found?.[0] ?? (/\b1[: /]1\b|\b1 on 1\b/.test(summary ?? '') ? 'meeting' : null);
};

/** What kind of talk an event is: by its title, else by the room that it names on the web, else a meeting. */
export const talkKind = ({
  summary,
  location,
  description,
}: Pick<CalendarEvent, 'summary' | 'location' | 'description'>): InteractionKind =>
  namedKind(summary) ?? (videoRoom.test(`${location ?? ''} ${description ?? ''}`) ? 'video' : 'meeting');

/** A whole day is a talk only where its title says so: "Lunch with Ada". */
export const namesTalk = (summary: string | null): boolean =>
  namedKind(summary) !== null || /\b(?:with|mit|avec|con|com)\b/i.test(summary ?? '');

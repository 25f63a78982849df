import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { numberAt } from '../words/numbers.ts';
import { isTalkNoun } from '../english/contact.ts';
import { determiners, prepositions } from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { months, weekdays } from '../english/words.ts';
import { foreignUnit } from '../languages/index.ts';
import type { Token } from '../words/token.ts';

/** A length of time in the text. */
export interface Duration {
  readonly first: number;
  readonly end: number;
  readonly minutes: number;
}

const minuteUnits = wordSet(`min mins minute minutes m ' ′ mn minuten minuti minutos minutter minute-long`);
const hourUnits = wordSet(
  'h hr hrs hour hours std stunde stunden heure heures hora horas jam uur timer timmar godz saat',
);

const text = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const gluedHours = /^h([0-5]?\d)(?:m|min|mins)?$/u;

const unitAt = (
  tokens: readonly Token[],
  index: number,
): { readonly factor: number; readonly size: number } | null => {
  const dash = text(tokens, index) === '-' ? 1 : 0;
  const lower = text(tokens, index + dash);
  const glued = tokens[index + dash]?.gap === false;
  if (lower === 'm' && !glued && dash === 0) return null;
  if (minuteUnits.has(lower))
    return (lower === "'" || lower === '′') && !glued ? null : { factor: 1, size: dash + 1 };
  if (hourUnits.has(lower)) return { factor: 60, size: dash + 1 };
  const token = tokens[index];
  const foreign = token === undefined ? null : foreignUnit(token);
  return foreign === null ? null : { factor: foreign, size: 1 };
};

const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** "half an hour", "an hour and a half", "three quarters of an hour", "3/4 hour", "quarter of an hour". */
const readSpoken = (
  tokens: readonly Token[],
  index: number,
): { readonly minutes: number; readonly size: number } | null => {
  const at = (offset: number): string => text(tokens, index + offset);
  const hourAt = (offset: number): number => {
    let place = offset;
    if (at(place) === 'of') place += 1;
    if (at(place) === 'an' || at(place) === 'a') place += 1;
    if (at(place) === '-') place += 1;
    return hourUnits.has(at(place)) ? place + 1 : 0;
  };
  const article = at(0) === 'a' || at(0) === 'an' ? 1 : 0;
  if (at(article) === 'hour-long') return { minutes: 60, size: article + 1 };
  if (/^half-(?:an-)?hour$/u.test(at(article))) return { minutes: 30, size: article + 1 };
  if (at(article) === 'half' && hourAt(article + 1) > 0) return { minutes: 30, size: hourAt(article + 1) };
  if (at(article) === 'quarter' && hourAt(article + 1) > 0) return { minutes: 15, size: hourAt(article + 1) };
  if (at(0) === 'three' && at(1) === 'quarters' && hourAt(2) > 0) return { minutes: 45, size: hourAt(2) };
  if (/^three-quarters$/u.test(at(0)) && hourAt(1) > 0) return { minutes: 45, size: hourAt(1) };
  const slashed = /^([123])\/([234])$/u.exec(at(0));
  if (slashed !== null && hourAt(1) > 0)
    return { minutes: Math.round((Number(slashed[1]) / Number(slashed[2])) * 60), size: hourAt(1) };
  // "a full hour", "a good half hour", "long call, solid hour and a half", "coffee, hour and a quarter"
  const weight = ['full', 'good', 'solid', 'whole'].includes(at(article)) ? 1 : 0;
  const hour = article + weight;
  if (hourUnits.has(at(hour)) && (weight === 1 || article === 0)) {
    const tail = `${at(hour + 1)} ${at(hour + 2)} ${at(hour + 3)}`;
    if (tail === 'and a half') return { minutes: 90, size: hour + 4 };
    if (tail === 'and a quarter') return { minutes: 75, size: hour + 4 };
    if (weight === 1) return { minutes: 60, size: hour + 1 };
  }
  if (article === 1 && weight === 1 && at(2) === 'half' && hourAt(3) > 0)
    return { minutes: 30, size: hourAt(3) };
  const fraction = fractions.get(at(0));
  if (fraction !== undefined && hourAt(1) > 0) return { minutes: fraction * 60, size: hourAt(1) };
  return null;
};

/** "1:30h", "1:15 hours": so long, and no hour of the day ("14:30h", "at 1:30h"). */
export const isHoursLong = (tokens: readonly Token[], index: number): boolean =>
  /^[0-6]:[0-5]\d$/u.test(text(tokens, index)) &&
  hourUnits.has(text(tokens, index + 1)) &&
  !/^(?:at|@|from|by|until|till|um|à)$/u.test(text(tokens, index - 1));

const spelled = /^(.+)-(minute|min|hour|hr)s?$/u;

/** "we talked for 40": minutes, where nothing is counted. */
const isBareAfterFor = (tokens: readonly Token[], index: number, end: number): boolean => {
  if (tokens[index]?.type !== 'number') return false;
  const after = tokens[end];
  const talked = ['talk', 'speak', 'chat', 'walk'].includes(verbForm(text(tokens, index - 2))?.lemma ?? '');
  // "coffee 45", "zoom 45 with Noor", "call 20 Callum", "coffee tunde 30": beside the word for the talk, and nothing is counted.
  const closes =
    after === undefined || (after.type === 'mark' && after.lower !== '%') || after.type === 'break';
  if (
    isRound(tokens, index) &&
    (closes || behindLength.has(after.lower) || after.capital || isGivenName(fold(after.text)))
  )
    return true;
  if (closes && isRoundBehindName(tokens, index)) return true;
  if (text(tokens, index - 1) !== 'for' || Number(text(tokens, index)) < 5) return false;
  return (
    talked &&
    (after === undefined || after.type !== 'word' || ['and', 'about', 'on', 'over'].includes(after.lower))
  );
};

/** Minutes as one says them, right behind the word for a talk. */
const isRound = (tokens: readonly Token[], index: number): boolean =>
  isTalkNoun(text(tokens, index - 1)) && /^(?:[1-9]0|[1-9]5|1[0-7][05]|180)$/u.test(text(tokens, index));

/** "coffee tunde 30", "call w/ Callum Fraser 20": with whom, between the word that opens the note and the minutes; a small number may be a day or an hour. */
const isRoundBehindName = (tokens: readonly Token[], index: number): boolean => {
  if (!/^(?:[2-9]0|[1-9]5)$/u.test(text(tokens, index))) return false;
  const talk = [index - 2, index - 3, index - 4].find((at) => isTalkNoun(text(tokens, at)));
  if (talk === undefined || (talk > 0 && tokens[talk - 1]?.type === 'word')) return false;
  return tokens
    .slice(talk + 1, index)
    .every(
      ({ type, lower }, at) =>
        type === 'word' &&
        (!prepositions.has(lower) || (at === 0 && index - talk > 2 && lower === 'with')) &&
        !determiners.has(lower) &&
        !weekdays.has(lower) &&
        !months.has(lower) &&
        verbForm(lower) === null &&
        !/^(?:today|tomorrow|tonight|yesterday|next|last|this|room|table|gate|around|approx|ca)$/u.test(
          lower,
        ),
    );
};

/** What may follow a length whose minutes are left unsaid, and is nothing that is counted. */
const behindLength = wordSet('on with at in over about this last today yesterday tonight earlier via');

const readNumbered = (
  tokens: readonly Token[],
  index: number,
): { readonly minutes: number; readonly size: number } | null => {
  const joined = spelled.exec(text(tokens, index));
  if (joined !== null) {
    const [lead = ''] = joined.slice(1);
    const token = tokens[index];
    const value = token === undefined ? null : numberAt([{ ...token, lower: lead, text: lead }], 0);
    return value === null
      ? null
      : { minutes: value.value * (joined[2]?.startsWith('h') === true ? 60 : 1), size: 1 };
  }
  if (isHoursLong(tokens, index)) {
    const [hours = 0, minutes = 0] = text(tokens, index).split(':').map(Number);
    return { minutes: hours * 60 + minutes, size: 2 };
  }
  const count = numberAt(tokens, index);
  if (count === null) return null;
  let { value } = count;
  let size = count.size;
  if (text(tokens, index) === 'few' || text(tokens, index + 1) === 'few') return null;
  // "10-15 min", "20 to 30 minutes": the longer one was given.
  if (['-', '–', 'to', 'or'].includes(text(tokens, index + size))) {
    const upper = numberAt(tokens, index + size + 1);
    if (upper !== null && unitAt(tokens, index + size + 1 + upper.size) !== null) {
      value = upper.value;
      size += 1 + upper.size;
    }
  }
  const half =
    text(tokens, index + size) === 'and' &&
    text(tokens, index + size + 1) === 'a' &&
    text(tokens, index + size + 2) === 'half';
  if (half) {
    value += 0.5;
    size += 3;
  }
  const fraction =
    fractions.get(text(tokens, index + size)) ??
    // "1 1/2 hours"
    { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 }[text(tokens, index + size)];
  if (fraction !== undefined) {
    value += fraction;
    size += 1;
  }
  const glued = gluedHours.exec(text(tokens, index + size));
  if (glued !== null && tokens[index + size]?.gap === false)
    return { minutes: value * 60 + Number(glued[1]), size: size + 1 };
  // "two whole hours", "forty good minutes"
  if (
    /^(?:whole|full|good|solid|long|lovely|short|quick|brief|nice)$/u.test(text(tokens, index + size)) &&
    unitAt(tokens, index + size + 1) !== null
  )
    size += 1;
  const unit =
    unitAt(tokens, index + size) ??
    (isBareAfterFor(tokens, index, index + size) ? { factor: 1, size: 0 } : null);
  if (unit === null) return null;
  size += unit.size;
  // "an hour or two": the longer one, as of "10-15 min".
  const more = text(tokens, index + size) === 'or' ? numberAt(tokens, index + size + 1) : null;
  const isMore = more !== null && more.value > value && more.value <= value + 2;
  if (more !== null && isMore && unitAt(tokens, index + size + 1 + more.size) === null)
    return { minutes: more.value * unit.factor, size: size + 1 + more.size };
  let minutes = value * unit.factor;
  if (unit.factor === 60) {
    const tail = text(tokens, index + size);
    if (tail === 'and' && text(tokens, index + size + 1) === 'a') {
      if (text(tokens, index + size + 2) === 'half') return { minutes: minutes + 30, size: size + 3 };
      if (text(tokens, index + size + 2) === 'quarter') return { minutes: minutes + 15, size: size + 3 };
    }
    const at = tail === 'and' ? size + 1 : size;
    const rest = numberAt(tokens, index + at);
    if (rest !== null && text(tokens, index + at) !== 'a' && rest.value < 60) {
      const restUnit = unitAt(tokens, index + at + rest.size);
      const glued = tokens[index + at]?.gap === false;
      if (restUnit?.factor === 1)
        return { minutes: minutes + rest.value, size: at + rest.size + restUnit.size };
      const follower = tokens[index + at + rest.size];
      // "1 hr 15", "an hour fifteen", "an hour and ten this morning"
      const closes =
        (at === size || rest.value >= 5) &&
        (tokens[index + at]?.type === 'number' || rest.value >= 5) &&
        (follower === undefined || follower.type !== 'word' || behindLength.has(follower.lower));
      if (closes && !glued) return { minutes: minutes + rest.value, size: at + rest.size };
      if (glued && at === size) minutes += rest.value;
      if (glued && at === size) size += rest.size;
    }
  }
  return { minutes, size };
};

const notOurs = wordSet(
  'ago late early away from earlier later before after drive walk commute flight ride delay read video podcast talk presentation pitch film old behind per a each every week',
);
const notOursBefore = wordSet('at from @ until in within every per by another under');

/** What takes or wants a time, and is no talk: "waited 20 minutes", "asked for half an hour". */
const notTheTalk = wordSet('ask wait request want need offer promise propose drive fly commute travel');

/** "for half an hour **a week ago**", "twenty minutes **earlier today**": a day begins there, and nothing of the length. */
const opensDay = (tokens: readonly Token[], at: number): boolean => {
  const isAgo = text(tokens, at) === 'a' && [2, 4].some((ahead) => text(tokens, at + ahead) === 'ago');
  const isPart = ['earlier', 'early', 'late', 'later'].includes(text(tokens, at));
  return (
    isAgo || (isPart && ['today', 'yesterday', 'this', 'on', 'in', 'last'].includes(text(tokens, at + 1)))
  );
};

/** Whether the length is that of the talk, and not of a delay, a drive, a request or a distance in time. */
const isOfTalk = (tokens: readonly Token[], first: number, end: number): boolean => {
  const after = opensDay(tokens, end) ? '' : text(tokens, end);
  const near = text(tokens, first - 1);
  // "talked for about ten minutes after closing", "spoke an hour after the lesson"
  const lead = ['about', 'around', 'roughly', 'maybe', 'like'].includes(near)
    ? text(tokens, first - 2)
    : near;
  if (
    ['after', 'before'].includes(after) &&
    isVerbForm(lead, 'past') &&
    ['talk', 'speak', 'chat', 'meet', 'sit'].includes(verbForm(lead)?.lemma ?? '')
  )
    return true;
  // "a quick chat of eight minutes after church", "talked for 20 minutes after class"
  if (['of', 'for'].includes(lead) && ['after', 'before'].includes(after)) return true;
  // "we waited two hours together", "just under an hour"
  if (after === 'together') return true;
  // "In fifteen minutes he explained ..."
  const told = ['he', 'she', 'they', 'we'].includes(after) && isVerbForm(text(tokens, end + 1), 'past');
  if (lead === 'in' && told && !(tokens[first - 2]?.type === 'word')) return true;
  // "Ines - 20min before standup", "faisal 15 min before shift"
  const opens = first === 0 || tokens[first - 1]?.type !== 'word' || tokens[first - 1]?.capital === true;
  const isNoted = ['before', 'after'].includes(after) && (opens || first < 3);
  if (!isNoted && notOurs.has(after) && !(after === 'walk' || after === 'video')) return false;
  if (after === 'video' && text(tokens, end + 1) !== 'call' && text(tokens, end + 1) !== 'chat') return false;
  const before = text(tokens, first - 1);
  // "managed it in half an hour", "this we decided in ten minutes", and not what they did elsewhere
  const done = [2, 3, 4].some((back) => {
    const verb = text(tokens, first - back);
    return (
      isVerbForm(verb, 'past') &&
      ['manage', 'decide'].includes(verbForm(verb)?.lemma ?? '') &&
      !['he', 'she', 'they', 'who'].includes(text(tokens, first - back - 1))
    );
  });
  if (before === 'in' && done) return true;
  if (notOursBefore.has(before) && !(before === 'under' && text(tokens, first - 2) !== 'in')) return false;
  // "asked Olga from Yandex for 20 minutes"
  if (before === 'for')
    for (let at = first - 2; at >= Math.max(0, first - 6) && tokens[at]?.type === 'word'; at -= 1)
      if (['ask', 'request'].includes(verbForm(text(tokens, at))?.lemma ?? '')) return false;
  const asked = before === 'for' ? verbForm(text(tokens, first - 2))?.lemma : verbForm(before)?.lemma;
  return !notTheTalk.has(asked ?? '');
};

/** The lengths of talks in the text, in order; whole minutes, a day at most. */
export const durations = (tokens: readonly Token[]): readonly Duration[] => {
  const found: Duration[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const read = readSpoken(tokens, index) ?? readNumbered(tokens, index);
    if (read === null) continue;
    const end = index + read.size;
    const minutes = Math.round(read.minutes);
    // "half an hour's walk"
    const behind = text(tokens, end) === "'s" ? end + 1 : end;
    if (minutes > 0 && minutes <= 1440 && isOfTalk(tokens, index, behind))
      found.push({ first: index, end, minutes });
    index = end - 1;
  }
  return found;
};

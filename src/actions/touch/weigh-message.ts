import { addDays, parseTimeZone, type TimeZone } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { callName, displayName, type Person } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { namesInWords } from '../../core/sentence.ts';
import { doneEffect, parseCardKey } from '../../core/today/index.ts';
import { isUnprompted } from '../../core/touch/allowance.ts';
import { badMoment, momentInWords, zoneOfPlace } from '../../core/touch/hours.ts';
import { sameWordsTo, wordsTooMany } from '../../core/touch/same-text.ts';
import type { Reader } from '../../store/space.ts';
import { noPerson, notFound, notToBeContacted, type ActionError } from '../action-error.ts';
import { readWeekend } from '../asks/read-asks.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';

/** Whether words to somebody may go out, and whether now is a good moment (R14). */
export interface Weighed {
  /** These words went to others already: they are no note to this person. */
  readonly blocked: boolean;
  /** What speaks against it, a sentence each; nothing of it is in the way of a thank-you or a reply. */
  readonly says: readonly string[];
}

export interface MessageToWeigh {
  readonly id: PersonId;
  readonly text?: string;
  /** The card that is written for: some are free of caps. */
  readonly key?: string;
}

export const weighMessage = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id, text = '', key = '' }: MessageToWeigh,
): Promise<Result<Weighed, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    if (person.state === 'do-not-contact')
      return ok({ blocked: true, says: [notToBeContacted(displayName(person))] });
    const owner = await readOwner(reader, clock);
    const call = callName(person);
    const bad = badMoment(owner.now, zoneOf(person, owner), await readWeekend(reader, id), owner.method);
    const words = await weighText(reader, { id, text, key }, owner);
    return ok({
      blocked: words.blocked,
      says: [...words.says, ...(bad === null ? [] : [momentInWords(bad, call)])],
    });
  });

/** Where their clock hangs: their own zone, else that of the place where they live, else mine. */
const zoneOf = ({ timeZone, place }: Person, { zone }: Owner): TimeZone =>
  parseTimeZone(timeZone ?? '') ?? zoneOfPlace(place) ?? zone;

/** What speaks against the words themselves, whatever the hour. */
export const weighText = async (
  reader: Reader,
  { id, text = '', key = '' }: MessageToWeigh,
  { day, method }: Owner,
): Promise<Weighed> => {
  const rule = parseCardKey(key)?.rule ?? null;
  const effect = rule === null ? null : doneEffect({ rule });
  const isFree = effect !== null && !('purpose' in effect && isUnprompted(effect.purpose));
  if (text.trim() === '' || isFree) return { blocked: false, says: [] };
  const sent = await readSent(reader, addDays(day, -method.touch.same_d), day);
  const others = sameWordsTo({ personId: id, day, text }, sent, method);
  const people = await reader.getMany('person', others);
  const tooMany = rule === 'followup' ? wordsTooMany(text, method) : 0;
  return {
    blocked: others.length > 0,
    says: [
      ...(others.length === 0
        ? []
        : [
            `The same words went to ${namesInWords(people.map((person) => displayName(person))) || 'others'} this month: write this one anew, for them alone.`,
          ]),
      ...(tooMany === 0
        ? []
        : [`A light nudge has ${method.followup.nudge_words} words at most; this one has ${tooMany} more.`]),
    ],
  };
};

const written = ['message', 'email', 'letter'] as const;

/** What I wrote to one person alone, with the words. */
export const readSent = async (reader: Reader, from: Owner['day'], to: Owner['day']) => {
  const messages = await reader.list('interaction', {
    where: {
      day: { atLeast: from, atMost: to },
      direction: 'me',
      kind: { in: written },
      planned: false,
      text: { not: null },
    },
  });
  const present = await reader.list('participant', {
    where: { interactionId: { in: messages.map(({ id }) => id) }, role: 'with', personId: { not: null } },
  });
  const byMessage = Map.groupBy(present, ({ interactionId }) => interactionId);
  return messages.flatMap(({ id, day, text }) => {
    const [one, second] = byMessage.get(id) ?? [];
    return one?.personId && second === undefined ? [{ personId: one.personId, day, text: text ?? '' }] : [];
  });
};

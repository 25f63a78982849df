import type { CalendarDay } from '../dates/index.ts';
import type { InteractionKind } from '../interactions/interaction.ts';
import { clockTimes, type ClockTime } from './clock-times.ts';
import type { Clause } from './clauses.ts';
import type { DateExpression } from './date-expressions.ts';
import type { CaptureDraft } from './draft.ts';
import { durations } from './durations.ts';
import { contactNouns, contactVerbs, isLive, vagueContactNouns } from './english/contact.ts';
import { prepositions } from './english/grammar.ts';
import { isVerbForm, verbForm } from './english/verbs.ts';
import { foreignContact } from './languages/index.ts';
import { lowerAt, mentionAt, type Scene } from './scene.ts';
import type { Token } from './tokens.ts';

/** How one met: what kind, when, for how long, who began, and whether it is still to come. */
export interface Contact {
  readonly kind: InteractionKind;
  readonly planned: boolean;
  readonly day: CalendarDay;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly direction: CaptureDraft['direction'];
}

const noToken: Token = {
  text: '',
  lower: '',
  from: 0,
  to: 0,
  type: 'mark',
  capital: false,
  gap: false,
  unspaced: false,
};

/** A word that says how one met. */
interface Sign {
  readonly index: number;
  readonly kind: InteractionKind;
  readonly vague: boolean;
  readonly clause: number;
  readonly verb: boolean;
}

const notHere = new Set([
  'after',
  'before',
  'about',
  'since',
  'until',
  'till',
  'regarding',
  're',
  'for',
  'despite',
  'instead',
  'another',
  'next',
  'future',
  'no-longer',
  'upcoming',
  'than',
  'during-my',
]);
const places = new Set([
  'teams',
  'zoom',
  'slack',
  'linkedin',
  'whatsapp',
  'skype',
  'signal',
  'telegram',
  'meet',
  'facetime',
  'webex',
  'phone',
  'messenger',
  'discord',
  'wechat',
  'sms',
  'email',
  'text',
  'video',
]);

const isBehind = (scene: Scene, index: number): boolean => {
  for (let at = index - 1; at >= index - 4; at -= 1) {
    const word = lowerAt(scene, at);
    if (word === 'for' && ['coffee', 'meal', 'walk'].includes(contactNouns.get(lowerAt(scene, index)) ?? ''))
      return false;
    if (word === 'after' && lowerAt(scene, index + 1) === 'with') return false;
    if (
      (word === 'for' &&
        [
          'met',
          'meet',
          'meeting',
          'out',
          'invited',
          'joined',
          'over',
          'stopped',
          'her',
          'him',
          'them',
          'us',
          'went',
          'see',
          'seeing',
          'saw',
          'up',
          'round',
          'came',
          'together',
          'again',
        ].includes(lowerAt(scene, at - 1))) ||
      (word === 'for' && mentionAt(scene, at - 1) !== undefined)
    )
      return false;
    if (notHere.has(word)) return true;
    if (
      ![
        'the',
        'a',
        'an',
        'our',
        'my',
        'his',
        'her',
        'their',
        'first',
        'last',
        'long',
        'big',
        'quick',
        "'s",
      ].includes(word) &&
      mentionAt(scene, at) === undefined
    )
      return false;
  }
  return false;
};

const signAt = (scene: Scene, index: number, clause: number): Sign | null => {
  const word = lowerAt(scene, index);
  const owner: Clause | undefined = scene.clauses[clause];
  const verb = verbForm(word);
  const joined = scene.tokens[index]?.unspaced === true || /^\p{sc=Hangul}/u.test(word);
  if (mentionAt(scene, index) !== undefined && !joined) return null;
  const contact = verb === null ? undefined : contactVerbs.get(verb.lemma);
  const asVerb =
    contact !== undefined &&
    verb !== null &&
    (owner?.verb === index || verb.forms.has('past') || (verb.forms.has('ing') && !contactNouns.has(word)));
  if (asVerb && contact !== undefined && verb !== null) {
    const next = lowerAt(scene, index + 1);
    if (
      ['catch', 'bump', 'run', 'stumble', 'reach'].includes(verb.lemma) &&
      !['up', 'into', 'out', 'upon', 'on', 'with', 'over'].includes(next)
    )
      return null;
    if (verb.lemma === 'run' && next !== 'into') return null;
    if (verb.lemma === 'see' && ['that', 'if', 'how', 'whether', 'what', 'the', 'a'].includes(next))
      return null;
    if (verb.forms.has('base') && !verb.forms.has('past') && contactNouns.has(word))
      return isBehind(scene, index)
        ? null
        : {
            index,
            kind: contact.kind,
            vague: contact.vague || vagueContactNouns.has(word),
            clause,
            verb: owner?.verb === index && owner.form !== 'base',
          };
    return { index, kind: contact.kind, vague: contact.vague, clause, verb: true };
  }
  const kind =
    contactNouns.get(word) ??
    (['talk', 'chat', 'conversation', 'chinwag'].includes(word)
      ? 'other'
      : (foreignContact(scene.tokens[index] ?? noToken) ?? undefined));
  if (kind === undefined || isBehind(scene, index)) return null;
  const before = lowerAt(scene, index - 1);
  if (
    places.has(word) &&
    kind !== 'email' &&
    ![
      'on',
      'via',
      'over',
      'by',
      'through',
      'a',
      'the',
      'in',
      'video',
      'with',
      'per',
      'quick',
      'short',
    ].includes(before) &&
    index > 0 &&
    scene.clauses[clause]?.first !== index &&
    ['linkedin', 'slack', 'teams', 'signal', 'meet'].includes(word)
  )
    return null;
  if (
    [
      'line',
      'card',
      'signal',
      'run',
      'note',
      'ping',
      'text',
      'session',
      'review',
      'tour',
      'visit',
      'mail',
    ].includes(word) &&
    [
      'the',
      'her',
      'his',
      'their',
      'my',
      'this',
      'product',
      'production',
      'credit',
      'business',
      'cover',
    ].includes(before)
  )
    return null;
  return {
    index,
    kind,
    vague:
      (vagueContactNouns.has(word) &&
        !(word === 'phone' || ['teams', 'slack', 'linkedin', 'signal'].includes(word))) ||
      kind === 'other',
    clause,
    verb: false,
  };
};

const isHypothetical = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (['suggested', 'wished', 'conditional', 'asked'].includes(clause.frame) ||
    clause.modal === 'should' ||
    clause.modal === 'may' ||
    clause.modal === 'would' ||
    clause.modal === 'can');

const signsOf = (scene: Scene, taken: ReadonlySet<number>): readonly Sign[] =>
  scene.clauses.flatMap((clause, number) => {
    if (taken.has(number) || isHypothetical(clause)) return [];
    const signs: Sign[] = [];
    for (let index = clause.first; index < clause.end; index += 1) {
      const sign = signAt(scene, index, number);
      if (sign !== null) signs.push(sign);
    }
    return signs;
  });

const videoWords = new Set([
  'video',
  'zoom',
  'facetime',
  'skype',
  'teams',
  'webex',
  'meet',
  'hangouts',
  'gmeet',
]);

/** The kind that the signs of the first clause of talk agree on: what says more ("for coffee", "on Zoom") wins over "met", "spoke". */
const kindOf = (scene: Scene, signs: readonly Sign[]): InteractionKind => {
  const [first] = signs;
  if (first === undefined) return 'other';
  const clause = scene.clauses[first.clause];
  const near = signs.filter((sign) => scene.clauses[sign.clause]?.sentence === clause?.sentence);
  const online = near.some(({ index, kind }) => kind === 'video' && videoWords.has(lowerAt(scene, index)));
  const telling = near.find(({ vague }) => !vague);
  if (online && (telling === undefined || isLive(telling.kind))) return 'video';
  if (telling !== undefined) {
    // "walked and talked over coffee": the first says it; "meeting" and "call" yield to nothing else.
    return telling.kind;
  }
  const later = signs.find(({ vague }) => !vague);
  if (later !== undefined && isLive(later.kind) === isLive(first.kind) && first.kind === 'other')
    return later.kind;
  return near.find(({ kind }) => kind !== 'other')?.kind ?? first.kind;
};

const planWords = new Set([
  'scheduled',
  'booked',
  'planned',
  'planning',
  'upcoming',
  'arranged',
  'appointment',
  'invited',
  'tentative',
  'plan',
  'confirmed',
  'rescheduled',
  'postponed',
  'moved',
]);

const isPastTalk = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  if (clause === undefined) return false;
  if (clause.modal === 'will') return false;
  if (sign.verb && isVerbForm(lowerAt(scene, sign.index), 'past') && !planWords.has(clause.lemma))
    return true;
  return (
    clause.form === 'past' &&
    clause.verb >= 0 &&
    ![
      'schedule',
      'book',
      'plan',
      'arrange',
      'invite',
      'set',
      'agree',
      'confirm',
      'reschedule',
      'postpone',
      'move',
      'get',
    ].includes(clause.lemma)
  );
};

const isPlan = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  if (clause === undefined || clause.negated) return false;
  if (clause.modal === 'will' || (clause.modal === 'must' && clause.subject !== 'them')) return true;
  // "Meeting in London on Monday" is a noun; "Meeting Ada on Monday" is a plan.
  const next = lowerAt(scene, clause.verb + 1);
  if (
    clause.lemma === 'meet' &&
    !clause.isAuxiliary &&
    (prepositions.has(next) || scene.tokens[clause.verb + 1]?.type !== 'word')
  )
    return false;
  const continuous =
    clause.form === 'ing' && (clause.isAuxiliary || clause.subject === 'none') && clause.verb >= 0;
  if (
    continuous &&
    clause.isAuxiliary &&
    ['was', 'were', 'been'].some((word) =>
      scene.tokens.slice(Math.max(0, clause.subjectFirst), clause.verb).some(({ lower }) => lower === word),
    )
  )
    return false;
  return continuous;
};

const pastAnywhere = (scene: Scene, taken: ReadonlySet<number>): boolean =>
  scene.clauses.some(
    (clause, number) =>
      !taken.has(number) &&
      clause.form === 'past' &&
      clause.frame === 'plain' &&
      ![
        'schedule',
        'book',
        'plan',
        'arrange',
        'set',
        'agree',
        'confirm',
        'postpone',
        'reschedule',
        'invite',
      ].includes(clause.lemma),
  );

interface Timing {
  readonly planned: boolean;
  readonly day: CalendarDay;
}

const excludedBefore = new Set([
  'of',
  'about',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'every',
  'for',
]);

/** Dates that can be the talk's own day: near a word of talk first, then at a sentence's start, then anywhere left. */
const ownDates = (
  scene: Scene,
  signs: readonly Sign[],
  claimed: (date: DateExpression) => boolean,
): readonly DateExpression[] => {
  const free = scene.dates.filter((date) => {
    if (claimed(date) || date.precision === 'month' || date.precision === 'year') return false;
    if (lowerAt(scene, date.end) === "'s") return false;
    const before = lowerAt(scene, date.first - 1);
    return !excludedBefore.has(before) || (before === 'for' && date.tense !== 'past');
  });
  const clauseOf = (date: DateExpression): number => scene.clauseByToken.get(date.first) ?? -1;
  const withTalk = new Set(signs.map(({ clause }) => clause));
  const rank = (date: DateExpression): number => {
    const clause = clauseOf(date);
    if (withTalk.has(clause)) return 0;
    const here = scene.clauses[clause];
    if (here === undefined || here.verb < 0) return 1;
    return here.subject === 'them' && here.frame !== 'plain' ? 3 : 2;
  };
  return free
    .map((date) => ({ date, order: rank(date) }))
    .toSorted((one, other) => one.order - other.order || one.date.first - other.date.first)
    .map(({ date }) => date);
};

const timingOf = (
  scene: Scene,
  signs: readonly Sign[],
  dates: readonly DateExpression[],
  time: ClockTime | null,
  taken: ReadonlySet<number>,
): Timing => {
  const past =
    signs.some((sign) => isPastTalk(scene, sign)) || (signs.length === 0 && pastAnywhere(scene, taken));
  const planning = !past && signs.some((sign) => isPlan(scene, sign));
  const worded =
    !past &&
    scene.tokens.some(
      (token, index) => planWords.has(token.lower) && mentionAt(scene, index) === undefined,
    ) &&
    signs.length > 0;
  const [first] = past ? dates.filter(({ tense }) => tense !== 'future') : dates;
  if (first === undefined) {
    const later =
      !past && time !== null && time.minute > scene.minute && signs.length > 0 && !pastAnywhere(scene, taken);
    return { planned: planning || later, day: scene.today };
  }
  if (past) return { planned: false, day: first.day('past') };
  if (first.tense === 'future') {
    const isToday = first.day('future') === scene.today;
    return { planned: !isToday || !pastAnywhere(scene, taken), day: first.day('future') };
  }
  if (first.tense === 'past') return { planned: false, day: first.day('past') };
  const [back, ahead] = [first.day('past'), first.day('future')];
  if (back === scene.today && ahead === scene.today) {
    const afternoon = scene.tokens
      .slice(first.first, first.end)
      .some(
        ({ lower }) =>
          (lower === 'afternoon' && scene.minute < 12 * 60) ||
          (lower === 'evening' && scene.minute < 17 * 60),
      );
    const later = (time !== null && time.minute > scene.minute) || (time === null && afternoon);
    return { planned: planning || (later && !pastAnywhere(scene, taken)), day: scene.today };
  }
  if (back === ahead) return { planned: back > scene.today, day: back };
  if (planning || worded) return { planned: true, day: ahead };
  // A date with a month but no year, far nearer ahead than behind, and nothing in the past tense: a plan.
  const written =
    scene.tokens.slice(first.first, first.end).length >= 2 || /\//u.test(lowerAt(scene, first.first));
  const nearAhead = written && daysApart(scene.today, ahead) <= 60 && daysApart(back, scene.today) > 180;
  return nearAhead && !pastAnywhere(scene, taken)
    ? { planned: true, day: ahead }
    : { planned: false, day: back };
};

const daysApart = (from: CalendarDay, to: CalendarDay): number => {
  const number = (day: CalendarDay): number =>
    Number(day.slice(0, 4)) * 365 + Number(day.slice(5, 7)) * 30.4 + Number(day.slice(8, 10));
  return number(to) - number(from);
};

/** "Ada called me", "got an email from Ken", "she wrote back": who began. */
const directionOf = (scene: Scene, signs: readonly Sign[]): CaptureDraft['direction'] => {
  for (const sign of signs) {
    const clause = scene.clauses[sign.clause];
    if (clause === undefined) continue;
    const lemma = verbForm(lowerAt(scene, sign.index))?.lemma ?? '';
    const verb = contactVerbs.get(lemma);
    if (
      sign.verb &&
      verb?.begins === true &&
      (clause.verb === sign.index ||
        clause.subject !== 'none' ||
        isVerbForm(lowerAt(scene, sign.index), 'past'))
    ) {
      if (clause.subject === 'me')
        return clause.isAuxiliary && clause.form === 'participle'
          ? 'them'
          : ['reply', 'respond', 'answer'].includes(lemma)
            ? 'me'
            : 'me';
      if (clause.subject === 'them' || clause.subject === 'thing')
        return ['talk', 'speak', 'chat', 'walk'].includes(lemma) ? 'unknown' : 'them';
      if (clause.subject === 'we') return 'unknown';
      const next = lowerAt(scene, sign.index + 1);
      if (['me', 'us'].includes(next) || ['me', 'us'].includes(lowerAt(scene, sign.index + 2))) return 'them';
      return 'me';
    }
    if (!sign.verb) {
      const from = scene.tokens.slice(sign.index + 1, sign.index + 4).some(({ lower }) => lower === 'from');
      if (from && isOpening(sign.kind)) return 'them';
      if (['have', 'get', 'receive'].includes(clause.lemma) && from) return 'them';
      if (['send', 'write', 'give', 'make', 'drop', 'shoot', 'place', 'leave'].includes(clause.lemma))
        return senderOf(scene, clause);
      if (clause.lemma === 'invite') return senderOf(scene, clause);
      if (clause.lemma === 'return' || clause.lemma === 'answer') return senderOf(scene, clause);
    }
  }
  for (const clause of scene.clauses) {
    if (clause.lemma === 'hear' && lowerAt(scene, clause.verb + 1) === 'from' && clause.form === 'past')
      return 'them';
    if (clause.lemma === 'invite' && clause.form === 'past' && clause.frame === 'plain')
      return senderOf(scene, clause);
  }
  return signs.length > 0 ? 'unknown' : senderWithout(scene);
};

const isOpening = (kind: InteractionKind): boolean =>
  ['call', 'email', 'message', 'letter', 'video'].includes(kind);

const senderOf = (scene: Scene, clause: Clause): CaptureDraft['direction'] => {
  const toMe = scene.tokens
    .slice(clause.verb + 1, clause.verb + 4)
    .some(({ lower }) => ['me', 'us', 'my'].includes(lower));
  if (clause.subject === 'me') return 'me';
  if (clause.subject === 'them') return 'them';
  return clause.subject === 'none' ? (toMe ? 'them' : 'me') : 'unknown';
};

/** A note without any word of talk: what was sent says who began. */
const senderWithout = (scene: Scene): CaptureDraft['direction'] => {
  const sent = scene.clauses.find(
    ({ lemma, form, frame }) =>
      ['send', 'forward', 'share'].includes(lemma) && form === 'past' && frame === 'plain',
  );
  return sent === undefined ? 'unknown' : senderOf(scene, sent);
};

const wordsOfTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * @param taken clauses that are promises, threads or facts: they say nothing of the talk's own day and kind
 * @param claimed dates that belong to something else
 */
export const contactOf = (
  scene: Scene,
  taken: ReadonlySet<number>,
  claimed: (date: DateExpression) => boolean,
): Contact => {
  const signs = signsOf(scene, taken);
  const inTaken = (index: number): boolean => taken.has(scene.clauseByToken.get(index) ?? -1);
  const time = clockTimes(scene.tokens).find(({ first }) => !inTaken(first)) ?? null;
  const { planned, day } = timingOf(scene, signs, ownDates(scene, signs, claimed), time, taken);
  const length = durations(scene.tokens).find(({ first }) => !inTaken(first));
  return {
    kind: kindOf(scene, signs),
    planned,
    day,
    time: time === null ? null : wordsOfTime(time.minute),
    minutes: length?.minutes ?? time?.length ?? null,
    direction: directionOf(scene, signs),
  };
};

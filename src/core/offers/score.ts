import type { Method } from '../config/index.ts';
import { searchable, wordsPattern } from '../content-words.ts';
import { daysBetween, type CalendarDay, type Instant } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { fold } from '../people/fold.ts';
import type { Interest } from './interest.ts';
import { baseTag } from './languages.ts';
import type { Offer, OfferKind } from './offer.ts';
import type { Shared } from './shared.ts';

/** Somebody who may value an offer, as the score sees them. */
export interface Receiver {
  readonly id: PersonId;
  readonly call: string;
  /** Where they are now, by {@link organizationKey}. */
  readonly companies: readonly string[];
  /** The trades of those, and others of the same trade, by the same key. */
  readonly industries: readonly string[];
  readonly interests: readonly Interest[];
}

/** What went out before, as far as it bears on this offer. */
export interface OfferHistory {
  /** This very thing went to them. */
  readonly sent: boolean;
  /** The last day on which anything was offered to them. */
  readonly lastOffer: CalendarDay | null;
  /** The last day on which this went to somebody where they work. */
  readonly colleague: CalendarDay | null;
}

/** What is mine alone: languages I have beside the one I write in, as tags. */
export interface Mine {
  readonly languages: readonly string[];
}

/** Today, and the moment at which it begins where I am. */
export interface OfferDay {
  readonly day: CalendarDay;
  readonly startsAt: Instant;
}

/** R7's sum, term by term; each is what it adds. */
export interface OfferParts {
  readonly shared: number;
  readonly company: number;
  readonly goal: number;
  readonly unique: number;
  readonly fresh: number;
  readonly cheap: number;
  readonly sent: number;
  readonly pressRelease: number;
  readonly recent: number;
  readonly colleague: number;
}

/** Suggest it; suggest it with a sentence of one's own; say nothing of it (R7). */
export type OfferBand = 'suggest' | 'own-sentence' | 'hide';

export interface OfferMatch {
  /** Rounded half up. */
  readonly score: number;
  readonly band: OfferBand;
  readonly parts: OfferParts;
  readonly shared: Shared;
  /** It is about where they work, or about their trade. */
  readonly about: 'company' | 'industry' | null;
}

/** How well an offer fits a person today (R7). */
export const scoreOffer = (
  offer: Offer,
  receiver: Pick<Receiver, 'companies' | 'industries'>,
  shared: Shared,
  history: OfferHistory,
  mine: Mine,
  { day: today, startsAt }: OfferDay,
  { offer: numbers }: Method,
): OfferMatch => {
  const about = aboutOf(offer, receiver);
  const within = (day: CalendarDay | null, days: number): boolean =>
    day !== null && daysBetween(day, today) < days;
  const parts: OfferParts = {
    shared: numbers.tags * shared.strength,
    company: about === 'company' ? numbers.company : about === 'industry' ? numbers.industry : 0,
    goal: shared.goal === null ? 0 : numbers.goal,
    unique: isUnique(offer, mine) ? numbers.unique : 0,
    fresh: numbers.fresh * freshness(offer, today, startsAt, numbers.half_life_d),
    cheap: isCheap(offer, numbers.cheap_min) ? numbers.cheap : 0,
    sent: history.sent ? numbers.sent : 0,
    pressRelease: isPressRelease(offer, receiver) ? numbers.press_release : 0,
    recent: within(history.lastOffer, numbers.gap_d) ? numbers.recent : 0,
    colleague: within(history.colleague, numbers.colleague_d) ? numbers.colleague : 0,
  };
  const sum = Object.values(parts).reduce((total: number, part: number) => total + part, 0);
  const score = Math.floor(sum + 0.5);
  // What speaks to nothing of theirs is no offer to them, however fresh and rare it is.
  const hasReason = shared.interest !== null || about !== null;
  return {
    score,
    band: hasReason && !history.sent ? bandOf(score, shared.isSure || about !== null, numbers) : 'hide',
    parts,
    shared,
    about,
  };
};

const bandOf = (score: number, isSure: boolean, { show, maybe }: Method['offer']): OfferBand =>
  score >= show && isSure ? 'suggest' : score >= maybe ? 'own-sentence' : 'hide';

const aboutOf = (
  { title, words, topics, publisher }: Offer,
  { companies, industries }: Pick<Receiver, 'companies' | 'industries'>,
): OfferMatch['about'] => {
  if (companies.length === 0 && industries.length === 0) return null;
  const text = searchable([title, words, publisher, ...topics].join(' '));
  const names = (key: string): boolean =>
    key.length > 2 && text.includes(key.split(' ')[0] ?? key) && wordsPattern(key).test(text);
  return companies.some(names) ? 'company' : industries.some(names) ? 'industry' : null;
};

/** What they could hardly have from anybody else: my country, language, skill, or a door that is open to me. */
const mineAlone: ReadonlySet<OfferKind> = new Set([
  'country-insight',
  'translation',
  'skill',
  'introduction',
  'invitation',
]);

const isUnique = ({ kind, language }: Offer, { languages }: Mine): boolean =>
  mineAlone.has(kind) || (language !== null && languages.some((tag) => baseTag(tag) === baseTag(language)));

const dayMs = 86_400_000;

/** As good on any day. */
const constant: ReadonlySet<OfferKind> = new Set(['skill', 'introduction', 'translation']);
/** Thought that lasts longer than news. */
const lasting: ReadonlySet<OfferKind> = new Set(['analysis', 'country-insight', 'talk-notes']);

const freshness = (
  { kind, day, addedAt, source }: Offer,
  today: CalendarDay,
  startsAt: Instant,
  half: Method['offer']['half_life_d'],
): number => {
  // What my profile says of where I come from has no day.
  if (constant.has(kind) || (source === 'profile' && day === null)) return 1;
  const age =
    day === null
      ? Math.max(0, Math.ceil((startsAt - addedAt) / dayMs))
      : Math.max(0, daysBetween(day, today));
  return 2 ** (-age / (lasting.has(kind) ? half.analysis : half.article));
};

/** They need do nothing: it is told in the message itself. */
const told: ReadonlySet<OfferKind> = new Set(['news', 'country-insight']);

const isCheap = ({ kind, minutes, address }: Offer, most: number): boolean =>
  minutes === null ? told.has(kind) && address === null : minutes <= most;

/** Their own words about themselves, with nothing of mine said to it. */
const isPressRelease = (
  { kind, publisher, author, address, words, source }: Offer,
  { companies }: Pick<Receiver, 'companies'>,
): boolean => {
  if (kind !== 'article' && kind !== 'news') return false;
  // What a feed or a page says in short is theirs too; what I typed is my reading.
  if (source === 'typed' && words !== null) return false;
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/iu.exec(address ?? '')?.[1]?.split('.') ?? [];
  const said = [publisher, author].flatMap((name) => (name === null ? [] : [fold(name)]));
  return companies.some((key) => said.includes(key) || host.includes(key.replaceAll(' ', '')));
};

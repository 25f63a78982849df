import { timingSafeEqual } from 'node:crypto';
import { addHours, type Instant } from '../../core/dates/index.ts';
import {
  linkActions,
  linkDays,
  type LinkAction,
  type ReminderChannel,
  type ReminderLinks,
} from '../../core/reminders/index.ts';
import { signatureOf } from './reminding.ts';

const linkPath = (token: string): string => `/remind/${token}`;

/** What a link does, to what, and until when it is good. */
export interface SignedLink {
  readonly action: LinkAction;
  /** A card's key, or the channel that is to end. */
  readonly subject: string;
  readonly until: Instant;
  /** By which it is remembered once it was used. */
  readonly mark: string;
}

const hoursOfDay = 24;

/** Only what was signed here is read: nobody can make a link, or make one do anything else. */
const sign = (key: string, action: LinkAction, subject: string, until: Instant): string => {
  const said = Buffer.from(JSON.stringify([action, subject, until])).toString('base64url');
  return `${said}.${signatureOf(key, said)}`;
};

/** @param base where they lead, a whole origin; empty for whoever is there already */
export const linksFor = (
  key: string,
  base: string | null,
  channel: ReminderChannel,
  now: Instant,
): ReminderLinks => {
  const to = (action: LinkAction, subject: string, days: number): string | null =>
    base === null ? null : base + linkPath(sign(key, action, subject, addHours(now, days * hoursOfDay)));
  return {
    open: base === null ? null : `${base}/`,
    card: (card, action) => to(action, card, linkDays.card),
    stop: to('stop', channel, linkDays.stop),
  };
};

const markLength = 22;

/** Null for what was never signed here. */
export const readLink = (key: string | null, token: string): SignedLink | null => {
  const [said = '', signature = '', ...more] = token.split('.');
  if (key === null || more.length > 0) return null;
  const [own, shown] = [Buffer.from(signatureOf(key, said)), Buffer.from(signature)];
  if (own.length !== shown.length || !timingSafeEqual(own, shown)) return null;
  // It is signed, so it is what was written above.
  const [action, subject, until] = JSON.parse(Buffer.from(said, 'base64url').toString('utf8')) as [
    LinkAction,
    string,
    Instant,
  ];
  return linkActions.includes(action)
    ? { action, subject, until, mark: signature.slice(0, markLength) }
    : null;
};

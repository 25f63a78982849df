import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { exhaustive } from '../result.ts';
import { emailKey } from './email-key.ts';
import type { ContactPointValue } from './person.ts';
import { wordTable } from '../word-table.ts';

type Reachable = Pick<ContactPointValue, 'kind' | 'value' | 'service'>;

/**
 * The key under which two spellings of one address meet, for matching only: what the user reads and writes stays
 * as it is. `email:`, `phone:`, `profile:` and `handle:` keys belong to a person; a `url:` may be a company's.
 * Null where no key can be made (postal addresses, Exchange paths, short codes).
 * @param region ISO country of numbers that are written without one ("PT"); null where nobody knows
 */
export const contactKey = (
  { kind, value, service }: Reachable,
  region: string | null = null,
): string | null => {
  switch (kind) {
    case 'email':
      return emailKey(value);
    case 'phone':
      return phoneKey(value, region);
    case 'url':
      return urlKey(value);
    case 'handle':
      return handleKey(value, service, region);
    case 'address':
      return null;
    default:
      return exhaustive(kind);
  }
};

/** True for keys that one person alone answers to; a shared family mailbox or office line is told by its names. */
export const isPersonalKey = (key: string): boolean => !key.startsWith('url:');

/** Profile addresses are given out by the service, one to a person. */
export const isProfileKey = (key: string): boolean => key.startsWith('profile:');

/** A profile that two files spell in two ways is shown once, as it came first. */
export const eachProfileOnce = <Point extends { readonly key: string | null }>(
  points: readonly Point[],
): readonly Point[] =>
  points.filter(
    ({ key }, place) =>
      key === null || !isProfileKey(key) || points.findIndex((other) => other.key === key) === place,
  );

/** So many digits tell lines apart; fewer are a short code or an extension. */
const leastDigits = 6;
/** With all that is written beside its digits; what is longer is no number. */
const longestPhone = 250;

const phoneKey = (value: string, region: string | null): string | null => {
  const text = value
    .trim()
    .replace(/^tel:/i, '')
    .replace(/^00(?=[1-9])/, '+');
  const parsed = parsePhoneNumberFromString(text, {
    ...(region === null ? {} : { defaultCountry: region as CountryCode }),
    extract: false,
  });
  if (parsed?.isPossible())
    return `phone:${parsed.number}${parsed.ext === undefined ? '' : `;ext=${parsed.ext}`}`;
  if (text.length > longestPhone) return null;
  const [line = '', extension] = text.split(/\s*(?:;ext=|ext\.?|x|#)\s*/i);
  const digits = digitsOf(line);
  if (digits.length < leastDigits) return null;
  return `phone:${line.startsWith('+') ? '+' : ''}${digits}${extension ? `;ext=${digitsOf(extension)}` : ''}`;
};

/**
 * Whether two phone keys may be one line: they are the same, or one is spelled without its country, and is the other one
 * there. Which country is meant nobody says, so that this is for people whom something else brings together.
 */
export const isSameLine = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [whole, national] = one.startsWith('phone:+') ? [one, other] : [other, one];
  if (!whole.startsWith('phone:+') || !/^phone:\d/.test(national)) return false;
  if (whole.slice(-4) !== national.slice(-4)) return false;
  const code = parsePhoneNumberFromString(numberIn(whole))?.countryCallingCode;
  if (code === undefined) return false;
  const there = parsePhoneNumberFromString(numberIn(national), { defaultCallingCode: code, extract: false });
  return there?.isPossible() === true && `phone:${there.number}${extensionIn(national)}` === whole;
};

const numberIn = (phone: string): string => phone.slice('phone:'.length).split(';')[0] ?? '';

const extensionIn = (phone: string): string => /;ext=.*$/.exec(phone)?.[0] ?? '';

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D+/g, '');

interface Address {
  readonly host: string;
  /** Decoded and lower-cased, empty ones left out. */
  readonly segments: readonly string[];
  readonly query: string;
}

const parseAddress = (value: string): Address | null => {
  const match =
    /^(?:[a-z][a-z0-9+.-]*:\/\/|\/\/)?(?:[^/@?#\s]*@)?([^/?#\s:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(
      value.trim().replaceAll('\\:', ':'),
    );
  const host = match?.[1]?.toLowerCase().replace(/^(?:www\d?|m|mobile|touch)\.|\.$/g, '');
  if (!match || host === undefined || !host.includes('.')) return null;
  const segments = (match[2] ?? '').split('/').filter((segment) => segment !== '');
  return { host, segments: segments.map(decodeSegment), query: match[3] ?? '' };
};

/** Nothing to decode and nothing to compose. */
const plainSegment = /^[\x21-\x24\x26-\x7e]*$/;

const decodeSegment = (segment: string): string => {
  if (plainSegment.test(segment)) return segment.toLowerCase();
  try {
    return decodeURIComponent(segment).normalize('NFC').toLowerCase();
  } catch (error) {
    // A stray percent sign: the segment is then meant as it is written.
    if (error instanceof URIError) return segment.normalize('NFC').toLowerCase();
    throw error;
  }
};

/** Services whose addresses name one person: how the path begins and how many segments follow. */
const services = wordTable<{ readonly host: string; readonly path: readonly string[] }>({
  linkedin: { host: 'linkedin.com', path: ['in'] },
  xing: { host: 'xing.com', path: ['profile'] },
  bluesky: { host: 'bsky.app', path: ['profile'] },
  github: { host: 'github.com', path: [] },
  gitlab: { host: 'gitlab.com', path: [] },
  x: { host: 'x.com', path: [] },
  instagram: { host: 'instagram.com', path: [] },
  facebook: { host: 'facebook.com', path: [] },
  telegram: { host: 't.me', path: [] },
  orcid: { host: 'orcid.org', path: [] },
});

const serviceAliases = wordTable<string>({
  twitter: 'x',
  bsky: 'bluesky',
  googletalk: 'xmpp',
  gtalk: 'xmpp',
  jabber: 'xmpp',
});

const hostAliases = wordTable<string>({
  'twitter.com': 'x.com',
  'fb.com': 'facebook.com',
  'telegram.me': 't.me',
});

const servicesByHost = new Map(Array.from(services.values(), (service) => [service.host, service]));

const urlKey = (value: string): string | null => {
  const address = parseAddress(value);
  if (address === null) return null;
  const { segments, query } = address;
  const host = /(?:^|\.)linkedin\.com$/.test(address.host)
    ? 'linkedin.com'
    : (hostAliases.get(address.host) ?? address.host);
  const profile = profilePath(host, segments, query);
  return profile === null
    ? `url:${[host, ...segments].join('/')}${segments.length > 0 && query !== '' ? `?${query}` : ''}`
    : `profile:${host}/${profile}`;
};

const profilePath = (host: string, segments: readonly string[], query: string): string | null => {
  const [first = '', second] = segments;
  if (host === 'linkedin.com') {
    // Behind the name may stand the language of the page: /in/ada-quill/de.
    if (first === 'in' && second !== undefined) return `in/${second}`;
    if (first === 'pub' && segments.length > 1) return segments.join('/');
    return null;
  }
  if (host === 'facebook.com' && first === 'profile.php') return /(?:^|&)(id=\d+)/.exec(query)?.[1] ?? null;
  const service = servicesByHost.get(host);
  if (service !== undefined) {
    const fits =
      segments.length === service.path.length + 1 &&
      service.path.every((segment, index) => segments[index] === segment);
    return fits ? segments.join('/').replace(/^@/, '') : null;
  }
  // Mastodon and its kin, Medium, YouTube.
  return segments.length === 1 && /^@[^@]+$/.test(first) ? first : null;
};

const handleKey = (value: string, service: string | null, region: string | null): string | null => {
  const text = value.trim();
  if (text === '') return null;
  if (/^https?:\/\//i.test(text)) return urlKey(text);
  const named = (service ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const name = serviceAliases.get(named) ?? named;
  if (name === 'whatsapp' || name === 'signal')
    return phoneKey(text, region) ?? `handle:${name}:${text.toLowerCase()}`;
  const profile = services.get(name);
  const bare = text.replace(/^@/, '').normalize('NFC').toLowerCase();
  if (profile !== undefined && !bare.includes('/'))
    return `profile:${[profile.host, ...profile.path, decodeSegment(bare)].join('/')}`;
  return name === '' ? null : `handle:${name}:${bare.replace(/^[a-z]+:/, '')}`;
};

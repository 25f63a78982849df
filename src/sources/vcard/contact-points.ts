import type { ContactPointKind } from '../../core/people/index.ts';
import { addressPoint } from '../address.ts';
import { addressInLine } from '../mail-address.ts';
import { isPreferred, plainLabel, type CardContext, type Handler } from './card-context.ts';
import { parameterValue, parameterValues, type Parameter, type Property } from '../content-lines/property.ts';
import { componentValues, textValue } from '../content-lines/values.ts';

/** Types that a format always writes, or that say nothing a person would. */
const silentTypes: Readonly<Record<ContactPointKind, ReadonlySet<string>>> = {
  email: new Set(['internet']),
  phone: new Set(['voice']),
  url: new Set(),
  address: new Set(),
  handle: new Set(),
};

/** Types of an address that tell the post office something and are no label. */
const postalTypes = new Set(['postal', 'parcel', 'dom', 'intl']);

/** Types that are labels as they are; the first four say where, the others what. */
const places = ['home', 'work', 'school', 'other'];
const knownTypes = new Set(
  (
    'home work school other personal business cell mobile iphone fax pager video msg text textphone ' +
    'modem car isdn pcs bbs main voice internet pref postal parcel dom intl'
  ).split(' '),
);

const typeWords = (property: Property): readonly string[] =>
  parameterValues(property, 'TYPE').map((type) => {
    const lower = type.trim().toLowerCase();
    const own = type.trim().replace(/^X-/i, '').trim();
    return knownTypes.has(lower) ? lower : /^[A-Z-]+$/.test(own) ? own.toLowerCase() : plainLabel(own);
  });

interface Labelling {
  readonly label: string | null;
  readonly preferred: boolean;
  readonly isHeld: (parameter: Parameter) => boolean;
}

/**
 * The label of a contact point: the user's own from the group, else the types, the place before the device
 * ("work fax").
 * @param taken a type that already says something else, such as the service of a profile
 */
const readLabel = (
  property: Property,
  card: CardContext,
  kind: ContactPointKind,
  taken: string | null = null,
): Labelling => {
  const silent = silentTypes[kind];
  const words = typeWords(property).filter(
    (word) =>
      word !== '' &&
      word !== 'pref' &&
      !silent.has(word) &&
      !(kind === 'address' && postalTypes.has(word)) &&
      word !== taken,
  );
  const ordered = [...new Set([...words.filter((word) => places.includes(word)), ...words])];
  const own = card.labelOf(property);
  const types = ordered.join(' ') === 'iphone cell' ? 'iphone' : ordered.join(' ');
  const isHeld = ([name, value]: Parameter): boolean => {
    if (name !== 'TYPE') return false;
    const lower = value.toLowerCase();
    return (
      silent.has(lower) ||
      lower === taken?.toLowerCase() ||
      (own === null && !(kind === 'address' && postalTypes.has(lower)))
    );
  };
  return {
    label: own === null ? types || null : plainLabel(own),
    preferred: isPreferred(property),
    isHeld,
  };
};

const plainPoint =
  (
    kind: 'email' | 'phone' | 'url',
    name: string,
    clean: (text: string) => string,
    extraLabel: string | null = null,
  ): Handler =>
  (property, card) => {
    const text = textValue(property);
    const value = text === null ? '' : clean(text).trim();
    if (value === '') return false;
    if (kind === 'phone' && /^sips?:/i.test(value)) return handle('sip')(property, card);
    // An Exchange path reaches nobody outside the company: kept as it came.
    if (kind === 'email' && /^\/o=/i.test(value)) {
      card.report('exchange-address', property);
      return false;
    }
    const { label, preferred, isHeld } = readLabel(property, card, kind);
    card.contactPoints.push({
      kind,
      value,
      label: label ?? extraLabel,
      preferred,
      service: null,
      address: null,
    });
    card.keepParameters(property, `${name}:${value}`, isHeld);
    return true;
  };

/**
 * @param isTwin Samsung writes each address twice, once with all of it in one piece behind its parts; the plain one has
 * its kind
 */
const postalAddress =
  (isTwin: boolean): Handler =>
  (property, card) => {
    const [
      poBox = null,
      extended = null,
      street = null,
      city = null,
      region = null,
      postalCode = null,
      country = null,
      ...rest
    ] = componentValues(property);
    const code = parameterValue(property, 'CC');
    const isCode = code !== null && /^[a-z]{2}$/i.test(code);
    const parts = { poBox, extended, street, city, region, postalCode, country };
    if (Object.values(parts).every((part) => part === null)) return false;
    const countryCode = isCode ? code.toUpperCase() : card.countryOf(property);
    const { label, preferred, isHeld } = readLabel(property, card, 'address');
    const point = addressPoint({ ...parts, countryCode }, { label, preferred });
    if (point === null) return false;
    const target = `ADR:${point.value}`;
    if (isTwin && card.taken.has(target)) return false;
    card.taken.add(target);
    card.contactPoints.push(point);
    card.keepRest(target, rest);
    card.keepParameters(
      property,
      target,
      (parameter) => isHeld(parameter) || (parameter[0] === 'CC' && isCode),
    );
    return true;
  };

/** Address schemes of messengers, and the service that each names. */
const servicesByScheme: ReadonlyMap<string, string> = new Map([
  ['aim', 'aim'],
  ['xmpp', 'jabber'],
  ['ymsgr', 'yahoo'],
  ['msnim', 'msn'],
  ['msn', 'msn'],
  ['icq', 'icq'],
  ['skype', 'skype'],
  ['sip', 'sip'],
  ['sips', 'sip'],
  ['gtalk', 'gtalk'],
  ['whatsapp', 'whatsapp'],
  ['telegram', 'telegram'],
  ['signal', 'signal'],
  ['matrix', 'matrix'],
]);

/** What clients write around a name: `aim:goim?screenname=moe`, `ymsgr:sendim?moe`, `skype:moe?chat`. */
const unwrapName = (name: string): string =>
  name
    .replace(/^(?:goim\?screenname=|sendim\?|chat\?(?:contact|jid)=|add\?)/i, '')
    .replace(/\?(?:chat|call|userinfo)$/i, '');

const splitScheme = (
  text: string,
  service: string | null,
): { readonly value: string; readonly service: string | null } => {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):([\s\S]*)$/i.exec(text) ?? [];
  const lower = scheme.toLowerCase();
  if (rest.trim() === '') return { value: text, service };
  if (lower === 'x-apple') return { value: rest.trim(), service };
  const named = servicesByScheme.get(lower);
  if (named !== undefined) return { value: unwrapName(rest.trim()), service: service ?? named };
  return lower === service ? { value: rest.trim(), service } : { value: text, service };
};

/** A name at a messenger. @param fixed the service, where the property's own name says it */
const handle =
  (fixed: string | null): Handler =>
  (property, card) => {
    const text = textValue(property);
    if (text === null) return false;
    const named = parameterValue(property, 'X-SERVICE-TYPE') ?? parameterValue(property, 'SERVICE-TYPE');
    const { value, service } = splitScheme(text, fixed ?? named?.toLowerCase() ?? null);
    const { label, preferred, isHeld } = readLabel(property, card, 'handle');
    card.contactPoints.push({ kind: 'handle', value, label, preferred, service, address: null });
    card.keepParameters(
      property,
      `IMPP:${value}`,
      (parameter) => isHeld(parameter) || /^(?:X-)?SERVICE-TYPE$/.test(parameter[0]),
    );
    return true;
  };

const profileHosts: readonly (readonly [host: RegExp, service: string])[] = [
  [/(?:^|\.)linkedin\.com$/i, 'linkedin'],
  [/(?:^|\.)(?:twitter|x)\.com$/i, 'twitter'],
  [/(?:^|\.)facebook\.com$/i, 'facebook'],
  [/(?:^|\.)instagram\.com$/i, 'instagram'],
  [/(?:^|\.)github\.com$/i, 'github'],
  [/(?:^|\.)xing\.com$/i, 'xing'],
];

const serviceOfUrl = (text: string): string | null => {
  const host = /^[a-z]+:\/\/([^/?#:]+)/i.exec(text)?.[1] ?? '';
  return profileHosts.find(([pattern]) => pattern.test(host))?.[1] ?? null;
};

/** Apple's X-SOCIALPROFILE, whose type is the service, and RFC 9554's SOCIALPROFILE, which has a parameter for it. */
const socialProfile: Handler = (property, card) => {
  const text = textValue(property);
  if (text === null) return false;
  const value = text.replace(/^x-apple:(?=.)/i, '');
  const named = parameterValue(property, 'SERVICE-TYPE') ?? parameterValue(property, 'X-SERVICE-TYPE');
  const type = typeWords(property).find((word) => !knownTypes.has(word)) ?? null;
  const service = (named ?? type)?.toLowerCase() ?? serviceOfUrl(value);
  const { label, preferred, isHeld } = readLabel(property, card, 'handle', named === null ? type : null);
  card.contactPoints.push({ kind: 'handle', value, label, preferred, service, address: null });
  card.keepParameters(
    property,
    `IMPP:${value}`,
    (parameter) => isHeld(parameter) || /^(?:X-)?SERVICE-TYPE$/.test(parameter[0]),
  );
  return true;
};

const cleanPhone = (text: string): string =>
  /^tel:/i.test(text) ? text.slice(4).replace(/;ext=/i, ' ext. ') : text;
const asIs = (text: string): string => text;

/** Where people have a name or a page: `X-FACEBOOK`, `X-SKYPE-USERNAME`, `X-INSTAGRAM-URL`. */
const services: ReadonlySet<string> = new Set(
  (
    'aim icq jabber msn yahoo skype gtalk qq gadugadu groupwise netmeeting sip twitter telegram wechat whatsapp signal ' +
    'matrix facebook linkedin instagram xing github gitlab mastodon bluesky threads flickr myspace tiktok youtube ' +
    'snapchat pinterest reddit discord slack line viber kakaotalk threema vk weibo diaspora twitch medium keybase'
  ).split(' '),
);

const messengers: Readonly<Record<string, string>> = {
  'X-GOOGLE-TALK': 'gtalk',
  'X-GOOGLE TALK': 'gtalk',
};

const messengerHandlers = Object.fromEntries(
  Object.entries(messengers).map(([name, service]) => [name, handle(service)]),
);

/** A property that is named for a service. Null where the name is no such one. */
export const namedForService = (key: string): Handler | null => {
  const service = /^X-([A-Z]+)(?:-(?:USERNAME|ID|NAME|HANDLE|URL|PROFILE))?$/.exec(key)?.[1]?.toLowerCase();
  return service !== undefined && services.has(service) ? handle(service) : kdeMessenger(key);
};

/** Nobody has more of them at one messenger. */
const mostNames = 100;

/** KDE: `X-messaging/aim-All:one\uE000two`. Null where the name is no such property. */
const kdeMessenger = (key: string): Handler | null => {
  const service = /^X-MESSAGING\/([\w-]+)-ALL$/.exec(key)?.[1]?.toLowerCase();
  if (service === undefined) return null;
  return (property, card) => {
    const values = property.value.split('\uE000', mostNames + 1).filter((value) => value.trim() !== '');
    // Nobody has so many: it is kept as it stands.
    if (values.length > mostNames) return false;
    const read = values.filter((value) => handle(service)({ ...property, value }, card));
    return read.length > 0;
  };
};

export const contactPointHandlers: Readonly<Record<string, Handler>> = {
  EMAIL: plainPoint('email', 'EMAIL', addressInLine),
  TEL: plainPoint('phone', 'TEL', cleanPhone),
  'X-MS-TEL': plainPoint('phone', 'TEL', cleanPhone),
  'X-ASSISTANT-TEL': plainPoint('phone', 'TEL', cleanPhone, 'assistant'),
  URL: plainPoint('url', 'URL', asIs),
  'X-EVOLUTION-BLOG-URL': plainPoint('url', 'URL', asIs, 'blog'),
  'X-EVOLUTION-VIDEO-URL': plainPoint('url', 'URL', asIs, 'video'),
  'X-KADDRESSBOOK-BLOGFEED': plainPoint('url', 'URL', asIs, 'blog'),
  ADR: postalAddress(false),
  'X-SAMSUNGADR': postalAddress(true),
  IMPP: handle(null),
  'X-MS-IMADDRESS': handle(null),
  'X-KADDRESSBOOK-X-IMADDRESS': handle(null),
  ...messengerHandlers,
  'X-SOCIALPROFILE': socialProfile,
  SOCIALPROFILE: socialProfile,
};

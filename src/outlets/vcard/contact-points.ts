import type { ContactPointValue } from '../../core/people/index.ts';
import type { CardWriter } from './card-writer.ts';
import { escapeText, escapeUri, type Parameter } from '../content-line.ts';

export const writeContactPoint = (point: ContactPointValue, card: CardWriter): void => {
  const { kind, value, label: typeLabel } = point;
  const preferred: readonly Parameter[] = !point.preferred
    ? []
    : [card.version === '3.0' ? ['TYPE', 'pref'] : ['PREF', '1']];
  switch (kind) {
    case 'email': {
      const internet: readonly Parameter[] = card.version === '3.0' ? [['TYPE', 'INTERNET']] : [];
      const parameters = [...internet, ...preferred];
      card.write({
        name: 'EMAIL',
        value: escapeText(value),
        parameters,
        typeLabel,
        target: `EMAIL:${value}`,
      });
      return;
    }
    case 'phone':
      card.write({
        name: 'TEL',
        value: escapeText(value),
        parameters: preferred,
        typeLabel,
        target: `TEL:${value}`,
      });
      return;
    case 'url':
      card.write({
        name: 'URL',
        value: escapeUri(value),
        parameters: preferred,
        typeLabel,
        target: `URL:${value}`,
      });
      return;
    case 'address':
      writeAddress(point, preferred, card);
      return;
    case 'handle':
      writeHandle(point, preferred, card);
  }
};

const writeAddress = (
  { value, label: typeLabel, address }: ContactPointValue,
  preferred: readonly Parameter[],
  card: CardWriter,
): void => {
  const parts =
    address === null
      ? [null, null, value]
      : [
          address.poBox,
          address.extended,
          address.street,
          address.city,
          address.region,
          address.postalCode,
          address.country,
        ];
  const code = address?.countryCode ?? null;
  const asParameter = card.version === '4.0' && code !== null;
  card.write({
    name: 'ADR',
    value: Array.from({ length: 7 }, (_, index) => escapeText(parts[index] ?? '')).join(';'),
    parameters: [...preferred, ...(asParameter ? [['CC', code] as const] : [])],
    typeLabel,
    country: asParameter ? null : code,
    target: `ADR:${value}`,
  });
};

/** Services that show a profile to the world, where other services carry messages. */
const profileServices = new Set(
  (
    'linkedin twitter x facebook instagram github gitlab xing mastodon bluesky youtube tiktok flickr myspace ' +
    'sinaweibo orcid researchgate medium pinterest reddit threads'
  ).split(' '),
);

/** Address schemes of messengers that other address books know. */
const schemes: ReadonlyMap<string, string> = new Map([
  ['aim', 'aim'],
  ['jabber', 'xmpp'],
  ['xmpp', 'xmpp'],
  ['gtalk', 'xmpp'],
  ['googletalk', 'xmpp'],
  ['yahoo', 'ymsgr'],
  ['msn', 'msnim'],
  ['icq', 'icq'],
  ['skype', 'skype'],
  ['sip', 'sip'],
]);

const spellings: ReadonlyMap<string, string> = new Map([
  ['aim', 'AIM'],
  ['jabber', 'Jabber'],
  ['yahoo', 'Yahoo'],
  ['msn', 'MSN'],
  ['icq', 'ICQ'],
  ['skype', 'Skype'],
  ['qq', 'QQ'],
  ['gtalk', 'GTalk'],
  ['googletalk', 'GoogleTalk'],
  ['whatsapp', 'WhatsApp'],
]);

const writeHandle = (
  { value, label: typeLabel, service }: ContactPointValue,
  preferred: readonly Parameter[],
  card: CardWriter,
): void => {
  const target = `IMPP:${value}`;
  if (service !== null && profileServices.has(service)) {
    const isApple = card.version === '3.0';
    const uri = /^https?:\/\//i.test(value) ? value : `x-apple:${value}`;
    card.write({
      name: isApple ? 'X-SOCIALPROFILE' : 'SOCIALPROFILE',
      value: escapeUri(uri),
      parameters: [[isApple ? 'TYPE' : 'SERVICE-TYPE', service], ...preferred],
      typeLabel,
      target,
    });
    return;
  }
  // Only a plain name goes behind a service's scheme; anything else could mean something there.
  const scheme = /^[\w.@+-]+$/.test(value) ? schemes.get(service ?? '') : undefined;
  card.write({
    name: 'IMPP',
    value: escapeUri(`${scheme ?? 'x-apple'}:${value}`),
    parameters: [
      ...(service === null ? [] : [['X-SERVICE-TYPE', spellings.get(service) ?? service] as const]),
      ...preferred,
    ],
    typeLabel,
    target,
  });
};

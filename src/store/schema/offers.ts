import type { Given, Offer } from '../../core/offers/offer.ts';
import { boolean, integer, integerOrNull, json, longTextOrNull, text, textOrNull } from './column.ts';
import { table } from './table.ts';

export const offer = table<Offer>(
  'offer',
  {
    id: text,
    kind: text,
    title: text,
    words: textOrNull,
    address: longTextOrNull,
    author: textOrNull,
    publisher: textOrNull,
    day: textOrNull,
    language: textOrNull,
    minutes: integerOrNull,
    topics: json,
    source: text,
    foreignId: longTextOrNull,
    personId: textOrNull,
    addedAt: integer,
    archived: boolean,
  },
  { personId: 'person' },
);

export const given = table<Given>(
  'given',
  { id: text, offerId: text, personId: text, interactionId: textOrNull, favorId: textOrNull, day: text },
  { offerId: 'offer', personId: 'person', interactionId: 'interaction', favorId: 'favor' },
);

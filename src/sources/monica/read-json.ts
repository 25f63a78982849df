import {
  counted,
  dayOf,
  flagOf,
  namesOf,
  textOf,
  whyLeftOut,
  type MonicaAccount,
  type MonicaContact,
  type MonicaDate,
} from './account.ts';
import { fieldsOf, type Fields } from '../../core/fields.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An entry with its properties beside its own columns. */
const entryOf = (value: unknown): Fields => {
  const { properties, ...own } = fieldsOf(value);
  return { ...own, ...fieldsOf(properties) };
};

/** The entries of one kind among a list of collections. */
const collection = (data: unknown, type: string): readonly unknown[] =>
  listOf(data).flatMap((entry) => {
    const found = fieldsOf(entry);
    return found['type'] === type ? listOf(found['values']) : [];
  });

const entries = (data: unknown, type: string): readonly Fields[] => filledOf(collection(data, type));

/** What says nothing is no entry, and there may be a million of it. */
const isFilled = (value: unknown): boolean => Object.keys(fieldsOf(value)).length > 0;

const filledOf = (values: readonly unknown[]): readonly Fields[] => values.filter(isFilled).map(entryOf);

/** The account of a JSON export (Monica 4); null where it is none. */
export const accountOfJson = (json: unknown): MonicaAccount | null => {
  const account = fieldsOf(fieldsOf(json)['account']);
  const { data } = account;
  if (!Array.isArray(data)) return null;
  const instance = fieldsOf(account['instance']);
  const names = (kind: string, ...fields: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      filledOf(listOf(instance[kind])).map((entry) => [
        textOf(entry, 'uuid'),
        fields.map((field) => textOf(entry, field)).find((text) => text !== '') ?? '',
      ]),
    );
  const pointTypes = names('contact_field_types', 'type', 'name');
  const pointNames = names('contact_field_types', 'name', 'type');
  const activityTypes = names('activity_types', 'translation_key', 'name');
  const genders = names('genders', 'type', 'name');
  const lifeTypes = names('life_event_types', 'name', 'translation_key');
  const photos = new Map(
    entries(data, 'photo').map((photo) => [textOf(photo, 'uuid'), textOf(photo, 'dataUrl')]),
  );
  const me = new Set(entries(data, 'user').map((user) => textOf(user, 'me_contact')));
  const written = collection(data, 'contact');
  const others = function* (): Generator<readonly [key: string, fields: Fields, line: number, own: unknown]> {
    for (const [index, value] of written.entries()) {
      if (!isFilled(value)) continue;
      const fields = entryOf(value);
      const key = textOf(fields, 'uuid') || `contact ${index + 1}`;
      if (!me.has(key)) yield [key, fields, index + 1, fieldsOf(value)['data']];
    }
  };
  const photoOf = (fields: Fields): string | null =>
    photos.get(textOf(fieldsOf(fields['avatar']), 'avatar_photo')) ?? null;
  const contactsByActivity = new Map<string, string[]>();
  let shownPhotos = 0;
  for (const [key, fields, , own] of others()) {
    for (const activity of collection(own, 'activity')) {
      const id = typeof activity === 'string' ? activity : textOf(entryOf(activity), 'uuid');
      const there = contactsByActivity.get(id);
      if (there === undefined) contactsByActivity.set(id, [key]);
      else there.push(key);
    }
    if (photoOf(fields) !== null) shownPhotos += 1;
  }

  const contacts = function* (): Generator<MonicaContact> {
    for (const [key, fields, line, own] of others()) {
      const gender = textOf(fields, 'gender');
      const death = dateOf(fields['deceased_date']);
      const ofDeath = death === null ? '' : textOf(fieldsOf(fields['deceased_reminder']), 'uuid');
      yield {
        key,
        line,
        fields,
        birthdate: dateOf(fields['birthdate']),
        firstMet: dateOf(fields['first_met_date']),
        death,
        introducer: textOf(fields, 'first_met_through') || null,
        tags: listOf(fields['tags']).filter((tag) => typeof tag === 'string'),
        photo: photoOf(fields),
        gender: (genders.get(gender) ?? gender) || null,
        points: entries(own, 'contact_field').map((point) => ({
          type: pointTypes.get(textOf(point, 'type')) || pointNames.get(textOf(point, 'type')) || '',
          value: textOf(point, 'data'),
        })),
        addresses: entries(own, 'address'),
        calls: entries(own, 'call'),
        conversations: entries(own, 'conversation').map((conversation) => ({
          day: dayOf(conversation, 'happened_at', 'created_at'),
          through: pointNames.get(textOf(conversation, 'contact_field_type')) ?? '',
          messages: filledOf(listOf(conversation['messages'])).map((message) => ({
            day: dayOf(message, 'written_at', 'created_at'),
            mine: flagOf(message, 'written_by_me'),
            text: textOf(message, 'content'),
          })),
        })),
        debts: entries(own, 'debt'),
        gifts: entries(own, 'gift'),
        notes: entries(own, 'note'),
        reminders: entries(own, 'reminder').filter(
          (reminder) => ofDeath === '' || textOf(reminder, 'uuid') !== ofDeath,
        ),
        tasks: entries(own, 'task'),
        pets: entries(own, 'pet'),
        lifeEvents: entries(own, 'life_event').map((event) => ({
          ...event,
          kind: lifeTypes.get(textOf(event, 'type')) ?? '',
        })),
        occupations: [],
      };
    }
  };
  const { journal_entries: journal, audit_logs: logs } = fieldsOf(account['properties']);
  return {
    contacts: contacts(),
    nobodies: written.filter((value) => !isFilled(value)).length,
    names: namesOf(others().map(([key, fields]) => [key, fields] as const)),
    relationships: entries(data, 'relationship').map((relation) => ({
      type: textOf(relation, 'type'),
      is: textOf(relation, 'contact_is'),
      of: textOf(relation, 'of_contact'),
    })),
    activities: entries(data, 'activity').map((activity) => ({
      summary: textOf(activity, 'summary'),
      description: textOf(activity, 'description'),
      day: dayOf(activity, 'happened_at', 'created_at'),
      type: activityTypes.get(textOf(activity, 'type')) ?? '',
      contacts: contactsByActivity.get(textOf(activity, 'uuid')) ?? [],
    })),
    leftOut: [
      ...counted(photos.size - shownPhotos, whyLeftOut.photo),
      ...counted(collection(data, 'document').length, whyLeftOut.document),
      ...counted(listOf(journal).length, whyLeftOut.journal),
      ...counted(listOf(logs).length, whyLeftOut.log),
    ],
  };
};

const dateOf = (value: unknown): MonicaDate | null => {
  const fields = fieldsOf(value);
  const date = dayOf(fields, 'date');
  return date === ''
    ? null
    : { date, ageBased: flagOf(fields, 'is_age_based'), yearUnknown: flagOf(fields, 'is_year_unknown') };
};

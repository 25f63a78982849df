import { presentText } from '../present-text.ts';
import { issue, type IssueList, type Steps } from '../source.ts';
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
import { sqlRows } from './sql.ts';
import { type Fields } from '../../core/fields.ts';

const wanted: ReadonlySet<string> = new Set(
  (
    'activities activity_contact activity_types addresses calls companies contact_field_types contact_fields ' +
    'contact_tag contacts conversations debts documents entries genders gifts life_event_types life_events messages ' +
    'notes occupations pets photos places relationship_types relationships reminders special_dates tags tasks users'
  ).split(' '),
);

interface Row extends Fields {
  readonly line: number;
}

/** One for all: a contact has a dozen lists, most of them empty. */
const noRows: readonly Row[] = [];

/** The account of an SQL export (Monica 4), or of a dump of its database. */
export function* accountOfSql(text: string, issues: IssueList): Steps<MonicaAccount> {
  const tables = new Map<string, Row[]>();
  const rows = sqlRows(text, wanted, ({ line, type, text: excerpt }) =>
    issues.add(issue(type, { line, text: excerpt })),
  );
  for (const { table, line, values } of rows) {
    const row: Row = Object.assign(Object.fromEntries(values), { line });
    const known = tables.get(table);
    if (known === undefined) tables.set(table, [row]);
    else known.push(row);
    yield;
  }
  const of = (table: string): readonly Row[] => tables.get(table) ?? [];
  const byContact = (table: string): ((id: string) => readonly Row[]) => {
    const grouped = Map.groupBy(of(table), (row) => textOf(row, 'contact_id'));
    return (id) => grouped.get(id) ?? noRows;
  };
  const byId = (table: string): ReadonlyMap<string, Row> =>
    new Map(of(table).map((row) => [textOf(row, 'id'), row]));
  const none: Fields = {};

  const me = new Set(of('users').map((user) => textOf(user, 'me_contact_id')));
  // A dump of a whole database may hold the contacts of several people: the most are the owner's.
  const byAccount = Map.groupBy(of('contacts'), (row) => textOf(row, 'account_id'));
  const [ownContacts = noRows] = [...byAccount.values()].toSorted((one, other) => other.length - one.length);
  const contactRows = ownContacts.filter((row) => !me.has(textOf(row, 'id')));
  const uuids = new Map<string, string>();
  for (const row of contactRows) uuids.set(textOf(row, 'id'), textOf(row, 'uuid'));
  const keyOf = (id: string): string | null => {
    const uuid = uuids.get(id);
    return uuid === undefined ? null : uuid || `id ${id}`;
  };
  const dates = byId('special_dates');
  const dateOf = (id: string): MonicaDate | null => {
    const row = dates.get(id) ?? none;
    const date = dayOf(row, 'date');
    return date === ''
      ? null
      : { date, ageBased: flagOf(row, 'is_age_based'), yearUnknown: flagOf(row, 'is_year_unknown') };
  };
  const [genders, pointTypes, places, tags, companies] = [
    byId('genders'),
    byId('contact_field_types'),
    byId('places'),
    byId('tags'),
    byId('companies'),
  ];
  const [activityTypes, lifeTypes, relationTypes] = [
    byId('activity_types'),
    byId('life_event_types'),
    byId('relationship_types'),
  ];
  const messages = Map.groupBy(of('messages'), (row) => textOf(row, 'conversation_id'));
  const people = Map.groupBy(of('activity_contact'), (row) => textOf(row, 'activity_id'));
  const own = {
    points: byContact('contact_fields'),
    addresses: byContact('addresses'),
    calls: byContact('calls'),
    conversations: byContact('conversations'),
    debts: byContact('debts'),
    gifts: byContact('gifts'),
    notes: byContact('notes'),
    reminders: byContact('reminders'),
    tasks: byContact('tasks'),
    pets: byContact('pets'),
    lifeEvents: byContact('life_events'),
    occupations: byContact('occupations'),
    tags: byContact('contact_tag'),
  };

  const contactOf = (row: Row): MonicaContact => {
    const id = textOf(row, 'id');
    const death = dateOf(textOf(row, 'deceased_special_date_id'));
    const ofDeath = death === null ? '' : textOf(row, 'deceased_reminder_id');
    return {
      key: keyOf(id) ?? id,
      line: row.line,
      fields: row,
      birthdate: dateOf(textOf(row, 'birthday_special_date_id')),
      firstMet: dateOf(textOf(row, 'first_met_special_date_id')),
      death,
      introducer: keyOf(textOf(row, 'first_met_through_contact_id')),
      tags: own
        .tags(id)
        .flatMap((tag) => presentText(textOf(tags.get(textOf(tag, 'tag_id')) ?? none, 'name')) ?? []),
      photo: null,
      gender: textOf(genders.get(textOf(row, 'gender_id')) ?? none, 'type') || null,
      points: own.points(id).map((point) => {
        const type = pointTypes.get(textOf(point, 'contact_field_type_id')) ?? none;
        return { type: textOf(type, 'type') || textOf(type, 'name'), value: textOf(point, 'data') };
      }),
      addresses: own
        .addresses(id)
        .map((address) => ({ ...places.get(textOf(address, 'place_id')), name: textOf(address, 'name') })),
      calls: own.calls(id),
      conversations: own.conversations(id).map((conversation) => {
        const said = (messages.get(textOf(conversation, 'id')) ?? []).map((message) => ({
          day: dayOf(message, 'written_at', 'created_at'),
          mine: flagOf(message, 'written_by_me'),
          text: textOf(message, 'content'),
        }));
        return {
          day: dayOf(conversation, 'happened_at') || (said[0]?.day ?? dayOf(conversation, 'created_at')),
          through: textOf(pointTypes.get(textOf(conversation, 'contact_field_type_id')) ?? none, 'name'),
          messages: said,
        };
      }),
      debts: own.debts(id),
      gifts: own.gifts(id),
      notes: own.notes(id),
      reminders: own.reminders(id).filter((reminder) => ofDeath === '' || textOf(reminder, 'id') !== ofDeath),
      tasks: own.tasks(id),
      pets: own.pets(id),
      lifeEvents: own.lifeEvents(id).map((event) => ({
        ...event,
        kind: textOf(lifeTypes.get(textOf(event, 'life_event_type_id')) ?? none, 'name'),
      })),
      occupations: own.occupations(id).map((job) => ({
        ...job,
        company: textOf(companies.get(textOf(job, 'company_id')) ?? none, 'name'),
      })),
    };
  };
  return {
    contacts: contactRows.values().map(contactOf),
    nobodies: 0,
    names: namesOf(contactRows.values().map((row) => [keyOf(textOf(row, 'id')) ?? '', row] as const)),
    relationships: of('relationships')
      .values()
      .map((row) => ({
        type: textOf(relationTypes.get(textOf(row, 'relationship_type_id')) ?? none, 'name'),
        is: keyOf(textOf(row, 'contact_is')) ?? '',
        of: keyOf(textOf(row, 'of_contact')) ?? '',
      })),
    activities: of('activities')
      .values()
      .map((row) => {
        const type = activityTypes.get(textOf(row, 'activity_type_id')) ?? none;
        return {
          summary: textOf(row, 'summary'),
          description: textOf(row, 'description'),
          day: dayOf(row, 'happened_at', 'created_at'),
          type: textOf(type, 'translation_key') || textOf(type, 'name'),
          contacts: (people.get(textOf(row, 'id')) ?? []).flatMap(
            (there) => keyOf(textOf(there, 'contact_id')) ?? [],
          ),
        };
      }),
    leftOut: [
      ...counted(of('contacts').length - ownContacts.length, whyLeftOut.account),
      ...counted(of('photos').length, whyLeftOut.sqlPhoto),
      ...counted(of('documents').length, whyLeftOut.document),
      ...counted(of('entries').length, whyLeftOut.journal),
    ],
  };
}

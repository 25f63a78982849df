import type { CallAnswer } from '../../contract/index.ts';
import type { OfferId } from '../../core/ids.ts';
import { kindWords, offerKinds, readOfferLine } from '../../core/offers/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Answer, Context, Failure } from '../command.ts';
import { usage, type BookCommand } from '../command.ts';
import { dayInWords } from '../words.ts';
import { counted } from '../../core/counts.ts';
import { dayOption } from '../day-option.ts';

type Row = CallAnswer<'listOffers'>['rows'][number];
type Outcome = Promise<Result<Answer, Failure>>;

export const offers: BookCommand = {
  name: 'offers',
  summary: 'what you have to give, and who would value it',
  usage: '[PERSON | add TEXT | edit OFFER | archive OFFER | restore OFFER | give OFFER PERSON]',
  options: {
    kind: { type: 'string', value: 'KIND', help: `one of ${offerKinds.join(', ')}` },
    title: { type: 'string', value: 'TEXT', help: 'of edit: another title' },
    words: { type: 'string', value: 'TEXT', help: 'what it says; of an analysis the whole, in Markdown' },
    topic: { type: 'string', value: 'TOPIC', multiple: true, help: 'what it is about; may be said again' },
    language: { type: 'string', value: 'TAG', help: 'the language it is in, as in en or pt-BR' },
    minutes: { type: 'string', value: 'N', help: 'how long it takes to use' },
    day: { type: 'string', value: 'DAY', help: 'when it was published' },
    with: { type: 'string', value: 'PERSON', help: 'whom an introduction would be to' },
    text: { type: 'string', value: 'TEXT', help: 'of give: what you wrote with it' },
    archived: { type: 'boolean', help: 'lists what you put away' },
  },
  examples: [
    'goodturn offers',
    'goodturn offers "Ada Quill"',
    'goodturn offers add "https://example.org/cold The new cold store in Poti #cold-chain 3 min"',
    'goodturn offers add "Help with Polish surveys" --kind skill',
    'goodturn offers give "The new cold store" "Ada Quill" --text "Doors fail here, too: see page 2."',
  ],
  run: async (context) => {
    const [verb, ...rest] = context.arguments.positionals;
    switch (verb) {
      case undefined:
        return list(context);
      case 'add':
        return add(context, rest.join(' ').trim());
      case 'edit':
        return edit(context, rest.join(' ').trim());
      case 'archive':
      case 'restore':
        return putAway(context, rest.join(' ').trim(), verb === 'archive');
      case 'give':
        return give(context, rest);
      default:
        return forPerson(context, context.arguments.positionals.join(' '));
    }
  },
};

/** All of them, a page at a time. */
const allOffers = async (
  { client }: Context,
  query: { readonly archived: boolean; readonly q?: string },
): Promise<Result<readonly Row[], Failure>> => {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.call<'listOffers'>>> = await client.call('listOffers', {
      query: {
        limit: 200,
        archived: query.archived ? 'true' : 'false',
        ...(query.q === undefined ? {} : { q: query.q }),
        ...(cursor === null ? {} : { cursor }),
      },
    });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    ({ cursor } = page.value);
  } while (cursor !== null);
  return ok(rows);
};

const list = async (context: Context): Outcome => {
  const archived = context.arguments.flag('archived');
  const rows = await allOffers(context, { archived });
  if (!rows.ok) return rows;
  return ok({
    json: rows.value.map(({ offer, given, valuedBy }) => ({ ...offer, given, valuedBy })),
    lines:
      rows.value.length > 0
        ? rows.value.flatMap(rowLines)
        : archived
          ? ['Nothing is put away.']
          : [
              'Nothing on your shelf yet, and you always have something: what did you read lately that somebody missed?',
              '“goodturn offers add TEXT” puts it there.',
            ],
  });
};

const rowLines = ({ offer, given, valuedBy }: Row): readonly string[] => [
  `${offer.title} (${[kindWords[offer.kind], ...offer.topics].join(', ')})`,
  ...(offer.address === null ? [] : [`  ${offer.address}`]),
  ...(given.length === 0
    ? []
    : [`  Given to ${given.map(({ name, day }) => `${name} on ${dayInWords(day)}`).join(', ')}`]),
  ...(valuedBy.length === 0 ? [] : [`  For ${valuedBy.map(({ name }) => name).join(' or ')}`]),
];

/** What they would value today, best first. */
const forPerson = async ({ client }: Context, reference: string): Outcome => {
  const found = await client.call('findPerson', { query: { ref: reference } });
  if (!found.ok) return found;
  const ranked = await client.call('rankOffersFor', { params: { id: found.value.id } });
  if (!ranked.ok) return ranked;
  const { offers: fitting, questions } = ranked.value;
  return ok({
    json: fitting.map(({ offer, score, because, band, parts }) => ({ score, because, band, offer, parts })),
    lines:
      fitting.length > 0
        ? fitting.flatMap(({ offer, band, because }) => [
            offer.title,
            `  ${because}${band === 'suggest' ? '' : ' Add a sentence of your own first.'}`,
          ])
        : [
            `Nothing on your shelf speaks to ${found.value.name} today; and you always have something:`,
            ...questions.map(({ text }) => `  ${text}`),
          ],
  });
};

/** What options say of an offer. */
const saidOf = async ({ client, arguments: given }: Context) => {
  const kind = offerKinds.find((one) => one === given.text('kind'));
  if (given.text('kind') !== undefined && kind === undefined)
    return usage(`--kind is one of ${offerKinds.join(', ')}`);
  const day = dayOption(given, 'day');
  if (!day.ok) return day;
  const minutes = given.text('minutes');
  if (minutes !== undefined && !/^\d{1,4}$/u.test(minutes)) return usage('--minutes takes a number');
  const reference = given.text('with');
  const found =
    reference === undefined ? null : await client.call('findPerson', { query: { ref: reference } });
  if (found !== null && !found.ok) return found;
  const topics = given.texts('topic');
  const [words, language] = [given.text('words'), given.text('language')];
  return ok({
    ...(kind === undefined ? {} : { kind }),
    ...(words === undefined ? {} : { words }),
    ...(language === undefined ? {} : { language }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(day.value === null ? {} : { day: day.value }),
    ...(minutes === undefined ? {} : { minutes: Number(minutes) }),
    ...(found === null ? {} : { personId: found.value.id }),
  });
};

const add = async (context: Context, text: string): Outcome => {
  if (text === '') return usage('say what it is: goodturn offers add TEXT');
  const said = await saidOf(context);
  if (!said.ok) return said;
  const { topics, ...read } = readOfferLine(text);
  const kept = await context.client.call('keepOffer', {
    body: {
      id: context.ids.next(),
      ...read,
      ...(said.value.personId === undefined ? {} : { kind: 'introduction' as const }),
      ...said.value,
      topics: [...topics, ...(said.value.topics ?? [])],
    },
  });
  if (!kept.ok) return kept;
  const { offer, known } = kept.value;
  return ok({
    json: kept.value.offer,
    lines: [
      `${known ? 'On your shelf already' : 'On your shelf'}: ${offer.title} (${kindWords[offer.kind]}).`,
    ],
  });
};

/** An offer by its id, or by words of it. */
const findOffer = async (
  context: Context,
  reference: string,
  archived: boolean,
): Promise<Result<{ readonly id: OfferId; readonly title: string }, Failure>> => {
  if (reference === '') return usage('say which offer: its title, or its id');
  const rows = await allOffers(context, { archived });
  if (!rows.ok) return rows;
  const wanted = reference.toLowerCase();
  const all = rows.value.map(({ offer }) => offer);
  const exact = all.filter(({ id, title }) => id === reference || title.toLowerCase() === wanted);
  const near = exact.length > 0 ? exact : all.filter(({ title }) => title.toLowerCase().includes(wanted));
  const [one] = near;
  if (near.length === 1 && one !== undefined) return ok(one);
  return usage(
    near.length === 0
      ? `no offer is called “${reference}”; “goodturn offers” lists them`
      : `“${reference}” fits ${counted(near.length, 'offer')}: ${near
          .slice(0, 5)
          .map(({ title }) => title)
          .join('; ')}`,
  );
};

const edit = async (context: Context, reference: string): Outcome => {
  const said = await saidOf(context);
  if (!said.ok) return said;
  const title = context.arguments.text('title');
  const change = { ...said.value, ...(title === undefined ? {} : { title }) };
  if (Object.keys(change).length === 0) return usage('say what changes: --title, --words, --topic, ...');
  const found = await findOffer(context, reference, false);
  if (!found.ok) return found;
  const changed = await context.client.call('changeOffer', { params: { id: found.value.id }, body: change });
  return changed.ok
    ? ok({ json: changed.value.offer, lines: [`Changed: ${changed.value.offer.title}.`] })
    : changed;
};

const putAway = async (context: Context, reference: string, archived: boolean): Outcome => {
  const found = await findOffer(context, reference, !archived);
  if (!found.ok) return found;
  const answer = await context.client.call('archiveOffer', {
    params: { id: found.value.id },
    body: { archived },
  });
  return answer.ok
    ? ok({
        json: answer.value.offer,
        lines: [`${archived ? 'Off your shelf' : 'Back on your shelf'}: ${found.value.title}.`],
      })
    : answer;
};

const give = async (context: Context, [reference = '', ...who]: readonly string[]): Outcome => {
  if (who.length === 0) return usage('say what and to whom: goodturn offers give OFFER PERSON');
  const offer = await findOffer(context, reference, false);
  if (!offer.ok) return offer;
  const person = await context.client.call('findPerson', { query: { ref: who.join(' ') } });
  if (!person.ok) return person;
  const text = context.arguments.text('text');
  const answer = await context.client.call('giveOffer', {
    params: { id: offer.value.id },
    body: {
      id: context.ids.next(),
      personId: person.value.id,
      ...(text === undefined ? {} : { text }),
    },
  });
  return answer.ok
    ? ok({ json: answer.value.given, lines: [`Gave ${person.value.name}: ${offer.value.title}.`] })
    : answer;
};

import type { Outside } from '../../core/connections/index.ts';
import { organizationKey } from '../../core/duplicates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { articleParts, gistOf } from '../../core/meaning/index.ts';
import { emptyOffer, type Offer } from '../../core/offers/index.ts';
import { fold } from '../../core/people/index.ts';
import type { Article } from '../../core/reading/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { readPage as readPageBytes } from '../../sources/page/index.ts';
import type { Reader } from '../../store/space.ts';
import type { ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readKeptIds } from './kept-ids.ts';
import { rankFor, readReceivers } from './read-ranked.ts';
import { readOwner } from '../owner.ts';
import { readPage, type PageInput } from '../reading/read-page.ts';
import type { ValuedBy } from './rank-offers.ts';

/** What is to be matched: a text as it stands, plain or HTML, or the page at an address. */
export type TextToMatch = ({ readonly text: string } | PageInput) & {
  /** Left out, what the text itself says. */
  readonly title?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  /** As a tag. */
  readonly language?: string | undefined;
  readonly limit: number;
};

export interface MatchedText {
  readonly title: string;
  readonly people: readonly ValuedBy[];
}

/** Who would value this, of everybody in the book, best first, and why (R7); nothing is kept of it. */
export const matchText = async (
  { space, clock, ids }: Deps,
  outside: Pick<Outside, 'fetchDocument'>,
  said: TextToMatch,
): Promise<Result<MatchedText, ActionError>> => {
  const read = 'text' in said ? ok(await readText(said.text, said.title)) : await readPage(outside, said);
  if (!read.ok) return read;
  const text = {
    title: said.title ?? read.value.title,
    words: read.value.words,
    topics: said.topics ?? read.value.topics,
    language: said.language ?? read.value.language,
  };
  return ok({ title: text.title, people: await readPeopleFor({ space, clock, ids }, text, said.limit) });
};

type Text = Pick<Article, 'title' | 'words' | 'topics' | 'language'>;

const readPeopleFor = (
  { space, clock, ids }: Deps,
  { title, words, topics, language }: Text,
  limit: number,
): Promise<readonly ValuedBy[]> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const offer: Offer = {
      ...emptyOffer,
      id: ids.next<'OfferId'>(),
      kind: 'article',
      title,
      words,
      // Asked about now, it is for now, whenever it was written.
      day: owner.day,
      language,
      topics,
      source: 'page',
      addedAt: owner.now,
    };
    const receivers = await readReceivers(reader, await readCandidates(reader, offer));
    const ranked = await rankFor(reader, receivers, [offer], owner);
    const people = receivers
      .flatMap(({ id, name, company }): readonly ValuedBy[] =>
        (ranked.get(id) ?? []).map(({ score, band, because, parts }) => ({
          person: { id, name, organization: company },
          score,
          band,
          because,
          parts,
        })),
      )
      .toSorted(
        (one, other) =>
          other.parts.shared + other.parts.company - one.parts.shared - one.parts.company ||
          other.score - one.score ||
          one.person.name.localeCompare(other.person.name, 'en'),
      );
    return people.slice(0, limit);
  });

/** Of more than so many a text speaks to nobody would be told. */
const mostCandidates = 10;

/** Whom a text points to by what words mean, and those I keep at a company that it names; by words alone, those I keep. */
const readCandidates = async (reader: Reader, offer: Offer): Promise<readonly PersonId[]> => {
  const kept = await readKeptIds(reader);
  const meaning = reader.meaning();
  if (meaning === null) return kept;
  const gist = gistOf(articleParts({ ...offer, summary: offer.words }), meaning.table);
  const near = await reader.peopleAbout(gist, mostCandidates);
  const people = await reader.viewPeople([...new Set([...near, ...kept])]);
  const text = ` ${fold([offer.title, offer.words, ...offer.topics].join(' '))} `;
  const named = kept.filter((id) => {
    const company = people.get(id)?.company ?? null;
    const key = company === null ? '' : organizationKey(company);
    return key.length > 2 && text.includes(` ${key} `);
  });
  return [...new Set([...near, ...named.slice(0, mostCandidates)])].filter((id) => {
    const state = people.get(id)?.state;
    return state === 'active' || state === 'dormant';
  });
};

const longestTitle = 200;

/** A text of a file: a page by its own words, else the first line for a title where it is as short as one. */
const readText = async (text: string, title: string | undefined): Promise<Text> => {
  const page = await readPageBytes(new TextEncoder().encode(text), { address: nowhere, contentType: null });
  if (page.ok) return page.value;
  const [first = '', ...rest] = text.trim().split('\n');
  return {
    ...(title !== undefined
      ? { title, words: text.trim() }
      : first.length <= longestTitle
        ? { title: first.trim(), words: rest.join('\n').trim() }
        : { title: `${first.slice(0, longestTitle)}…`, words: text.trim() }),
    topics: [],
    language: null,
  };
};

/** A page in a file came from no address. */
const nowhere = 'https://localhost/';

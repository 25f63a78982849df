import { problemInWords, type Outside, type ProblemWords } from '../../core/connections/index.ts';
import type { BatchId, InteractionId, OfferId, PersonId } from '../../core/ids.ts';
import { titleOfAddress, type Given, type Offer } from '../../core/offers/index.ts';
import type { Article } from '../../core/reading/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { giveOffer } from '../offers/give-offer.ts';
import { topicsOf } from '../offers/keep-offer.ts';
import { offerAt } from '../offers/read-shelf.ts';
import { fetchPage, type PageInput } from './read-page.ts';

/** What was read of a page before, maybe mended since. */
export type PageSaid = Pick<
  Article,
  'title' | 'author' | 'publisher' | 'day' | 'language' | 'words' | 'topics'
>;

export interface SaveInput extends PageInput {
  readonly id: OfferId;
  /** As whoever shared it calls it; a page that can be read says so itself. */
  readonly title?: string;
  /** Left out, the page is read now; one that cannot be is kept as a link. */
  readonly page?: PageSaid;
  /** Whom it goes to at once, with what was said. */
  readonly give?: {
    readonly personId: PersonId;
    readonly text: string | null;
    /** Of the message, made by the caller, so that a repeated request is the same message. */
    readonly id: InteractionId;
  };
}

export interface SavedPage {
  readonly offer: Offer;
  /** It was on the shelf before. */
  readonly known: boolean;
  /** Why only the link was kept. */
  readonly problem: ProblemWords | null;
  readonly given: Given | null;
  readonly batch: BatchId | null;
}

/** Keeps a page on the shelf as something to give, and notes at once that it went to somebody where it did. */
export const savePage = async (
  deps: Deps,
  outside: Pick<Outside, 'fetchDocument'>,
  { id, address: said, title = '', page, give, allowPrivate = false }: SaveInput,
): Promise<Result<SavedPage, ActionError>> => {
  const address = URL.parse(said.trim());
  if (address === null || !/^https?:$/u.test(address.protocol)) {
    const { says, toDo } = problemInWords('bad-address', 'page');
    return invalid(says, 'address', toDo);
  }
  const before = await deps.space.read(
    async (reader) => (await reader.get('offer', id)) ?? (await offerAt(reader, address.href)),
  );
  const read =
    page !== undefined
      ? ok({ ...page, address: address.href })
      : before !== null
        ? ok(null)
        : await fetchPage(outside, { address: address.href, allowPrivate });
  const article: (PageSaid & Pick<Article, 'address'>) | null = read.ok ? read.value : null;
  const { value, batch } = await deps.space.write(
    { action: 'save', summary: 'Saved a page' },
    async (writer): Promise<Pick<SavedPage, 'offer' | 'known'>> => {
      const at = article?.address ?? address.href;
      const known = (await writer.get('offer', id)) ?? (await offerAt(writer, at));
      if (known !== null) {
        // What I saved is mine: its feed no longer lets it go.
        const mine: Offer =
          known.source === 'feed'
            ? { ...known, source: 'page', foreignId: null, archived: false }
            : { ...known, archived: false };
        if (mine.source !== known.source || known.archived) await writer.put('offer', mine);
        return { offer: mine, known: true };
      }
      const words = article?.words.trim() ?? '';
      const offer: Offer = {
        id,
        kind: 'article',
        title: article?.title ?? (title.trim() === '' ? titleOfAddress(at) : title.trim().slice(0, 300)),
        words: words === '' ? null : words,
        address: at,
        author: article?.author ?? null,
        publisher: article?.publisher ?? address.host,
        day: article?.day ?? null,
        language: article?.language ?? null,
        minutes: words === '' ? null : Math.ceil(words.split(/\s+/u).length / 220),
        topics: topicsOf(article?.topics ?? []),
        source: 'page',
        foreignId: null,
        personId: null,
        addedAt: deps.clock.now(),
        archived: false,
      };
      await writer.put('offer', offer);
      writer.summarize(`Saved ${offer.title}`);
      return { offer, known: false };
    },
  );
  const saved = {
    ...value,
    problem: read.ok ? null : problemInWords(read.error, 'page'),
    given: null,
    batch,
  };
  if (give === undefined) return ok(saved);
  const given = await giveOffer(deps, { ...give, offerId: value.offer.id });
  return given.ok ? ok({ ...saved, given: given.value.given, batch: given.value.batch }) : given;
};

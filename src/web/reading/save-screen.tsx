import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { problemInWords } from '../../core/connections/problem-words.ts';
import { callError, newId, type Answer } from '../app/api.ts';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { errorInWords } from '../app/words.ts';
import { ValuedBy } from '../offers/valued-by.tsx';
import { useSend } from '../outbox/send.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { useCopy } from '../parts/copy.ts';
import { PersonSearch, type FoundPerson } from '../parts/person-search.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { isPassing } from '../words/passing.ts';
import { PageView } from './page-view.tsx';
import { messageOf, sharedPage } from './shared.ts';

type Page = Answer<'readPage'>;

/** What became of it. */
interface Kept {
  readonly title: string;
  /** Null where it is only on this device yet. */
  readonly offer: Answer<'savePage'>['offer'] | null;
  readonly person: FoundPerson | null;
}

/** A page, by its address or as it was shared, read and kept to give; to somebody at once, where one likes. */
export const SaveScreen = () => {
  useTitle('Save a page');
  const shared = sharedPage(useSearch({ from: '/save' }));
  const [address, setAddress] = useState(shared.address);
  const [kept, setKept] = useState<Kept | null>(null);
  return (
    <div className="max-w-[44rem]">
      <h1 className="pb-5">Save a page</h1>
      {kept !== null ? (
        <Done
          kept={kept}
          onMore={() => {
            setKept(null);
            setAddress('');
          }}
        />
      ) : address === '' ? (
        <AddressForm onRead={setAddress} />
      ) : (
        <Saving
          key={address}
          address={address}
          title={shared.address === address ? shared.title : ''}
          quote={shared.address === address ? shared.quote : ''}
          onKept={setKept}
          onOther={() => setAddress('')}
        />
      )}
    </div>
  );
};

const AddressForm = ({ onRead }: { readonly onRead: (address: string) => void }) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const address = typed.trim();
        onRead(/^https?:/iu.test(address) ? address : `https://${address}`);
      }}
    >
      <label htmlFor={id} className="text-small text-muted">
        Its address
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          required
          placeholder="https://…"
          className="input min-w-0 flex-1"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" look="first">
          Read it
        </Button>
      </div>
      <p className="text-small text-muted">
        Its title, author and words go on your shelf, to give to whoever it fits. From a browser it is one
        tap:{' '}
        <Link to="/settings" hash="saving-pages" className="link">
          the bookmark in Settings
        </Link>
        , or the share menu of a phone on which Goodturn is installed.
      </p>
    </form>
  );
};

const Saving = ({
  address,
  title,
  quote,
  onKept,
  onOther,
}: {
  readonly address: string;
  readonly title: string;
  readonly quote: string;
  readonly onKept: (kept: Kept) => void;
  readonly onOther: () => void;
}) => {
  const [allowPrivate, setAllowPrivate] = useState(false);
  const page = useQuery(queries.page(address, allowPrivate));
  if (page.isPending)
    return (
      <>
        <p className="pb-3 text-muted wrap-anywhere">Reading {address}</p>
        <ListSkeleton rows={4} />
      </>
    );
  const trouble = page.data === undefined ? callError(page.error) : null;
  return (
    <>
      {page.data ? (
        <PageView page={page.data} />
      ) : (
        <div className="grid gap-1 rounded-lg border border-line p-4">
          <p className="font-[550] wrap-anywhere">{title === '' ? address : title}</p>
          {trouble !== null && (
            <output className="text-small text-muted">
              {isPassing(trouble)
                ? 'Your book cannot be reached right now. The link is kept, and read as soon as it can be.'
                : `${errorInWords(trouble)} The link can be kept all the same.`}
            </output>
          )}
          {trouble?.message.startsWith(problemInWords('private-address', 'page').says) === true && (
            <p>
              <Button size="small" onClick={() => setAllowPrivate(true)}>
                It is meant: read it
              </Button>
            </p>
          )}
        </div>
      )}
      <GiveForm
        address={page.data?.address ?? address}
        title={title}
        page={page.data ?? null}
        quote={quote}
        allowPrivate={allowPrivate}
        onKept={onKept}
        onOther={onOther}
      />
    </>
  );
};

const GiveForm = ({
  address,
  title,
  page,
  quote,
  allowPrivate,
  onKept,
  onOther,
}: {
  readonly address: string;
  readonly title: string;
  readonly page: Page | null;
  readonly quote: string;
  readonly allowPrivate: boolean;
  readonly onKept: (kept: Kept) => void;
  readonly onOther: () => void;
}) => {
  const send = useSend();
  const copy = useCopy();
  const [sentenceId, topicsId] = [useId(), useId()];
  const [topics, setTopics] = useState(() => page?.topics.join(', ') ?? '');
  const [offerId] = useState(() => newId<'OfferId'>());
  const [messageId] = useState(() => newId<'InteractionId'>());
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [sentence, setSentence] = useState('');
  const [busy, setBusy] = useState(false);
  const message = messageOf(sentence, address);
  const keep = async (to: FoundPerson | null): Promise<void> => {
    setBusy(true);
    const said =
      page === null
        ? null
        : {
            title: page.title,
            author: page.author,
            publisher: page.publisher,
            day: page.day,
            language: page.language,
            words: page.words,
            topics: topics
              .split(',')
              .map((topic) => topic.trim())
              .filter((topic) => topic !== '')
              .slice(0, 20),
          };
    const saved = await send(
      'savePage',
      {
        body: {
          id: offerId,
          address,
          allowPrivate,
          ...(title !== '' && { title }),
          ...(said !== null && { page: said }),
          ...(to !== null && { give: { id: messageId, personId: to.id, text: message } }),
        },
      },
      to === null ? 'It is on your shelf' : `${to.name} has it`,
      (answer) =>
        `${to === null ? 'On your shelf' : `${to.name} has it`}${
          answer.problem === null || said !== null ? '' : `, as a link. ${answer.problem.says}`
        }`,
    );
    setBusy(false);
    if (saved === null) return;
    const shown = saved === 'kept' ? (page?.title ?? (title === '' ? address : title)) : saved.offer.title;
    onKept({ title: shown, offer: saved === 'kept' ? null : saved.offer, person: to });
  };
  return (
    <section aria-label="Whom is it for?" className="grid gap-4 pt-6">
      {page !== null && (
        <div className="max-w-sm">
          <label htmlFor={topicsId} className="mb-1.5 block text-small text-muted">
            What is it about? It helps to find who would value it.
          </label>
          <input
            id={topicsId}
            className="input"
            autoComplete="off"
            maxLength={400}
            placeholder="ports, permits"
            value={topics}
            onChange={(event) => setTopics(event.target.value)}
          />
        </div>
      )}
      {person === null ? (
        <div className="max-w-sm">
          <PersonSearch label="For whom? You can also decide later." onChoose={setPerson} />
        </div>
      ) : (
        <p className="flex flex-wrap items-center gap-x-3">
          <span>
            For <strong className="font-[550]">{person.name}</strong>
          </span>
          <Button look="quiet" size="small" onClick={() => setPerson(null)}>
            Somebody else
          </Button>
        </p>
      )}
      {person !== null && (
        <div>
          <label htmlFor={sentenceId} className="mb-1.5 block text-small text-muted">
            One sentence of your own: why this, why {person.name}?
          </label>
          <textarea
            id={sentenceId}
            className="input min-h-20"
            rows={2}
            maxLength={2000}
            placeholder={
              quote === '' ? 'What in it made you think of them?' : `You marked: ${quote.slice(0, 200)}`
            }
            value={sentence}
            onChange={(event) => setSentence(event.target.value)}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {person === null ? (
          <Button look="first" disabled={busy} onClick={() => void keep(null)}>
            {busy ? 'Saving' : 'Keep it to give'}
          </Button>
        ) : (
          <>
            <Button onClick={() => void copy(message, 'Copied. When it is sent, say so here.')}>
              Copy the message
            </Button>
            <Button look="first" disabled={busy || sentence.trim() === ''} onClick={() => void keep(person)}>
              {busy ? 'Saving' : 'I sent it'}
            </Button>
            <Button look="quiet" disabled={busy} onClick={() => void keep(null)}>
              Keep it for later
            </Button>
          </>
        )}
        <Button look="quiet" onClick={onOther}>
          Another page
        </Button>
      </div>
      {person !== null && (
        <p className="text-small text-muted">
          Goodturn sends nothing by itself. Copy it into whatever you two use; then “I sent it” puts it on{' '}
          {person.name}’s page.
        </p>
      )}
    </section>
  );
};

const Done = ({
  kept: { title, offer, person },
  onMore,
}: {
  readonly kept: Kept;
  readonly onMore: () => void;
}) => (
  <div className="grid gap-4">
    <output>
      <strong className="font-[550] wrap-anywhere">{title}</strong>{' '}
      {offer === null
        ? 'is kept on this device, and goes into your book as soon as it can be reached.'
        : person === null
          ? 'is on your shelf, to give to whoever it fits.'
          : `is noted as given to ${person.name}.`}
    </output>
    <div className="flex flex-wrap gap-2">
      {person !== null && offer !== null && (
        <Link to="/people/$id" params={{ id: person.id }} className={buttonClass('plain')}>
          {person.name}
        </Link>
      )}
      <Link to="/offers" className={buttonClass('plain')}>
        Your offers
      </Link>
      <Button onClick={onMore}>Save another page</Button>
    </div>
    {person === null && offer !== null && (
      <section aria-label="Who would value it" className="pt-3">
        <h2 className="pb-1.5 text-[1.25rem]">Who would value it</h2>
        <ValuedBy offer={offer} />
      </section>
    )}
  </div>
);

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { FileUp, History } from 'lucide-react';
import { useState } from 'react';
import type { CallError } from '../../contract/client.ts';
import { bookInWords } from '../../core/book-in-words.ts';
import type { Id } from '../../core/ids.ts';
import { bytesInWords } from '../../core/number-words.ts';
import { api, newId, valueOf, type Answer } from '../app/api.ts';
import { askAnew } from '../app/ask-anew.ts';
import { forgetAnswers } from '../app/persisted.ts';
import { queries } from '../app/queries.ts';
import { errorInWords } from '../app/words.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { exactDay, momentInWords } from '../words/dates.ts';

type LookedAt = Answer<'lookAtBackup'>;
type Copy = Answer<'listCopies'>['copies'][number];

type Source =
  | { readonly copy: string }
  | { readonly backup: string }
  | { readonly file: Id<'ImportId'>; readonly name: string };

type Step =
  | { readonly step: 'closed' }
  | { readonly step: 'choose'; readonly trouble: string | null }
  | { readonly step: 'opening' }
  | {
      readonly step: 'locked';
      readonly source: Source;
      readonly by: 'passphrase' | 'key';
      readonly says: string;
    }
  | { readonly step: 'looked'; readonly what: string; readonly looked: LookedAt }
  /** The word is given: the server closes, and opens again with the other book. */
  | { readonly step: 'placing'; readonly looked: LookedAt; readonly kept: string };

const copies = () =>
  queryOptions({ queryKey: ['copies'], queryFn: () => valueOf(api.call('listCopies')), gcTime: 0 });

const askAgainMs = 500;

const reasonWords: Readonly<Record<Copy['reason'], string>> = {
  daily: 'the copy of the day',
  'before-upgrade': 'before a new version of Goodturn',
  'before-restore': 'before another book took its place',
};

const at = (instant: string): string => momentInWords(Date.parse(instant));

const isLocked = (error: CallError): error is CallError & { readonly field: 'passphrase' | 'key' } =>
  error.type === 'invalid' && (error.field === 'passphrase' || error.field === 'key');

/** An earlier book in the place of this one: chosen, looked into, and only then, by its owner's words, put in place. */
export const Restore = () => {
  const queryClient = useQueryClient();
  const [state, setState] = useState<Step>({ step: 'closed' });
  const look = async (source: Source, what: string, opener: object = {}): Promise<void> => {
    setState({ step: 'opening' });
    const { name: _name, ...said } = { name: '', ...source };
    const looked = await api.call('lookAtBackup', { body: { ...said, ...opener } });
    if (looked.ok) setState({ step: 'looked', what, looked: looked.value });
    else if ('file' in source && isLocked(looked.error))
      setState({ step: 'locked', source, by: looked.error.field, says: looked.error.message });
    else setState({ step: 'choose', trouble: errorInWords(looked.error) });
  };
  const take = async (file: File): Promise<void> => {
    setState({ step: 'opening' });
    const id = newId<'ImportId'>();
    const sent = await api.transfer('stageFile', { params: { id, name: file.name } }, file);
    if (sent.ok) await look({ file: id, name: file.name }, file.name);
    else setState({ step: 'choose', trouble: errorInWords(sent.error) });
  };
  const restore = async (looked: LookedAt, word: string): Promise<string | null> => {
    const restored = await api.call('restoreBook', { body: { id: looked.id, word } });
    if (!restored.ok) return errorInWords(restored.error);
    await forgetAnswers();
    setState({ step: 'placing', looked, kept: restored.value.kept });
    void askAnew(queryClient, { queryKey: ['copies'] });
    return null;
  };
  const close = (): void => setState({ step: 'closed' });
  switch (state.step) {
    case 'choose':
      return (
        <Choose
          trouble={state.trouble}
          onLook={(source, what) => void look(source, what)}
          onFile={(file) => void take(file)}
          onClose={close}
        />
      );
    case 'opening':
      return (
        <output className="text-small text-muted">Opening it beside your book, which stays as it is.</output>
      );
    case 'locked':
      return (
        <Locked
          says={state.says}
          by={state.by}
          onOpen={(opener) =>
            void look(state.source, 'name' in state.source ? state.source.name : '', opener)
          }
          onClose={close}
        />
      );
    case 'looked':
      return <Looked {...state} onRestore={(word) => restore(state.looked, word)} onClose={close} />;
    case 'placing':
      return <Placing {...state} />;
    case 'closed':
    default:
      return (
        <Button onClick={() => setState({ step: 'choose', trouble: null })}>
          <History aria-hidden /> Restore an earlier book…
        </Button>
      );
  }
};

const Choose = ({
  trouble,
  onLook,
  onFile,
  onClose,
}: {
  readonly trouble: string | null;
  readonly onLook: (source: Source, what: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}) => {
  const here = useQuery(copies());
  const elsewhere = useQuery(queries.backups());
  const { plan = null, backups = [] } = elsewhere.data ?? {};
  return (
    <div className="grid gap-5">
      <p className="max-w-[62ch] text-small text-muted">
        Choose one to look into. You see what it holds before anything is replaced.
      </p>
      {trouble !== null && (
        <p role="alert" className="max-w-[62ch] text-small text-wait">
          {trouble}
        </p>
      )}
      {here.data === undefined ? (
        <ListSkeleton rows={3} />
      ) : (
        here.data.copies.length > 0 && (
          <Rows
            title="In the data folder"
            rows={here.data.copies.map(({ name, day, at: made, reason }) => ({
              key: name,
              what: exactDay(day),
              hint: reason === 'daily' ? reasonWords.daily : `${at(made)}, ${reasonWords[reason]}`,
              look: () => onLook({ copy: name }, `The copy of ${exactDay(day)}`),
            }))}
          />
        )
      )}
      {plan !== null && backups.length > 0 && (
        <Rows
          title={`In ${plan.where}`}
          rows={backups.map(({ name, at: made, bytes }) => ({
            key: name,
            what: at(made),
            hint: bytesInWords(bytes),
            look: () => onLook({ backup: name }, `The backup of ${at(made)}`),
          }))}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <label
          className={buttonClass(
            'plain',
            'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          )}
        >
          <FileUp aria-hidden /> A backup file…
          <input
            type="file"
            accept=".sqlite,.age"
            className="sr-only"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file !== undefined) onFile(file);
            }}
          />
        </label>
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  );
};

const Rows = ({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly {
    readonly key: string;
    readonly what: string;
    readonly hint: string;
    readonly look: () => void;
  }[];
}) => (
  <div>
    <h3 className="pb-1 text-small font-[550] text-muted wrap-anywhere">{title}</h3>
    <ul className="max-w-[36rem]">
      {rows.map(({ key, what, hint, look }) => (
        <li key={key} className="flex items-center justify-between gap-3 border-b border-line py-1.5">
          <span className="min-w-0 text-small">
            {what} <span className="block text-muted">{hint}</span>
          </span>
          <Button aria-label={`Look into ${what}, ${hint}`} onClick={look}>
            Look into it
          </Button>
        </li>
      ))}
    </ul>
  </div>
);

const Locked = ({
  says,
  by,
  onOpen,
  onClose,
}: {
  readonly says: string;
  readonly by: 'passphrase' | 'key';
  readonly onOpen: (opener: object) => void;
  readonly onClose: () => void;
}) => {
  const [secret, setSecret] = useState('');
  return (
    <form
      className="grid max-w-96 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        // A key file says more than the key: the line that is it counts.
        onOpen({ [by]: by === 'key' ? (/AGE-SECRET-KEY-1[0-9A-Z]+/u.exec(secret)?.[0] ?? secret) : secret });
      }}
    >
      <p role="alert" className="text-small text-wait">
        {says}
      </p>
      <Field
        label={by === 'key' ? 'The key, as its file says it: AGE-SECRET-KEY-1…' : 'Its passphrase'}
        type="password"
        required
        value={secret}
        onChange={(event) => setSecret(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">Open it</Button>
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
};

const heldIn = ({ counts, lastChange }: Pick<LookedAt, 'counts' | 'lastChange'>): string =>
  `${bookInWords(counts)}${lastChange === null ? '' : `; last written into ${at(lastChange)}`}.`;

const Looked = ({
  what,
  looked,
  onRestore,
  onClose,
}: {
  readonly what: string;
  readonly looked: LookedAt;
  readonly onRestore: (word: string) => Promise<string | null>;
  readonly onClose: () => void;
}) => {
  const [word, setWord] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const give = async (): Promise<void> => {
    setBusy(true);
    setTrouble(await onRestore(word));
    setBusy(false);
  };
  return (
    <form
      className="grid max-w-[36rem] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <dl className="grid gap-3 text-small">
        <div>
          <dt className="font-[550] wrap-anywhere">{what}</dt>
          <dd>{heldIn(looked)}</dd>
        </div>
        <div>
          <dt className="font-[550]">Your book now</dt>
          <dd>{heldIn(looked.present)}</dd>
        </div>
      </dl>
      <p className="text-small text-muted">
        It takes the place of your book on every device. The book you have now is kept as a copy, and can be
        restored the same way.
      </p>
      <Field
        label={`To restore it, type “${looked.word}”`}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      {trouble !== null && (
        <p role="alert" className="text-small text-wait">
          {trouble}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="accent" disabled={busy || word.trim().toLowerCase() !== looked.word}>
          Restore it
        </Button>
        <Button onClick={onClose}>Keep my book as it is</Button>
      </div>
    </form>
  );
};

/** Until the server, open again, lists the book that was there among its copies. */
const Placing = ({ looked, kept }: { readonly looked: LookedAt; readonly kept: string }) => {
  const [isDone, setDone] = useState(false);
  const listed = useQuery({ ...copies(), refetchInterval: isDone ? false : askAgainMs });
  const isThere = listed.data?.copies.some(({ name }) => name === kept) ?? false;
  if (isThere && !isDone) setDone(true);
  return (
    <output className="grid max-w-[36rem] gap-1">
      {isDone ? (
        <>
          <p>It is your book now: {heldIn(looked)}</p>
          <p className="text-small text-muted">
            The one before is kept as a copy in the data folder, and can be restored too.
          </p>
        </>
      ) : (
        <p className="text-small text-muted">Putting it in place. Goodturn closes and opens again.</p>
      )}
    </output>
  );
};

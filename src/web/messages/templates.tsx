import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { messageKinds, type MessageKind } from '../../core/coach/message.ts';
import { templateFields, unknownFields } from '../../core/drafts/template.ts';
import { api, hasFailed, valueOf, type Answer } from '../app/api.ts';
import { keptForms } from '../app/kept-form.ts';
import { queries } from '../app/queries.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { PersonSearch, type FoundPerson } from '../parts/person-search.tsx';
import { kindNames } from './kind-names.ts';

const nothing = { subject: '', text: '' };

const letterName = (kind: MessageKind): string => `letter:${kind}`;

type Template = { readonly subject: string; readonly text: string };
type Saved = Answer<'showSettings'>['templates'];

const settleMs = 300;

/** What is typed, when one pauses. */
const useSettled = ({ subject, text }: Template): Template => {
  const [settled, setSettled] = useState({ subject, text });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ subject, text }), settleMs);
    return () => clearTimeout(timer);
  }, [subject, text]);
  return settled;
};

/** A letter of the user's own as it would read to a real person, also before it is saved. */
const Preview = ({ kind, letter }: { readonly kind: MessageKind; readonly letter: Template }) => {
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const asked = useSettled(letter);
  const draft = useQuery({
    queryKey: ['person', person?.id, 'letter', kind, asked],
    queryFn: () =>
      valueOf(
        api.call('previewLetter', {
          params: { id: person?.id ?? '' },
          body: { kind, ...asked },
        }),
      ),
    enabled: person !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  if (person === null)
    return (
      <div className="max-w-96">
        <PersonSearch label="See it with somebody" onChoose={setPerson} />
      </div>
    );
  return (
    <div className="grid max-w-[62ch] gap-1.5 border-l-2 border-line pl-4">
      <p className="text-small text-muted">
        To {person.name} it would read{' '}
        <Button size="small" look="quiet" onClick={() => setPerson(null)}>
          Somebody else
        </Button>
      </p>
      {hasFailed(draft) && <p className="text-small text-muted">{draft.error?.message}</p>}
      {draft.data !== undefined && (
        <>
          <p className="text-small text-muted">{draft.data.subject}</p>
          <p className="font-serif whitespace-pre-wrap">{draft.data.lines.join('\n')}</p>
        </>
      )}
    </div>
  );
};

const Editor = ({ kind, saved }: { readonly kind: MessageKind; readonly saved: Saved }) => {
  const send = useSend();
  const there = saved[kind] ?? nothing;
  const name = letterName(kind);
  const [kept] = useState(() => keptForms.read(name, nothing));
  // What it was begun from: what another device saved meanwhile is never written over unseen.
  const [begun, setBegun] = useState<unknown>(kept === null ? (saved[kind] ?? null) : kept.base['letter']);
  const [template, setTemplate] = useState<Template>({ ...there, ...kept?.form });
  const type = (part: Partial<Template>): void => {
    const next = { ...template, ...part };
    setTemplate(next);
    if (next.subject === there.subject && next.text === there.text) keptForms.letGo(name);
    else
      keptForms.keep(name, {
        what: `A letter of your own: ${kindNames[kind]}`,
        form: next,
        base: { letter: begun },
        about: [],
      });
  };
  const hintId = useId();
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (letter: Template | null, said: string): Promise<void> => {
    const wrong = letter === null ? undefined : unknownFields(letter)[0];
    setTrouble(
      wrong === undefined
        ? null
        : `“{${wrong}}” is no field of a letter. They are ${templateFields.map((name) => `{${name}}`).join(', ')}.`,
    );
    if (wrong !== undefined) return;
    const templates = { [kind]: letter };
    const base = { templates: { [kind]: begun } };
    const done = await keptForms.whileSending(name, () =>
      send('changeSettings', { body: { templates, base } }, said),
    );
    if (done !== null) setBegun(letter);
  };
  return (
    <form
      className="grid max-w-[62ch] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save(template, `Drafts of this kind begin with your letter: ${kindNames[kind]}`);
      }}
    >
      <label className="grid gap-1 text-small text-muted">
        Subject
        <input
          className="input"
          maxLength={200}
          value={template.subject}
          onChange={(event) => type({ subject: event.target.value })}
        />
      </label>
      <label className="grid gap-1 text-small text-muted">
        Your letter, in any language
        <textarea
          className="input min-h-40 font-serif"
          aria-describedby={hintId}
          maxLength={5000}
          value={template.text}
          onChange={(event) => type({ text: event.target.value })}
        />
      </label>
      <p id={hintId} className="text-tiny text-muted wrap-anywhere">
        Filled from your book: {templateFields.map((name) => `{${name}}`).join(' ')}. With your own words for
        where nothing is known: {'{cares: lo que le importa}'}.
      </p>
      {trouble !== null && (
        <p role="alert" className="text-small text-wait wrap-anywhere">
          {trouble}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={template.text.trim() === ''}>
          Save
        </Button>
        {(template.subject !== there.subject || template.text !== there.text) && (
          <Button
            look="quiet"
            onClick={() => {
              setTrouble(null);
              type(there);
            }}
          >
            Throw away
          </Button>
        )}
        {saved[kind] !== undefined && (
          <Button
            look="quiet"
            onClick={() => {
              setTemplate({ subject: '', text: '' });
              void save(null, `Ours again: ${kindNames[kind]}`);
            }}
          >
            Back to ours
          </Button>
        )}
      </div>
      {template.text.trim() !== '' && <Preview kind={kind} letter={template} />}
    </form>
  );
};

/** Letters of the user's own, by kind: which there are, their words, and how they stand with somebody. */
export const Templates = () => {
  const settings = useQuery(queries.settings());
  const kindId = useId();
  // One that was begun and not saved is where one goes on.
  const [kind, setKind] = useState<MessageKind>(
    () => messageKinds.find((each) => keptForms.read(letterName(each), nothing) !== null) ?? 'keep',
  );
  const saved = settings.data?.templates;
  if (saved === undefined) return null;
  const own = messageKinds.filter((each) => saved[each] !== undefined);
  return (
    <div className="grid gap-4 pt-3">
      <p className="text-small text-muted">
        {own.length === 0
          ? 'Drafts are made of your book, in English. A letter of your own takes their place, in your voice and language.'
          : `Yours: ${own.map((each) => kindNames[each]).join(', ')}.`}
      </p>
      <div className="grid gap-1 sm:max-w-80">
        <label htmlFor={kindId} className="text-small text-muted">
          Kind of letter
        </label>
        <select
          id={kindId}
          className="input"
          value={kind}
          onChange={(event) => setKind(messageKinds.find((each) => each === event.target.value) ?? 'keep')}
        >
          {messageKinds.map((each) => (
            <option key={each} value={each}>
              {kindNames[each]}
              {saved[each] === undefined ? '' : ' (yours)'}
            </option>
          ))}
        </select>
      </div>
      <Editor key={kind} kind={kind} saved={saved} />
    </div>
  );
};

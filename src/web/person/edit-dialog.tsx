import { useId, useState } from 'react';
import { personStates } from '../../core/people/person.ts';
import { keptForms } from '../app/kept-form.ts';
import { useSend } from '../outbox/send.ts';
import { noteHint } from '../../core/tact/tender.ts';
import { personFieldWords } from '../../core/people/field-words.ts';
import { useKeepThis } from '../parts/keep-this.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { momentInWords } from '../words/dates.ts';
import { EditLists, Group } from './edit-lists.tsx';
import {
  baseOf,
  baseSince,
  formOf,
  formToChange,
  formTrouble,
  typedIn,
  type PersonForm,
} from './edit-view.ts';
import type { PersonCard } from './person-card.ts';

const Field = ({
  label,
  value,
  placeholder = '',
  type = 'text',
  lines = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly lines?: boolean;
  readonly onChange: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div className={lines ? 'col-span-full' : ''}>
      <label htmlFor={id} className="mb-1 block text-tiny text-muted">
        {label}
      </label>
      {lines ? (
        <textarea
          id={id}
          className="input min-h-18"
          rows={2}
          maxLength={20_000}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          id={id}
          className="input"
          type={type}
          maxLength={500}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
};

const stateWords = {
  active: 'Active',
  resting: 'Resting',
  dormant: 'Dormant',
  closed: 'Archived',
  'do-not-contact': 'Do not contact',
} as const;

/** Under which a half-typed form is kept on the device. */
export const editName = (id: string): string => `person:${id}`;

/** Everything the book says of a person, in one form; saving touches only what was changed. */
export const EditDialog = ({
  card,
  onClose,
}: {
  readonly card: PersonCard;
  readonly onClose: () => void;
}) => {
  const sendChange = useSend();
  // The page may be brought up to date under the form: what was begun from is what the form showed.
  const [begun] = useState(card);
  const orderId = useId();
  const stateId = useId();
  const name = editName(card.person.id);
  const [kept] = useState(() => keptForms.read(name, formOf(begun)));
  const [form, setForm] = useState<PersonForm>(() => ({ ...formOf(begun), ...kept?.form }));
  const [trouble, setTrouble] = useState<string | null>(null);
  const baseFor = (said: PersonForm) => baseSince(baseOf(begun, formToChange(begun, said)), kept?.base ?? {});
  const set = (part: Partial<PersonForm>): void => {
    const next = { ...form, ...part };
    setForm(next);
    setTrouble(null);
    const typed = typedIn(begun, next);
    if (Object.keys(typed).length === 0) keptForms.letGo(name);
    else
      keptForms.keep(name, {
        what: `Changes to ${card.name}`,
        form: typed,
        base: baseFor(next),
        about: [card.person.id],
      });
  };
  const keep = useKeepThis();
  const letGo = (): void => {
    keptForms.letGo(name);
    onClose();
  };
  const save = (): void => {
    const wrong = formTrouble(begun, form);
    setTrouble(wrong);
    if (wrong !== null) return;
    const change = formToChange(begun, form);
    if (Object.keys(change).length === 0) {
      letGo();
      return;
    }
    keep.ask([change.note, change.howWeMet], () => void send(change));
  };
  const send = async (change: ReturnType<typeof formToChange>): Promise<void> => {
    const saved = await keptForms.whileSending(name, () =>
      sendChange(
        'changePerson',
        { params: { id: card.person.id }, body: { ...change, base: baseFor(form) } },
        `Changed ${card.name}`,
        ({ name }) => `${name} is up to date`,
      ),
    );
    if (saved !== null) onClose();
  };
  const field = (
    name: keyof PersonForm &
      (
        | 'given'
        | 'family'
        | 'additional'
        | 'prefix'
        | 'suffix'
        | 'pronouns'
        | 'place'
        | 'timeZone'
        | 'howWeMet'
        | 'knownSince'
        | 'note'
        | 'topics'
        | 'groups'
        | 'cadenceDays'
        | 'pausedUntil'
      ),
    label: string,
    extra: { placeholder?: string; type?: 'text' | 'date' | 'number'; lines?: boolean } = {},
  ) => <Field label={label} value={form[name]} onChange={(value) => set({ [name]: value })} {...extra} />;
  const columns = 'grid gap-3 sm:grid-cols-2';
  const [hasRareName] = useState(
    [form.prefix, form.additional, form.suffix].some((part) => part !== '') ||
      form.displayOrder === 'family-first',
  );
  return (
    <Dialog title={`Edit ${card.name}`} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl Enter saves from any of its fields */}
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            save();
          }
        }}
      >
        <div className="grid min-h-0 gap-5 overflow-y-auto px-5 pt-3 pb-5 outline-none desk:px-6">
          {kept !== null && (
            <p className="rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait">
              What you typed here {momentInWords(Date.parse(kept.saidAt))} is not saved yet.
            </p>
          )}
          <div className={columns}>
            {field('given', personFieldWords.given)}
            {field('family', personFieldWords.family)}
            <div>
              <Field
                label="Nickname"
                value={form.nickname}
                onChange={(nickname) => set({ nickname, calledByNickname: nickname.trim() !== '' })}
              />
              {form.nickname.trim() !== '' && form.given.trim() !== '' && (
                <label className="mt-1.5 flex items-center gap-2.5 text-small">
                  <input
                    type="checkbox"
                    className="size-4"
                    checked={form.calledByNickname}
                    onChange={(event) => set({ calledByNickname: event.target.checked })}
                  />
                  I call them {form.nickname.trim()}
                </label>
              )}
            </div>
            {field('pronouns', personFieldWords.pronouns, { placeholder: 'she/her' })}
          </div>
          <details className="-mt-2" open={hasRareName}>
            <summary className="text-small text-muted">Title, middle name, order</summary>
            <div className={`${columns} pt-2`}>
              {field('prefix', personFieldWords.prefix, { placeholder: 'Dr.' })}
              {field('additional', personFieldWords.additional)}
              {field('suffix', personFieldWords.suffix)}
              <div>
                <label htmlFor={orderId} className="mb-1 block text-tiny text-muted">
                  Order of the name
                </label>
                <select
                  id={orderId}
                  className="input"
                  value={form.displayOrder}
                  onChange={(event) =>
                    set({
                      displayOrder: event.target.value === 'family-first' ? 'family-first' : 'given-first',
                    })
                  }
                >
                  <option value="given-first">Given name first</option>
                  <option value="family-first">Family name first</option>
                </select>
              </div>
            </div>
          </details>
          <Group title="Between you">
            <div className={columns}>
              {field('howWeMet', personFieldWords.howWeMet, { lines: true })}
              {field('knownSince', personFieldWords.knownSince, { placeholder: '2024-03' })}
              {field('place', personFieldWords.place)}
              {field('topics', 'Cares about', { placeholder: 'ports, cold chains' })}
              {field('groups', 'Groups', { placeholder: 'Riverside, rowing' })}
              {field('note', personFieldWords.note, { lines: true })}
            </div>
            <p className="mt-1 text-tiny text-muted">{noteHint}</p>
            {keep.question}
          </Group>
          <EditLists form={form} set={set} />
          <Group title="Keeping in touch">
            <div className={columns}>
              {field('cadenceDays', 'Days between touches, instead of the layer’s', { type: 'number' })}
              {field('pausedUntil', 'Busy until', { type: 'date' })}
              {field('timeZone', 'Their time zone', { placeholder: 'Asia/Tbilisi' })}
              <div>
                <label htmlFor={stateId} className="mb-1 block text-tiny text-muted">
                  State
                </label>
                <select
                  id={stateId}
                  className="input"
                  value={form.state}
                  onChange={(event) => {
                    const state = personStates.find((option) => option === event.target.value);
                    if (state) set({ state });
                  }}
                >
                  {personStates.map((state) => (
                    <option key={state} value={state}>
                      {stateWords[state]}
                    </option>
                  ))}
                </select>
              </div>
              <label className="flex items-center gap-2.5 text-small">
                <input
                  type="checkbox"
                  className="size-4"
                  checked={form.usedToKnowWell}
                  onChange={(event) => set({ usedToKnowWell: event.target.checked })}
                />
                I used to know them well
              </label>
              <label className="flex items-center gap-2.5 text-small">
                <input
                  type="checkbox"
                  className="size-4"
                  checked={form.private}
                  onChange={(event) => set({ private: event.target.checked })}
                />
                Private: left out of what is shared
              </label>
            </div>
          </Group>
        </div>
        <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 pt-3 pb-[calc(0.75rem+var(--safe-bottom))] desk:px-6">
          <p role="alert" className="mr-auto text-small text-wait">
            {trouble}
          </p>
          {Object.keys(typedIn(begun, form)).length > 0 && (
            <Button look="quiet" onClick={letGo}>
              Throw away
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          <Button look="first" type="submit" shortcut="Ctrl ↵">
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

import { useId, useState, type ReactNode } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import type { InteractionKind } from '../../core/interactions/interaction.ts';
import { Button } from '../parts/button.tsx';
import { kindNames } from '../words/kinds.ts';

export type DebriefAnswers = NonNullable<NonNullable<CallInput<'finishCard'>['body']>['debrief']>;

const lengths = [10, 20, 30, 45, 60, 90] as const;
const kinds: readonly InteractionKind[] = ['call', 'video', 'coffee', 'meal', 'meeting', 'walk'];
const depths = [
  ['shallow', 'Small talk'],
  ['normal', 'A good talk'],
  ['deep', 'It went deep'],
] as const;

const Choices = <Value extends string | number>({
  title,
  options,
  value,
  onChange,
}: {
  readonly title: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}) => (
  <fieldset>
    <legend className="mb-1.5 text-small text-muted">{title}</legend>
    <div className="flex flex-wrap gap-1.5">
      {options.map(([option, words]) => (
        <button
          key={option}
          type="button"
          aria-pressed={value === option}
          className="min-h-9 rounded-full border border-edge px-3 text-small hover:bg-wash aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
          onClick={() => onChange(value === option ? null : option)}
        >
          {words}
        </button>
      ))}
    </div>
  </fieldset>
);

const Line = ({
  label,
  placeholder,
  value,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-small text-muted">
        {label}
      </label>
      <input
        id={id}
        className="input"
        maxLength={500}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
};

/** The 60-second debrief: taps first, a line where words matter; whatever is left alone stays unsaid. */
export const DebriefForm = ({
  onSave,
  onDidNotHappen,
}: {
  readonly onSave: (answers: DebriefAnswers) => void;
  readonly onDidNotHappen: () => void;
}) => {
  const [minutes, setMinutes] = useState<number | null>(null);
  const [kind, setKind] = useState<InteractionKind | null>(null);
  const [depth, setDepth] = useState<'shallow' | 'normal' | 'deep' | null>(null);
  const [did, setDid] = useState('');
  const [cares, setCares] = useState('');
  const [promised, setPromised] = useState('');
  const [askAbout, setAskAbout] = useState('');
  const [note, setNote] = useState('');
  const noteId = useId();
  const said = (text: string): boolean => text.trim() !== '';
  return (
    <form
      className="grid max-w-xl gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({
          ...(minutes !== null && { minutes }),
          ...(kind !== null && { kind }),
          ...(depth !== null && { depth }),
          ...(said(did) && { didForMe: did }),
          ...(said(cares) && { caresAbout: cares }),
          ...(said(promised) && { promisesMine: [{ what: promised, due: null }] }),
          ...(said(askAbout) && { askAbout: [{ what: askAbout, when: null }] }),
          ...(said(note) && { note }),
        });
      }}
    >
      <Choices
        title="How long?"
        options={lengths.map((length) => [length, `${length} min`] as const)}
        value={minutes}
        onChange={setMinutes}
      />
      <Choices
        title="How?"
        options={kinds.map((option) => [option, kindNames[option]] as const)}
        value={kind}
        onChange={setKind}
      />
      <Choices title="What was it like?" options={depths} value={depth} onChange={setDepth} />
      <Line
        label="What did they do for you?"
        placeholder="Explained how the port is run"
        value={did}
        onChange={setDid}
      />
      <Line label="What do they care about?" placeholder="Cold chains" value={cares} onChange={setCares} />
      <Line
        label="Did you promise anything?"
        placeholder="Send the article"
        value={promised}
        onChange={setPromised}
      />
      <Line
        label="What to ask about next time?"
        placeholder="How the pilot starts in March"
        value={askAbout}
        onChange={setAskAbout}
      />
      <div>
        <label htmlFor={noteId} className="mb-1.5 block text-small text-muted">
          Anything else
        </label>
        <textarea
          id={noteId}
          className="input min-h-16"
          maxLength={20_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="mt-1 text-tiny text-muted">Write it so that they could read it one day.</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="first" type="submit" data-done shortcut="e">
          Save
        </Button>
        <Button onClick={onDidNotHappen}>It did not happen</Button>
      </div>
    </form>
  );
};

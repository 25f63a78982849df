import { Plus } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { InteractionId } from '../../core/ids.ts';
import type { InteractionKind } from '../../core/interactions/interaction.ts';
import { layers } from '../../core/people/person.ts';
import { noteHint } from '../../core/tact/tender.ts';
import { namesInWords } from '../../core/sentence.ts';
import { kindNames } from '../../core/interactions/in-words.ts';
import type { Answer } from '../app/api.ts';
import { keptForms } from '../app/kept-form.ts';
import { useSaveKey } from '../keys/save-key.ts';
import { Button } from '../parts/button.tsx';
import { OneChoice, TapChoices } from '../parts/tap-choices.tsx';
import { useKeepThis } from '../parts/keep-this.tsx';
import { layerMeanings, layerNames } from '../words/people.ts';
import {
  emptyFields,
  opened,
  extras,
  toAnswers,
  writtenIn,
  type DebriefAnswers,
  type DebriefAsked,
  type DebriefFields,
} from './debrief-view.ts';

const lengths = [10, 20, 30, 45, 60, 90].map((length) => [length, `${length} min`] as const);
const kinds: readonly InteractionKind[] = ['call', 'video', 'coffee', 'meal', 'meeting', 'walk'];
const depths = [
  ['shallow', 'Small talk'],
  ['normal', 'A good talk'],
  ['deep', 'It went deep'],
] as const;
const scores = [
  [-2, 'Against it'],
  [-1, 'Rather against'],
  [0, 'Neither'],
  [1, 'Rather for'],
  [2, 'For it'],
] as const;
const offers = [
  ['introduction', 'An introduction'],
  ['referral', 'To pass my resume on'],
  ['advice', 'Help another time'],
] as const;

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

const DayField = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => (
  <label className="flex items-center gap-2 text-small text-muted">
    {label}
    <input
      type="date"
      className="input w-auto py-1 text-small"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
);

/** The 60-second debrief: taps first, three lines where words matter; whatever is left alone stays unsaid. */
export const DebriefForm = ({
  id,
  asked,
  onSave,
  onDidNotHappen,
}: {
  readonly id: InteractionId;
  readonly asked: DebriefAsked;
  /** Null where it was refused. */
  readonly onSave: (answers: DebriefAnswers) => Promise<Answer<'debriefTalk'> | 'kept' | null>;
  /** Left out where the talk is in the book already. */
  readonly onDidNotHappen?: () => void;
}) => {
  const { people, criteria, talk } = asked;
  // As its card is called: words on a card that another device dealt with stay under the writer.
  const name = `debrief:${id}`;
  const [fields, setFields] = useState<DebriefFields>(() => ({
    ...emptyFields,
    ...(talk.minutes !== null && { minutes: talk.minutes }),
    ...(!talk.planned && { kind: talk.kind }),
    ...(talk.depth !== null && { depth: talk.depth }),
    ...(talk.talkShare !== null && { talkShare: talk.talkShare }),
    ...keptForms.read(name, emptyFields)?.form,
  }));
  const [open, setOpen] = useState(() => opened(fields));
  const keep = useKeepThis();
  const form = useRef<HTMLFormElement>(null);
  useSaveKey(form, () => form.current?.requestSubmit());
  const change = (part: { [Name in keyof DebriefFields]?: DebriefFields[Name] | undefined }): void => {
    const next = { ...fields, ...part } as DebriefFields;
    setFields(next);
    keptForms.keep(name, {
      what: `How it went with ${namesInWords(people.map((one) => one.name))}`,
      form: next,
      base: {},
      about: people.map((one) => one.id),
    });
  };
  const save = (): Promise<unknown> => keptForms.whileSending(name, () => onSave(toAnswers(fields)));
  const person = people.find(({ id }) => id === fields.about) ?? people[0];
  const call = person?.call ?? 'They';
  const untold = person?.untold ?? [];
  const times = lengths.some(([length]) => length === fields.minutes)
    ? lengths
    : [
        ...lengths,
        ...(fields.minutes === undefined ? [] : [[fields.minutes, `${fields.minutes} min`] as const]),
      ];
  const closed = extras.filter(([name]) => !open.includes(name));
  return (
    <form
      ref={form}
      data-saves
      aria-label={`How it went with ${people.map((one) => one.name).join(' and ')}`}
      className="grid max-w-xl gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        keep.ask(writtenIn(fields), () => void save());
      }}
    >
      {people.length > 1 && (
        <OneChoice
          title="Whom is it about?"
          options={people.map((one) => [one.id, one.call] as const)}
          value={fields.about ?? people[0]?.id}
          onChange={(about) => change({ about, told: [] })}
        />
      )}
      <OneChoice
        title="How long?"
        options={times}
        value={fields.minutes}
        onChange={(minutes) => change({ minutes })}
      />
      <OneChoice
        title="How?"
        options={kinds.map((kind) => [kind, kindNames[kind]] as const)}
        value={fields.kind}
        onChange={(kind) => change({ kind })}
      />
      <OneChoice
        title="What was it like?"
        options={depths}
        value={fields.depth}
        onChange={(depth) => change({ depth })}
      />
      <OneChoice
        title="Who talked most?"
        options={[
          ['me', 'I did'],
          ['even', 'Both alike'],
          ['them', call],
        ]}
        value={fields.talkShare}
        onChange={(talkShare) => change({ talkShare })}
      />
      <Line
        label={`What did ${call} do for you?`}
        placeholder="Explained how the port is run"
        value={fields.did}
        onChange={(did) => change({ did })}
      />
      <Line
        label={`What does ${call} care about, or is stuck on?`}
        placeholder="Permits for the new port"
        value={fields.cares}
        onChange={(cares) => change({ cares })}
      />
      <div className="grid gap-2">
        <Line
          label="What did you learn of the company or the job?"
          placeholder="Nobody works late"
          value={fields.learned}
          onChange={(learned) => change({ learned })}
        />
        {fields.learned.trim() !== '' && (person?.company ?? null) !== null && (
          <>
            <OneChoice
              title={`What does it say of ${person?.company ?? 'them'}?`}
              options={criteria.map(({ id, name }) => [id, name] as const)}
              value={fields.criterionId}
              onChange={(criterionId) => change({ criterionId })}
            />
            {fields.criterionId !== undefined && (
              <OneChoice
                title="For it or against it?"
                options={scores}
                value={fields.score}
                onChange={(score) => change({ score })}
              />
            )}
          </>
        )}
      </div>
      {untold.length > 0 && (
        <TapChoices
          title={`What of you does ${call} know now?`}
          options={untold.map(({ id, name }) => [id, name] as const)}
          value={fields.told}
          onChange={(id) =>
            change({
              told: fields.told.includes(id) ? fields.told.filter((one) => one !== id) : [...fields.told, id],
            })
          }
        />
      )}
      <OneChoice
        title={`Did ${call} offer you something?`}
        options={offers}
        value={fields.offered}
        onChange={(offered) => change({ offered })}
      />
      {extras
        .filter(([name]) => open.includes(name))
        .map(([name, label, placeholder]) => (
          <div key={name} className="grid gap-1.5">
            <Line
              label={label}
              placeholder={placeholder}
              value={fields.extra[name] ?? ''}
              onChange={(text) => change({ extra: { ...fields.extra, [name]: text } })}
            />
            {name === 'promisedMine' && (
              <DayField label="By" value={fields.mineDue} onChange={(mineDue) => change({ mineDue })} />
            )}
            {name === 'promisedTheirs' && (
              <DayField label="By" value={fields.theirsDue} onChange={(theirsDue) => change({ theirsDue })} />
            )}
          </div>
        ))}
      {open.includes('next') && (
        <div className="grid gap-3">
          <DayField
            label="You meet again on"
            value={fields.meetAgain}
            onChange={(meetAgain) => change({ meetAgain })}
          />
          <OneChoice
            title={`How near do you want to keep ${call}?`}
            options={layers.map((layer) => [layer, `${layerNames[layer]}: ${layerMeanings[layer]}`] as const)}
            value={fields.layer ?? person?.layer ?? undefined}
            onChange={(layer) => change({ layer })}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {[
          ...closed.map(([name, label]) => [name, label] as const),
          ...(open.includes('next') ? [] : [['next', 'What next?'] as const]),
        ].map(([name, label]) => (
          <button
            key={name}
            type="button"
            className="-ml-1 flex min-h-8 items-center gap-1.5 rounded px-1 text-small text-muted hover:text-ink pointer-coarse:min-h-11"
            onClick={() => setOpen([...open, name])}
          >
            <Plus aria-hidden className="size-3.5" /> {label}
          </button>
        ))}
      </div>
      <p className="text-tiny text-muted">{noteHint}</p>
      <div className="foot flex flex-wrap gap-2 border-t border-line bg-surface">
        {keep.question !== null && <div className="w-full">{keep.question}</div>}
        <Button look="first" type="submit" data-done shortcut="e" fieldShortcut="Ctrl ↵">
          Save
        </Button>
        {onDidNotHappen !== undefined && (
          <Button
            onClick={() => {
              keptForms.letGo(name);
              onDidNotHappen();
            }}
          >
            It did not happen
          </Button>
        )}
      </div>
    </form>
  );
};

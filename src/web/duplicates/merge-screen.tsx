import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Combine, Split } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PartialDate } from '../../core/dates/index.ts';
import { fieldWords, type MergeChoices, type MergeField } from '../../core/duplicates/merge/merge-field.ts';
import { useAct } from '../app/act.ts';
import { api, type Answer } from '../app/api.ts';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { useCommands } from '../keys/commands.tsx';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { Tag } from '../parts/tag.tsx';
import { partialInWords } from '../words/dates.ts';
import { layerNames } from '../words/people.ts';
import { nextPair } from './next-pair.ts';

type Preview = Answer<'showMerge'>;
type Side = Preview['kept'];

/** Are these one person? Both side by side, what to take from whom, and what would become of them. */
export const MergeScreen = () => {
  useTitle('The same person?');
  const { id, other } = useParams({ from: '/people/$id/merge/$other' });
  const [choices, setChoices] = useState<{ readonly of: string; readonly keep: MergeChoices }>({
    of: '',
    keep: {},
  });
  const of = `${id} ${other}`;
  const keep = choices.of === of ? choices.keep : {};
  const preview = useQuery(queries.merge(id, other, keep));
  const listed = useQuery(queries.duplicates());
  const navigate = useNavigate();
  const act = useAct();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusedOn = useRef('');
  useEffect(() => {
    if (heading.current === null || focusedOn.current === of) return;
    focusedOn.current = of;
    heading.current.focus({ preventScroll: true });
  });

  const goOn = async (): Promise<void> => {
    const next = nextPair(listed.data?.pairs ?? [], { a: id, b: other });
    await (next === null
      ? navigate({ to: '/people/duplicates' })
      : navigate({ to: '/people/$id/merge/$other', params: { id: next.a, other: next.b }, replace: true }));
    window.scrollTo({ top: 0 });
  };
  const params = { id, other };
  const name = preview.data?.result.name ?? '';
  const merge = async (): Promise<void> => {
    await goOn();
    await act(api.call('mergePeople', { params, body: { keep } }), `${name} is one person now`);
  };
  const apart = async (): Promise<void> => {
    await goOn();
    await act(api.call('keepApart', { params }), 'They are two people');
  };
  useCommands({
    done: () => void merge(),
    apart: () => void apart(),
    'not-today': () => void goOn(),
    next: () => void goOn(),
  });

  if (preview.isError)
    return (
      <ScreenTrouble what="These two entries" cause={preview.error} onRetry={() => void preview.refetch()} />
    );
  if (preview.isPending)
    return (
      <>
        <h1 className="sr-only">The same person?</h1>
        <ListSkeleton rows={4} />
      </>
    );
  const { kept, other: second, why, fields, result } = preview.data;
  const shown = fields.filter((field) => field.kept !== null || field.other !== null);
  const choose = (field: MergeField, from: 'kept' | 'other'): void =>
    setChoices({ of, keep: { ...keep, [field]: from } });
  return (
    <div className="max-w-[56rem]">
      <header className="pb-5">
        <h1 ref={heading} tabIndex={-1} className="outline-none">
          The same person?
        </h1>
        {why !== '' && <p className="mt-1 max-w-[62ch] text-muted">{why}</p>}
      </header>
      <section aria-label="Side by side" className="rounded-card border border-line bg-surface">
        <div className="grid grid-cols-2 gap-x-4 p-4 desk:gap-x-8 desk:p-6">
          <SideHead side={kept} />
          <SideHead side={second} />
        </div>
        <div className="grid gap-4 border-t border-line p-4 desk:p-6">
          {shown.map((field) => (
            <FieldRow key={field.field} field={field} onChoose={(from) => choose(field.field, from)} />
          ))}
        </div>
        <div className="grid grid-cols-2 gap-x-4 border-t border-line p-4 text-small desk:gap-x-8 desk:p-6">
          <SideLines side={kept} />
          <SideLines side={second} />
        </div>
      </section>
      <Becomes result={result} />
      <div className="foot mt-6 flex flex-wrap gap-2 border-t border-line bg-paper">
        <Button look="first" shortcut="e" onClick={() => void merge()}>
          <Combine aria-hidden /> Merge
        </Button>
        <Button shortcut="n" onClick={() => void apart()}>
          <Split aria-hidden /> Not the same
        </Button>
        <Button look="quiet" shortcut="h" className="ml-auto" onClick={() => void goOn()}>
          Later
        </Button>
      </div>
    </div>
  );
};

const SideHead = ({ side: { name, organization } }: { readonly side: Side }) => (
  <div className="min-w-0">
    <Face name={name} />
    <h2 className="mt-2 text-[1.25rem] leading-tight wrap-anywhere">{name === '' ? 'No name' : name}</h2>
    {organization !== null && <p className="text-small text-muted wrap-anywhere">{organization}</p>}
  </div>
);

const SideLines = ({ side: { lines, holds } }: { readonly side: Side }) => (
  <ul className="grid content-start gap-1 text-muted">
    {[...lines, ...holds].map((line) => (
      <li key={line} className="wrap-anywhere">
        {line}
      </li>
    ))}
    {lines.length + holds.length === 0 && <li>Nothing more</li>}
  </ul>
);

/** One field of both: a choice where they differ, plain where they do not. */
const FieldRow = ({
  field: { field, kept, other, chosen, differs },
  onChoose,
}: {
  readonly field: Preview['fields'][number];
  readonly onChoose: (from: 'kept' | 'other') => void;
}) => {
  const sides = [
    ['kept', kept],
    ['other', other],
  ] as const;
  return (
    <fieldset>
      <legend className="text-tiny text-muted">{fieldWords[field]}</legend>
      <div className="mt-1 grid grid-cols-2 gap-x-4 desk:gap-x-8">
        {sides.map(([from, value]) =>
          differs ? (
            <label
              key={from}
              className={`flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg border px-3 py-2 text-small ${chosen === from ? 'border-ink' : 'border-line text-muted hover:border-edge'}`}
            >
              <input
                type="radio"
                name={field}
                checked={chosen === from}
                className="size-4 shrink-0"
                onChange={() => onChoose(from)}
              />
              <FieldValue field={field} value={value} />
            </label>
          ) : (
            <p key={from} className="py-1 text-small">
              <FieldValue field={field} value={value} />
            </p>
          ),
        )}
      </div>
    </fieldset>
  );
};

const FieldValue = ({ field, value }: { readonly field: MergeField; readonly value: string | null }) =>
  value === null ? (
    <span className="text-muted">not said</span>
  ) : field === 'photo' ? (
    <Face name="" photo={value} />
  ) : (
    <span className="min-w-0 wrap-anywhere">
      {field === 'birthday' ? partialInWords(value as PartialDate) : value}
    </span>
  );

const Becomes = ({ result }: { readonly result: Preview['result'] }) => {
  const { name, organization, layer, state, lines, holds, note } = result;
  return (
    <section aria-labelledby="becomes" className="mt-6">
      <h2 id="becomes" className="text-[1.125rem]">
        Would become {name}
      </h2>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-small text-muted">
        {organization !== null && <span>{organization}</span>}
        {layer !== null && <Tag>{layerNames[layer]}</Tag>}
        {state === 'do-not-contact' && <Tag>Not to be contacted</Tag>}
      </p>
      <ul className="mt-2 grid gap-x-8 gap-y-1 text-small text-muted sm:grid-cols-2">
        {[...lines, ...holds].map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
      {note !== null && <p className="mt-2 max-w-[62ch] text-small whitespace-pre-line">{note}</p>}
    </section>
  );
};

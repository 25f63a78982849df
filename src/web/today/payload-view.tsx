import { useState } from 'react';
import type { Payload } from '../../core/today/card.ts';

/** A brief: short titled lists that fit one phone screen. */
export const SectionsView = ({
  sections,
}: {
  readonly sections: Extract<Payload, { kind: 'sections' }>['sections'];
}) => (
  <div className="grid max-w-[62ch] gap-4 border-l-2 border-accent py-1 pl-4">
    {sections.map(({ title, lines }) => (
      <section key={title}>
        <h3 className="font-sans text-tiny font-[550] tracking-normal text-muted">{title}</h3>
        <ul className="mt-0.5 grid gap-1 font-serif text-[1.0625rem]/[1.5]">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

/** Things one always has to give, as choices: pressing one begins the words with it. */
export const ChoicesView = ({
  memory,
  choices,
  onChoose,
}: {
  readonly memory: string | null;
  readonly choices: Extract<Payload, { kind: 'choices' }>['choices'];
  readonly onChoose: (text: string, id: string) => void;
}) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.slice(0, 4);
  return (
    <div className="mb-4">
      {memory !== null && <p className="mb-3 max-w-[62ch] font-serif text-[1.0625rem]/[1.5]">{memory}</p>}
      <p id="what-to-give" className="mb-1.5 text-small text-muted">
        You always have something. What fits?
      </p>
      <ul aria-labelledby="what-to-give" className="flex flex-wrap gap-1.5">
        {shown.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosen === id}
              className="min-h-9 rounded-[1.125rem] border border-edge px-3 py-1 text-left text-small hover:bg-wash aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
              onClick={() => {
                setChosen(id);
                onChoose(text, id);
              }}
            >
              {text}
            </button>
          </li>
        ))}
        {!all && choices.length > shown.length && (
          <li>
            <button
              type="button"
              className="link min-h-9 px-2 text-small text-muted pointer-coarse:min-h-11"
              onClick={() => setAll(true)}
            >
              {choices.length - shown.length} more
            </button>
          </li>
        )}
      </ul>
    </div>
  );
};

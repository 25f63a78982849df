export interface ChoiceOf {
  readonly label: string;
  readonly hint: string;
  readonly run: () => void;
}

/** Answers to a question, one tap each. */
export const Choices = ({
  choices,
  onChosen,
}: {
  readonly choices: readonly ChoiceOf[];
  readonly onChosen: () => void;
}) => (
  <ul className="grid w-full gap-0.5">
    {choices.map(({ label, hint, run }) => (
      <li key={label}>
        <button
          type="button"
          className="flex min-h-11 w-full flex-wrap items-center gap-x-2.5 rounded-lg px-2 py-1 text-left text-[0.9375rem] hover:bg-wash"
          onClick={() => {
            run();
            onChosen();
          }}
        >
          <span className="font-[550]">{label}</span>
          <span className="text-small text-muted">{hint}</span>
        </button>
      </li>
    ))}
  </ul>
);

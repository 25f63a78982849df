import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useKeepThis } from '../parts/keep-this.tsx';

/** "Add", which becomes a field for one line; Enter keeps it, Escape closes. */
export const AddLine = ({
  label,
  placeholder,
  onAdd,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly onAdd: (line: string) => Promise<boolean>;
}) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const keep = useKeepThis();
  if (!open)
    return (
      <button
        type="button"
        className="-ml-1 flex min-h-8 items-center gap-1.5 rounded px-1 text-small text-muted hover:text-ink pointer-coarse:min-h-11"
        onClick={() => setOpen(true)}
      >
        <Plus aria-hidden className="size-3.5" /> {label}
      </button>
    );
  return (
    <>
      <form
        className="flex gap-2 pt-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          keep.ask([text], () => void onAdd(text.trim()).then((added) => (added ? setText('') : null)));
        }}
      >
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
          id={id}
          className="input text-[0.9375rem]"
          maxLength={500}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          ref={(element) => {
            if (element && text === '' && document.activeElement === document.body) element.focus();
          }}
        />
        <Button type="submit" className="px-3">
          Add
        </Button>
      </form>
      {keep.question}
    </>
  );
};

import type { ReactNode } from 'react';
import { saveFile } from '../app/save-file.ts';
import { Button } from '../parts/button.tsx';
import { useCopy } from '../parts/copy.ts';

/** A secret that is shown this once, to be taken somewhere else. */
export const ShownOnce = ({
  about,
  text,
  file,
  onDone,
  children,
}: {
  readonly about: string;
  readonly text: string;
  /** How it is called among the downloads; nothing where only copying makes sense. */
  readonly file?: string;
  readonly onDone: () => void;
  readonly children: ReactNode;
}) => {
  const copy = useCopy();
  return (
    <div className="grid gap-3 rounded-xl border border-line p-4">
      <p className="max-w-[62ch] text-small text-muted">{about}</p>
      {children}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void copy(text, 'Copied')}>Copy</Button>
        {file !== undefined && (
          <Button onClick={() => void saveFile(new Response(text), file)}>Save as a file</Button>
        )}
        <Button look="quiet" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
};

import { FileUp } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { droppedFiles } from './dropped-files.ts';

/** Takes files: dropped anywhere on the page, or chosen. */
export const DropZone = ({
  onFiles,
}: {
  /** The promise fails where what was dropped cannot be read. */
  readonly onFiles: (files: Promise<readonly File[]>) => void;
}) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = useRef(onFiles);
  useEffect(() => {
    give.current = onFiles;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) give.current(droppedFiles(event.dataTransfer));
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return (
    <div
      className={`grid justify-items-center gap-3 rounded-card border-2 border-dashed px-6 py-12 text-center max-sm:py-8 transition-colors duration-100 ${over ? 'border-accent bg-accent-wash' : 'border-edge bg-surface'}`}
    >
      <FileUp aria-hidden strokeWidth={1.4} className="size-9 text-muted" />
      <p className="font-serif text-[1.25rem]">
        <span className="pointer-coarse:hidden">Drop your contacts here</span>
        <span className="hidden pointer-coarse:inline">Bring your contacts</span>
      </p>
      <p className="max-w-[46ch] text-small text-muted">
        LinkedIn export, vCard from any phone, contacts of Google, Outlook or Thunderbird, Monica, mails, a
        calendar, any table of people. Several at once
        <span className="pointer-coarse:hidden">, or a folder,</span> is fine. You see everything before
        anything is written.
      </p>
      <label
        htmlFor={id}
        className="mt-2 inline-flex min-h-10 cursor-pointer items-center rounded-lg border border-accent bg-accent px-4 text-[0.9375rem] font-[550] text-on-accent hover:brightness-108 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
      >
        Choose files
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          className="sr-only"
          accept=".zip,.csv,.tsv,.ldif,.vcf,.vcard,.ics,.json,.sql,.txt,.mbox,.eml,.emlx"
          onChange={(event) => {
            onFiles(Promise.resolve([...(event.target.files ?? [])]));
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
};

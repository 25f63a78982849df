import { HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { errorInWords } from '../app/words.ts';
import { Button } from '../parts/button.tsx';
import { useToast } from '../parts/toasts.tsx';
import { bytesInWords } from '../words/counts.ts';

/** The whole database as one file, made while it is in use. */
export const Backup = () => {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.transfer('backUpBook', {});
    if (answer.ok) {
      const copy = await answer.value.blob();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(copy);
      link.download =
        /filename="?([^";]+)/.exec(answer.value.headers.get('content-disposition') ?? '')?.[1] ??
        'goodturn-backup.sqlite';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      toast({ text: `A copy of ${bytesInWords(copy.size)} is on its way to your downloads.` });
    } else toast({ text: errorInWords(answer.error), look: 'wait' });
    setBusy(false);
  };
  return (
    <Button disabled={busy} onClick={() => void download()}>
      <HardDriveDownload aria-hidden /> {busy ? 'Copying' : 'Download a backup'}
    </Button>
  );
};

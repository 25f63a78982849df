import { HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { saveFile } from '../app/save-file.ts';
import { errorInWords } from '../app/words.ts';
import { Button } from '../parts/button.tsx';
import { useToast } from '../parts/toasts.tsx';
import { bytesInWords } from '../../core/number-words.ts';

/** The whole database as one file, made while it is in use. */
export const Backup = () => {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.transfer('backUpBook', {});
    if (answer.ok) {
      const bytes = await saveFile(answer.value, 'goodturn-backup.sqlite');
      toast({ text: `A copy of ${bytesInWords(bytes)} is on its way to your downloads.` });
    } else toast({ text: errorInWords(answer.error), look: 'wait' });
    setBusy(false);
  };
  return (
    <Button disabled={busy} onClick={() => void download()}>
      <HardDriveDownload aria-hidden /> {busy ? 'Copying' : 'Download a backup'}
    </Button>
  );
};

import type { LogStart } from '../app/shell.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { LogDesk } from './log-desk.tsx';

export const LogSheet = ({ start, onClose }: { readonly start: LogStart; readonly onClose: () => void }) => (
  <Dialog title={start.person ? `A talk with ${start.person.name}` : 'Log a talk'} onClose={onClose}>
    <div className="overflow-y-auto px-5 pt-2 [--below:var(--safe-bottom)] desk:px-6 desk:pb-2">
      <LogDesk start={start} onClose={onClose} />
    </div>
  </Dialog>
);

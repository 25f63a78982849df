import { useNavigate } from '@tanstack/react-router';
import { useTitle } from '../app/title.ts';
import { LogDesk } from './log-desk.tsx';

const noStart = {};

/** Log as a screen of its own: for a bookmark, a phone's home screen, or a widget. */
export const LogScreen = () => {
  useTitle('Log');
  const navigate = useNavigate();
  return (
    <div className="max-w-[42rem]">
      <h1 className="pb-4">Log a talk</h1>
      <div className="rounded-card border border-line bg-surface px-5 pt-5 pb-1 shadow-float desk:px-6 desk:pt-6 desk:pb-2">
        <LogDesk start={noStart} onClose={() => void navigate({ to: '/' })} />
      </div>
    </div>
  );
};

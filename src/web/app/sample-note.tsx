import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from './api.ts';
import { useAct } from './act.ts';
import { queries } from './queries.ts';

/** Says on every screen that what is shown is invented, and leads back to the user's own book. */
export const SampleNote = () => {
  const act = useAct();
  const navigate = useNavigate();
  const { data } = useQuery(queries.status());
  if (data?.book !== 'demo') return null;
  const leave = async (): Promise<void> => {
    if (await act(api.call('switchBook', { body: { book: 'own' } }))) await navigate({ to: '/' });
  };
  return (
    <p className="mb-5 rounded-lg bg-wash px-3.5 py-2 text-small text-muted">
      This is the sample book: everyone in it is invented.{' '}
      <button type="button" className="link text-ink" onClick={() => void leave()}>
        Go to your own book
      </button>
    </p>
  );
};

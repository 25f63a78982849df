import { useQuery } from '@tanstack/react-query';
import { queries } from './queries.ts';
import { useSwitchBook } from './switch-book.ts';

/** Says on every screen that what is shown is invented, and leads back to the user's own book. */
export const SampleNote = () => {
  const switchTo = useSwitchBook();
  const { data } = useQuery(queries.status());
  if (data?.book !== 'demo') return null;
  return (
    <p className="mb-5 w-fit rounded-lg bg-wash px-3.5 py-2 text-small text-muted">
      Sample book, all invented.{' '}
      <button type="button" className="link tap text-left text-ink" onClick={() => void switchTo('own')}>
        Go to your own book
      </button>
    </p>
  );
};

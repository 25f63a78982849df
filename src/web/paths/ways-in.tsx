import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PersonId } from '../../core/ids.ts';
import { queries } from '../app/queries.ts';
import { Block } from '../person/block.tsx';

/** Who could bring us together, with the reasons; nothing where nobody could. */
export const WaysIn = ({ id }: { readonly id: PersonId }) => {
  const paths = useQuery(queries.paths(id));
  // Whom one knows oneself needs no introduction.
  const found = (paths.data?.paths ?? []).filter(({ through }) => through.length > 0);
  if (found.length === 0) return null;
  return (
    <Block title="Who could introduce you">
      <ul className="grid gap-2 text-[0.9375rem]">
        {found.map(({ through, because, ready }) => (
          <li key={through.map((one) => one.id).join()}>
            {through.map((one, index) => (
              <span key={one.id}>
                {index > 0 && <span className="text-muted">, then </span>}
                <Link to="/people/$id" params={{ id: one.id }} className="link">
                  {one.name}
                </Link>
                {one.company !== null && <span className="text-muted"> (at {one.company})</span>}
              </span>
            ))}
            {ready?.verdict === 'ready' && (
              <span className="text-good">, fair to ask for an introduction now</span>
            )}
            <span className="block text-small text-muted">{because.join(' ')}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
};

import { lazy, useState, type ComponentType } from 'react';
import { Button } from './button.tsx';

/** Said where a part of a screen should be that could not be loaded; the rest of the screen stands, and so do typed words. */
const Missing = () => (
  <p role="alert" className="rounded-lg bg-wait-wash px-3.5 py-2.5 text-small text-wait">
    This part could not be loaded. What you wrote is kept.{' '}
    <Button size="small" look="quiet" onClick={() => location.reload()}>
      Load the page again
    </Button>
  </p>
);

const Nothing = () => null;

/**
 * A part of a screen that is loaded when it is first shown. Where that fails, as there is no way or a newer app has taken
 * the place of this one, only the part is missing; it is asked for again when it is next shown.
 * @param kind an extra that is missing is not spoken of
 */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  kind: 'needed' | 'extra' = 'needed',
): ComponentType<Props> => {
  const attempt = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch {
        Part = attempt();
        return { default: kind === 'extra' ? Nothing : Missing };
      }
    });
  let Part = attempt();
  return function Later(props: Props) {
    const [Shown] = useState(() => Part);
    return <Shown {...props} />;
  };
};

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

/** How to load each part that is not there yet. */
const missing = new Set<() => Promise<unknown>>();

/** Loads all parts of what is loaded by now, and the parts of those: they are there when they are first shown. */
export const loadParts = async (): Promise<void> => {
  while (missing.size > 0) await Promise.all([...missing].map((load) => load()));
};

type LaterPart<Props> = ComponentType<Props> & {
  /** Loads it for a screen that shows it at once; where that fails it is asked for again when it is shown. */
  readonly ready: () => Promise<unknown>;
};

/**
 * A part of a screen that is loaded when it is first shown. Where that fails, as there is no way or a newer app has taken
 * the place of this one, only the part is missing; it is asked for again when it is next shown.
 * @param kind an extra that is missing is not spoken of
 */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  kind: 'needed' | 'extra' = 'needed',
): LaterPart<Props> => {
  let Loaded: ComponentType<Props> | null = null;
  const take = async (): Promise<ComponentType<Props>> => {
    Loaded = await load();
    missing.delete(take);
    return Loaded;
  };
  missing.add(take);
  const attempt = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await take() };
      } catch {
        Part = attempt();
        return { default: kind === 'extra' ? Nothing : Missing };
      }
    });
  let Part = attempt();
  const Later = (props: Props) => {
    // What is there need not be waited for: a boundary that waits shows it a third of a second later.
    const [Shown] = useState(() => Loaded ?? Part);
    return <Shown {...props} />;
  };
  return Object.assign(Later, { ready: () => take().catch(() => undefined) });
};

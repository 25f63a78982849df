import { lazy, Suspense, type ComponentProps } from 'react';
import { ListSkeleton } from '../parts/slow.tsx';

const DraftBox = lazy(async () => ({ default: (await import('./draft-box.tsx')).DraftBox }));

/** The box of a draft where a screen of the first load has one: it comes when it is opened. */
export const DraftDesk = (box: ComponentProps<typeof DraftBox>) => (
  <Suspense fallback={<ListSkeleton rows={1} />}>
    <DraftBox {...box} />
  </Suspense>
);

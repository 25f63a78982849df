import { Suspense, type ComponentProps } from 'react';
import { later } from '../parts/later.tsx';
import { ListSkeleton } from '../parts/slow.tsx';

/** Its questions come when there is a talk to ask about: the first load is for the day. */
const DebriefDesk = later(async () => (await import('./debrief-desk.tsx')).DebriefDesk);

export const Debrief = (props: ComponentProps<typeof DebriefDesk>) => (
  <Suspense fallback={<ListSkeleton rows={2} />}>
    <DebriefDesk {...props} />
  </Suspense>
);

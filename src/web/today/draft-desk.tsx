import { Suspense, type ComponentProps } from 'react';
import { ListSkeleton } from '../parts/slow.tsx';
import { later } from '../parts/later.tsx';

const DraftBox = later(async () => (await import('./draft-box.tsx')).DraftBox);

/** For a day whose first card is mostly words to send: its box comes with it, so that nothing below moves. */
export const readyDraft = DraftBox.ready;

/** The box of a draft where a screen of the first load has one: it comes when it is opened. */
export const DraftDesk = (box: ComponentProps<typeof DraftBox>) => (
  <Suspense fallback={<ListSkeleton rows={1} />}>
    <DraftBox {...box} />
  </Suspense>
);

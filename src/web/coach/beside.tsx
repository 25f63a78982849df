import { lazy, Suspense, type ComponentProps } from 'react';
import CoachNotes from './coach-notes.tsx';

const ModelDesk = lazy(() => import('../model/model-desk.tsx'));

/** What is said of the words as they are written: the coach, and a language model where one is set up. */
const Beside = ({
  onTake,
  ...notes
}: ComponentProps<typeof CoachNotes> & { readonly onTake: (text: string) => void }) => (
  <>
    <CoachNotes {...notes} />
    <Suspense fallback={null}>
      <ModelDesk
        personId={notes.personId}
        kind={notes.kind}
        subject={notes.subject}
        text={notes.text}
        onTake={onTake}
      />
    </Suspense>
  </>
);

export default Beside;

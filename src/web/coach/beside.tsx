import { Suspense, type ComponentProps } from 'react';
import CoachNotes from './coach-notes.tsx';
import { later } from '../parts/later.tsx';

const ModelDesk = later(async () => (await import('../model/model-desk.tsx')).default, 'extra');

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

import { useQuery } from '@tanstack/react-query';
import type { InteractionId } from '../../core/ids.ts';
import { hasFailed, type Answer } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useSend } from '../outbox/send.ts';
import { ListSkeleton } from '../parts/slow.tsx';
import { DebriefForm } from './debrief-form.tsx';

/** The debrief of one talk, from its questions to what was kept. */
export const DebriefDesk = ({
  id,
  onActing,
  onSaved,
  onDidNotHappen,
}: {
  readonly id: InteractionId;
  /** Just before it is written: a list around it will move on. */
  readonly onActing?: () => void;
  readonly onSaved?: (saved: Answer<'debriefTalk'> | 'kept') => void;
  readonly onDidNotHappen?: () => void;
}) => {
  const send = useSend();
  const asked = useQuery(queries.debrief(id));
  if (hasFailed(asked))
    return <QueryTrouble what="This talk" cause={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.data) return <ListSkeleton rows={2} />;
  const names = asked.data.people.map(({ call }) => call).join(' and ');
  return (
    <DebriefForm
      id={id}
      asked={asked.data}
      {...(onDidNotHappen !== undefined && { onDidNotHappen })}
      onSave={async (answers) => {
        onActing?.();
        const saved = await send(
          'debriefTalk',
          { params: { id }, body: answers },
          `Noted how it went with ${names}`,
        );
        if (saved !== null) onSaved?.(saved);
        return saved;
      }}
    />
  );
};

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { TimeZone } from '../../core/dates/index.ts';
import { api, callError, type Answer, hasFailed } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { saveFile } from '../app/save-file.ts';
import { useShell } from '../app/shell.tsx';
import { useTitle } from '../app/title.ts';
import { errorInWords } from '../app/words.ts';
import { LostPerson } from '../app/lost.tsx';
import { useCommands } from '../keys/commands.tsx';
import { useToast } from '../parts/toasts.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { pronounsOf } from '../words/people.ts';
import { Introduce } from '../introductions/introduce.tsx';
import { MayIAsk } from '../asks/may-i-ask.tsx';
import { FittingOffers } from '../offers/fitting-offers.tsx';
import { WaysIn } from '../paths/ways-in.tsx';
import { KnownOfMe } from '../strengths/known-of-me.tsx';
import { AboutThem } from './about-them.tsx';
import { Block } from './block.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { ForMe } from './for-me.tsx';
import { HereOnly } from './here-only.tsx';
import { NextStep } from './next-step.tsx';
import { OpenThings } from './open-things.tsx';
import type { PersonCard } from './person-card.ts';
import { PersonChanges } from './person-changes.tsx';
import { PersonHeader } from './person-header.tsx';
import { Reach } from './reach.tsx';
import { Road } from './road.tsx';
import { Timeline } from './timeline.tsx';
import { YearLine } from './year-line.tsx';

const PersonView = ({
  card,
  status,
}: {
  readonly card: PersonCard;
  readonly status: Answer<'showStatus'>;
}) => {
  useTitle(card.name);
  const shell = useShell();
  const act = useAct();
  const navigate = useNavigate();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const [erasing, setErasing] = useState(false);
  const { id } = card.person;
  const today = status.day;
  const zone = status.timeZone as TimeZone;
  const they = pronounsOf(card.person.pronouns);
  const talkedToday = (): void => shell.openLog({ person: { id, name: card.name } });
  const trash = async (): Promise<void> => {
    // Away from the page first: what is in the trash cannot be shown.
    await navigate({ to: '/people' });
    await act(api.call('removePerson', { params: { id } }), `${card.name} is in the trash`);
  };
  const exportAll = async (): Promise<void> => {
    const answer = await api.transfer('exportPerson', { params: { id, format: 'text' } });
    if (!answer.ok) return toast({ text: errorInWords(answer.error), look: 'wait' });
    await saveFile(answer.value, 'person.txt');
    toast({ text: `A page with all you hold about ${card.name} is on its way to your downloads.` });
  };
  useCommands({
    done: () => setEditing(true),
    log: talkedToday,
    draft: () => document.querySelector<HTMLElement>('[data-write]')?.click(),
  });
  return (
    <article className="max-w-[65rem]">
      <PersonHeader
        card={card}
        today={today}
        onTalked={talkedToday}
        onEdit={() => setEditing(true)}
        onTrash={() => void trash()}
        onErase={() => setErasing(true)}
        onExport={() => void exportAll()}
      />
      <div className="grid gap-x-11 wide:grid-cols-[minmax(0,1fr)_17.5rem] wide:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <HereOnly card={card} onEdit={() => setEditing(true)} />
          <NextStep card={card} today={today} zone={zone} they={they} />
          <Road card={card} today={today} they={they} />
          <YearLine card={card} today={today} />
        </div>
        <aside
          aria-label={`About ${card.name}`}
          className="min-w-0 sm:max-wide:columns-2 sm:max-wide:gap-11 wide:col-start-2 wide:row-span-2"
        >
          <OpenThings card={card} today={today} they={they} />
          <AboutThem card={card} they={they} onEdit={() => setEditing(true)} />
          <ForMe card={card} />
          <KnownOfMe id={id} call={card.callName} />
          {(card.tie?.conversations ?? 0) === 0 && <WaysIn id={id} />}
          <Reach card={card} today={today} they={they} onEdit={() => setEditing(true)} />
        </aside>
        <div className="min-w-0 wide:col-start-1 wide:row-start-2">
          <FittingOffers id={id} name={card.name} call={card.callName} />
          <MayIAsk id={id} call={card.callName} today={today} they={they} />
          <Introduce id={id} call={card.callName} today={today} />
          <Timeline card={card} today={today} />
          <Block title="Changes">
            <PersonChanges id={id} zone={zone} today={today} />
          </Block>
        </div>
      </div>
      {erasing && <EraseDialog id={id} name={card.name} today={today} onClose={() => setErasing(false)} />}
      {editing && <EditDialog card={card} onClose={() => setEditing(false)} />}
    </article>
  );
};

/** Who is she to me, and what next? */
export const PersonScreen = () => {
  const { id } = useParams({ from: '/people/$id' });
  const person = useQuery(queries.person(id));
  const status = useQuery(queries.status());
  if (person.data && status.data) return <PersonView key={id} card={person.data} status={status.data} />;
  if (hasFailed(person) || hasFailed(status)) {
    const cause = person.error ?? status.error;
    const { type } = callError(cause);
    if (type === 'not-found' || type === 'invalid') return <LostPerson />;
    return (
      <ScreenTrouble
        what="This person"
        cause={cause}
        onRetry={() => void Promise.all([person.refetch(), status.refetch()])}
      />
    );
  }
  return (
    <>
      <h1 className="sr-only">Person</h1>
      <ListSkeleton rows={3} />
    </>
  );
};

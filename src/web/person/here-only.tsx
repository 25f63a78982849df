import { useKeptForms } from '../app/kept-form.ts';
import { HalfTold } from '../debrief/half-told.tsx';
import { aboutPerson } from '../outbox/about-person.ts';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { wordsIn, type Waiting } from '../outbox/outbox.ts';
import { Button } from '../parts/button.tsx';
import { momentInWords } from '../words/dates.ts';
import { Block } from './block.tsx';
import { editName } from './edit-dialog.tsx';
import type { PersonCard } from './person-card.ts';

const row = 'flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5';

/** What is about somebody and on this device alone: what waits to go into the book, and what is half typed. */
export const HereOnly = ({ card, onEdit }: { readonly card: PersonCard; readonly onEdit: () => void }) => {
  const { waiting, takeBack } = useOutbox();
  const keptForms = useKeptForms();
  const edit = keptForms.read(editName(card.person.id), {});
  const debriefs = keptForms
    .named('debrief:')
    .filter(({ about }) => about.includes(card.person.id))
    .map(({ name }) => name);
  const about = aboutPerson(waiting, card);
  if (edit === null && debriefs.length === 0 && about.length === 0) return null;
  return (
    <Block title="On this device alone">
      <ul className="text-[0.9375rem]">
        {about.map((one) => (
          <Waits key={one.id} waiting={one} onTakeBack={() => takeBack(one.id)} />
        ))}
        {edit !== null && (
          <li className={row}>
            <span className="min-w-0 flex-1 basis-48">
              {edit.what}, half typed{' '}
              <span className="text-small text-muted">{momentInWords(Date.parse(edit.saidAt))}</span>
            </span>
            <Button size="small" onClick={onEdit}>
              Go on
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={`Throw away: ${edit.what}`}
              onClick={() => keptForms.letGo(editName(card.person.id))}
            >
              Throw away
            </Button>
          </li>
        )}
      </ul>
      <HalfTold names={debriefs} />
    </Block>
  );
};

const Waits = ({ waiting, onTakeBack }: { readonly waiting: Waiting; readonly onTakeBack: () => void }) => {
  const { call, what, saidAt, refused } = waiting;
  const words = wordsIn(waiting);
  return (
    <li className={row}>
      <span className="min-w-0 flex-1 basis-48 wrap-anywhere">
        {call === 'logConversation' ? `“${what}”` : what}{' '}
        <span className="text-small text-muted">
          {momentInWords(Date.parse(saidAt))},{' '}
          {refused === null ? 'not in the book yet' : 'needs a word from you, above'}
        </span>
        {call !== 'logConversation' && words !== '' && words !== what && (
          <span className="mt-0.5 line-clamp-3 block font-serif text-small whitespace-pre-wrap text-muted">
            {words}
          </span>
        )}
      </span>
      {call !== 'undo' && refused === null && (
        <Button size="small" look="quiet" aria-label={`Take back: ${what}`} onClick={onTakeBack}>
          Take back
        </Button>
      )}
    </li>
  );
};

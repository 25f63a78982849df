import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { messageKinds, type MessageKind } from '../../core/coach/message.ts';
import { problemInWords } from '../../core/connections/problem-words.ts';
import { dayAt, type CalendarDay, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { api, hasFailed, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { keptForms } from '../app/kept-form.ts';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { PersonSearch } from '../parts/person-search.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { When } from '../parts/when.tsx';
import { Block } from '../person/block.tsx';
import { DraftBox } from '../today/draft-box.tsx';
import { nameOf, useBegunMessages, type BegunMessage, type BegunMessages } from './begun-messages.ts';
import { kindNames } from './kind-names.ts';
import { Templates } from './templates.tsx';

type Listed = Answer<'listMessages'>['messages'][number];

/** One that was begun and is not sent. */
const HalfWritten = ({
  message: { personId, kind },
  onGoOn,
  onThrowAway,
}: {
  readonly message: BegunMessage;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}) => {
  const name = useQuery(queries.person(personId)).data?.name ?? 'somebody';
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <span className="min-w-0 flex-1">
        To {name}, half written <span className="block text-muted">{kindNames[kind]}</span>
      </span>
      <Button size="small" onClick={onGoOn}>
        Go on
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={`Throw away: to ${name}, ${kindNames[kind]}`}
        onClick={onThrowAway}
      >
        Throw away
      </Button>
    </li>
  );
};

/** Whom to write to and what kind of message: then the words to begin with, and the coach beside them. */
const NewMessage = ({
  messages: { begun, current, open, leave, letGo },
  inTheWorks,
}: {
  readonly messages: BegunMessages;
  readonly inTheWorks: readonly Listed[];
}) => {
  if (current !== null)
    return (
      <OpenDraft
        key={nameOf(current)}
        message={current}
        written={inTheWorks.find(({ message }) => message.id === current.id)?.message ?? null}
        onKind={(kind) => open({ ...current, kind })}
        onElsewhere={leave}
        onSent={() => letGo(current)}
      />
    );
  return (
    <div className="grid max-w-96 gap-3">
      <PersonSearch label="Write to" onChoose={({ id }) => open({ personId: id, kind: 'keep', id: null })} />
      {begun.length > 0 && (
        <ul aria-label="Half written" className="text-small">
          {begun.map((one) => (
            <HalfWritten
              key={nameOf(one)}
              message={one}
              onGoOn={() => open(one)}
              onThrowAway={() => letGo(one)}
            />
          ))}
        </ul>
      )}
    </div>
  );
};

const OpenDraft = ({
  message,
  written,
  onKind,
  onElsewhere,
  onSent,
}: {
  readonly message: BegunMessage;
  /** What the book has of it already. */
  readonly written: Listed['message'] | null;
  readonly onKind: (kind: MessageKind) => void;
  readonly onElsewhere: () => void;
  readonly onSent: () => void;
}) => {
  const act = useAct();
  const kindId = useId();
  const { personId, kind } = message;
  const key = written?.key ?? null;
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useQuery(queries.person(personId)).data?.name ?? '';
  const draft = useQuery(queries.draft(personId, kind));
  // Whoever goes on with one pressed a button further down.
  useEffect(() => {
    if (message.id !== null) field.current?.focus();
  }, [message.id]);
  const bySelf = async (text: string | null, subject: string): Promise<boolean> => {
    const id = message.id ?? newId<'MessageId'>();
    const kept = await act(
      api.call('keepMessage', { body: { id, personId, kind, key, subject, text: text ?? '' } }),
    );
    const noted =
      kept === null
        ? null
        : await act(api.call('markSent', { params: { id } }), `Noted: you wrote to ${name}`);
    if (noted !== null) onSent();
    return noted !== null;
  };
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <p>
          To <strong className="font-[550]">{name}</strong>
        </p>
        <Button size="small" look="quiet" onClick={onElsewhere}>
          Somebody else
        </Button>
      </div>
      <div className="grid gap-1 sm:max-w-80">
        <label htmlFor={kindId} className="text-small text-muted">
          What kind of message
        </label>
        <select
          id={kindId}
          className="input"
          value={kind}
          onChange={(event) => onKind(messageKinds.find((known) => known === event.target.value) ?? 'keep')}
        >
          {messageKinds.map((known) => (
            <option key={known} value={known}>
              {kindNames[known]}
            </option>
          ))}
        </select>
      </div>
      {hasFailed(draft) && written === null && (
        <p className="text-small text-muted">Nothing of this kind is open with {name}.</p>
      )}
      {(written !== null || draft.data !== undefined) && (
        <DraftBox
          key={nameOf(message)}
          name={nameOf(message)}
          messageId={message.id}
          personId={personId}
          kind={kind}
          subject={written?.subject ?? draft.data?.subject ?? ''}
          first={written?.text ?? draft.data?.lines.join('\n') ?? ''}
          {...(key !== null && { cardKey: key })}
          openings={written === null ? (draft.data?.openings ?? []) : []}
          field={field}
          judged={kind === 'thanks'}
          doneWord="I sent it"
          doneKey={false}
          label={`Your words to ${name}`}
          onSent={bySelf}
          onSentHere={onSent}
        />
      )}
    </div>
  );
};

const stateWords = {
  // The heading says it.
  writing: null,
  sending: 'on its way',
  failed: 'not sent',
  unsure: 'may have gone out',
} as const;

/** One that has not gone out for certain: what is in its way, and what can be done. */
const OpenMessage = ({
  listed: { message, person },
  onGoOn,
  maySend,
}: {
  readonly listed: Listed;
  readonly onGoOn: () => void;
  /** Whether there is an account to send from. */
  readonly maySend: boolean;
}) => {
  const act = useAct();
  const params = { id: message.id };
  return (
    <li className="grid gap-1.5 border-t border-line py-3 first:border-t-0">
      <p>
        <Link to="/people/$id" params={{ id: person.id }} className="link">
          {person.name}
        </Link>
        : {message.subject}
        <span className="block text-small text-muted">
          {message.state !== 'sent' && stateWords[message.state]}
          {message.problem !== null && `: ${problemInWords(message.problem, 'smtp').says}`}
          {message.state === 'unsure' && ' Look into your folder of sent mail before you send it again.'}
        </span>
      </p>
      <p className="line-clamp-2 font-serif text-muted">{message.text}</p>
      <div className="flex flex-wrap gap-2">
        {(message.state === 'writing' || message.state === 'failed') && (
          <Button size="small" onClick={onGoOn}>
            Go on
          </Button>
        )}
        {maySend && message.state !== 'sending' && (
          <Button
            size="small"
            onClick={() =>
              void act(
                api.call('sendMessage', { params, body: { again: message.state === 'unsure' } }),
                `Sent to ${person.name}`,
              )
            }
          >
            {message.state === 'unsure' ? 'It did not: send again' : 'Send'}
          </Button>
        )}
        <a
          className={buttonClass('quiet', '', 'small')}
          href={`/api/v1/messages/${message.id}/file`}
          download
        >
          Open in a mail program
        </a>
        <Button
          size="small"
          look="quiet"
          onClick={() => void act(api.call('markSent', { params }), `Noted: you wrote to ${person.name}`)}
        >
          It is sent
        </Button>
        <Button
          size="small"
          look="quiet"
          onClick={() => void act(api.call('dropMessage', { params }), 'Thrown away')}
        >
          Throw away
        </Button>
      </div>
    </li>
  );
};

const SentMessage = ({
  listed: { message, person, heardOn },
  today,
  zone,
}: {
  readonly listed: Listed;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
}) => (
  <li className="border-t border-line py-2.5 first:border-t-0">
    <Link to="/people/$id" params={{ id: person.id }} className="link">
      {person.name}
    </Link>
    : {message.subject}
    <span className="block text-small text-muted">
      sent{' '}
      {message.sentAt !== null && (
        <When day={dayAt(Date.parse(message.sentAt) as Instant, zone)} today={today} />
      )}
      {heardOn !== null && (
        <>
          , heard from <When day={heardOn} today={today} />
        </>
      )}
    </span>
  </li>
);

const begunWith = ({ id, personId, kind }: Listed['message']): BegunMessage => ({
  id,
  personId,
  kind: kind ?? 'keep',
});

/** What am I writing, what went out, and who has not answered? */
export const MessagesScreen = () => {
  useTitle('Messages');
  const [atLetters, setAtLetters] = useState(() => keptForms.named('letter:').length > 0);
  const listed = useQuery(queries.messages());
  const status = useQuery(queries.status());
  const settings = useQuery(queries.settings());
  const zone = settings.data?.timeZone;
  const today = status.data?.day;
  const begun = useBegunMessages();
  const all = listed.data?.messages ?? [];
  const open = all.filter(({ message }) => message.state !== 'sent');
  const others = open.filter(({ message }) => message.id !== begun.current?.id);
  const waiting = all.filter(({ message, heardOn }) => message.state === 'sent' && heardOn === null);
  const answered = all.filter(({ heardOn }) => heardOn !== null);
  return (
    <div className="max-w-[48rem]">
      <h1 className="pb-5">Messages</h1>
      <Block title="Write">
        <NewMessage messages={begun} inTheWorks={open} />
        {listed.data?.sender === null && (
          <p className="pt-4 text-small text-muted">
            You can copy it or open it in your mail. To send from here, set up sending in{' '}
            <Link to="/settings" className="link">
              Settings
            </Link>
            ; nothing goes out until you press Send.
          </p>
        )}
      </Block>
      {hasFailed(listed) ? (
        <QueryTrouble what="Your messages" cause={listed.error} onRetry={() => void listed.refetch()} />
      ) : listed.data === undefined || today === undefined || zone === undefined ? (
        <ListSkeleton rows={2} />
      ) : (
        <>
          {all.length === 0 && (
            <p className="border-t border-line py-5 text-muted">
              Nothing is in the works.{' '}
              <Link to="/" className="link">
                Today
              </Link>{' '}
              says who is due a word, with the words begun. What you send stays here, so that you see who has
              not answered.
            </p>
          )}
          {others.length > 0 && (
            <Block title="In the works">
              <ul>
                {others.map((one) => (
                  <OpenMessage
                    key={one.message.id}
                    listed={one}
                    onGoOn={() => begun.open(begunWith(one.message))}
                    maySend={listed.data.sender !== null}
                  />
                ))}
              </ul>
            </Block>
          )}
          {waiting.length > 0 && (
            <Block title="Waiting for an answer">
              <ul>
                {waiting.map((one) => (
                  <SentMessage key={one.message.id} listed={one} today={today} zone={zone} />
                ))}
              </ul>
            </Block>
          )}
          {answered.length > 0 && (
            <Block title="Heard from since">
              <ul>
                {answered.map((one) => (
                  <SentMessage key={one.message.id} listed={one} today={today} zone={zone} />
                ))}
              </ul>
            </Block>
          )}
        </>
      )}
      <details
        className="border-t border-line py-5"
        open={atLetters}
        onToggle={(event) => setAtLetters(event.currentTarget.open)}
      >
        <summary className="font-serif text-[1.25rem]">Letters of your own</summary>
        {atLetters && <Templates />}
      </details>
    </div>
  );
};

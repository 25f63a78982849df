import type { ReactNode } from 'react';
import {
  parseCalendarDay,
  parsePartialDate,
  type CalendarDay,
  type TimeZone,
} from '../../core/dates/index.ts';
import { askAnswers, askKinds } from '../../core/asks/ask.ts';
import { answerNames, askNames, askTitle } from '../../core/asks/words.ts';
import { interactionKinds } from '../../core/interactions/interaction.ts';
import { kindNames } from '../../core/interactions/in-words.ts';
import { writtenName } from '../../core/people/written-name.ts';
import { useClock } from '../app/clock.ts';
import { MoveButton, RemoveButton } from '../parts/row-button.tsx';
import { Tag } from '../parts/tag.tsx';
import { chipDay, dueMomentInWords, partialInWords } from '../words/dates.ts';
import { findingKey, findingsOf, placedIn, type LogDraft, type Mends } from './log-view.ts';
import { ChipField, ChipSelect, MendableText } from './mendable.tsx';
import { WhoAsked } from './who-asked.tsx';

const Row = ({
  title,
  lit = false,
  move,
  remove,
  children,
}: {
  readonly title: string;
  readonly lit?: boolean;
  /** To the other side, likewise. */
  readonly move?: readonly [label: string, run: () => void];
  /** Takes what was understood out: its words, and how. */
  readonly remove?: readonly [label: string, run: () => void];
  readonly children: ReactNode;
}) => (
  <div
    className={`grid gap-x-3 gap-y-0.5 rounded-lg text-[0.9375rem] sm:grid-cols-[8rem_minmax(0,1fr)] ${lit ? 'bg-wash ring-6 ring-wash' : ''}`}
  >
    <dt className="pt-0.5 text-small text-muted">{title}</dt>
    <dd className="flex min-w-0 items-center gap-2">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1 wrap-anywhere">
        {children}
      </div>
      {remove && (
        <span className="flex items-center max-sm:-mr-2.5">
          {move && <MoveButton label={move[0]} onClick={move[1]} />}
          <RemoveButton label={remove[0]} onClick={remove[1]} />
        </span>
      )}
    </dd>
  </div>
);

const directions = [
  ['me', 'you began'],
  ['them', 'they began'],
  ['unknown', 'who began?'],
] as const;

const askOptions = askKinds.map((kind) => [kind, askNames[kind]] as const);
const answerOptions = [
  ['open', 'no answer yet'] as const,
  ...askAnswers.map((answer) => [answer, answerNames[answer]] as const),
];

const kindOptions = interactionKinds.map((kind) => [kind, kindNames[kind].toLowerCase()] as const);

const nameOf = (
  draft: LogDraft,
  mends: Mends,
  name: string,
): { name: string; organization: string | null } => {
  const said = draft.people.find((person) => person.name === name);
  const meant = mends.people[name] ?? said?.id ?? null;
  return said?.candidates.find(({ id }) => id === meant) ?? { name, organization: null };
};

/** What was understood, one row each; every word of it can be mended or taken out by pressing it. */
export const FindingsView = ({
  draft,
  mends,
  today,
  zone,
  litId,
  onMend,
}: {
  readonly draft: LogDraft;
  readonly mends: Mends;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
  /** The finding whose words the caret is in. */
  readonly litId: string | null;
  readonly onMend: (change: Partial<Mends>) => void;
}) => {
  const clock = useClock();
  const found = findingsOf(draft, mends);
  const mean = (name: string, meant: Mends['people'][string]): void =>
    onMend({ people: { ...mends.people, [name]: meant } });
  const remove = (key: string): void => onMend({ removed: [...mends.removed, key] });
  const say = (key: string, what: string): void => onMend({ what: { ...mends.what, [key]: what } });
  const mendAsk = (key: string, change: Mends['asked'][string]): void =>
    onMend({ asked: { ...mends.asked, [key]: { ...mends.asked[key], ...change } } });
  const placed = placedIn(draft, mends);
  const known = placed.people;
  const unclear = known.filter(({ id, name }) => id === null && mends.people[name] === undefined);
  const clear = known.filter((person) => !unclear.includes(person));
  const { newPeople: fresh, mentioned: named } = placed;

  const when = (
    <>
      <ChipSelect
        label="Kind"
        value={found.kind}
        options={kindOptions}
        onChange={(kind) => onMend({ kind })}
      />
      <ChipField
        label="Day"
        type="date"
        words={chipDay(found.day, today)}
        value={found.day}
        onChange={(text) => {
          const day = parseCalendarDay(text);
          if (day !== null) onMend({ day });
        }}
      />
      {found.time !== null && (
        <ChipField
          label="Time"
          type="time"
          words={found.time}
          value={found.time}
          onChange={(text) => onMend({ time: text === '' ? null : text })}
        />
      )}
      <ChipField
        label="Minutes"
        type="number"
        min={1}
        max={1440}
        words={found.minutes === null ? 'how long?' : `${found.minutes} min`}
        value={found.minutes === null ? '' : String(found.minutes)}
        onChange={(text) => {
          const minutes = Number.parseInt(text, 10);
          onMend({ minutes: Number.isNaN(minutes) ? null : Math.min(1440, Math.max(1, minutes)) });
        }}
      />
      <ChipSelect
        label="Who began it"
        value={found.direction}
        options={directions}
        onChange={(direction) => onMend({ direction })}
      />
      {draft.planned && <Tag look="wait">planned</Tag>}
    </>
  );

  return (
    <div className="grid gap-3">
      {unclear.map((person) => (
        <WhoAsked key={person.name} person={person} onChoose={(meant) => mean(person.name, meant)} />
      ))}
      <dl className="grid gap-3.5 sm:gap-2.5">
        <Row
          title={draft.planned ? 'You will meet' : 'With'}
          lit={litId !== null && /^(person|time):/.test(litId)}
        >
          {clear.map(({ name }) => {
            const { name: full, organization } = nameOf(draft, mends, name);
            return (
              <span key={name} className="flex flex-wrap items-center">
                <span>
                  <strong className="font-[600]">{full}</strong>
                  {organization !== null && `, ${organization}`}
                  {mends.people[name] === 'new' && <span className="text-muted"> (new)</span>}
                </span>
                <span className="flex items-center">
                  <MoveButton label={`${full} was only named`} onClick={() => mean(name, 'named')} />
                  <RemoveButton label={`${full} was not there`} onClick={() => mean(name, 'nobody')} />
                </span>
              </span>
            );
          })}
          {fresh.map(({ name, organization, title }) => (
            <span key={name} className="flex flex-wrap items-center gap-x-1.5">
              <span>
                <strong className="font-[600]">{writtenName(name)}</strong>
                {title !== null && `, ${title}`}
                {organization !== null && `, ${organization}`}
              </span>
              <span className="flex items-center">
                <Tag look="good">new in your book</Tag>
                <MoveButton label={`${name} was only named`} onClick={() => mean(name, 'named')} />
                <RemoveButton label={`${name} was not there`} onClick={() => mean(name, 'nobody')} />
              </span>
            </span>
          ))}
          {clear.length + fresh.length === 0 && unclear.length === 0 && (
            <span className="text-muted">Whom? A name is enough.</span>
          )}
          {/* How and when it was: below the people, and never among them. */}
          <span className="flex basis-full flex-wrap items-center gap-x-2 gap-y-1">{when}</span>
        </Row>
        {draft.thanks.map(({ person, because, due }) => {
          const owed = mends.thanks[person] ?? true;
          return (
            <Row key={person} title={`Thank ${person.split(' ')[0] ?? person}`}>
              <button
                type="button"
                role="switch"
                aria-checked={owed}
                aria-label={`A thank-you to ${nameOf(draft, mends, person).name}`}
                className="flex min-h-6.5 items-center gap-2 rounded pointer-coarse:min-h-9"
                onClick={() => onMend({ thanks: { ...mends.thanks, [person]: !owed } })}
              >
                <span
                  aria-hidden
                  className={`flex h-4.5 w-8 items-center rounded-full p-0.5 transition-colors ${owed ? 'justify-end bg-good' : 'bg-edge'}`}
                >
                  <span className="size-3.5 rounded-full bg-surface" />
                </span>
                <span className={owed ? '' : 'text-muted line-through'}>{because}</span>
              </button>
              {owed && <Tag look="wait">{dueMomentInWords(due, today, zone, clock())}</Tag>}
            </Row>
          );
        })}
        {found.promises.map(({ key, by, what, due }) => (
          <Row
            key={key}
            title={by === 'me' ? 'You promised' : 'They promised'}
            lit={litId === key}
            move={[
              by === 'me' ? `They promised it: ${what}` : `You promised it: ${what}`,
              () => onMend({ by: { ...mends.by, [key]: by === 'me' ? 'them' : 'me' } }),
            ]}
            remove={[`No promise: ${what}`, () => remove(key)]}
          >
            <MendableText label="Promise" value={what} onChange={(text) => say(key, text)} />
            <ChipField
              label="Due"
              type="date"
              look="wait"
              words={due === null ? 'no day said' : chipDay(due, today)}
              value={due ?? ''}
              onChange={(text) => onMend({ due: { ...mends.due, [key]: parseCalendarDay(text) } })}
            />
          </Row>
        ))}
        {found.threads.map(({ key, what, when: at }) => (
          <Row
            key={key}
            title="Ask about"
            lit={litId === key}
            remove={[`Do not ask about: ${what}`, () => remove(key)]}
          >
            <MendableText label="Ask about" value={what} onChange={(text) => say(key, text)} />
            <ChipField
              label="When"
              type="text"
              placeholder="2027-03"
              words={at === null ? 'when?' : partialInWords(at)}
              value={at ?? ''}
              onChange={(text) => onMend({ when: { ...mends.when, [key]: parsePartialDate(text.trim()) } })}
            />
          </Row>
        ))}
        {found.favors.map(({ key, direction, what }) => (
          <Row
            key={key}
            title={direction === 'received' ? 'They gave' : 'You gave'}
            lit={litId === key}
            remove={[`Nothing given: ${what}`, () => remove(key)]}
          >
            <MendableText label="Given" value={what} onChange={(text) => say(key, text)} />
          </Row>
        ))}
        {found.asks.map((ask) => (
          <Row
            key={ask.key}
            title={askTitle(ask)}
            lit={litId === ask.key}
            remove={[`Not an ask: ${ask.what}`, () => remove(ask.key)]}
          >
            <MendableText label="Ask" value={ask.what} onChange={(text) => say(ask.key, text)} />
            {!ask.earlier && (
              <ChipSelect
                label="What kind of ask"
                value={ask.kind}
                options={askOptions}
                onChange={(kind) => mendAsk(ask.key, { kind })}
              />
            )}
            {!ask.offered && (
              <ChipSelect
                label="What they said"
                value={ask.answered ?? 'open'}
                options={answerOptions}
                onChange={(said) => mendAsk(ask.key, { answered: said === 'open' ? null : said })}
              />
            )}
          </Row>
        ))}
        {found.facts.map(({ key, what }) => (
          <Row
            key={key}
            title="Good to know"
            lit={litId === key}
            remove={[`Do not keep: ${what}`, () => remove(key)]}
          >
            <MendableText label="Good to know" value={what} onChange={(text) => say(key, text)} />
          </Row>
        ))}
        {found.openings.map(({ key, what }) => (
          <Row
            key={key}
            title="Of their company"
            lit={litId === key}
            remove={[`Do not keep: ${what}`, () => remove(key)]}
          >
            <MendableText label="Of their company" value={what} onChange={(text) => say(key, text)} />
          </Row>
        ))}
        {named.length > 0 && (
          <Row title="Also named">
            {named.map(({ name }) => (
              <span key={name} className="flex items-center">
                {name}
                <MoveButton label={`${name} was there`} onClick={() => mean(name, 'there')} />
                <RemoveButton label={`Do not note ${name}`} onClick={() => mean(name, 'nobody')} />
              </span>
            ))}
          </Row>
        )}
        {found.topics.length > 0 && (
          <Row title="Topics">
            {found.topics.map(({ key, what }) => (
              <span key={key} className="flex items-center">
                #{what}
                <RemoveButton label={`No topic ${what}`} onClick={() => remove(findingKey('topics', what))} />
              </span>
            ))}
          </Row>
        )}
      </dl>
    </div>
  );
};

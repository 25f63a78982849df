import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, Download } from 'lucide-react';
import { useEffect, useId } from 'react';
import { hrefOf } from '../../contract/client.ts';
import { type Answer, hasFailed } from '../app/api.ts';
import { useSwitchBook } from '../app/switch-book.ts';
import { KeyList } from '../app/keys-dialog.tsx';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { SaveBookmark } from '../reading/bookmark.tsx';
import { Feeds } from '../reading/feeds.tsx';
import { applyTheme } from './appearance.ts';
import { AddressBooks } from './address-books.tsx';
import { ModelSettings } from '../model/model-settings.tsx';
import { Devices } from '../devices/devices.tsx';
import { Reminders } from '../reminders/reminders.tsx';
import { Reminding } from '../reminders/reminding.tsx';
import { Backup } from './backup.tsx';
import { Backups } from './backups.tsx';
import { Restore } from './restore.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { Calendars } from './connections.tsx';
import { Mailboxes } from './mailboxes.tsx';
import { Sending } from './sending.tsx';
import { Choice, Section } from './section.tsx';
import { Part, SettingsIndex } from './settings-index.tsx';
import { useSet, useTyped } from '../outbox/use-set.ts';
import { Verify } from './verify.tsx';

type Settings = Answer<'showSettings'>;

const zones = Intl.supportedValuesOf('timeZone');

const Zone = ({ settings }: { readonly settings: Settings }) => {
  const change = useSet();
  const id = useId();
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = zones.includes(settings.timeZone) ? zones : [settings.timeZone, ...zones];
  const set = (timeZone: string): void =>
    void change({ timeZone }, settings, `Days are those of ${timeZone} now`);
  return (
    <>
      <label htmlFor={id} className="sr-only">
        Time zone
      </label>
      <select
        id={id}
        className="input sm:max-w-80"
        value={settings.timeZone}
        onChange={(event) => set(event.target.value)}
      >
        {all.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      {here !== settings.timeZone && (
        <p className="mt-2 text-small text-muted">
          This device is in {here.replaceAll('_', ' ')}.{' '}
          <button type="button" className="link text-ink" onClick={() => set(here)}>
            Use that
          </button>
        </p>
      )}
    </>
  );
};

const Aim = ({ settings }: { readonly settings: Settings }) => {
  const set = useSet();
  const id = useId();
  const {
    text: aim,
    begun,
    type,
    clear,
  } = useTyped(settings.weekAim === null ? '' : String(settings.weekAim), settings);
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const weekAim = aim === '' ? null : Number(aim);
        void set(
          { weekAim },
          begun,
          weekAim === null ? 'The aim follows your mode again' : `${aim} people a week it is`,
        ).then((done) => (done ? clear() : null));
      }}
    >
      <label htmlFor={id} className="sr-only">
        People to talk with each week
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={50}
        placeholder="as above"
        className="input w-32"
        value={aim}
        onChange={(event) => type(event.target.value)}
      />
      <span className="text-small text-muted">people a week</span>
      <Button type="submit">Save</Button>
    </form>
  );
};

const Addresses = ({ settings }: { readonly settings: Settings }) => {
  const set = useSet();
  const id = useId();
  const { text: said, begun, type, clear } = useTyped(settings.addresses.join(', '), settings);
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const addresses = said
          .split(/[\s,;]+/u)
          .map((one) => one.toLowerCase())
          .filter((one) => one !== '');
        void set({ addresses }, begun, 'Those addresses are you').then((done) => (done ? clear() : null));
      }}
    >
      <label htmlFor={id} className="sr-only">
        Your own e-mail addresses
      </label>
      <input
        id={id}
        type="email"
        multiple
        autoComplete="email"
        placeholder="moe@example.com, …"
        className="input max-w-96 min-w-0 flex-1"
        value={said}
        onChange={(event) => type(event.target.value)}
      />
      <Button type="submit">Save</Button>
    </form>
  );
};

const exports = [
  { format: 'json', name: 'Everything (JSON)', hint: 'restores exactly' },
  { format: 'csv', name: 'People (CSV)', hint: 'for a spreadsheet' },
  { format: 'vcard', name: 'People (vCard)', hint: 'for a phone' },
  { format: 'ics', name: 'What is coming (ICS)', hint: 'for a calendar' },
] as const;

const SettingsView = ({
  settings,
  status,
}: {
  readonly settings: Settings;
  readonly status: Answer<'showStatus'> | undefined;
}) => {
  const set = useSet();
  const switchTo = useSwitchBook();
  // The sections come after the page: who was led to one of them arrives there only now.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <>
      <Part title="You">
        <Section title="Appearance">
          <Choice
            legend="Appearance"
            name="theme"
            value={settings.theme}
            options={[
              { value: 'system', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(theme) => {
              applyTheme(theme);
              void set({ theme }, settings, 'The appearance is set', () => null);
            }}
          />
        </Section>
        <Section title="Where you are" about="It sets the pace that is suggested to you.">
          <Choice
            legend="Mode"
            name="mode"
            value={settings.mode}
            options={[
              { value: 'student', label: 'Studying', hint: '3 people a week' },
              { value: 'seeker', label: 'Looking for work', hint: '5 people a week' },
              { value: 'newhire', label: 'New in a job', hint: '4 people a week' },
              { value: 'helper', label: 'Settled, and helping others', hint: '3 people a week' },
            ]}
            onChange={(mode) =>
              void set({ mode }, settings, 'Where you are is noted', () => 'The pace follows')
            }
          />
        </Section>
        <Section title="Your trade" about="It sets how many talks should be with people you hardly know.">
          <Choice
            legend="Trade"
            name="trade"
            value={settings.trade}
            options={[
              { value: 'digital', label: 'Much of it happens online', hint: 'half or more' },
              { value: 'less-digital', label: 'By hand and face to face', hint: 'a third to a half' },
            ]}
            onChange={(trade) =>
              void set({ trade }, settings, 'Your trade is noted', () => 'Progress follows')
            }
          />
        </Section>
        <Section title="The week’s aim" about="Different people you would like to talk with.">
          <Aim settings={settings} />
        </Section>
        <Section
          title="Your addresses"
          about="So that a calendar knows which guest is you, and what you declined is left out."
        >
          <Addresses settings={settings} />
        </Section>
        <Section title="Time zone" about="Your days begin and end here.">
          <Zone settings={settings} />
        </Section>
      </Part>
      <Part title="Connected">
        <Section
          title="Calendars"
          about="Read every few hours while Goodturn runs. Nothing is ever written to them."
        >
          <Calendars />
        </Section>
        <Section
          title="Mail"
          about="What you write and what is written to you, heard within seconds while Goodturn runs. Nothing in it is marked, moved or sent."
        >
          <Mailboxes zone={settings.timeZone} />
        </Section>
        <Section
          title="Sending"
          about="Your own mail server, for messages that you send from here. Nothing goes out until you press Send."
        >
          <Sending />
        </Section>
        <Section
          title="Address books"
          about="Only read, or kept up to date both ways. Nothing is deleted on either side without your word."
        >
          <AddressBooks />
        </Section>
        <Section
          title="A language model"
          about="Beside the coach, if you like: on your own machine, or any that you trust. Off unless you set one up."
        >
          <ModelSettings />
        </Section>
        <Section
          title="Feeds"
          about="What is new on sites you like to read comes to your shelf: something to give to whoever it fits."
        >
          <Feeds />
        </Section>
        <Section title="Saving pages" about="A page you just read is often the best thing to give.">
          <SaveBookmark />
        </Section>
      </Part>
      <Part title="Devices and reminders">
        <Section
          title="Devices"
          about="Who opens this book, and how: your phone, a browser elsewhere, a program. Each can be shut out at once."
        >
          <Devices />
        </Section>
        <Section title="Reminders" about="Where you look anyway: your calendar, your mail, your phone.">
          <Reminders />
          <Reminding zone={settings.timeZone} />
        </Section>
      </Part>
      <Part title="Your book">
        <Section
          title="Backup"
          about="A copy a day is kept in the data folder, seven deep; encrypted ones go where you say."
        >
          <div className="grid gap-6">
            {status?.book === 'own' && <Backups />}
            <div>
              <Backup />
              <Verify />
            </div>
          </div>
        </Section>
        {status?.book === 'own' && (
          <Section
            title="Restore"
            about="An earlier copy in the place of your book. Your book of now is kept as a copy; the last three of those stay."
          >
            <Restore />
          </Section>
        )}
        <Section title="Take it with you" about="Your book is yours, whole, in formats others read.">
          <div className="flex flex-wrap gap-2">
            {exports.map(({ format, name, hint }) => (
              <a
                key={format}
                href={hrefOf('exportBook', { params: { format } })}
                download
                className={buttonClass('plain')}
              >
                <Download aria-hidden /> {name}{' '}
                <span className="font-normal text-muted max-sm:hidden">{hint}</span>
              </a>
            ))}
          </div>
        </Section>
        <Section title="History" about="Everything that was done, each step with its undo.">
          <Link to="/settings/history" className={buttonClass('plain')}>
            What was done <ChevronRight aria-hidden />
          </Link>
        </Section>
        <Section
          title="The sample book"
          about="Sixty invented people with a year of history. It never mixes with yours."
        >
          {status?.book === 'demo' ? (
            <Button onClick={() => void switchTo('own')}>Back to my own book</Button>
          ) : (
            <Button onClick={() => void switchTo('demo')}>Open the sample book</Button>
          )}
        </Section>
        {status?.book === 'own' && (
          <Section title="Leave nothing behind" about="Everything here, for good. No undo brings it back.">
            <EraseEverything />
          </Section>
        )}
      </Part>
      <Part title="Goodturn">
        <Section title="The method" about="What is behind a suggestion: the research, and every number.">
          <div className="flex flex-wrap gap-2">
            <Link to="/settings/why" className={buttonClass('plain')}>
              Why this advice <ChevronRight aria-hidden />
            </Link>
            <Link to="/settings/method" className={buttonClass('plain')}>
              The numbers and why <ChevronRight aria-hidden />
            </Link>
          </div>
        </Section>
        <div className="pointer-coarse:hidden">
          <Section title="Keys">
            <KeyList />
          </Section>
        </div>
      </Part>
      {status && (
        <p className="border-t border-line pt-5 text-small text-muted">
          Goodturn {status.version}. It speaks to nobody but you: no telemetry, and nothing is sent to anybody
          by itself.
        </p>
      )}
    </>
  );
};

export const SettingsScreen = () => {
  useTitle('Settings');
  const settings = useQuery(queries.settings());
  const status = useQuery(queries.status());
  return (
    <div className="max-w-[66rem]">
      <h1 className="pb-6">Settings</h1>
      {settings.data ? (
        <div className="gap-x-12 wide:grid wide:grid-cols-[minmax(0,52rem)_11rem]">
          <SettingsIndex isOwn={status.data?.book === 'own'} />
          <div className="min-w-0 wide:col-start-1 wide:row-start-1">
            <SettingsView settings={settings.data} status={status.data} />
          </div>
        </div>
      ) : hasFailed(settings) ? (
        <QueryTrouble what="Your settings" cause={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <ListSkeleton rows={5} />
      )}
    </div>
  );
};

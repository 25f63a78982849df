import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useSwitchBook } from '../app/switch-book.ts';
import { queries } from '../app/queries.ts';
import { useShell } from '../app/shell.tsx';
import { useTitle } from '../app/title.ts';
import { useUndo } from '../app/undo.ts';
import { errorInWords } from '../app/words.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { DropZone } from './drop-zone.tsx';
import {
  countsInWords,
  isReadyTable,
  noMailChoices,
  peopleInWords,
  previewHeading,
  saidOf,
  stageInWords,
  tablesOf,
  totalsOf,
  type ImportedFile,
  type Offered,
  type SaidTables,
} from './import-view.ts';
import { AwayByMail, KeepText, PromisesByMail, ThankedByMail, WhoseMailbox } from './mail-choices.tsx';
import { TableColumns } from './table-columns.tsx';
import { ReportView } from './report-view.tsx';
import { UnknownPeople } from './unknown-people.tsx';
import { useImport } from './use-import.ts';

const Progress = ({
  words,
  share,
  onStop,
}: {
  readonly words: string;
  /** 0 to 1; null where the end is not known. */
  readonly share: number | null;
  readonly onStop: (() => void) | null;
}) => (
  <output className="grid gap-3 rounded-card border border-line bg-surface p-6">
    <p>{words}</p>
    <progress
      aria-label={words}
      className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-wash [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-accent"
      {...(share !== null && { value: share, max: 1 })}
    />
    {onStop && (
      <p>
        <Button onClick={onStop}>Stop</Button>
      </p>
    )}
  </output>
);

const FirstTime = () => {
  const switchTo = useSwitchBook();
  const shell = useShell();
  return (
    <p className="mt-6 text-center text-[0.9375rem] text-muted">
      No file at hand?{' '}
      <button type="button" className="link text-ink" onClick={() => shell.openLog()}>
        Log the talk you had last
      </button>{' '}
      or{' '}
      <button type="button" className="link text-ink" onClick={() => void switchTo('demo')}>
        try the sample book
      </button>
      .
    </p>
  );
};

const HowToGet = () => (
  <section aria-labelledby="how" className="mt-10 max-w-[62ch]">
    <h2 id="how">Where to get the file</h2>
    <dl className="mt-3 grid gap-3 text-[0.9375rem]">
      {[
        [
          'LinkedIn',
          'Settings & Privacy, Data privacy, Get a copy of your data. The ZIP arrives by e-mail. Most e-mail addresses are missing in it; that is LinkedIn’s way.',
        ],
        ['iPhone, Mac', 'Contacts: select all, then share or export as vCard.'],
        ['Android, Google', 'contacts.google.com, Export, as Google CSV or vCard.'],
        [
          'Calendar',
          'Export it as .ics: calendar.google.com, Settings, Import & export; in Apple’s Calendar, File, Export; in Outlook, Save calendar. Who stands in your book is found by address and name.',
        ],
        [
          'Outlook',
          'On the web: People, Manage contacts, Export. On Windows: File, Open & Export, Import/Export, Export to a file, Comma Separated Values.',
        ],
        [
          'Monica',
          'Version 4: Settings, Export data, as JSON (with pictures) or SQL. Version 5 has no export: take its people as vCard, from each contact’s page or over CardDAV.',
        ],
        ['Thunderbird', 'Address Book, Tools, Export, in any of its formats.'],
        [
          'Mail',
          'Gmail: takeout.google.com, only Mail; the file ends in .mbox. Thunderbird: the folder’s file in your profile, Inbox or Sent. Apple Mail: Mailbox, Export Mailbox. Newsletters and machines are left out.',
        ],
      ].map(([from, how]) => (
        <div key={from} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="font-[550]">{from}</dt>
          <dd className="text-muted">{how}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const bringsSomething = (files: readonly ImportedFile[]): boolean => {
  const { created, updated } = totalsOf(files);
  return created + updated > 0;
};

/** Drop any file, see what it is and what it would change, then write it; the whole of it can be undone. */
export const ImportScreen = () => {
  useTitle('Import');
  const status = useQuery(queries.status());
  const undo = useUndo();
  const { state, choose, look, confirm, discard } = useImport();
  const [mail, setMail] = useState(noMailChoices);
  const [tables, setTables] = useState<SaidTables>({});
  const [add, setAdd] = useState<readonly Offered[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownStep = useRef(state.step);
  useEffect(() => {
    if (shownStep.current !== state.step && (state.step === 'preview' || state.step === 'done'))
      heading.current?.focus();
    shownStep.current = state.step;
  }, [state.step]);
  /** Something of what was looked at would come into the book. */
  const isWorthWriting =
    state.step === 'preview' &&
    (mail.keepText || mail.kept.length > 0 || add.length > 0 || bringsSomething(state.report.files));
  const firstRun = status.data?.firstRun === true;
  const title = (words: string, below: string) => (
    <header className="pb-6">
      <h1 ref={heading} tabIndex={-1}>
        {words}
      </h1>
      <p className="mt-1.5 max-w-[62ch] text-muted">{below}</p>
    </header>
  );

  return (
    <div className="max-w-[44rem]">
      {state.step === 'choose' && (
        <>
          {firstRun
            ? title(
                'Whom do you know already?',
                'Begin with the contacts you have. Nobody is written to, all of it stays with you, and it can be undone.',
              )
            : title(
                'Import',
                'Bring the same file as often as you like: what you changed since stays as it is.',
              )}
          <DropZone
            onFiles={(files) => {
              setAdd([]);
              setMail(noMailChoices);
              setTables({});
              void choose(files);
            }}
          />
          {firstRun && <FirstTime />}
          <HowToGet />
        </>
      )}
      {state.step === 'sending' && (
        <>
          {title('One moment', 'Nothing is written yet.')}
          <Progress
            words={`Taking in ${state.name}`}
            share={state.total === 1 ? null : state.done / state.total}
            onStop={() => void discard()}
          />
        </>
      )}
      {state.step === 'reading' && (
        <>
          {title(
            state.dryRun ? 'Having a look' : 'Writing it into your book',
            state.dryRun ? 'Nothing is written yet.' : 'As one step, which can be undone whole.',
          )}
          <Progress
            words={
              state.progress === null
                ? 'Reading'
                : stageInWords(state.progress.stage, state.progress.done, state.progress.total)
            }
            share={
              state.progress === null || state.progress.total === null || state.progress.total === 0
                ? null
                : state.progress.done / state.progress.total
            }
            onStop={state.dryRun ? () => void discard() : null}
          />
        </>
      )}
      {state.step === 'preview' && (
        <>
          {title(
            previewHeading(totalsOf(state.report.files), state.report.whose, state.report.people),
            isWorthWriting
              ? 'This is what would happen. Nothing is written until you say so.'
              : 'Nothing was written; your book is as it was.',
          )}
          {state.report.files.map(
            ({ file, table }) =>
              table && (
                <TableColumns
                  key={file}
                  file={file}
                  table={table}
                  onChange={(columns) => {
                    const said = { ...tables, [file]: columns };
                    setTables(said);
                    void look(state.id, { mail, tables: said }, true);
                  }}
                />
              ),
          )}
          <ReportView report={state.report} />
          <WhoseMailbox
            whose={state.report.whose}
            onSay={(address) => {
              const choices = { ...mail, mine: [...mail.mine, address] };
              setMail(choices);
              void look(state.id, { mail: choices, tables });
            }}
          />
          <ThankedByMail thanked={state.report.thanked} />
          <PromisesByMail promises={state.report.promises} choices={mail} onChoose={setMail} />
          <AwayByMail away={state.report.away} />
          <UnknownPeople
            people={state.report.unknown}
            chosen={add}
            bringsPeople={state.report.people.created > 0}
            onChoose={setAdd}
          />
          {state.report.files.some(({ kind, read }) => kind === 'mail' && read + add.length > 0) && (
            <KeepText choices={mail} onChoose={setMail} />
          )}
          {/* Within reach below a list of any length; on a phone above the tabs. */}
          <div className="foot -mx-5 mt-6 flex flex-wrap gap-2 border-t border-line bg-paper px-5 desk:mx-0 desk:px-0">
            {isWorthWriting && (
              <Button
                look="first"
                disabled={!tablesOf(state.report, tables).every(({ columns }) => isReadyTable(columns))}
                onClick={() => void confirm(state.id, add, { mail, tables: saidOf(state.report, tables) })}
              >
                Import
              </Button>
            )}
            <Button look={isWorthWriting ? 'plain' : 'first'} onClick={() => void discard()}>
              {isWorthWriting ? 'Not these' : 'Choose other files'}
            </Button>
          </div>
        </>
      )}
      {state.step === 'done' && (
        <>
          {title(
            'It is in your book',
            `${peopleInWords(state.report.people) ?? countsInWords(totalsOf(state.report.files))}. Nobody needs anything from you yet: people ask for attention only once you place them or talk with them.`,
          )}
          <div className="mb-6 flex flex-wrap gap-2">
            <Link to="/people/sort" className={buttonClass('first')}>
              Pick the people you would miss
            </Link>
            <Link to="/" className={buttonClass('plain')}>
              Go to Today
            </Link>
            {state.report.batch !== null && (
              <Button
                look="quiet"
                onClick={() => {
                  void undo(state.report.batch);
                  void discard();
                }}
              >
                Undo the import
              </Button>
            )}
          </div>
          <ReportView report={state.report} isWritten />
          <ThankedByMail thanked={state.report.thanked} />
        </>
      )}
      {state.step === 'failed' && (
        <>
          {title('That did not work', 'Your book is as it was.')}
          <Trouble
            title="The files could not be read"
            offline={state.error.type === 'unreachable'}
            onRetry={() => void discard()}
          >
            <p>{errorInWords(state.error)}</p>
          </Trouble>
        </>
      )}
    </div>
  );
};

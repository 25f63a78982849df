import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { issueInWords } from '../../core/import/issue-words.ts';
import { kindInWords } from '../../core/import/kind-words.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { FoldButton } from '../parts/fold-button.tsx';
import { Tag } from '../parts/tag.tsx';
import { Changes } from './changes.tsx';
import { countsInWords, issuesToCsv, type ImportedFile, type ImportReport } from './import-view.ts';
import { counted, figure } from '../../core/counts.ts';

const shownIssues = 50;

const Issues = ({ file }: { readonly file: ImportedFile }) => {
  const [open, setOpen] = useState(false);
  if (file.issues.length === 0) return null;
  // Where nothing of a file can be read, why is the answer, and not one more press away.
  const isWhole = file.issues.every(({ line }) => line === null) && file.read === 0;
  return (
    <div className="mt-1">
      {!isWhole && (
        <FoldButton isOpen={open} onChange={setOpen} tone="text-wait">
          {counted(file.issues.length, 'line')} to look at
        </FoldButton>
      )}
      {(open || isWhole) && (
        <ul className="mt-1 grid gap-1.5 text-small">
          {file.issues.slice(0, shownIssues).map(({ line, field, type, excerpt }, index) => (
            <li key={index} className={isWhole ? '' : 'grid gap-x-3 sm:grid-cols-[5rem_minmax(0,1fr)]'}>
              {!isWhole && <span className="text-muted">{line === null ? '' : `line ${figure(line)}`}</span>}
              <span className="min-w-0">
                {issueInWords(type).says}
                {field !== null && <span className="text-muted"> ({field})</span>}
                {issueInWords(type).toDo !== null && (
                  <span className="block text-muted">{issueInWords(type).toDo}</span>
                )}
                {excerpt !== null && !isWhole && (
                  <code className="mt-0.5 block truncate rounded bg-wash px-1.5 text-tiny text-muted">
                    {excerpt}
                  </code>
                )}
              </span>
            </li>
          ))}
          {file.issues.length > shownIssues && (
            <li className="text-muted">
              and {figure(file.issues.length - shownIssues)} more in the download
            </li>
          )}
        </ul>
      )}
    </div>
  );
};

/** Talks and mails are told from the people that the book has: a look counts no more than these. */
const isOfTalks = ({ kind }: ImportedFile): boolean => kind === 'calendar' || kind === 'mail';

const Row = ({
  file,
  bringsPeople,
}: {
  readonly file: ImportedFile;
  /** New people would come with it, who are not in the book yet. */
  readonly bringsPeople: boolean;
}) => (
  <li className="border-t border-line py-3.5">
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="min-w-0 font-[550] wrap-anywhere">{file.file}</span>
      <Tag>{kindInWords(file.kind)}</Tag>
    </p>
    <p className="mt-0.5 text-small text-muted">
      {file.read === 0 && file.leftOut.length > 0
        ? `Nothing in it is between you and people ${bringsPeople ? 'whom your book has already' : 'of your book'}`
        : file.read === 0 && file.issues.length > 0
          ? null
          : `${figure(file.read)} read: ${countsInWords(file)}`}
    </p>
    {file.besides.length > 0 && (
      <p className="mt-0.5 max-w-[62ch] text-small text-muted">
        It also tells of {file.besides.map(({ count, what }) => `${figure(count)} ${what}`).join(', ')}
      </p>
    )}
    {file.leftOut.length > 0 && (
      <p className="mt-0.5 max-w-[62ch] text-small text-muted">
        Left out: {file.leftOut.map(({ count, why }) => `${figure(count)} ${why}`).join('; ')}
      </p>
    )}
    {bringsPeople && isOfTalks(file) && file.leftOut.length > 0 && (
      <p className="mt-0.5 max-w-[62ch] text-small text-muted">
        What it tells of the new people comes in with them, and is not counted here
      </p>
    )}
    <Issues file={file} />
  </li>
);

const download = (files: readonly ImportedFile[]): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([issuesToCsv(files)], { type: 'text/csv;charset=utf-8' }));
  link.download = 'goodturn-refused-lines.csv';
  link.click();
  // The browser has taken the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

/** What an import holds, file by file: the same before it is written and after. */
export const ReportView = ({
  report,
  isWritten = false,
}: {
  readonly report: ImportReport;
  /** It is in the book: two that may be one can be looked at side by side. */
  readonly isWritten?: boolean;
}) => {
  const [showSkipped, setShowSkipped] = useState(false);
  const read = report.files.filter(({ kind }) => kind !== 'skipped');
  const skipped = report.files.filter(({ kind }) => kind === 'skipped');
  const hasIssues = read.some(({ issues }) => issues.some(({ line }) => line !== null));
  return (
    <>
      <ul>
        {read.map((file) => (
          <Row key={file.file} file={file} bringsPeople={!isWritten && report.people.created > 0} />
        ))}
      </ul>
      <Changes report={report} isWritten={isWritten} />
      {skipped.length > 0 && (
        <div className="mt-3">
          <FoldButton isOpen={showSkipped} onChange={setShowSkipped}>
            {counted(skipped.length, 'file')} not read
          </FoldButton>
          {showSkipped && (
            <ul className="mt-1 grid gap-1 text-small text-muted">
              {skipped.map(({ file, reason }) => (
                <li key={file} className="wrap-anywhere">
                  {file}
                  {reason !== null && `: ${reason}`}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {report.possibleDuplicates.length > 0 && (
        <section aria-labelledby="duplicates" className="mt-6">
          <h2 id="duplicates" className="text-[1.125rem]">
            Perhaps the same person
          </h2>
          <p className="text-small text-muted">Kept apart, as it is not certain.</p>
          <ul className="mt-2 grid gap-1.5 text-small">
            {report.possibleDuplicates.slice(0, shownIssues).map(({ one, other, why }) => (
              <li key={`${one.id} ${other.id}`}>
                {isWritten ? (
                  <Link
                    to="/people/$id/merge/$other"
                    params={{ id: one.id, other: other.id }}
                    className="link text-ink"
                  >
                    {one.name} and {other.name}
                  </Link>
                ) : (
                  `${one.name} and ${other.name}`
                )}{' '}
                <span className="text-muted">· {why}</span>
              </li>
            ))}
            {report.possibleDuplicates.length > shownIssues && (
              <li className="text-muted">
                and {figure(report.possibleDuplicates.length - shownIssues)} more
              </li>
            )}
          </ul>
          {isWritten && (
            <p className="mt-4">
              <Link to="/people/duplicates" className={buttonClass()}>
                Look at them side by side
              </Link>
            </p>
          )}
        </section>
      )}
      {hasIssues && (
        <Button className="mt-5" onClick={() => download(read)}>
          <Download aria-hidden /> Lines to look at, as CSV
        </Button>
      )}
    </>
  );
};

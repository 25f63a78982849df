import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { Empty } from '../parts/empty.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { talkedInWords, verdictWords } from './company-view.ts';
import { counted } from '../../core/counts.ts';

/** What have I learned, and do I want it? */
export const CompaniesScreen = () => {
  useTitle('Companies');
  const companies = useQuery(queries.companies());
  const rows = companies.data?.companies ?? [];
  const ruledOut = rows.filter(({ verdict }) => verdict === 'not-for-me').length;
  return (
    <div className="max-w-[48rem]">
      <h1>Companies</h1>
      <p className="mt-1.5 max-w-[62ch] text-muted">
        What people told you, line by line, until you know whether you want it.
      </p>
      {hasFailed(companies) ? (
        <QueryTrouble what="The companies" cause={companies.error} onRetry={() => void companies.refetch()} />
      ) : companies.isPending ? (
        <div className="pt-5">
          <ListSkeleton rows={4} />
        </div>
      ) : rows.length === 0 ? (
        <Empty title="Nothing learned yet">
          <p>After a talk, note one line: what the work is like, who does well there, when days end.</p>
        </Empty>
      ) : (
        <ul className="pt-5">
          {rows.map(({ id, name, verdict, sources, question, people, talked, coverage, isTarget }) => (
            <li key={id} className="border-t border-line">
              <Link
                to="/companies/$reference"
                params={{ reference: id }}
                className="grid gap-x-6 gap-y-0.5 rounded-lg py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
              >
                <span className="min-w-0">
                  <span className="font-serif text-[1.1875rem] wrap-anywhere">{name}</span>
                  {isTarget && <span className="ml-2.5 text-small text-muted">you aim for it</span>}
                </span>
                <span
                  className={`max-sm:text-small ${verdict === 'want' || verdict === 'not-for-me' ? 'text-good' : 'text-muted'}`}
                >
                  {verdictWords[verdict]}
                </span>
                <span className="text-small text-muted sm:col-span-2">
                  {sources === 0 ? 'Nothing heard' : `Heard from ${counted(sources, 'source')}`}
                  {people > 0 && `, ${talkedInWords({ people, talked, covered: coverage.covered })}`}
                  {question !== null && <span className="mt-1 block text-ink">Ask next: {question}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {ruledOut > 0 && (
        <p className="border-t border-line py-4 text-good">
          {ruledOut === 1
            ? 'One company ruled out, and you know why: it saved you a wrong year.'
            : `${counted(ruledOut, 'company', 'companies')} ruled out, and you know why: each saved you a wrong year.`}
          <span className="block text-small text-muted">The people stay.</span>
        </p>
      )}
      {companies.isSuccess && <EvidenceForm company={null} first={rows.length === 0} />}
    </div>
  );
};

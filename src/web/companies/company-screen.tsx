import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { openingsKey } from '../../core/fit/openings.ts';
import { surenessInWords } from '../../core/fit/words.ts';
import { api, callError, newId, type Answer, hasFailed } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { LostCompany } from '../app/lost.tsx';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { RemoveButton } from '../parts/row-button.tsx';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { When } from '../parts/when.tsx';
import { Block } from '../person/block.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { scoreInWords, scoreShare, verdictWords } from './company-view.ts';
import { BackLink } from '../parts/back-link.tsx';
import { counted } from '../../core/counts.ts';

type Company = Answer<'showCompany'>;

const Criteria = ({ fit }: Pick<Company, 'fit'>) => (
  <ul className="grid gap-2">
    {fit.criteria.map(({ criterion, mean, sources, contradicts }) => (
      <li
        key={criterion.id}
        className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 text-[0.9375rem] sm:grid-cols-[12rem_minmax(0,1fr)_11rem]"
      >
        <span className="min-w-0">{criterion.name}</span>
        <span
          aria-hidden
          className="relative order-last col-span-2 h-1.5 self-center rounded-full bg-wash sm:order-none sm:col-span-1"
        >
          {mean !== null && (
            <span
              className={`absolute inset-y-0 left-0 rounded-full ${mean >= 0 ? 'bg-good' : 'bg-wait'}`}
              style={{ width: `${Math.max(4, scoreShare(mean))}%` }}
            />
          )}
        </span>
        <span className="text-small text-muted">
          {mean === null
            ? 'not heard yet'
            : contradicts
              ? 'they say both'
              : `${scoreInWords(mean)}, ${counted(sources, 'source')}`}
        </span>
      </li>
    ))}
  </ul>
);

const Decision = ({ company }: { readonly company: Company }) => {
  const act = useAct();
  const { organization, decided, ruledOut } = company;
  const decide = (decision: 'want' | 'not-for-me' | null, said: string): void =>
    void act(
      api.call('decideCompany', {
        params: { reference: organization.id },
        body: { id: newId(), decision },
      }),
      said,
    );
  if (decided !== null)
    return (
      <p className="flex flex-wrap items-center gap-3">
        <span className="text-good">
          {decided.decision === 'not-for-me'
            ? `${ruledOut ?? 'Not for you.'} The people stay.`
            : 'You want this.'}
        </span>
        <Button look="quiet" onClick={() => decide(null, `${organization.name} is open again`)}>
          Look again
        </Button>
      </p>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => decide('want', `You want ${organization.name}`)}>I want this</Button>
        <Button
          onClick={() =>
            decide(
              'not-for-me',
              `${organization.name} is not for you. Asks there are closed; the people stay`,
            )
          }
        >
          Not for me
        </Button>
      </div>
      <p className="max-w-[48ch] text-small text-muted">
        Your word, whenever you know. “Not for me” closes what you meant to ask there, thanks who helped, and
        keeps the people.
      </p>
    </div>
  );
};

const CompanyView = ({
  company,
  today,
}: {
  readonly company: Company;
  readonly today: Answer<'showStatus'>['day'];
}) => {
  const { organization, fit, people, peopleCount, evidence, paths, coverage, isTarget } = company;
  const act = useAct();
  useTitle(organization.name);
  const sureness = surenessInWords(fit, company.decided !== null);
  const talked = people.filter(({ conversations }) => conversations > 0);
  return (
    <article className="max-w-[65rem]">
      <BackLink to="/companies">Companies</BackLink>
      <h1>{organization.name}</h1>
      <p className="mt-1.5 text-muted">
        {verdictWords[fit.verdict]}
        {sureness !== null && `, ${sureness}`}
        {fit.fit !== null && `, from ${counted(fit.sources, 'source')}`}
        {organization.industry !== null && ` · ${organization.industry}`}
      </p>
      <div className="py-5">
        <Decision company={company} />
      </div>
      <div className="grid gap-x-11 wide:grid-cols-[minmax(0,1fr)_17.5rem]">
        <div className="min-w-0">
          {fit.question !== null && fit.verdict !== 'not-for-me' && (
            <Block title="Ask next">
              <p className="font-serif text-[1.1875rem]">{fit.question.text}</p>
              <p className="pt-1 text-small text-muted">{fit.question.why}</p>
            </Block>
          )}
          <Block title="What you look for">
            <Criteria fit={fit} />
          </Block>
          <Block title="What you heard">
            {evidence.length === 0 ? (
              <p className="text-muted">Nothing yet. The first talk brings the first line.</p>
            ) : (
              <ul>
                {evidence.map(({ id, what, criterionId, score, person, source, day }) => (
                  <li key={id} className="group flex items-start gap-2 py-1.5 text-[0.9375rem]">
                    <span className="min-w-0 flex-1">
                      {what}
                      <span className="block text-tiny text-muted">
                        {criterionId === openingsKey
                          ? 'Openings'
                          : `${fit.criteria.find(({ criterion }) => criterion.id === criterionId)?.criterion.name ?? criterionId}: ${scoreInWords(score)}`}
                        {' · '}
                        {person ?? source ?? 'Your own note'}, <When day={day} today={today} />
                      </span>
                    </span>
                    <RemoveButton
                      label={`Take out: ${what}`}
                      onClick={() =>
                        void act(api.call('removeEvidence', { params: { id } }), 'The line is taken out')
                      }
                    />
                  </li>
                ))}
              </ul>
            )}
          </Block>
          <EvidenceForm company={organization.id} first={evidence.length === 0} />
        </div>
        <aside aria-label={`People at ${organization.name}`} className="min-w-0">
          <Block title="Whom you know there">
            <p className="pb-2 text-small text-muted">
              {counted(peopleCount, 'person', 'people')} in your book
              {(isTarget || talked.length > 0) &&
                (coverage.covered
                  ? '; you have talked to two of different kinds.'
                  : '; two people of different kinds tell more than one.')}
              {!coverage.mayApproach && ' Two of your notes wait there for an answer: enough for now.'}
            </p>
            <ul>
              {[...talked, ...people.filter(({ conversations }) => conversations === 0)]
                .slice(0, Math.max(5, talked.length))
                .map(({ id, name, title, level, department, elsewhere, conversations }) => (
                  <li key={id} className="py-1 text-[0.9375rem]">
                    <Link to="/people/$id" params={{ id }} className="link">
                      {name}
                    </Link>
                    <span className="text-muted">
                      {[title, level, department].map((part) => (part === null ? '' : `, ${part}`)).join('')}
                      {elsewhere !== null && `, also at ${elsewhere}`}
                      {conversations > 0 && `, ${counted(conversations, 'talk')}`}
                    </span>
                  </li>
                ))}
            </ul>
          </Block>
          {paths.length > 0 && (
            <Block title="Ways in">
              <ul className="grid gap-3">
                {paths.map(({ through, target, because, ready, askFor }) => (
                  <li key={through.map(({ id }) => id).join()} className="text-[0.9375rem]">
                    {[...through, target].map(({ id, name, company: at }, index) => (
                      <span key={id}>
                        {index > 0 && (
                          <span className="text-muted">{index === through.length ? ', to ' : ', then '}</span>
                        )}
                        <Link to="/people/$id" params={{ id }} className="link">
                          {name}
                        </Link>
                        {index < through.length && (
                          <span className="text-muted"> ({at === null ? 'not there' : `at ${at}`})</span>
                        )}
                      </span>
                    ))}
                    {ready?.verdict === 'ready' && (
                      <span className="text-good">
                        , fair to ask for {askFor === 'advice' ? 'advice' : 'an introduction'} now
                      </span>
                    )}
                    <span className="block text-small text-muted">{because.join(' ')}</span>
                  </li>
                ))}
              </ul>
            </Block>
          )}
        </aside>
      </div>
    </article>
  );
};

/** What was learned of one company, and do I want it? */
export const CompanyScreen = () => {
  const { reference } = useParams({ from: '/companies/$reference' });
  const company = useQuery(queries.company(reference));
  const status = useQuery(queries.status());
  if (company.data && status.data) return <CompanyView company={company.data} today={status.data.day} />;
  if (hasFailed(company) || hasFailed(status)) {
    const cause = company.error ?? status.error;
    if (callError(cause).type === 'not-found') return <LostCompany />;
    return (
      <ScreenTrouble
        what="This company"
        cause={cause}
        onRetry={() => void Promise.all([company.refetch(), status.refetch()])}
      />
    );
  }
  return (
    <>
      <h1 className="sr-only">Company</h1>
      <ListSkeleton rows={4} />
    </>
  );
};

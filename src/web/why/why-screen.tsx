import { caveats, ruleReasons } from '../../core/studies/index.ts';
import { useTitle } from '../app/title.ts';
import { BackLink } from '../parts/back-link.tsx';

const gradeWords = { A: 'strong evidence', B: 'one decent study' } as const;

/** Each rule in plain words, with the studies behind it and where they end. */
export const WhyScreen = () => {
  useTitle('Why this advice');
  return (
    <div className="max-w-[48rem]">
      <BackLink to="/settings">Settings</BackLink>
      <h1>Why this advice</h1>
      <p className="mt-1.5 max-w-[62ch] text-muted">
        What Goodturn suggests, and the research it leans on. Only studies that were checked and are sound
        enough are named; the rest is common sense, and says so.
      </p>
      {ruleReasons.map(({ rule, title, advice, studies }) => (
        <section key={rule} aria-labelledby={`why-${rule}`} className="mt-7 border-t border-line pt-5">
          <h2 id={`why-${rule}`}>{title}</h2>
          <p className="mt-1 max-w-[62ch]">{advice}</p>
          <ul className="mt-3 grid gap-3">
            {studies.map(({ row, grade, finding, source, basis }) => (
              <li key={row} className="max-w-[62ch]">
                <p>{finding}</p>
                <p className="text-small text-muted">
                  {source} · {gradeWords[grade]}. {basis}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="why-limits" className="mt-7 border-t border-line pt-5">
        <h2 id="why-limits">What this does not know</h2>
        <ul className="mt-2 grid max-w-[62ch] list-disc gap-1.5 pl-5">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </section>
    </div>
  );
};

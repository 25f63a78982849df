import type { Answer } from '../app/api.ts';

const dayWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** What was read of a page: as text, nothing of it runs. */
export const PageView = ({ page }: { readonly page: Answer<'readPage'> }) => {
  const { title, author, publisher, day, language, words } = page;
  const minutes = Math.ceil(words.split(/\s+/u).filter((word) => word !== '').length / 220);
  const about = [
    author,
    publisher,
    day === null ? null : dayWords.format(new Date(`${day}T00:00:00Z`)),
    language === null ? null : languageNames.of(language),
    minutes === 0 ? null : `${minutes}\u00A0min to\u00A0read`,
  ].filter((part) => part !== null && part !== undefined);
  return (
    <article aria-label="What it says" className="rounded-lg border border-line p-4">
      <h2 className="text-lead font-[550] wrap-anywhere">{title}</h2>
      <p className="mt-1 text-small text-muted">{about.join(' · ')}</p>
      {words !== '' && (
        <details className="mt-2">
          <summary className="text-small text-muted">What it says</summary>
          <p className="mt-1 text-[0.9375rem] whitespace-pre-line wrap-anywhere">{words}</p>
        </details>
      )}
    </article>
  );
};

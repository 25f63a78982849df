import { useId } from 'react';
import { languageName, languageTag } from '../../core/offers/languages.ts';
import type { Answer } from '../app/api.ts';
import { Button } from '../parts/button.tsx';
import { useSet, useTyped } from '../outbox/use-set.ts';

type Me = Answer<'showSettings'>['me'];

const languagesOf = (me: Me): string => {
  const said = me['languages'];
  return Array.isArray(said)
    ? said
        .filter((tag) => typeof tag === 'string')
        .map(languageName)
        .join(', ')
    : '';
};

/** My country and the languages I read: what others can hardly have from anybody else (R7). */
export const WhereFrom = ({ me }: { readonly me: Me }) => {
  const set = useSet();
  const id = useId();
  const country = useTyped(typeof me['country'] === 'string' ? me['country'] : '', me);
  const languages = useTyped(languagesOf(me), me);
  const said = languages.text.split(',').filter((one) => one.trim() !== '');
  const unknown = said.find((one) => languageTag(one) === null)?.trim() ?? null;
  const save = async (): Promise<void> => {
    const done = await set(
      {
        me: {
          country: country.text.trim() === '' ? null : country.text.trim(),
          languages: said.flatMap((one) => languageTag(one) ?? []),
        },
      },
      { me: { country: country.begun['country'], languages: languages.begun['languages'] } },
      'Where you come from is noted',
      () => 'Kept. It is on your shelf',
    );
    if (!done) return;
    country.clear();
    languages.clear();
  };
  return (
    <form
      className="grid gap-2 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (unknown !== null) return;
        void save();
      }}
    >
      <div className="flex flex-wrap items-end gap-3">
        <label htmlFor={`${id}-country`} className="grid min-w-0 flex-1 basis-40 gap-1 text-small text-muted">
          Where I come from
          <input
            id={`${id}-country`}
            className="input min-w-0"
            maxLength={100}
            value={country.text}
            onChange={(event) => country.type(event.target.value)}
          />
        </label>
        <label
          htmlFor={`${id}-languages`}
          className="grid min-w-0 flex-1 basis-56 gap-1 text-small text-muted"
        >
          Languages I read beside English, with commas
          <input
            id={`${id}-languages`}
            className="input min-w-0"
            maxLength={300}
            value={languages.text}
            onChange={(event) => languages.type(event.target.value)}
          />
        </label>
        <Button type="submit" disabled={unknown !== null}>
          Save
        </Button>
      </div>
      {unknown !== null && (
        <p className="text-tiny text-muted">
          “{unknown}” is no language known here; its tag will do, as in ka.
        </p>
      )}
    </form>
  );
};

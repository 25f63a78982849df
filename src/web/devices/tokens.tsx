import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { longestDeviceName } from '../../core/devices/device.ts';
import { scopes, type Scope } from '../../core/tokens/index.ts';
import { api, hasFailed, valueOf, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Check, Field } from '../parts/field.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { dayOf } from './day-of.ts';
import { Line, Part } from './part.tsx';
import { useProof } from './proof.tsx';
import { ShownOnce } from './shown-once.tsx';

type Token = Answer<'listTokens'>['tokens'][number];

const scopeWords: Readonly<Record<Scope, { readonly may: string; readonly label: string }>> = {
  read: { may: 'reads', label: 'Read: people, talks, Today, advice' },
  write: { may: 'writes', label: 'Write: log talks, add and change; all of it can be undone' },
  export: { may: 'exports', label: 'Export: take the whole book out as a file' },
};

const andList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const TokenLine = ({ token }: { readonly token: Token }) => {
  const act = useAct();
  const { id, name, usedAt } = token;
  const may = andList.format(token.scopes.map((scope) => scopeWords[scope].may));
  return (
    <li>
      <Line
        name={name}
        says={`It ${may}; ${usedAt === null ? `made ${dayOf(token.addedAt)}, not used yet` : `last used ${dayOf(usedAt)}`}`}
      >
        <Button
          look="quiet"
          aria-label={`End ${name}`}
          onClick={() =>
            void act(api.call('revokeToken', { params: { id } }), `${name} opens nothing any more`)
          }
        >
          End
        </Button>
      </Line>
    </li>
  );
};

const TokenForm = ({
  onSaid,
  onDone,
}: {
  readonly onSaid: (said: { name: string; scopes: Scope[] }) => Promise<void>;
  readonly onDone: () => void;
}) => {
  const [name, setName] = useState('');
  const [held, setHeld] = useState<readonly Scope[]>(['read']);
  return (
    <form
      className="grid max-w-96 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void onSaid({ name, scopes: [...held] });
      }}
    >
      <Field
        label="Which program it is for"
        placeholder="calendar script"
        required
        maxLength={longestDeviceName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset>
        <legend className="text-small text-muted">What it may do</legend>
        {scopes.map((scope) => (
          <Check
            key={scope}
            label={scopeWords[scope].label}
            checked={held.includes(scope)}
            onChange={(isOn) => setHeld(isOn ? [...held, scope] : held.filter((one) => one !== scope))}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={held.length === 0}>
          Make it
        </Button>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
};

/** What the owner's programs hold instead of the key. */
export const Tokens = () => {
  const act = useAct();
  const { prove, question } = useProof();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const asked = useQuery({ queryKey: ['tokens'], queryFn: () => valueOf(api.call('listTokens')) });
  const make = async (said: { name: string; scopes: Scope[] }): Promise<void> => {
    const sent = await prove((proof) => api.call('createToken', { body: { ...said, ...proof } }));
    const answer = sent && (await act(Promise.resolve(sent)));
    if (answer === null) return;
    setMade(answer.token);
    setMaking(false);
  };
  return (
    <Part
      title="Tokens for programs"
      about="A script of yours asks for what you allow it, and nothing about who comes in or what is sent."
    >
      {asked.data ? (
        asked.data.tokens.length > 0 && (
          <ul className="grid gap-2">
            {asked.data.tokens.map((token) => (
              <TokenLine key={token.id} token={token} />
            ))}
          </ul>
        )
      ) : hasFailed(asked) ? (
        <QueryTrouble what="Your tokens" cause={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <ListSkeleton rows={1} />
      )}
      {made !== null && (
        <ShownOnce
          about="The token, shown this once. Your program sends it as “Authorization: Bearer …”."
          text={made}
          onDone={() => setMade(null)}
        >
          <code className="font-mono text-small wrap-anywhere" aria-label="The new token">
            {made}
          </code>
        </ShownOnce>
      )}
      {isMaking ? (
        <TokenForm onSaid={make} onDone={() => setMaking(false)} />
      ) : (
        <div>
          <Button onClick={() => setMaking(true)}>Make a token</Button>
        </div>
      )}
      {question}
    </Part>
  );
};

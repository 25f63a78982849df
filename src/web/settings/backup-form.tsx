import { useState } from 'react';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { saveFile } from '../app/save-file.ts';
import { Button } from '../parts/button.tsx';
import { Check, Field } from '../parts/field.tsx';
import { SecretTwice } from '../parts/secret-twice.tsx';
import { Choice } from './section.tsx';

type PlaceKind = 'folder' | 'webdav' | 's3';

/** What is typed, whichever of it a place needs. */
const nothingSaid = { where: '', user: '', secret: '', bucket: '', prefix: '', region: '' };
type Said = typeof nothingSaid;

const placeOf = (kind: PlaceKind, said: Said) => {
  switch (kind) {
    case 'webdav':
      return { webdav: { address: said.where, user: said.user, password: said.secret } };
    case 's3':
      return {
        s3: {
          endpoint: said.where,
          bucket: said.bucket,
          prefix: said.prefix,
          accessKey: said.user,
          secretKey: said.secret,
          ...(said.region.trim() !== '' && { region: said.region }),
        },
      };
    case 'folder':
    default:
      return { folder: said.where };
  }
};

/** Says where backups go and what opens them; the first one is made at once. */
export const BackupForm = ({ onDone }: { readonly onDone: () => void }) => {
  const act = useAct();
  const [kind, setKind] = useState<PlaceKind>('folder');
  const [said, setSaid] = useState(nothingSaid);
  const [lock, setLock] = useState<'passphrase' | 'key'>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = (name: keyof Said) => ({
    value: said[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setSaid({ ...said, [name]: event.target.value }),
  });
  const newKey = async (): Promise<string | null> => {
    const made = await act(api.call('makeBackupKey'));
    if (made === null) return null;
    const { key, recipient } = made;
    const text = `# Opens the backups of my Goodturn book: goodturn restore FILE --key THIS, or age -d -i THIS\n# public key: ${recipient}\n${key}\n`;
    await saveFile(new Response(text), 'goodturn-key.txt');
    return key;
  };
  const setUp = async (): Promise<void> => {
    setBusy(true);
    const key = lock === 'key' ? await newKey() : null;
    if (lock === 'passphrase' || key !== null) {
      const body = { ...placeOf(kind, said), allowPrivate, ...(key === null ? { passphrase } : { key }) };
      const set = await act(api.call('setUpBackups', { body }));
      if (set !== null) {
        await act(api.call('backUpNow'), 'Backed up, read back and found sound');
        onDone();
      }
    }
    setBusy(false);
  };
  return (
    <form
      className="grid max-w-[36rem] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void setUp();
      }}
    >
      <Choice
        legend="Where backups go"
        name="backup-place"
        value={kind}
        options={[
          { value: 'folder', label: 'A folder', hint: 'a drive, a synced folder' },
          { value: 'webdav', label: 'WebDAV', hint: 'Nextcloud, a NAS' },
          { value: 's3', label: 'S3', hint: 'storage by the gigabyte' },
        ]}
        onChange={setKind}
      />
      <div className="grid max-w-96 gap-3">
        {kind === 'folder' && (
          <Field
            label="Its whole path, on the machine Goodturn runs on"
            placeholder="/media/disk/goodturn"
            required
            {...field('where')}
          />
        )}
        {kind === 'webdav' && (
          <>
            <Field
              label="The folder’s address"
              type="url"
              placeholder="https://cloud.example.org/remote.php/dav/files/you/goodturn"
              required
              {...field('where')}
            />
            <Field label="Sign-in name" required {...field('user')} />
            <Field
              label="App password"
              type="password"
              autoComplete="new-password"
              required
              {...field('secret')}
            />
          </>
        )}
        {kind === 's3' && (
          <>
            <Field
              label="The server’s address"
              type="url"
              placeholder="https://s3.eu-central-1.amazonaws.com"
              required
              {...field('where')}
            />
            <Field label="Region" placeholder="us-east-1" {...field('region')} />
            <Field label="Bucket" required {...field('bucket')} />
            <Field label="Folder in it, if any" {...field('prefix')} />
            <Field label="Access key" required {...field('user')} />
            <Field
              label="Secret key"
              type="password"
              autoComplete="new-password"
              required
              {...field('secret')}
            />
          </>
        )}
        {kind !== 'folder' && (
          <Check
            label="It is on this machine or in my own network"
            checked={allowPrivate}
            onChange={setAllowPrivate}
          />
        )}
      </div>
      <Choice
        legend="What opens them"
        name="backup-lock"
        value={lock}
        options={[
          { value: 'passphrase', label: 'A passphrase' },
          { value: 'key', label: 'A key file', hint: 'made now, for you to keep' },
        ]}
        onChange={setLock}
      />
      {lock === 'passphrase' && (
        <div className="grid max-w-96 gap-3">
          <SecretTwice
            label="Passphrase: four words or more"
            shortest={10}
            said={passphrase}
            again={again}
            onSaid={setPassphrase}
            onAgain={setAgain}
          />
        </div>
      )}
      <p className="max-w-[62ch] text-small text-muted">
        Keep {lock === 'passphrase' ? 'the passphrase' : 'the key file'} somewhere beside this machine as
        well. Without it nobody opens the backups, and nobody can help.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={busy || (lock === 'passphrase' && again !== passphrase)}>
          {busy ? 'Backing up' : 'Set up and back up now'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
};

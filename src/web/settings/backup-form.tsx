import { useState } from 'react';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { saveFile } from '../app/save-file.ts';
import { Field } from '../parts/field.tsx';
import { filled, useLines } from '../parts/lines.ts';
import { SecretTwice } from '../parts/secret-twice.tsx';
import { Choice } from './section.tsx';
import { InOwnNetwork, SetUpForm } from './set-up-form.tsx';

type PlaceKind = 'folder' | 'webdav' | 's3';

/** What is typed, whichever of it a place needs. */
const nothingSaid = {
  where: '',
  user: '',
  secret: '',
  bucket: '',
  prefix: '',
  region: '',
  allowPrivate: false,
};
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
          ...filled({ region: said.region }),
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
  const { said, line, tick } = useLines(nothingSaid);
  const [lock, setLock] = useState<'passphrase' | 'key'>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const newKey = async (): Promise<string | null> => {
    const made = await act(api.call('makeBackupKey'));
    if (made === null) return null;
    const { key, recipient } = made;
    const text = `# Opens the backups of my Goodturn book: goodturn restore FILE --key THIS, or age -d -i THIS\n# public key: ${recipient}\n${key}\n`;
    await saveFile(new Response(text), 'goodturn-key.txt');
    return key;
  };
  const setUp = async (): Promise<void> => {
    const key = lock === 'key' ? await newKey() : null;
    if (lock === 'key' && key === null) return;
    const { allowPrivate } = said;
    const body = { ...placeOf(kind, said), allowPrivate, ...(key === null ? { passphrase } : { key }) };
    const set = await act(api.call('setUpBackups', { body }));
    if (set === null) return;
    await act(api.call('backUpNow'), 'Backed up, read back and found sound');
    onDone();
  };
  return (
    <SetUpForm
      className="max-w-[36rem] gap-4"
      does="Set up and back up now"
      doing="Backing up"
      mayNot={lock === 'passphrase' && again !== passphrase}
      send={setUp}
      onLeave={onDone}
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
            {...line('where')}
          />
        )}
        {kind === 'webdav' && (
          <>
            <Field
              label="The folder’s address"
              type="url"
              placeholder="https://cloud.example.org/remote.php/dav/files/you/goodturn"
              required
              {...line('where')}
            />
            <Field label="Sign-in name" required {...line('user')} />
            <Field
              label="App password"
              type="password"
              autoComplete="new-password"
              required
              {...line('secret')}
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
              {...line('where')}
            />
            <Field label="Region" placeholder="us-east-1" {...line('region')} />
            <Field label="Bucket" required {...line('bucket')} />
            <Field label="Folder in it, if any" {...line('prefix')} />
            <Field label="Access key" required {...line('user')} />
            <Field
              label="Secret key"
              type="password"
              autoComplete="new-password"
              required
              {...line('secret')}
            />
          </>
        )}
        {kind !== 'folder' && <InOwnNetwork {...tick('allowPrivate')} />}
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
    </SetUpForm>
  );
};

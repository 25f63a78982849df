import type { OpenBackupStore } from '../../core/backups/index.ts';
import { exhaustive } from '../../core/result.ts';
import { folderStore } from './folder.ts';
import { s3Store } from './s3.ts';
import { webdavStore } from './webdav.ts';

export const openBackupStore: OpenBackupStore = (place, secret, clock) => {
  switch (place.kind) {
    case 'folder':
      return folderStore(place.path);
    case 'webdav':
      return webdavStore(place, secret);
    case 's3':
      return s3Store(place, secret, clock);
    default:
      return exhaustive(place);
  }
};

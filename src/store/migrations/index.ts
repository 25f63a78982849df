import { initialMigration } from './001-init.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [initialMigration];

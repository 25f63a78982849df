import { askOperations } from './asks.ts';
import { backupOperations } from './backups.ts';
import { bookOperations } from './book.ts';
import { briefOperations } from './briefs.ts';
import { coachOperations } from './coach.ts';
import { companyOperations } from './companies.ts';
import { debriefOperations } from './debriefs.ts';
import { deviceOperations } from './devices.ts';
import { duplicateOperations } from './duplicates.ts';
import type { EndpointName } from './endpoints.ts';
import { contactsOperations } from './contacts.ts';
import { connectionOperations } from './connections.ts';
import { erasureOperations } from './erasure.ts';
import { eventOperations } from './events.ts';
import { factOperations } from './facts.ts';
import { favorOperations } from './favors.ts';
import { goalOperations } from './goals.ts';
import { historyOperations } from './history.ts';
import { importOperations } from './import.ts';
import { introductionOperations } from './introductions.ts';
import { layerOperations } from './layers.ts';
import { logOperations } from './log.ts';
import { offerOperations } from './offers.ts';
import { messageOperations } from './messages.ts';
import { modelOperations } from './model.ts';
import type { Operation } from './operation.ts';
import { peopleOperations } from './people.ts';
import { progressOperations } from './progress.ts';
import { promiseOperations } from './promises.ts';
import { readingOperations } from './reading.ts';
import { reminderOperations } from './reminders.ts';
import { remindingOperations } from './reminding.ts';
import { searchOperations } from './search.ts';
import { restoringOperations } from './restoring.ts';
import { settingsOperations } from './settings.ts';
import { thanksOperations } from './thanks.ts';
import { threadOperations } from './threads.ts';
import { todayOperations } from './today.ts';
import { signInOperations } from './sign-in.ts';
import { tokenOperations } from './tokens.ts';
import { touchOperations } from './touch.ts';

/** Everything the API does: one operation for every endpoint. */
export const operations = {
  ...todayOperations,
  ...logOperations,
  ...peopleOperations,
  ...layerOperations,
  ...erasureOperations,
  ...duplicateOperations,
  ...searchOperations,
  ...coachOperations,
  ...modelOperations,
  ...thanksOperations,
  ...touchOperations,
  ...promiseOperations,
  ...favorOperations,
  ...threadOperations,
  ...factOperations,
  ...askOperations,
  ...introductionOperations,
  ...messageOperations,
  ...goalOperations,
  ...offerOperations,
  ...companyOperations,
  ...progressOperations,
  ...briefOperations,
  ...debriefOperations,
  ...importOperations,
  ...connectionOperations,
  ...contactsOperations,
  ...deviceOperations,
  ...readingOperations,
  ...signInOperations,
  ...tokenOperations,
  ...reminderOperations,
  ...remindingOperations,
  ...historyOperations,
  ...settingsOperations,
  ...bookOperations,
  ...backupOperations,
  ...restoringOperations,
  ...eventOperations,
} as const satisfies Record<EndpointName, Operation>;

export type Operations = typeof operations;

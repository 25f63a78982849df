export * from './reminder.ts';
export * from './reminders.ts';

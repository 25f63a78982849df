export { fetchCalendar } from './fetch-calendar.ts';

import type { Check } from '../check.ts';
import { length } from './c01-length.ts';
import { noJob } from './c02-no-job.ts';
import { offers } from './c03-offers.ts';
import { personalDetail } from './c04-personal.ts';
import { smallAsk } from './c05-small-ask.ts';
import { easyOut } from './c06-easy-out.ts';
import { questions } from './c07-questions.ts';
import { thanksSpecific } from './c08-thanks-specific.ts';
import { stockOpeners } from './c09-stock.ts';
import { selfFocus } from './c10-self-focus.ts';
import { plainWords } from './c11-plain.ts';
import { attachment } from './c12-attachment.ts';
import { duration } from './c13-duration.ts';
import { times } from './c14-times.ts';
import { noNagging } from './c15-no-nagging.ts';
import { subject } from './c16-subject.ts';
import { rightName } from './c17-right-name.ts';
import { onePurpose } from './c18-one-purpose.ts';
import { noGush } from './c19-no-gush.ts';
import { reportBack } from './c20-report-back.ts';
import { notMassMail } from './c21-not-mass-mail.ts';
import { forwardable } from './c22-forwardable.ts';
import { resumeAsk } from './c23-resume-ask.ts';
import { debtsFirst } from './c24-debts-first.ts';
import { cap } from './c25-cap.ts';

/** All checks of section 4. */
export const checks: readonly Check[] = [
  length,
  noJob,
  offers,
  personalDetail,
  smallAsk,
  easyOut,
  questions,
  thanksSpecific,
  stockOpeners,
  selfFocus,
  plainWords,
  attachment,
  duration,
  times,
  noNagging,
  subject,
  rightName,
  onePurpose,
  noGush,
  reportBack,
  notMassMail,
  forwardable,
  resumeAsk,
  debtsFirst,
  cap,
];

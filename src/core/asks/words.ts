import type { AskAnswer, AskKind } from './ask.ts';

/** What stands before an ask in a list: who asked, or who offered. */
export const askTitle = ({
  offered,
  earlier,
}: {
  readonly offered: boolean;
  readonly earlier: boolean;
}): string => (offered ? 'They offered' : earlier ? 'They answered' : 'You asked');

export const answerNames: Readonly<Record<AskAnswer, string>> = {
  yes: 'said yes',
  no: 'said no',
  later: 'said not now',
};

export const askNames: Readonly<Record<AskKind, string>> = {
  advice: 'advice',
  introduction: 'introduction',
  referral: 'referral',
  job: 'job',
};

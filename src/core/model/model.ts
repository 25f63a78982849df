import type { Problem } from '../connections/problem.ts';
import type { Result } from '../result.ts';

/** What may be asked of a language model: what could be better, or the same in fewer words. */
export const wants = ['critique', 'shorter'] as const;
export type Want = (typeof wants)[number];

/** A language model that the user set up. All of it is sealed: the key is in it. */
export interface ModelAccount {
  /** Where it is asked: the address of its chat completions, whole. */
  readonly address: string;
  /** As its server calls it: "llama3.2". */
  readonly model: string;
  readonly key: string | null;
  /** It may be on this machine or in its own network. */
  readonly allowsPrivate: boolean;
  /** The address to which the user agreed that drafts may go; null before. */
  readonly agreedTo: string | null;
}

export const isAgreed = ({ address, agreedTo }: ModelAccount): boolean => address === agreedTo;

export interface ModelTrouble {
  readonly problem: Problem;
  /** What its server says of it; null where it says nothing. */
  readonly says: string | null;
}

export interface ModelWatch {
  readonly onWords: (words: string) => void;
  /** Is told how to stop it: whoever asked may have gone. */
  readonly onStart: (stop: () => void) => void;
}

/** Asks a model with this very body. The words of the answer come as they are made, and whole at the end. */
export type AskModel = (
  account: Pick<ModelAccount, 'address' | 'key' | 'allowsPrivate'>,
  body: string,
  watch: ModelWatch,
) => Promise<Result<string, ModelTrouble>>;

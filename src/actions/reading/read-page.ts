import { problemInWords, type Outside, type Problem } from '../../core/connections/index.ts';
import type { Article } from '../../core/reading/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { readPage as readBytes } from '../../sources/page/index.ts';
import { invalid, type ActionError } from '../action-error.ts';

export interface PageInput {
  readonly address: string;
  /** It may be on this machine or in its own network. */
  readonly allowPrivate?: boolean;
}

/** The article at an address, or why there is none to read. */
export const fetchPage = async (
  { fetchDocument }: Pick<Outside, 'fetchDocument'>,
  { address, allowPrivate = false }: PageInput,
): Promise<Result<Article, Problem>> => {
  const fetched = await fetchDocument('page', address, { validator: null, allowsPrivate: allowPrivate });
  if (fetched.type === 'failed') return err(fetched.problem);
  if (fetched.type === 'unchanged') return err('server-error');
  return await readBytes(fetched.bytes, fetched);
};

/** What a page says, to look at before it is kept. */
export const readPage = async (
  outside: Pick<Outside, 'fetchDocument'>,
  input: PageInput,
): Promise<Result<Article, ActionError>> => {
  const page = await fetchPage(outside, input);
  if (page.ok) return ok(page.value);
  const { says, toDo } = problemInWords(page.error, 'page');
  return invalid(says, 'address', toDo);
};

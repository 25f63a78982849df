import { findPaths } from '../../actions/paths/find-paths.ts';
import {
  addEvidence,
  changeCompany,
  decideCompany,
  listCriteria,
  setCriteria,
} from '../../actions/companies/learn-of-company.ts';
import { listCompanies } from '../../actions/companies/list-companies.ts';
import { removeRecord } from '../../actions/between-us/remove-record.ts';
import { showCompany } from '../../actions/companies/show-company.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** What is learned of companies, and the ways into them. */
export const companyHandlers = {
  listCompanies: async ({ deps }) => ok(await listCompanies(deps)),
  showCompany: ({ deps, params }) => showCompany(deps, params),
  changeCompany: ({ deps, params, body }) => changeCompany(deps, { ...params, ...body }),
  decideCompany: ({ deps, params, body }) => decideCompany(deps, { ...params, ...body }),
  addEvidence: ({ deps, body }) => addEvidence(deps, body),
  removeEvidence: ({ deps, params }) => removeRecord(deps, { record: 'evidence', id: params.id }),
  listCriteria: async ({ deps }) => ok({ criteria: await listCriteria(deps) }),
  setCriteria: async ({ deps, body }) => ok(await setCriteria(deps, body)),
  findPaths: ({ deps, query }) => findPaths(deps, query),
} satisfies Partial<Handlers>;

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { parsePartialDate } from '../dates/index.ts';
import { emptyName } from '../people/index.ts';
import { toSubject, type DuplicateSubject } from './subject.ts';
import { measure } from './testing/measure.ts';

const corpus = resolve(process.env['GOODTURN_CORPUS'] ?? '../shared/data', 'dedupe/febrl/dataset1.csv');

const header =
  'rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,soc_sec_id';

/** A few pairs of the same make, where the register is not at hand: it is not ours to copy. */
const standIn = [
  header,
  'rec-1-org,lachlan,berry,69,giblin street,,bittern,4814,qld,19990219,1',
  'rec-1-dup-0,lachlan,bery,69,giblin street,,bittern,4814,qld,19990219,1',
  'rec-2-org,kayla,harrington,1,maltby circuit,,coolaroo,3465,nsw,19150612,2',
  'rec-2-dup-0,kayla,harington,1,maltby circuit,,coolaroo,3465,nsw,19150612,2',
  'rec-3-org,jonah,vega,12,mill lane,,hobart,7000,tas,19700101,3',
  'rec-3-dup-0,jonah,vega,12,mill lane,,hobart,7000,tas,19700101,3',
  'rec-4-org,jonah,vega,8,harbour road,,perth,6000,wa,19920303,4',
  'rec-4-dup-0,jona,vega,8,harbour road,,perth,6000,wa,19920303,4',
].join('\n');

/** The number of the social security is left out: it would say all. */
const lineToSubject = (line: string): DuplicateSubject => {
  const [id = '', given, family, number, street, more, suburb, postcode, state, born = ''] = line
    .split(',')
    .map((cell) => cell.trim());
  return toSubject({
    id,
    name: { ...emptyName, given: given || null, family: family || null },
    contactKeys: [],
    organizations: [],
    birthday: parsePartialDate(born.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')),
    places: [[number, street, more, suburb, postcode, state].filter((part) => part).join(' ')],
  });
};

test('a register of 1,000 entries, each person twice with slips, losses and fields that changed places', (t) => {
  const text = existsSync(corpus) ? readFileSync(corpus, 'utf8') : standIn;
  const subjects = text.trim().split('\n').slice(1).map(lineToSubject);
  const found = measure('the register', subjects, (id) => id.replace(/^rec-(\d+)-.*$/, '$1'));
  t.diagnostic(found.line);
  assert.ok(found.f1 >= 0.98, found.line);
  assert.equal(found.sure, 0, 'nobody is sure without an address that is theirs alone');
});

import { fold } from '../people/index.ts';

const legalForms = new Set(
  (
    'inc incorporated corp corporation co company companies llc llp lp ltd limited plc pty gmbh ag kg kgaa ohg gbr ug mbh ' +
    'sa sas sarl srl spa sl slu lda ltda bv nv vof oy oyj ab as asa aps kft zrt doo sro pte pvt ooo oao zao group holding holdings the'
  ).split(' '),
);

/**
 * An organization's name made equal for matching: folded, legal forms and "the" off, dots closed up
 * ("Acme, Inc." = "ACME" = "acme inc"). A name of nothing else stays whole.
 */
export const organizationKey = (name: string): string => {
  const words = fold(name)
    .replaceAll('.', '')
    .split(' ')
    .filter((word) => word !== '');
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
};

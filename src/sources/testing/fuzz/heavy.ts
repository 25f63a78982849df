import { below, growing, type Frame, type WorstCase } from './worst.ts';

const monicaOf = (type: string, own: string): Frame =>
  below(
    `{"app_version":"4.1.2","account":{"data":[{"type":"${type}","values":[${own}`,
    `null${own === '' ? '' : ']}]}'}]}]}}`,
  );

/** What makes each reader fill the memory, if anything does: small things by the million. */
export const heavyCases: readonly WorstCase[] = [
  ...growing('vcard', below('BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quill;Ada\r\nNOTE:', '\r\nEND:VCARD\r\n'), {
    escapes: '\\,',
  }),
  ...growing('vcard', below('BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quill;Ada\r\n', 'END:VCARD\r\n'), {
    properties: 'A:\r\n',
  }),
  ...growing('vcard', below('BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quill;Ada\r\nTEL', ':1\r\nEND:VCARD\r\n'), {
    parameters: ';a',
  }),
  ...growing('ldif', below('dn: cn=Ada\ncn: Ada\n'), { values: 'a:\n', entries: 'dn:\n' }),
  ...growing('monica', monicaOf('contact', ''), { 'contacts that say nothing': '{},' }, 'x.json'),
  ...growing(
    'monica',
    monicaOf('contact', '{"uuid":"1","properties":{"first_name":"x"},"data":[{"type":"note","values":['),
    { 'notes that say nothing': '{},' },
    'x.json',
  ),
  ...growing('feed', below('{"items":[', '{}]}'), { 'items that say nothing': '{},' }, 'x.json'),
];

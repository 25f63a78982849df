export { addressToSendTo } from './address-to-send-to.ts';
export { writeMail } from './write-mail.ts';

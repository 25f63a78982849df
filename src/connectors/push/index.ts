export { encryptPush } from './encrypt-push.ts';
export { pushService } from './push-service.ts';

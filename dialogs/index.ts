import type { Dialog } from '../src/conversation/dialog';
import { certificationTalk } from './certification';
import { compare } from './compare';
import { fitTalk } from './fit';
import { schoolTalk } from './school';
import { tasteBilling } from './tasteBilling';
import { tasteCoding } from './tasteCoding';
import { welcome } from './welcome';

export { answers } from './answers';
export { needs } from './needs';
export { phrases } from './phrases';
export { readers } from './readers';

/** Every guided conversation. */
export const dialogs: readonly Dialog[] = [
  welcome,
  compare,
  fitTalk,
  tasteCoding,
  tasteBilling,
  schoolTalk,
  certificationTalk,
];

import type { Dialog } from '../src/conversation/dialog';
import { certificationTalk } from './certification';
import { compare } from './compare';
import { fitTalk } from './fit';
import { schoolTalk } from './school';
import { welcome } from './welcome';

export { answers } from './answers';
export { phrases } from './phrases';
export { readers } from './readers';

/** Every guided conversation. */
export const dialogs: readonly Dialog[] = [welcome, compare, fitTalk, schoolTalk, certificationTalk];

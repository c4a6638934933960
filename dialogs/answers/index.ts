import type { Answer } from '../../src/conversation/answer';
import { gettingStarted } from './gettingStarted';
import { workEnvironment } from './workEnvironment';
import { fit } from './fit';
import { outlook } from './outlook';
import { education } from './education';
import { certification } from './certification';
import { salary } from './salary';
import { advancement } from './advancement';
import { compare } from './compare';
import { goodbye, greeting, help, restart, thanks } from './courtesies';
import { examples } from './examples';
import { human } from './human';
import { otherMatters } from './otherMatters';
import { codeLookup, medical, myBill } from './outOfScope';
import { responsibilities } from './responsibilities';
import { skills } from './skills';
import { whatIs } from './whatIs';
import { workflow } from './workflow';

/** The answer to each kind of question. */
export const answers: readonly Answer[] = [
  gettingStarted,
  workEnvironment,
  fit,
  education,
  certification,
  salary,
  outlook,
  whatIs,
  responsibilities,
  skills,
  workflow,
  compare,
  advancement,
  examples,
  greeting,
  thanks,
  goodbye,
  help,
  restart,
  human,
  myBill,
  codeLookup,
  medical,
  otherMatters,
];

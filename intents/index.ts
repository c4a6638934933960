import advancement from './advancement.json';
import certification from './certification.json';
import compare from './compare.json';
import education from './education.json';
import examples from './examples.json';
import fit from './fit.json';
import gettingStarted from './getting-started.json';
import goodbye from './goodbye.json';
import greeting from './greeting.json';
import help from './help.json';
import human from './human.json';
import oosCodeLookup from './oos-code-lookup.json';
import oosMedical from './oos-medical.json';
import oosMyBill from './oos-my-bill.json';
import oosOther from './oos-other.json';
import measuredFile from './measured.json';
import outlook from './outlook.json';
import responsibilities from './responsibilities.json';
import restart from './restart.json';
import salary from './salary.json';
import skills from './skills.json';
import thanks from './thanks.json';
import whatIs from './what-is.json';
import workEnvironment from './work-environment.json';
import workflow from './workflow.json';

/**
 * The language of one intent. `examples` are learned from, `heldOut` only measures. `kinds` sorts phrases of an
 * intent that is answered in more than one way. Phrases may hold slots: {credential} {state} {city} {path} {person}.
 */
export interface IntentFile {
  intent: string;
  examples: string[];
  heldOut: string[];
  kinds?: Record<string, string[]>;
}

/** Every intent the advisor knows, in the order of its label list. A new intent is a new file and a line here. */
export const intentFiles: readonly IntentFile[] = [
  whatIs,
  responsibilities,
  skills,
  workflow,
  education,
  certification,
  salary,
  outlook,
  workEnvironment,
  compare,
  fit,
  advancement,
  gettingStarted,
  examples,
  greeting,
  thanks,
  goodbye,
  help,
  restart,
  human,
  oosMyBill,
  oosCodeLookup,
  oosMedical,
  oosOther,
];

/** A message with its meaning, as far as its own words go. */
interface MeasuredMessage {
  text: string;
  intent: string;
  also?: string[];
  entities: { path?: string[]; credential?: string[]; place?: string[]; experience?: string };
}

/** Messages to measure on, by hands that had seen no phrase of ours; nothing learns from them. */
export const measured: {
  about: string;
  messages: readonly MeasuredMessage[];
  together: readonly { text: string; intents: string[] }[];
} = measuredFile;

import type { Files } from './read';
import certifications from './data/certifications.json';
import claims from './data/claims.json';
import compare from './data/compare.json';
import duties from './data/duties.json';
import education from './data/education.json';
import examples from './data/examples.json';
import glossary from './data/glossary.json';
import inShort from './data/in-short.json';
import offers from './data/offers.json';
import local from './data/local.json';
import onet from './data/onet.json';
import outlook from './data/outlook.json';
import payByMetro from './data/pay-by-metro.json';
import payByState from './data/pay-by-state.json';
import pay from './data/pay.json';
import peopleAsk from './data/people-ask.json';
import sources from './data/sources.json';
import steps from './data/steps.json';
import terms from './data/terms.json';
import workflow from './data/workflow.json';

/** The files shipped with the program. A new file of data/ is added here. */
export const dataFiles: Files = {
  'certifications.json': certifications,
  'claims.json': claims,
  'compare.json': compare,
  'duties.json': duties,
  'education.json': education,
  'examples.json': examples,
  'glossary.json': glossary,
  'in-short.json': inShort,
  'offers.json': offers,
  'local.json': local,
  'onet.json': onet,
  'outlook.json': outlook,
  'pay-by-metro.json': payByMetro,
  'pay-by-state.json': payByState,
  'pay.json': pay,
  'people-ask.json': peopleAsk,
  'sources.json': sources,
  'steps.json': steps,
  'terms.json': terms,
  'workflow.json': workflow,
};

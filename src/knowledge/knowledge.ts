/**
 * The one place that facts come from.
 *
 * Figure ids (each speaks as `{id}` in a text, its date as `{id@when}`):
 *   pay.coding.us.<median|p10|p25|p75|p90|mean>       records specialists, coders included; May 2025
 *   pay.billing.us.median, pay.all.us.median           billing clerks of every industry, all jobs; May 2025
 *   pay.<coding|billing|all|…>.us.hourly.<measure>     the same by the hour
 *   pay.<occupation>.us-2024.<measure>                 May 2024, complete: coding, billing, all, health-manager, …
 *   pay.billing.healthcare.<measure>                   billing clerks in health care, the nearest to a medical biller; May 2024
 *   pay.<coding|billing>.sector.<sector>.<measure>     by industry; May 2024; `jobs` counts people
 *   pay.coding.<OH>.<p10|p25|median|p75|p90|jobs>      by state, DC included; May 2025
 *   pay.billing.<OH>.median                            by state; nothing else is on file for billing
 *   pay.coding.metro.<cleveland>.<p10|…|p90>           by metropolitan area; coding only
 *   outlook.<coding|billing|all|…>.<change|openings>   projections 2024-34; outlook.coding.change-2035 for 2025-35
 *   fee.<CPC>.<one|two|member|nonmember>, exam.<CPC>.<questions|hours|pass>, pass.<CCA>.<2025>
 *   course.<drop-a|workforce-pell>.<hours|weeks>, prep.<CPC>.months   how long study takes, where it is on file
 *   survey.…, tuition.…, onet.<coding|billing>.<element>
 */
import { dataFiles } from './data';
import { openLibrary, type Library } from './library';
import type { Files } from './read';

export { KnowledgeError, UnknownFact, UnlikeFigures } from './errors';
export type { Library } from './library';

/** The data shipped with the program; `files` is for tests and for checking a draft. */
export const loadKnowledge = (files: Files = dataFiles): Library => openLibrary(files);

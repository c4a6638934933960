import type { Reader } from '../../src/conversation/reader';
import { jobReader } from './job';
import { schoolReader } from './school';

/** What people may paste to have it looked over. */
export const readers: readonly Reader[] = [schoolReader, jobReader];

import { loadKnowledge } from '../knowledge/knowledge';
import { buildScripts } from './bundle';
import { currentModel } from './model';
import { WEB } from './project';
import { writeScripts } from './scripts';

writeScripts(WEB, buildScripts());
currentModel(loadKnowledge().vocabulary);

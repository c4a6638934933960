import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const SETTINGS = { autoSave: false, autoLoad: false, forceNER: false, nlu: { log: false } };

/** NLP.js with its defaults for English. Its class `None` is left to its score: the best real intent is judged. */
export const nlpjs = {
  name: 'NLP.js',
  async train({ train }) {
    const { containerBootstrap, LangEn, Nlp } = require('@nlpjs/basic');
    const container = await containerBootstrap({}, false);
    container.use(LangEn);
    const nlp = new Nlp({ container, ...SETTINGS });
    nlp.addLanguage('en');
    for (const { text, label } of train) nlp.addDocument('en', text, label);
    await nlp.train();
    return {
      async classify(text) {
        const { classifications } = await nlp.process('en', text);
        const real = classifications.find(({ intent }) => intent !== 'None');
        return { label: real?.intent ?? '', score: real?.score ?? 0 };
      },
    };
  },
};

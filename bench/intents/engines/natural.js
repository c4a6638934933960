import { createRequire } from 'node:module';

// By their own paths: natural's front door loads database drivers and prints to standard output.
const require = createRequire(import.meta.url);
const BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier');
const LogisticRegressionClassifier = require('natural/lib/natural/classifiers/logistic_regression_classifier');

/** The share of the best class in the sum of all: natural's values are not normalised. */
function best(values) {
  const sum = values.reduce((total, { value }) => total + value, 0);
  const [first] = values;
  return { label: first?.label ?? '', score: sum > 0 ? first.value / sum : 0 };
}

const engine = (name, Classifier, keepStops) => ({
  name,
  async train({ train }) {
    const classifier = new Classifier();
    if (keepStops) classifier.setOptions({ keepStops: true });
    for (const { text, label } of train) classifier.addDocument(text, label);
    classifier.train();
    return { classify: (text) => best(classifier.getClassifications(text)) };
  },
});

export const bayes = engine('natural Bayes', BayesClassifier, false);
export const bayesWithStops = engine('natural Bayes, stop words kept', BayesClassifier, true);
export const logistic = engine('natural logistic regression', LogisticRegressionClassifier, false);

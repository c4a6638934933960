import { createRequire } from 'node:module';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/prepare.js';
import { ascending, quantile } from '../src/statistics.js';

const require = createRequire(import.meta.url);
const built = (path) => require(join(ROOT, 'dist', 'src', path));

const OPENINGS = [
  ...['so tell me please', 'hi there, I wonder', 'my sister asked me', 'quick question here', 'ok and then'],
  ...[
    'I am a single dad and',
    'someone at work said',
    'before I sign up, say',
    'honestly, I need to know',
    'for real now',
  ],
];
const QUESTIONS = [
  ...[
    'how much a coder earns',
    'what billers do all day',
    'which exam comes first',
    'how long the school takes',
  ],
  ...[
    'if I can work from home',
    'if robots will do it soon',
    'who checks the claims',
    'what my dentist billed me',
  ],
  ...['how to sell old cars', 'what a denied clame is', 'where to get certifed', 'who is happier in the end'],
];
const TAILS = ['thanks a lot', 'in ohio', 'at forty', 'with two kids', 'without a degree'];

/** Messages that differ, so that no cache of whole messages could help; cut or filled to one length. */
function messages(characters) {
  const pieces = TAILS.flatMap((tail) =>
    QUESTIONS.flatMap((question) => OPENINGS.map((opening) => `${opening} ${question} ${tail}, `)),
  );
  return pieces.map((_, i) => {
    let text = '';
    for (let n = i; text.length < characters; n += 7) text += pieces[n % pieces.length];
    return text.slice(0, characters);
  });
}

/** The advisor's own understanding, as built: size of its model, microseconds a message of 60 and 2,000 characters. */
export function measureOwn() {
  const { MODEL } = built('commands/project.js');
  const { createEar, warmUp } = built('commands/brain.js');
  const understand = createEar(built('knowledge/knowledge.js').loadKnowledge());
  warmUp((text) => understand(text, {}));
  const timed = (characters) => {
    const once = (text) => {
      const began = performance.now();
      understand(text, {});
      return (performance.now() - began) * 1000;
    };
    // Each is heard five times and the middle one counts: a turn of another process on the same core is no cost of ours.
    const times = messages(characters).map((text) =>
      quantile(ascending(Array.from({ length: 5 }, () => once(text))), 0.5),
    );
    const sorted = ascending(times);
    return { characters, micros: { median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) } };
  };
  return { modelBytes: statSync(MODEL).size, messages: [timed(60), timed(2_000)] };
}

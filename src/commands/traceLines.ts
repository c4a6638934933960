import type { Rule } from '../conversation/reason';
import type { Trace } from '../conversation/trace';

const ruleName = (rule: Rule): string =>
  'answer' in rule
    ? `answer ${rule.answer}/${rule.aspect ?? 'in general'}`
    : `dialog ${rule.dialog}/${rule.step}`;

/** How a turn came about, for a maintainer: a line each, and last the line that `npm run replay` reads. */
export function traceLines(trace: Trace): string[] {
  const { way, decision, intents, near, runnerUp, probability, remark, entities, rules, used } = trace.reason;
  const sure = probability === undefined ? '' : ` (${probability})`;
  const lines: [string, string][] = [
    ['taken as', `${way}, ${decision}: ${intents.join(', ') || 'no intent'}${sure}`],
    ['runner-up', runnerUp ?? 'none'],
    ['offered', near.join(', ')],
    ['remark', remark ?? ''],
    ['entities', Object.keys(entities).length > 0 ? JSON.stringify(entities) : ''],
    ['rule', rules.map(ruleName).join('; ')],
    ['used', used.join(', ')],
    ['replay', JSON.stringify({ trace })],
  ];
  return lines.filter(([, value]) => value !== '').map(([name, value]) => `${name.padEnd(9)} ${value}`);
}

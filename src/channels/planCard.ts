import type { PlanReply } from '../conversation/reply';
import { type Element, heading, section, small, textBlock } from './element';
import { TICK } from './hear';
import { KEEP_PLAN, pageOf } from './text';

type Step = PlanReply['steps'][number];

const toggle = ({ id, text, done }: Step, i: number): Element => ({
  type: 'Input.Toggle',
  id: `${TICK}${id}`,
  title: `${i + 1}. ${text}`,
  value: String(done ?? false),
  valueOn: 'true',
  valueOff: 'false',
  wrap: true,
  spacing: 'Small',
});

/** The name of a plan's page, by which the plan itself is known. */
const nameOf = ({ page }: PlanReply): string | undefined => page?.split('/').at(-1);

/** Sends all check boxes, with what they were: plain, since clients add inputs to plain data only. */
function save(reply: PlanReply): Element {
  const page = nameOf(reply);
  const before = Object.fromEntries(reply.steps.map(({ id, done }) => [id, done ?? false]));
  const data = { say: 'Save my steps', plan: { ...(page !== undefined && { page }), before } };
  return { type: 'Action.Submit', title: 'Save', style: 'positive', data };
}

/** The plan with a check box for each step, and the way to its page. */
export function planElements(reply: PlanReply): Element[] {
  const [, title = '', aside = ''] = /^(.*?)(?: \((.*)\))?:?(?:\n|$)/.exec(reply.text) ?? [];
  const page = pageOf(reply);
  return [
    heading(title, { size: 'Medium' }),
    ...(aside === ''
      ? []
      : [small(`${aside.charAt(0).toUpperCase()}${aside.slice(1)}.`, { spacing: 'None' })]),
    ...reply.notes.map((note) => textBlock(note, { color: 'Accent', weight: 'Bolder' })),
    ...reply.steps.map(toggle),
    {
      type: 'ActionSet',
      actions: [
        save(reply),
        ...(page === undefined ? [] : [{ type: 'Action.OpenUrl', title: KEEP_PLAN, url: page }]),
      ],
    },
    ...(reply.certificate === undefined ? [] : [textBlock(reply.certificate)]),
    ...section('Before you pay a school, ask', reply.questions),
    textBlock(reply.help, { spacing: 'Medium' }),
  ];
}

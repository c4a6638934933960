import { askAgain } from './answering';
import type { Intent } from './intent';
import { steps } from './phrases';
import type { Choice, Reply } from './reply';
import { tell } from './reply';
import type { Scene } from './scene';
import { answerFor, leaving, talkIn } from './scene';
import type { Turn } from './turn';
import { finish, withChoices } from './turnOf';
import type { Understood } from './understood';

const AS_HELP: Understood = { decision: 'answer', intent: 'help', also: [], near: [], entities: {} };

/** "Why did you say that?": what was understood, the next best guess, the rule and the facts; then on where we were. */
export function explain(scene: Scene): Turn {
  const { phrases } = scene.parts;
  const { last, shown } = scene.memory;
  const label = (intent: Intent): string => answerFor(scene.parts, intent).label;
  const reply: Reply = last
    ? {
        ...tell`${phrases.why(last, label)}`,
        ...(last.used.length > 0 && { receipts: receiptsOf(scene, last.used) }),
        ...(last.sources.length > 0 && {
          sources: last.sources.flatMap((id) => scene.know.source(id) ?? []),
        }),
      }
    : tell`${phrases.nothingSaid}`;
  const waits = shown.every(({ means }) => 'choice' in means);
  if (talkIn(scene) && waits) return finish(scene, askAgain(scene, [reply]), AS_HELP);
  if (last?.remark === 'distress') return finish(scene, { memory: scene.memory, replies: [reply] }, AS_HELP);
  const offers: Choice[] = shown.map(({ label: words, means }) =>
    'choice' in means ? { label: words, ref: means.choice } : { label: words },
  );
  const choices = offers.length > 0 ? offers : steps(phrases.menu);
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies: withChoices([reply], choices) }, AS_HELP, shown);
}

/** Facts by name, each with its place on the page of sources. */
const receiptsOf = ({ parts }: Scene, used: readonly string[]) =>
  used.map((place) => ({ id: nameAt(place), url: `${parts.publicUrl ?? ''}/sources#${place}` }));

/** `fact-n25-coding` is called n25-coding. */
const nameAt = (place: string): string => place.slice(place.indexOf('-') + 1);

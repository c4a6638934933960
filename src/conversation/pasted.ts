import { askAgain } from './answering';
import type { Memory } from './memory';
import type { Reader } from './reader';
import type { Reply } from './reply';
import type { Parts, Scene } from './scene';
import { leaving, talkIn } from './scene';
import { afterwards } from './talk';
import type { Turn } from './turn';
import { AS_CHOICE, finish, understoodAs, withChoices } from './turnOf';
import type { Understood } from './understood';

/** True when a text may be something to look over, and not a message to answer. */
export const isPasted = (parts: Parts, text: string): boolean =>
  parts.readers.some(({ recognises }) => recognises(text) !== undefined);

/** Looks a pasted text over, or asks first whether to; undefined when it is a message like any other. */
export function lookOver(scene: Scene, text: string): Turn | undefined {
  const { readers } = scene.parts;
  const sure = readers.find(({ recognises }) => recognises(text) === 'surely');
  if (sure) return readAs(scene, sure, text, about(sure));
  const perhaps = readers.filter(({ recognises }) => recognises(text) === 'perhaps');
  const [likeliest] = perhaps;
  return likeliest && askFirst(scene, [likeliest, ...perhaps.slice(1)], text);
}

/** A pasted text that the person wants looked over. */
export function lookOverAs(scene: Scene, name: string, text: string): Turn | undefined {
  const reader = scene.parts.readers.find((candidate) => candidate.name === name);
  return reader && readAs(scene, reader, text, AS_CHOICE);
}

const about = ({ intent }: Reader): Understood =>
  understoodAs('answer', [{ intent, entities: {}, words: '' }]);

function readAs(scene: Scene, reader: Reader, text: string, understood: Understood): Turn {
  const replies = reader.tell(scene.know, text);
  const memory: Memory = { ...scene.memory, misses: 0, pointers: 0 };
  if (talkIn(scene)) return finish(scene, askAgain({ ...scene, memory }, replies), understood);
  const after = leaving({ ...scene, memory });
  const offered = afterwards(reader, after.memory, scene.parts.phrases);
  return finish(scene, { memory: after.memory, replies: withChoices(replies, offered) }, understood);
}

function askFirst(scene: Scene, readers: readonly [Reader, ...Reader[]], text: string): Turn {
  const { phrases } = scene.parts;
  const meant = [
    ...readers.map(({ name, title }) => ({ label: phrases.checkAs(title), means: { read: name, text } })),
    { label: phrases.dontCheck, means: { dismiss: true as const } },
  ];
  const reply: Reply = {
    kind: 'question',
    text: phrases.shallICheck(readers[0].title),
    choices: meant.map(({ label }) => ({ label })),
  };
  const understood: Understood = { ...AS_CHOICE, decision: 'ask', near: [readers[0].intent] };
  return finish(scene, { memory: scene.memory, replies: [reply] }, understood, meant);
}

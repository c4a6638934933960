import type { Comparison, Figure, Knowledge, Said } from '../knowledge/types';
import type { Answer, AspectAnswer } from './answer';
import type { Dialog, Step } from './dialog';
import { commandIn } from './pick';
import type { Reader } from './reader';
import type { Reply } from './reply';
import { sourcesOf } from './reply';
import type { Parts } from './scene';
import type { Reason, Rule } from './reason';
import type { Heard, Turn } from './turn';
import type { Understanding } from './understood';

/** Something on file that was asked for: its place on the page of sources, and the words it comes in. */
interface Asked {
  readonly place: string;
  readonly text: string;
}

/** What went on inside one turn. */
export interface Seen {
  understanding?: Understanding;
  pasted?: boolean;
  readonly rules: Rule[];
  readonly asked: Asked[];
}

const noted = <T extends Said | Figure | Comparison>(seen: Seen, place: string, found: T): T => {
  seen.asked.push({ place, text: 'title' in found ? found.title : found.text });
  return found;
};

const notedSaid = (seen: Seen, said: Said): Said =>
  said.id === undefined ? said : noted(seen, `fact-${said.id}`, said);

/** The knowledge of one turn, noting what is asked of it. */
function watchedKnowledge(know: Knowledge, seen: Seen): Knowledge {
  const figure = (id: string, found: Figure | undefined) => found && noted(seen, `figure-${id}`, found);
  const fields = <T extends { readonly fields: Readonly<Partial<Record<string, Said>>> }>(
    credential: T,
  ): T => {
    for (const said of Object.values(credential.fields)) if (said) notedSaid(seen, said);
    return credential;
  };
  return {
    get today() {
      return know.today;
    },
    get vocabulary() {
      return know.vocabulary;
    },
    say: (id) => notedSaid(seen, know.say(id)),
    list: (topic, path) => know.list(topic, path).map((said) => notedSaid(seen, said)),
    figure: (id) => figure(id, know.figure(id)),
    source: (id) => know.source(id),
    worked: (sum) => know.worked(sum),
    difference: (id, other) => figure(id, know.difference(id, other)),
    programs: (state, what) => know.programs(state, what).map((said) => notedSaid(seen, said)),
    compare: (aspect) => noted(seen, `comparison-${aspect}`, know.compare(aspect)),
    credential: (id) => fields(know.credential(id)),
    credentials: (path) => know.credentials(path).map(fields),
  };
}

function watchedAnswer(answer: Answer, seen: Seen): Answer {
  const watched = <T extends Answer | AspectAnswer>(part: T, rule: Rule): T => ({
    ...part,
    tell: (know, about) => {
      seen.rules.push(rule);
      return part.tell(know, about);
    },
  });
  const { intent } = answer;
  return {
    ...watched(answer, { answer: intent }),
    ...(answer.aspects && {
      aspects: answer.aspects.map((aspect) => watched(aspect, { answer: intent, aspect: aspect.name })),
    }),
  };
}

function watchedDialog(dialog: Dialog, seen: Seen): Dialog {
  const watched = ([name, step]: [string, Step]): [string, Step] => {
    if (!('tell' in step)) return [name, step];
    const tell: typeof step.tell = (...told) => {
      seen.rules.push({ dialog: dialog.name, step: name });
      return step.tell(...told);
    };
    return [name, { ...step, tell }];
  };
  return { ...dialog, steps: Object.fromEntries(Object.entries(dialog.steps).map(watched)) };
}

/** What was pasted is somebody else's text, and is not kept. */
const watchedReader = (reader: Reader, seen: Seen): Reader => ({
  ...reader,
  recognises: (text) => {
    const recognised = reader.recognises(text);
    if (recognised) seen.pasted = true;
    return recognised;
  },
});

/** The parts of a conversation for one turn, behind glass: they do the same, and what they did can be seen. */
export function behindGlass(parts: Parts): { readonly parts: Parts; readonly seen: Seen } {
  const seen: Seen = { rules: [], asked: [] };
  const watched: Parts = {
    ...parts,
    readers: parts.readers.map((reader) => watchedReader(reader, seen)),
    dialogs: parts.dialogs.map((dialog) => watchedDialog(dialog, seen)),
    answers: parts.answers.map((answer) => watchedAnswer(answer, seen)),
    knowledge: { on: (today) => watchedKnowledge(parts.knowledge.on(today), seen) },
    understand: (text, listening) => {
      seen.understanding = parts.understand(text, listening);
      return seen.understanding;
    },
  };
  return { parts: watched, seen };
}

const MOST_WORDS = 200;

function wayOf(
  { text, choice, ticks, anew }: Heard,
  { understanding }: Seen,
  decision: string,
): Reason['way'] {
  if (choice ?? ticks ?? anew) return 'button';
  if (understanding) return 'words';
  const command = commandIn(text);
  if (command) return command === 'why' ? 'why' : 'command';
  return decision === 'choice' ? 'label' : 'aside';
}

/** Small words may begin a fact or follow a colon. */
const tail = (text: string): string => text.slice(1).toLowerCase();

const spokenIn = ({ text }: Asked, said: string): boolean => text !== '' && said.includes(tail(text));

const wordsOf = (reply: Reply): string =>
  reply.kind === 'table' ? `${reply.text}\n${reply.table.title}` : reply.text;

/** Of what was asked for, what was spoken; the rest was only weighed. */
const usedIn = (replies: readonly Reply[], asked: readonly Asked[]): string[] => {
  const said = replies.map(wordsOf).join('\n').toLowerCase();
  return [...new Set(asked.filter((one) => spokenIn(one, said)).map(({ place }) => place))];
};

/** Puts together why a turn came out as it did. */
export function reasonOf(heard: Heard, seen: Seen, { replies, understood, memory }: Turn): Reason {
  const { understanding } = seen;
  const { decision, intent, also, entities, near } = understood;
  const intents = [...(intent ? [intent] : []), ...also];
  const runnerUp = understanding?.near.find((one) => !intents.includes(one));
  const waits: Rule[] = memory.at ? [memory.at] : [];
  return {
    heard: understanding?.remark === 'distress' || seen.pasted ? '' : heard.text.trim().slice(0, MOST_WORDS),
    way: wayOf(heard, seen, decision),
    ...{ decision, intents, entities, near: [...near] },
    ...(runnerUp && { runnerUp }),
    ...(understanding && { probability: Math.round(understanding.probability * 1000) / 1000 }),
    ...(understanding?.remark && { remark: understanding.remark }),
    rules: [...seen.rules, ...waits],
    used: usedIn(replies, seen.asked),
    sources: sourcesOf(...replies).map(({ id }) => id),
  };
}

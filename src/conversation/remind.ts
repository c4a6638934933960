import { askAgain } from './answering';
import { withReminders, type Reminder } from './memory';
import { steps } from './phrases';
import { dayAlone, mayRemind, reminderAsked, type ReminderAsked, type Which } from './remindWords';
import type { Choice } from './reply';
import { tell } from './reply';
import type { Scene } from './scene';
import { leaving, talkIn } from './scene';
import type { Turn } from './turn';
import { finish, understoodAs, withChoices, type Meant } from './turnOf';

/** Reminders: only when asked, only where the person can be reached, and one message each. */

const MOST = 5;
const AS_HELP = understoodAs('answer', [{ intent: 'help', entities: {}, words: '' }]);

/** "Remind me about my plan in two weeks", "my reminders", "cancel reminder 2", "move my reminder to Friday". */
export function remind(scene: Scene, text: string): Turn | undefined {
  const asked = askedIn(scene, text) ?? dayAwaited(scene, text);
  if (!asked || isDistress(scene, asked, text)) return undefined;
  const { remind: words } = scene.parts.phrases;
  if (!scene.reachable) return said(scene, words.outOfReach(scene.memory.plan !== undefined), instead(scene));
  if (asked.act === 'set') return set(scene, asked);
  if (remindersIn(scene).length === 0) return said(scene, words.none, afterwards(scene));
  if (asked.act === 'list') return which(scene, words.list, 'cancel');
  return asked.act === 'cancel' ? cancelled(scene, asked) : changed(scene, asked);
}

/** Whether a message is about reminders, which belong to one person alone. */
export const isReminding = (scene: Scene, text: string): boolean => askedIn(scene, text) !== undefined;

const askedIn = ({ know }: Scene, text: string): ReminderAsked | undefined =>
  mayRemind(text) ? reminderAsked(text, know.today) : undefined;

const remindersIn = ({ memory }: Scene): readonly Reminder[] =>
  [...(memory.reminders ?? [])].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

/** Own words may say that somebody is in need; then no day is noted. */
const isDistress = ({ parts }: Scene, asked: ReminderAsked, text: string): boolean =>
  asked.act === 'set' && asked.about !== '' && parts.understand(text, {}).remark === 'distress';

/** A day by itself, where the buttons last shown offer days. */
function dayAwaited(scene: Scene, text: string): ReminderAsked | undefined {
  const { memory, know } = scene;
  const offered = memory.shown.flatMap(({ means }) => {
    const asked = 'say' in means ? askedIn(scene, means.say) : undefined;
    return asked?.act === 'set' || asked?.act === 'change' ? [asked] : [];
  })[0];
  const day = offered && dayAlone(text, know.today);
  if (!day) return undefined;
  return offered.act === 'set' ? { ...offered, day } : { ...offered, dayFrom: () => day };
}

/** Says something, then asks on in a running talk, or offers what comes next. */
function said(scene: Scene, line: string, next: readonly string[]): Turn {
  const replies = [tell`${line}`];
  if (talkIn(scene)) return finish(scene, askAgain(scene, replies), AS_HELP);
  const { memory } = leaving(scene);
  return finish(scene, { memory, replies: withChoices(replies, steps(next)) }, AS_HELP);
}

/** Asks something; each offer is a button and what it says when pressed. */
function put(scene: Scene, line: string, offers: readonly (readonly [label: string, say: string])[]): Turn {
  const meant: Meant = offers.map(([label, say]) => ({ label, means: { say } }));
  const choices: Choice[] = meant.map(({ label }) => ({ label }));
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies: [{ kind: 'question', text: line, choices }] }, AS_HELP, meant);
}

const holding = (scene: Scene, reminders: readonly Reminder[]): Scene => ({
  ...scene,
  memory: withReminders(scene.memory, reminders),
});

/** What to do where nothing can be sent later. */
const instead = ({ parts, memory }: Scene): string[] => [
  ...(memory.plan ? [parts.phrases.remind.showPlan, parts.phrases.remind.keepAnswers] : []),
  ...parts.phrases.menu.slice(0, memory.plan ? 1 : 3),
];

const afterwards = (scene: Scene): string[] => {
  const { remind: words, menu } = scene.parts.phrases;
  const left = remindersIn(scene).length;
  return [
    ...(left > 0 ? [words.mine] : [words.inTwoWeeks]),
    ...(scene.memory.plan ? [words.showPlan] : []),
    ...menu.slice(0, 2),
  ].slice(0, 3);
};

/** Asks for a day; the days offered carry on what was asked. */
function askDay(scene: Scene, line: string, about: string): Turn {
  const offers = scene.parts.phrases.remind.days.map(
    ({ label }) => [label, about === '' ? label : `${label} about ${about}`] as const,
  );
  return put(scene, line, offers);
}

function set(scene: Scene, { day, about, hour }: Extract<ReminderAsked, { act: 'set' }>): Turn {
  const { remind: words } = scene.parts.phrases;
  const reminders = remindersIn(scene);
  if (!day) return askDay(scene, words.when, about);
  if ('wrong' in day) return askDay(scene, words.wrong[day.wrong], about);
  if (reminders.some((one) => one.on === day.on && one.about === about))
    return said(scene, words.already(day.on, about), afterwards(scene));
  if (reminders.length >= MOST) return which(scene, words.full, 'cancel');
  const id = String(1 + Math.max(0, ...reminders.map((one) => Number(one.id))));
  const noted = holding(scene, [...reminders, { id, on: day.on, about }]);
  const confirmed = words.set({ on: day.on, about, hour, hasPlan: scene.memory.plan !== undefined });
  return said(noted, confirmed, afterwards(noted));
}

const lines = (scene: Scene): string[] =>
  remindersIn(scene).map(({ on, about }, i) => `${i + 1}. ${scene.parts.phrases.remind.line(on, about)}`);

/** The reminders by number, with a button for each that says what is to be done with it. */
function which(scene: Scene, line: string, act: 'cancel' | 'move'): Turn {
  const { remind: words } = scene.parts.phrases;
  const numbered = lines(scene);
  const offers = numbered.map((_line, i) => {
    const label = numbered.length === 1 ? words.one[act] : words.numbered[act](i + 1);
    return [label, label] as const;
  });
  return put(scene, [line, ...numbered].join('\n'), offers);
}

/** The reminder that is meant: the only one, or the one named by place or day. */
function meant(reminders: readonly Reminder[], { number, on }: Which): Reminder | undefined {
  if (number !== undefined) return reminders.at(number > 0 ? number - 1 : number);
  if (on !== undefined) return reminders.find((one) => one.on === on);
  return reminders.length === 1 ? reminders[0] : undefined;
}

function cancelled(scene: Scene, asked: Extract<ReminderAsked, { act: 'cancel' }>): Turn {
  const { remind: words } = scene.parts.phrases;
  const reminders = remindersIn(scene);
  const gone = asked.all ? reminders : reminders.filter((one) => one === meant(reminders, asked.which));
  if (gone.length === 0) return which(scene, words.which, 'cancel');
  const left = holding(
    scene,
    reminders.filter((one) => !gone.includes(one)),
  );
  return said(left, words.cancelled(gone.map(({ on }) => on)), afterwards(left));
}

function changed(scene: Scene, asked: Extract<ReminderAsked, { act: 'change' }>): Turn {
  const { remind: words } = scene.parts.phrases;
  const reminders = remindersIn(scene);
  const one = meant(reminders, asked.which);
  if (!one) return which(scene, words.which, 'move');
  const day = asked.dayFrom(one.on);
  if (!day || 'wrong' in day) {
    const place = reminders.indexOf(one) + 1;
    const offers = words.days.map(({ days }) => [days, words.moveTo(place, days)] as const);
    return put(scene, day ? words.wrong[day.wrong] : words.when, offers);
  }
  const moved = holding(
    scene,
    reminders.map((other) => (other === one ? { ...one, on: day.on } : other)),
  );
  return said(moved, words.moved(day.on, one.about), afterwards(moved));
}

import { button, el } from './dom';
import { TEXTS } from './texts';

/** What a person can do with a message that the server has not taken. Each is given the message's id. */
export interface UnsentEvents {
  again(id: string): void;
  drop(id: string): void;
}

const dropTool = (id: string, events: UnsentEvents): HTMLElement =>
  button(
    {},
    () => {
      events.drop(id);
    },
    TEXTS.drop,
  );

/** Under a message that is on its way. Shown only while it cannot go. */
export const waitingView = (id: string, events: UnsentEvents): HTMLElement =>
  // The notice above the field tells it to those who hear.
  el('span', { class: 'waiting', 'aria-live': 'off' }, TEXTS.waitingToSend, dropTool(id, events));

/** Under a message that got stuck. */
export const stuckView = (id: string, events: UnsentEvents): HTMLElement =>
  el(
    'span',
    { class: 'stuck' },
    el('small', { role: 'alert' }, TEXTS.stuck),
    button(
      {},
      () => {
        events.again(id);
      },
      TEXTS.again,
    ),
    dropTool(id, events),
  );

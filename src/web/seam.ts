import type { HostEvents } from './host';
import type { Options } from './options';

/** What the loader hands to the chat. */
export interface ChatParts {
  readonly options: Options;
  /** Fills a place in the page, which was found there. */
  readonly inline: boolean;
  readonly events: HostEvents;
  /** Wears the chat's style. */
  readonly shadow: ShadowRoot;
  /** Holds the launcher, and will hold the panel. */
  readonly view: HTMLElement;
  readonly launcher: LauncherFace;
}

export interface LauncherFace {
  readonly button: HTMLButtonElement;
  /** How many answers came while the chat was closed. */
  unread(count: number): void;
}

/** The chat as the loader knows it. */
export interface LoadedChat {
  /** Opens for somebody: takes the focus, and says `text` for the person when it is given. */
  open(text?: string): void;
  /** Opens by itself: leaves the focus where it is. */
  show(): void;
  /** Fills a place in the page, or floats over it. */
  seat(inline: boolean): void;
  /** Goes on with the talk without opening. */
  resume(): void;
  close(): void;
  /** Removes the talk from the server and this browser; an open chat begins a new one. */
  forget(): Promise<void>;
}

export type BeginChat = (parts: ChatParts) => LoadedChat;

/** Where a message names something; `end` is the index after its last word. */
export interface Mention {
  readonly slot: 'path' | 'credential' | 'place' | 'experience';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

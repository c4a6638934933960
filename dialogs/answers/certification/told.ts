import type { AspectAnswer } from '../../../src/conversation/answer';
import type { CredentialField, Knowledge } from '../../../src/knowledge/types';
import { body, ofOne, ofUsual } from './fields';
import { sideBySide } from './portrait';
import { named, several } from './questions';

type Tell = AspectAnswer['tell'];

/** A field of one, of several side by side, or what is told when none was named. */
export const told =
  (
    asked: CredentialField,
    otherwise?: Tell,
    more: (id: string, know: Knowledge) => readonly string[] = () => [],
  ): Tell =>
  (know, about) => {
    const [one] = named(about);
    if (several(about)) return sideBySide(know, about, asked);
    if (one === undefined) return otherwise ? otherwise(know, about) : [ofUsual(know, about, asked, [])];
    return [
      ofOne(
        know,
        one,
        asked,
        more(one, know).map((id) => know.say(id)),
      ),
    ];
  };

/** Further facts for the credentials of one body. */
export const ofBody =
  (name: 'AAPC' | 'AHIMA', ...ids: readonly string[]) =>
  (id: string, know: Knowledge): readonly string[] =>
    body(know.credential(id)) === name ? ids : [];

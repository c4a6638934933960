import type { Reply } from './reply';
import type { Heard, Turn } from './turn';

/** Where the page of a plan is: an address, or a path on our own server where its address is not known. */
export const pageAt = (token: string, publicUrl = ''): string => `${publicUrl}/plan/${token}`;

/** Gives a plan told in this turn its page: the one it has had, or the one that came with the message. */
export function paged(turn: Turn, { page }: Heard, publicUrl = ''): Turn {
  const { plan } = turn.memory;
  const token = plan?.token ?? page;
  const told = turn.replies.some(({ kind }) => kind === 'plan');
  if (!plan || !told || token === undefined) return turn;
  const linked = (reply: Reply): Reply =>
    reply.kind === 'plan' ? { ...reply, page: pageAt(token, publicUrl) } : reply;
  return { ...turn, memory: { ...turn.memory, plan: { ...plan, token } }, replies: turn.replies.map(linked) };
}

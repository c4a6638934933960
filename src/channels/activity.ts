export type { Activity, Attachment, CardAction } from 'botbuilder';

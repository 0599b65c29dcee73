import type { ToBackground } from '../../lib/messaging/messages.ts';

/** What the user did with what they were asked, as the background wants to know it. */
export type InvitationAnswer = Extract<ToBackground, { type: 'answerInvitation' }>['answer'];

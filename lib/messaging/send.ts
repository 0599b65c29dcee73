import { browser } from 'wxt/browser';
import type { Answers, ToBackground, ToPanel, ToRecord } from './messages.ts';

/** What a message is answered with; `undefined` for an event or command without an answer. */
export type AnswerTo<Message extends ToBackground> = Message['type'] extends keyof Answers
  ? Answers[Message['type']]
  : undefined;

/**
 * Sends one message to the background.
 * @throws when the extension was reloaded or removed under this page (`isOrphaned` tells that apart).
 */
export function tellBackground<Message extends ToBackground>(message: Message): Promise<AnswerTo<Message>> {
  return browser.runtime.sendMessage(message);
}

/** Sends to all frames of a tab; nobody listening is no error (the tab may just have closed). */
export async function tellTab(tabId: number, message: ToRecord | ToPanel): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** Sends to extension pages outside tabs (the native side panel); nobody listening is no error. */
export async function tellSidePanel(message: ToPanel): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** True when the extension was reloaded, updated or removed and this script is left behind in its page. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

import { browser, type Browser } from 'wxt/browser';
import type { ToPanel, ToRecord } from './messages.ts';

/** Listens in a content script until `signal` aborts. */
export function onToldRecord(listener: (message: ToRecord) => void, signal: AbortSignal): void {
  listen((message) => {
    if (isAddressedTo('record', message)) listener(message as ToRecord);
  }, signal);
}

/** Listens in the panel until `signal` aborts; the caller drops messages about another tab. */
export function onToldPanel(listener: (message: ToPanel) => void, signal: AbortSignal): void {
  listen((message) => {
    if (isAddressedTo('panel', message)) listener(message as ToPanel);
  }, signal);
}

type RuntimeListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

function listen(
  listener: (message: unknown, sender: Browser.runtime.MessageSender) => void,
  signal: AbortSignal,
): void {
  const wrapped: RuntimeListener = (message, sender) => {
    listener(message, sender);
  };
  browser.runtime.onMessage.addListener(wrapped);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(wrapped));
}

// Only the background sends `to`, and only extension contexts reach runtime.onMessage: the address is enough.
function isAddressedTo(to: string, message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to;
}

import type { KeepAnswer } from '../../lib/messaging/messages.ts';

/** How long the user is left to type on before it is kept (ms). */
const quiet = 800;

/** Where a text stands: as it was read, waiting, on its way, kept, or not kept and why. */
export type Saving =
  | { state: 'unchanged' }
  | { state: 'waiting' }
  | { state: 'kept' }
  | { state: 'failed'; why: Extract<KeepAnswer, { state: 'failed' }>['why'] };

/** Keeps what is typed, soon after the typing stops. What could not be kept is tried again at the next change. */
export class Autosave {
  saving = $state.raw<Saving>({ state: 'unchanged' });
  #keep: (text: string) => Promise<KeepAnswer>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: string | null = null;

  constructor(keep: (text: string) => Promise<KeepAnswer>) {
    this.#keep = keep;
  }

  /** The text changed. */
  change(text: string): void {
    this.#waiting = text;
    this.saving = { state: 'waiting' };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), quiet);
  }

  /** Keeps what waits now: the field or the page is left. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#waiting;
    if (text === null) return;
    this.#waiting = null;
    const answer = await this.#keep(text);
    // What was typed meanwhile is on its own way.
    if (this.#waiting !== null) return;
    this.saving = answer.state === 'kept' ? { state: 'kept' } : { state: 'failed', why: answer.why };
    if (answer.state === 'failed') this.#waiting = text;
  }
}

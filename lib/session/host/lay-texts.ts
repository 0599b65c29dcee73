import { keep, type Desk } from './host-desk.ts';
import { waitingTexts } from './host-look.ts';
import { noteRead } from './host-moves.ts';
import { headChange } from './host-store.ts';

/**
 * Lays the free texts of the round that closed before the facilitator. That they were read is stored first: the round
 * takes no vote any more, or the text that came later would be that of who came later (S5).
 */
export async function layTexts(desk: Desk): Promise<void> {
  const texts = waitingTexts(desk);
  const next = texts.length > 0 ? noteRead(desk.head) : null;
  if (!next || !(await keep(desk, [headChange(next)]))) return;
  desk.head = next;
  desk.texts = texts;
}

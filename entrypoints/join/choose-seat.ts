/**
 * Who votes here. `seated`: known, or nobody took part on this device before. `ask`: somebody did; `same` is their
 * seat, or null when another tab has it.
 */
export type Choice = { state: 'seated'; seat: string } | { state: 'ask'; same: string | null };

/**
 * A device may be shared, so what an earlier person left is never taken up without asking; and the same person coming
 * back by another tab would count twice, so it is asked. Where several took part, the next is a new one.
 * @param remembered the seat of this tab before its reload
 * @param seats all that were taken on this device
 * @param hold takes a seat for this page; false when another page has it
 */
export async function chooseSeat(
  remembered: string | null,
  seats: readonly string[],
  hold: (seat: string) => Promise<boolean>,
  makeSeat: () => string,
): Promise<Choice> {
  // A tab that was doubled remembers the seat of the first.
  if (remembered) return (await hold(remembered)) ? seated(remembered) : { state: 'ask', same: null };
  const [only, ...others] = seats;
  if (!only || others.length > 0) return seated(makeSeat());
  return { state: 'ask', same: (await hold(only)) ? only : null };
}

const seated = (seat: string): Choice => ({ state: 'seated', seat });

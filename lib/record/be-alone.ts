/** A script that runs in a frame, as another of ours in the same frame can reach it; the page cannot. */
export type Running = AbortController & {
  /** The field of the report, once it looks for one. */
  field?: () => HTMLElement | null;
};

declare global {
  var naast: Running | undefined;
}

/**
 * Ends the script that runs in this frame already: one that was registered may start in a page in which it was just put
 * by hand. One from before a reload of the extension ends itself (`stopWhenOrphaned`), for it is in another world.
 * @param world of the extension's scripts, which the page cannot see
 * @returns by which this script ends in its turn
 */
export function beAlone(world: { naast?: Running | undefined } = globalThis): Running {
  world.naast?.abort();
  return (world.naast = new AbortController());
}

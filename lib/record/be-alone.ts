declare global {
  var naast: AbortController | undefined;
}

/**
 * Ends the script that runs in this frame already: one that was registered may start in a page in which it was just put
 * by hand. One from before a reload of the extension ends itself (`stopWhenOrphaned`), for it is in another world.
 * @param world of the extension's scripts, which the page cannot see
 * @returns by which this script ends in its turn
 */
export function beAlone(world: { naast?: AbortController | undefined } = globalThis): AbortController {
  world.naast?.abort();
  return (world.naast = new AbortController());
}

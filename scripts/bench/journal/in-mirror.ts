/**
 * What runs in the mirror itself, over the debugging protocol. Each function uses nothing from outside itself.
 */

/** Notes in `window.firstChart` when (ms since the page was asked for) a first chart has anything drawn on it. */
export function watchFirstChart(): void {
  const look = () => {
    const canvas = document.querySelector('canvas');
    const pixels =
      canvas && canvas.width > 0 && canvas.height > 0
        ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
        : undefined;
    if (pixels?.some((value) => value !== 0)) Object.assign(window, { firstChart: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Chooses a period; gives the milliseconds until the page says how many contacts are in it.
 * @throws with what the page says when it does not come to that in a minute
 */
export async function choosePeriod(span: string, contacts: number): Promise<number> {
  const isTold = () => document.body.innerText.replace(/[.\s]/g, '').includes(`${contacts}contactengeteld`);
  const start = performance.now();
  document.querySelector<HTMLInputElement>(`input[type=radio][value=${span}]`)?.click();
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (isTold()) resolve();
      else if (performance.now() - start < 60_000) requestAnimationFrame(look);
      else reject(new Error(`Not ${contacts} contacts: ${document.body.innerText}`));
    };
    look();
  });
  return performance.now() - start;
}

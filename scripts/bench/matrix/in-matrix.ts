/**
 * What runs in the page of the matrix itself, over the debugging protocol. Each function uses nothing from outside
 * itself.
 */

/**
 * Notes in `window.firstPicture` when the picture is on the page, in milliseconds since the page was asked for, and
 * since it asked for what is stored.
 */
export function watchFirstPicture(): void {
  let asked = 0;
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...given) {
    asked ||= performance.now();
    return open.apply(this, given);
  };
  const look = () => {
    const bars = document.querySelectorAll('.picture .factor-bar');
    const page = performance.now();
    if (bars.length > 0) Object.assign(window, { firstPicture: { page, open: page - asked } });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Leaves the picture and goes back to it; gives the milliseconds from the click to the picture. */
export async function showAgain(): Promise<number> {
  const bars = () => document.querySelectorAll('.picture .factor-bar').length;
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => (isSo() ? resolve() : requestAnimationFrame(look));
      look();
    });
  document.querySelector<HTMLElement>('a[href="#act"]')?.click();
  await until(() => bars() === 0);
  const start = performance.now();
  document.querySelector<HTMLElement>('a[href="#see"]')?.click();
  await until(() => bars() > 0);
  return performance.now() - start;
}

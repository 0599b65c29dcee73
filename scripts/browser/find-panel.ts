import type { Frame, Page } from 'puppeteer-core';

/**
 * The panel that lies over a page, found by what is in it: Firefox gives the frame of an extension page no address.
 * @throws when there is none
 */
export async function findPanel(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    const path = await frame.evaluate(() => location.pathname).catch(() => null);
    if (path === '/panel.html') return frame;
  }
  throw new Error('There is no panel in the page.');
}

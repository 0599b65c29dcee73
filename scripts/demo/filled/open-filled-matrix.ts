import type { Browser, Page } from 'puppeteer-core';
import type { MatrixData } from '../../../lib/matrix/bundle/matrix-data.ts';
import type { BrowserName } from '../../browser/find-browser.ts';
import { openExtensionPage, quietFile } from '../../browser/open-extension-page.ts';
import { fillTeams } from './fill-extension.ts';
import { composeTeams } from './teams/compose-teams.ts';

/** The matrix of three fictional teams, and what is in it. */
type FilledMatrix = { page: Page; data: MatrixData; openAgain(): Promise<void> };

/**
 * Fills the extension with the focus groups of three fictional teams, and opens the matrix.
 * @param extensionId as the browser named it when it was installed
 */
export async function openFilledMatrix(
  browser: Browser,
  name: BrowserName,
  extensionId: string,
): Promise<FilledMatrix> {
  const data = composeTeams(Date.now());
  const page = await browser.newPage();
  await openExtensionPage(page, name, extensionId, quietFile);
  await fillTeams(page, data);
  const openAgain = () => openExtensionPage(page, name, extensionId, 'matrix.html');
  await openAgain();
  return { page, data, openAgain };
}

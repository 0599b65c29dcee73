import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** Runs axe inside the document: the extension's own policy allows no script that is put in as an element. */
export async function axeFaults(where: Frame | Page): Promise<string[]> {
  await where.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return where.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

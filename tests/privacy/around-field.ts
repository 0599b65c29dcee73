import type { Page } from 'puppeteer-core';

/** The document of every frame of the page as it is written, without the field and what the record app keeps of it. */
export async function findAroundField(page: Page): Promise<string> {
  const documents = await Promise.all(
    page.frames().map((frame) => frame.evaluate(withoutField).catch(() => '')),
  );
  return documents.join('\n');
}

/** Runs in a frame of the record app. */
function withoutField(): string {
  // An editor in a frame of its own is the whole body; nothing of ours may be beside it either.
  const field = window.recordPage?.field() ?? document.querySelector('body[contenteditable="true"]');
  const mark = 'data-under-test';
  field?.setAttribute(mark, '');
  const copy = document.documentElement.cloneNode(true) as Element;
  field?.removeAttribute(mark);
  copy.querySelector(`[${mark}]`)?.replaceChildren();
  return copy.outerHTML;
}

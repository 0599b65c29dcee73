import { isTextarea, visibleLines } from './editing-root.ts';

/** The text of a report as it stands in its field. It goes no further than the analysis. */
export type Reading = {
  text: string;
  /** The editor keeps only the lines in view in the page: nothing may be concluded from what is absent. */
  partial: boolean;
};

/** Slate writes its placeholder into the editable itself; no other editor that we know does. */
const placeholder = '[data-slate-placeholder]';

/** Reads the field as a person reads it: hidden parts left out, a line break where one is seen. */
export function readReport(field: HTMLElement): Reading {
  if (isTextarea(field)) return { text: field.value, partial: false };
  const lines = visibleLines(field);
  if (lines) return { text: readLines(lines), partial: true };
  if (field.querySelector(placeholder)) return { text: '', partial: false };
  return { text: field.innerText, partial: false };
}

/** Virtualised editors reuse their lines: the order in the page is not the order on the screen. */
function readLines(lines: Element): string {
  const shown = [...lines.children].map((line) => ({ line, top: line.getBoundingClientRect().top }));
  return shown
    .toSorted((one, other) => one.top - other.top)
    .map(({ line }) => line.textContent)
    .join('\n');
}

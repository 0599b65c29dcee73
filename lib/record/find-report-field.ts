import { editingRoot, fieldSelector, isTextarea } from './editing-root.ts';
import { focusedElement } from './focused-element.ts';
import { frameElements } from './frames.ts';
import { isShown } from './is-shown.ts';
import { closestOf, selectAll } from './select-all.ts';

/**
 * A field narrower or lower than this is no place for a report (px). An empty editor may be one line high; an app that
 * was made for a desk is narrow when it is zoomed in.
 */
const least = { width: 100, height: 16 };

/** Fields of several lines that are never a report. */
const otherwise =
  '[role="search"], [role="searchbox"], [role="combobox"], [aria-multiline="false"], [type="search"]';

/**
 * Finds the field in which the report is written.
 *
 * With selectors from a site profile only what they name counts; a selector may name the field, something around it,
 * or the frame that holds it. Without, the page must have one obvious field: the only one, the one with the focus,
 * or the one at least twice as large as the next.
 * @returns null when there is none, or none stands out
 */
export function findReportField(doc: Document, selectors: readonly string[]): HTMLElement | null {
  if (!doc.body) return null;
  const candidates = candidatesIn(doc, selectors);
  const focused = focusedRoot(doc);
  if (focused && candidates.includes(focused)) return focused;
  if (selectors.length > 0) return candidates[0] ?? null;
  const [largest, next] = candidates.toSorted((one, other) => areaOf(other) - areaOf(one));
  if (!largest) return null;
  return !next || areaOf(largest) >= 2 * areaOf(next) ? largest : null;
}

/** The report field that the element, in which something was typed, belongs to; null when it is another field. */
export function reportFieldAround(element: Element, selectors: readonly string[]): HTMLElement | null {
  const root = editingRoot(element);
  if (!root || !isReportField(root)) return null;
  return selectors.length === 0 || isNamed(root, selectors) ? root : null;
}

/** Size of a field as it is shown, in square pixels. */
export function areaOf(field: Element): number {
  const { width, height } = field.getBoundingClientRect();
  return width * height;
}

function candidatesIn(doc: Document, selectors: readonly string[]): HTMLElement[] {
  const editableDocument = doc.designMode === 'on' || doc.documentElement.isContentEditable;
  const named = selectors.length > 0 && !isInNamedFrame(doc, selectors);
  const within = named ? selectAll(doc, selectors) : [doc.documentElement];
  const found = within.flatMap((element) => [element, ...element.querySelectorAll(fieldSelector)]);
  const roots = (editableDocument ? [doc.body, ...found] : found).flatMap(
    (element) => editingRoot(element) ?? [],
  );
  return [...new Set(roots)].filter(isReportField);
}

function isReportField(root: HTMLElement): boolean {
  if (isTextarea(root) && (root.readOnly || root.disabled || root.closest('[aria-hidden="true"]')))
    return false;
  if (root.closest(otherwise)) return false;
  const { width, height } = root.getBoundingClientRect();
  // The body of an editor's frame is as high as its text; the frame around it is what the user sees.
  const roomy = root === root.ownerDocument.body || (width >= least.width && height >= least.height);
  return roomy && isShown(root);
}

function isNamed(root: Element, selectors: readonly string[]): boolean {
  return closestOf(root, selectors) !== null || isInNamedFrame(root.ownerDocument, selectors);
}

function isInNamedFrame(doc: Document, selectors: readonly string[]): boolean {
  return frameElements(doc).some((frame) => closestOf(frame, selectors) !== null);
}

function focusedRoot(doc: Document): HTMLElement | null {
  const focused = focusedElement(doc);
  return focused && editingRoot(focused);
}

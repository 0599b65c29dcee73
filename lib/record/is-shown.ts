import { frameElements } from './frames.ts';

/** Decoys are parked far above the page; a field that was scrolled out of a box is nearer than this (px). */
const parkedAbove = -5000;

/**
 * Whether somebody who scrolls there can see the element: laid out, not transparent, not shrunk to a dot, not put
 * outside the page, and so all frames around it. Editors keep hidden decoys of a field in all of these ways.
 */
export function isShown(element: Element): boolean {
  return [element, ...frameElements(element.ownerDocument)].every(isShownInItsDocument);
}

function isShownInItsDocument(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { right, bottom, width, height } = element.getBoundingClientRect();
  const scrolled = element.ownerDocument.defaultView?.scrollX ?? 0;
  return width > 2 && height > 2 && right + scrolled > 0 && bottom > parkedAbove;
}

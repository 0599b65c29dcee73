import { frameElements } from './frames.ts';
import type { Box } from './place-overlay.ts';

/** The part of the element that its frames let be seen, in the viewport of the top frame. */
export function boxInTop(element: Element): Box {
  const inside = element.ownerDocument;
  // The body of an editor's frame is as high as its text: all of the frame is where one types.
  const isWholeFrame = element === inside.body && inside.defaultView?.frameElement;
  let box: Box = isWholeFrame
    ? { left: 0, top: 0, right: Infinity, bottom: Infinity }
    : element.getBoundingClientRect();
  for (const frame of frameElements(inside)) {
    const { left, top } = frame.getBoundingClientRect();
    const x = left + frame.clientLeft;
    const y = top + frame.clientTop;
    box = {
      left: x + Math.max(0, box.left),
      top: y + Math.max(0, box.top),
      right: x + Math.min(frame.clientWidth, box.right),
      bottom: y + Math.min(frame.clientHeight, box.bottom),
    };
  }
  return box;
}

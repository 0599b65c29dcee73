/**
 * The window itself and the windows around it, from the inside outward, as far as they are of the same origin.
 * A report field in an editor's frame has its form, its save control and its client in one of these.
 */
export function windowsOutward(win: Window): Window[] {
  const windows = [win];
  for (let inner = win; inner !== inner.parent && isReachable(inner.parent); inner = inner.parent) {
    windows.push(inner.parent);
  }
  return windows;
}

/** The document and those in its frames, at any depth, as far as they are of the same origin. */
export function documentsInward(doc: Document): Document[] {
  const frames = [...doc.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  return [
    doc,
    ...frames.flatMap(({ contentDocument }) => (contentDocument ? documentsInward(contentDocument) : [])),
  ];
}

/** The frame elements that hold this document, from the inside outward, as far as they are of the same origin. */
export function frameElements(doc: Document): Element[] {
  const win = doc.defaultView;
  return win ? windowsOutward(win).flatMap((inner) => inner.frameElement ?? []) : [];
}

/** The element in `doc` that is or holds the field: the field itself, or the frame in which it lies somewhere. */
export function holderIn(doc: Document, field: Element): Element | null {
  if (field.ownerDocument === doc) return field;
  return frameElements(field.ownerDocument).find((frame) => frame.ownerDocument === doc) ?? null;
}

function isReachable(win: Window): boolean {
  try {
    return win.document !== undefined;
  } catch {
    // Another origin: the browser throws, and that is the only way to ask.
    return false;
  }
}

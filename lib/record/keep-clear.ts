import { editingRoot } from './editing-root.ts';
import { findReportField } from './find-report-field.ts';
import { focusedElement } from './focused-element.ts';
import { holderIn, windowsOutward } from './frames.ts';
import { isShown } from './is-shown.ts';
import { overlayTag } from './overlay.ts';
import { findSaveControls } from './save-control.ts';
import type { SiteProfile } from './site-profile.ts';

/**
 * What the panel must not cover: the report fields in the documents, their save controls, the dialog around them, and
 * whatever else is being typed in.
 */
export function findKeepClear(
  documents: readonly Document[],
  profile: Pick<SiteProfile, 'report' | 'save'>,
): Element[] {
  const fields = documents.flatMap((each) => findReportField(each, profile.report) ?? []);
  const around = fields.flatMap((field) => {
    const outward = windowsOutward(field.ownerDocument.defaultView ?? window).map((win) => win.document);
    return outward.flatMap((each) => [
      ...findSaveControls(each, field, profile.save),
      ...[holderIn(each, field)?.closest('dialog, [role="dialog"]') ?? []].flat(),
    ]);
  });
  const typedIn = documents.flatMap((each) => typedInNow(each) ?? []);
  return [...new Set([...fields, ...around, ...typedIn])].filter(isShown);
}

function typedInNow(doc: Document): Element | null {
  const focused = focusedElement(doc);
  // The panel is not in its own way.
  if (!focused || doc.activeElement?.localName === overlayTag) return null;
  // Of a frame from elsewhere no more can be known than that the focus is in it.
  const isForeignFrame = focused.localName === 'iframe' && !(focused as HTMLIFrameElement).contentDocument;
  const isInput = focused.matches('input, select');
  return isForeignFrame || isInput ? focused : editingRoot(focused);
}

import { holderIn } from './frames.ts';
import { isShown } from './is-shown.ts';
import { closestOf, selectAll } from './select-all.ts';
import { hostOf } from './shadow.ts';

const controls =
  'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], a';
const submits = 'button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]';

const savingWords =
  /\b(opslaan|bewaar|bewaren|vastleggen|afronden|indienen|verstu(?:ur|ren)|verzend(?:en)?|accorder|onderteken|registre|save|submit|send|finish)/i;
const otherWords = /\b(annul|cancel|sluit|close|terug|back|verwijder|delete|zoek|search|bijlage|attach)/i;

/**
 * The save control that was pressed, for the report in `field`: what the profile's selectors name; without those, a
 * control with a word for saving on it, unless it belongs to a form or dialog in which the field is not.
 */
export function saveControlAt(target: Element, field: Element, selectors: readonly string[]): Element | null {
  if (selectors.length > 0) return closestOf(target, selectors);
  const control = target.closest(controls);
  return control && savingWords.test(labelOf(control)) && isBeside(control, field) ? control : null;
}

/** The save controls that are shown in this document, by the same rules; `field` may be in a frame of it. */
export function findSaveControls(doc: Document, field: Element, selectors: readonly string[]): Element[] {
  const named = selectors.length > 0 ? selectAll(doc, selectors) : likelyControls(doc, field);
  return named.filter(isShown);
}

/** Whether sending this form off saves the report in `field`. */
export function savesReport(
  form: Element,
  submitter: Element | null,
  field: Element,
  selectors: readonly string[],
): boolean {
  if (!isIn(form, field)) return false;
  if (!submitter) return true;
  return selectors.length > 0
    ? closestOf(submitter, selectors) !== null
    : !otherWords.test(labelOf(submitter));
}

function likelyControls(doc: Document, field: Element): Element[] {
  const form = holderIn(doc, field)?.closest('form');
  const inForm = form
    ? [...form.querySelectorAll(submits)].filter((one) => !otherWords.test(labelOf(one)))
    : [];
  const labelled = [...doc.querySelectorAll(controls)].filter(
    (one) => saveControlAt(one, field, []) !== null,
  );
  return [...new Set([...inForm, ...labelled])];
}

/** Whether the control is in no form or dialog, or in one that holds the field too. */
export function isBeside(control: Element, field: Element): boolean {
  const owner = formOf(control) ?? control.closest('form, dialog, [role="dialog"]');
  return !owner || isIn(owner, field);
}

/** Whether the field is in this form or dialog, also through frames and shadow roots. */
function isIn(owner: Element, field: Element): boolean {
  for (let at = holderIn(owner.ownerDocument, field); at; at = hostOf(at)) {
    if (owner.contains(at) || formOf(at) === owner) return true;
  }
  return false;
}

function formOf(control: Element): Element | null {
  return 'form' in control ? (control.form as Element | null) : null;
}

function labelOf(control: Element): string {
  const value = 'value' in control ? control.value : '';
  return `${control.textContent} ${value} ${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('title') ?? ''}`;
}

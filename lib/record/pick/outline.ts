import { boxInTop } from '../box-in-top.ts';
import { windowsOutward } from '../frames.ts';
import { isEditableDocument } from '../overlay.ts';

/** Not registered, and so nothing of the page runs in it. */
const outlineTag = 'naast-outline';

export type Outline = {
  /** Draws around the element, with a word on it; `said` is read out. */
  show(element: Element, word: string, said?: string): void;
  hide(): void;
  remove(): void;
};

const hostStyle = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'pointer-events': 'none',
  'z-index': '2147483646',
};

// Colours of its own: it lies on pages of any colour, and has to be seen on each.
const look = `
  .box { position: fixed; display: none; box-sizing: border-box; border: 3px solid #0f6b64; border-radius: 6px;
    outline: 2px solid #ffffff; background: rgb(15 107 100 / 12%); }
  .word { position: fixed; display: none; padding: 4px 10px; border-radius: 6px; background: #0f6b64; color: #ffffff;
    font: 600 14px/1.4 system-ui, sans-serif; max-width: 320px; }
  .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  @media (forced-colors: active) { .box { border-color: Highlight; } .word { border: 1px solid; } }`;

/**
 * What shows the user at what they point: drawn in the outermost document that can be reached, so that nothing is put
 * into an editor's frame. Null where there is no such document.
 */
export function createOutline(win: Window): Outline | null {
  const outer = windowsOutward(win).findLast(({ document }) => !isEditableDocument(document));
  if (!outer) return null;
  const doc = outer.document;
  const host = doc.createElement(outlineTag);
  for (const [name, value] of Object.entries(hostStyle)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (outer as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(look);
  root.adoptedStyleSheets = [sheet];
  const [box, label, status] = [part('box'), part('word'), part('said')];
  status.setAttribute('role', 'status');
  doc.documentElement.append(host);

  function part(name: string): HTMLElement {
    const element = doc.createElement('div');
    element.className = name;
    root.append(element);
    return element;
  }

  return {
    show(element, word, said = '') {
      const { left, top, right, bottom } = boxInTop(element);
      const { innerHeight } = outer;
      // Above it, else under it, else within: what stands there is what the user looks at.
      const beside =
        [top - 36, bottom + 6].find((at) => at >= 8 && at < innerHeight - 36) ?? Math.max(8, top + 8);
      style(box, { left, top, width: right - left, height: bottom - top });
      style(label, { left: Math.max(8, left), top: beside });
      label.textContent = word;
      status.textContent = said;
    },
    hide() {
      box.style.display = label.style.display = 'none';
    },
    remove: () => host.remove(),
  };
}

function style(part: HTMLElement, places: Readonly<Record<string, number>>): void {
  part.style.display = 'block';
  for (const [name, value] of Object.entries(places)) part.style.setProperty(name, `${value}px`);
}

import { finder } from '@medv/finder';
import { frameElements } from '../frames.ts';
import { intoShadow } from '../select-all.ts';
import { hostOf } from '../shadow.ts';
import { isStableName } from './is-stable-name.ts';

/** What a site profile takes of one part. */
const most = { selectors: 3, length: 300 };
/** How long may be looked for a path (ms), and how many may be tried; after that it is counted out from the top. */
const effort = { timeoutMs: 300, maxNumberOfPathChecks: 2000 };

/** Names that record apps give a part of the page for themselves, or for their own tests: the first is the best. */
const naming = [
  ...['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-automation-id'],
  ...['data-field', 'data-field-name', 'data-control', 'data-section', 'data-component', 'data-role'],
  ...['name', 'formcontrolname', 'id'],
];
/** Words for whoever cannot see the page: stable, but a client's name may stand in them. */
const labelling = ['aria-label', 'placeholder', 'title'];

/**
 * CSS selectors by which this one element is found again when the page is loaded anew, best first; at least one.
 * For the body of an editor's frame they name the frame; ` >>> ` leads into a shadow root. A name or a number of a
 * client is in none of them.
 */
export function selectorsFor(element: Element): string[] {
  const doc = element.ownerDocument;
  const [frame] = element === doc.body ? frameElements(doc) : [];
  if (frame) return selectorsFor(frame);
  const host = hostOf(element);
  const own = selectorsIn(element.getRootNode() as Document | ShadowRoot, element);
  if (!host) return own;
  const [toHost = host.localName] = selectorsFor(host);
  return own.map((selector) => `${toHost}${intoShadow}${selector}`);
}

function selectorsIn(root: Document | ShadowRoot, element: Element): string[] {
  const isOnly = (selector: string): boolean =>
    selector.length <= most.length && root.querySelectorAll(selector).length === 1;
  const named = [...naming, ...labelling].flatMap((name) => byAttribute(element, name)).filter(isOnly);
  const path = findPath(root, element);
  // A path that counts may hit something else on another page of the app: only where there is nothing better.
  const isCounted = path.includes(':nth-');
  const all = isCounted && named.length > 0 ? named : [...named, path];
  return [...new Set(all)].slice(0, most.selectors);
}

function byAttribute(element: Element, name: string): string[] {
  const value = element.getAttribute(name) ?? '';
  const isFit = labelling.includes(name) ? isPlainLabel(value) : isStableName(value);
  return isFit ? [`${element.localName}[${name}="${CSS.escape(value)}"]`] : [];
}

/** Words without a digit or a capital behind the first: no name, number or date. */
function isPlainLabel(label: string): boolean {
  return /^\p{L}[\p{Ll} ,.…-]{3,59}$/u.test(label) && label.includes(' ');
}

function findPath(root: Document | ShadowRoot, element: Element): string {
  try {
    return finder(element, {
      // The library searches whatever it is given; its type knows elements alone.
      root: root as ParentNode as Element,
      idName: isStableName,
      className: isStableName,
      attr: (name, value) => naming.includes(name) && isStableName(value),
      ...effort,
    });
  } catch {
    return element.localName;
  }
}

import type { Plugin } from 'vite';

type Node = { type: string; start: number; end: number; [key: string]: unknown };

/**
 * Leaves the examples of the rules (`carries`, `misses`) out of the built extension: they are for readers and tests,
 * and would be half of the content script.
 */
export function stripExamples(): Plugin {
  return {
    name: 'strip-examples',
    // After TypeScript is gone, so that the code can be parsed.
    enforce: 'post',
    transform: {
      filter: { id: /\/lib\/cues\/(rules|danger)\/.*\.ts$/ },
      handler(code) {
        let stripped = code;
        // From the back to the front, so that the positions stay true.
        for (const { start, end } of examplesIn(this.parse(code) as unknown as Node).reverse()) {
          stripped = `${stripped.slice(0, start)}[]${stripped.slice(end)}`;
        }
        return { code: stripped, map: null };
      },
    },
  };
}

/** The arrays that are the value of a property `carries` or `misses`, in the order of the code. */
function examplesIn(node: Node): Node[] {
  if (node.type === 'Property') {
    const { key, value } = node as Node & { key: Node; value: Node };
    const isExamples = key['name'] === 'carries' || key['name'] === 'misses';
    if (isExamples && value.type === 'ArrayExpression') return [value];
  }
  return Object.values(node).flatMap((child) =>
    Array.isArray(child) ? child.flatMap(childExamples) : childExamples(child),
  );
}

function childExamples(child: unknown): Node[] {
  return typeof child === 'object' && child !== null && 'type' in child ? examplesIn(child as Node) : [];
}

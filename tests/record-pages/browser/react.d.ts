// React comes without types: here is what the pages use of it.

declare module 'react' {
  export function createElement(kind: unknown, props?: unknown, ...children: unknown[]): unknown;
  export function useState<Value>(first: Value): [Value, (next: Value) => void];
}

declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(element: unknown): void };
}

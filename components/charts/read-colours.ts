const names = ['paper', 'ink', 'soft', 'line', 'own', 'accent', 'band'] as const;

/** The colours of the page for what is painted on a canvas (`charts.css`), and the font of the page. */
export type Colours = Record<(typeof names)[number], string> & { font: string };

/** What the style sheets say at this element now. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  // A canvas takes no `var()` and no `color-mix()` of one: the browser resolves them to a colour here.
  const probe = document.createElement('span');
  element.parentElement?.append(probe);
  const resolved = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(--chart-${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  ) as Record<(typeof names)[number], string>;
  probe.remove();
  return { ...resolved, font: style.fontFamily };
}

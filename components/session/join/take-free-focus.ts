/**
 * Takes the focus for a screen that has just come, for whoever listens or uses keys, when the screen before it took it
 * along. What the user is at elsewhere keeps it.
 */
export function takeFreeFocus(heading: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body)
    heading.focus({ preventScroll: true, focusVisible: false });
}

/** What a person sees in the panel. */
export type PanelSight = {
  /** The people of the circle, as its text alternative names them: 'zus (doet mee)'. */
  ties: string[];
  /** The questions that are put, and nothing else of their cards. */
  questions: string[];
  /** All that can be read. */
  text: string;
};

/**
 * Reads the panel, inside its own document; it can be handed to `evaluate` of any browser driver, so it uses
 * nothing from outside itself.
 */
export function readPanel(): PanelSight {
  const rings = document.querySelectorAll('figure ul > li');
  return {
    ties: [...rings].flatMap((ring) =>
      ring.textContent
        .replace(/^[^:]*:/, '')
        .trim()
        .split(', '),
    ),
    questions: [...document.querySelectorAll('article :is(h2, h3)')].map((question) => question.textContent),
    text: document.body.innerText,
  };
}

/** A prompt's id begins with its kind; these two tell something and ask nothing. */
const notices = ['well-done-', 'safety-'];

/** Whether a prompt asked something that one can act on or wave away; known by its id, without the catalogue's texts. */
export function isQuestion(promptId: string): boolean {
  return !notices.some((kind) => promptId.startsWith(kind));
}

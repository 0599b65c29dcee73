/** The browser takes a file in its own time: for so long (ms) it can be taken. */
const patience = 60_000;

/** Hands a file to the browser's own way of keeping files: nothing leaves the device. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

import type { EditorPage } from '../record-pages/editors.ts';

/** What is typed in one editor and must be found nowhere else: sentences about somebody whose name nobody has. */
export type Canary = { editor: EditorPage; name: string; text: string };

/** A canary for each editor, by whose name it can be told where it flew from. */
export function canariesFor(editors: readonly EditorPage[]): Canary[] {
  return editors.map((editor, at) => {
    const name = `Kwer${String.fromCharCode(97 + at)}mbala`;
    return {
      editor,
      name,
      text:
        `Haar zus ${name} bracht vanmiddag zelfgebakken perenkruimeltaart langs op de afdeling. ` +
        `Samen zochten ze oude vakantiefoto's uit en bespraken wie er zondag mee wil wandelen.`,
    };
  });
}

/** The name, and every stretch of five words, in lower case. */
export function feathersOf({ name, text }: Canary): string[] {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return [name.toLowerCase(), ...words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '))];
}

/**
 * Those of the feathers that are in these bytes: as UTF-8 or UTF-16, as they are, or as an address or a form writes
 * them.
 */
export function findFeathers(feathers: readonly string[], bytes: Buffer): string[] {
  const readings = [bytes.toString('utf8'), bytes.toString('utf16le')].map((text) => text.toLowerCase());
  return feathers.filter((feather) =>
    [feather, encodeURIComponent(feather), feather.replaceAll(' ', '+')].some((form) =>
      readings.some((text) => text.includes(form.toLowerCase())),
    ),
  );
}

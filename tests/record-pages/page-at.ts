import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editors, type EditorPage } from './editors.ts';

export type ServedPage = {
  html: string;
  /** Its content security policy. */
  policy: string;
};

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'none'; base-uri 'none'";
/** Editors write styles into their elements, and load what they need by themselves. */
const editorsNeed =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";
/** Of version 4, which is older than all policies. */
const oldEditorsNeed = `${editorsNeed}; script-src 'self' 'unsafe-inline' 'unsafe-eval'`;

/**
 * The page at this path; null when there is none.
 * @param elsewhere the origin from which a frame of another origin is taken
 */
export async function pageAt(path: string, elsewhere: string): Promise<ServedPage | null> {
  const [, folder, name = ''] = path.match(/^\/(editors|pages)\/([\w-]+)$/) ?? [];
  if (folder === 'pages') return kindOfPage(name, elsewhere);
  const editor = editors.find((each) => each.name === name);
  return folder && editor ? editorPage(editor) : null;
}

async function kindOfPage(name: string, elsewhere: string): Promise<ServedPage | null> {
  const html = await readFile(join(import.meta.dirname, `pages/${name}.html`), 'utf8').catch(() => null);
  if (html === null) return null;
  const policy = strict.replace("frame-src 'none'", `frame-src 'self' ${elsewhere}`);
  return { html: html.replace('{elsewhere}', elsewhere), policy };
}

function editorPage({ name, script, vendor = [], strict: mayBeStrict }: EditorPage): ServedPage {
  return {
    html: formPage(name, '<div id="place"></div>', [...vendor, `/built/${script}.js`]),
    policy: mayBeStrict ? strict : name === 'ckeditor4' ? oldEditorsNeed : editorsNeed,
  };
}

/** A page with the client above it, and the editor in a form. */
function formPage(title: string, editor: string, assets: readonly string[]): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>${title} - Dossier</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/built/record-page.css">
    ${assets.map(assetElement).join('\n    ')}
  </head>
  <body>
    <p class="client">104233 <b>M. Aalders-Bouzid</b></p>
    <form>
      <label>Onderwerp <input name="subject"></label>
      ${editor}
      <button class="save">Opslaan</button>
      <output></output>
    </form>
  </body>
</html>
`;
}

function assetElement(path: string): string {
  if (path.endsWith('.css')) return `<link rel="stylesheet" href="${path}">`;
  const kind = path.startsWith('/built/') ? 'type="module"' : 'defer';
  return `<script ${kind} src="${path}"></script>`;
}

import { makeBundle, writeBundle } from '../../../lib/matrix/bundle/bundle.ts';
import { sortCells } from '../../../lib/matrix/cell-order.ts';
import { actionsSheet } from '../../../lib/matrix/exports/actions-sheet.ts';
import { answersSheet } from '../../../lib/matrix/exports/answers-sheet.ts';
import { drawMatrix, type Drawn } from '../../../lib/matrix/exports/draw-matrix.ts';
import { matrixSheet } from '../../../lib/matrix/exports/matrix-sheet.ts';
import { sessionsSheet } from '../../../lib/matrix/exports/sessions-sheet.ts';
import { writeSheetCsv } from '../../../lib/matrix/exports/sheet.ts';
import { writeQdc } from '../../../lib/matrix/exports/write-qdc.ts';
import { writeXlsx } from '../../../lib/matrix/exports/write-xlsx.ts';
import { isUnnamed } from '../../../lib/matrix/is-unnamed.ts';
import type { Cell } from '../../../lib/matrix/matrix.ts';
import { m } from '../../../messages/compiled/messages.js';
import { currentLocale } from '../../locale.svelte.ts';
import { aboutWords } from '../about-words.ts';
import { countWords } from '../cell-words.ts';
import { actionsWords, answersWords, directionWords, matrixWords, sessionsWords } from './export-words.ts';
import { paintSvg } from './paint-svg.ts';
import { toldActions, toldResults, type Taken } from './taken-data.ts';

/** The forms in which the matrix goes into a file. */
export type FileKind = 'xlsx' | 'csv-excel' | 'csv-comma' | 'png' | 'svg' | 'qdc' | 'bundle';

const endings: Record<FileKind, string> = {
  xlsx: 'xlsx',
  ...{ 'csv-excel': 'csv', 'csv-comma': 'csv', png: 'png', svg: 'svg', qdc: 'qdc', bundle: 'json' },
};

/**
 * Makes a file of the matrix, in the language shown.
 * @throws when it could not be made
 */
export async function makeFile(kind: FileKind, taken: Taken): Promise<{ name: string; content: Blob }> {
  const content = await contentOf(kind, taken);
  if (!content) throw new Error(`The browser could not make the ${kind}.`);
  return { name: `${m.export_file()}-${taken.today}.${endings[kind]}`, content };
}

async function contentOf(kind: FileKind, taken: Taken): Promise<Blob | null> {
  const locale = currentLocale();
  const text = (written: string, type: string) => new Blob([written], { type: `${type};charset=utf-8` });
  switch (kind) {
    case 'xlsx':
      return writeXlsx(sheetsOf(taken));
    case 'csv-excel':
    case 'csv-comma': {
      const sheet = matrixSheet(taken.matrix, matrixWords(), locale);
      return text(writeSheetCsv(sheet, kind === 'csv-excel' ? 'semicolon' : 'comma'), 'text/csv');
    }
    case 'svg':
      return text(draw(taken).svg, 'image/svg+xml');
    case 'png':
      return paintSvg(draw(taken));
    case 'qdc': {
      const words = { earlier: m.export_qdc_earlier(), merged: m.export_qdc_merged() };
      const written = await writeQdc(taken.codebook, { ...words, directions: directionWords() }, locale);
      return text(written, 'application/xml');
    }
    case 'bundle':
      return text(writeBundle(makeBundle(taken.data)), 'application/json');
  }
}

function sheetsOf({ data, codebook, answers, matrix }: Taken) {
  const locale = currentLocale();
  const results = toldResults({ data, matrix });
  return [
    matrixSheet(matrix, matrixWords(), locale),
    sessionsSheet(results, sessionsWords(), locale),
    answersSheet({ sessions: results, codebook, answers }, answersWords(), locale),
    actionsSheet(toldActions({ data, matrix }), codebook, actionsWords(), locale),
  ];
}

function draw({ data, matrix }: Taken): Drawn {
  const { whose, made, notes } = aboutWords(data.results, matrix);
  return drawMatrix(
    {
      title: m.export_sheet_title(),
      about: [whose, made, ...notes],
      cells: sortCells(matrix.cells, 'weight').filter((cell) => !isUnnamed(cell)),
      figure: figureOf,
      directions: directionWords(),
      legend: {
        lot: m.matrix_legend_lot(),
        little: m.matrix_legend_little(),
        before: m.matrix_legend_before(),
      },
    },
    currentLocale(),
  );
}

function figureOf(cell: Cell): string {
  if (cell.state === 'shown') return countWords(cell);
  return cell.state === 'too-few' ? m.matrix_too_few() : m.matrix_named({ count: cell.named });
}

import type { Locale } from '../../prompts/prompt.ts';
import type { CodebookFactor, OpenCodebook } from '../codebook/codebook.ts';
import { dimensions } from '../dimensions.ts';
import { directions, type Dimension, type Direction } from '../factor.ts';
import { nameUuid } from './name-uuid.ts';
import { xmlText } from './xml-text.ts';

export type CodebookWords = {
  directions: Record<Direction, string>;
  /** Before what a factor was called earlier, and what was merged into it. */
  earlier: string;
  merged: string;
};

/** Made once, of chance: all ids of factors and groups that are no UUID are named within it. */
const namespace = '0f0c1a3e-52b7-4d0e-9a53-6a1f7f5b8c21';
const colours: Record<Direction, string> = { promoting: '#1F6F43', hindering: '#9A3B2E' };

/**
 * The codebook for programs of qualitative research (REFI-QDA Codebook 1.0, www.qdasoftware.org): dimensions and the
 * two directions as groups, the factors in them as codes. A factor has the same guid in every file, so that importing a
 * later one goes on from an earlier.
 * @returns XML, to be written as UTF-8 in a file that ends in `.qdc`
 */
export async function writeQdc(
  { factors }: OpenCodebook,
  words: CodebookWords,
  locale: Locale,
): Promise<string> {
  const groups = await Promise.all(
    dimensions.map(async (dimension) => {
      const sides = await Promise.all(
        directions.map((direction) => writeSide(dimension, direction, factors, words, locale)),
      );
      const { id, name, meaning } = dimension;
      return writeGroup(await guidOf(id), name[locale], meaning[locale], sides.join(''));
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Naast">',
    `<Codes>${groups.join('')}</Codes>`,
    '</CodeBook>\n',
  ].join('');
}

async function writeSide(
  dimension: Dimension,
  direction: Direction,
  factors: readonly CodebookFactor[],
  words: CodebookWords,
  locale: Locale,
): Promise<string> {
  const found = factors.filter(
    (factor) => factor.dimension === dimension.id && factor.direction === direction,
  );
  const codes = await Promise.all(found.map((factor) => writeCode(factor, words, locale)));
  const guid = await guidOf(`${dimension.id}/${direction}`);
  // With the name of the dimension: some programs lay all codes in one list, and take no name twice.
  const name = `${dimension.name[locale]}: ${words.directions[direction]}`;
  return codes.length === 0 ? '' : writeGroup(guid, name, '', codes.join(''));
}

async function writeCode(
  { id, text, direction, earlier, merged }: CodebookFactor,
  words: CodebookWords,
  locale: Locale,
): Promise<string> {
  const told = [
    ...earlier.map((before) => `${words.earlier} ${before[locale]}`),
    ...merged.map((factor) => `${words.merged} ${factor.text[locale]}`),
  ];
  const attributes = `guid="${await guidOf(id)}" name="${xmlText(text[locale])}" isCodable="true" color="${colours[direction]}"`;
  return told.length === 0
    ? `<Code ${attributes}/>`
    : `<Code ${attributes}><Description>${xmlText(told.join('\n'))}</Description></Code>`;
}

function writeGroup(guid: string, name: string, description: string, codes: string): string {
  const about = description === '' ? '' : `<Description>${xmlText(description)}</Description>`;
  return `<Code guid="${guid}" name="${xmlText(name)}" isCodable="false">${about}${codes}</Code>`;
}

/** A factor of their own carries a UUID in its id. */
async function guidOf(id: string): Promise<string> {
  return id.match(/^own-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)?.[1] ?? nameUuid(namespace, id);
}

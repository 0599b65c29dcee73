import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ownFactorId } from '../codebook/codebook-event.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import { factors } from '../factors.ts';
import { added, eventOf, uuidOf } from '../testing/some-events.ts';
import { writeQdc } from './write-qdc.ts';

const words = {
  directions: { promoting: 'helpt', hindering: 'zit in de weg' },
  ...{ earlier: 'Heette eerder:', merged: 'Samengevoegd:' },
};

/** REFI-QDA Codebook 1.0, as far as it is used: what is not named here may not be there. */
const guid = z.string().regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/);
const code = z.strictObject({
  '@guid': guid,
  '@name': z.string().min(1),
  '@isCodable': z.enum(['true', 'false']),
  '@color': z
    .string()
    .regex(/^#[0-9A-F]{6}$/)
    .optional(),
  Description: z.string().optional(),
  get Code() {
    return z.array(code).optional();
  },
});
type Code = z.infer<typeof code>;
const fileSchema = z.strictObject({
  '?xml': z.strictObject({ '@version': z.literal('1.0'), '@encoding': z.literal('UTF-8') }),
  CodeBook: z.strictObject({
    '@xmlns': z.literal('urn:QDA-XML:codebook:1.0'),
    '@origin': z.string().min(1),
    Codes: z.strictObject({ Code: z.array(code) }),
  }),
});

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseAttributeValue: false, parseTagValue: false },
  isArray: (name) => name === 'Code',
});

/** Read by another library, and held to the structure. */
function read(xml: string): Code[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  return fileSchema.parse(parser.parse(xml)).CodeBook.Codes.Code;
}
const all = (codes: readonly Code[]): Code[] => codes.flatMap((one) => [one, ...all(one.Code ?? [])]);
const leaves = (codes: readonly Code[]): Code[] => all(codes).filter((one) => one['@isCodable'] === 'true');

describe('the codebook for QDA programs', () => {
  test('has the structure of REFI-QDA, with every factor once in its dimension and direction', async () => {
    const codes = read(await writeQdc(readCodebook([]), words, 'nl'));
    expect(codes.map((one) => one['@name'])).toEqual(['Motivatie', 'Capaciteit', 'Gelegenheid']);
    expect(codes[1]?.Code?.map((side) => [side['@name'], side.Code?.length])).toEqual([
      ['Capaciteit: helpt', 5],
      ['Capaciteit: zit in de weg', 4],
    ]);
    expect(leaves(codes).map((one) => one['@name'])).toEqual(
      expect.arrayContaining(factors.map(({ text }) => text.nl)),
    );
    expect(leaves(codes)).toHaveLength(51);
  });

  test('gives each code a guid and a name of its own, the same in every file', async () => {
    const codes = all(read(await writeQdc(readCodebook([]), words, 'nl')));
    for (const attribute of ['@guid', '@name'] as const) {
      expect(new Set(codes.map((one) => one[attribute])).size).toBe(codes.length);
    }
    const later = all(read(await writeQdc(readCodebook([added(1)]), words, 'en')));
    const guids = new Set(later.map((one) => one['@guid']));
    expect(codes.every((one) => guids.has(one['@guid']))).toBe(true);
    // Computed by another implementation of version 5.
    expect(guids).toContain('780fe0ba-172f-5ff2-b172-6547f1e528ae');
  });

  test('keeps accents and signs that mark up', async () => {
    const text = { nl: 'Cliënt & "naaste" <één> \u{1F600}', en: 'x' };
    const xml = await writeQdc(readCodebook([added(1, { text })]), words, 'nl');
    const own = leaves(read(xml)).find((one) => one['@guid'] === uuidOf(1));
    expect(own?.['@name']).toBe(text.nl);
    const bytes = new TextEncoder().encode(xml);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(xml);
  });

  test('tells what a factor was called, and what was merged into it', async () => {
    const own = ownFactorId(uuidOf(1));
    const events = [
      ...[added(1), added(2)],
      eventOf('renamed', 3, { factor: own, text: { nl: 'ander woord', en: 'other word' } }),
      eventOf('merged', 4, { factor: ownFactorId(uuidOf(2)), into: own }),
    ];
    const codes = leaves(read(await writeQdc(readCodebook(events), words, 'nl')));
    expect(codes).toHaveLength(52);
    expect(codes.find((one) => one['@guid'] === uuidOf(1))?.Description).toBe(
      'Heette eerder: nieuw 1\nSamengevoegd: nieuw 2',
    );
  });
});

/**
 * The commonest words of contact reports, folded, with how often they occur in a thousand words. They tell the rule
 * index which test of a pattern is the rarest; a word that is not here counts as `rareWord`.
 */
export const commonWords: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'de:47 en:23 het:22 van:18 een:17 hij:16 op:16 ze:16 in:15 met:15 dat:14 haar:13 ik:12 is:11 zijn:11 niet:10 er:9 ' +
    'heeft:9 voor:8 bij:8 over:7 die:7 naar:6 te:6 zelf:6 om:6 hem:5 cl:5 aan:5 was:5 wil:4 als:4 geen:3 maar:3 twee:3 ' +
    'nog:3 had:3 heb:3 uit:3 gaat:3 of:3 je:3 uur:3 wat:3 we:3 mevrouw:3 na:3 nu:3 wie:3 mw:3 ook:3 daar:3 drie:3 ' +
    'hebben:2 week:2 zij:2 tot:2 betrokkene:2 dan:2 keer:2 door:2 mee:2 weer:2 samen:2 vandaag:2 al:2 wel:2 komt:2 ' +
    'kan:2 zei:2 vroeg:2 dhr:2 staat:2 mag:2 alleen:2 zich:2 meer:2 goed:2 mij:2 moeder:2 wordt:2 zegt:2 zat:1 eerst:1 ' +
    'gebeld:1 vader:1 elke:1 toen:1 belt:1 u:1 terug:1 zit:1 gesprek:1 hoe:1 per:1 doen:1 jaar:1 sinds:1 zus:1 ' +
    'zou:1 weten:1 man:1 wilde:1 ging:1 niemand:1 dus:1 zonder:1 mijn:1 belde:1 dit:1 ons:1 alles:1 moet:1 waar:1 ' +
    'gedaan:1 stond:1 af:1 gevraagd:1 kwam:1 gaan:1 zo:1 deur:1 weet:1 doet:1 gehad:1 blijft:1 elkaar:1 vertelde:1 hier:1'
  )
    .split(' ')
    .map((pair) => {
      const [word, often] = pair.split(':');
      return [word, Number(often)];
    }),
);

export const rareWord = 0.05;

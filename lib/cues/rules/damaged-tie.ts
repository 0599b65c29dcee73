import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { dangerRules } from '../danger/danger-rules.ts';
import { livingPersons } from './informal-network.ts';
import { isNear } from './near.ts';

/** Danger from somebody near is a damaged tie too: signs of danger in a sentence with a person, or just after one. */
function dangerFromPersons(report: Report): readonly Finding[] {
  const people = new Set(report.once(livingPersons).map((one) => one.sentence));
  return dangerRules
    .flatMap((rule) => report.all(rule.sign))
    .filter((one) => people.has(one.sentence) || people.has(one.sentence - 1));
}

/** A tie in the informal network is broken, strained, harmful, or loaded with shame, distrust, guilt or conflict. */
export const damagedTie: CueRule = {
  cue: 'damaged-tie',
  patterns: [
    'PERSON ~~10 [QUARREL|BROKEN|SHAME|DISTRUST]',
    '[QUARREL|BROKEN|SHAME|DISTRUST] ~~10 PERSON',
    '[bang|angst|benauwd|schrik|als_de_dood] voor ~3 PERSON',
    '[NO|niet|nauwelijks|amper|nooit] ~4 [contact|gesproken|gezien|spreekt|spreken|ziet|zien|on_speaking|spreek|gehoord] ~2 [meer]? [met|van|tegen]? ~3 PERSON',
    'PERSON ~8 [NO|niet|nauwelijks|nooit] ~3 [meer]? [contact|gesproken|gezien|gehoord|spreekt|spreken|on_speaking|welkom|zien|ziet|sprak]',
    'REPAIR ~5 [met|van|tegen|bij|aan] ~3 PERSON',
    'PERSON ~6 REPAIR',
    '[contact|band|relatie|verhouding|omgang] ~5 PERSON ~5 [REPAIR|moeilijk|lastig|slecht|slechte|ingewikkeld|beladen|gevoelig|wisselend|koel|kil]',
    '[slecht|slechte|moeilijk|moeilijke|lastige|ingewikkelde|beladen|gespannen|stroeve] ~1 TIE ~4 PERSON',
    'PERSON ~6 [vertrouwt|vertrouwde|vertrouw|vertrouwen] ~4 [niet|niks|voor_geen|nooit]',
    '[vertrouwt|vertrouwde|vertrouw] ~3 PERSON ~3 [niet|niks|voor_geen|nooit]',
    'PERSON ~4 [spreekt|ziet|sprak|zag|hoort|belt] ~5 [niet|nooit|nauwelijks] ~1 [meer|zien|spreken]? >',
    'PERSON ~3 [is|zijn|was|waren|werd|wordt] ~3 [boos|kwaad|woest|woedend|teleurgesteld|jaloers]',
    'PERSON ~4 [neemt|namen|nemen] ~3 niet ~2 op',
    '[niks|niets] ~1 [meer]? ~1 met ~3 PERSON ~2 te maken',
    'PERSON ~~6 [willen|wil|wilde|wilden] ~1 [hem|haar|mij|me] ~1 niet ~2 [zien|spreken|kennen]',
    '[vertrouwen|band|contact] ~1 [van|met] ~3 PERSON ~2 [is|was] ~2 [weg|kapot|stuk|zoek]',
    'PERSON ~6 [kapot|stuk|dronken|agressief|agressieve|dwingend|controleert|controlerend]',
    'PERSON ~3 [praat|praatte|praten|spreekt|belt|komt|hoort|ziet|reageert|reageerde|laat|liet|antwoordt] ~4 [niet|niets|niks|nooit] ~1 meer',
    '[hoort|hoorde|ziet|zag|spreekt|sprak|kreeg] ~3 [niets|niks|niet|nooit] ~1 meer ~2 [van|met]? ~3 PERSON',
    'PERSON ~3 [schelden|scheldt|schold|pesten|pest|lachen|lacht|kleineren|negeren|negeert|laat|laten] ~2 [hem|haar] ~2 [uit|stikken|vallen|barsten|zitten]',
    'PERSON ~4 [zegt|zeggen|praat|praten] ~2 [niks|niets|niet] ~1 meer ~1 tegen',
    '[wil|willen|wilde|laat|laten] ~2 PERSON ~4 niet ~1 [meer]? ~1 [binnen|binnenlaten|zien|spreken|in_huis]',
    '[niet|nooit] ~2 [begrepen|gezien|gehoord|gesteund|welkom|geaccepteerd] door ~3 PERSON',
    '[voor] ~2 PERSON ~2 dood',
    'PERSON ~~4 [kapotgemaakt|kapot_gemaakt|verdriet_gedaan|pijn_gedaan|tekort_gedaan|in_de_steek]',
    'niet ~1 [meer]? on_speaking',
    'PERSON ~4 [nooit|niet] ~1 [geaccepteerd|begrepen|gesteund|erkend|gewild|geloofd|vergeven]',
    'PERSON ~1 [gelooft|geloofde|vertrouwt|steunt|begrijpt|accepteert] ~1 [hem|haar] ~1 niet',
    'PERSON ~1 [verbiedt|verbood|verbieden]',
    'PERSON ~2 [bemoeit|bemoeide|bemoeien] ~2 zich',
    'PERSON ~2 [aangedaan|heeft_aangedaan|had_aangedaan]',
    'PERSON ~3 [beter_af|beter] ~1 [af]? ~1 zonder',
    'alleen ~1 via ~2 [rechter|advocaat|advocaten|voogd|rechtbank]',
    'teleurgesteld in ~3 PERSON',
    'langs_elkaar_heen',
    'PERSON ~~3 [zegt|zei|riep|roept] ~~1 dat ~2 [hij|ze|zij] ~2 [niet|nooit] ~1 meer',
    'PERSON ~1 [zijn|is|was|waren] klaar met',
    'PERSON ~1 [pikt|pikte|jat|jatte|steelt|stal|leent|leende]',
    'door ~4 PERSON ~2 [beroofd|bestolen|opgelicht|bedrogen|verraden|verlaten|geslagen|uitgescholden|genegeerd]',
    'PERSON ~2 [laat|laten|liet|lieten] ~2 [links_liggen|liggen|stikken|barsten]',
    'contact ~1 met ~4 PERSON ~8 [minimaal|schaars|slecht|moeizaam|stroef|sporadisch|weg|verbroken]',
    '[mekaar|elkaar] ~4 niet ~1 meer',
    'PERSON ~~8 RIFT',
    'RIFT ~~8 PERSON',
    'PERSON ~1 [weigert|weigerde]',
    'PERSON ~2 [komt|komen|belt|bellen] ~1 alleen ~~2 als',
    'PERSON ~3 [wil|willen|wilde|wilden] ~2 [niets|niks] ~3 met [hem|haar|cl]',
    'bang ~~2 dat ~3 PERSON',
    '[vriendschap|relatie] ~3 [is|was] ~1 [over|uit|voorbij|stuk|beeindigd]',
    'tussen ~4 PERSON ~6 [niet|RIFT|QUARREL]',
    'met ~3 [PERSON|hem|haar|hen] ~5 [gebroken|brak|breken]',
    '[brak|breekt|breken|gebroken] ~3 met ~3 [PERSON|hem|haar|hen]',
  ],
  signals: {
    'tie-damage': {
      unless: ['NO QUARREL'],
      patterns: [
        '[schaamt|schaam|schaamde|schamen] [zich|me|je|mij] ~3 [voor|tegenover|bij|omdat|dat]',
        'bij [haar|hem|hen] ~2 schaam',
        'schaamte ~1 [tegenover|voor|naar]',
        '[bang|als_de_dood|angst] voor [hem|haar|ze|hen]',
        '[elkaar|mekaar] ~8 [NO|niet] ~2 [meer]? [gesproken|gezien|luchten|spreken|zien|verdragen|uitstaan]',
        '[nooit|nooit_meer|niet] ~3 [vergeven|vergeeft|vergaf]',
        '[niet|nooit] ~2 meer ~1 [gesproken|gezien|gehoord|spreken|zien]',
        '[vertrouwt|vertrouwde|vertrouw] ~4 [niet|niks|voor_geen|nooit]',
        'TIE ~~6 [verbroken|verbrak|gebroken|verwaterd|stukgelopen|kapot|stuk|beschadigd|bekoeld]',
        '[veel|van_alles|iets] ~1 gebeurd tussen',
        '[willen|wil|wilde|wilden] [hem|haar|mij|me] ~1 niet ~2 [zien|spreken|kennen]',
        '[hij|zij|ze] ~3 niet ~1 op ~~6 gebeurd',
        '[elkaar|mekaar] ~3 [niet|nooit|nauwelijks] ~1 meer',
        'geen_woord ~2 [meer]? ~2 [gewisseld|gesproken|gezegd]',
        '[is|zijn] ~4 kwijt',
        'QUARREL',
        'BROKEN',
        'DISTRUST',
        '[voelt|voelde] ~2 [schuldig|afgewezen|verraden|gebruikt]',
        '[iedereen] ~3 [verloren|kwijt|kwijtgeraakt]',
        '[kwaad|boos|woedend|verdrietig|teleurgesteld] op [hem|haar|hen|ze|elkaar]',
        '[weigert|weigerde|wil] ~3 [haar|hem|elkaar|hen] ~2 [niet|nooit]? ~2 [zien|spreken]',
      ],
    },
  },
  settle: (report) => [
    ...report.all('damaged-tie'),
    ...report.all('tie-damage').filter((one) => isNear(report, one, 'person', 2)),
    ...dangerFromPersons(report),
  ],
  unless: ['NO QUARREL'],
  unlessInSentence: ['[QUARREL|BROKEN] ~~3 FORMAL'],
  carries: [
    'Hij heeft al jaren ruzie met zijn broer.',
    'Ze schaamt zich tegenover haar ouders.',
    'Haar zus spreekt ze niet meer.',
    'Zijn vader belde. Hij heeft hem nooit vergeven.',
  ],
  misses: [
    'Ze had ruzie met de gemeente.',
    'Zijn broer helpt met de tuin.',
    'De relatie met de huisarts is verbroken.',
  ],
};

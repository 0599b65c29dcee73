import type { DangerRule, Finding, PatternGroup } from '../../engine/rule.ts';
import type { Report } from '../../engine/report.ts';

const hint = (tokenClass: string): PatternGroup => ({ patterns: [tokenClass] });

/** What each kind of hint weighs. Silence kept weighs double: people hush for shame too, but then little else is there. */
const weights: Readonly<Record<string, number>> = {
  'hint-hush': 2,
  'hint-fear': 1,
  'hint-guard': 1,
  'hint-control': 1,
  'hint-body': 1,
  'hint-flight': 1,
  'hint-unease': 1,
};

/** Chosen on the development reports: one less doubles the false alarms. */
const enough = 3;

/** Signs too weak to count alone: hints of enough kinds in one report. */
export const addsUp: DangerRule = {
  sign: 'adds-up',
  patterns: [],
  signals: {
    'hint-hush': hint('HINT_HUSH'),
    'hint-fear': hint('HINT_FEAR'),
    'hint-guard': hint('HINT_GUARD'),
    'hint-control': hint('HINT_CONTROL'),
    'hint-body': hint('HINT_BODY'),
    'hint-flight': hint('HINT_FLIGHT'),
    'hint-unease': hint('HINT_UNEASE'),
  },
  settle: (report) => {
    const kinds = Object.entries(weights).map(([name, weight]) => ({ found: firstOf(report, name), weight }));
    const present = kinds.flatMap(({ found, weight }) => (found ? [{ found, weight }] : []));
    const weight = present.reduce((sum, one) => sum + one.weight, 0);
    return weight >= enough ? present.map((one) => one.found) : [];
  },
  carries: [
    'Ik heb haar beloofd niemand te bellen. Ze durft de straat niet op.',
    'Onder vier ogen was ze stiller dan anders. Ze trilde toen haar telefoon ging.',
    'Zij kijkt weg als ik naar thuis vraag. De wijkagent kent het gezin.',
    'Wil er niet over praten. Hechtingen boven de wenkbrauw, eerste hulp geweest.',
    'Berichten gewist voor ze me haar telefoon gaf. Ze fluisterde de hele tijd.',
    'Niets genoteerd op haar verzoek. Zij slaapt in de crisisopvang.',
    'Ze ontwijkt de vraag wie haar bracht. Halsoverkop vertrokken, zegt ze.',
    'Hij verzwijgt waar hij de wond heeft opgelopen. Agenten waren er vannacht.',
    'Stiekem belde ze vanaf de wc. Ze klonk benauwd.',
    'Heeft iets verstopt onder haar matras. Ze is gevlucht, meer wil ze niet kwijt.',
    'Ze heeft me laten beloven het voor me te houden. Zij hinkt.',
    'Ik vermoed meer dan ze zegt: schrikachtig, en op de spoed geweest.',
    'Wilde niet zeggen wie er in de auto zat. Zij was overstuur.',
    'Vertrouwelijk gesproken in de keuken. Haar paspoort is ingenomen.',
    'Zij verandert van onderwerp als het over thuis gaat. Overplaatsing is aangevraagd.',
  ],
  misses: [
    'Oud-collega vertelde hem een geheim.',
    'Zijn vriendin heeft het uitgemaakt, hij is verdrietig.',
    'Mw. maakt zich zorgen over de dreigende huisuitzetting.',
    'De dochter is bezorgd dat haar moeder te veel alleen zit.',
    'Geheimhouding en privacyverklaring doorgenomen en getekend.',
    'De groepsapp van de familie staat op stil, dat scheelt haar een hoop onrust.',
    'Hij heeft een geheim recept voor appeltaart.',
    'Zij verzwijgt haar leeftijd, knipoogt ze.',
    'Ze durft weer te fietsen.',
    'Hij heeft de agent bedankt voor het terugbrengen van zijn jas.',
    'Pleister op de vinger na het aardappels schillen.',
    'Bij de spoedeisende hulp lang gewacht, enkel verstuikt.',
    'Mw. is overstuur om het overlijden van haar poes.',
    'Het kind had zijn knuffel verstopt onder de bank.',
    'Gesprek over de begroting, we kijken weer vooruit.',
  ],
};

function firstOf(report: Report, name: string): Finding | undefined {
  return report.all(name)[0];
}

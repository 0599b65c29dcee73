import type { DangerRule, Finding } from '../../engine/rule.ts';
import type { Report } from '../../engine/report.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { learntWeights } from '../lexicon/learnt.ts';
import { reportRisk, sentenceRisk } from '../risk.ts';

const weights = new Map(
  learntWeights.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
);

/** Chosen on the development reports: from here on the words alone are right three times out of four or better. */
const enough = 19;

/** What a sentence says, and its heaviest word (-1 when none weighs). */
type Said = { risk: number; heaviest: number };

/** Sentences that an edit leaves alone keep what they said. */
const known = new WeakMap<Sentence, Said>();

/** Reports whose words, learnt from reports with and without danger, speak of it although no pattern matches. */
export const learnt: DangerRule = {
  sign: 'learnt',
  patterns: [],
  settle: (report) => {
    const said = report.sentences.map(saidBy);
    if (reportRisk(said.map((one) => one.risk)) < enough) return [];
    return said.flatMap((one, nth) => (one.risk > 0 ? heaviestOf(report, nth, one) : []));
  },
  carries: [
    'Mevrouw is vannacht binnengekomen met twee kinderen. Haar man heeft haar geschopt en de telefoon stukgegooid. De jongste heeft alles gezien.',
    'Dhr. heeft aangifte gedaan van mishandeling door zijn zoon. Hij slaapt nu bij zijn zus en wil voorlopig niet naar huis.',
    'Cliënte vertelt dat haar vader haar heeft opgesloten omdat ze een vriend heeft. Haar broers bewaken de deur. Ze is via het raam naar buiten geklommen.',
    'Haar partner controleert haar telefoon en wil weten waar ze is. Ze mag niet alleen naar de winkel.',
    'Bij de overdracht gehoord dat het adres van mevrouw geheim moet blijven. Haar schoonfamilie zoekt haar.',
    'De juf van Mila belde. Mila heeft blauwe plekken op haar benen en zegt dat mama boos was. Veilig Thuis is ingelicht.',
    'Tijdens het huisbezoek was de sfeer gespannen. Haar vriend zat erbij en liet haar niet uitpraten. Toen hij naar de wc ging fluisterde ze dat ze bang voor hem is.',
    'Jongere heeft verteld dat zijn stiefvader hem met een riem slaat. Hij wil niet terug naar huis. Crisisplaatsing geregeld.',
    'Ze werkt in een restaurant van een oom. Geen vrije dagen, geen loon, en haar paspoort is ze kwijt. Oom zegt dat de politie haar opsluit als ze weggaat.',
    'De man van mevrouw belde naar kantoor en eiste haar te spreken. Hij werd agressief toen ik zei dat ik niets kan zeggen. Melding gemaakt.',
    'Je vertelde dat je vriend boos wordt als je met andere jongens praat. Hij heeft je toen bij je arm gepakt. Je vindt dat niet normaal, zei je.',
    'De zus van cliënte belde, ze maakt zich zorgen. Haar zwager drinkt en slaat. Ze hoort haar zus al dagen niet meer.',
    'Nacht: mw. in de gang, ze had een bloedneus en huilde. Haar vriend uit kamer 6 had haar geduwd. Hij is de opvang uitgezet.',
    'Mw. mag haar familie niet zien van haar man. Ze heeft haar moeder al twee jaar niet gesproken. Hij leest haar berichten.',
    'Mijn ex weet mijn nieuwe adres, zegt ze. Er lag een brief in de bus zonder afzender. Ze wil weer verhuizen.',
    'Ze heeft littekens op haar armen van sigaretten. Dat deed haar ex, zegt ze, als ze te laat thuis was.',
    'Cliënte wil haar telefoonnummer wijzigen omdat ze door haar ex wordt lastiggevallen. Samen gedaan.',
  ],
  misses: [
    'Vandaag met de partner van mevrouw gesproken over de verhuizing. Hij regelt een busje en zij pakt de dozen in.',
    'De ex van Samantha kwam de kinderen brengen. Hij dronk een kop koffie mee en ze maakten samen het rooster voor de vakantie.',
    'Dhr. heeft aangifte gedaan van de diefstal van zijn scooter. De politie belde terug, hij is gevonden in het park.',
    'Cliënte vertelde dat haar vader trots op haar is omdat ze haar diploma heeft gehaald.',
    "Haar telefoon was stuk. Samen met haar zoon een nieuwe gekocht en de foto's overgezet.",
    'De wijkagent stelde zich voor aan de bewoners. Er waren vragen over fietsen en parkeren.',
    'Kiki (16) heeft een vriend uit haar klas. Hij kwam mee naar de barbecue en ze speelden een potje voetbal.',
    'Het nieuwe adres van mevrouw is doorgegeven aan de gemeente, de bank en haar zus.',
    'De juf van Mila belde. Mila heeft de leesbeker gewonnen en wil dat oma komt kijken.',
    'Meneer is zijn pinpas kwijt. Samen met de bank gebeld en een nieuwe aangevraagd.',
    'Tijdens het huisbezoek zat haar vriend erbij. Hij had soep gemaakt en vroeg hoe hij haar kan helpen met de administratie.',
    'De broers van Fatima komen zaterdag klussen. Ze schilderen de slaapkamer en haar moeder neemt eten mee.',
    'Mw. heeft een alarmknop om haar hals voor als ze valt. Dochter staat als eerste op de lijst.',
    'Client heeft een schuld bij zijn zorgverzekeraar. Regeling getroffen van 40 euro per maand.',
    'Mevrouw Van Dam (83) krijgt elke zondag bezoek van haar dochter. Ze wandelen een rondje en eten taart.',
    'De vader van het kind wil graag vaker op bezoek komen. Moeder vindt dat goed, ze maken een schema.',
    'Jongere heeft ruzie met zijn stiefvader over de playstation. Samen besproken hoe hij het weer goed kan maken.',
    'Ze werkt in het restaurant van haar oom. Drie avonden, ze verdient goed en mag het eten meenemen.',
  ],
};

function saidBy(sentence: Sentence): Said {
  let said = known.get(sentence);
  if (!said) known.set(sentence, (said = weigh(sentence)));
  return said;
}

function weigh(sentence: Sentence): Said {
  const seen = new Set<string>();
  let sum = 0;
  let heaviest = -1;
  let most = 0;
  sentence.entries.forEach(({ word }, i) => {
    const weight = weights.get(word);
    if (weight === undefined || seen.has(word)) return;
    seen.add(word);
    sum += weight;
    if (weight <= most) return;
    most = weight;
    heaviest = i;
  });
  return { risk: sentenceRisk(sum, sentence.length), heaviest };
}

function heaviestOf(report: Report, nth: number, { heaviest }: Said): Finding[] {
  const clause = report.sentences[nth]?.clauses[heaviest];
  if (clause === undefined) return [];
  const where = { open: heaviest, close: heaviest + 1, firstClause: clause, lastClause: clause };
  return [{ name: 'learnt', sentence: nth, ...where }];
}

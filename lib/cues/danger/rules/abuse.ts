import type { DangerRule } from '../../engine/rule.ts';

/** Sexual abuse, pressure for sex or pictures. */
export const abuse: DangerRule = {
  sign: 'abuse',
  patterns: [
    'ABUSE',
    'nachts ~5 [kamer|bed|slaapkamer]',
    '[zit|zat|komt|kwam] ~3 [aan|in|op] ~2 [haar|mijn|me|bed|slaapkamer]',
  ],
  carries: [
    'Haar oom zat aan haar toen ze sliep.',
    'Het meisje vertelt dat opa haar in bed heeft aangeraakt.',
    'Zij wordt door haar man tot seks gedwongen.',
    "Een onbekende man wil naaktfoto's van haar in ruil voor geld.",
    "Haar broer komt 's nachts op haar kamer.",
    'Hij kwam op haar werk een scène trappen, ze is nu haar baan kwijt.',
    'Haar ex komt niet aan haar, zegt ze, maar hij parkeert iedere avond onder haar raam.',
    "Oom komt 's nachts aan haar bed, zegt ze. Ze wil niet zeggen wat er dan gebeurt.",
    'De leerkracht ziet dat Mees zijn brood verstopt en niet op zijn billen wil zitten.',
    'De man van haar zus zit aan haar als ze slaapt.',
    'Ze heeft seks met hem omdat hij anders boos wordt.',
    'De vriend van moeder zit aan me, zei ze heel zacht.',
    'Dochter zegt dat opa rare spelletjes met haar doet.',
    'Incest verleden, dader (opa) komt nog op verjaardagen waar zij ook moet zijn.',
  ],
  misses: [
    'De tekening van het kind hangt op de koelkast.',
    'De wijkagent kwam kennismaken en dronk een kop koffie mee.',
    'Zijn broer haalt hem vrijdag op met de auto voor het voetbal.',
    'Hij vertelde dat zijn moeder vroeger streng was, ze is in 2010 overleden.',
    'Meneer is bang dat de gemeente de uitkering stopt.',
    'De politie heeft zijn gestolen fiets gevonden bij het station.',
    'Ze mag van de huisarts weer fietsen. Haar zus is blij.',
    'De huisbaas wil de sleutel terug, samen gebeld.',
    'Broer zegt dat hij geen tijd heeft om te helpen met de kamer.',
    'Buurman staat elke ochtend bij de deur voor een praatje, dat vindt zij gezellig.',
  ],
};

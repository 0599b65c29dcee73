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
    'Hij kwam op haar werk een scène trappen, ze is nu haar baan kwijt.',
    'Haar ex komt niet aan haar, zegt ze, maar hij parkeert iedere avond onder haar raam.',
    "Oom komt 's nachts aan haar bed, zegt ze. Ze wil niet zeggen wat er dan gebeurt.",
    'De leerkracht ziet dat Mees zijn brood verstopt en niet op zijn billen wil zitten.',
    'De man van haar zus zit aan haar als ze slaapt.',
    'Ze heeft seks met hem omdat hij anders boos wordt.',
    'De vriend van moeder zit aan me, zei ze heel zacht.',
    'Dochter zegt dat opa rare spelletjes met haar doet.',
    'Incest verleden, dader (opa) komt nog op verjaardagen waar zij ook moet zijn.',
    'De groomer (32) wil dat ze in de auto stapt op zaterdag, moeder vond de chat.',
    "Naaktfoto's van haar zijn doorgestuurd in de klassenapp door haar ex-vriendje.",
    "Een begeleider van de vorige woonplek zat 's nachts aan haar bed, vertelt ze nu pas.",
  ],
  misses: [
    'Hij sloeg de krant open.',
    'Hij sloeg zijn medicatie over.',
    'Hij slaat een beurt over bij het ganzenbord.',
    'Dhr. had pijn in zijn rug na het tillen van de bank.',
    'Zorgt goed voor zijn hond, die slaat aan als de bel gaat.',
    'Hij sloeg de vergadering over en ging vissen met zijn zwager.',
    'Een klap in het gezicht, zo voelde de afwijzing voor de woning.',
    'We spraken over de boksles op dinsdag, hij sloeg voor het eerst op de zak.',
    'De school heeft gebeld: Finn heeft een ruit ingegooid met een bal. Vader betaalt.',
    'Moeder zei dat hij wel een schop onder zijn kont kan gebruiken om te solliciteren.',
    'De klok sloeg drie.',
    'Zij sloeg een deken om haar schouders.',
  ],
};

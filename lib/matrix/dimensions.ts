import type { Dimension } from './factor.ts';

/** The three dimensions of the study's matrix (Netwerkgericht werken bij Neos, 2018, par. 2.3), in our own words. */
export const dimensions: readonly Dimension[] = [
  {
    id: 'motivation',
    name: { nl: 'Motivatie', en: 'Motivation' },
    shortName: { nl: 'Het willen', en: 'Wanting to' },
    meaning: {
      nl: 'Hoezeer de professional zich aangetrokken voelt tot netwerkgericht werken of wat het oplevert: drijfveren, wensen, verlangens, behoeften',
      en: 'How much the professional is drawn to network-oriented work or to what it yields: drives, wishes, desires, needs',
    },
  },
  {
    id: 'capacity',
    name: { nl: 'Capaciteit', en: 'Capacity' },
    shortName: { nl: 'Het kunnen', en: 'Being able to' },
    meaning: {
      nl: 'Hoezeer de professional de kennis, eigenschappen en vaardigheden voor netwerkgericht werken heeft',
      en: 'How far the professional has the knowledge, traits and skills for network-oriented work',
    },
  },
  {
    id: 'opportunity',
    name: { nl: 'Gelegenheid', en: 'Opportunity' },
    shortName: { nl: 'Het mogen', en: 'Being allowed to' },
    meaning: {
      nl: 'Hoezeer de omgeving het netwerkgericht werken van de professional beïnvloedt',
      en: "How far the environment influences the professional's network-oriented work",
    },
  },
];

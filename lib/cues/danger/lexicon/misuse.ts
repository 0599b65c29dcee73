import type { WordList } from '../../engine/word-list.ts';

/** Sexual abuse, trafficking, forced crime, money taken by those near; honour. */
export const misuseWords: readonly WordList[] = [
  {
    tokenClass: 'ABUSE',
    entries: `
      misbruik misbruikt misbruikte misbruiken misbruikverleden seksueel_misbruik incest ontucht grooming sexting wraakporno naaktfoto* naaktbeelden naaktfilmpje* sekstape seksfilmpje* seksfoto* dickpic* betast betastte betasten onzedelijk* zedendelict* zedenmisdrijf seksueel_overschrijdend grensoverschrijdend* ontmaagd* bezwangerd seksueel_overdraagbare_aandoening meisjesbesnijdenis vrouwenbesnijdenis vgv genitale_verminking`,
  },
  {
    tokenClass: 'TRAFFIC',
    entries: `
      mensenhandel* loverboy* pooier* prostitu* mensensmokkel* sekswerk seksuele_uitbuiting arbeidsuitbuiting criminele_uitbuiting uitbuiting *uitbuiting uitbuit uitgebuit buiten_hem_uit buit_haar_uit buitte geronseld ronsel* geldezel* katvanger* drugskoerier* drugsrunner uithaler* drugskoerier voodoo juju comensha fairwork jeugdprostitutie escort moneymule* drillrap afgestaan_loon`,
    except: 'ronselaarsplein',
  },
  {
    tokenClass: 'HONOUR',
    entries: `
      eerwraak eergerelateerd* eergeweld eerkwestie eerzaak eermoord eerconflict uithuwelij* uitgehuwelijkt huwelijksdwang gedwongen_huwelijk dwanghuwelijk* kindhuwelijk gedwongen_trouwen achterlating achtergelaten_in huwelijkse_gevangenschap te_schande verstoten verstoot onteerd onteren familie-eer familieeer eer_van_de_familie eer_gered eer_hersteld bloedwraak lkha lec_egg knooppunt_huwelijksdwang`,
  },
  { tokenClass: 'WED', entries: `trouwen trouwt huwen huwt huwelijk bruiloft verloven uithuwen` },
  {
    tokenClass: 'MONEY',
    entries: `
      geld zakgeld leefgeld weekgeld huishoudgeld pinpas* bankpas* bankpasje bankkaart* kaart pasje rekening bankrekening spaarrekening spaargeld loon salaris uitkering aow pensioen pensioentje inkomen erfenis juwelen sieraden spullen testament volmacht machtiging creditcard toeslagen toeslag euro lening leningen`,
  },
  {
    tokenClass: 'TAKE',
    entries: `
      pakt pakte pakken gepakt afpakt afgepakt afpakken afgenomen afneemt neemt nam inneemt ingenomen pint pinde gepind pinnen leeggehaald leeggetrokken leeggeplunderd leeghaalt leegtrekt plundert geplunderd plunderen steelt stal gestolen ontvreemd afgetroggeld aftroggelt verduister* achterover ingehouden inhoudt houdt hield haalt opneemt opgenomen afhandig opgelicht oplicht inpikt ingepikt pikt gejat jat ontfutsel* verpatst verkocht_zonder inlevert inleveren afgeven afgeeft afstaan afdragen`,
  },
];

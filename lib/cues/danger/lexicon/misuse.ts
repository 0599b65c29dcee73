import type { WordList } from '../../engine/word-list.ts';

/** Sexual abuse, trafficking, forced crime, money taken by those near; honour. */
export const misuseWords: readonly WordList[] = [
  {
    tokenClass: 'ABUSE',
    entries: `misbruik misbruikt misbruikte misbruiken incest ontucht groom* sexting wraakporno naaktfoto* naaktbeelden naaktfilmpje* betast betastte onzedelijk* zedendelict* zedenzaak seksueel_overschrijdend grensoverschrijdend* seksueel_overdraagbare vrouwenbesnijdenis sekssite* pornosite* besneden besnijdenis`,
  },
  { tokenClass: 'PICTURE', entries: `foto foto's filmpje filmpjes video video's beelden opnames` },
  {
    tokenClass: 'SPREAD',
    entries: `rondgestuurd doorgestuurd rondstuurt doorstuurt verspreidt verspreid verspreiden rondsturen rondgaan rond online zet lekken gelekt openbaar bloot naakt plaatst geplaatst`,
  },
  {
    tokenClass: 'TRAFFIC',
    entries: `mensenhandel* loverboy* pooier* prostitu* mensensmokkel* sekswerk uitbuit *uitbuiting uitgebuit geronseld ronsel* geldezel* katvanger* drugskoerier* uithaler* drugsrunner moneymule* jeugdprostitutie escort comensha fairwork voodoo juju kost_en_inwoning versnijden drugspand massagehuis bordeel seksclub sugardaddy* onlyfans webcammen camgirl cuckoo* stash* ripdeal runners wietzolder hennepkwekerij thuisontvangst profiteert_van_haar profiteren_van_haar profiteert_van_hem profiteren_van_hem`,
  },
  { tokenClass: 'WORK_OFF', entries: `afbetalen aflossen terugbetalen afwerken afverdienen terugverdienen` },
  {
    tokenClass: 'HONOUR',
    entries: `eerwraak eergerelateerd* eerzaak eermoord uithuwelij* uitgehuwelijkt huwelijksdwang dwanghuwelijk* kindhuwelijk achterlating te_schande verstoten verstoot onteerd familie-eer bloedwraak lkha verraadster enkele_reis namus izzat maagdenvlies maagdelijkheid importbruid polygaam tweede_vrouw eerkwestie gearrangeerd`,
  },
  {
    tokenClass: 'MONEY',
    entries: `geld leefgeld weekgeld zakgeld huishoudgeld rekening spaarrekening spaargeld loon salaris uitkering aow pensioen juwelen sieraden pinpas bankpas toeslagen volmacht machtiging testament bijstand bijstandsuitkering`,
  },
  {
    tokenClass: 'DRAIN',
    entries: `leeggehaald leeggetrokken leeggeplunderd leeghaalt leegtrekt plundert geplunderd ontfutseld aftroggelt afgetroggeld verduisterd ingepikt opgemaakt vergokt graait graaien kaalgeplukt uitgezogen uitgekleed profiteert`,
  },
];

import type { Lang } from "#db/codes.ts";

/** By which the words of a title are known to name a man or a woman. `*` stands for any letters before. */
export type PersonNouns = {
  men: string;
  women: string;
  /** Look like one of them, but name no person or everybody. */
  neither: string;
  /** Behind these stands what the work is about, and no longer who does it. */
  stops: string;
  /** Behind these stand the same words, in another case where the language has one. */
  seeks: string;
  sought: string;
  /** "Praca dla …", "Job für …": the work and the word behind it seek too. */
  work: string;
  towards: string;
  /** Everybody's, until a word before it takes the ending of one sex: "mzdová účetní". */
  either: string;
  bent: string;
  /** Put behind a title it makes it everybody's. */
  mark: string;
  /** Names with a usual word for everybody. */
  instead: Readonly<Record<string, string>>;
};

export const personNouns: Record<Lang, PersonNouns> = {
  de: {
    men: `*er *eur *ör *ist *ent *ant *or *mann *wirt *arzt *koch *bauer *loge *nom *graf *geselle *gehilfe *pädagoge
      *bote *experte *chef *sekretär *pilot *diakon *therapeut *anwalt *notar *schmied *soldat *architekt *wart
      *kapitän *steward *tischler *kollege *insasse *kurier *ier *ekar *ivar *quar *issar *endar *man admin *herr`,
    women: `*frau *schwester *dame *erin *eurin *istin *entin *antin *orin *wirtin *ärztin *köchin *bäuerin *login *nomin
      *grafin *innen *gesellin stewardess *dess *gehilfin *pädagogin *botin *expertin *kollegin *chefin *sekretärin *therapeutin *anwältin
      *architektin *beamtin *tante *fee *mädchen *hostess *mamsell *mutter`,
    neither: `*lager *center *fenster *computer messer *filter *motor *reaktor *transporter *container *semester *sommer
      *winter oder unter über hier *wasser *theater *papier *kloster *monitor *sensor sektor *kontor *körper *feuer
      *futter *leder *silber *kupfer *zimmer *mauer alter hannover münster speyer *server *router *roboter *januar *dezember *september *oktober
      *november *management *equipment *assessment *apartment *event *patent *dokument *instrument *element *segment
      *restaurant *faktor *traktor *kalender tor *labor
      junger neuer dualer flexibler sicherer *kinder akzent *prozent *talent *revier *klavier *turnier *quartier bier tier *atelier
      *tiere *papier junior senior der dieser jeder einer acker *bagger *development *content discounter`,
    stops: "für im in bei mit am an auf nach von vom ab ohne nähe raum zwecks während",
    seeks: "sucht suchen suche stellt stellen",
    sought: "",
    work: "job arbeit stelle minijob nebenjob",
    towards: "für",
    either: "",
    bent: "",
    mark: "(m/w/d)",
    instead: {
      putzfrau: "Reinigungskraft",
      krankenschwester: "Pflegefachkraft",
      sekretärin: "Assistenz",
      zimmermädchen: "Kraft für den Zimmerservice",
      erzieherin: "Pädagogische Fachkraft",
      kellner: "Servicekraft",
      kellnerin: "Servicekraft",
      empfangsdame: "Empfangskraft",
      hausdame: "Leitung Hauswirtschaft",
    },
  },
  pl: {
    men: `uczeń *arz *acz *wca *dca *rca *nik *wiec *iec *ista *ysta *euta *er *or *ent *ant *log *yk *ik *usz *mistrz *ciel *un
      *inżynier *szef *ekspert *pedagog *śla *erz *graf *osz *iatra *odonta *opeda *nosta *geodeta *man *pilot
      *arze *acze *iarze *wcy *dcy *nicy *iści *yści *erzy *enci *anci *lodzy *ycy *lerzy *strzy ślusarze cieśle dekarze malarze
      *architekt księgowy kadrowy woźny portier leśniczy mężczyzna pan kapitan budowniczy motorniczy dźwigowy koparkowy
      manewrowy hakowy kotłowy pokojowy położny salowy dyżurny kowal drwal chirurg strażak rybak piwowar brat chłopak chłop facet młodzieniec stróż prezes stajenny koniuszy oborowy brygadowy gajowy polowy piecowy borowy zdun woźnica`,
    women: `*arka *aczka *niczka *istka *ystka *erka *orka *entka *antka *lożka *unka *cielka *yni *yczka *iczka *utka *nica *manka pokojowa bufetowa salowa krawcowa
      położna księgowa kadrowa przedszkolanka niania pokojówka hostessa stewardesa woźna kosmetyczka gosposia siostra pani
      dziewczyna kobieta`,
    neither: `asysta center junior senior rączka
      nadzór dzielnica granica piwnica tablica *computer *komputer *kontener sektor *motor *kolor *monitor *traktor *dokument *talent *cement *segment
      *remont *restaurant *punkt *serwer *laser *skuter *cennik *silnik *wtorek *warsztat *akcent
      *procent *event *weekend`,
    stops: "w we na do ds z ze od dla przy kat po pod przez nad u kategorii",
    seeks: "zatrudnimy zatrudnię zatrudni przyjmiemy przyjmę przyjmie szukamy szuka poszukujemy poszukuje potrzebujemy",
    sought: `ucznia *mana *arza *acza *wcę *wcy *nika *ika *yka *istę *isty *era *ora *enta *anta *loga *mistrza *ciela *cza
      *arzy *aczy *wców *dców *ników *ików *istów *erów *orów *entów *antów *logów *nek *tek *rek *czek *nice *nic
      *wą *ową *owej *arkę *arki *aczkę *aczki *istkę *istki *erkę *erki *kę *kinię *czynię *nicę *iczki`,
    work: "praca oferta zajęcie etat staż",
    towards: "dla",
    either: "",
    bent: "",
    mark: "(k/m)",
    instead: {
      sprzątaczka: "Osoba do sprzątania",
      ekspedientka: "Osoba do obsługi sklepu",
      sekretarka: "Osoba do prowadzenia sekretariatu",
      kelnerka: "Osoba do obsługi gości",
      opiekunka: "Osoba do opieki",
    },
  },
  cs: {
    men: `učeň *ař *ář *eř *ič *eč *áč *ač *ník *ik *tel *ista *er *ér *or *ór *ant *ent *log *ec *mistr *správce *zástupce
      *průvodce *soudce *poradce *dozorce *prodejce *architekt *terapeut *expert *specialista *šéf *bratr *kurýr *inženýr
      *chef *pedagog *íř *ák *man *graf *geodet *logoped *ekonom *agronom *chirurg *kupec *farmaceut muž kolega krejčí hajný
      *aři *áři *eři *řidiči hasiči *níci *éři *oři *enti *anti *logové
      hostinský vrátný ponocný sládek kapitán delegát koželuh havíř manžel`,
    women: `*čka *řka *rka *nice *telka *ntka *stka *yně *trová *ložka *užka *utka *nomka *detka *grafka *sestra pokojská krejčová hostinská hospodská švadlena chůva žena paní dáma pradlena
      vrátná hosteska servírka letuška *nka`,
    neither: `junior senior *kanceláři kancelář *podnik sektor *motor *traktor *kontejner *počítač *klíč *hotel *postel *obor *sbor *měsíc *konec pec *obec
      *nemocnice *dokument *talent *monitor *počet *výpomoc *pomoc *noc *linka *schránka *jednička *částka *sbírka *stránka
      *šichta *brigáda *akcent *event *experiment *element *procent *termín *prostor *dozor sběr výběr odběr směr *tým *vesnice *ulice *tisíc`,
    stops: "v ve na do pro z ze od při k ke u s se po pod nad sk skupiny",
    seeks: "hledáme hledá přijmeme přijme přijmu potřebujeme zaměstnáme nabereme",
    sought: `učně *aře *áře *iče *eče *ače *áče *níka *ika *tele *istu *ra *enta *anta *loga *mistra *jce *dce
      *čku *řku *rku *nici *ířky servírky *níky *iky *isty *ery *ory *anty *enty *logy *ntku *stku *yni *sestru`,
    work: "práce brigáda místo nabídka přivýdělek",
    towards: "pro",
    either: "recepční účetní pokladní průvodčí vedoucí provozní",
    bent: "á ý",
    mark: "(m/ž)",
    instead: {
      uklízečka: "Osoba na úklid",
      prodavačka: "Obsluha prodejny",
      sekretářka: "Administrativní podpora",
      servírka: "Obsluha restaurace",
    },
  },
};

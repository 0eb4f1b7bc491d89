import type { Lang } from "#db/codes.ts";
import type { WordSets } from "../reading/pattern.ts";

/** Words that rules name together: "{people}" in a pattern is any of them. */
export const wordSets: Record<Lang, WordSets> = {
  de: {
    few: "1 2 3 4 5 ein einem zwei drei vier fünf",
    staff: `bewerber* mitarbeiter* mitarbeitende* arbeitnehmer* teilnehmer* azubi* auszubildende* beschäftigte* angestellte* lehrling*
      praktikant* aushilfe*`,
    tens: "zwanzig dreißig fünfunddreißig vierzig fünfundvierzig fünfzig fünfundfünfzig sechzig",
    people: `*umfeld leute* mensch* person personen bewerber* kandidat* interessent* mitarbeiter* mitarbeitend* kolleg* kraft
      *kraft kräfte *kräfte arbeiter* team teams *team teamplayer* nachwuchs verstärkung talent* fachleute dame damen herr herren
      mann männer frau frauen mädchen student* studierende* schüler* absolvent* verkäufer* fahrer* helfer* macher*
      crew truppe mannschaft belegschaft kollektiv azubi* auszubildende* typ typen profi* köpfe generation
      *jurist* *ingenieur* *meister* *verkäufer* *kellner* *mechaniker* *elektriker* *berater* *leiter* *pfleger* koch köch*
      arbeitnehmer* aushilfe* assistent* monteur* techniker* gesicht gesichter personal blut hände jungs`,
    not: "nicht kein keine keinen keiner keinem keinerlei ohne leider ausgeschlossen unerwünscht ungeeignet unmöglich",
    no: "kein keine keinen keiner keinem keinerlei",
    search: `suche suchen sucht gesucht brauchen braucht benötigen benötigt wünschen gewünscht erwünscht bevorzugt
      bevorzugen einstellen stellen`,
    only: "nur ausschließlich bevorzugt vorzugsweise lieber vorrangig lediglich",
    give: `fügt fügst füge reicht reiche reichst schreib schreibt gib gebt geben nenn nennt leg legt schick schickt sende sendet teile teilt ergänze ergänzen erwähne erwähnen vermerk* pack packt notier* verrate verraten melde meldet angeben angabe angaben nennen nenne mitteilen senden sende schicken schicke beilegen beifügen legen fügen laden
      hochladen anhängen mitschicken einreichen enthält enthalten enthalte brauchen benötigen erbeten erwünscht bitte
      bitten reichen schreiben teilen`,
    your: "ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines",
    country: `osteuropa südosteuropa balkan kroatien serbien bosnien albanien kosovo moldau belarus georgien armenien irak iran pakistan nigeria eritrea
      marokko tunesien ägypten vietnam china mongolei slowakei ungarn litauen polen tschechien ukraine rumänien bulgarien syrien afghanistan afrika asien türkei russland indien
      ausland`,
    care: `betreu* begleit* unterricht* ausbild* bild* förder* erzieh* pädagog* berat* coach* pfleg* unterstütz* anleit*
      helfen versorg* assistier* therap* vermittel*`,
    nation: `pole polen polin polinnen polnische polnischen tscheche tschechen tschechin tschechische tschechischen
      ukrainer ukrainische ukrainischen russe russen russische russischen rumäne rumänen rumänische rumänischen türke
      türken türkische türkischen syrer syrische araber arabische arabischen afrikaner afrikanische afrikanischen
      osteuropäer osteuropäische osteuropäischen ausländer ausländerinnen ausländern ausländische ausländischen migranten
      flüchtlinge flüchtlingen geflüchtete geflüchteten roma sinti asylbewerber* bulgaren bulgarische* slowaken slowakische*
      vietnamesen vietnamesische* ungarn ungarische* slowenen kroaten serben bosnier* albaner* kosovaren griechen kurden kurdische* iraker* iraner*
      afghanen afghane afghanische* pakistaner* inder inderinnen indische* chinesen chinesische* thailänder* philippiner* nigerianer* eritreer*
      somalier* tunesier* marokkaner* algerier* ägypter* georgier* armenier* moldauer* moldawier* weißrussen belarussen litauer letten esten
      kasachen mongolen kubaner* asiaten asiatische* orientalen nordafrikaner* nichtdeutsche* migrantinnen zuwanderer* zugewanderte* asylanten
      ukrainerin* polnischstämmige* südländer* zigeuner* schwarzafrikaner* farbige dunkelhäutige* fremde fremden`,
    believer: `muslim muslime muslimen muslima* moslem* juden christen katholiken protestanten atheisten buddhisten zeugen muslimin* islam* hindus moslems jüdinnen
      ungläubige ungläubigen konfessionslose konfessionslosen kopftuchträger* evangelen protestantinnen katholikinnen christinnen gläubige gläubigen heiden zeuge jude jüdin sikhs freikirchler* sektenmitglieder`,
    disabled: `behindert* behinderung behinderungen behinderte schwerbehindert* handicap* gehandicapt* rollstuhlfahrer* gehbehindert* sehbehindert*
      hörgeschädigte* schwerhörige* gehörlose* taube blinde* brillenträger* hörgeräteträger* prothese* eingeschränkte invalide* versehrte*`,
    ill: `kranke kranken dauerkranke* chronisch* kränkliche* diabetiker* epileptiker* asthmatiker* allergiker* rheumatiker* herzkranke* krebskranke* suchtkranke*
      alkoholiker* depressive* vorbelastet* vorerkrankt* erkrankt* burnout* depression* medikament* tabletten insulin wehwehchen rückenleidende* hypochonder
      simulant* bluter übergewichtige* dicke fettleibige* bandscheibenvorfall* rückenprobleme* rückenschmerzen knieprobleme* krankschreibung* krankmeldung*`,
    parent: `mütter müttern mutter muttis mutti mamas mama eltern elternteil väter vätern alleinerziehende* schwangere* schwanger* kinderwunsch kinderreich*
      elternzeit* babypause* mutterschutz familienmenschen familienväter familienmütter nachwuchsplanung nachwuchs stillende* heiratswillige* kleinkind*
      kindern familienplanung kindergartenkind* schulkind* krabbelkind* säugling* babys baby`,
    married: `verheiratet* ledig* single singles geschieden* verwitwet* kinderlos* junggesell* ungebunden* alleinstehend* familienvater familienväter eheleute
      ehepaar* verlobte* familienmenschen`,
    illness: `bluthochdruck diabetes epilepsie asthma rheuma bandscheibe* rückenprobleme* rückenleiden herzprobleme* herzleiden
      depression* krampfadern gelenkprobleme* knieprobleme* hautprobleme* allergie*`,
    man: "jüngling* bub buben mann männer männern herr herren herrn kerl kerle kerlen jungs burschen männlich*",
    woman: "frau frauen dame damen mädel mädels mädchen weiblich*",
    before: `bisherige bisheriges bisherigen bisheriger letzte letztes letzten letzter aktuelle aktuelles aktuellen
      aktueller derzeitige derzeitiges derzeitigen jetzige jetziges jetzigen früheres früheren momentane momentanes momentaner
      bisherigem letztem aktuellem derzeitiger derzeitigem jetziges jetziger gegenwärtigen gegenwärtiger vorigen vorherigen
      momentanen gegenwärtige gegenwärtiges vorige voriges vorherige vorheriges`,
    learner: `azubi azubis auszubildende* lehrling* lehrstelle ausbildung lehrjahr lehre schüler* praktikant* praktikum jugendliche* minderjährige*
      schülerpraktik* berufsschüler* fünfzehnjährige* sechzehnjährige* siebzehnjährige* hotelausbildung ausbildungsbetrieb lehrmädchen stift stifte ferienjobber*`,
    wage: `gehalt gehalts gehaltes gehälter *gehalt *gehalts lohn lohns lohnes *lohn *lohns verdienst *verdienst verdienste*
      *verdienstes einkommen* *einkommen *einkommens bezüge vergütung entgelt entgelts gehaltsabrechnung* lohnabrechnung* gehaltsnachweis* gehaltszettel* lohnzettel* verdienstbescheinigung*`,
  },
  pl: {
    gear: `narzędzi* elektronarzędzi* wkrętark* but butów buty obuwi* odzież* ubrani* fartuch* strój stroju nóż noże noży badani* kurs* szkoleni*
      książeczk* uprawnieni* egzamin* mundur* rękawic* kask* sprzęt* nożycz* okular*`,
    cannot: "udźwig* podoła* wytrzym* poradz* nadąż* zgłasza* aplikuj* składa* nadaj* dadzą",
    tens: "trzydziest* trzydziestk* czterdziest* czterdziestk* pięćdziesi* sześćdziesi*",
    people: `środowisk* osoba osoby osób osobę osobą osobom osobie ludzie ludzi ludziom kandydat* kandydac* pracownik* pracownic* zespół
      zespołu zespole zespołem ekipa ekipy ekipę ekipie kolega kolegę koleżank* kolektyw* kadra kadrę kadry załoga załogi
      załogę student* studenc* absolwent* absolwenc* człowiek* uczestnik* uczestnic* sprzedawc* kierowc* pomocnik* dziewczyn* chłopak* chłopc* kobiet*
      mężczyzn* pan pani pań panów panie panowie talent* specjalist* specjaliś* personel* kelner* magazynier* aplikant* chętnych gron* uczni*`,
    she: `sprzątaczk* ekspedientk* sekretark* kelnerk* opiekunk* kucharkę kucharki kasjerk* pielęgniark* sprzedawczyni* kosmetyczk*
      recepcjonistk* szwaczk* pokojówk* barmank* studentk* masażystk* fryzjerk* asystentk* bufetow* hostess* niani* nianię
      gosposi* gosposię emerytk* pracownicę pracowniczk* nauczycielk* przedszkolank* krawcow* księgową absolwentk* kierowniczk* konsultantk*
      doradczyni* operatork* sprzedawczyń kelnerek ekspedientek sprzątaczek opiekunek kasjerek masażystek szwaczek barmanek
      recepcjonistek studentek`,
    not: "nie bez niedzwon* niewysyłan* nieaplik* nieskładan* niezgłasz* niemile niewskazan* wykluczon* niestety odpadają odpada",
    search: `potrzeba trzeba szukamy szuka szukają poszukują potrzebują poszukujemy poszukuje poszukiwan* zatrudnimy zatrudni zatrudnię przyjmiemy przyjmie przyjmę
      potrzebujemy potrzebn* potrzebny preferujemy preferowan* preferuje wymagan* oczekujemy`,
    only: "tylko wyłącznie jedynie",
    hire: "zatrudniamy zatrudnimy zatrudnia przyjmujemy przyjmiemy przyjmuje przyjmowan* rozpatr* zapraszamy uwzględniamy",
    give: `wrzuć wrzucić wklej wkleić dopisz dopisać dopiszcie wpisz wpiszcie podeślij podesłać podeślijcie napiszcie wyślijcie prześlijcie dołączcie dołożyć dołóż podajcie zapomnieć zapomnij zaznacz zaznaczyć zdradź wspomnij wspomnieć opisz podać podanie podaj podania podanie prosimy proszę prosi dołączyć dołącz dołączenie przesłać przesłanie prześlij
      wysłać wyślij załączyć załącz załączenie wymagane wymagana napisz napisać wpisać wskazać potrzebujemy mile
      dodać zawierać zawiera zawierające opatrzone`,
    country:
      "bałkanów rumunii bułgarii albanii serbii kosowa turcji syrii afganistanu iraku iranu pakistanu bangladeszu chin kazachstanu uzbekistanu filipin kolumbii nigerii maroka egiptu ukrainy białorusi rosji gruzji indii nepalu wietnamu azji afryki mołdawii zagranicy wschodu",
    care: `opiek* wspiera* wspierasz uczysz uczy* nauczan* szkol* wychow* pomaga* pomoc* terap* rehabilit*
      doradz* asyst* zajęcia edukac* prowadz* towarzysz* kształc*`,
    believer: `muzułman* żydów żydzi katolik* katolicy chrześcijan* ateist* ateiści niewierząc* prawosławn* protestant* świadk*
      innowierc* buddyst* islam* mahometan* jehow* wyznawc* hinduist* bezwyznaniow* innowierc* jehow* świadek świadkowie ewangelik* grekokatol* heretyk* wierząc* sekt* muzułmanin muzułmanie`,
    disabled: `niepełnosprawn* inwalid* inwalidzk* orzeczeni* orzeczenie niedosłysząc* głuch* niewidom* niedowidz* kulaw* okularach wózku protez* kalek* ułomn*`,
    ill: `chorych chory chora chorzy chore chorob* chorowit* schorowan* cukrzyk* cukrzyc* epilepty* epileps* padaczk* astm* alergi* astmaty* depresj* nerwic* nowotwor* rak leków
      leki lekach kręgosłup* zwolnień zwolnieni* chorobow* renc* symulant* otył* grub* uzależnion* alkoholi* dolegliwości`,
    parent: `mamom mamami matki matek matkom matkami ojców ojcom rodzice rodziców rodzicom rodzicami samotn* ciąż* ciężarn* macierzyńsk* rodzicielsk* wychowawcz* dziećmi
      potomstw* karmiąc* przedszkolak* malucha maluchem maluchy pierwszoklasist* niemowl* bobas* dzieciat*`,
    married: `mężatk* żonat* zamężn* singiel singla singli single singlem kawaler* panna panny panien bezdzietn* rozwiedz* rozwodnik* rozwódk* wdow* ślubie niezamężn* nieżonat* małżeńsk* małżeństw*`,
    sexed: `kobiet* mężczyzn* mężczyźn* panienek pań pani panią panie panów panowie dziewczyn* dziewczęta chłopak* chłopa chłopów chłopcy
      facet* babk* koleżank*`,
    nation: `ukraińc* ukrainy ukrainiec ukrainc* ukraink* białorusin* rosjan* niemców niemcom niemiec niemka niemki czechów czechom wietnam* gruzin* mołdaw* litwin* łotysz* węgr* węgier* serb* chorwat* alban* kosowian* kurd* syryjczyk* afgańczyk* pakista* irakijczyk* irańczyk* chińczyk* nigeryjczyk* egipcjan*
      marokańczyk* tunezyjczyk* filipińczyk* kolumbij* uzbek* tadżyk* kazach* ormian* mongoł* latynos* bałkan* cygan* obcych przyjezdn* kolorow* murzyn*
      nepalczyk* rumun* bułgar* słowak* czarnoskór* ciemnoskór* romów romom rom romowie cyganów wietnamczyk* hindus*
      gruzin* arab* turk* obcokrajowc* cudzoziemc* uchodźc* imigrant* migrant* azjat* afrykan*`,
    before: `poprzedni dotychczasowym obecnym aktualnie ostatni ostatnia ostatnie ostatniej ostatniego ostatnich obecne obecna obecnej obecnego obecnych obecny
      poprzednie poprzednia poprzedniej poprzedniego poprzednich dotychczasow* aktualn* wcześniejsz*
      ostatnią ostatnim obecną obecnym poprzednią poprzednim bieżąc*`,
    learner: `uczni* uczeń uczennic* młodocian* praktykan* praktyk* nastolat* nieletni* niepełnoletni* stażyst* nauka nauki nauce terminator* czeladnik* szesnastolat* siedemnastolat*
      piętnastolat* szesnastk* małoletni*`,
    wage: "wynagrodzeni* wypłat* zarobk* zarobków pensj* płac płaca płacę płacy stawk* dochod* uposażeni*",
  },
  cs: {
    cannot: `nezvládne nezvládnou nezvládá nezvládají neutáhne neutáhnou neunese neunesou nevydrží nestačí nehodí nehlásí
      nepřichází nepřicházejí`,
    tens: "třicet třiceti třicítky čtyřicet čtyřiceti čtyřicítky padesát padesáti padesátky šedesát šedesáti pětatřicet pětatřiceti pětačtyřicet pětačtyřiceti",
    team: "tým kolektiv parta",
    people: `prostředí osoba osoby osob osobu osobou osobám osobě lidi lidé lidí lidem uchazeč* zájemc* zájemk* pracovník*
      pracovnic* zaměstnan* tým týmu týmem kolektiv* parta party partu partě kolega kolegu kolegyn* kolegy člověk* student*
      absolvent* prodavač* řidič* skladní* dělní* kandidát* posil* dívk* holk* kluk* kluc* chlap* žen* muž* pán pána dám*
      talent* specialist* servírk* číšník* ekip* brigádník* brigádnic*`,
    not: "ne nejsou není nebudou nebude bez nikoli nevhodn* bohužel vyloučen*",
    she: `uklízečk* prodavačk* sekretářk* servírk* asistentku asistentky kuchařk* sestr* pečovatelk* švadlen* pokojsk* chův* barmank*
      hostesk* studentk* brigádnic* důchodkyn* pracovnic* dělnic* skladnic* kosmetičk* kadeřnic* masérk* lektorku učitelk*
      hospodyn* operátork* zdravotnic* krejčov*`,
    search: `sháníme shání sháním hledáme hledá hledám hledají potřebují přijmou přijali vzali uvítali přijmeme přijme přijmu potřebujeme potřebuje poptáváme požadujeme upřednostňujeme
      preferujeme uvítáme vezmeme zaměstnáme nabereme`,
    only: "jen pouze výhradně jedině výlučně",
    refuse: `neberem nechcem nevezmem nepřijímame neposíláme nepřibíráme neprojde neobstojí nestíhají nestíhá nevítáme nepřijímáme nezaměstnáváme nebereme nehledáme nechceme nepřijmeme nezaměstnáme nemůžeme nehlaste nehlásí
      nehlásily nehlásili nevezmeme nebudeme nebudou nemáme nereagujeme nehodí nezvládnou neuvažujeme nevyhovuje nedoporučujeme neposílejte nepište nevyřizujeme neberem neberou nečteme nečtou nezveme
      neprojdou neuspějí nevyužijeme nestojíme nepovažujeme nezajímají vyřazujeme vyhazujeme nevolejte nevolat nepsat nehlásit
      neposílat neozývejte neozývat odmítáme odmítneme nepočítáme nepustíme nepouštíme nezkoušejte`,
    give: `přihoďte přihoď nalep nalepte začněte doložte doložit mejlněte připište připiš připsat doplň doplnit uveď uvádějte sděl sdělit vlož přidej přidejte přidat zmiňte zmínit napiš popište popiš zapomeňte nezapomeňte nezapomeň prozraďte dejte dej přibalte uveďte uvést uveď pošlete poslat pošli přiložte přiložit přilož napište napsat prosíme prosím zašlete zaslat
      požadujeme vyžadujeme potřebujeme doplňte sdělte připojte nahrajte vložte`,
    country: `balkánu albánie srbska kosova turecka sýrie afghánistánu iráku íránu pákistánu indie nepálu číny kazachstánu uzbekistánu filipín nigérie maroka egypta běloruska gruzie ukrajiny polska slovenska rumunska bulharska mongolska vietnamu asie afriky ruska moldavska ciziny zahraničí
      východu`,
    care: `péč* pečuj* pečov* podpor* pomáh* pomoc* uči* učeb* vyuč* škol* vzděláv* výchov* vychov* doprov* asist* terap* rehabilit* poraden* prováz* doprováz*`,
    believer: `muslim* židé židy židů křesťan* katolík* katolíci ateist* věřící* nevěřící* protestant* svědk* buddhist* islám* muslimk* mohamedán* jehovist* bezvěrc* hinduist*
      pravoslavn* evangelík* evangelíc* muslimové svědek svědkové sekt* nepokřtěn* praktikující*`,
    disabled: `postižen* handicap* invalid* invalidním ozp ztp nedoslýchav* neslyšíc* hluch* nevidom* slep* slabozrak* brýl* vozíčkář* kulhav* protéz* mrzák* omezen*`,
    ill: `nemocn* nemoc* marod* stonav* stůně stoná diabetik* cukrovk* epilep* astma* alergi* depres* rakovin* léky léků prášky záda zády neschopen* neschopenk*
      nemocensk* simulant* obézn* tlust* závisl* alkoholik* chronick* neduživ* churav*`,
    parent: `maminky maminkám maminek maminka matky matkám matek matka rodiče rodičům rodičů tatínk* samoživitel* těhotn* mateřsk* rodičovsk* kojící* dětmi miminkem miminko školáka školáky školkové předškoláka batole batolat* nemluvně kojence dětné`,
    married: `ženat* vdan* svobodn* single bezdětn* rozveden* ovdověl* vdov* nezadan* zadan* mládenc* manžel*`,
    sexed: `žena ženu ženskou ženy žen ženám muž muže muži mužů mužům chlap* dámu dámy dám pán pána pány pánů paní slečn* holk* kluk*
      kluc* dívk* děvč* mladík* mladice hoch* hoši pánové holčin* gentleman*`,
    nation: `ukrajinc* ukrajinec ukrajinek ukrajink* polák* poláci polk* němec němci němce němců němka němky němkyn* slovák* slováci
      vietnamc* vietnamec vietnamk* snědý* snědé* romy romů romové rom romka romky rus rusy rusů rusi
      mongol* cizinc* cizink* cizinců uprchlík* migrant* arab* bulhar* rumun* cikán* maďar* srb* chorvat* albán* kosov* kurd* syřan* afghán* pákistán* iráčan* íránc* indů indy indové číňan* nigerijc* egypťan*
      maročan* tunisan* filipínc* uzbek* tádžik* kazach* gruzín* arménc* moldavan* bělorus* latinoameričan* balkánc* romsk* přivandroval* přistěhoval* přespolní* asiat* afričan* černoch* černoš* litevc*`,
    before: "posledn* současn* dosavadn* předchoz* stávajíc* nynějš* minul* předešl*",
    learner: `učn* učeň učnic* mladistv* žáci žácích žák žáka žákem žákovi žáky žáků žákům žákyn* praktikant* praxi praxe nezletil* učeb* učení výuč* učňovsk* prváci prváků prváku patnáctilet* šestnáctilet* sedmnáctilet* šestnácti
      patnácti sedmnácti brigádni* studující*`,
    wage: "sazb* mzda mzdu mzdy mzdě mzdou plat platu platem příjem příjmu příjmy příjmech výděl* odměn*",
  },
};

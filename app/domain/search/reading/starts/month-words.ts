import { wordsListed } from "../words-listed.ts";

/** The months in every case, without marks. */
const forms = [
  "januar janner jaenner jan stycz styczen stycznia styczniu styczniem leden ledna lednu lednem",
  "februar feber feb luty lutego lutym unor unora unoru unorem",
  "marz maerz mrz brez marzec marca marcu marcem brezen brezna breznu breznem",
  "april apr kwiet kwiecien kwietnia kwietniu kwietniem duben dubna dubnu dubnem",
  "mai kvet maj maja maju majem kveten kvetna kvetnu kvetnem",
  "juni jun czerw czerwiec czerwca czerwcu czerwcem cerven cervna cervnu cervnem",
  "juli jul lipiec lipca lipcu lipcem cervenec cervence cervenci cervencem",
  "august aug sierp sier srp sierpien sierpnia sierpniu sierpniem srpen srpna srpnu srpnem",
  "september sept sep wrzes wrzesien wrzesnia wrzesniu wrzesniem zari zarim",
  "oktober okt pazdz paz rij pazdziernik pazdziernika pazdzierniku rijen rijna rijnu rijnem",
  "november nov listop listopad listopada listopadzie listopadu listopadem",
  "dezember dez grudz grud pros grudzien grudnia grudniu grudniem prosinec prosince prosinci prosincem",
];

/** 1 to 12 by the word. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  forms.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

/** Of these alone, without "ab" or a year, somebody may mean another thing: a name, or an instrument maker. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  "jan feb apr jun jul aug sep sept okt nov dez stycz brez mrz kwiet kvet czerw sierp sier srp wrzes pazdz paz rij listop grudz grud pros mai maj maja maju august luty".split(
    " ",
  ),
);

/** First and last month of a time of the year; a year ends between the two where the last is the smaller. */
export const seasons: readonly { from: number; until: number; words: readonly string[] }[] = [
  {
    ...{ from: 6, until: 8 },
    words: wordsListed(
      "sommer, im sommer, den sommer uber, fur den sommer, sommerferien, in den sommerferien, ferien, in den ferien, fur die ferien, ferienzeit, sommermonate, in den sommermonaten, latem, lato, w lecie, na lato, w wakacje, na wakacje, wakacje, wakacji, na czas wakacji, podczas wakacji, w czasie wakacji, w okresie wakacji, na okres wakacji, leto, v lete, pres leto, na leto, prazdniny, o prazdninach, na prazdniny, pres prazdniny, letni prazdniny, o letnich prazdninach, sezon letni, w sezonie letnim",
    ),
  },
  {
    ...{ from: 3, until: 5 },
    words: wordsListed(
      "fruhjahr, im fruhjahr, fruhling, im fruhling, wiosna, wiosne, na wiosne, wiosny, jaro, na jare",
    ),
  },
  {
    ...{ from: 9, until: 11 },
    words: wordsListed("herbst, im herbst, jesien, jesienia, na jesien, jesieni, podzim, na podzim, podzimu"),
  },
  {
    ...{ from: 12, until: 2 },
    words: wordsListed("winter, im winter, zima, zime, na zime, w zimie, zimy, v zime, pres zimu, na zimu"),
  },
  {
    ...{ from: 2, until: 2 },
    words: wordsListed(
      "winterferien, in den winterferien, ferie, ferie zimowe, w ferie, w ferie zimowe, jarni prazdniny, o jarnich prazdninach",
    ),
  },
  { ...{ from: 10, until: 10 }, words: wordsListed("herbstferien, in den herbstferien, podzimni prazdniny") },
  { ...{ from: 3, until: 4 }, words: wordsListed("osterferien, in den osterferien") },
];

/** The month from which on, behind what is over then. */
export const afterwards: readonly { month: number; words: readonly string[] }[] = [
  {
    month: 4,
    words: wordsListed(
      "nach ostern, nach den osterferien, po wielkanocy, po wielkiejnocy, po swietach wielkanocnych, po velikonocich, po velikonocnich svatcich",
    ),
  },
  {
    month: 9,
    words: wordsListed(
      "nach den ferien, nach den sommerferien, nach dem sommer, po wakacjach, po lecie, po prazdninach, po lete, ab herbst, ab dem herbst, od jesieni, od podzimu, zum neuen ausbildungsjahr, ab dem neuen schuljahr, zum neuen schuljahr, od nowego roku szkolnego, od noveho skolniho roku, ze skolnim rokem, ab schuljahresbeginn, zum schuljahresbeginn, ab schulbeginn, zum schulanfang, ab dem schuljahr, zum schuljahr, zum ausbildungsbeginn, od roku szkolnego, z poczatkiem roku szkolnego, od poczatku roku szkolnego, od skolniho roku, se skolnim rokem, od zacatku skolniho roku",
    ),
  },
  {
    month: 1,
    words: wordsListed(
      "nach weihnachten, nach neujahr, nach dem jahreswechsel, zum jahreswechsel, jahreswechsel, nach silvester, nach den feiertagen, nach den weihnachtsferien, po sylwestrze, po silvestru, po svatcich, po vanocnich svatcich, ab dem neuen jahr, im neuen jahr, zum neuen jahr, furs neue jahr, ab neujahr, po swietach, po nowym roku, od nowego roku, w nowym roku, po bozym narodzeniu, po vanocich, po novem roce, po novym roce, po novem roku, od noveho roku, v novem roce",
    ),
  },
  {
    month: 6,
    words: wordsListed(
      "nach pfingsten, nach den pfingstferien, ab sommer, ab dem sommer, od lata, od wakacji, od leta, od prazdnin",
    ),
  },
  {
    month: 7,
    words: wordsListed(
      "nach dem schuljahr, nach schuljahresende, po roku szkolnym, po zakonczeniu roku szkolnego, po skonceni skolniho roku, po skolnim roce",
    ),
  },
  {
    month: 3,
    words: wordsListed(
      "nach den winterferien, po feriach, po jarnich prazdninach, ab fruhjahr, ab dem fruhjahr, ab fruhling, od wiosny, od jara",
    ),
  },
  {
    month: 6,
    words: wordsListed(
      "ab sommer, ab dem sommer, od lata, od leta, od wakacji, od prazdnin, ab den ferien, ab den sommerferien, nach dem abi, nach dem abitur, nach meinem abi, nach meinem abitur, po maturze, po zdaniu matury, po maturach, po maturite, po odmaturovani, po statnicich",
    ),
  },
  { month: 12, words: wordsListed("ab winter, ab dem winter, od zimy") },
];

/** By which month at the latest: before what comes then. */
export const beforehand: readonly { month: number; words: readonly string[] }[] = [
  {
    month: 12,
    words: wordsListed(
      "noch vor weihnachten, vor weihnachten, noch vor den feiertagen, vor den feiertagen, noch vor silvester, vor jahresende, noch dieses jahr, noch in diesem jahr, noch heuer, jeszcze przed swietami, przed swietami, przed bozym narodzeniem, jeszcze w tym roku, przed koncem roku, przed nowym rokiem, jeste pred vanocemi, pred vanocemi, pred vanoci, jeste letos, pred koncem roku, pred novym rokem",
    ),
  },
  {
    month: 6,
    words: wordsListed(
      "noch vor den sommerferien, vor den sommerferien, vor dem sommer, jeszcze przed wakacjami, przed wakacjami, przed latem, jeste pred prazdninami, pred prazdninami, pred letem",
    ),
  },
];

export const comingMonth = wordsListed(
  "nachsten monat, ab nachstem monat, ab nachsten monat, im nachsten monat, kommenden monat, ab kommendem monat, przyszly miesiac, od przyszlego miesiaca, w przyszlym miesiacu, od nastepnego miesiaca, pristi mesic, od pristiho mesice",
);
export const thisMonth = wordsListed("diesen monat, in diesem monat, w tym miesiacu, tento mesic");
export const comingYear = wordsListed(
  "nachstes jahr, im nachsten jahr, ab nachstem jahr, ab nachsten jahr, kommendes jahr, im kommenden jahr, w przyszlym roku, od przyszlego roku, na przyszly rok, pristi rok, v pristim roce, od pristiho roku",
);

export const atOnce = wordsListed(
  "ab sofort, per sofort, sofort, ab jetzt, schnellstmoglich, so bald wie moglich, sobald wie moglich, baldmoglichst, so schnell wie moglich, moglichst bald, umgehend, kurzfristig, asap, a.s.a.p., ab heute, ab morgen, ab ubermorgen, od pojutrza, od pozitri, morgen anfangen, heute anfangen, morgen starten, gleich anfangen, gleich morgen, moge zaczac jutro, jutro zaczac, zaczac od jutra, zitra nastoupit, hned zitra, muzu zitra, ab nachster woche, ab nachste woche, ab ubernachster woche, ab kommender woche, kommende woche, sofort verfugbar, von jetzt auf gleich, von heute auf morgen, gleich ab morgen, ohne kundigungsfrist, in 7 tagen, in 10 tagen, in 14 tagen, na juz, na juz teraz, na teraz, na wczoraj, na cito, na gwalt, od juz, jak najszybsze, w przyszlym tygodniu, na przyszly tydzien, przyszly tydzien, hnedka, hnedle, pristi tyden, okamzity nastup, co nejrychleji, za 7 dni, za 10 dni, za 14 dni, za ctrnact dni, nachste woche, od zaraz, zaraz, natychmiast, od reki, od teraz, od dzis, od dzisiaj, od jutra, jak najszybciej, jak najpredzej, od przyszlego tygodnia, od nastepnego tygodnia, ihned, hned, okamzite, co nejdrive, co nejdriv, od ted, ode dneska, ode dnes, od zitra, od pristiho tydne",
);

/** From one of them on is at once: "od poniedziałku", "ab nächstem Montag". */
export const weekdayForms = wordsListed(
  "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, poniedzialku, wtorku, srody, czwartku, piatku, soboty, pondeli, pondelka, pondelku, utery, uterka, uterku, stredy, ctvrtka, ctvrtku, patku, soboty",
);
export const coming = wordsListed(
  "nachsten, nachstem, kommenden, kommendem, diesen, przyszlego, nastepnego, najblizszego, tego, pristiho, pristi, nejblizsi, tohoto",
);

/** With a word for beginning beside it, that is at once. */
export const soon = wordsListed(
  "gleich, sofort, direkt, jederzeit, od razu, zaraz, w kazdej chwili, kdykoliv, kdykoli, hned, ihned, nachsten montag, kommenden montag, v pondeli, w przyszly poniedzialek, pristi pondeli, heute, morgen, ubermorgen, montag, nachste woche, nachster woche, dzis, dzisiaj, jutro, pojutrze, w poniedzialek, w przyszlym tygodniu, w nastepnym tygodniu, dnes, dneska, zitra, pozitri, v pondeli, pristi tyden",
);
export const toStart = wordsListed(
  "anfangen, angefangen, anfange, fange an, starten, starte, loslegen, beginnen, einsteigen, eintreten, zaczac, zaczynac, zaczynam, zaczne, startowac, wystartowac, podjac prace, przyjsc do pracy, nastoupit, nastoupim, nastupuju, nastupuji, zacit, zacinat, zacnu",
);
/** The same as things: "nástup do konce února". */
export const beginnings = wordsListed(
  "start, beginn, eintritt, einstieg, arbeitsbeginn, arbeitsantritt, antritt, einstellung, rozpoczecie, rozpoczecie pracy, zaczecie, poczatek pracy, nastup, nastupem, zacatek",
);
/** What stands before a month from which on. */
export const onward = wordsListed(
  "ab, ab dem, von, ab anfang, ab mitte, ab ende, ab beginn, fruhestens, fruhestens ab, od, od poczatku, od konca, od polowy, od srodka, od pocatku, od zacatku, od konce, od pulky, od poloviny, od prulky, az od konce, nejdrive od, frei ab, verfugbar ab, wolny od, wolna od, dostepny od, dostepna od, volny od, volna od, k dispozici od, najwczesniej od, najwczesniej, najwczesniej w, dopiero od, dopiero w, nie wczesniej niz, nie wczesniej niz w, nie wczesniej niz od, nicht vor, nicht vor dem, nicht fruher als, erst ab, erst im, az od, az v, nejdriv od, nejdriv v, nejdrive v, ne driv nez, ne driv nez v, ne drive nez, ne drive nez v",
);
/** Before one in which. */
export const within = wordsListed(
  "im, in, am, zum, zu, fur, anfang, mitte, ende, beginn, start, start im, beginn im, zum beginn, im monat, w, we, na, z poczatkiem, z dniem, dnia, na poczatku, pod koniec, w polowie, start w, v, ve, k, ke, na zacatku, zacatkem, koncem, v polovine, v pulce, w srodku, z koncem, koniec, poczatek, poczatkiem, konec, zacatek, nastup, nastup v, nastup od, nastup k",
);
/** Before one by which. */
export const by = wordsListed(
  "bis spatestens, bis spatestens anfang, bis spatestens mitte, bis spatestens ende, bis spatestens zum, spatestens, spatestens im, spatestens ab, spatestens zum, spatestens bis, spatestens bis zum, spatestens bis anfang, spatestens bis mitte, spatestens bis ende, spatestens anfang, spatestens mitte, spatestens ende, najpozniej, najpozniej w, najpozniej od, najpozniej do, najpozniej do konca, najpozniej do polowy, najpozniej na poczatku, najpozniej w polowie, najpozniej pod koniec, najpozniej z poczatkiem, najpozniej z koncem, nejpozdeji, nejpozdeji v, nejpozdeji od, nejpozdeji do, nejpozdeji do konce, nejpozdeji do poloviny, nejpozdeji do pulky, nejpozdeji zacatkem, nejpozdeji v polovine, nejpozdeji v pulce, nejpozdeji koncem, nejpozdeji na zacatku, nejpozdeji na konci",
);
/** Before one until which somebody works: of that the board knows nothing. */
export const upTo = wordsListed("bis, bis ende, bis anfang, do, do konca, do konce, az do, bis zum, bis mitte");

/** Behind how long from now on: "in zwei Monaten", "za dva měsíce". */
export const units: readonly { days: number; months: number; words: readonly string[] }[] = [
  {
    ...{ days: 0, months: 1 },
    words: wordsListed("monat, monate, monaten, monats, miesiac, miesiace, miesiecy, mesic, mesice, mesicu"),
  },
  {
    ...{ days: 7, months: 0 },
    words: wordsListed("woche, wochen, tydzien, tygodnie, tygodni, tygodniach, tyden, tydny, tydnu"),
  },
  {
    ...{ days: 0, months: 6 },
    words: wordsListed("halben jahr, halbes jahr, halbjahr, pol roku, pul roku, pulroku, pulrok, polrocze"),
  },
  { ...{ days: 1, months: 0 }, words: wordsListed("tag, tage, tagen, dni, dnia, dnu, dny, den") },
];

/**
 * Behind a time until which, somebody says that he must have found work by then: "do końca lutego muszę coś mieć". Who only wants or
 * looks for something until then may mean how long he works.
 */
export const toHaveBy = wordsListed(
  "muss, brauche, brauch, brauchte, musze, musialbym, musialabym, potrzebuje, musim, potrebuju, potrebuji, potreboval bych, potrebovala bych, bych potreboval, bych potrebovala",
);
/** Then he works until that time. */
export const toWorkOn = wordsListed("arbeiten, pracowac, popracowac, robic, pracovat, delat, makat, jobben");

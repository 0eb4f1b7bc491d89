import type { GermanLevel, Shift } from "#db/codes.ts";
import type { FirstLeg } from "#app/domain/timetable/transit.ts";
import type { Audience, HourModel } from "../dimensions.ts";
import { foldedNames } from "../words.ts";

/** What the filters are called when people type them. */
export type Condition =
  | { name: "german"; value: GermanLevel }
  | { name: "shift"; value: Shift }
  | { name: "hours"; value: HourModel }
  | { name: "for"; value: Audience }
  | { name: "transit"; value: FirstLeg };

const names: readonly (Condition & { words: string })[] = [
  {
    name: "german",
    value: "none",
    words:
      "ohne Deutsch, ohne Deutschkenntnisse, kein Deutsch, keine Deutschkenntnisse, bez niemieckiego, bez języka, bez języka niemieckiego, bez znajomości niemieckiego, bez znajomości języka, bez znajomości języka niemieckiego, bez němčiny, bez znalosti němčiny, bez jazyka, bez znalosti jazyka",
  },
  {
    name: "shift",
    value: "night",
    words:
      "Nachtschicht, Nachtschichten, Nachtarbeit, nachts, nocna zmiana, nocne zmiany, zmiana nocna, zmiany nocne, na noc, na nocną zmianę, w nocy, noční směna, noční směny, noční práce, na noční, v noci",
  },
  {
    name: "shift",
    value: "day",
    words:
      "Tagschicht, nur tagsüber, einschichtig, zmiana dzienna, dzienna zmiana, jedna zmiana, jednozmianowa, tylko na dzień, denní směna, denní směny, jednosměnný provoz, jednosměnný",
  },
  {
    name: "shift",
    value: "two",
    words:
      "Zweischicht, Zweischichtbetrieb, zwei Schichten, dwie zmiany, dwuzmianowa, system dwuzmianowy, dvě směny, dvousměnný provoz, dvousměnný",
  },
  {
    name: "shift",
    value: "three",
    words:
      "Dreischicht, Dreischichtbetrieb, drei Schichten, trzy zmiany, trzyzmianowa, system trzyzmianowy, tři směny, třísměnný provoz, třísměnný",
  },
  {
    name: "shift",
    value: "weekend",
    words:
      "Wochenende, Wochenendarbeit, am Wochenende, Wochenendjob, weekend, weekendy, w weekendy, na weekendy, praca w weekendy, víkend, víkendy, o víkendu, o víkendech, víkendová práce",
  },
  {
    name: "shift",
    value: "flex",
    words: "Gleitzeit, flexible Arbeitszeit, elastyczny czas pracy, elastyczne godziny, pružná pracovní doba",
  },
  {
    name: "hours",
    value: "part",
    words:
      "Teilzeit, halbtags, in Teilzeit, pół etatu, na pół etatu, niepełny etat, część etatu, na część etatu, niepełny wymiar, poloviční úvazek, na poloviční úvazek, zkrácený úvazek, částečný úvazek, půl úvazku, na zkrácený úvazek",
  },
  {
    name: "hours",
    value: "full",
    words: "Vollzeit, in Vollzeit, pełny etat, na pełny etat, cały etat, plný úvazek, na plný úvazek, HPP",
  },
  {
    name: "for",
    value: "accommodation",
    words:
      "mit Unterkunft, Unterkunft, mit Wohnung, z zakwaterowaniem, zakwaterowanie, z mieszkaniem, z zamieszkaniem, s ubytováním, ubytování, s bydlením",
  },
  {
    name: "for",
    value: "commuters",
    words: "für Pendler, Grenzpendler, Grenzpendelnde, dla dojeżdżających, pro pendlery, pro přeshraniční pracovníky",
  },
  {
    name: "for",
    value: "returnees",
    words: "Rückkehrer, für Rückkehrer, Rückkehrende, für Rückkehrende, dla powracających, pro navrátilce",
  },
  {
    name: "transit",
    value: "foot",
    words:
      "ohne Auto, ohne Auto erreichbar, kein Auto, ohne Führerschein erreichbar, mit Bus und Bahn, mit Bus und Bahn erreichbar, mit Bus erreichbar, mit dem Bus erreichbar, mit der Bahn erreichbar, bez samochodu, dojazd bez samochodu, dojazd autobusem, dojazd komunikacją miejską, dojazd pociągiem, bez auta, dostupné bez auta, dostupné autobusem, dostupné vlakem, dostupné MHD",
  },
  {
    name: "transit",
    value: "bicycle",
    words: "mit dem Fahrrad erreichbar, mit dem Rad erreichbar, dojazd rowerem, dostupné na kole",
  },
];

/** Conditions by their folded names. */
export const conditionWords: ReadonlyMap<string, Condition> = new Map(
  names.flatMap(({ words, ...condition }) => foldedNames(words).map((name) => [name, condition] as const)),
);

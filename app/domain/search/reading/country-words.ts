import { countries, type Country } from "#db/codes.ts";
import { foldedNames } from "../words.ts";

/** Countries in the cases in which somebody names where the work shall be. "Deutsch" and "polski" are languages, and none. */
const names: Record<Country, string> = {
  DE: "Deutschland, Bundesrepublik, BRD, Germany, Niemcy, Niemczech, Niemiec, do Niemiec, w Niemczech, Německo, Německu, Německa, do Německa, v Německu, Nemecko, Německem, s Německem, deutsche Seite, deutschen Seite, auf der deutschen Seite, po niemieckiej stronie, niemiecka strona, niemieckiej stronie, na německé straně, německé straně, německá strana",
  PL: "Polen, Poland, Polska, Polsce, Polskę, do Polski, w Polsce, na terenie Polski, Polsko, v Polsku, do Polska, Polsku, Polskem, s Polskem, polnische Seite, polnischen Seite, auf der polnischen Seite, po polskiej stronie, polska strona, polskiej stronie, na polské straně, polské straně, polská strana",
  CZ: "Tschechien, Tschechei, Tschechische Republik, Tschechischen Republik, Czechia, Czechy, Czechach, w Czechach, do Czech, Republika Czeska, Republice Czeskiej, Česko, Česku, v Česku, do Česka, Čechy, v Čechách, do Čech, Česká republika, České republice, České republiky, ČR, v ČR, Českem, s Českem, tschechische Seite, tschechischen Seite, auf der tschechischen Seite, po czeskiej stronie, czeska strona, czeskiej stronie, na české straně, české straně, česká strana",
};

/** Seen from where each is spoken: the others. */
const abroad: Record<Country, string> = {
  DE: "im Ausland, ins Ausland",
  PL: "za granicą, zagranicą, za granicę",
  CZ: "v zahraničí, do zahraničí, za hranicemi",
};

/** Where the work shall be, by what it is called. */
export const countryWords: ReadonlyMap<string, readonly Country[]> = new Map([
  ...namesBy(names, (country) => [country]),
  ...namesBy(abroad, (from) => countries.filter((country) => country !== from)),
]);

function namesBy(lists: Record<Country, string>, meant: (country: Country) => readonly Country[]) {
  return countries.flatMap((country) => foldedNames(lists[country]).map((name) => [name, meant(country)] as const));
}

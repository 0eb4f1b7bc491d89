import type { Country } from "#db/codes.ts";
import { foldedNames } from "../words.ts";

/** Countries in the cases in which somebody names where the work shall be. "Deutsch" and "polski" are languages, and none. */
const names: Record<Country, string> = {
  DE: "Deutschland, Bundesrepublik, BRD, Germany, Niemcy, Niemczech, Niemiec, do Niemiec, w Niemczech, Německo, Německu, Německa, do Německa, v Německu, Nemecko",
  PL: "Polen, Poland, Polska, Polsce, Polskę, do Polski, w Polsce, na terenie Polski, Polsko, v Polsku, do Polska, Polsku",
  CZ: "Tschechien, Tschechei, Tschechische Republik, Tschechischen Republik, Czechia, Czechy, Czechach, w Czechach, do Czech, Republika Czeska, Republice Czeskiej, Česko, Česku, v Česku, do Česka, Čechy, v Čechách, do Čech, Česká republika, České republice, České republiky, ČR, v ČR",
};

/** Where somebody or something is from: no wish for where to work. */
const origins =
  "aus Deutschland, aus Polen, für Polen, aus Tschechien, für Tschechen, z Niemiec, z Polski, z Czech, z Německa, z Polska, z Česka, z Čech, polska firma, polskiej firmie, polska ekipa, po polsku, po česku, polska kadra";

export const countryWords: ReadonlyMap<string, Country> = new Map(
  Object.entries(names).flatMap(([country, list]) =>
    foldedNames(list).map((name) => [name, country as Country] as const),
  ),
);
export const originWords: ReadonlySet<string> = new Set(foldedNames(origins));

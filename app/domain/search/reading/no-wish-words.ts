import { foldedNames } from "../words.ts";

/** What people say beside their wishes that the board can look for nowhere: where they are from, and that work shall be good. */
const phrases = [
  "aus Deutschland, aus Polen, für Polen, aus Tschechien, für Tschechen, für Deutsche, mit Polen, mit Tschechen, mit Deutschen, mit polnischen Kollegen, mit tschechischen Kollegen, gut bezahlt, gut bezahlte, gut bezahlter, gut bezahltes, gute Bezahlung, gutes Gehalt, guter Lohn, nahe der Grenze, an der Grenze, Grenznähe, in Grenznähe, grenznah, Kinder habe, habe Kinder, hab Kinder, kleine Kinder habe, habe kleine Kinder, kleines Kind habe, Kleinkind habe, Jahre Praxis, Jahre Berufspraxis, Jahr Praxis, Jahre Erfahrung, Jahre Berufserfahrung",
  "z Niemiec, z Polski, z Czech, dla Polaków, dla Polaka, dla Czechów, dla Niemców, z Polakami, z Niemcami, z Czechami, polska firma, polskiej firmie, polska kadra, dobrze płatna, dobrze płatne, dobrze płatny, dobra płaca, dobre zarobki, dobrze płacą, przy granicy, blisko granicy, koło granicy, mam dzieci, mam małe dzieci, mam dziecko, mam małe dziecko, mam rodzinę, lata praktyki, lat praktyki, rok praktyki, lata doświadczenia, lat doświadczenia, rok doświadczenia",
  "z Německa, z Polska, z Česka, z Čech, pro Čechy, pro Čecha, pro Poláky, pro Němce, s Čechy, s Poláky, s Němci, dobře placená, dobře placené, dobře placený, dobrý plat, dobrá mzda, u hranic, blízko hranic, poblíž hranic, v pohraničí, mám děti, mám malé děti, mám dítě, mám malé dítě, mám rodinu, roky praxe, let praxe, rok praxe, roky zkušeností, let zkušeností, rok zkušeností",
];

export const noWishWords: ReadonlySet<string> = new Set(phrases.flatMap(foldedNames));

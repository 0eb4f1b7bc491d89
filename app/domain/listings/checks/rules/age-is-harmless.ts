import type { Lang } from "#db/codes.ts";
import { noMatter } from "./no-matter.ts";

/** Said of everybody, or of those for whom the work is done. */
export const ageIsHarmless: Record<Lang, readonly string[]> = {
  de: [
    ...noMatter.de,
    "alter ..4 egal|rolle|nebensache|unwichtig|unerheblich|zweitrangig|nebensächlich",
    "gleich welchen alters",
    "jeden|jedes|jeglichen|allen alters|altersgruppen",
    "jedem|jedes|allen altersgruppen|alter",
    "aller|alle altersgruppen|altersklassen|generationen",
    "altersunabhängig",
    "jugendklub*|jugendclub*|jugendhaus*|jugendtreff*|jugendzentr*|jugendarbeit",
    "kommen zu uns|ihnen",
    "egal|ob ..5 oder|bis #",
    "jung* ..1 und|oder|wie|sowie ..1 alt*|älter*|erfahren*|junggeblieben*",
    "älter*|erfahren* und|oder|wie|sowie jung*",
    "jung oder alt",
    "mindestalter",
  ],
  pl: [
    ...noMatter.pl,
    "wiek* ..3 znaczenia|gra|obojętn*|nieistotn*|ważn*",
    "każdy* wiek*",
    "każdym wieku",
    "świetlic*|młodzieżow*",
    "przychodz*|uczęszcza*",
    "w różnym|każdym wieku",
    "młod* i|oraz|czy starsz*|doświadczon*|dojrzał*",
    "ukończon* # lat",
    "czy ..4 czy ..1 #",
    "bez ..2 ograniczeń wiek*",
  ],
  cs: [
    ...noMatter.cs,
    "věk* ..2 nezálež*|nehraje|nerozhoduje|důležit*|lhostejn*",
    "nezáleží ..3 věk*",
    "nezáleží|nerozhoduje|jedno ..7 #",
    "ať|jestli ..4 # nebo|či|anebo",
    "chodí|docház*|přicház*|kroužk*|mládežn*",
    "každého|všech|různého|jakéhokoli věku",
    "všechny|všech věkov*",
    "mlad* i|a|či starší*|zkušen*",
  ],
};

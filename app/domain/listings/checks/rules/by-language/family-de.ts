import type { Rule } from "../rule.ts";

export const familyDe: readonly Rule[] = [
  {
    find: [
      "ungebunden*",
      "ohne|{no} ..1 familiär*|familien* verpflichtung*|bindung*|pflichten|anhang",
      "ohne anhang",
      "familiär|privat ungebunden|unabhängig|flexibel",
      "ohne|{no} ..2 kinder|kind|kleinkinder*|kinderwunsch|familie",
      "kinderlos*",
      "junggesell*",
      "kinder ..2 aus dem haus|groß|erwachsen|versorgt",
      "ledig|ledige|ledigen|lediger|single|singles",
      "alleinstehend*|unverheiratet*|verheiratet*|geschieden*|verwitwet*",
      "familienplanung",
      "kinderwunsch",
      "schwangerschaft ..8 ausgeschlossen|vermeiden|geplant",
      "familienstand",
      "familienvater|familienväter|familienmutter",
      "ehepaar|ehepaare|hausmeisterehepaar",
      "ehefrau|ehemann",
    ],
    unless: [
      "örtlich|räumlich|zeitlich|regional|ortsungebunden",
      "für familien|ehepaare",
      "kunden|gäste|patienten|bewohner*|{care} ..3 kinder*|ehepaar*",
      "mit oder ohne kinder",
      "mit und|oder ohne",
      "ohne kinderbetreuung",
      "zulage|zuschlag|steuer*",
      "familienstand ..3 egal|rolle",
    ],
  },
  {
    find: [
      "schwanger*|schwangere|schwangeren ..6 nicht|leider|ausgeschlossen|ungeeignet|keine",
      "{no}|nicht|ohne ..4 schwanger*|schwangerschaft*|mutterschutz|elternzeit",
      "alleinerziehend*|mütter|müttern|mutter|eltern ..12 nicht|leider|keine|ungeeignet|schwer",
      "{no}|nicht ..4 alleinerziehend*|mütter|müttern|eltern",
      "bewerber*|frauen|{people} ..6 kinder|nachwuchs ..8 nicht|leider|schwer",
    ],
    unless: [
      "nicht nur",
      "{care} ..3 schwanger*|mütter*|eltern|alleinerz*|kinder*",
      "keine nachteile",
      "kein* problem|hindernis",
      "willkommen",
    ],
  },
  {
    find: [
      "kinder|kind|nachwuchs",
      "schwanger*",
      "familienstand",
      "verheiratet*|ledig|geschieden|alleinerziehend*|verlobt|heiraten|heirat",
      "ehepartner*|ehemann|ehefrau|lebenspartner*|partner|partnerin|beziehung",
      "familienplanung|familie ..2 gründen|planen",
      "kinderwunsch|kinderbetreuung",
      "sexuell* orientierung|identität",
      "homosexuell|schwul|lesbisch",
    ],
    unless: ["erfahrung*|umgang|unterricht*|ausbildung", "mit|in der? kind*|paaren|famili*", "kinder|kind ..1 betreut"],
    asked: true,
  },
  {
    find: [
      "kinder|kindern ..5 gröbsten|haus",
      "mit ..1 kindern ..8 nicht|schwierig|schwer|kein*|ungeeignet",
      "babypause|elternzeit|nachwuchs|heirat*|schwanger* ..4 geplant|planen|planst|absehbar",
      "nicht|kein* ..5 babypause|elternzeit|kinderwunsch",
      "alleinlebend*|ehelos*",
      "ohne mann|frau und kind*",
      "wer ..3 kind|kinder|familie ..8 nicht|falsch|schwer|kein*",
    ],
    unless: [
      "{care}|willkommen|kunden|gäste",
      "kein* problem|hindernis",
      "kinderfreundlich*|familienfreundlich*|kita*|zuschuss",
    ],
  },
  {
    find: ["leben|wohnen|lebst|wohnst sie|du ..2 allein*|partner*|zusammen"],
    asked: true,
  },
  {
    find: ["kinder ..3 groß|erwachsen|versorgt|selbstständig|flügge", "kein*|nicht ..4 baby|nachwuchs"],
    unless: ["{care}|kunden", "gäste|patient* ..4 kinder"],
  },
  {
    find: ["eine familie|familie ..2 versorgen|ernähren"],
    asked: true,
  },
  {
    find: ["kinder|kind|nachwuchs wollen|will|planen|plant|bekommen ..6 falsch|nicht|zwecklos|keine"],
    unless: ["{care}", "egal|problem"],
  },
  {
    find: [
      "kind|kinder|familie ..1 am|an hals|bein|backe|rockzipfel",
      "nicht|kein* ..6 elternzeit|mutterschutz|babypause ..2 geh*|verschwind*|verabschied*",
      "kind|kinder ..1 krank ..8 nicht|kein*",
      "familiär|privat nicht gebunden",
    ],
    unless: ["{care}|willkommen|kunden|gäste", "kein* problem|hindernis", "kita*|zuschuss|bleiben|bleibst|freistell*"],
  },
  {
    find: [
      "wer ..4 elternzeit|schwanger*|mutterschutz ..8 nicht|falsch|zwecklos",
      "niemand ..3 zu hause|daheim wartet",
    ],
    unless: ["{care}", "egal|problem|nachteil*"],
  },
];

import type { Rule } from "../rule.ts";
import { unwantedDe } from "./attitude-de.ts";

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
      "ledig|ledige|ledigen|lediger",
      "{search}|nur|bist|sind|sein|sollte|sollten|muss|als|am|besten|ideal|idealerweise|gern|bevorzugt ..3 single|singles",
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
      "alleinerziehend*|mütter|müttern|mutter|eltern ..12 leider|ungeeignet|schwer",
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
  {
    find: [
      "{parent}|{married}",
      "wer ..6 kind|kinder|nachwuchs|familie|baby",
      "kinder|kleinkinder|kind ..2 zuhause|hause|daheim|betreuen|versorgen|hat|haben",
      "mit ..2 kindern|kleinkindern|kind|nachwuchs|familie",
      "auf ihre|deine|die familie|kinder ..2 rücksicht",
      "heiraten|geheiratet|heirat",
    ],
    beside: unwantedDe,
    unless: [
      "kunde*|kundin*|kundschaft*|gäste|patient*|bewohner*|klient*|{care}|kita*|tiere*|sauen|kühe|mutterschaf*",
      "nachteil*|hindernis|willkommen|problem|gern|kinderbetreuung|ferien*|vereinbar*",
      "nicht nur",
      "schraube*|mutterkühe|muttergesellschaft",
      "krank ist",
      "zeitnot|stress|bedrängnis",
      "bleibt ..3 zuhause|hause",
      "verheiratet ..3 egal",
      "elternzeit ..4 nachteil*",
    ],
  },
  {
    find: [
      "{search}|nehmen|einstellen|wären|wäre|besten|liebsten|lieber|bevorzug*|ideal*|nur|vorrang|bitte|jemand|jemanden ..4 {married}",
      "{married} ..4 bevorzug*|vorrang|lieber|gern|willkommen|ideal|gesucht|vorteil*",
      "zu hause|daheim sollte|darf|soll|wartet|warten ..3 niemand|keiner",
      "niemand ..5 zu hause|daheim ..2 wartet|warten|sitzt",
      "zu hause|daheim niemand|keiner",
      "kinderwunsch|familienplanung ..3 abgeschlossen|erledigt|durch",
      "ohne|{no} ..2 kinderwunsch|familienpläne*|babypläne*|anhang|nachwuchs*|heiratspläne*|partner|familienanhang|kindergarten*",
      "keine|nicht ..2 familie|kinder ..3 wartet|warten|haben|hast|versorgen|planen",
      "kinder ..3 erwachsen|groß|raus|selbstständig|selbständig|flügge",
      "{no} muttis|mütter|eltern|familienmenschen",
      "ohne familiären? anhang",
      "solchen|privaten|familiären anhang",
      "nicht|nie ..3 schwanger ..1 werden|wird|wirst|sind|sein",
      "frei von familiären|familiäre*",
      "keinen partner|freund|mann",
      "durch familie|kinder ..2 gebunden|verhindert|eingeschränkt",
    ],
    unless: [
      "kunde*|kundin*|kundschaft*|gäste|patient*|bewohner*|klient*|{care}|haushalte|haushalt|wohnung*|beraten",
      "egal|problem|hindernis|nachteil*|rolle",
      "familien willkommen",
    ],
  },
  {
    find: [
      "am besten|liebsten ..6 kinder|familie|haushalt ..5 nicht|keine*",
      "kinder|familie|haushalt ..10 am besten|liebsten ..4 nicht|keine*|beides",
    ],
    unless: ["{care}|kunde*|kundin*|kundschaft*|gäste", "egal|problem"],
  },
  {
    find: [
      "keine|keinen ..2 kleinen? kinder|kindern|anhang ..3 zu hause|sitzen|haben|daheim",
      "ob sie|du ..3 verheiratet|ledig|kinder|familie|nachwuchs|schwanger",
    ],
    unless: ["egal|rolle|gleich|spielt|interessiert", "{care}|kunde*|kundin*|kundschaft*|gäste"],
  },
  {
    find: ["kinder|kind|kinderschar|sprösslinge|nachwuchs|baby|familie|partner|heirat*|hochzeit"],
    beside: [
      "wäre|wärs ..6 wenn ..8 kein*|nicht|niemand",
      "sollte|sollten|solltest|müssen|musst ..8 groß|größer|älter|selbstständig|selbständig|raus|erwachsen|versorgt|hinter|kein*|abgeschlossen|aus",
      "kein* thema ..3 mehr",
      "schreiben|sagen|teilen|nennen|angeben|verraten ..8 ob|wieviele|wie viele",
      "am besten|liebsten ..6 ohne|kein*|nicht",
    ],
    unless: [
      "{care}|kunde*|kundin*|kundschaft*|gäste|patient*|bewohner*|klient*",
      "egal|gleich|problem|hindernis|willkommen|rücksicht",
      "familienbetrieb|schicht* ..4 wünsch*|absprach*",
      "kita*|zuschuss|ferien*",
    ],
  },
  {
    find: ["kinder|nachwuchs|verheiratet|familienstand|schwanger|familie|kind"],
    beside: ["{give} ..3 ob|wieviele|wie", "ob ..2 kinder|kind"],
    unless: [
      "{care}|kunde*|kundin*|kundschaft*|gäste|patient*|bewohner*|klient*",
      "egal|gleich|zuschuss|kita*",
      "schicht*|ferien*",
    ],
  },
  {
    find: ["frau und kinder*|kind", "kindern|familie|frau muss|müssen"],
    beside: unwantedDe,
    unless: ["{care}|kunde*|kundin*|kundschaft*|gäste", "keiner|niemand ..2 muss"],
  },
  {
    find: ["kein*|nicht ..2 nachwuchs|kinder|baby ..6 richtig|willkommen|passt|passen"],
    unless: ["{care}|kunde*|kundin*|kundschaft*|gäste", "egal"],
  },
  {
    find: [
      "haben|hat|hast ..3 kleine|kleinen|kleines kinder|kindern|kind ..10 nicht|nichts|schwierig|ungeeignet|falsch",
    ],
    unless: ["{care}|kunde*|kundin*|kundschaft*|gäste|kita*", "egal|problem|hindernis|willkommen|nachteil*"],
  },
  {
    find: ["ideal|ideale|perfekt|perfekte|geeignet|passend|passt ..4 mütter|muttis|mamas"],
    unless: ["{care}|kunde*|kundin*|kundschaft*|gäste", "auch ..3 väter", "mütter ..1 väter"],
  },
  { find: ["kinder|familie ..2 dürfen|darf ..3 hindernis|problem"], unless: ["{care}"] },
];

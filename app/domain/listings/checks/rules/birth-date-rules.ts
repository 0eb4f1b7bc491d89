import { notAsked } from "./not-asked.ts";
import type { RulesOf } from "./rule.ts";

export const birthDateRules: RulesOf = {
  subject: "birthDate",
  de: [
    {
      find: [
        "geburtsdatum|geburtsjahr|geburtstag|geburtsort|geburtsdaten|jahrgang ..6 {give}",
        "{give} ..8 geburtsdatum|geburtsjahr|geburtstag|geburtsort|geburtsdaten|jahrgang",
        "{your} geburtsdatum|geburtsjahr",
        "geburtsdatum",
        "geb datum|dat|tag",
        "geburtsurkunde ..5 {give}",
        "wann ..3 geboren",
        "{give} ..5 ausweiskopie|personalausweis*|geburtsurkunde",
      ],
    },
    {
      find: ["geburtsdatum|geburtsjahr|geburtstag|geburtsort|geboren|jahrgang"],
      unless: ["wo ..3 geboren"],
      asked: true,
    },
  ],
  pl: [
    {
      find: [
        "dat* urodzenia",
        "rok* urodzenia",
        "miejsc* urodzenia",
        "{give} ..6 pesel|peselu",
        "pesel* ..4 {give}",
        "numer* pesel",
        "niezbędn*|wymagan*|konieczn* ..2 pesel*",
        "dat* i miejsc* urodzenia",
        "kiedy ..4 urodzon*|urodził*",
        "rocznik ..4 {give}",
        "{give} ..5 dowod* osobist*",
        "{give} ..5 skan dowodu",
        "{give} ..5 rocznik",
      ],
    },
    {
      find: ["urodzenia|urodzin|urodził*|urodzon*", "pesel*", "rocznik"],
      unless: ["gdzie ..4 urodz*|urodził*"],
      asked: true,
    },
  ],
  cs: [
    {
      find: [
        "dat* narození",
        "rok* narození",
        "míst* narození",
        "rodné|rodného|rodným čísl*|číslo",
        "{give} ..5 ročník",
        "{give} ..5 občansk* průkaz*",
        "{give} ..5 kopii občansk*",
        "ročník ..4 {give}",
        "rodn* list* ..4 {give}",
        "kdy ..4 narozen*|narodil*",
      ],
    },
    {
      find: ["narození|narozen*|narodil*", "rodné číslo", "ročník"],
      unless: ["kde ..3 narodil*|narozen*"],
      asked: true,
    },
  ],
  harmless: {
    de: [
      "ohne|kein|keine|nicht ..6 geburtsdatum|geburtsdatums|geburtsjahr|geburtstag|geburtsdaten",
      "geburtsdatum|geburtsjahr ..6 nicht|verzicht*|weglassen|kein|unnötig",
      "verzicht* ..6 geburtsdatum|geburtsjahr",
      "geburtstag ..3 frei",
      ...notAsked.de,
      "geburtstag* ..4 feier*|geschenk*|frei*|wunsch",
    ],
    pl: [
      "urodzenia ..6 nie",
      ...notAsked.pl,
      "nie|ani ..6 urodzenia|pesel*",
      "bez ..5 urodzenia|pesel*",
      "urodzenia ..4 nie|zbędn*|niepotrzebn*",
    ],
    cs: [
      "narození ..8 nemusí*|netřeba|nechceme",
      "nepotřebujeme|nevyžadujeme|neuvádějte|nepožadujeme|nechceme ..6 narození|rodné",
      "narození ..4 nepotřebujeme|nevyžadujeme|neuvádějte|není|netřeba|nepožadujeme",
      "bez ..5 narození",
      ...notAsked.cs,
    ],
  },
};

import type { Rule } from "../rule.ts";

const disabledDe =
  "behindert*|behinderung*|schwerbehindert*|schwerbehinderung*|handicap*|beeinträchtigung*|rollstuhl*|gehandicapt*";

export const healthDe: readonly Rule[] = [
  {
    find: [
      `${disabledDe} ..6 nicht|leider|ungeeignet|ausgeschlossen|unmöglich|keine`,
      `nicht|ungeeignet ..4 für ..3 ${disabledDe}`,
      `{no}|ohne ..3 ${disabledDe}`,
      "nichtbehindert*",
    ],
    unless: [
      "nicht nur",
      "kein hindernis",
      "kein hinderungsgrund",
      "nicht benachteiligt",
      "barriere*",
      "{care} ..4 " + disabledDe,
    ],
  },
  {
    find: [
      "sie|du|ihr sind|bist|seid|sollten|müssen ..5 gesund|kerngesund",
      "kerngesund*",
      "muss|müssen|soll|sollen|sollte ..4 gesund|kerngesund",
      "gesund und belastbar|fit|kräftig|leistungsfähig",
      "gesunde|gesunden|gesunder ..1 {people}",
      "uneingeschränkt* ..1 gesund*|belastbar*|einsatzfähig*|leistungsfähig*|körperlich*",
      "voll|volle|voller|vollständig|absolut ..2 belastbar*|leistungsfähig*|arbeitsfähig*|einsatzfähig*",
      "{no}|ohne ..1 gesundheitlich* problem*|einschränk*|beschwerden|schwierigkeiten|handicap*",
      "gesundheitlich* ..2 uneingeschränkt*|einwandfrei*|fit|top|tadellos*|robust*",
      "beste|bester|gute|guter|einwandfreie*|robuste*|stabile* ..1 gesundheit|gesundheitszustand|konstitution|verfassung",
      "gesundheitlich* eignung ..2 voraus*|uneingeschränkt*",
      "ohne|{no} ..3 vorerkrank*|allergie*|krankheit*|erkrankung*|beschwerden|gebrechen|rückenprobleme*|rückenleiden|einschränkung*|leiden",
      "körperlich|gesundheitlich|psychisch ..2 ohne einschränkung*",
      "psychisch ..1 stabil|gesund|belastbar|robust",
      "psychische* stabilität|gesundheit",
      "kaum|nie|selten|wenig|wenige ..3 krank|fehlzeiten|krankheitstage*|fehltage*|krankmeldung*",
      "krank* ..1 machen gilt",
      "oft|häufig|ständig|dauernd|öfter ..1 krank",
      "vorerkrank*|erkrankung*|krankheiten|allergie*|allergien|rückenleiden ..5 {not}",
      "krankheitsbedingte* fehlzeiten",
      "geringe* fehlzeiten|krankenstand",
    ],
    unless: [
      "gesunde* ernährung",
      "arbeits* ..1 gesundheitsschutz",
      "patient*|bewohner*|klient*|tiere|kunden",
      "wir bieten|fördern",
      "ohne einschränkung* ..3 schicht*",
      "für gute* gesundheit",
    ],
  },
  {
    find: [
      "schwerbehinder*|behinderung*|behindert",
      "chronisch*",
      "krank|krankheit*|erkrankung*|erkrankt*|vorerkrank*|krankgeschrieben|krankmeldung*|krankheitstage*|fehltage|fehlzeiten",
      "allergi*",
      "gesundheit|gesundheitszustand|gesundheitlich*|gesund",
      "medikament*",
      "leiden sie",
      "in ..1 behandlung",
      "psychisch*|therapie|depress*",
      "sucht*|drogen|hiv",
    ],
    unless: [
      "erfahrung*|ausbildung|gearbeitet|kenntnisse|gesundheitszeugnis*|gesundheitsausweis*",
      "arbeit mit",
      "kind|kinder ..8 krank|erkrankt*",
    ],
    asked: true,
  },
  {
    find: [
      "{no}|ohne ..1 rücken|bandscheibe*|wehwehchen|zipperlein|kranke*|invalide*|simulant*",
      "hundertprozentig|100|prozent|vollkommen|völlig|rundum|absolut|durchweg ..2 gesund|gesunde*|belastbar",
      "strotz* ..3 gesundheit",
      "krankfeiern|krankmachen|blaumachen|krankmelden|krankheit* ..4 nicht|kein*",
      "krankschreibung*|krankmeldung*|krankenschein* ..6 {not}",
      "{no}|ohne ..2 krankschreibung*|krankmeldung*|krankenschein*|krankmacher*",
      "diabetiker*|epileptiker*|rollstuhlfahrer*|gehbehindert*|asthmatiker*|allergiker*|kranke|kranken ..8 nicht|leider|ungeeignet|kein*",
      "nicht|nichts ..4 diabetiker*|epileptiker*|allergiker*|asthmatiker*|kranke",
      "{only} ..2 gesunde*",
      "wer ..4 krank|gesundheitlich* ..8 nicht|falsch|zwecklos",
      "schwerbehindertenausweis ..6 nicht|kein*",
    ],
    unless: ["patient*|bewohner*|klient*|kunden|gäste|{care}", "hindernis|willkommen|ernährung"],
  },
  {
    find: ["tabletten|operiert", "arzt|ärztlich* ..2 behandlung"],
    unless: ["erfahrung*|gearbeitet|arbeiten im"],
    asked: true,
  },
  {
    find: [
      "gesund müssen|muss|sollten|sollte|solltest sie|du|man|er",
      "{illness} ..8 nicht|kein*|ungeeignet|ausgeschlossen",
      "{no}|nicht|ohne ..4 {illness}",
    ],
    unless: ["kunden|patient*|bewohner* ..4 {illness}", "hindernis|problem", "{care}"],
  },
  {
    find: ["einschränkung*|beschwerden|gebrechen|leiden|{illness}"],
    unless: ["erfahrung*|zeitlich*|arbeit* mit"],
    asked: true,
  },
  {
    find: [
      "eisern*|stabil*|unverwüstlich* gesundheit",
      "schwerbehindertenausweis|behinderung ..8 falsch|nichts",
      "ständig|dauernd|oft ..3 arzt|ärzten|krankenhaus",
      "höchstens|maximal|nur ..3 tage ..1 krank",
      "kaputt*|krank*|schwach*|schlecht* ..1 rücken|knie|herz|gelenke|gelenken",
    ],
    unless: ["{care}|patient*|bewohner*", "rückenschonend*"],
  },
  {
    find: [
      "gehörlose*|blinde*|sehbehindert*|rollstuhl ..6 nicht|leider|ungeeignet",
      "nicht|nichts ..4 gehörlose|blinde|rollstuhlfahrer*",
      "robust* natur",
      "krankmeldungen|krankenscheine ..4 genug|satt|leid",
    ],
    unless: ["patient*|bewohner*|{care}", "hindernis|problem|willkommen"],
  },
];

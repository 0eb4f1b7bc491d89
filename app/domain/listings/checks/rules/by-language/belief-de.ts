import type { Rule } from "../rule.ts";
import { unwantedDe } from "./attitude-de.ts";

export const beliefDe: readonly Rule[] = [
  {
    find: [
      "mitglied*|zugehörig*|zugehörigkeit|angehör*|gehören|gehörst ..6 kirche|religionsgemeinschaft|konfession|glaubensgemeinschaft|gewerkschaft|partei",
      "kirchenmitglied*",
      "kirchenzugehörigkeit",
      "konfession|religion|religionszugehörigkeit|glaube ..1 katholisch|evangelisch|christlich|muslimisch|protestantisch|keine",
      "sie|du sind|bist|sollten ..3 christ|christin|katholisch|evangelisch|gläubig|gläubige*|getauft|konfessionslos|muslim*",
      "christliche*|katholische*|evangelische*|gläubige*|muslimische*|konfessionslose*|getaufte* {people}|christ|christin|christen|überzeugung|glaubens",
      "christ|christin|katholik*|protestant* ..4 bevorzugt|gesucht|willkommen|erwünscht",
      "{only} ..2 christ|christen|christin|christinnen|katholik*|protestant*|muslim*|gläubige*",
      "bekennend* christ*|katholik*|atheist*",
      "zeuge|zeugen|zeugin jehovas",
      "teilen|teilst|leben|bekennen|vertreten ..4 christliche*|katholische*|evangelische* ..1 werte|glauben|menschenbild",
      "{your} konfession|religion|religionszugehörigkeit|glauben|kirchenzugehörigkeit ..5 {give}",
      "{give} ..6 konfession|religion|religionszugehörigkeit|kirchenzugehörigkeit",
      "müssen|muss|sollten|sollte ..6 getauft|gläubig|evangelisch|katholisch|konfessionslos",
      "im christlichen|katholischen|evangelischen|rechten glauben",
    ],
    unless: [
      "wir gehören|sind|arbeiten",
      "trägerschaft|träger",
      "erwarten ..2 keine",
      "nicht ..5 voraus*|erforderlich|nötig|bedingung",
    ],
  },
  {
    find: [
      "ohne kopftuch*|turban|schleier|kippa",
      "{no} kopftuch*|turban|schleier|kippa",
      "kopftuch*|turban|kippa ..8 nicht|niemand*|untersagt|verboten|unerwünscht|abgelegt",
      "{no} ..2 muslim*|moslem*|juden|zeugen|atheist*",
      "muslim*|moslem*|juden|atheist* ..4 nicht|unerwünscht",
      "gewerkschaftsmitglied*|gewerkschafter*|gewerkschaftsangehörig*",
      "{no} ..1 gewerkschaft*|betriebsrat*|parteimitglied*",
      "nicht|kein* ..4 gewerkschaft|partei ..2 sind|sein|angehören|beitreten|organisiert",
      "sie|du ..3 in ..2 gewerkschaft|partei ..1 sind|sein|bist",
      "nicht|kein* gewerkschaftlich",
      "in ..2 gewerkschaft ..6 nicht|kein*|unerwünscht|zwecklos",
      "politisch* ..1 zuverlässig*|neutral|gesinnung|überzeugung|einstellung",
      "linke|rechte|linken|rechten gesinnung",
    ],
    unless: ["kopftuch ..2 kein|willkommen", "kein* problem|nachteil*|hindernis"],
  },
  {
    find: [
      "religion*",
      "konfession*",
      "glaube*|glauben ..3 sie|ihr",
      "kirche*",
      "gewerkschaft*",
      "partei",
      "politisch*",
      "weltanschauung*",
      "wen|was wählen sie",
    ],
    unless: ["gearbeitet|erfahrung*|einrichtung*", "glauben sie dass"],
    asked: true,
  },
  {
    find: [
      "getauft|gläubig|konfessionslos|kirchenmitglied* ..2 sind|sein|bist|ist|seid",
      "erwarten|erwartet|verlangen|voraussetz*|setzen|bestehen ..8 getauft|gläubig*|christ|christin|kirchgänger*|gottesdienst*|kirche",
      "{believer} ..10 nicht|unerwünscht|zwecklos|kein*",
      "{no} {believer}",
      "nicht|nichts ..3 {believer}",
      "kirchgänger*",
      "sie|du|ihr ..6 in|zur die? kirche gehen|gehst|geht",
      "gottesdienst* ..3 besuch*",
      "regelmäßig* ..3 gottesdienst*|kirche",
      "{only} ..2 kirchenmitglied*|konfessionslos*|{believer}",
      "{believer} ..4 bevorzug*|gesucht|lieber",
    ],
    unless: [
      "willkommen|nachteil*|egal|rolle",
      "frei ..6 gottesdienst*|kirche",
      "kein* voraussetzung|bedingung|problem|hindernis",
      "{care}",
    ],
  },
  {
    find: ["beten|betest|gottesdienst*|fasten|ramadan|muslim*|christ|christin|getauft|kirchlich"],
    asked: true,
  },
  {
    find: [
      "kirche|konfession|religionsgemeinschaft|gemeinde ..1 angehör*",
      "zeugnis|empfehlung|bescheinigung ..4 pfarr*",
    ],
    unless: ["{care}", "nicht|kein* ..3 angehör*"],
  },
  {
    find: [
      "beten|betet|gebet|gebete|andacht ..10 erwart*|teilnehm*|mitmachen|pflicht|verbindlich",
      "teilnahme|teilnehmen ..5 gebet*|andacht*|gottesdienst*|messe",
    ],
    unless: ["{care}|freiwillig", "nicht ..4 pflicht"],
  },
  {
    find: [
      "bekenn*|bekennt|praktizier* ..3 islam*|christentum*|judentum*",
      "niemand*|keiner|keinen ..6 {believer}|islam*",
      "islam* ..6 nicht|kein*|niemand*|unerwünscht",
      "christlich ..1 leben|lebt|lebst|lebend*",
      "gottesfürchtig*|tiefgläubig*",
    ],
    unless: ["willkommen|egal|problem|hindernis", "{care}|kunde*|kundin*|kundschaft*|gäste|patient*"],
  },
  {
    find: [
      "müssen|musst|sollten|solltest ..3 in der kirche|gemeinde sein",
      "glaubt|glauben|glaubst an gott|jesus|allah",
    ],
    unless: ["egal", "nicht ..2 müssen"],
  },
  {
    find: [
      "{believer}",
      "gewerkschaft|gewerkschaften|gewerkschafter*|gewerkschaftsmitglied*|betriebsratsmitglied*|parteimitglied*",
      "wähler|wählern|*wähler|*wählern|wählerin*|parteigänger*|kommunisten|linke|linken|rechte|rechten|grüne|grünen|sozis|nazis",
      "kopftuch*|turban|schleier|kippa|burka|niqab|kreuzkette|verschleiert*|vollverschleiert*",
      "in die kirche|moschee|synagoge",
      "konfessionslos*|ungetauft*|andersgläubig*|andersdenkend*",
      "anderer|fremder|anderen ..1 religion|konfession|glauben*|glaubens",
    ],
    beside: unwantedDe,
    unless: [
      "{care}|kunde*|kundin*|kundschaft*|gäste|patient*|bewohner*|klient*",
      "willkommen|egal|rolle|nachteil*|hindernis|problem|stört",
      "nicht nur|müssen",
      "kein* voraussetzung|bedingung",
      "linke|rechte ..1 hand|spur|seite|fahrspur|abbieg*",
      "tarif*",
      "frei|feiertag*",
    ],
  },
  {
    find: [
      "mit ..1 christlich*|katholisch*|evangelisch*|muslimisch* ..1 glauben|weltbild|überzeugung|menschenbild|gesinnung",
      "taufschein*|taufurkunde*|kirchensteuer* ..6 {give}|mitzubringen|vorlegen|vorzulegen|nachweis*|pflicht|nötig",
      "taufschein*|taufurkunde*",
      "{your} glauben|glaube|religion|konfession ..4 leben|praktizieren|bekennen",
      "kirche|gemeinde|gemeindeleben|kirchengemeinde ..3 aktiv|engagier*|verwurzelt*|beheimatet",
      "aktiv*|verwurzelt* ..3 kirche|gemeinde|kirchengemeinde|glauben",
      "{search}|nehmen|einstellen|bevorzug*|erwarten|erwartet|voraussetz*|lieber ..5 {believer}",
      "regelmäßig|sonntags|wöchentlich ..4 kirche|gottesdienst*|messe|moschee",
      "nicht ..4 kirche ..1 geht|gehen ..6 nicht|falsch|kein*",
      "bibeltreu*|bibelfest*|fromm*|strenggläubig*|gottgläubig*|kirchentreu*",
      "evangelisch|katholisch|christlich ..2 sein|sind|bist|getauft",
    ],
    unless: [
      "{care}|kunde*|kundin*|kundschaft*|gäste|patient*|bewohner*|klient*",
      "willkommen|egal|rolle|nachteil*|hindernis|problem|müssen ..2 nicht",
      "kein* voraussetzung|bedingung",
      "stellen ..2 aus|taufurkunden ..2 aus",
    ],
  },
  {
    find: [
      "katholisch*|christlich*|evangelisch*|gläubig* ..10 dasselbe|selbe|gleiche|auch ..6 erwart*|wünsch*|voraus*|verlang*",
      "erwart*|wünsch*|verlang* ..6 dasselbe|selbe|gleiche|auch ..8 katholisch*|christlich*|evangelisch*|gläubig*",
      "mit in ..1 den gottesdienst|kirche|messe",
      "{believer} ..2 sagen wir nein|ab",
    ],
    unless: ["{care}|kunde*|kundin*|kundschaft*|gäste", "egal|müssen ..2 nicht|willkommen"],
  },
  {
    find: ["{believer}"],
    beside: [
      "{only}",
      "am liebsten|besten",
      "bevorzug*|vorrang|voraussetz*|voraussetzung|bedingung",
      "erwarten|verlangen|wünschen|suchen|nehmen|brauchen wir",
      "wir erwarten|verlangen|wünschen|suchen|nehmen|brauchen",
      "sollte|sollten|solltest|muss|müssen|musst ..8 sein|bekennen|leben|gehören",
    ],
    unless: [
      "{care}|kunde*|kundin*|kundschaft*|gäste|patient*|bewohner*|klient*",
      "willkommen|egal|rolle|nachteil*|hindernis",
      "nicht|kein* ..4 muss|müssen|voraus*|bedingung|sein",
    ],
  },
  {
    find: [
      "christliche*|katholische*|evangelische* gemeinde|kirche|glaubensgemeinschaft ..3 angehör*|gehören|gehörst|mitglied*|engagier*",
      "beten|betet|gebet|tischgebet|andacht ..12 sollten|sollst|solltest|erwarten|müssen|teilnehm*|dabei|angehör*",
    ],
    unless: ["{care}|freiwillig", "nicht ..4 müssen|pflicht", "egal"],
  },
  {
    find: ["wer ..4 glauben|glaube|religion|gott|kirche", "glauben|religion|gott|kirche nichts|wenig ..1 am|anfangen"],
    beside: unwantedDe,
    unless: ["{care}|kunde*|kundin*|kundschaft*|gäste", "egal|willkommen|gleich", "ich glaube"],
  },
  {
    find: ["konfession|religionszugehörigkeit|kirchenzugehörigkeit|religion ..3 {give}"],
    unless: ["nicht|kein*|egal|rolle", "kunde*|kundin*|kundschaft*|patient*|bewohner*|{care}"],
  },
  {
    find: [
      "taufe|taufschein|taufbescheinigung|taufurkunde ..5 {give}|bei",
      "{give}|legen ..6 taufe|taufschein|taufbescheinigung|taufurkunde",
    ],
    unless: ["kunde*|kundin*|kundschaft*|{care}", "nicht|kein*"],
  },
  {
    find: [
      "glaube|glauben ..3 gott|christus ..5 bedingung|voraussetzung|wichtig|pflicht",
      "ohne konfession|glauben|bekenntnis|kirchenzugehörigkeit ..4 niemand*|nicht|kein*",
    ],
    unless: ["{care}", "keine bedingung|voraussetzung", "egal|willkommen"],
  },
];

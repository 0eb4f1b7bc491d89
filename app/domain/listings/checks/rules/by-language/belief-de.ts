import type { Rule } from "../rule.ts";

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
    unless: ["willkommen|egal|problem|hindernis", "{care}|kund*|gäste|patient*"],
  },
  {
    find: [
      "müssen|musst|sollten|solltest ..3 in der kirche|gemeinde sein",
      "glaubt|glauben|glaubst an gott|jesus|allah",
    ],
    unless: ["egal", "nicht ..2 müssen"],
  },
];

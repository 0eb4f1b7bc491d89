import type { Rule } from "../rule.ts";

export const feeDe: readonly Rule[] = [
  {
    find: [
      "kaution|kautionen|kautionszahlung",
      "pfand|pfandgebühr|schlüsselpfand|pfandgeld",
      "bearbeitungsgebühr*|vermittlungsgebühr*|anmeldegebühr*|aufnahmegebühr*|verwaltungsgebühr*|einschreibegebühr*|registrierungsgebühr*|bewerbungsgebühr*|startgebühr*|kursgebühr*|schulungsgebühr*|teilnahmegebühr*|servicegebühr*|vermittlungsprovision|vermittlungshonorar|schutzgebühr*|lehrgangsgebühr*",
      "gebühr|gebühren ..6 # euro|€|eur",
      "gebühr|gebühren ..5 fällig|erheben|zahlen|entrichten|überweisen|bezahlen",
      "vorkasse|anzahlung|vorauszahlung|vorabzahlung|einstandszahlung|einmalzahlung",
    ],
  },
  {
    find: [
      "kosten ..6 tragen|zahlen|übernehmen|bezahlen|trägst|zahlst ..1 sie|du|selbst|bewerber*|teilnehmer*",
      "kosten ..4 sind|werden ..3 selbst|vorab|ihnen|bewerber*",
      "kosten ..3 zu ihren lasten",
      "zu ihren lasten",
      "auf kosten|rechnung der|des bewerber*|arbeitnehmer*|mitarbeiter*|teilnehmer*|mitarbeitenden",
      "berechnen|verlangen|erheben|fordern|kassieren wir ..6 # euro|€|eur",
      "wir berechnen|verlangen|erheben|fordern|kassieren ..8 # euro|€|eur",
      "bezahlen|zahlen|tragen|übernehmen|finanzieren|kaufen sie|du|bewerber* ..2 selbst|selber|privat|vorab",
      "auf eigene kosten",
      "kostet sie|dich|euch|einmalig ..4 # euro|€|eur",
      "schulung|lehrgang|kurs|ausrüstung|arbeitskleidung|einarbeitung kostet ..4 # euro|€|eur",
      "{your} kosten ..3 # euro|€|eur",
      "selbst|selber ..1 zahlen|bezahlen|finanzieren|finanziert|bezahlt|tragen|kaufen",
      "zahlen|bezahlen|überweisen|entrichten|hinterlegen sie ..6 # euro|€|eur",
      "sie zahlen|bezahlen|überweisen|hinterlegen|leisten ..6 # euro|€|eur",
      "# euro|€|eur ..5 hinterlegen|hinterlegt|überweisen|entrichten|vorstrecken|einzuzahlen|hinterlegung",
      "# euro|€|eur ..5 zu zahlen|bezahlen|entrichten|überweisen|leisten|hinterlegen",
      "# euro|€|eur ..5 fällig",
      "# euro|€|eur ..4 ihrerseits|vorab|voraus",
      "starterpaket*|starterset*|startpaket*|startset*|schulungspaket*|erstausstattung ..6 kost*|kauf*|zahl*|€|euro|erwerb*|bezahl*",
      "vom ersten lohn|gehalt ..2 abgezogen|einbehalten|abzug",
      "werden ..4 vom lohn|gehalt abgezogen|einbehalten",
      "eigenanteil ..4 # euro|€|eur",
      "in vorleistung",
    ],
    unless: [
      "kunde* zahl*",
      "wir|betrieb|arbeitgeber zahl*|übernehm*|trag*|erstatt*",
      "zahlen|übernehmen|tragen|erstatten wir",
    ],
  },
  {
    find: ["kosten|*kosten ..3 trägt|zahlt|tragen|zahlen|übernimmt ..2 bewerber*|teilnehmer* ..1 selbst|selber|allein"],
    firm: true,
  },
  {
    find: [
      "für die|den|das? vermittlung|bewerbung|anmeldung|bearbeitung|schulung|unterlagen|arbeitskleidung ..1 berechnen|verlangen|erheben|nehmen|behalten|kassieren wir",
    ],
    unless: ["nichts|nie|keine|keinen|kein"],
    firm: true,
  },
  {
    find: [
      "zahlt|bezahlt|trägt|kauft|finanziert|besorgt|übernimmt jeder|jede|man|er ..3 selbst|selber|allein|privat",
      "jeder|jede|man|wer ..6 selbst|selber|privat ..1 zahlt|bezahlt|trägt|kauft|finanziert|bezahlen|zahlen",
      "aus eigener tasche|kasse",
      "auf eigene|ihre|deine kappe|rechnung",
      "ziehen wir ..8 lohn|gehalt ..2 ab",
      "vom|von ..3 lohn|gehalt ..3 ab|abgezogen|einbehalten|abziehen",
      "ihnen|bewerber*|dir ..5 in rechnung",
      "# euro|€|eur ..6 bar|hinterlegen|vorab|vorher|mitbringen ..1 mitbringen|mit|bringen|zahlen|bezahlen|überweisen",
      "selbst|selber ..2 anschaffen|besorgen|anzuschaffen",
      "selbst|selber ..2 zu kaufen|zahlen|bezahlen|tragen|finanzieren|besorgen",
    ],
    unless: [
      "wir|betrieb|arbeitgeber|firma zahl*|übernehm*|trag*|erstatt*",
      "kunde*|essen|mittag*|kantine",
      "steuer*|sozialabgaben",
    ],
  },
  {
    find: [
      "kostet ..3 # euro|€|eur ..10 überweisen|bezahlen|zahlen|entrichten|ihnen|bewerber*|bar|vorab",
      "von ihnen|dir ..1 zu zahlen|überweisen|bezahlen|tragen|entrichten",
      "nehmen|kassieren|fordern wir ..6 # euro|€|eur",
      "# euro|€|eur ..6 lohn|gehalt ..1 abziehen|ab",
    ],
    unless: ["kund*|gäste|gast|laib|essen"],
  },
  {
    find: [
      "kosten sie|dich|euch ..4 # euro|€|eur",
      "provision ..4 # euro|€|eur",
      "vermittlung ..5 provision|honorar",
      "fällt|fallen ..8 # euro|€|eur ..1 an",
    ],
    unless: ["umsatz|verkauf*|abschluss*", "kund*", "bekommst|bekommen|erhalten|verdienen"],
  },
  {
    find: [
      "zahlt|bezahlt|trägt|kauft|übernimmt ..2 bewerber*|azubi|neue*|teilnehmer*|mitarbeiter*|lehrling|angestellte* ..1 selbst|selber|allein",
      "vom eigenen geld",
      "aus eigenen mitteln|taschen",
      "von eigenem|deinem|ihrem geld",
      "auf ihre|deine|eigene kosten",
      "geht|gehen|läuft auf deine|ihre kosten|kappe",
      "kostet|kosten sie|dich|euch ..4 # euro|€|eur",
    ],
    unless: ["kund*|gäste|kantine|essen", "nichts|nicht|kein*", "wir|betrieb|arbeitgeber|firma"],
  },
  {
    find: ["behalten|ziehen|nehmen|kürzen wir ..8 lohn|gehalt ..3 ein|ab|weg"],
    unless: ["steuer*|sozialabgaben", "nichts|nicht|kein*"],
  },
];

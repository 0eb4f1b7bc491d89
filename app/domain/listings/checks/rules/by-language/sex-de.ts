import type { Rule } from "../rule.ts";
import { unwantedDe } from "./attitude-de.ts";

const womanDe = "frau|frauen|dame|damen|mädchen|kollegin|mitarbeiterin|hausfrau|mutter|mütter|mama|mamas|weiblich*";
const manDe = "mann|männer|männern|herr|herrn|herren|jungs|kerl|kerle|kerlen|bursche|burschen|männlich*";

export const sexDe: readonly Rule[] = [
  {
    find: [
      `{only} ..3 ${womanDe}|${manDe}`,
      `${womanDe}|${manDe} ..3 bevorzugt|vorzugsweise|gewünscht|erwünscht`,
      `kommen|kommt ..2 nur ..2 ${womanDe}|${manDe}`,
      `{no} ${womanDe}|${manDe}`,
      `frauen|männer|damen|herren ..6 nicht|ungeeignet|ausgeschlossen`,
      `nicht|nichts ..2 für frauen|männer|damen`,
      `hätten|nähmen|sähen ..5 ${womanDe}|mann|männer|herrn`,
      `liebsten|besten|idealerweise|möglichst ..2 ${womanDe}|${manDe}`,
      `ideal|geeignet|eignet|passend|passt|perfekt|gut|gedacht ..4 für ${womanDe}|${manDe}`,
    ],
    unless: [
      "frauenhaus*",
      "beratungsstelle*",
      "kunde*|kundin*|kundschaft*|patient*|gäste|bewohner* ..4 {man}|{woman}",
      "frauen|männer* als kunde*|kundin*|kundschaft*|patient*|gäste",
    ],
  },
  {
    find: [
      "männlich*|weiblich* ..1 {people}",
      "{people} ..1 männlich|weiblich $",
      "geschlecht weiblich|männlich",
      `kräftig*|stark*|starke*|hart|harte*|zähe*|rüstig*|handfest*|tüchtig*|geschickt*|patente*|flinke*|gestanden*|echt*|richtig*|zupackend* ..1 mann|männer|herr|herrn|jungs|kerl|kerle|burschen|frau`,
      `nett*|freundlich*|hübsch*|charmant*|attraktiv*|junge|gepflegt*|schlank*|groß*|breitschultrig*|gutaussehend* ..2 herr|herrn|mann|frau|dame|damen|kollegin|sekretärin|empfangsdame|mädchen`,
      "mann fürs grobe*",
      "{people} ist|sei ..2 mann|frau|dame",
      "sie|du|ihr ..1 sind|bist ..3 ein|eine ..2 mann|frau|dame|kerl",
      "mutti|mama|muttis|mamas ..6 gesucht|suchen|ideal|willkommen|bevorzugt",
      "{search}|für|ideal|perfekt|wäre|nehmen ..5 mutti|mama|muttis|mamas",
      "mädchen für alles",
    ],
    unless: ["{care} ..3 frau|dame|mann"],
  },
  {
    find: [
      `{search} ..4 ${womanDe}|mann|männer|herrn|jungs|kerl|kerle|burschen`,
      `${womanDe}|mann|männer|jungs|burschen ..3 {search}`,
      `frau|dame|mann|herr|mädchen ..7 gesucht`,
      "von|bei|mit ..2 bewerberin|bewerberinnen|kandidatin|kandidatinnen",
      "die|unsere|ausgewählte* bewerberin|bewerberinnen|kandidatin|kandidatinnen",
      "stelle|stellt|stellen ..3 *erin|*istin|*entin|*antin|frau|mann ..6 ein",
      "für frauen|männer ..1 arbeit|arbeiten|tätigkeit|tätigkeiten|aufgaben",
      "{search} ..4 eine ..2 *erin|*istin|*entin|*antin|*eurin|*ärtnerin|köchin|ärztin|*ärztin",
      "{search} ..4 eine ..2 *frau|*schwester|*dame|*fee",
      "eine ..2 *erin|*istin|*entin|*antin|*eurin|köchin ..3 gesucht",
    ],
    unless: [
      "oder einen",
      "oder eine",
      "bzw",
      "m w d",
      "w m d",
      "einen *er oder",
      "frauen ..1 männer*",
      "unterstützung der",
      "bewerber|bewerbern|kandidaten",
    ],
  },
  {
    find: [
      "posten|stelle|position ..6 mit|von|durch einem|einer|einen ..1 mann|frau|dame|herrn",
      "hausfrauen",
      "powerfrau*",
      "fräulein",
      "frauenarbeit|männerarbeit|männersache|frauensache|männerjob|frauenjob|männerberuf|frauenberuf",
      "putzfee*",
      "männertruppe|frauentruppe|männertrupp|männerteam|männerrunde|männergruppe|frauenteam|frauenrunde|damenteam|damenrunde",
      "unter männern",
      "manneskraft",
    ],
    unless: ["frauen ..4 männerberuf*", "in männerberufen"],
  },
  {
    find: [
      "besser|eher|lieber|liebsten|idealerweise|vorrangig|möglichst|optimal|ideal|perfekt ..4 {man}|{woman}",
      "für frauen|männer|damen ..4 schwer|nicht|nichts|ungeeignet",
      "sollte|muss|müsste|soll ..4 ein|eine mann|frau|dame|kerl",
      "brauchen|braucht|suchen|sucht|wollen|nehmen|wünschen ..6 ein|eine|einen|starke*|kräftige*|echte*|ganze*|fleißige* ..1 mann|männer|kerl|kerle|burschen|jungs|mädels|mädel|frauen|frau|dame",
      "männerhände|frauenhände|frauenhand|männerhand|mannsbild*|damenhand",
      "weibliche* hand|hände|fingerspitzengefühl|verstärkung",
      "{man}|{woman} ..4 zwecklos|unerwünscht",
    ],
    unless: [
      "kunde*|kundin*|kundschaft*|patient*|gäste|bewohner*|{care} ..2 {man}|{woman}",
      "ansprechpartner*|fragen ..2 frau|herr*",
      "melden|meldet|rufen|ruf ..3 bei frau|herr*",
      "{man} ..3 {woman}",
      "{woman} ..3 {man}",
      "frauenanteil",
    ],
  },
  {
    find: [
      "{man}|{woman} ..8 abzusehen|absehen|abraten",
      "für einen|eine|ein ..1 {man}|{woman} ..2 gedacht|geeignet|vorgesehen|bestimmt|gemacht",
      "{man}|{woman} ..3 nicht empfehlen",
    ],
  },
  {
    find: ["sind sie|du ..1 mann|frau|männlich|weiblich", "geschlecht"],
    asked: true,
  },
  {
    find: [
      "frau|frauen|mädchen|mann|männer ..6 schaffen|schafft|packt|packen|hält|halten|können|kann ..5 nicht|kaum",
      "weiblich|männlich $",
    ],
    unless: ["nicht nur", "kinder"],
  },
  {
    find: ["{man}|{woman} ..1 wäre|wären ..3 lieber|recht|ideal|besser|schön|optimal"],
    unless: ["{man} ..3 {woman}", "{woman} ..3 {man}"],
  },
  {
    find: [
      "männer|männern|frauen|damen|herren|mädels|mädchen|kerle|kerlen|burschen|jungs|bewerberinnen",
      "als mann|frau|dame|mädchen",
    ],
    beside: unwantedDe,
    unless: [
      "kunde*|kundin*|kundschaft*|patient*|gäste|bewohner*|klient*|{care} ..4 {man}|{woman}",
      "{man} ..4 {woman}",
      "{woman} ..4 {man}",
      "nicht nur|länger",
      "die|mit ..3 kind*|nachwuchs|schwanger*|familie*|kopftuch*",
      "mehr frauen|männer|mädchen",
    ],
  },
  {
    find: [
      "mann|kerl|kerle|kerlen|bursche|burschen|männern|frau|frauen|dame|damen|mädel|mädels|hausfrau|herr|herrn|männer ..6 wäre|wären ..5 liebsten|lieber|recht|ideal|schön|willkommen|perfekt|besten",
      "wäre|wären ..4 ein|eine ..1 {man}|{woman}",
      "nehmen|einstellen|stellen|setzen wir ..4 nur|lieber|auf ..2 {man}|{woman}",
      "nehmen|stellen|beschäftigen|einstellen wir ..1 männer|frauen|damen|jungs",
      "gern|gerne|bevorzugt|möglichst|vorzugsweise männlich|weiblich",
      "hübsch*|fesch*|attraktiv*|knackig*|reizend*|ansehnlich* ..1 bedienung|servicekraft|empfangskraft|kellnerin*|kollegin*|verkäuferin*|erscheinung|wesen",
      "mannsbild*|weibsbild*|männerdomäne|frauendomäne|frauenzimmer|weiber*|mannschaft aus männern",
      "ganze*|gestandene*|echte* ..1 kerl*|kerle|männer|mann|männern|weib*",
      "männer|frauen ..2 unter sich",
      "männerhand|männerkraft|frauensalon|damenrunde|männerverein",
      "die|der künftige* mitarbeiterin|kollegin|chefin",
    ],
    unless: [
      "kunde*|kundin*|kundschaft*|patient*|gäste|bewohner*|klient*|{care} ..4 {man}|{woman}",
      "{man} ..4 {woman}",
      "{woman} ..4 {man}",
      "mode|kleidung|frisur*|toilette*|umkleide* sind|ist",
      "ansprechpartner*",
    ],
  },
  {
    find: [
      "{only} ..1 männlich*|weiblich*",
      "gern|bitte|möglichst männlich|weiblich",
      "{only} ..2 eine|einen frau|mann|dame|herrn|kerl $",
    ],
    unless: ["weiblich* ..3 männlich*", "männlich* ..3 weiblich*", "nicht nur"],
    firm: true,
  },
  {
    find: [
      "ist|wird|braucht ..2 ein|eine|einen ..1 mann|frau|kerl|dame ..1 gefragt|gesucht|nötig|gefordert|her",
      "soll|sollte|muss|müsste|darf ..3 eine|ein ..1 frau|mann|dame|kerl",
      "kerl|mann|mannsbild|bursche wie ein|eine",
      "wie ein kerl|mann",
      "braucht ..2 es? einen mann|kerl",
    ],
    unless: [
      "{man} ..4 {woman}",
      "{woman} ..4 {man}",
      "kunde*|kundin*|kundschaft*|patient*|gast|gäste ..3 {man}|{woman}",
    ],
  },
  {
    find: [
      "flott*|fesch*|flink*|resolut*|adrett*|charmant*|patent*|hübsch*|nett* ..1 mittzwanziger*|mittdreißigerin|mittvierzigerin|dreißigerin|zwanzigerin",
      "mittzwanzigerin|mittdreißigerin|mittvierzigerin|endzwanzigerin|mittfünfzigerin",
      "stellen|denken|dachten|vorstellen|wünschen ..5 an|eine|einen|ein ..2 dame|frau|mann|herrn|kerl|mädel|bursche*",
      "schöne*|zarte*|starkes|schwaches|schöneres|stärkeres|schwächeres|anderes geschlecht",
      "domäne ..3 {woman}|{man}",
      "{woman}|{man} ..2 vorbehalten|reserviert",
    ],
    unless: [
      "kunde*|kundin*|kundschaft*|patient*|gäste|bewohner*|klient*|{care} ..4 {man}|{woman}",
      "{man} ..3 {woman}",
      "{woman} ..3 {man}",
    ],
  },
  {
    find: [
      "ein|eine|einen|einer|weitere|zweite|zweiten ..2 frau|dame|mann|herr|herrn|kerl|mädel|bursche|burschen|hausfrau|kollegin|mädchen",
      "männer|frauen|mädels|jungs|burschen|kerle|damen ran|bevorzugt|willkommen|gefragt|gesucht|vor",
    ],
    beside: [
      "denken|dachten|schwebt ..6 an|vor",
      "wir brauchen|suchen|wünschen|nehmen|wollen",
      "passt|passen|passend ..4 am? besten|gut|perfekt|hierher",
      "am besten|liebsten",
      "brauchen|suchen|bräuchten|wollen|wünschen ..6 eine|einen|ein",
      "gut|schön|besser|prima wäre|wärs",
      "macht|machen sich ..8 besser|gut|hübsch",
      "wollen|möchten wir",
      "wir wollen|möchten",
    ],
    unless: [
      "{man} ..4 {woman}",
      "{woman} ..4 {man}",
      "kunde*|kundin*|kundschaft*|patient*|gäste|bewohner*|klient*|{care}",
      "kollegin oder",
      "oder eine? kollegin",
      "ansprechpartner*|team|kollegen",
      "eine ..1 kollegin ..5 eltern*|rente|vertretung",
    ],
  },
  {
    find: [
      "kellnerinnen|verkäuferinnen|mädchen|frauen|damen|männer|jungs|kellner|herren ..5 lieber als|wie",
      "kein|keine|keinen ..1 mädel|mädels|mädchen|weib|weiber|weicheier|prinzessin*|püppchen|modepüppchen|männer|herren|frauen|damen",
      "jungs|männer|kerle|burschen|frauen|mädels|damen ..8 unter sich ..1 bleiben|sein",
      "{only}|möglichst ..2 kellnerinnen|verkäuferinnen|damen|männer|frauen|herren|mädels|jungs",
      "lackierte* ..1 *nägel*",
    ],
    unless: [
      "kunde*|kundin*|kundschaft*|patient*|gäste|bewohner*|klient*|{care} ..4 {man}|{woman}",
      "{man} ..3 {woman}",
      "{woman} ..3 {man}",
      "chor*|verein*|mannschaft ..3 {man}|{woman}",
      "kinder*|schwanger*",
    ],
  },
  {
    find: [
      "für ..1 studentinnen|rentnerinnen|schülerinnen",
      "{man} ..6 bei uns ..1 richtig",
      "{man} ..6 hier ..1 richtig",
    ],
    unless: ["studenten|rentner|schüler", "kunde*|kundin*|kundschaft*|gäste", "{man} ..3 {woman}", "{woman} ..3 {man}"],
  },
];

import type { Rule } from "../rule.ts";
import { unwantedCs } from "./attitude-cs.ts";

export const originCs: readonly Rule[] = [
  {
    find: [
      "{search} ..2 občanstv*",
      "česk*|německ*|polsk*|slovansk*|evropsk*|eu ..1 občanství|občanstv*|národnost*|původ|původu|původem",
      "občanstv* čr|eu|české|německé",
      "{only} ..3 občanstv*",
      "českým|německým|polským občanstv*",
      "občané čr|eu|české",
      "národnost* ..1 česk*|německ*|polsk*",
      "{only} ..1 češi|čechy|čech|češky|našinc*|místní|evropan*|občan*|slovan*|němc*",
      "jste|jsi|být|je ..2 čech|češka|češi|němec|němka|polák|polka|občanem|občankou|občané",
      "{people} ..2 českého|slovanského|německého původu",
      "rodil* čech*|češk*",
    ],
    unless: ["občanský průkaz", "výrob*|potravin*|surovin*|zboží|mas*|dřev*|produkt*"],
  },
  {
    find: [
      "{nation} ..6 {refuse}|{not}|zbytečn*|nežádouc*|ať",
      "{refuse} ..3 {nation}",
      "žádn* {nation}",
      "{people} z|ze {country} ..6 {refuse}|{not}|ať",
      "bez {nation}",
      "ne ..1 pro {nation}",
      "není ..2 pro {nation}",
    ],
    unless: ["zákazník*", "nejen"],
  },
  {
    find: [
      "bez|prost* ..2 přízvuku",
      "bezpřízvukov*",
      "barv* pleti|kůže",
      "bíl*|světl*|tmav* ple*",
      "ras* bíl*",
      "evropsk*|slovansk* vzhled*|vzezření",
    ],
    unless: ["přízvuk* ..4 vad*|nevadí|důležit*|problém"],
  },
  {
    find: [
      "občanství",
      "národnost*",
      "země|zemi ..1 původu",
      "které|jaké|jakého země|státu",
      "odkud ..3 pocház*|rodiče",
      "původ|původu",
      "cizinec|cizinka",
    ],
    unless: ["zkušenost*", "zboží|surovin*"],
    asked: true,
  },
  {
    find: [
      "raději|radši|nejraději|nejradši|přednost|přednostně|upřednostň*|preferuj*|nejlépe ..5 čech|čecha|čechy|češi|čechům|češku|češky|našinc*|{nation}",
      "nikoho|nikdo ..2 z|ze {country}",
      "{search}|chtějí|očekávají|přejí ..4 český|české|českou|českého|německé personál*|obsluh*|zaměstnan*|part*|pracovník*",
      "čechy|češi|čechům|{nation} ..3 přednost|upřednostň*|preferuj*",
      "česk*|německ*|polsk* pas|pasem|pasu",
      "{nation} ..10 {refuse}",
      "{only} ..3 čechy|čechů|čechům|češi|češek|češky|tuzemc*|domácí",
    ],
    unless: ["také|taky|i ..1 {nation}", "zákazník*|klient*|zboží|výrob*|potravin*"],
  },
  {
    find: ["jste|jsi ..2 {nation}|čech|češka|rom|romka"],
    asked: true,
  },
  {
    find: ["kde ..3 narodil*|narozen*|vyrost*|vyrůst*"],
    asked: true,
  },
  {
    find: ["české|českého|eu|unijní* ..3 občanství"],
    unless: ["není|nemus* ..5 občanství"],
  },
  {
    find: [
      "{nation}",
      "z|ze ..2 {country}",
      "není|nejsou|nejste odsud|místní|zdejší",
      "cizí*|cize|cizokrajn*|exotick* ..2 jmén*|příjmen*",
      "tmav*|sněd*|čern* ..1 ple*|kůž*|kůže",
      "zpoza hranic",
      "cizí*|zahraničn* ..1 pas|pasem|pasy|dokladem",
      "cizí národnost*|původ*",
    ],
    beside: unwantedCs,
    unless: [
      "zákazn*|klient*|host*|zboží|výrob*|partner*|{care}|tras*|stavb*|firm*|trh*|kuchyn*|turist* ..2 z|{nation}",
      "{nation} ..1 zákazn*|klient*|host*|zboží|výrob*|partner*|tras*|stavb*|firm*|trh*|kuchyn*|turist*",
      "do|v|přes|po polska|polsku|německa|německu|rumunska|ukrajině",
      "nejen",
      "zveme|jedno|pomůžeme|rádi přivítáme",
      "jazyk*|tlumoč*",
      "víz*|povolení|dokument*",
    ],
  },
  {
    find: [
      "obsluhov*|obsloužil* ..3 češi|čech|našinci",
      "{only} ..2 místní*|zdejší*|domácí*|našin*|starousedlík*",
      "rodilé|rodilí|rodilého|rodilou|rodilý|rodilých severočech*|moravan*|*ečan*|*ečana|*ečany|*ák|*áka|*áky|čech|čecha|čechy|češku|češky",
      "{only} ..2 lidi|lidé|lidí|pracovníky odsud|odtud",
      "{only} ..2 lidi|lidé|lidí|pracovníky ..1 z česka|čech|eu|regionu|okolí",
      "česk*|slovansk*|německ*|evropsk* ..1 kořen*|krev|krve|krví",
      "kořeny ..1 česk*|slovansk*|evropsk*",
      "státní občanství ..1 čr|české",
      "radši|raději|nejraději své|svoje|vlastní lidi",
      "občanem|občan čr|eu|české",
    ],
    unless: ["zboží|výrob*|potravin*|mas*|dřev*|kuchyn*", "také|taky|jedno", "nejen", "není|nemus* ..6 občan*"],
  },
  {
    find: [
      "rodák*|rodačk*|starousedlík*|místňák*|zdejší*|tuzemc*",
      "zdejší ..1 rodák*|lidé|lidi",
      "narozen*|narodil* ..2 tady|zde",
      "narozen*|narodil* ..2 v|na česku|čechách|*sku|*cku",
      "po generace ..3 tady|zde|odsud",
    ],
    beside: ["{only}", "přednost*|raději|radši|nejraději|bereme|přijímáme|zaměstnáváme|vítán*|upřednost*"],
    unless: ["zákazn*|host*|firm*|rodin*|statk*|zelenin*", "také|taky|jedno|i přespoln*"],
  },
  {
    find: [
      "{only} český*|české*|česk*|německ*|polsk* ..1 personál*|pracovník*|zaměstnanc*|part*|obsluh*|lidi|lid*|kolektiv*",
    ],
    unless: ["ne|nejen {only}", "jídl*|kuchyn*|pivo"],
  },
  {
    find: [
      "{search} ..3 {people} z|ze ..1 {country}",
      "{nation} ..5 neodpovíd*|neodepisuj*|neodpovíme|nevoláme|neozýv*",
      "neodpovíd*|neodepisuj*|neodpovíme ..5 {nation}",
    ],
    unless: ["také|taky|rádi|vítán*|jedno|i ..1 {nation}", "zákazn*|host*|zboží|partner*|česka"],
  },
  { find: ["{search} ..1 čecha|čechy|čechů|češku|češky"], unless: ["zákazn*|host*", "také|taky|i ..1 {nation}"] },
];

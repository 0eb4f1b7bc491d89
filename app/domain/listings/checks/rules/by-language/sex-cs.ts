import type { Rule } from "../rule.ts";
import { preferredCs, unwantedCs } from "./attitude-cs.ts";

/** "Ženy i muži" are everybody, "ženy, protože muži …" are not. */
export const bothCs = [
  "žen* ..1 i|a|nebo|anebo|či|jako|tak|ani|stejně|také|taky ..1 muž*",
  "muž* ..1 i|a|nebo|anebo|či|jako|tak|ani|stejně|také|taky ..1 žen*",
  "žen* muž*",
  "muž* žen*",
  "chlap* i|a|nebo|či|jako ..1 žensk*|žen*|holk*",
  "žensk*|žen*|holk* i|a|nebo|či|jako ..1 chlap*",
];

export const sexCs: readonly Rule[] = [
  {
    find: [
      "{only} ..2 žen*|muž*|dám*|pány|dívk*|holk*|chlap*",
      "žen*|muž*|dívk* ..3 preferuj*|upřednostň*|výhodou|vítán*",
      "{search} ..3 ženu|ženy|žen|muže|mužů|dívk*|děvč*|holk*|chlap*|dámu|dámy|pána|pány|kolegyni|kolegyně|paní",
      "ženy|muže|muži|dívky|děvčata|holky|chlapi ..5 hledáme|{refuse}",
      "{refuse} ..3 ženy|muže|dívky",
      "práce|práci|pozice|pozici|místo|brigáda|přivýdělek ..2 pro ženy|muže|dívky|maminky|chlapy|dámy|pány|děvčata",
      "vhodn*|ideální|určen* ..3 pro ženy|muže|dívky|maminky|chlapy|dámy|pány|studentky",
      "hodí|hodící|určen*|stvořen* ..3 pro ženy|muže|chlapy|dámy|dívky",
      "nevhodn* pro ženy|muže",
      "žen*|muž* ..6 nehodí|nezvlád*|nezvládnou|neuspěj*",
      "není ..2 pro ženy|muže",
      "pro ženy|muže|dámy|pány ..1 práce|prác*|pozice|brigáda",
      "nejraději|nejlépe|ideálně|přednostně ..2 žen*|muž*|dám*|chlap*|dívk*|děvč*|holk*",
      "jen|pouze|výhradně ženám|mužům|dívkám",
    ],
    unless: [
      ...bothCs,
      "dám* ..2 pán*",
      "pán* ..2 dám*",
      "kolegy ..2 kolegyn*",
      "kolegyn* ..2 kolegu|kolegy",
      "zákazn*|pacient* ..4 {sexed}",
    ],
  },
  {
    find: [
      "siln*|zdatn*|pořádn*|mlad* chlap*|muže|muž|chlapíka|kluka|kluky",
      "mil*|hezk*|pohledn*|sympatick*|příjemn*|krásn* ..1 slečn*|dám*|paní|děvče|dívk*|kolegyni|kolegyně|ženu|sekretářk*|hostesk*",
      "maminky na mateřské",
      "{search}|pro|vhodn*|vítán*|ideální*|hodí ..5 maminky|maminkám|maminek",
      "maminky|maminkám|maminek ..5 {search}|vítán*|ideální*",
      "pohlaví ..1 žen*|muž*",
      "dámsk*|pánsk* kolektiv*|part*|tým*|obsazen*",
      "mužsk*|žensk* ..1 kolektiv*|part*|tým*|obsazen*|práce|práci|ruk*|síl*|element|osazenstv*|záležitost",
      "chlapsk* prác*|práce",
      "ženy v domácnosti",
      "slečnu|slečny",
    ],
    unless: ["{refuse}", "dětsk* skupin*", "podpor* ..3 maminky|maminkám|maminek"],
  },
  {
    find: [
      "{search} ..2 {she}",
      "{search} ..3 *ou recepční|účetní|pokladní|provozní|průvodčí|vrátnou",
      "hodil* ..3 {she}|žena|muž",
      "práce|místo|pozice|nabídka ..7 pro ..3 pána|pány|muže|ženu|ženy|dámu|dámy",
      "vysok*|ramenat*|štíhl*|pohledn* ..2 pán|pána|muž|muže|žena|ženu|paní|dámu",
      "od|vybran* ..1 uchazečk*|uchazeček|kandidátk*|kandidátek|zájemkyn*",
      "uchazečk*|kandidátk*|zájemkyn* ..3 by|mus*|pros*|zve*",
    ],
    unless: [
      "či|nebo|a|i ..1 *ře|*če|*ka|*era|*tele|*ka|*bratra",
      "m ž",
      "ž m",
      "prodavače",
      "číšník*",
      "kuchaře",
      "uklízeče",
      "asistenta",
      "uchazeč|uchazeče|uchazeči|uchazečů|uchazečům|kandidát|kandidáti|kandidáta|zájemce|zájemci",
    ],
  },
  {
    find: [
      "raději|radši|spíš|spíše|nejradši|nejraději|nejlíp|nejlépe|chceme|bereme|vezmeme|přivítáme|oceníme|uvítáme|ideální*|nejvhodnější|vhodný|vhodná|přednost|nejlepší|rádi|ráda ..4 {sexed}",
      "{sexed} ..6 nepřijímáme|nebereme|nevezmeme|nezaměstnáváme|nezvládn*|nehodí",
      "pro {sexed} ..4 těžk*|nevhodn*|náročn*",
    ],
    unless: [
      "zákazn*|pacient*|host*|klient*|obyvatel* ..4 {sexed}",
      "kontakt*|dotaz*|volejte|volat|ptejte|hlaste ..3 paní|pan|pána|pana",
      "{care}",
      ...bothCs,
    ],
  },
  {
    find: [
      "samé|samých|sami ženy|žen|muži|mužů|chlapi|holky ..4 hledáme|chceme",
      "{sexed} ..4 nedoporučuj*|neradím*",
      "není ..3 pro {sexed}",
    ],
    unless: [...bothCs, "zákazn*|pacient* ..4 {sexed}"],
  },
  {
    find: ["jste ..1 muž|žena", "pohlaví"],
    asked: true,
  },
  {
    find: ["{sexed} ..4 {cannot}"],
    unless: ["žen* ..6 muž*"],
  },
  {
    find: [
      "{search} ..3 {sexed}",
      "práce|práci|práce|pozice|pozici|místo|brigáda|přivýdělek|něco|nabídka ..3 pro {sexed}",
      "{sexed} ..3 výhodou|vítán*|vítan*|přednost*|lepší|vhodnější|preferuj*|upřednost*",
      "{sexed} ..5 nehlas*|nehlásí|nehlásit|nevolej*|nevolat|nepište|nepsat|šanci|zbytečn*|nežádouc*|nepouštíme|nepustíme|nepatří|nechceme",
      "proto|takže|tudíž ..3 muže|muži|ženy|ženu|chlapy|chlapi|chlapa|holky|kluky",
      "upřednost*|preferuj* ..3 {sexed}",
    ],
    unless: [
      ...bothCs,
      "dám* ..2 pán*",
      "pán* ..2 dám*",
      "holky|holk* ..1 i|a|nebo|či ..1 kluk*|kluc*",
      "kluk*|kluc* ..1 i|a|nebo|či ..1 holk*",
      "zákazn*|pacient*|host*|klient*|obyvatel* ..4 {sexed}",
      "kontakt*|dotaz*|volejte|volat|ptejte|hlaste ..3 paní|pan|pána|pana",
      "{care}",
    ],
  },
  {
    find: [
      "{search}|na|pro|přijde ..4 mladík*|mladice|hocha|hochy|chlapíka|chlapíky|junáka|gentlemana",
      "žensk*|mužsk* pohlav*",
      "něžn*|slabší*|silnější* pohlav*|polovičk*",
      "mužsk*|žensk* prvek",
      "fešn*|šarmantn*|atraktivn* ..1 recepční|obsluh*|slečn*|dám*|holk*|servírk*|asistentk*|barmank*",
      "čistě|ryze|typicky ..1 mužsk*|žensk*|dámsk*|chlapsk*|pánsk* ..1 prác*|práce|kolektiv*|part*|pozic*|záležitost*|profes*",
    ],
    unless: ["všech pohlaví", "jakéhokoli pohlaví", "{care}", "zákazn*|pacient*|host*|klient*"],
  },
  {
    find: [
      "žen|ženy|ženám|ženské|muži|mužů|mužům|chlapi|chlapy|chlapů|chlapům|pánové|pány|pánů|pánům|dámy|dámám|dam|holky|holek|dívky|dívek|slečny|děvčata|kluky|kluci|uchazečky|uchazeček",
      "jako muž|žena|chlap",
    ],
    beside: unwantedCs,
    unless: [
      ...bothCs,
      "zákazn*|pacient*|host*|klient*|obyvatel*|{care} ..4 {sexed}",
      "dám* ..2 pán*",
      "pán* ..2 dám*",
      "vážen*|milé|drazí dámy|pánové",
      "dít*|dět*|rodin*|těhotn*|šátk*|mateřsk*",
      "nejen",
    ],
  },
  {
    find: [
      "chlap|muž|žena|dáma|slečna|holka|paní|pán|pánové|dámy ..4 by|byl|byla ..4 nejlepší|ideální|vítan*|vhodn*|nejradši",
      "nejlepší|ideální|nejvhodnější|nejradši ..3 by ..3 {sexed}",
      "jen|jenom|pouze|výhradně|výlučně ..1 ženu|muže|ženou|mužem|pána|dámu|chlapa|ženě|muži",
      "chlap* jako hora",
      "chlapsk*|mužsk*|žensk*|dámsk*|pánsk* ..1 part*|osazenstv*|sestav*|společnost*|kolektiv*|ruk*|ruc*|síl*|prác*",
      "hezk*|pěkn*|pohledn*|půvabn* ..1 holk*|servírk*|slečn*|dívk*|tvář|tvářičk*|děvčat*|recepční",
      "pro ..1 pořádn*|správn*|silné|tvrdé ..1 chlap*|muže|kluk*",
      "ženskou|ženskýho|ženskej|ženský do|na|k",
    ],
    unless: [
      ...bothCs,
      "zákazn*|pacient*|host*|klient*|obyvatel*|{care} ..4 {sexed}",
      "dám* ..2 pán*",
      "pán* ..2 dám*",
      "kontakt*|dotaz*|volejte|volat|ptejte|hlaste ..3 paní|pan|pána|pana",
    ],
  },
  {
    find: [
      "přijmeme|hledáme|bereme|zaměstnáme|vezmeme|přijímáme {only} ženu|ženy|muže|dámu|dámy|pána|pány|chlapa|chlapy|holky",
    ],
    unless: [...bothCs, "ne|nejen {only}"],
    firm: true,
  },
  { find: ["samé|sami|samí ..1 ženy|ženské|holky|muži|chlapi|pánové ..8 zůstat|zůstane|tak|dál"], unless: [...bothCs] },
  {
    find: [
      "má|musí|měl|měla|potřeba|třeba ..4 žena|muž|chlap|dáma|holka|ženská",
      "chlap*|muž* jako dub|hora|buk",
      "jste|jsi ..1 chlap|muž|žena|holka|dáma",
    ],
    unless: [...bothCs, "zákazn*|pacient* ..4 {sexed}", "jestli|pokud|ať"],
  },
  {
    find: [
      "další|šikovn*|pracovit*|mil*|hezk*|energick*|správn* ..2 holk*|holku|děvč*|slečnu|chlapa|kluka|dámu|dívk*",
      "něžn* pohlaví",
      "vyhrazen*|rezervovan* ..1 ženám|mužům",
      "vyhrazen*|rezervovan* ..1 pro ženy|muže",
      "doménou ..2 žen|mužů|pohlaví",
      "se ženskou|ženskejma|chlapama",
      "osvědčil*|hodí ..3 jen|pouze|spíš|hlavně ..1 ženy|muži|chlapi|holky",
    ],
    unless: [...bothCs, "zákazn*|pacient*|host*|klient*|dět* ..4 {sexed}"],
  },
  {
    find: [
      "žena|ženu|ženou|muž|mužem|chlap|chlapa|chlapem|chlapík*|holka|holku|holkou|dáma|dámu|dámou|slečna|slečnu|slečnou|děvče|kluk|kluka",
    ],
    beside: [
      "nejlépe|nejlíp|ideálně|ideální|hodil*|hodí|pasoval*|představuj*|radši|raději|spíš|hledáme|sháníme|potřebujeme|bereme|vezmeme|přijmeme|zaměstnáme|uvítáme|přivítáme|těší|těšíme",
    ],
    unless: [
      ...bothCs,
      "zákazn*|pacient*|host*|klient*|obyvatel*|{care}|dět*",
      "dám* ..2 pán*",
      "pán* ..2 dám*",
      "holk* ..2 kluk*|kluc*",
      "kluk*|kluc* ..2 holk*",
      "jestli|pokud|ať",
    ],
  },
  {
    find: [
      "{she}|servírky|ženy|holky|chlapy|pány|dámy ..5 radši|raději|víc ..2 než",
      "žádn* slečink*|princezn*|panenk*|holky|holka|ženská|ženské|chlapi|muži|ženy|bab*",
      "kluci|chlapi|muži|holky|ženy ..6 mezi sebou",
      "bez ženských|žen|holek|chlapů|mužů|bab",
      "ženská|ženskou|slečinka|slečinku|holka|chlap",
    ],
    beside: [...preferredCs, ...unwantedCs, "žádn*|bez|než", "mezi sebou"],
    unless: [
      ...bothCs,
      "zákazn*|pacient*|host*|klient*|dět* ..4 {sexed}",
      "dítě|děti|těhotn*",
      "ženská ..1 oddělen*|lékař*|nemoc*",
    ],
  },
  {
    find: [
      "správn*|šikovn*|pořádn* ..1 ženská|chlap|holka|baba|ženskou|chlapa|holku",
      "osvědčil* ..3 ženy|muži|chlapi|holky|ženské",
      "ženy|chlapy|holky|muži ..3 leda|jedině",
    ],
    unless: [...bothCs, "zákazn*|host*"],
  },
  {
    find: ["vítáme|uvítáme|přivítáme|přijmeme|bereme ženy|muže|dámy|pány|holky|chlapy"],
    unless: [...bothCs, "zákazn*|host*|klient*", "také|taky|i ..1 ženy|muže"],
  },
];

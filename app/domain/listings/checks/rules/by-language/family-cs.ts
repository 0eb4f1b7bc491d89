import type { Rule } from "../rule.ts";
import { unwantedCs } from "./attitude-cs.ts";

export const familyCs: readonly Rule[] = [
  {
    find: [
      "bez ..2 rodinn* závazk*|povinnost*",
      "rodinn* závazk*|povinností",
      "bez ..1 závazků",
      "bezdětn*",
      "bez ..2 dětí|rodiny|partnera",
      "svobodn* ..2 bezdět*|{people}",
      "mládenec|mládence|mládenci|mládenců",
      "svobodný|svobodná|svobodné|svobodní|svobodnou",
      "ženat*|vdan*|rozveden*|nezadan*|ovdověl*|nezadán*",
      "rodinn* stav*",
      "manželsk* pár*|manželé|manželský",
      "děti ..3 odrostlé|odrostl*|velké|dospěl*|samostatn*",
      "odrostl* děti",
      "plánov* ..3 dítě|děti|rodinu|rodičovství|mateřsk*",
      "neplánuj* ..3 dítě|děti|rodin*|mateřsk*|těhot*",
    ],
    unless: ["klient*|host*|pacient*", "bez ohledu", "svobodn* povolání|volb*|přístup*|rozhodov*", "neplánujeme"],
  },
  {
    find: [
      "těhotn* ..6 {refuse}|{not}|nevhodn*|nemohou",
      "{refuse}|není|nevhodn* ..4 těhotn*|kojící*",
      "těhotenství ..3 vyluč*|není|překážk*",
      "matky|matek|matkám|maminky|maminkám|rodiče|rodičům|samoživitel* ..10 {refuse}|{not}|nemohou",
      "{refuse} ..4 matky|samoživitel*|maminky|rodiče",
      "{people} ..6 děti|dítě|dětmi ..8 {refuse}|{not}",
      "není ..3 pro ..1 matky|maminky|samoživitel*|rodiče",
    ],
    unless: ["nejen", "{care} ..4 těhotn*|matky|matk*|dětmi|děti|dětem", "není|bez ..2 problém*|překážk*", "kurz*"],
  },
  {
    find: [
      "děti|dítě|dětí|dětmi|dítětem|dětem|potom*",
      "rodinn* stav*|rodinný",
      "těhotn*|těhotenství",
      "vdan*|ženat*|rozveden*|svobodn*|manžel*|partner|partnera|partnerku",
      "plánuj* ..5 rodin*|dít*|děti|svatb*|mateřsk*",
      "hlídání",
      "sexuální* orientac*",
    ],
    unless: [
      "zkušenost*|praxi|praxe|pracoval*|staral*|pečoval*",
      "péč* o ..2 klient*|senior*|pacient*",
      "prac* s|se",
      "s|se dětmi ..1 prac*",
    ],
    asked: true,
  },
  {
    find: [
      "malé|malými|malých|malým děti|dětmi|dětí|dětem ..6 {refuse}|{not}",
      "děti ..5 odrostl*|odrostlé|samostatné|dospělé",
      "mateřskou|dítě|rodinu ..4 neplánuj*|nechyst*",
      "neplánuj*|nechyst* ..4 mateřsk*|dítě|děti|rodin*",
      "{only} ..2 bezdětn*|svobodn*|nezadan*",
    ],
    unless: ["{care}|klient*|školk*", "překážk*|nevadí|problém*"],
  },
  {
    find: ["neplánuj* ..4 miminko|mimino|potom*", "miminko|mimino ..4 neplánuj*"],
    unless: ["{care}"],
  },
  {
    find: ["plánuj* ..2 rodinu|dítě|děti|mateřskou ..6 ať|nehlásí|{refuse}"],
  },
  {
    find: [
      "z nejhoršího ..2 venku",
      "nemáte|nemá|nemít|nemají|nemáš ..3 děti|dítě|rodinu|závazky|miminko",
      "neodejd*|nepůjd*|nejde|neodcház*|odejd*|odcház*|odešla ..3 na ..1 mateřsk*|rodičovsk*",
      "mateřsk*|rodičovsk* ..4 neodejd*|nepůjd*|nejd*|nechyst*|neplán*|{refuse}",
      "nechceme|{refuse} ..8 na mateřsk*|rodičovsk*",
      "neotěhotn*|otěhotn*",
      "nevázan*|neváže|nezatížen* ..3 rodin*|dětmi|děti",
      "rodin*|dětmi ..1 nevázan*|nezatížen*|neváže",
      "bez ..1 přítele|přítelkyně|manžela|manželky|manželství",
      "bez|{refuse} ..4 ošetřovačk*|očr|ošetřovn*",
      "ošetřovačk*|očr|ošetřovn* ..6 {refuse}|{not}|dost",
      "matky|matkám|maminky|maminkám|maminek|rodiče|rodičům|samoživitel* ..8 děkujeme|zbytečn*|prosím ne|nepotřebujeme|nezvlád*|šanci",
      "děti|dětmi|rodinu|rodiny ..4 na ..1 krku|starost*|hrbu",
      "hlavně|nejlépe|ideálně|nejraději ..3 bez ..3 rodin*|závazků|závazky",
    ],
    unless: [
      "klient*|{care}|pacient*|zákazn*",
      "překážk*|nevadí|problém*|nebojte|vítán*",
      "kam|hlídat|hlídá|školk*|skupin*",
      "s kým",
      "zástup* ..2 za",
    ],
  },
  {
    find: [
      "hlídat|hlídá|pohlídá|pohlídat",
      "miminko|mimino|miminka|otěhotn*",
      "mateřskou|rodičovskou|mateřské|rodičovské ..1 dovolen*|chyst*|plán*|jít|odejít",
      "žijete ..3 sám|sama|sami|partner*|někým|manžel*|přítel*",
      "přítel|přítele|přítelkyni|přítelkyně|milenc*",
    ],
    unless: ["zkušenost*|praxi|praxe", "péč* o|klient*|pacient*"],
    asked: true,
  },
  {
    find: [
      "{people}|typ|typy|rodiče s|se ..1 dětmi|dítětem ..6 {cannot}|{refuse}",
      "nikdo|nic ..1 nečeká|nedrží|neváže",
    ],
    unless: ["{care}|klient*|pacient*", "nevadí|problém*"],
  },
  {
    find: [
      "{parent}|{married}",
      "kdo ..6 dítě|děti|rodinu|miminko",
      "{people} ..2 s|se ..2 dětmi|dítětem|rodinou",
      "s mal* ..1 dět*|dítě*",
    ],
    beside: unwantedCs,
    unless: [
      "klient*|host*|pacient*|obyvatel*|{care}|školk*|skupin*|zvíř*|stáj*",
      "překážk*|nevadí|problém*|vítán*|sladit|skloub*|pružn*|začínat",
      "nejen",
      "neptá*",
      "mateřsk* škol*|jazyk*",
      "svobodn* rozhod*|volb*|přístup*",
      "hlídání",
    ],
  },
  {
    find: [
      "{search}|bereme|raději|radši|nejraději|nejlépe|nejlíp|ideálně|jen|pouze|spíš ..3 {married}",
      "{married} ..4 přednost*|preferuj*|vítán*|výhod*|uvítáme",
      "doma ..5 nikdo|nečeká*",
      "nikdo ..4 doma ..1 nečeká*",
      "na krku ..2 rodin*|děti|dětí",
      "starost* s|o ..1 rodin*|děti|dětmi",
      "rodin*|děti|dětí ..2 na krku|starost*",
      "vítaný|vítán ..2 svobodn*",
      "svobodn* stav|stavu",
      "děti ..5 venku|odrostl*|velké|dospěl*|samostatn*",
      "neodejde*|nepůjde*|neodchází* ..3 mateřsk*|rodičovsk*",
      "bez ..2 partner*|rodin*|dětí|závazk*|závazků|potomk*",
    ],
    unless: ["klient*|host*|pacient*|obyvatel*|{care}|porad*", "překážk*|nevadí|problém*|nerozhod*", "kam ..2 děti"],
  },
  {
    find: [
      "nejste|nejsi ..2 těhotn*",
      "neplánuj* ..2 otěhotn*|těhot*",
      "nejlépe|ideálně|nejraději ..4 nemáte|nemá ..3 děti|dětí|rodin*|manžel*|partner*",
    ],
  },
  {
    find: [
      "manželé|manželům|manželskému|manželský páru|pár ..8 ne*|jen|pouze|hledáme",
      "zda|jestli|kolik ..3 máte|jste ..3 děti|dětí|ženat*|vdan*|svobod*",
    ],
    unless: ["zákazn*|host*|klient*|pacient*|{care}", "jedno|nezáleží"],
  },
  {
    find: [
      "děti|dětí|dítě|dítěte|rodina|rodinu|rodiny|manžel|manžela|manželku|partner|partnera|partnerku|svatb*|miminko",
    ],
    beside: [
      "měl*|mus* ..8 odrostl*|velké|dospěl*|samostatn*",
      "{give} ..8 zda|jestli|kolik",
      "nejlépe|nejlíp|ideálně|nejraději ..6 bez|ne*",
      "dobré|lepší|dobře ..5 ne*|bez",
      "nic|nikdo ..5 nedrží|nečeká|neváže",
    ],
    unless: [
      "{care}|klient*|host*|pacient*|obyvatel*",
      "jedno|nevadí|překážk*|problém*",
      "školk*|příspěv*|prázdnin*|skupin*",
      "rodinná firma",
    ],
  },
  {
    find: ["potomk*|potomků|děti|dětí|ženat*|vdan*|těhotn*|rodinn* stav*"],
    beside: ["{give} ..3 zda|jestli|kolik"],
    unless: ["{care}|klient*|host*|obyvatel*", "jedno|školk*|příspěv*"],
  },
  {
    find: ["ženy|manželky|muže a|i ..1 dět*", "k|u|ke ženě|ženy|rodině|dětem|manželce|manželky"],
    beside: unwantedCs,
    unless: ["{care}|klient*|host*"],
  },
  {
    find: ["kolik ..2 potomk*|potomků|dětí|ratolest*", "potomk*|potomků|ratolest* ..4 {refuse}|neplán*|bez"],
    unless: ["{care}|zákazn*|host*|klient*", "jedno|nezajímá"],
  },
  {
    find: ["máte|mají|má|máš li? ..1 malé|malých|malinké děti|dětí ..10 {refuse}|není|nejsou|nebude|nejde"],
    unless: ["{care}|klient*|host*|školk*", "překážk*|nevadí|problém*"],
  },
  {
    find: [
      "plánuj* ..2 dítě|děti|těhot*|mateřsk*|rodin* ..8 není|nejste|ne|nebude",
      "jste|jsi ..1 single|svobodn*|nezadan*",
    ],
    unless: ["{care}|klient*|zákazn*", "nevadí|překážk*|problém*", "zda|jestli|ať"],
  },
  {
    find: [
      "ideální*|vhodn*|výborn* ..3 pro ..1 maminky|matky|mámy",
      "maminky|maminkám|matky na mateřské|rodičovské",
      "s|se ..1 odrostl*|velkými|dospěl*|samostatn* ..1 dětmi",
    ],
    unless: ["{care}|zákazn*|host*|klient*", "tatín*|otc*|rodič*"],
  },
  { find: ["děti|rodina nesmí|nesmějí ..2 překážk*|problém*"], unless: ["{care}"] },
];

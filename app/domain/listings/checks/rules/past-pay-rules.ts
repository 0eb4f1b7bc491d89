import { notAsked } from "./not-asked.ts";
import type { RulesOf } from "./rule.ts";

export const pastPayRules: RulesOf = {
  subject: "pastPay",
  de: [
    {
      find: [
        "{your} {before} ..1 {wage}",
        "{before} und|oder|sowie ..2 {wage}",
        "{before} ..1 {wage} ..5 {give}",
        "{give} ..6 {before} ..1 {wage}",
        "letzte|letzten|letzter drei? gehaltsabrechnung*|lohnabrechnung*|gehaltsnachweis*|gehaltszettel*|lohnzettel*",
        "gehaltsabrechnung*|lohnzettel*|gehaltsnachweis* ..4 {give}",
        "gehaltshistorie|gehaltsverlauf",
        "was|wieviel|viel|wie sie|du|viel ..4 verdien* ..2 {give}|haben",
        "was|wieviel|viel sie|du ..1 bisher|zuletzt|derzeit|zurzeit|aktuell|momentan|vorher ..4 verdien*",
        "{your} {wage} ..3 bisher|zurzeit|derzeit|aktuell|zuletzt",
      ],
      unless: ["erstell*", "liegt ..3 bei", "wunsch ohne"],
    },
    {
      find: [
        "{before} ..1 {wage}",
        "bisher|derzeit|zurzeit|aktuell|zuletzt|heute|jetzt verdien*|verdient",
        "verdient ..3 $",
        "verdienen sie ..4 derzeit|zurzeit|aktuell|heute|jetzt|moment|momentan",
        "haben sie ..4 verdient",
        "gehaltsabrechnung*",
      ],
      unless: ["erstell*|software|programm*|erfahrung*"],
      asked: true,
    },
    {
      find: [
        "verdien*|{wage}|bekommen|gekriegt|gezahlt ..5 {before} ..1 arbeitgeber*|betrieb|chef*|stelle|firma|job|arbeit|arbeitsstelle|arbeitsplatz|anstellung",
        "{before} ..1 arbeitgeber*|betrieb|chef*|stelle|firma|job|arbeit|arbeitsstelle|arbeitsplatz|anstellung ..5 verdien*|{wage}|bekommen|gezahlt",
        "wieviel|viel|was|hoch ..6 zuletzt|bisher|vorher ..4 verdien*|bekommen|bezahlt|{wage}",
        "verdien*|{wage} ..4 zuletzt|bisher|vorher ..5 {give}",
      ],
      unless: ["mehr|besser als", "erstell*|abrechn*|liegt", "{before} firma ..6 übernommen"],
    },
    {
      find: [
        "welches|welchen|welcher ..1 {wage} ..2 hatten|haben|bekommen|bezogen|beziehen|erhalten sie",
        "hoch war|ist {your} {wage}",
        "was|viel ..3 bekommen|bezogen ..4 {before}|vorher|bisher|zuletzt",
      ],
      unless: ["stellen sie sich|vorstell*|wunsch*"],
      asked: true,
    },
    {
      find: ["zuletzt|bisher|vorher ..4 {wage}"],
      unless: ["vorstell*|wunsch*"],
      asked: true,
    },
    {
      find: ["viel|was|wieviel ..6 nach hause|hand"],
      unless: ["wollen|möchten"],
      asked: true,
    },
    {
      find: ["{give} ..4 gehaltsabrechnung*|lohnabrechnung*|lohnzettel*|gehaltszettel*"],
      unless: ["erstell*|kund*|mandant*"],
    },
    {
      find: [
        "vorgehalt|vorverdienst|jahresbrutto|vorjahresgehalt ..6 {give}|nennen|orientier*",
        "{before} ..1 jahresbrutto|bruttogehalt|monatsbrutto|brutto|netto ..5 {give}|dazu",
        "{give} ..5 {before} ..1 jahresbrutto|monatsbrutto|brutto|netto",
        "orientieren uns|wir ..4 vorgehalt*",
        "alt*|ehemalig*|vorig*|letzt*|früher*|bisherig*|jetzig* ..1 chef*|arbeitgeber*|betrieb|firma|stelle|job ..5 gezahlt|bezahlt|zahlt|bekommen|überwiesen|verdient",
        "gezahlt|bezahlt|zahlt|bekommen|bekommst|verdient|verdienst ..5 alt*|ehemalig*|vorig*|letzt*|früher*|bisherig*|jetzig* ..1 chef*|arbeitgeber*|betrieb|firma|stelle|job",
        "nachweis*|beleg*|bescheinigung* ..4 {before} ..1 {wage}",
        "{before} ..1 {wage} ..5 beizulegen|anzugeben|nachzuweisen|vorzulegen|mitzuschicken|interessiert|wissen",
        "gehaltszettel*|lohnzettel*|lohnstreifen|gehaltsnachweis*|lohnabrechnung*|gehaltsabrechnung*|verdienstbescheinigung* ..6 {before}|vergangenen|bewerbung*|unterlagen|mitbringen|beizulegen|vorlegen|gehören|gehört",
        "{give}|bewerbung*|unterlagen|bitte ..5 lohnstreifen|lohnabrechnung*|gehaltsabrechnung*|gehaltsnachweis*|verdienstbescheinigung*|steuerbescheid*",
        "{wage} ..4 {before} ..1 jahre*|monat*|stelle*|position ..4 {give}",
        "wissen|erfahren|interessier* ..6 {before} ..1 {wage}",
        "wissen|erfahren|interessier* ..8 bisher|derzeit|zurzeit|zuletzt|momentan|jetzt ..2 verdien*|bekommen|bekommst",
        "bisher|derzeit|zurzeit|zuletzt|momentan ..3 verdien* ..4 {give}",
        "{wage} ..2 {before} ..1 arbeitgeber*|stelle|job|betrieb|firma",
      ],
      unless: [
        "erstell*|mandant*|buchen|buchst|verbuch*|kund*",
        "mehr|besser als",
        "wunsch*|vorstell*",
        "übertrifft|überbieten",
      ],
    },
  ],
  pl: [
    {
      find: [
        "{give} ..5 {before} ..1 {wage}",
        "{before} i|oraz|lub ..1 {wage}",
        "{before} {wage} ..5 {give}",
        "wysokoś* {before} {wage}",
        "pasek|paski|odcinek ..3 {before}? {wage}|wypłat*",
        "zaświadczenie o zarobkach",
        "ile ..3 zarabia* ..6 poprzedni*|ostatni*|dotychczas*|obecn*|teraz|dotąd",
        "ile ..3 poprzedni*|ostatni*|dotychczas*|obecn*|teraz|dotąd ..4 zarabia*",
        "{wage} ..2 u ..1 poprzedni* pracodawc*",
        "twoje|twoją|swoje|swoich|swoją {before} {wage}",
        "histori* {wage}",
      ],
      unless: ["naliczani*|sporządz*"],
    },
    {
      find: [
        "{before} ..1 {wage}",
        "zarabia* ..8 {before}|dotychczas|obecnie|teraz|dotąd",
        "ile ..3 zarabiasz|zarabiał*|zarabia",
        "obecnie|teraz|dotychczas ..3 zarabia*",
        "{wage} ..3 {before} prac*|firm*|miejsc*",
      ],
      unless: ["doświadczeni*|program*"],
      asked: true,
    },
    {
      find: [
        "{wage}|zarabia*|zarobi*|zarobk* ..6 {before} ..1 pracodawc*|prac*|firm*|miejsc*|szef*|stanowisk*|etat*|zakład*",
        "{before} ..1 pracodawc*|prac*|firm*|miejsc*|szef*|stanowisk*|etat*|zakład* ..4 {wage}|zarabia*|zarobi*",
        "ile ..3 zarabia*|zarobi*|dostawa* ..5 {before}|dotychczas|teraz",
      ],
      unless: ["niż|lepsze|wyższe", "naliczani*|sporządz*|oczekiw*"],
    },
    {
      find: ["jakie|jaką|jaka|jakich|wysokie|wysoka ..2 {wage} ..3 miał*|otrzym*|pobier*|było|była"],
      unless: ["oczek*|chciał*"],
      asked: true,
    },
    {
      find: ["ostatnio|poprzednio|wcześniej|dotychczas|dotąd|teraz|obecnie ..3 {wage}|zarab*|zarob*"],
      unless: ["oczekiw*"],
      asked: true,
    },
    {
      find: [
        "ile ..4 płacił*|płaci|płacono|dostawa*|dawa* ..4 {before}|poprzedni|stary|starej ..1 szef*|pracodawc*|firm*|prac*",
        "ile ..4 {before}|stary|starej ..1 szef*|pracodawc*|firm*|prac* ..4 płacił*|płaci|płacono|dawa*",
        "jaką|jaka|jakie|jakiej|ile ..1 {wage} ..8 obecnie|teraz|dotąd|dotychczas|ostatnio",
        "{give}|chcemy|chcielibyśmy|potrzebn*|informacj* ..6 {before} ..1 {wage}",
        "zaświadczeni*|potwierdzeni*|informacj* ..2 o ..2 dochod*|zarobk*|wynagrodz*|pensj*|płac*",
        "{give}|potrzebn*|dołącz* ..5 pasek|paski|odcin*|pit|pity",
        "ile ..3 zarabia* ..3 {give}|teraz|obecnie|dziś",
        "napisz|podaj|napisać|podać|wiedzieć ..4 ile ..5 zarabia*|zarobi*|dostaj*|dostawa*",
        "{wage} ..2 z|u|w ..1 {before} ..1 prac*|firm*|miejsc*|pracodawc*|stanowisk*",
      ],
      unless: [
        "naliczani*|sporządz*|rozlicz*|wydaj*|wystaw*|klient*",
        "niż|lepsze|wyższe",
        "oczekiw*|chcesz|chce|chciał*",
      ],
    },
  ],
  cs: [
    {
      find: [
        "{give} ..5 {before} ..1 {wage}",
        "{before} a|i|nebo ..1 {wage}",
        "výši|výše {before} {wage}",
        "{before} ..1 {wage} ..5 {give}",
        "výplatní* pásk*",
        "kolik ..4 bra*|vyděláv*|pobír*|měl* ..6 {before}|posledního|předchozího|minulého|teď|dosud|nyní",
        "kolik ..3 posledn*|předchozí*|minul*|teď|dosud|nyní ..4 bra*|bere*|vyděláv*|pobír*",
        "{wage} u ..1 {before} zaměstnavatel*",
        "svůj|svou|svoji|váš|vaši|vaše {before} {wage}",
        "potvrzení o příjmu|příjmech",
        "mzdov* histori*",
      ],
      unless: ["zpracov*|vystav*"],
    },
    {
      find: [
        "{before} ..1 {wage}",
        "vydělával* ..6 {before}|dosud|doposud",
        "kolik ..3 vydělá*|berete|pobíráte|bral*",
        "nyní|teď|dosud|aktuálně ..3 vydělá*|berete|pobíráte",
        "{wage} ..3 {before} prac*|zaměstnání|práci",
      ],
      unless: ["zkušenost*|program*"],
      asked: true,
    },
    {
      find: [
        "{wage}|vyděláv*|bral*|pobíral* ..6 {before} ..1 zaměstnavatel*|zaměstnání|prác*|práci|práce|firm*|míst*|šéf*|pozic*",
        "{before} ..1 zaměstnavatel*|zaměstnání|prác*|práci|práce|firm*|míst*|šéf*|pozic* ..4 {wage}|vyděláv*|bral*|pobíral*",
      ],
      unless: ["než|vyšší|lepší", "zpracov*|vystav*|očekáv*"],
    },
    {
      find: [
        "jaký|jakou|jaká|vysoký|vysoká ..2 {wage} ..2 jste|máte|měl*|míváte|pobíráte",
        "{wage} ..1 jste měl*|bral*",
      ],
      unless: ["představ*|očekáv*|chtěl*"],
      asked: true,
    },
    {
      find: ["teď|dosud|naposledy|nyní|dříve|předtím ..3 {wage}|vyděl*"],
      unless: ["očekáv*|představ*"],
      asked: true,
    },
    {
      find: [
        "kolik ..4 platil*|dával*|platí ..4 {before}|starý|starém ..1 šéf*|zaměstnavatel*|firm*|prác*",
        "kolik ..4 {before}|starý|starém ..1 šéf*|zaměstnavatel*|firm*|prác*|míst* ..4 platil*|dával*|platí|měl*",
        "{give}|chceme|chtěli|potřebujeme|informac*|zajímá ..6 {before} ..1 {wage}",
        "potvrzení|doklad* ..2 o ..2 příjm*|výdělk*|mzd*|platu",
        "{give}|přidejte|přidat|doložte|doložit ..6 pásk*",
        "kolik ..2 berete|bereš|máte|vyděláváte|pobíráte ..2 teď|nyní|dnes|dosud",
        "kolik ..2 teď|nyní|dnes|dosud ..1 berete|bereš|máte|vyděláváte|pobíráte",
        "napište|uveďte|sdělte|vědět ..2 kolik ..5 vyděláv*|bral*|berete|pobírá*",
        "{wage} ..2 z|u|v|ve ..1 {before} ..1 prác*|práci|firm*|míst*|zaměstnavatel*|zaměstnání",
      ],
      unless: ["zpracov*|vystav*|klient*", "než|vyšší|lepší", "očekáv*|chtěl*|představ*"],
    },
  ],
  harmless: {
    de: ["nicht|keine|ohne ..4 gehaltsabrechnung*", ...notAsked.de],
    pl: notAsked.pl,
    cs: notAsked.cs,
  },
};

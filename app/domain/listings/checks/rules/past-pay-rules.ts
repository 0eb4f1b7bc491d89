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
        "ile ..3 zarabia*",
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
  ],
  harmless: {
    de: ["nicht|keine|ohne ..4 gehaltsabrechnung*", ...notAsked.de],
    pl: notAsked.pl,
    cs: notAsked.cs,
  },
};

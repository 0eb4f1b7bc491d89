import type { Rule } from "../rule.ts";
import { unwantedPl } from "./unwanted-pl.ts";

export const familyPl: readonly Rule[] = [
  {
    find: [
      "bez ..2 zobowiązań|obowiązków rodzinn*",
      "zobowiązań|obowiązków|obciążeń rodzinn*",
      "bezdzietn*",
      "bez ..2 dzieci|rodziny|partnera",
      "nieobciążon* rodzin*",
      "panna|panny|kawaler|kawalera|kawalerów|singli|singiel",
      "stan* ..1 woln*|cywiln*",
      "woln* stan*",
      "żonat*|mężatk*|zamężn*|niezamężn*|rozwiedzion*|rozwodnik*|rozwódk*",
      "samotn* {people}",
      "dyspozycyjn* ..1 bezdziet*",
      "odchowan*|dorosł* dzieci",
      "dzieci ..1 odchowan*|dorosł*|samodzieln*",
      "małżeństw* ..3 bez|zatrudn*|szukamy|do",
      "{search}|zatrudnimy ..3 małżeństw*",
      "nie planuj* ..3 dzieck*|dzieci|ciąż*|rodzin*|macierzyńsk*",
    ],
    unless: [
      "klient*|gości|pacjent*|opiek*|turnus*",
      "bez względu",
      "urz*|aktów stan* cywiln*",
      "panna cotta",
      "nie ma znaczenia",
    ],
  },
  {
    find: [
      "nie ..5 ciąż*|ciężarn*|dziecka|macierzyńsk*",
      "ciąż*|ciężarn* ..4 nie|niestety|wyklucz*",
      "samotn* ..1 wychowuj* ..6 nie",
      "wychowuj* ..1 dzieci ..6 nie",
      "samotn* matk*|matek|rodzic* ..6 nie",
      "matk*|matek|mam|mamom ..8 nie|niestety|trudno",
      "nie {hire} ..2 matek|mam|rodziców",
      "planów macierzyńsk*|rodzicielsk*",
      "{people} ..6 dzieci|dziecko|ciąż* ..8 nie",
      "planować ..2 dzieck*|ciąż*|macierzyństw*",
    ],
    unless: [
      "nie tylko",
      "prowadz* ..2 ciąż*",
      "opiek*|wspiera*|zajmuj*|zabaw*|zajęcia",
      "nie przeszkadza|szkodzi|problem",
    ],
  },
  {
    find: [
      "dzieci|dziecko|dziecka|dziećmi|dzieckiem|dzieciom|potomstw*",
      "stan* cywiln*",
      "ciąż*",
      "mężatk*|żonat*|zamężn*|rozwiedzion*|małżon*|mąż|męża|żona|żony|partner*",
      "powiększeni* rodziny",
      "rodzin* ..3 planuj*|założ*",
      "planuje ..4 rodzin*|dzieck*|ślub*",
      "orientacj* seksualn*",
      "samotn* wychow*",
    ],
    unless: ["doświadczeni*|pracował*|szkoleni*", "opiek* ..1 nad|dzie*", "pracy z", "partner* handl*"],
    asked: true,
  },
  {
    find: [
      "bez zobowiązań",
      "mał* dzieci|dziećmi ..6 nie|odpadają|trudno",
      "dzieci ..5 odchowan*|dorosł*|samodzieln*",
      "nie planuj* ..4 dzieck*|dzieci|ciąż*|macierzyń*|powiększ*|zajść",
      "{only} ..2 singl*|bezdzietn*|niezamężn*",
    ],
    unless: ["klient*|{care}|przedszkol*|żłob*", "znaczenia|przeszkod*|problem"],
  },
  {
    find: ["bez|brak ..2 planów ..3 dziec*|macierz*|ciąż*|rodzin*"],
  },
  {
    find: ["single|singlami|singlem", "nie ..4 potomstw*|dzidziu*"],
    unless: ["klient*|{care}|bilard*|przeszkod*"],
  },
  {
    find: ["planując* ..2 ciąż*|dziec*|rodzin* ..8 nie|nieskład*"],
  },
  {
    find: ["żonę|mężem|żoną"],
    asked: true,
  },
  {
    find: [
      "nie ma|masz|mieć|mają ..3 dzieci|dziecka|rodziny|męża|żony",
      "nie ..1 odejdzie|odejdziesz|pójdzie|pójdziesz|idzie|wybiera ..3 macierzyńsk*|wychowawcz*",
      "bez|nie ..4 zwolnie* ..2 na ..1 dzieck*|dzieci",
      "rodzin*|dziećmi nieobciążon*",
      "nieobciążon* ..3 rodzin*|dziećmi|dzieckiem",
      "bez ..1 męża|żony|partnera|chłopaka",
    ],
    unless: ["klient*|{care}|przedszkol*|żłob*", "znaczenia|przeszkod*|problem*", "z kim|opiek*"],
  },
  {
    find: [
      "mamy|mamom|matki z|ze ..1 dziećmi|dzieckiem ..8 {not}|nie",
      "najlepiej|{search}|idealnie ..3 samotn*|bezdzietn*|nieżonat*",
      "nic|nikt ..1 nie trzyma|czeka",
      "matk*|rodzic*|mam ..8 {not}",
    ],
    unless: ["klient*|{care}|przedszkol*|żłob*", "znaczenia|przeszkod*|problem*"],
  },
  {
    find: [
      "{parent}|{married}",
      "młode|samotne|młodych mamy|mam",
      "kto ..6 dziecko|dzieci|dziecka|rodzinę|rodziny",
      "osob* ..3 dziećmi|dzieckiem|rodziną",
      "z mał*|chorym ..2 dzie*",
      "wesele|ślub|zamążpójści* ..2 plan*",
    ],
    beside: unwantedPl,
    unless: [
      "klient*|gości*|pacjent*|podopiecz*|{care}|przedszkolu|przedszkole|przedszkola|żłob*|zwierz*|turnus*",
      "przeszkod*|przeszkadza|zapraszamy|problem*|godzi*|łączy*|elastyczn*",
      "nie tylko",
      "nie ..1 pyta*",
      "małych sklep*|firm*|grup*",
      "małe ..1 firm*|przedsięb*|gospodar*|zamówien*",
      "panna cotta",
    ],
  },
  {
    find: [
      "{search}|bierzemy|wolimy|najlepiej|najchętniej|idealnie|raczej|tylko|wyłącznie ..3 {married}",
      "{married} ..4 pierwszeństw*|preferow*|mile|atut*",
      "osob* po ślubie|rozwodzie",
      "w domu nikt|nikogo",
      "nikt ..4 czekać|czeka ..2 domu",
      "w domu ..4 nie czeka*",
      "na głowie|karku ..2 rodzin*|dzieci|dziecka",
      "rodzin*|dzieci|dziecka ..2 na ..1 głowie|karku",
      "dzieci ..4 odchowan*|dorosł*|samodzieln*|duże",
      "bez ..2 potomstwa|narzeczon*",
      "stan ..1 cywilny|wolny",
      "stan* cywiln* ..2 wolny|panna|kawaler",
      "nie zajdzie*|zajść|zajdziesz ..2 ciążę",
      "nie ..3 pójdzie*|odejdzie*|uciek* ..2 macierzyńsk*|ciąż*|wychowawcz*",
    ],
    unless: [
      "klient*|gości*|pacjent*|podopiecz*|{care}|doradz*",
      "przeszkod*|przeszkadza|znaczenia|problem*",
      "stanu cywiln* ..2 urząd|usc",
    ],
  },
  {
    find: ["mamy|mam małych|malutkich dzieci", "nie jest|jesteś ..2 ciąży"],
    beside: [...unwantedPl, "nie ..6 planuj*"],
  },
  {
    find: [
      "małżeństwu|małżeństwo|małżonk*|parze|para|pary ..10 ślub*|małżeńsk*|nie",
      "jedynie|tylko|wyłącznie ..3 bez zobowiązań",
      "pary|osoby|ludzie bez ślubu ..6 nie",
      "małżeństw* {search}|zatrudn*|przyjm*",
    ],
    unless: ["klient*|gości*|pacjent*|{care}|turnus*|wesel*|sukni*", "obojętn*|znaczenia"],
    firm: true,
  },
  {
    find: ["małżeństw* ..10 ślub*", "bez ślubu ..5 nie"],
    unless: ["klient*|gości*|wesel*|sukni*"],
    firm: true,
  },
  {
    find: ["dzieci|dziecko|dziecka|dziećmi|rodzina|rodziny|rodziną|mąż|męża|żona|żony|narzeczon*|ślub*|ciąż*"],
    beside: [
      "powinn*|mus* ..8 odchowan*|duże|dorosł*|samodzieln*|nie|za",
      "{give} ..8 czy|ile|jaki",
      "najlepiej|najchętniej|idealnie ..6 bez|nie",
      "dobrze|lepiej ..5 nie|bez",
      "nikt|nic ..5 nie trzyma|czeka|wiąże",
    ],
    unless: [
      "{care}|klient*|gości*|pacjent*|podopiecz*",
      "znaczenia|obojętn*|przeszkod*|problem*",
      "przedszkole|przedszkola|żłob*|dopłat*|ferie",
      "firma rodzinna",
    ],
  },
  {
    find: ["dzieci|dziecko|ciąż*|mężatk*|żonat*|stan* cywiln*|rodzin*"],
    beside: ["{give} ..3 czy|ile|jaki"],
    unless: ["{care}|klient*|gości*|podopiecz*", "obojętn*|przedszkole|żłob*|dopłat*"],
  },
  {
    find: ["żony i|oraz ..1 dzieci", "do|u żony|męża|dzieci|rodziny"],
    beside: unwantedPl,
    unless: ["{care}|klient*|gości*"],
  },
  {
    find: ["powiększeni* rodziny", "powiększy* ..1 rodzin*"],
    unless: ["klient*|gratul*|benefit*|prezent*|dodat*|premi*|paczk*"],
  },
  {
    find: [
      "masz|mają|ma|mieć|posiada* ..2 małe|małych|malutk* dzieci ..10 nie",
      "z|ze małym* ..1 dzieckiem|dziećmi ..8 nie|odpada*|trudno",
      "nie ..3 dla ..2 rodziców|matek|mam|ojców|osób ..3 małych|małymi|dziećmi",
    ],
    unless: ["{care}|klient*|gości*|przedszkol*|żłob*", "problem*|przeszkod*|przeszkadza|szkodzi"],
  },
  {
    find: ["związku|związek ..1 małżeński*|partnerski*"],
    asked: true,
  },
  {
    find: ["planuj* ..2 dziecko|dzieci|ciąż*|rodzin*|potomstwo ..8 nie|szuka*|odpada*"],
    unless: ["{care}|klient*", "problem*|przeszkod*"],
  },
  {
    find: ["z|ze ..1 odchowan*|dorosł*|dużymi|samodzieln* ..1 dziećmi"],
    unless: ["{care}|klient*"],
  },
  {
    find: ["idealn*|odpowiedni*|dobra ..3 dla ..1 mam|matek|mamy"],
    unless: ["{care}|klient*|gości*", "ojców|tat|rodziców"],
  },
  { find: ["dzieci|rodzina nie mogą|może ..2 przeszkod*|problem*"], unless: ["{care}"] },
];

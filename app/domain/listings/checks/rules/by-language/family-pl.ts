import type { Rule } from "../rule.ts";

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
      "małżeństw*",
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
];

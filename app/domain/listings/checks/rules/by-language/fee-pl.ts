import type { Rule } from "../rule.ts";

export const feePl: readonly Rule[] = [
  {
    find: [
      "kaucj*",
      "wpisow*",
      "opłat* ..1 rekrutacyjn*|administracyjn*|manipulacyjn*|rejestracyjn*|wstępn*|startow*|szkoleniow*|wpisow*",
      "opłat* ..1 za ..1 szkoleni*|kurs*|pośrednictw*|rozpatrzeni*|odzież*|rejestracj*|zakwaterowani*|dokument*",
      "zaliczk* na",
      "wpłac* ..4 zaliczk*|kaucj*|depozyt*|zadatek",
      "zadatek|zadatku|depozyt|depozytu",
      "przedpłat*",
      "pobieramy ..2 opłat*",
      "opłat* ..6 przed|wynosi",
      "opłat* ..6 z góry",
      "# zł|pln|euro ..3 z góry",
      "prowizj* za ..2 pośrednictwo|znalezienie",
    ],
  },
  {
    find: [
      "kandydat|kandydatka|kandydaci|pracownik|pracownicy|kursant|uczestnik ..4 pokrywa*|ponosi*|płaci*|opłaca*|finansuj*",
      "koszt* ..6 ponosi|pokrywa|płaci|ponoszą|pokrywają ..2 pracownik*|kandydat*|uczestnik*|kursant*|sam*",
      "koszt* ..5 po stronie pracownik*|kandydat*",
      "koszt* ..4 potrącan*|potrącamy",
      "na ..1 koszt własny|pracownika|kandydata",
      "na własny koszt",
      "szkoleni*|kurs|odzież|zestaw|badani* kosztuje|kosztują ..4 # zł|pln|euro",
      "we własnym zakresie ..3 opłac*|kup*|zakup*",
      "pakiet* startow*|zestaw* startow* ..8 koszt*|kup*|wykup*|zł|płat*",
      "pakiet*|zestaw* startow* ..6 koszt*|kup*|wykup*|zł|płat*",
      "trzeba|należy|musisz|konieczn* ..3 zapłacić|opłacić|wpłacić|wykupić|przelać",
      "zapłacić|wpłacić|przelać ..5 zł|pln|euro|€|zł",
      "prosimy o przelew|wpłat*",
      "płaci się|jednorazowo? ..4 # zł|pln|euro",
      "potrącamy|potrącane|potrącana|potrącony ..5 wypłat*|pensji|wynagrodzenia",
    ],
    unless: ["pokrywamy|ponosimy|zwracamy", "pracodawca|firma pokrywa|ponosi|płaci|zwraca", "klient*"],
  },
  {
    find: ["kandydat*|pracownik|kursant*|uczestnik* ..1 pokrywa|płaci|ponosi|opłaca ..1 sam|sama|samodzielnie"],
    firm: true,
  },
  {
    find: [
      "każdy ..6 płaci|opłaca|pokrywa|kupuje|finansuje ..2 sam|sama|sobie",
      "płac*|opłac*|kupuj*|pokryw*|finansuj* ..2 sam|sama|sami|samemu|samodzielnie",
      "sam|sama|sami|samemu ..1 płac*|opłac*|kupuj*|pokryw*|finansuj*",
      "z własnej|swojej kieszeni",
      "z własnych środków",
      "odlicz*|odtrąc*|potrąc* ..6 pensji|wypłaty|wynagrodzenia",
      "koszt* ..6 po twojej|państwa|pana|pani stronie",
      "wpłac*|przelew*|przelać|uiścić ..5 # zł|pln|euro",
      "opłat* ..5 # zł|pln|euro",
    ],
    unless: ["pokrywamy|zwracamy|pracodawca|firma pokrywa", "klient*|gości*|obiad*|posiłk*"],
  },
  {
    find: [
      "pobieramy|pobiera|bierzemy ..5 # zł|pln|euro",
      "za pośrednictwo|rejestrację|szkolenie|odzież|kurs ..4 pobieramy|bierzemy|płac*|płatn*",
    ],
    unless: ["klient*|gości*", "nie|pracodawca|firma|my"],
  },
  {
    find: ["pensji|wypłaty|wynagrodzenia ..4 potrąc*|odlicz*|odejm*"],
    unless: ["nie|nic", "podat*|zus"],
  },
  {
    find: [
      "kosztuje ..3 # zł|pln|euro ..6 płatn*|gotówk*|góry|przed",
      "kupić|opłacić|zapłacić|pokryć|sfinansować ..3 samemu|sam|sama|samodzielnie|sobie",
      "sobie ..2 kupić|samemu",
    ],
    unless: ["klient*|gości*|parking*", "nie ..3 kupić|zapłacić"],
  },
  {
    find: [
      "opłaca*|pokryw*|płaci*|ponosi*|finansuj*|kupuj* ..3 osob* ..2 przyjm*|przyję*|zatrudn*|szkol*|zainteresowan*|chętn*|aplikując*|now*|ucząc*|podejmując*",
      "osob* ..2 przyjm*|przyję*|zatrudn*|szkol*|zainteresowan*|chętn*|aplikując*|now*|ucząc* ..4 opłaca|pokrywa|płaci|ponosi|finansuje|kupuje",
      "opłaca|pokrywa|płaci|ponosi|finansuje|kupuje ..2 kandydat*|pracownik|pracownica|nowy|nowa|uczestni*|uczeń|praktykant*|kursant*|zatrudnion*",
      "na swój|swoim koszt*",
      "za swoje|własne ..1 pieniądze",
      "ze|z swoich|własnych|swojego|własnego ..1 pieniędzy|oszczędności|portfela",
      "ze|z swojego|własnego|swoich|swego ..4 opłac*|kup*|płac*|pokry*",
      "opłac*|kup*|płac*|pokry* ..4 ze|z swojego|własnego|swego",
      "musi|musisz|muszą|trzeba ..5 zapłacić|opłacić|wpłacić|wykupić|dopłacić",
      "kosztuj*|wyniesie cię|ciebie|państwa ..4 # zł|pln|euro",
    ],
    unless: [
      "klient*|gości*|parking*|obiad*|posiłk*|nocleg*",
      "nie|zwracamy|zwrócimy|pokrywamy|firma|pracodawca|zakład",
    ],
  },
  {
    find: [
      "kup*|płac*|opłac* ..3 za swoje|własne",
      "kandydat*|pracownik*|osob* ..4 wpłaca|opłaca|przelewa ..5 # zł|pln|euro",
    ],
    unless: ["klient*|gości*|nocleg*", "nie"],
  },
];

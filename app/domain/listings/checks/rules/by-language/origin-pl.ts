import type { Rule } from "../rule.ts";
import { unwantedPl } from "./unwanted-pl.ts";

export const originPl: readonly Rule[] = [
  {
    find: [
      "{search} ..2 obywatelstw* ..1 polski*|niemieck*|czesk*|uni*",
      "obywatelstw* polski*|niemieck*|czesk*|uni*|ue",
      "polski*|niemiecki*|czeski* obywatelstw*|pochodzeni*|narodowoś*|korzeni*",
      "pochodzeni* ..1 polski*|niemieck*|czesk*|słowiańsk*",
      "narodowoś* ..1 pols*|niemieck*|czesk*|słowiańsk*",
      "{only} ..1 polak*|polacy|polek|polki|polaków|niemc*|czesi|czech*|europejcz*|obywatel*|słowian*",
      "jest|jesteś|być|są ..2 polakiem|polką|polakami|niemcem|niemką|czechem|czeszką|obywatel*",
      "rdzenn* ..1 {people}|mieszkań*|polak*|niemc*",
      "{only} dla polaków|obywateli",
    ],
  },
  {
    find: [
      "nie {hire} ..1 {nation}",
      "{nation} ..6 nie",
      "{nation} ..1 dziękujemy $",
      "obywatel* ..1 {nation} ..6 nie|{not}|nieskład*|nieaplik*",
      "{nation} ..6 nie|nieskład*|nieaplik*",
      "aplikac*|zgłosze* ..2 {nation} ..6 nie",
      "bez ..1 {nation}",
      "nie ..2 dla {nation}",
      "{people} spoza ..3 nie",
      "{people} z|ze|spoza {country} ..6 {not}",
    ],
    unless: ["klient*", "nie tylko", "pomag*|wspiera*|uczy* ..3 {nation}"],
  },
  {
    find: [
      "bez ..2 akcentu",
      "bezakcentow*",
      "nienagann* akcent*",
      "kolor* skóry",
      "jasn*|biał*|ciemn* skór*|karnacj*",
      "biał* ras*",
      "wygląd* słowiańsk*|europejsk*",
      "słowiańsk*|europejsk* wygląd*|urod*",
    ],
    unless: ["akcent* ..3 znaczenia|ważn*|przeszkod*|przeszkadza"],
  },
  {
    find: [
      "obywatelstw*",
      "narodowoś*",
      "kraj* ..2 pochodz*",
      "skąd ..3 pochodz*|rodzic*",
      "pochodzeni*",
      "cudzoziemc*|obcokrajowc*",
    ],
    unless: ["doświadczen*", "towar*"],
    asked: true,
  },
  {
    find: [
      "polsk*|niemieck*|czesk* paszport*",
      "polacy|polaków|polak|polki|polkę|słowian*|rodak* ..4 preferow*|pierwszeństw*|mile",
      "pierwszeństw*|wolimy|najchętniej|preferujemy|bierzemy|chętnie ..4 polak*|polaków|polacy|polki|{nation}|słowian*|rodak*",
      "{nation} ..10 nie {hire}|bierzemy|chcemy|zapraszamy|rozpatrujemy",
      "nie {hire}|bierzemy|chcemy ..3 {nation}",
      "żadn* {nation}",
      "sami|samych|same polacy|polaków|polki|niemcy",
      "nikogo|nikt ..2 z|ze|spoza {country}|polski|unii",
      "{search}|oczekują|chcą|życzą ..4 polski|polskiego|polskich|polską|niemieckich personel*|obsług*|pracownik*|załog*|ekip*",
      "{only} ..3 polskim|polskie pochodzen*|paszport*|obywatel*",
    ],
    unless: ["też|także|również", "klient*|towar*|produkt*", "pomag*|wspiera*|uczy*"],
  },
  {
    find: ["jest|jesteś|są ..4 {nation}|polakiem|polką|romem|romką|ukraińcem|ukrainką"],
    asked: true,
  },
  {
    find: ["gdzie ..4 urodz*|urodził*|wychował*"],
    asked: true,
  },
  {
    find: ["polskie|polskiego|unijne|unijnego|ue ..3 obywatelstw*"],
    unless: ["nie ..5 obywatelstw*"],
  },
  {
    find: [
      "{nation}",
      "z|ze|spoza ..2 {country}",
      "nie ..2 stąd|miejscow*",
      "ludzi|osób ..2 z ..1 {country}",
      "obco|cudzoziemsk*|zagraniczn*|obcym ..2 nazwisk*|imieni*|imion",
      "ciemn*|śniad*|czarn* ..1 skór*|karnacj*|cer*",
      "zagraniczn*|obc*|ukraińsk* paszport*|dokument* tożsam*",
      "zza granicy|buga|wschodniej",
      "obcych|przyjezdn*|obcego pochodzenia",
    ],
    beside: unwantedPl,
    unless: [
      "klient*|gości*|towar*|produkt*|partner*|{care}|tras*|budow*|firm*|rynk*|kuchni|turyst* ..2 z|{nation}",
      "{nation} ..1 klient*|gości*|towar*|produkt*|partner*|tras*|budow*|firm*|rynk*|kuchni*|turyst*",
      "do niemiec|czech|rumunii|ukrainy",
      "nie tylko",
      "zapraszamy|obojętn*|pomożemy|pomagamy",
      "język*|tłumacz*",
      "wiz*|pozwoleni*|zezwoleni*|dokument*",
    ],
  },
  {
    find: [
      "obsług* ..4 polacy|polak*|polki|niemcy|swoi",
      "{only} ..2 rodowit*|miejscow*|tutejsz*|rdzenn*|swoich|rodak*",
      "rodowit* ..1 *ak|*anin|*aków|*anie|*ów",
      "{only} ..2 osob*|ludzi|ludzie|pracownik* stąd",
      "{only} ..2 osob*|ludzi|ludzie|pracownik* ..1 z polski|unii|regionu|okolicy|europy",
      "korzeni* ..1 polski*|słowiańsk*|niemieck*|europejsk*",
      "polsk*|słowiańsk*|niemieck*|europejsk* korzeni*|krwi|krew|rod*",
      "polakiem|polką być",
      "wolimy swoich",
      "trzymamy się swoich",
    ],
    unless: ["towar*|produkt*|kuchni*|mięs*|drewn*", "także|również|też|obojętn*", "nie tylko"],
  },
  {
    find: [
      "swoich|swoi|swojego|rodacy|rodak*|miejscowi|miejscowych|tutejsi|tutejszych",
      "stąd ..1 pochodz*|urodzon*|jest|są",
      "urodzon* ..1 tutaj|tu",
      "urodzon* ..1 w polsce|regionie|okolicy",
      "od pokoleń ..2 tutaj|tu|stąd|na",
    ],
    beside: ["{only}", "wolimy|preferujemy|najchętniej|pierwszeństw*|bierzemy|przyjmujemy|zatrudniamy|stawiamy"],
    unless: ["klient*|gości*|firm*|rodzin*|gospodarst*|produkt*|warzyw*", "także|również|też|obojętn*", "dostawc*"],
  },
  {
    find: [
      "{only} polski*|polska|polską|niemiecki*|czeski* ..1 personel*|pracownik*|załog*|ekip*|kadr*|obsług*|ludzi|brygad*",
    ],
    unless: ["nie {only}"],
  },
  {
    find: [
      "{search} ..3 {people} z|ze ..1 {country}",
      "{nation} ..4 nie ..1 odpowiad*|odpisuj*|oddzwani*|reagujemy",
      "nie ..1 odpowiad*|odpisuj*|oddzwani*|reagujemy ..5 {nation}",
    ],
    unless: ["też|także|również|mile|chętnie|obojętn*", "klient*|gości*|towar*|partner*|polski"],
  },
  {
    find: ["{search} ..1 polaków|polaka|polki|polkę|niemców|czechów"],
    unless: ["klient*|gości*", "też|także|również"],
  },
];

import type { Rule } from "../rule.ts";
import { unwantedPl } from "./unwanted-pl.ts";

export const beliefPl: readonly Rule[] = [
  {
    find: [
      "osob* ..1 wierząc*|niewierząc*|ochrzczon*",
      "wierząc* ..1 osob*|katoli*",
      "jest|być|jesteś|są ..2 wierząc*|katoli*|praktykując*|ochrzczon*",
      "wyznani* ..1 katolick*|chrześcijańsk*|rzymsk*|ewangelick*|prawosławn*",
      "katolick*|chrześcijańsk* wyznani*|wiar*|przekonani*|światopogląd*",
      "praktykując* ..1 katoli*|chrześcijan*",
      "świad* jehowy",
      "{search} ..2 katoli*|chrześcijan*|ateist*",
      "{only} ..2 katoli*|chrześcijan*|wierząc*|ateist*",
      "podziela*|wyznaw*|utożsamia*|identyfik*|kieruj* ..4 katolick*|chrześcijańsk*",
      "{give} ..6 wyznani*|religi*",
      "chrzest|chrztu",
      "członk* ..4 związk* zawodow*|kościoł*|parti*",
      "nie ..5 związk* zawodow*",
      "nie ..4 związkowc*|związkow*",
      "związk* zawodow* ..5 nie|niemile",
      "przynależnoś* ..3 związk*|kościoł*|parti*",
      "należ* do ..2 związk*|kościoł*|parti*",
      "związkowc*",
      "chust* na głowie",
      "w|z chust*|chuście|hidżab*|turban* ..8 nie|nikogo",
      "noszą* chust*|hidżab*|turban* ..8 nie|nikogo",
      "bez ..2 chust*|hidżab*|turban*",
      "hidżab*|turban* ..4 nie|zabronion*|niedozwol*",
      "nie ..2 muzułman*|żydów|świadków",
      "muzułman*|żydów|ateist* ..4 nie",
      "od|opini*|zaświadczeni* ..2 proboszcz*|ksiedza|księdza",
      "pogląd* polityczn*|lewicow*|prawicow*",
    ],
    unless: ["układ*|negocj*|dialog*|organiz*|fotograf*", "chustk* do nosa", "żaden problem"],
  },
  {
    find: [
      "wyznani*",
      "religi*",
      "wierząc*",
      "wiar*",
      "związk* zawodow*",
      "parti*",
      "polityczn*",
      "głosuje|głosował*",
      "światopogląd*",
    ],
    unless: ["doświadczeni*", "placówk*"],
    asked: true,
  },
  {
    find: [
      "chodz*|uczęszcza* ..3 kościoła|mszę|kościół",
      "praktykując* katoli*",
      "{believer} ..8 nie|dziękujemy",
      "nie {hire}|bierzemy|chcemy ..3 {believer}",
      "oczekujemy|wymagamy ..6 wierząc*|katoli*|praktyku*|ochrzczon*|kościoł*",
      "{believer} ..4 pierwszeństw*|preferow*|mile",
    ],
    unless: ["znaczenia|też|także|również", "nie ..2 warunk*", "wolne ..6 mszę|kościoła", "{care}"],
  },
  {
    find: ["modli*|pości*|ramadan|kościoł*|mszę|ochrzczon*|katoli*|muzułman*"],
    unless: ["doświadczeni*"],
    asked: true,
  },
  {
    find: ["nie ..5 chust*|chuście|hidżab*|turban*"],
    unless: ["przeszkadza|problem*"],
  },
  {
    find: ["modli*|modlitw*|mszę|mszach ..8 oczekuj*|obowiązk*|udział*|wymag*", "udział* ..4 modlitw*|mszy|nabożeń*"],
    unless: ["dobrowoln*", "nie ..2 obowiązk*"],
  },
  {
    find: [
      "wyznaj* ..2 islam*|inn*|wiar*|religi*|judaizm*|buddyzm*",
      "nikogo|nikt|nikomu ..6 {believer}|wiary|wyznania",
      "głęboko|żarliwie wierząc*",
      "żyje*|żyć|żyją ..4 wiarą|ewangeli*",
      "komunist*|lewak*|prawak*|pisowc*|peowc* ..6 nie|dziękujemy",
      "zakryt*|zakrywa*|burk*|nikab* ..4 twarz*|głow* ..6 nie|nikogo",
    ],
    unless: ["mile|także|również|przeszkadza", "{care}|klient*|pacjent*"],
  },
  {
    find: ["w|z chust*|hidżab*|turban* ..5 odpada*|dziękujemy|niech", "wierzy|wierzyć|wierzą w boga|chrystusa|allaha"],
    unless: ["nie ..2 wierzyć", "znaczenia"],
  },
  {
    find: [
      "{believer}",
      "związkow*|związk* zawodow*|związków zawodowych",
      "wyborc*|zwolennik*|lewic*|prawic*|komuni*|pis|platform*|konfederac*",
      "chust*|chuście|hidżab*|turban*|burk*|nikab*|kipp*|jarmułk*",
      "do kościoła|meczetu|synagogi",
      "innej|innego|obcej ..1 wiary|wyznania|religii",
      "niewierząc*|nieochrzczon*|bezwyznaniow*",
    ],
    beside: unwantedPl,
    unless: [
      "{care}|klient*|gości*|pacjent*|podopiecz*",
      "znaczenia|przeszkod*|przeszkadza|zapraszamy|obojętn*|problem*",
      "nie tylko",
      "nie jest warunk*|wymag*|koniecz*",
      "układ* zbior*",
      "platform* robocz*|internet*|rozładun*",
    ],
  },
  {
    find: [
      "{give}|potrzebn*|wymagan*|zaświadczeni*|opini* ..4 proboszcz*|księdza|parafi*|chrztu|bierzmowan*",
      "{search}|bierzemy|wolimy|oczekujemy|chcemy|preferujemy ..5 {believer}",
      "chrześcijańsk*|katolick* ..1 pogląd*|wartości*|przekona*|zasad*|dom*",
      "chodz*|uczęszcza* ..4 kościoła|mszę|kościół|nabożeń*",
      "aktywn* ..2 parafi*|kości*|wspólnoc*",
      "należy*|należysz|należą|należeć ..2 kościoła|parafii|wspólnoty|partii",
      "bogobojn*|pobożn*|religijn* ..1 {people}",
    ],
    unless: [
      "{care}|klient*|gości*|pacjent*|podopiecz*",
      "znaczenia|przeszkod*|obojętn*|problem*",
      "nie ..3 wymaga*|warunk*|musi*|pytamy",
      "wolne ..6 kości*|mszę",
    ],
  },
  {
    find: [
      "katolick*|chrześcijańsk*|wierząc* ..10 samego|same|podobn*|też|również ..6 oczek*|wymag*|chcemy|liczymy",
      "oczek*|wymag*|chcemy|liczymy ..6 samego|też|również ..8 katolick*|chrześcijańsk*|wierząc*",
      "chodzi* ..4 na mszę|nabożeństw*|procesj*|pielgrzym*",
    ],
    unless: ["{care}|klient*|gości*", "znaczenia|nie ..2 musi*"],
  },
  {
    find: ["{believer}"],
    beside: [
      "{only}",
      "najchętniej|najlepiej|pierwszeństw*|preferuj*|wolimy|bierzemy|szukamy|oczekujemy|wymagamy|zatrudnimy|przyjmiemy|powinien|powinna|powinni|musi|muszą|warun*",
    ],
    unless: [
      "{care}|klient*|gości*|pacjent*|podopiecz*",
      "znaczenia|obojętn*|przeszkod*",
      "nie ..4 musi|wymag*|warun*",
    ],
  },
  {
    find: [
      "wspólnot* chrześcijańsk*|katolick*|parafialn*",
      "modlimy|modlitw* ..10 dobrze|powin*|należ*|udział|oczek*|obowiązk*",
    ],
    unless: ["{care}|klient*", "nie ..3 musi*|obowiązk*|trzeba", "dobrowoln*"],
  },
  {
    find: [
      "wiara ..3 boga|chrystusa ..3 warun*|wymag*|konieczn*",
      "bez wyznania|wiary|chrztu ..3 nie {hire}|przyjmiemy|bierzemy",
    ],
    unless: ["{care}"],
  },
];

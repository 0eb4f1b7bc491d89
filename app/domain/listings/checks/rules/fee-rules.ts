import { feeCs } from "./by-language/fee-cs.ts";
import { feeDe } from "./by-language/fee-de.ts";
import { feePl } from "./by-language/fee-pl.ts";
import type { RulesOf } from "./rule.ts";

export const feeRules: RulesOf = {
  subject: "fee",
  de: feeDe,
  pl: feePl,
  cs: feeCs,
  harmless: {
    de: [
      "kein*|nicht|entfällt|ohne ..3 kaution|gebühr*|*gebühr*|pfand|kosten|anzahlung|vorkasse",
      "kaution|gebühr*|*gebühr*|pfand ..6 nicht|entfällt|kein*|erlassen",
      "mieter*|mietkaution*|kunden|bürger*|mandant*|gäste*|bescheid*|leergut|flaschen|pfandflasche*|pfandautomat*|pfandleih*|kassier*|patient*",
      "berechn*|abrechn*|einzug|einzieh* ..5 gebühr*|*gebühr*",
      "gebühr*|*gebühr*|kosten|kaution ..5 übernehmen|tragen|erstatten|zahlen wir",
      "gebühr*|*gebühr*|kosten|kaution ..5 übernimmt|übernommen|erstattet|trägt",
      "wir übernehmen|tragen|erstatten|zahlen|bezahlen",
      "zahlen|übernehmen|tragen|erstatten|bezahlen|finanzieren komplett|vollständig|voll|ganz|natürlich|selbstverständlich|alles|auch|zu ..1 wir",
      "zahlt|übernimmt|trägt|bezahlt|finanziert ..3 firma|betrieb|arbeitgeber|chef|haus|unternehmen|werk|klinik|verein|innung|handwerkskammer|arbeitsagentur|jobcenter",
      "geht|gehen auf uns|unsere",
      "auf unsere kosten|rechnung",
      "lohn|gehalt|prämie|zuschuss|zulage|zuschlag|bonus ..3 # euro|€|eur",
    ],
    pl: [
      "nie pobieramy|pobieram|wymagamy|bierzemy ..5 kaucj*|opłat*|zaliczk*|wpisow*",
      "bez ..2 kaucj*|opłat*|zaliczk*|wpisow*|kosztów",
      "kaucj*|opłat* ..4 nie",
      "klient*|gości*|gościom|najemc*|lokator*|butel*|skup*|mieszkań*|wynajm*",
      "opłat*|koszt* ..4 pokrywamy|ponosimy|zwracamy",
      "opłat*|koszt* ..4 pokrywa|ponosi firma|pracodawca",
      "opłat*|koszt* ..4 po naszej stronie",
      "opłaca|płaci|pokrywa|finansuje|ponosi|zapłaci|kupuje ..2 firma|pracodawca|zakład|szef|spółka|szkoła",
      "firma|pracodawca|zakład|szef|spółka ..1 opłaca|płaci|pokrywa|finansuje|ponosi|kupuje",
      "opłacamy|zapłacimy|opłacimy|fundujemy|sfinansujemy",
      "na nasz koszt",
      "pokrywamy|zwracamy|refundujemy|finansujemy",
      "rozlicz*|fakturow*|naliczani*",
      "zaliczk* ..5 wypłac*|dajemy|dostaj*|dostan*",
      "wypłac* ..4 zaliczk*",
    ],
    cs: [
      "nevybíráme|nepožadujeme|nechceme|neúčtujeme ..4 kauc*|poplat*|záloh*",
      "kauc*|poplat*|záloh* ..6 nevybíráme|nepožadujeme|není|neplatíte|neúčtujeme|nechceme",
      "bez ..2 kauc*|poplat*|záloh*",
      "zákazník*|nájemník*|nájem*|klient*|host*|lahv*|výkup*",
      "hradíme|platíme|proplácíme|proplatíme",
      "hradí|platí|nese|zaplatí|uhradí|proplatí|kupuje ..2 firma|zaměstnavatel|společnost|podnik|šéf|škola|úřad",
      "firma|zaměstnavatel|společnost|podnik ..2 hradí|platí|nese|zaplatí|uhradí|proplatí",
      "uhradíme|zaplatíme|koupíme|pořídíme",
      "jde|jdou za námi",
      "na naše|náš náklady|účet",
      "účtov*|vyúčtov*|evidenc* ..4 poplat*|záloh*",
      "záloh* na ..1 mzdu|dovolenou",
      "odměn*|příspěv*",
    ],
  },
};

import { noMatter } from "./no-matter.ts";
import type { RulesOf } from "./rule.ts";

const acceptedDe = ["willkommen|trotzdem|egal|macht nichts|hilf*|helfen", "kein* problem|hindernis", "auch|ebenso"];
const acceptedPl = ["też|także|również|pomożemy", "mile widzian*", "nie szkodzi|przeszkadza|musi"];
const acceptedCs = ["také|taky|rovněž|nevadí|pomůžeme|vítán*|nemusí"];

/** A very good command may be asked for; having been born into a language may not. */
export const languageRules: RulesOf = {
  subject: "language",
  de: [
    { find: ["wer kein*|nicht ..4 *muttersprach*"], unless: acceptedDe },
    {
      find: [
        "auf muttersprachlichem niveau",
        "auf muttersprachniveau",
        "auf muttersprachlerniveau",
        "auf native level",
      ],
      unless: ["nicht|kein"],
      replace: "auf sehr gutem Niveau",
    },
    {
      find: [
        "*muttersprach*",
        "native speaker*",
        "nativespeaker*",
        "deutsch|englisch|polnisch|tschechisch ..1 native",
        "erstsprache ..2 deutsch|polnisch|tschechisch",
        "mit deutsch|polnisch|tschechisch aufgewachsen",
      ],
      unless: [
        "in ihrer|deiner|eurer|der|ihre|seiner|unserer eigenen? muttersprache*",
        "muttersprache ..4 egal|rolle|unwichtig|wichtig|unerheblich|beliebig",
        "kein*|nicht ..2 *muttersprach*",
        "*muttersprach* hin oder her",
        "*muttersprach* oder nicht",
        "{your} muttersprache ..4 pflegen|sprechen|sprichst|wahr*|mitbring*",
        "*muttersprach* ..4 kein*|nicht",
        "muttersprache der|des",
        "{care} ..3 muttersprach*",
        "muttersprachliche* unterricht|kollegen|ansprechpartner*",
        "*muttersprach* ..8 *kurs*|unterricht*|übersetz*|hilft|helfen|lehrt|übt|beibringt",
        "gibt|unterrichtet|leitet|hält|übernimmt ..4 *muttersprach*",
        "*kurs*|*unterricht*|übersetz* ..6 *muttersprach*",
        "haben|gibt ..3 *muttersprach* ..2 team|haus|betrieb",
        "muttersprache* der|ihrer|unserer|deiner kinder|gäste|bewohner*|kund*",
        "andere* muttersprache*",
        "nicht deutsche* muttersprach*",
      ],
    },
    {
      find: [
        "von klein auf|klein|kind|kindesbeinen|geburt|haus ..3 deutsch|polnisch|tschechisch",
        "deutsch|polnisch|tschechisch ..4 von klein|kind|kindesbeinen|geburt|haus",
        "mit deutsch|polnisch|tschechisch|der ..3 großgeworden|groß|aufgewachsen",
        "mit der muttermilch",
      ],
      unless: ["kinder|{care}", "kein*|nicht ..4 aufgewachsen|klein|kind|geburt"],
    },
    {
      find: [
        "{only} ..3 *muttersprach*|native",
        "suchen|gesucht|brauchen|benötigen|erwarten|verlangen ..3 *muttersprach*",
        "*muttersprach*|muttersprache ..4 voraus*|bedingung|pflicht|zwingend",
      ],
      unless: ["nicht {only}", "kein*|nicht ..2 *muttersprach*", "kein*|nicht ..3 voraus*|bedingung|pflicht|zwingend"],
    },
    {
      find: [
        "wer|niemanden|jemanden|leute|keinen ..3 deutsch|polnisch|tschechisch ..2 erst|nachträglich ..3 lernen|gelernt|lernt|lernte|beigebracht",
        "deutsch|polnisch|tschechisch ..4 mutter|wiege|elternhaus|kinderstube|vaterhaus ..2 gelernt|gelegt|mitbekommen|mitgebracht",
        "nicht ..3 deutsch*|polnisch*|tschechisch* ..2 aufgewachsen|großgeworden",
        "deutschsprachig|polnischsprachig|tschechischsprachig|zweisprachig ..1 aufgewachsen|erzogen|großgeworden",
        "deutsch|polnisch|tschechisch ..2 als|ihre|deine erstsprache|heimatsprache|herkunftssprache",
        "wie ein|eine? muttersprachler*",
        "deutsch|polnisch|tschechisch|sprache ..8 zur welt|geboren",
        "von geburt an ..3 gesprochen|sprechen|sprichst",
        "sprache ihrer kindheit",
      ],
      unless: ["kinder|{care}", "kurs*|hilft|helfen|unterstützen", "willkommen|egal|problem"],
    },
  ],
  pl: [
    { find: ["kto|komu nie ..5 ojczyst*|native*|rodowit*"], unless: acceptedPl },
    {
      find: [
        "językiem|język|języka|języku ojczyst*",
        "językiem|język|języka|języku pols*|niemieck*|czesk*|angielsk* ..1 ojczyst*",
        "ojczyst* język*|poziom*",
        "poziom* ..1 ojczyst*",
        "ojczyst*",
        "native speaker*",
        "native",
        "nativ*",
        "rodowit* ..1 użytkown*|mówi*|lektor*|język*|niemieck*|niemiec|niemka|pols*|czesk*",
        "rodzim* użytkownik*",
      ],
      unless: [
        "w ..1 języku ojczystym",
        "swoim języku ojczystym",
        "język* ojczyst* ..4 znaczenia|obojętn*|ważn*|nieistotn*|dowoln*",
        "dowoln*|każd* język* ojczyst*",
        "nie ..4 ojczyst*|native*",
        "ojczyst* ..2 nie",
        "kraj* ojczyst*",
        "rodowit* mieszkań*",
        "ojczyst* ..1 język* klient*|gości|dzieci|pacjent*|kontrahent*",
        "język* ojczyst* ..1 klient*|gości|dzieci|pacjent*|kontrahent*",
        "native*|rodzim*|rodowit* ..8 uczy|prowadzi|pomaga|kurs*|lekcj*|zajęcia|szkoli|tłumacz*",
        "uczy|prowadzi|pomaga|kurs*|lekcj*|zajęcia|szkoli|lektor* ..6 native*|ojczyst*|rodowit*|rodzim*",
        "mamy ..3 native*",
        "językach ojczystych",
      ],
    },
    {
      find: [
        "językiem|język|języka|języku rodzim*",
        "rodzim* język*|niemieck*|polsk*|czesk*|angielsk*",
        "niemiecki|polski|czeski|niemieckim|polskim|czeskim ..4 rodzim*|urodzenia|dziecka|kołyski",
        "od urodzenia|dziecka|kołyski ..4 niemieck*|polsk*|czesk*",
        "wyniesion* z domu",
        "polsku|niemiecku|czesku ..3 od urodzenia|dziecka|zawsze",
        "wychowan* ..3 niemieck*|polsk*|czesk* język*",
      ],
      unless: [
        "nie ..4 rodzim*|urodzenia|kołyski",
        "rodzim* ..2 nie ..1 wymag*|koniecz*|trzeba|musi",
        "dowoln*|każd* ..1 rodzim*",
        "w ..1 języku rodzimym",
        "{care}",
      ],
    },
    {
      find: [
        "{only}|{search}|wymag*|jesteś|musi|warun* ..6 native*|nativ*|ojczyst*|rodzim*|rodowit*",
        "ojczyst* ..4 warun*|wymag*|konieczn*|obowiązk*",
      ],
      unless: [
        "nie ..5 native*|ojczyst*|wymag*|warun*|konieczn*|musi*|{only}",
        "kraj* ojczyst*|rodzinn*",
        "rodowit* mieszk*|polak*|*ak|*aków|*anin*",
      ],
    },
    {
      find: [
        "z|na|w ..1 niemieckim|polskim|czeskim ..2 wyros*|wychowa*|dorasta*|urodz*",
        "niemiecki|polski|czeski ..5 pierwszym językiem",
        "wyuczon* ..4 nie ..1 wystarcz*|starcz*",
        "pierwszym językiem ..3 niemiecki|polski|czeski",
        "nie ..2 wychowa*|wyrós*|wyros* ..4 polski*|niemiecki*|czeski*",
        "niemieckiego|polskiego|czeskiego|niemiecki|polski|czeski ..3 od ..1 małego|dziecka|urodzenia|kołyski|pieluch",
        "polsku|niemiecku|czesku ..3 od ..1 małego|dziecka|urodzenia|kołyski",
        "z mlekiem matki",
        "niemiecku|polsku|czesku ..8 urodził*|urodzon*",
        "musiał* ..4 uczyć|nauczyć ..3 polskiego|niemieckiego|czeskiego",
        "polskiego|niemieckiego|czeskiego ..4 musiał* ..2 uczyć|nauczyć",
      ],
      unless: ["kurs*|pomożemy|pomagamy", "obojętn*|znaczenia", "dzieci ..4 uczą|uczy*"],
    },
  ],
  cs: [
    { find: ["kdo|komu není|nejsou ..5 rodil*|mateřsk*|native*"], unless: acceptedCs },
    {
      find: [
        "rodil* mluvčí*",
        "mateřsk* jazyk*",
        "jazyk* ..1 mateřsk*",
        "mateřštin*",
        "native speaker*",
        "native",
        "mateřsk* úrov*",
        "úrov* ..1 mateřsk*",
      ],
      unless: [
        "ve|v ..1 mateřském jazyce",
        "mateřštině",
        "mateřsk* jazyk* ..3 nehraje|nerozhoduje|důležit*|nevadí|libovoln*|jakýkoli*|jedno",
        "není|nejsou|nemus* ..4 rodil*|mateřsk*|native*",
        "rodil*|native* ..3 nemus*|není|netřeba",
        "mateřsk* škol*",
        "mateřštin* ..2 kolegů|kolegyň|lidí|dětí|zákazník*|klient*|hostů|zaměstnanc*|party",
        "rodil*|native* ..8 učí|vede|pomáh*|kurz*|lekc*|vyučuj*|překlad*|doučuj*",
        "učí|vede|pomáh*|kurz*|lekc*|vyučuj*|překlad*|doučuj* ..6 rodil*|native*",
        "máme ..3 rodil*|native*",
        "mateřských jazycích",
        "jin* mateřsk* jazyk*",
      ],
    },
    {
      find: [
        "od narození|mala|malička|dětství|kolébky ..4 čes*|něm*|pols*",
        "němčin*|češtin*|polštin* ..4 od narození|mala|malička|dětství|kolébky",
        "vyrost*|vyrůst* ..4 češtin*|němčin*|polštin*|česk*|německ*",
        "česky|německy|polsky ..3 od narození|mala|malička|dětství",
        "z domova ..2 česky|německy|polsky",
      ],
      unless: ["není|nemus* ..4 narození|mala|malička|dětství", "{care}"],
    },
    {
      find: [
        "{only}|{search}|jste|musí|musíte|podmínk*|být ..5 rodil*|native*|mateřsk*|mateřštin*",
        "mateřsk*|mateřštin* ..4 podmínk*|nutn*|povinn*",
      ],
      unless: [
        "není|nejsou|nemus*|nejen|ne ..5 rodil*|native*|mateřsk*|podmínk*",
        "mateřskou|mateřské|mateřská $",
        "mateřsk* škol*|dovolen*",
        "rodil* čech*|češ*|sever*|moravan*|*ák|*áky|*any",
      ],
    },
    {
      find: [
        "nevyrost*|nevyrůst* ..2 češtinou|němčinou|polštinou|česky|německy|češtině|němčině",
        "s|na|v ..1 němčinou|češtinou|polštinou|němčině|češtině ..2 vyrost*|vyrůst*|narod*|vychov*",
        "česky|německy|polsky ..5 odmala|odmalička|malička|mala|narození|dětství|kolébky",
        "odmala|odmalička ..5 česky|německy|polsky|němčin*|češtin*",
        "česky|německy|češtinu|němčinu|polsky ..3 musel* ..2 učit|naučit",
        "musel* ..2 učit|naučit ..2 česky|německy|češtinu|němčinu",
        "s mateřským mlékem",
        "německy|česky|polsky ..8 narodil*|narozen*",
        "čeština|němčina|polština|češtinu|němčinu ..4 první|prvním jazyk|jazykem",
        "naučen* ..2 nestačí|nepostačí",
      ],
      unless: ["kurz*|pomůžeme|pomáháme", "jedno|nevadí", "dětí|děti"],
    },
  ],
  harmless: {
    de: [...noMatter.de],
    pl: [...noMatter.pl],
    cs: [...noMatter.cs, "nezáleží"],
  },
};

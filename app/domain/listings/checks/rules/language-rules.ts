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
        "*muttersprach* ..4 kein*|nicht",
        "muttersprache der|des",
        "{care} ..3 muttersprach*",
        "muttersprachliche* unterricht|kollegen|ansprechpartner*",
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
        "mateřsk* škol*",
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
  ],
  harmless: {
    de: [...noMatter.de],
    pl: [...noMatter.pl],
    cs: [...noMatter.cs, "nezáleží"],
  },
};

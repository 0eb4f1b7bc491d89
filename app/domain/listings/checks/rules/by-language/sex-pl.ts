import type { Rule } from "../rule.ts";
import { unwantedPl } from "./unwanted-pl.ts";

/** "Kobiety i mężczyźni" are everybody, "kobiety, bo mężczyźni …" are not. */
const bothPl = [
  "kobiet* ..1 i|oraz|lub|albo|czy|jak|ani|także|również|też ..1 mężczy*",
  "mężczy* ..1 i|oraz|lub|albo|czy|jak|ani|także|również|też ..1 kobiet*",
  "kobiet* mężczy*",
  "mężczy* kobiet*",
];

export const sexPl: readonly Rule[] = [
  {
    find: [
      "{only} ..2 kobiet*|mężczyzn*|pań|panie|panów|panowie|dziewczyn*|chłop*|pani|pana",
      "kobiet*|mężczyzn*|pań|panów|panie|panowie|dziewczyn*|chłopak* ..3 preferow*|preferuj*",
      "{search} ..3 kobiet*|mężczyzn*|pań|pani|panią|pana|panów|panie|dziewczyn*|chłopak*|chłopa|facet*|koleżank*",
      "kobiet*|mężczyzn*|pań|panie|panów|panowie|dziewczyn*|chłopak* ..5 mile widzian*|poszukiwan*|poszukujemy|szukamy|potrzebn*|zatrudn*|wymagan*",
      "mile widzian* ..2 kobiet*|mężczyzn*|pani|panie|panowie|pan|dziewczyn*",
      "najchętniej|najlepiej|idealnie ..2 kobiet*|mężczyzn*|pani|pan|panie|panowie|dziewczyn*|chłopak*|facet*",
      "dla ..2 facet*|facetów|chłopów|chłopaków",
      "nie {hire} ..1 kobiet*|mężczyzn*|pań|panów",
      "kobiet*|mężczyzn*|pań|panów ..6 nie {hire}",
      "{hire} ..1 kobiet*|mężczyzn*|pań|panie",
      "praca|pracę|oferta|stanowisko|zajęcie ..2 dla kobiet*|mężczyzn*|pań|panów|pani|pana|dziewczyn|faceta",
      "nie ..2 dla kobiet|mężczyzn|pań|panów",
      "nadaje|odpowiedni*|przeznaczon*|idealn*|dobr* ..3 dla kobiet|mężczyzn|pań|panów",
      "kobiet*|mężczyźn* ..6 nie nadaj*|poradz*|dadzą",
      "nie nadaj* ..3 kobiet*|mężczyzn*",
      "dla kobiet|mężczyzn|pań|panów ..1 praca|prace|zajęcie|stanowisk*",
      "praca|oferta|zajęcie|etat ..6 dla ..3 pana|pani|panów|pań|kobiety|mężczyzny",
      "wysok*|barczyst*|szczupł*|zgrabn* ..1 pan|pana|pani|panią|kobiet*|mężczyzn*",
      "supermężczyzn*|superkobiet*",
    ],
    unless: [
      ...bothPl,
      "pań i|oraz|lub|czy|jak panów",
      "panów i|oraz|lub|czy|jak pań",
      "pani pana",
      "pana pani",
      "panie i|oraz|lub|czy|jak panowie|panów",
      "odzież ..3 kobiet",
      "klient*|pacjent* ..4 {sexed}",
    ],
  },
  {
    find: [
      "siln*|młod*|mocn*|krzepk* facet*|mężczyzn*|chłop|chłopak*|pan|panów|chłopów",
      "mił*|ładn*|sympatyczn*|uroczą|atrakcyjn*|zadban* ..1 pani|panią|dziewczyn*|koleżank*|kobiet*|sekretark*",
      "gospody* domow*",
      "płeć ..1 kobiet*|mężczyzn*|męsk*|żeńsk*",
      "płci męskiej|żeńskiej",
      "męsk*|damsk*|kobiec* ..1 zespół|zespołu|zespole|ekip*|zajęcie|praca|robota|towarzystw*|gron*|ręka|ręki",
      "dziewczyn* do ..6 poszukiwan*|szukamy",
      "dla mam|mamy|matek",
      "mamusie|mamuś",
      "panienk*",
    ],
  },
  {
    find: [
      "{search} ..2 {she}",
      "{she} ..2 poszukiwan*|potrzebn*",
      "praca|oferta|zajęcie|etat ..1 dla {she}",
      "od|wybran* ..1 kandydatk*|kandydatek|kandydatkami",
      "kandydatk* ..3 powin*|mus*|prosz*|zaprasza*|mile",
    ],
    unless: [
      "lub|albo|oraz|i|czy ..1 *arza|*era|*ka|*cę|*istę|*ka|*una",
      "k m",
      "m k",
      "sprzątacza",
      "sprzątaczy",
      "kelnera|kelnerów",
      "pielęgniarza|pielęgniarzy",
      "kandydat|kandydata|kandydatów|kandydatom|kandydaci",
    ],
  },
  {
    find: [
      "najlepiej|najchętniej|wolimy|raczej|wolelibyśmy|chcemy|chętniej|bierzemy|weźmiemy|przyjmujemy|chcielibyśmy|preferujemy|idealn*|marzy|najlepszy|najlepsza|widzimy ..5 {sexed}",
      "męsk*|damsk*|kobiec*|żeńsk* ..1 zespół|zespołu|zespole|ekip*|praca|prace|pracy|zajęcie|ręk*|dłoń*|dłoni|sił*|kolektyw*|płci|grono|gronie|załog*|robot*",
      "praca|robota|zajęcie ..2 męska|damska|kobieca|męskie|kobiece",
      "{sexed} ..6 nie dadzą|da|poradz*|nadaj*|nadają|przyjmujemy|zatrudniamy|bierzemy",
      "dla {sexed} ..5 za ciężk*",
    ],
    unless: [
      "klient*|pacjent*|gości|mieszkan* ..4 {sexed}",
      "kontakt*|zadzwoń|dzwoni*|pytania|pytać|pisać ..3 pani|pana|panią|panem",
      ...bothPl,
      "pan* i|oraz|lub|albo|czy|jak|a pan*",
      "pan|pana|pani|panią|panu pan|pana|pani|panią|panu",
    ],
  },
  {
    find: [
      "same|sami|samych kobiety|kobiet|panie|pań|panowie|panów|mężczyźni|dziewczyny",
      "robota|robotę|praca|zajęcie ..2 dla {sexed}",
      "{sexed} ..5 nie polecamy|radzimy",
      "nie ..2 dla {sexed}",
    ],
    unless: [
      ...bothPl,
      "pan* i|oraz|lub|albo|czy|jak|a pan*",
      "pan|pana|pani|panią|panu pan|pana|pani|panią|panu",
      "klient*|pacjent* ..4 {sexed}",
    ],
  },
  {
    find: ["jest ..3 kobietą|mężczyzną", "płeć|płci"],
    asked: true,
  },
  {
    find: ["{sexed} ..4 nie|niech ..3 {cannot}"],
    unless: ["kobiet* ..6 mężczy*"],
  },
  {
    find: [
      "{search}|przyda|przydałby|weźmiemy|szukam ..4 młodzieńc*|młodzieniec|chłopaczk*|kolesi*|gościa|babkę|babki|babek",
      "{sexed} ..4 atutem|pierwszeństw*|preferow*|lepsz*|odpada*",
      "{sexed} ..5 niech ..2 nie|dzwoni*",
      "płci pięknej|brzydkiej",
      "płeć piękna|brzydka",
      "dlatego|więc ..3 mężczyzn*|kobiet*|panów|panie|pań ..4 szukamy|bierzemy|zatrudni*|potrzeb*",
      "preferuj*|wolimy ..3 {sexed}",
    ],
    unless: [
      ...bothPl,
      "klient*|pacjent*|gości|mieszkan* ..4 {sexed}",
      "kontakt*|zadzwoń|dzwoni*|pytania|pytać|pisać ..3 pani|pana|panią|panem",
      "pan* i|oraz|lub|albo|czy|jak|a pan*",
      "pan|pana|pani|panią|panu pan|pana|pani|panią|panu",
    ],
  },
  {
    find: ["{sexed} raczej|już|niestety|jednak nie"],
    unless: [...bothPl],
  },
  {
    find: [
      "kobiet*|mężczyzn*|mężczyźn*|panowie|panów|panom|panie|pań|paniom|facetów|faceci|faceta|dziewczyn*|dziewczęta|chłopów|chłopy|chłopaków|babki|kandydatek|kandydatki",
      "jako mężczyzna|kobieta|facet",
    ],
    beside: unwantedPl,
    unless: [
      ...bothPl,
      "klient*|pacjent*|gości*|mieszkan*|{care} ..4 {sexed}",
      "pan* i|oraz|lub|albo|czy|jak|a pan*",
      "pan|pana|pani|panią|panu pan|pana|pani|panią|panu",
      "nie tylko",
      "szanown*|drodzy|prosimy panie|panowie",
      "dziec*|ciąż*|rodzin*|chust*|macierzyńsk*",
    ],
  },
  {
    find: [
      "chłop|facet|mężczyzna|kobieta|dziewczyna|pani|pan|panowie|panie ..5 byłby|byłaby|byliby|byłyby ..3 najlep*|idealn*|mile|lepsz*|wskazan*",
      "chłop ..2 z ..1 krzepą|jajami",
      "najlepiej|najchętniej|raczej|bardziej|idealnie ..3 {sexed}",
      "tylko|wyłącznie|jedynie|raczej|konkretnie ..1 kobietę|mężczyznę|panią|pana|faceta|dziewczynę|kobietą|mężczyzną|kobiecie|mężczyźnie",
      "prawdziw*|twardy*|krzepki*|siln*|porządn* ..1 facet*|mężczyzn*|chłop*|panów|gość|gościa",
      "ładn*|urodziw*|zgrabn*|atrakcyjn*|młod* ..1 kelnerk*|hostess*|dziewczyn*|barmank*|twarzyczk*|buzi*|recepcjonistk*|panien*",
      "męska|kobieca|damska|żeńska rzecz|sprawa|ręka|dłoń|siła|intuicja",
      "w|na męsk*|damsk*|żeńsk*|kobiec* gron*|skład*|ekip*",
      "płeć|płci ..2 męsk*|żeńsk*|kobiet*|mężczyzn*",
      "baby|chłopi|chłopy|baba|chłop ..4 do ..1 roboty|pracy|kuchni",
    ],
    unless: [
      ...bothPl,
      "klient*|pacjent*|gości*|mieszkan*|{care} ..4 {sexed}",
      "pan* i|oraz|lub|albo|czy|jak|a pan*",
      "pan|pana|pani|panią|panu pan|pana|pani|panią|panu",
      "kontakt*|zadzwoń|dzwoni*|pytania|pytać|pisać ..3 pani|pana|panią|panem",
      "wszystkich|każdej płci",
    ],
  },
  {
    find: [
      "zatrudnimy|przyjmiemy|szukamy|przyjmujemy|zatrudniamy|bierzemy {only} kobiet*|mężczyzn*|panów|panią|panie|pana|dziewczyn*|faceta",
    ],
    unless: [...bothPl, "nie {only}"],
    firm: true,
  },
  {
    find: [
      "ma|musi|powinna|powinien|potrzebny|potrzebna ..4 kobieta|mężczyzna|facet|chłop|dziewczyna",
      "chłop*|facet*|mężczyzn* na schwał",
      "jesteś ..1 chłopem|facetem|mężczyzną|kobietą|dziewczyną|chłopakiem",
    ],
    unless: [
      ...bothPl,
      "klient*|pacjent* ..4 {sexed}",
      "pan* i|oraz|lub|albo|czy|jak|a pan*",
      "pan|pana|pani|panią|panu pan|pana|pani|panią|panu",
      "jeżeli|jeśli|gdy",
    ],
  },
  {
    find: [
      "sprawdza*|sprawdzi*|poradzi*|odnajd* ..3 {only}|najlepiej|głównie ..1 panie|panowie|kobiety|mężczyźni|dziewczyny|faceci",
      "{only} panie|panowie|kobiety|mężczyźni",
      "zarezerwowan*|przeznaczon* ..1 dla kobiet|mężczyzn|pań|panów",
      "energiczn*|zgrabn*|obrotn*|dzieln*|pracowit*|roztropn* ..1 dziewczyn*|chłopak*|kobiet*|panna|pani",
      "płci pięknej|męskiej|żeńskiej",
    ],
    unless: [...bothPl, "klient*|pacjent*|gości* ..4 {sexed}", "nie {only}"],
  },
  {
    find: [
      "kobieta|kobietę|kobietą|mężczyzna|mężczyznę|mężczyzną|facet|faceta|facetem|chłop|chłopa|dziewczyna|dziewczynę|dziewczyną|chłopak|chłopaka|babka|babkę|pani|panią",
    ],
    beside: [
      "najlepiej|najchętniej|idealnie|idealna|idealny|marzy|przyda*|pasował*|widzieli*|raczej|wolimy|szukamy|poszukujemy|potrzebujemy|bierzemy|zatrudnimy|przyjmiemy|potrzebna|potrzebny|zastąpi|poradzi",
    ],
    unless: [
      ...bothPl,
      "klient*|pacjent*|gości*|mieszkan*|{care}|podopiecz*",
      "pan* i|oraz|lub|albo|czy|jak|a pan*",
      "pan|pana|pani|panią|panu pan|pana|pani|panią|panu",
      "zadzwoń|dzwoni*|kontakt*|pytać|pisać",
      "jest|są|ma ..1 pani|pan",
      "pani|pan ..2 z|ze",
      "jeśli|gdy|kiedy|co ..3 pani",
    ],
  },
  {
    find: [
      "{she}|kelnerki|panie|kobiety|dziewczyny|facetów|panów|mężczyzn ..5 niż",
      "nie|żadna|żadnych ..1 panienk*|panien*|księżniczk*|laluni*|baby|bab|mięczak*",
      "chłopaki|panowie|faceci|dziewczyny|kobiety|panie ..8 swoim gronie",
      "bez pań|kobiet|panów|mężczyzn|facetów|bab|dziewczyn",
    ],
    unless: [...bothPl, "klient*|pacjent*|gości* ..4 {sexed}", "dziec*|ciąż*"],
  },
];

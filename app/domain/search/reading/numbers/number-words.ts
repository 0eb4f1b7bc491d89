/** Numbers as they are said in Polish and Czech, in every case and without marks; the value stands before its words. */
const slavic = `
  1 jeden jedna jedno jednego jednej jednu jednoho
  2 dwa dwie dwoch dwom dwojka dwojke dva dve dvou dvojka dvojku
  3 trzy trzech trzem trojka trojke tri trech trojku
  4 cztery czterech czterem czworka czworke ctyri ctyry ctyr styri styry ctyrka ctyrku
  5 piec pieciu piatka piatke pet peti petka petku
  6 szesc szesciu szostka szostke sest sesti sestka sestku
  7 siedem siedmiu siodemka siodemke sedm sedmi sedum sedmicka
  8 osiem osmiu osemka osemke osm osmi osum osmicka
  9 dziewiec dziewieciu dziewiatka dziewiatke devet deviti devitka
  10 dziesiec dziesieciu dziesiatka dziesiatke deset deseti desitka desitku
  11 jedenascie jedenastu jedenact jedenacti
  12 dwanascie dwunastu dvanact dvanacti
  13 trzynascie trzynastu trinact trinacti
  14 czternascie czternastu ctrnact ctrnacti
  15 pietnascie pietnastu pietnastka patnact patnacti patnactka
  16 szesnascie szesnastu sestnact sestnacti
  17 siedemnascie siedemnastu sedmnact sedmnacti sedumnact
  18 osiemnascie osiemnastu osmnact osmnacti osumnact
  19 dziewietnascie dziewietnastu devatenact devatenacti
  20 dwadziescia dwudziestu dwudziestka dvacet dvaceti dvacka dvacku dvacitka dvacitku
  30 trzydziesci trzydziestu trzydziestka tricet triceti tricitka tricitku
  40 czterdziesci czterdziestu czterdziestka ctyricet ctyriceti styricet ctyricitka ctyricitku
  50 piecdziesiat piecdziesieciu piecdziesiatka padesat padesati padesatka padesatku pade
  60 szescdziesiat szescdziesieciu sedesat sedesati sedesatka
  70 siedemdziesiat siedemdziesieciu sedmdesat sedmdesati sedumdesat
  80 osiemdziesiat osiemdziesieciu osmdesat osmdesati osumdesat
  90 dziewiecdziesiat dziewiecdziesieciu devadesat devadesati
  100 sto stu
  200 dwiescie dwustu dveste
  300 trzysta trzystu trista
  400 czterysta czterystu ctyrista
  500 piecset pieciuset petset petistovka petikilo
  600 szescset szesciuset sestset
  700 siedemset siedmiuset sedmset
  800 osiemset osmiuset osmset
  900 dziewiecset dziewieciuset devetset
`;

/** German ones, of which the tens are made as well. */
const german = `
  1 ein eins eine
  2 zwei zwo zwee zweie
  3 drei dreie
  4 vier viere
  5 funf fuenf fumf funfe
  6 sechs sechse
  7 sieben
  8 acht achte
  9 neun neune
  10 zehn zehne
  11 elf elfe
  12 zwolf zwoelf
  13 dreizehn dreizn
  14 vierzehn vierzn
  15 funfzehn fuenfzehn fuffzehn fuffzn fumfzehn
  16 sechzehn sechzn
  17 siebzehn siebzn
  18 achtzehn achtzn
  19 neunzehn neunzn
  20 zwanzig zwanzich zwanzsch zwanziger zwanni
  30 dreissig dreißig dreissich dreißich dreissiger dreißiger
  40 vierzig vierzich vierziger
  50 funfzig fuenfzig fuffzig fuffzich fuffzsch fumfzig funfziger fuffziger fuffi
  60 sechzig sechzich
  70 siebzig siebzich
  80 achtzig achtzich
  90 neunzig neunzich
`;

/** What a number under ten before it multiplies; alone they are one of them. */
const multiples = `
  10 dycha dyche dychy dych dyszka dyszke dyszki zehner
  100 stowa stowe stowy stow stowka stowke stowki stowek setka setke setki setek
  100 stovka stovku stovky stovek kila kil hunderter hunni hunnis
`;

/** Only behind a number: "dvě stě", "pěti set". */
const hundreds = `
  100 ste sta set hundert stow
`;

/** One and a half in a word. */
const halves = `
  1.5 poltora poltorej puldruheho puldruhyho anderthalb eineinhalb
`;

const valuesIn = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [value, ...words] = line.split(" ");
        return words.map((word) => [word, Number(value)] as const);
      }),
  );

export const slavicNumbers = valuesIn(slavic);
export const germanNumbers = valuesIn(german);
export const multipleWords = valuesIn(multiples);
export const hundredWords = valuesIn(hundreds);
export const halfWords = valuesIn(halves);
/** "Siedem i pół", "dva a půl"; before a word for thousands or millions a half alone is a number too. */
export const half = String.raw`(?:i|a|und)\s+(?:ein\s+)?(?:pol|pul|puli|halb|halbes)`;
export const halfAlone: ReadonlySet<string> = new Set(["pol", "pul"]);
/** Alone these are articles and "each". */
export const articles: ReadonlySet<string> = new Set(
  "ein eins eine jeden jedna jedno jednego jednej jednu jednoho".split(" "),
);

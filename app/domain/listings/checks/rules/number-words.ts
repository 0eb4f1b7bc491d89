/** "fünfundvierzig", "czterdziestu", "trzydziestką", "pětatřicet", "padesátku": from nineteen on, as people say how old somebody is. */
export const ageInWords =
  /^(?:(?:(?:ein|zwei|drei|vier|f(?:u|ue)nf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|f(?:u|ue)nfzig|sechzig|siebzig)(?:er|ern|sten?)?|(?:dwadziescia|dwudziestu|dwudziest(?:k[aei]|ce)|trzydziesci|trzydziestu|trzydziest(?:k[aei]|ce)|czterdziesci|czterdziestu|czterdziest(?:k[aei]|ce)|(?:piec|szesc)dziesi(?:at|eciu|atk[aei]|atce))|(?:jedna|dvaa|tria|ctyria|peta|sesta|sedma|osma|deveta)?(?:dvacet|tricet|ctyricet|padesat|sedesat)i?|(?:dvacit|tricit|ctyricit|padesat|sedesat)(?:k[auy]|kou|ce))$/;

/** What they are worth; each is known without accents too. Ones alone are articles as well, so something must follow. */
export const numberWords: Readonly<Record<number, string>> = {
  1: "ein jeden jedna",
  2: "zwei dwa dwie dva dvě",
  3: "drei trzy tři",
  4: "vier cztery čtyři",
  5: "fünf pięć pět",
  6: "sechs sześć šest",
  7: "sieben siedem sedm",
  8: "acht osiem osm",
  9: "neun dziewięć devět",
  10: "zehn dziesięć deset",
  11: "elf jedenaście jedenáct",
  12: "zwölf dwanaście dvanáct",
  13: "dreizehn trzynaście třináct",
  14: "vierzehn czternaście čtrnáct",
  15: "fünfzehn piętnaście patnáct",
  16: "sechzehn szesnaście šestnáct",
  17: "siebzehn siedemnaście sedmnáct",
  18: "achtzehn osiemnaście osmnáct",
  19: "neunzehn dziewiętnaście devatenáct",
  20: "zwanzig dwadzieścia dvacet",
  30: "dreißig trzydzieści třicet",
  40: "vierzig czterdzieści čtyřicet",
  50: "fünfzig pięćdziesiąt padesát",
  60: "sechzig sześćdziesiąt šedesát",
  70: "siebzig siedemdziesiąt sedmdesát",
  80: "achtzig osiemdziesiąt osmdesát",
  90: "neunzig dziewięćdziesiąt devadesát",
  100: "sto",
  200: "dwieście",
};

/** These take what stands before them: "pět set", "viertausend". */
export const timesWords: Readonly<Record<number, string>> = {
  100: "hundert set sta stě",
  1000: "tausend tysiąc tysiące tysięcy tisíc tisíce",
};

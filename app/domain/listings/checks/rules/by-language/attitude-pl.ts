/** How an ad says that somebody is not wanted, whoever it is; it stands before them or behind them. */
export const unwantedPl: readonly string[] = [
  "nie ..4 {hire}|bierzemy|weźmiemy|chcemy|szukamy|potrzebujemy|przyjmie*|przyjąć|zatrudni*|zatrudnić|zaprosimy|widzimy|rozpatruj*|aplik*|dzwoni*|zgłasza*|przychodz*|składa*|przysyła*|wysyła*|pisać|pisz|nadaj*|nada|sprawdz*|pasuj*|popracuje*|dostanie*|przejdzie|przejdą|wchodz*|odnajd*|poradz*|dadzą|daj*|ma|mają|masz|będziemy|bierze|tolerujemy|akceptujemy|mile|wytrzym*",
  "niech ..5 nie|szuka*|oszczędz*|daruje*|da|dadzą|odpuszcz*|zapomn*|sobie",
  "oszczędź|oszczędzić|darować|daruj|szkoda ..4 fatygi|czasu|trudu|zachodu|aplikacj*|cv",
  "podziękujemy|dziękujemy",
  "odpada*|dyskwalifik*|wyklucz*|odrzuca*|odkłada*|skreśla*|zwraca*|usuwa*|nieproszen*",
  "do kosza|niszczarki",
  "małe|marne|słabe|znikome ..1 szanse|widoki",
  "za|zbyt ..1 mało|wolni|wolne|słabi|słabe|star*|młod*|nieelastyczn*|kłopotliw*",
  "wylatuje|wylot*|nieelastyczn*|kłopot*",
  "nie poradzi|radzą|radzi|wyrabia*|dają|nadąża*",
  "bez szans",
  "nie ..3 szans|szansy|wstępu|miejsca|sensu|opcji|mowy",
  "prosimy|proszę ..4 nieaplik*|nieskład*|niezgłasz*|niewysył*|nie",
  "nieaplik*|nieskład*|niezgłasz*|niewysył*|niedzwon*",
  "żadn*|nikogo|nikt|nikomu",
  "gdzie indziej",
  "złe|złych|złymi doświadczen*",
  "mamy ..3 dość|dosyć",
  "zły|niewłaściw* adres",
  "nie ..2 dla",
  "rezygnujemy",
];

/** How an ad says that somebody is wanted, and the others less. */
export const preferredPl: readonly string[] = [
  "pierwszeństw*|preferuj*|preferow*|wolimy|wolelibyśmy|chętniej|najchętniej|najlepiej|idealn*|najlepszy|najlepsza|najlepszym|wymarzon*|raczej|stawiamy",
  "{only}",
  "mile widzian*",
  "{search}|szukam|bierzemy|weźmiemy|przyjmujemy|zatrudniamy|chcemy|chcielibyśmy|oczekujemy|oczekuje|wymagamy|zapraszamy|przyda|przydałby|przydałaby|przydałoby|marzy|widzielibyśmy|poszukiwan*",
  "warun*|wymóg|wymog*|konieczn*|niezbędn*|obowiązkow*|musi|musisz",
  "atut*|plus*|zaletą|mile",
];

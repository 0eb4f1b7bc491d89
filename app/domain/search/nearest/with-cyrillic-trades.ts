/**
 * Trades whose Ukrainian or Russian names share no root with the Polish or the Czech one, by a word that ours begin with. Who
 * writes in Cyrillic mostly works in Poland or Czechia already, and the ads have no Ukrainian.
 */
const words: ReadonlyMap<string, string> = new Map(
  `водій=kierowca водитель=kierowca зварювальник=spawacz сварщик=spawacz прибиральниця=sprzątaczka прибиральник=sprzątacz
  уборщица=sprzątaczka уборщик=sprzątacz будівельник=budowlaniec строитель=budowlaniec медсестра=pielęgniarka медбрат=pielęgniarz
  доглядальниця=opiekunka сиделка=opiekunka вантажник=magazynier грузчик=magazynier комірник=magazynier кладовщик=magazynier
  складальник=monter сборщик=monter різноробочий=pracownik·fizyczny разнорабочий=pracownik·fizyczny пакувальник=pakowacz
  упаковщик=pakowacz швачка=szwaczka швея=szwaczka столяр=stolarz тесля=cieśla плотник=cieśla муляр=murarz каменщик=murarz
  маляр=malarz сантехнік=hydraulik сантехник=hydraulik покрівельник=dekarz кровельщик=dekarz офіціант=kelner офіціантка=kelnerka
  официант=kelner официантка=kelnerka покоївка=pokojówka горничная=pokojówka перукар=fryzjer перукарка=fryzjerka
  парикмахер=fryzjer вихователь=wychowawca вихователька=nauczycielka·przedszkola воспитатель=wychowawca вчитель=nauczyciel
  учитель=nauczyciel лікар=lekarz врач=lekarz м'ясник=rzeźnik мясник=rzeźnik обвальник=rzeźnik продавець=sprzedawca
  продавчиня=sprzedawczyni продавец=sprzedawca касир=kasjer касирка=kasjerka кассир=kasjer бухгалтер=księgowa охоронець=ochroniarz
  охранник=ochroniarz садівник=ogrodnik садовник=ogrodnik фрезерувальник=frezer фрезеровщик=frezer оператор=operator кур'єр=kurier
  курьер=kurier дальнобійник=kierowca·ciężarówki дальнобойщик=kierowca·ciężarówki навантажувача=wózka погрузчика=wózka
  мийник=zmywak посудомийниця=pomoc·kuchenna посудомойщица=pomoc·kuchenna програміст=programista программист=programista
  двірник=dozorca дворник=dozorca верстатник=operator·obrabiarek токар=tokarz токарь=tokarz слюсар=ślusarz слесарь=ślusarz автослюсар=mechanik·samochodowy автослесарь=mechanik·samochodowy
  пекар=piekarz пекарь=piekarz кухар=kucharz повар=kucharz електрик=elektryk электрик=elektryk`
    .split(/\s+/)
    .map((pair) => {
      const [cyrillic = "", ours = ""] = pair.split("=");
      return [cyrillic, ours.replace("·", " ")] as const;
    }),
);

/** What is known by its Polish name in that; the rest as it is. */
export function withCyrillicTrades(text: string): string {
  return text.replace(/\p{Script=Cyrillic}+(?:['’ʼ]\p{Script=Cyrillic}+)*/gu, (word) => {
    const plain = word.toLowerCase().normalize("NFC").replace(/[’ʼ]/g, "'");
    return words.get(plain) ?? word;
  });
}

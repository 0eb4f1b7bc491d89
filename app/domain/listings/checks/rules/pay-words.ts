import type { Currency, Lang, PayUnit } from "#db/codes.ts";

/** How the three countries write what is paid. All are read in each language: a Polish text may speak of euros. */
export const currencyWords: Record<Currency, string> = {
  EUR: "€|euro|eur|eura|eur[aůyo]?",
  PLN: "zł|zl|pln|złotych|zlotych",
  CZK: "kč|kc|czk|korun",
};

export const unitWords: Record<PayUnit, RegExp> = {
  hour: /stunde|(?<!\p{L})std(?!\p{L})|\/\s?h(?!\p{L})|stündlich|godzin|\/\s?godz|hodin|\/\s?hod/iu,
  month: /monat|mtl|miesi[aą]|\/\s?mies|mies\.|měsí[cč]|\/\s?měs|měs\./iu,
  year: /jahr|jährlich|p\.\s?a\.|roczn|rocznie|\/\s?rok|ročn/iu,
};

/** Where an amount stands beside one of these, it is what the work brings … */
export const payWords: Record<Lang, RegExp> = {
  de: /gehalt|lohn|löhn|verdien|vergüt|entgelt|brutto|netto|wir zahlen|zahlen wir|bezahlung|einkommen|tagessatz|tageslohn|täglich|am tag|\/\s?tag|stundensatz|€\s?\/\s?h|pro (?:stück|m²)|wir bieten|bieten wir|du bekommst|sie bekommen|auf die hand|bei uns gibt|du kriegst|sie erhalten|du erhältst|bar auf|starten|startest|einstieg|einsteigen/iu,
  pl: /dziennie|dajemy|\/\s?dzień|oferuj|dostaniesz|otrzymasz|\/\s?m[2²]|(?:od|za) (?:metr|sztuk)|wynagrodz|zarob|zarabi|pensj|płac|stawk|brutto|netto|na rękę|wypłat|\/\s?h(?!\p{L})/iu,
  cs: /denně|dáváme|nabídn|nabíz|dostanete|\/\s?den|(?:za|od) (?:metr|kus)|mzd|plat|výděl|vyděl|příjem|příjm|sazb|hrub|čist|ohodnocen/iu,
};

/** … and beside one of these it is something else. */
export const otherMoney: Record<Lang, RegExp> = {
  de: /trinkgeld|betriebsrente|prämie|bonus|boni|zuschuss|zuschüss|zulage|zuschlag|zuschläg|kaution|umsatz|projekt|wert(?!e\p{L})|budget|gutschein|rabatt|urlaubsgeld|weihnachtsgeld|sonderzahlung|vermögenswirksam|jobticket|deutschlandticket|fahrtkosten|fahrt?geld|kilometer|anfahrt|sachbezug|spesen|auslöse|verpflegung|gebühr|pfand|tankkarte|beteilig|investi|kosten|altersvorsorge|einmalig|führungszeugnis|schulung|einarbeitung (?:berechn|zahl)|zahlen sie|erstatt|werkzeug|starter|miete|unterkunft|kita|kindergarten|fitness|umzug|begrüßung|willkommens|abzieh|abgezogen|einbehalt|kostet|preis|verkauft|umgesetzt|erlös|sicherheitsschuh|arbeitsschuh|brille|eigener tasche|spende|handkasse|barkasse|wechselgeld|kassenbestand|tageskasse|fortbildung|lehrgang|führerschein|zahlen sie|selbst (?:be)?zahl|zahl\p{L}* (?:\p{L}+ )?selbst/iu,
  pl: /napiw|premi|bonus|dopłat|dofinans|dodat|kaucj|obr[oó]t|projekt|warto[śs]|bud[żz]et|bon(?!us)|karta|kart[ęy]|rabat|wczas|świąteczn|jednoraz|opłat|wpisow|zwrot|diet|koszt|dojazd|kilometr|inwest|polec|ubezpiecz|szkolen|zapłac|badani|pakiet|(?<!wy)nagrod|dopłac|przedszkol|żłob|karnet|zakwater|mieszkan|obiad|potrąc|odlicz|sprzeda[łlnw]|kosztuj|kieszeni|(?<!\p{L})cen[ayęi]|opłac|(?<!\p{L})kurs|uprawnien|utarg|faktur|zamówie|kandydat|płac\p{L}* sam|sam \p{L}*płac/iu,
  cs: /spropitn|dýšk|prémi|bonus|příplat|příspěv|kauc|obrat|projekt|hodnot|rozpočet|poukaz|stravenk|slev|jednoráz|poplat|diet|náklad|dojížd|cestovn|dopravu|kilometr|invest|doporuč|odměn\p{L}* (?:za|\d)|narození|náborov|dovolen|pojištěn|stojí|záloh|školení|zaplat|balíč|prohlíd|školk|ubytov|oběd|vánoč|uvítac|strhn|srazí|strháv|prodal|prodáv|(?<!\p{L})cen[aěuy]|utrž|z vlastní kapsy|ze svého|(?<!\p{L})byt(?!\p{L})|(?<!\p{L})kurz|tržb|faktur|objednáv|proplác|řidičák|(?:platí|hradí)\p{L}* (?:si )?(?:sám|sama|sami)/iu,
};

/** What stands behind such a head and its colon are allowances, however long the list. */
export const allowancesHead =
  /(?:zuschl[aä]g|zulage|pr[aä]mie|dodat(?:ek|ki)|premi[ae]|příplat|prémie)\p{L}*(?:\s\p{L}+){0,3}\s?[:–-][^\n;]*$/iu;

/** Nobody is paid less for an hour: what is, comes on top. */
export const leastForAnHour: Record<Currency, number> = { EUR: 5, PLN: 10, CZK: 60 };

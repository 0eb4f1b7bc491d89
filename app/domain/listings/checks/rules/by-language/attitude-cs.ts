/** How an ad says that somebody is not wanted, whoever it is; it stands before them or behind them. */
export const unwantedCs: readonly string[] = [
  "{refuse}|{cannot}|neuspěj*|neobstoj*|nezapadn*|neutáhn*|nepasuj*|neosvědčil*|nepřipad*|nedostan*|nepracuj*",
  "nebudeme|nebudou|nebude|nemůžeme ..4 brát|přijímat|zaměstnávat|vzít|přijmout|zaměstnat|zvát|zkoušet",
  "ať|nechť ..5 ne|nevol*|nehlás*|nechod*|nezkouš*|nepíš*|neposíl*|hled*|ušetř*|zapomen*|raději|jd*|zkus*|rovnou|nereag*|neozýv*",
  "ušetřete|ušetří|ušetřte|ušetři|škoda ..4 námah*|čas*|cest*|práci|životopis*",
  "děkujeme $",
  "děkujeme ne|nechceme|předem",
  "vyřaz*|vyřad*|odkládáme|vyhaz*|mažeme|odmít*|zahaz*|skart*|neotv*|nečteme|diskvalifik*|zbytečn*|bezpředmětn*|nežádouc*|vyloučen*|vylučuj*|nepřípust*|nevhodn*",
  "do koše|skartovačky",
  "je|jsou ..4 starý|stará|staří|staré|mladý|mladí|pomalí",
  "malou|malé|mizivou|mizivé|nulovou ..1 šanc*|vyhlídk*",
  "málo|příliš|moc ..1 pružn*|ohebn*|flexibiln*|star*|mlad*|pomal*|slab*",
  "letí|nespolehliv*|neporadí|nestíhá|nestíhají|nezvlád*",
  "nemá|nemají|nemáte|nemáš ..4 šanci|šance|cenu|smysl|co|místo|naději",
  "bez šance",
  "nejsou|není ..4 vítán*|vhodn*|žádouc*|pro|místo|zájem|nic",
  "v úvahu ..3 ne*",
  "ne* ..1 v úvahu",
  "žádn*|nikoho|nikdo|nikomu|žádné",
  "jinde|jinam",
  "špatn* zkušenost*|adres*",
  "máme ..5 dost|zuby",
  "plné zuby",
  "bohužel|raději|radši|spíš|prosím|prosíme ne|nikoli|nebereme",
  "prosím*|prosíme ..4 ne*",
  "neteď|nikoliv",
];

/** How an ad says that somebody is wanted, and the others less. */
export const preferredCs: readonly string[] = [
  "přednost*|preferuj*|upřednostň*|raději|radši|nejraději|nejradši|nejlépe|nejlíp|ideálně|ideální|nejlepší|spíš|spíše|přivítáme|uvítáme|oceníme|vítán*|vítaný|vítaná|vítaní",
  "{only}",
  "{search}|bereme|vezmeme|přijímáme|chceme|chtěli|chceme|přijmeme|zaměstnáváme|zveme|čekáme|očekáváme|požadujeme|vyžadujeme|hodil*|hodí|sázíme|viděli",
  "podmínk*|nutn*|nutností|povinn*|musí|musíte|musíš|nezbytn*",
  "výhod*|plus|předností",
];

/** Any of these in a text; a space or an end stands on both sides. "Nicht" is typed as "nich" as well. A comma of "{0,2}" parts nothing. */
const anyOf = (list: string) =>
  new RegExp(
    `(?:^| )(?:${list
      .trim()
      .replaceAll("nicht", "nicht?")
      .replaceAll("nicht?s", "nichts")
      .split(/,\s+/)
      .join("|")})(?= |$)`,
  );

/** It is all the same to somebody; folded, in three languages. */
export const saysWhatever = anyOf(String.raw`
  egal, (?:mir|ist|ganz) gleich, gleich ob, gleichgultig, wurst, wurscht, schnuppe, einerlei, kein(?: grosses)? (?:problem|ding|thema), keine rolle, nichts aus,
  keine (?:angst|scheu) vor, (?:nebude|nebudou) (?:mi |pro me |to )?(?:vadit|problem), nie (?:bedzie|beda) (?:mi |to )?(?:przeszkadza\w+|problem\w*),
  (?:(?:hab|habe|hatte|hatt|haben|hatten) )?(?:(?:ich|wir) )?(?:nix|nichts) gegen, es gibt (?:nix|nichts|kein\w*(?: \w+)?) (?:was|die|das|den) (?:ich|wir) nicht, nicht so dass (?:ich|wir) nicht,
  stor(?:t|en) (?:mich |uns )?nicht, nicht (?:so |sehr )?(?:wichtig|entscheidend), oder (?:auch )?nicht,
  bez znaczenia, oboj\w+, wszystko jedno, bez roznicy, nie (?:ma|robi|sprawia|stanowi) (?:mi |dla mnie )?(?:znaczenia|roznicy|problemu|klopotu),
  (?:nie mam |nie mamy )?nic (?:nie mam |nie mamy )?przeciw(?:ko)?, nie ma (?:\w+ ){0,2}(?:ktor\w+|czego) (?:bym |bysmy )?nie(?: wzial\w*| zrobil\w*| robil\w*)?, nie (?:jest )?(?:to )?tak ze (?:bym )?nie (?:chce|chcial\w*|moge|lubie),
  nie (?:boje|boimy) sie, nie przeszkadza\w*, nie (?:jest |sa )?(?:wazn|istotn)\w+, (?:to )?nie (?:jest |sa )?(?:to )?(?:dla (?:mnie|nas) )?(?:zaden )?problem\w*, czy nie, bez problemu, zaden problem,
  moze byc, moga byc, muze byt, muzou byt, mohou byt, (?:to|mi|nam|je|uplne) jedno, fuk, nevad\w+, (?:(?:nemam|nemame) )?nic proti, neni (?:to )?tak ze (?:bych|bychom)(?: \w+)? ne\w+, neni nic co (?:bych )?ne\w+, neboj\w+ se, (?:neni|nejsou) (?:pro me |pro nas |to )?(?:zadny )?(?:problem\w*|dulezit\w+|prekazk\w+), nezalezi, nehraje roli, nebo ne, zadny problem`);

/** Somebody can do without it: of a burden, that he would rather not have it. */
export const saysNeedless = anyOf(String.raw`
  (?:muss|mussen) (?:\w+ )?nicht, nicht (?:unbedingt|notig|notwendig|erforderlich|zwingend), brauch\w* (?:ich |wir )?(?:nicht|kein\w*),
  nie musi, nie (?:jest |sa )?(?:konieczn|potrzebn|wymagan)\w+, nie (?:trzeba|potrzeba|potrzebuj\w+),
  niepotrzebn\w+, zbedn\w+, zbytecn\w+, (?:hab|habe|haben|mam|mame|mamy) (?:ich |wir )?(?:schon |uz |juz )?(?:svo\w+|swo\w+|wlasn\w+|vlastn\w+|selbst|selber|eigene\w*),
  nemusi\w*, (?:neni|nejsou) (?:to )?(?:nutn\w+|potreb\w+|treba|podmink\w+), nepotrebuj\w+`);

/** Verbs of the first person, but those that say how somebody is, and no other words that end so. */
const othersOfFirst = String.raw`(?!hab|hatt|kenn|versteh|wohn|leb|komm|glaub|denk|ware|welche|diese|jede|alle|viele|ohne|solange|beide)\w{3,}e`;

/** Words that say no to a thing wherever they stand beside it. */
export const saysNever = anyOf(String.raw`
  nein, nee, stop, stopp, (?:auf|in) keinen? fall, keinesfalls, unmoglich, ausgeschlossen, unerwunscht, tabu, verboten, ungern, hasse?, vertrage?, meide,
  nicht (?:verfugbar|machbar|moglich|zumutbar|einsatzbereit), (?:stort|storen) (?:mich|uns), nie (?:jestem|jestesmy) (?:dostepn|dyspozycyjn)\w+, (?:mi |nam )?przeszkadza(?:ja)?, (?:mi|nam) vadi,
  (?:hab|habe|haben|hatte) (?:ich |wir )?(?:\w+ ){0,2}(?:satt|genug|uber|dicke), reichts mir, mir reichts, (?:bin|sind) (?:ich |wir )?(?:\w+ )?(?:leid|durch mit|mude), nervt(?: mich)?(?: nur)?, nimmer,
  fall(?:t|en) (?:\w+ ){0,3}(?:weg|aus|flach), scheide(?:t|n) (?:\w+ ){0,2}aus, zu (?:anstrengend|schwer|viel|stressig|gefahrlich|weit),
  (?:kann|mag|will|darf|soll|(?:schaff|mach|pack|nehm|arbeit|such|steh|zieh|geh|fahr|ertrag|vertrag|halt|wunsch)e?|${othersOfFirst}) ich (?:\w+ ){0,2}(?:nicht|nix|nimmer), (?:kommt|kommen|geht|gehen|passt|passen|klappt|klappen|liegt|liegen|reizt|reizen|interessiert|interessieren|lockt) (?:\w+ ){0,3}nicht,
  (?:war|hatte|hab|habe|mach|mache|machte) ich (?:schon |jetzt |nun )?(?:lang|lange|oft|jahrelang) genug, nichts fur (?:mich|uns), ohne (?:mich|uns), kein bock, keine lust, um keinen preis, nie im leben, nicht um alles (?:geld|in der welt),
  (?:w|pod) zadnym (?:wypadku|razie|pozorem), odpada\w*, nigdy, w zyciu, za (?:malo|duzo|ciezk\w+), mam (?:juz )?(?:(?:po dziurki|powyzej)(?: \w+)* )?dosc, mam (?:juz )?po dziurki(?: w nosie)?, niemozliw\w+, wykluczon\w+, zabron\w+, nienawidze, unikam, dziekuje,
  nie (?:juz )?(?:moge|mozemy|chce|chcemy|bede|lubie|cierpie|znosze|dam|daje|wchodz\w+|pasuj\w+|odpowiada\w*|interesuj\w+|biore|robie|pracuje|jezdze|wytrzym\w+|wezme|przyjm\w+|wracam|wracamy|wroce|wrocimy|pojde|pojad\w+|jade|ide|dojezdza\w*|wyjezdza\w*|nadaj\w+|kreci|kreca|bawi|bawia|utrzyma\w*|rozwazam|akceptuj\w+|toleruj\w+),
  za (?:zadne (?:skarby|pieniadze)|nic|cholere)(?: w zyciu| na swiecie)?, po moim trupie, (?:juz )?(?:dosc|wystarczajaco) dlugo (?:robilem|robilam|jezdzilem|jezdzilam|pracowalem|pracowalam),
  nie (?:dla (?:mnie|nas)|ma (?:mowy|opcji|szans)), to nie,
  v zadnem pripade, za (?:zadnou cenu|zadny prachy|zadne penize|nic na svete), pres mou mrtvolu, nikdy, vylouc\w+, zakaz(?!nik|ecz|k)\w+, (?:mam|mame) (?:uz )?pln[ye] (?:zuby|kecky), (?:mam|mame) (?:toho )?(?:uz )?(?:toho )?dost$, (?:uz )?dost, leze mi krkem, (?:moc|prilis) (?:tezk\w+|narocn\w+|daleko), ani nahodou, ani omylem,
  nejd(?:e|ou|u), ne(?:lze|muz\w+|moh\w+|chc\w+|chte\w+|jedu|zvlad\w+|vyhovuj\w+|prichaz\w+|pripad\w+|berem?\w*|bavi|lak[aa]\w*|zajim\w+|vrac\w+|vrat\w+|pojed\w+|jezd\w+|bud[ue]\w*|snas\w+|mus[ie]m\w*|utah\w+|uziv\w+|stac\w+|staci|lib\w+|mam rad\w*|snes\w+),
  (?:neni|nejsou) (?:nic )?pro (?:me|mne|nas),
  (?:fur|dla|pro) (?:die |meine |mou |moji )?(?:familie|rodziny|rodinu), patri \w+, rodine, (?<!besser |lepiej |lepe |lip )(?:schlafe|spie|spac|spim|spat)(?: ich)?, heilig, zajet[aeyi], zajete`);

/** Whatever somebody does not do at a time: "o víkendu nepracuji". */
export const saysNotDone =
  /(?:^| )(?:ne(?!bo|jak|kde|kter|co|mec|moc|jv|jl|jm|jr|jd[er]|ust|pret|ben|hm|tt|u[en]?\b|ue|rv|nn|del[ei]|dals|mus)\w{3,}|nie (?:juz )?(?!mam|mial|znam|umi|wiem|jest|bylem|bylam|boj)\w{2,}(?:am|uje|al|ala|alem|alam|yma|imy|amy|emy))(?= |$)/;

/** The same where hardly anything else is said behind it. */
export const saysNo = anyOf("nicht, nie, niet, ne, nix, nichts, nimmer");

/** Whether a text says no to something. */
export const refuses = (text: string) => [saysNever, saysNo].some((pattern) => pattern.test(text));

/** What is said of a thing, and the patterns that say it, in the order in which they are tried. */
export const sentenceVerdicts = [
  ["whatever", saysWhatever],
  ["needless", saysNeedless],
  ["no", saysNever],
  ["no", saysNotDone],
  ["no", saysNo],
] as const;

/** Whether there is any verdict in a text. */
export const judges = (text: string) => sentenceVerdicts.some(([, pattern]) => pattern.test(text));

/** Somebody wants it, or at most so much: a no behind is of something else. */
export const saysYes =
  /^(?:ja|jo|jep|gerne?|ok|okay|tak|chetnie|ano|rad|rada|klidne|super|dobrze|dobre|mehr|wiecej|vic|vice)(?= |$)/;

const wordsIn = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What a sentence has beside that says nothing of its own. */
export const isOfSentence = (word: string) => ofSentence.has(word);
const ofSentence = wordsIn(`
  ich du wir man es das die der mir mich uns bei fur in im an am zu zum zur mehr gar uberhaupt wirklich echt leider bitte lieber eher haben machen
  sein sind ist war waren ware kann konnen will wollen mag mochte darf mache mach brauche brauch muss mussen nehme geht gehen gehn passt passen klappt
  schaff schaffe fallt fallen flach hab habe steh reicht satt wurde wurden hatte mochten konnte liegt kommt kommen frage infrage moglich gut gern gerne unbedingt danke so aber auch da dann halt einfach absolut gesundheitlich familiar ab aus weg
  schon wieder ding meins jetzt stehen sitzen stac siedziec stat sedet arbeiten leisten schaffen drin uberhaupt momentan zur zeit
  ja my mi mnie nam nas to sa jest juz raczej niestety prosze bardzo absolutnie wcale zdecydowanie na pewno moge chce bede robic pracowac jezdzic brac
  w we z ze do dla gre rachube i no wypadku razie zadnym zadnych mowy ma ze wzgledu zdrowie zdrowotnych zdrowotnie obecnie teraz tez tylko
  me mne nas je jsou uz radsi radeji prosim bohuzel rozhodne urcite vubec spis moc pro uvahu v se si delat pracovat jezdit brat diky dekuju pripade
  zadnem nic zdravotne to mi ted taky`);

/** A reason or a turn: what stands behind it is said of something else. */
export const isTurning = (word: string) => turning.has(word);
const turning = wordsIn(`
  weil denn da sondern dafur dagegen nur ausser suche suchen such hauptsache
  bo poniewaz gdyz tylko lecz natomiast oprocz szukam szukamy
  protoze jelikoz nebot nybrz jen jenom pouze krome hledam hledame`);

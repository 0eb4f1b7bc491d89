/** Any of these in a text; a space or an end stands on both sides. */
const anyOf = (list: string) =>
  new RegExp(
    `(?:^| )(?:${list
      .trim()
      .split(/\s*,\s*/)
      .join("|")})(?= |$)`,
  );

/** It is all the same to somebody; folded, in three languages. */
export const saysWhatever = anyOf(String.raw`
  egal, (?:mir|ist|ganz) gleich, gleich ob, gleichgultig, wurst, wurscht, schnuppe, einerlei, kein(?: grosses)? (?:problem|ding|thema), keine rolle, nichts aus,
  stor(?:t|en) (?:mich |uns )?nicht, nicht (?:so |sehr )?(?:wichtig|entscheidend), oder (?:auch )?nicht,
  bez znaczenia, oboj\w+, wszystko jedno, bez roznicy, nie (?:ma|robi|sprawia|stanowi) (?:mi |dla mnie )?(?:znaczenia|roznicy|problemu|klopotu),
  nie przeszkadza\w*, nie (?:jest |sa )?(?:wazn|istotn)\w+, czy nie, bez problemu, zaden problem,
  (?:to|mi|nam|je|uplne) jedno, fuk, nevad\w+, neni (?:pro me |to )?(?:problem|dulezit\w+), nezalezi, nehraje roli, nebo ne, zadny problem`);

/** Somebody can do without it: of a burden, that he would rather not have it. */
export const saysNeedless = anyOf(String.raw`
  (?:muss|mussen) (?:\w+ )?nicht, nicht (?:unbedingt|notig|notwendig|erforderlich|zwingend), brauch\w* (?:ich |wir )?(?:nicht|kein\w*),
  nie musi, nie (?:jest |sa )?(?:konieczn|potrzebn|wymagan)\w+, nie (?:trzeba|potrzeba|potrzebuj\w+),
  niepotrzebn\w+, zbedn\w+, zbytecn\w+, (?:hab|habe|haben|mam|mame|mamy) (?:ich |wir )?(?:schon |uz |juz )?(?:svo\w+|swo\w+|wlasn\w+|vlastn\w+|selbst|selber|eigene\w*),
  nemusi\w*, (?:neni|nejsou) (?:to )?(?:nutn\w+|potreb\w+|treba|podmink\w+), nepotrebuj\w+`);

/** Words that say no to a thing wherever they stand beside it. */
export const saysNever = anyOf(String.raw`
  nein, nee, (?:auf|in) keinen? fall, keinesfalls, unmoglich, ausgeschlossen, unerwunscht, tabu, verboten, ungern, hasse?, vertrage?, meide,
  fall(?:t|en) (?:\w+ ){0,2}(?:weg|aus|flach), scheide(?:t|n) (?:\w+ ){0,2}aus, zu (?:anstrengend|schwer|viel|stressig|gefahrlich|weit),
  (?:kann|mag|will|mochte|darf|schaffe?|mache?|packe?|nehme|arbeite|suche|wunsche) ich (?:\w+ ){0,2}nicht, (?:kommt|kommen|geht|gehen|passt|passen|klappt|klappen|liegt|liegen) (?:\w+ ){0,3}nicht,
  nichts fur (?:mich|uns), ohne (?:mich|uns), kein bock, keine lust,
  (?:w|pod) zadnym (?:wypadku|razie|pozorem), odpada\w*, nigdy, niemozliw\w+, wykluczon\w+, zabron\w+, nienawidze, unikam, dziekuje,
  nie (?:juz )?(?:moge|mozemy|chce|chcemy|bede|lubie|cierpie|znosze|dam|daje|wchodz\w+|pasuj\w+|odpowiada\w*|interesuj\w+|biore|robie|pracuje|jezdze|wytrzym\w+|wezme|przyjm\w+|rozwazam|akceptuj\w+|toleruj\w+),
  nie (?:dla (?:mnie|nas)|ma (?:mowy|opcji|szans)), to nie,
  v zadnem pripade, nikdy, vylouc\w+, zakaz\w+, ani nahodou, ani omylem,
  nejd(?:e|ou|u), ne(?:lze|muz\w+|moh\w+|chc\w+|chte\w+|jedu|zvlad\w+|vyhovuj\w+|prichaz\w+|pripad\w+|berem?\w*),
  (?:neni|nejsou) (?:nic )?pro (?:me|mne|nas),
  (?:fur|dla|pro) (?:die |meine |mou |moji )?(?:familie|rodziny|rodinu), patri \w+, rodine, (?:schlafe|spie|spac|spim|spat)(?: ich)?, heilig, zajet[aeyi], zajete`);

/** Whatever somebody does not do at a time: "o víkendu nepracuji". */
export const saysNotDone = /(?:^| )ne(?!bo|jak|kde|kter|co|mec|moc|jv|jl|jm|jr|jd[er]|ust|pret)\w{3,}(?= |$)/;

/** The same where hardly anything else is said behind it. */
export const saysNo = anyOf("nicht, nie, niet, ne, nix, nichts");

/** Somebody wants it, or at most so much: a no behind is of something else. */
export const saysYes =
  /^(?:ja|jo|jep|gerne?|ok|okay|tak|chetnie|ano|rad|rada|klidne|super|dobrze|dobre|mehr|wiecej|vic|vice)(?= |$)/;

const wordsIn = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What a sentence has beside that says nothing of its own. */
export const isOfSentence = (word: string) => ofSentence.has(word);
const ofSentence = wordsIn(`
  ich du wir man es das die der mir mich uns bei fur in im an am zu zum zur mehr gar uberhaupt wirklich echt leider bitte lieber eher haben machen
  sein sind ist war waren ware kann konnen will wollen mag mochte darf mache mach brauche brauch muss mussen nehme geht gehen gehn passt passen klappt
  wurde wurden hatte mochten konnte liegt kommt kommen frage infrage moglich gut gern gerne unbedingt danke so aber auch da dann halt einfach absolut gesundheitlich familiar ab aus weg
  schon wieder ding meins jetzt arbeiten leisten schaffen drin uberhaupt momentan zur zeit
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

import { type Lang, langs } from "#db/codes.ts";
import { plainLetters } from "../plain-letters.ts";

const marks: Record<Lang, RegExp> = {
  de: /[äöüß]/iu,
  pl: /[łąęśźżćń]/iu,
  cs: /[ěřůďťňčšž]/iu,
};

/** Words that say a language as surely as two of its letters do. */
const words: Record<Lang, string> = {
  de: "als und die der das im bei mit arbeit job stelle stunde monat jahr ich nicht will fur gern lager koch buro verkauf fahrer pfleger pflege",
  pl: "praca pracy prace dla szukam z jako rocznie miesiecznie na godzine nie jest firma roboty od reki biuro magazyn sklep budowa kierowca kucharz kelner kelnerka piekarz opiekunka",
  cs: "praci pro hledam ve jako rocne mesicne hodinu na aspon nebo nejdu chci bych prosim kancelar sklad obchod stavba ridic kuchar cisnik servirka elektromechanik elektrikar pekar skladnik",
};

/** Two and three letters that stand in names of trades of one language at least four times as often as in those of any other. */
const letters: Record<Lang, string> = {
  de: "ei sch er_ ung ue bau ae eit ng ge rer ss her uer au ng_ he gs in_ un rbe ngs uf ll ike ker fe bei auf fu sse rei fah aft ass fa tt ege fac nb nd pf ell eis hre ft ger au_ lf aue eu rb eur ft_ fer tun und aus hr enb ein lle ver lei fue che teu ge_ fl pfl ach kau _un rin ur_ ehr lfe ges isc arb tio age _fu hin rf ere tte lt ts nba nge asc ei_ rie lag nn_ hi nm nd_",
  pl: "ow cz wy rz_ owy wn zy wni own ow_ wy_ cj w_ z_ rz czn sz row cow nia acz aw icz ca_ prz ki_ cz_ cji zyn arz dow low owa _sz wc kow ki szy dz wyc iec czy tow ycz acj ia wca ia_ ego ji_ _wy iar go_ wa_ yk_ owe go tyk cja yk zny kie asz szk wo _w_ dzi owc j_ ej_ cie rze kcj zy_ adz ty trz yj wie yjn _i_ ta_ zyc rzy asy zys ecj rza cy cze awa gow iow try awc now rki jal yw",
  cs: "ov vy ky va ova _vy av ar_ vn ky_ cov vni ce_ ovn vyr ni_ _v ovy tav vac cka vy_ yr ick ic_ rav cky ac_ yro _v_ _a_ kov vo var ho_ bni bc obc v_ idi rid rov veb sky ha_ lov luh bn bce oju uha ebn dic vyc cn ave ava vat vi ju_ iky vod nih vi_ yne va_ kyc by del uci _sv cni roj tvi ou asi _ri dov acn iho kyn tic ace voz riz aci ih by_ ved ne_ id avy ve_ ti_ ju avo vin ecn sva",
};

const known = {
  de: { words: new Set(words.de.split(" ")), letters: new Set(letters.de.split(" ")) },
  pl: { words: new Set(words.pl.split(" ")), letters: new Set(letters.pl.split(" ")) },
  cs: { words: new Set(words.cs.split(" ")), letters: new Set(letters.cs.split(" ")) },
};

/** In which languages a few words may be written, also without their marks; none where nothing tells. */
export function likelyLanguages(text: string): Lang[] {
  const marked = langs.filter((lang) => marks[lang].test(text));
  if (marked.length === 1) return marked;
  const said = plainLetters(text).match(/\p{L}+/gu) ?? [];
  const scores = langs.map((lang) => said.reduce((sum, word) => sum + scoreOf(word, lang), 0));
  const most = Math.max(...scores);
  return most === 0 ? [] : langs.filter((_, at) => scores[at] === most);
}

function scoreOf(word: string, lang: Lang) {
  const spaced = `_${word}_`;
  const found = new Set<string>();
  for (let at = 0; at < spaced.length; at++)
    for (const length of [2, 3]) {
      const part = spaced.slice(at, at + length);
      if (known[lang].letters.has(part)) found.add(part);
    }
  return found.size + (known[lang].words.has(word) ? 2 : 0);
}

import type { Subject } from "./rule.ts";

/** Ways to reach somebody past the board, in the spellings of three countries. */
export type Sign = {
  subject: Extract<Subject, "contact" | "link">;
  find: RegExp;
  /** What stands right before it, or anywhere in its line, and makes it harmless. */
  before?: RegExp;
  around?: RegExp;
};

const atWord = "at|ät|ett|małpk?a|malpk?a|zavináč|zavinac|klammeraffe";
/** A single "a" only where brackets or quotes hold it: "vis-a-vis" is no address. */
const at = String.raw`\s?(?:@|[([{„"“«]\s?(?:a|${atWord}|@)\s?[)\]}”"“»]|[/|*]\s?(?:${atWord}|@)\s?[/|*]|\s(?:${atWord})\s)\s?`;
const dot = String.raw`\s?(?:\.|[([{]\s?(?:punkt|dot|kropka|tečka|tecka|\.)\s?[)\]}]|\s(?:punkt|dot|kropka|tečka|tecka)\s)\s?`;
const ending =
  "de|pl|cz|com|eu|org|net|info|biz|jobs|shop|online|io|me|at|ch|sk|example|team|app|gmbh|media|tech|dev|agency|work|works|career|careers|group|company|pro|club|store|site|page|blog|berlin|koeln|saarland|world|gov|edu|uk|fr|it|nl|ua|hu|ro|lt|be|dk|se";
const name = String.raw`[\p{L}\d][\p{L}\d_+-]*`;
/** What tells a number that is dialled from one that counts. */
const call = String.raw`(?:tel|telefon|telefonisch|telefonicznie|telefonicky|fon|fone|phone|mob|mobil|mobile|mobilu|handy|ruf|rufnummer|anruf|ruft|rufen|durchwahl|kom|komórka|zadzwoń|dzwoń|dzwonić|dzwońcie|numer|numerem|kontakt|kontaktu|volejte|zavolejte|zavolej|volat|číslo|číslem|čísle|sms|whatsapp|signal|telegram|viber)`;
/** Behind "Nummer" or "číslo" stands what else has numbers. */
const counted = String.raw`[^\d\n]{0,25}(?:katalog|artyk|artik|bestell|rysunk|zeichnung|výkres|zam[oó]w|objedn|faktur|rechnung|seri|konta|účt)`;
const notDialled =
  /(?<!\p{L})(?:nip|regon|krs|ičo|ico|dič|pesel|hrb|hra|iban|konto|účet|artikel|art\.|bestell\p{L}*|objednac\p{L}*|katalog\p{L}*|nr\.? (?:art|kat|ref)\p{L}*|norm|en|iso|din|pn|čsn|ref\.?)[\s.:-]*(?:č\.|nr\.?|numm?er|číslo)?[\s.:-]*$/iu;

/** Who looks after such channels as work is not told to write there. */
const shows =
  "finde[nt]|gibt es|sehen sie|siehst du|seht|schau(?:t|en)?(?!\\p{L})|(?<!\\p{L})folg[et]|besuch(?:t|en sie|e uns)|zobacz|obejrz|znajdzie|najdete|uvid[ií]|sleduj|navšt";
const marketing = new RegExp(
  `^(?!.*(?:${shows})).*(?:marketing|kan[aä]l|kanał|kampa[gn]|reklam|social|community|mediów|médi|betreu(?!ung per)|pfleg|prowadz|obsług|správ|spravuj|beiträge|post[uůy]|postów|příspěv|auftritt|neřeš|aufmöbel|bespiel|befüll|content|posts|kümmer|aktuell (?:sind|halt)|aktualis|aktualiz|zajm(?:iesz|uje)|dbasz|dbani|starat|na starost|agentur|znajomo[śs]|znalost|kenntnis|promoc|propag|přidáv|vkládá|wstawia|dodaje|publiku|stellen sie|einstell|veröffentlich)|(?:whats\\s?app|facebook|instagram|messenger)[^.!?]{0,40}(?<!\\p{L})(?:nicht(?! per| über)|keine?n?|nie|nenabír|nepouží|nemáme|nekomunik|nepřijím)`,
  "iu",
);

export const contactSigns: readonly Sign[] = [
  {
    subject: "contact",
    find: new RegExp(
      `(?<![\\p{L}\\d_+.-])${name}(?:\\.${name})*${at}${name}(?:${dot}${name})*${dot}(?:${ending})(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  {
    subject: "contact",
    find: /(?<![\p{L}\d.,/-])(?:\+|00)\s?(?:49|48|420|421|43)[\s./()-]{0,6}\d(?:[\s./()-]{0,3}\d){6,12}(?![\d€])/gu,
  },
  {
    subject: "contact",
    find: /(?<![\p{L}\d.,/-])\(?0[1-9]\d{1,4}\)?(?:\s?[/–-]\s?|\s|\)\s?)?\d(?:[\s/.-]{0,2}\d){3,10}(?![\d€]|\s?(?:€|euro|mm|kg|cm))/giu,
    before: notDialled,
  },
  {
    subject: "contact",
    find: /(?<!\d)\d(?:[ ./–-]{1,3}\d){8,13}(?!\d)/gu,
    before: notDialled,
  },
  {
    subject: "contact",
    find: /(?<![\p{L}\d.,/+-])(?:\d{3}[ -]\d{3}[ -]\d{3}|\d{2}[ -]\d{3}[ -]\d{2}[ -]\d{2}|\(\d{2}\) ?\d{3}[ -]?\d{2}[ -]?\d{2})(?![.,]?\d|[ -]\d|\s?(?:€|euro?|eur|zł|pln|kč|mm|kg|m²|km))/giu,
    before: notDialled,
  },
  {
    subject: "contact",
    find: new RegExp(
      `(?<!\\p{L})${call}(?!\\p{L})(?!${counted})(?:[^\\d\\n]|\\d{1,2}:\\d{2}){0,25}\\+?\\(?\\d(?:[\\s/.()–-]{0,3}\\d){5,13}(?!\\d)`,
      "giu",
    ),
    before: /(?:katalog|artik|bestell|zeichnung|objednac|výrobn|rysunk|seri)\p{L}*\s$/iu,
  },
  {
    subject: "link",
    find: new RegExp(
      `(?:https?:\\/\\/|(?<![\\p{L}\\d])www${dot})[^\\s<>"„“”]+(?:${dot}(?:${ending})(?!\\p{L}))?`,
      "giu",
    ),
  },
  {
    subject: "link",
    find: new RegExp(
      `(?<![\\p{L}\\d@.-])[\\p{L}\\d][\\p{L}\\d-]{1,40}(?:\\.[\\p{L}\\d][\\p{L}\\d-]{0,40})*\\.(?:${ending})(?![\\p{L}\\d-])(?:\\/[^\\s]*)?`,
      "giu",
    ),
    around: /(?<!\p{L})(?:asp|vb|ado)\.net/iu,
  },
  {
    subject: "link",
    find: /(?<!\p{L})(?:whats\s?app|telegram|threema|viber|messenger|wechat|skype|facebook|instagram|tiktok)\p{L}*(?:\s?:\s?@?[\w.]+|\s@[\w.]+)?/giu,
    around: marketing,
  },
  { subject: "link", find: /(?<!\p{L})(?:über|per|via|auf|bei|na|przez|přes)\s+signal(?:u|a|em)?(?!\p{L})/giu },
  { subject: "link", find: /(?<![\p{L}\d.])@[a-z][\w.]{3,30}/giu },
];

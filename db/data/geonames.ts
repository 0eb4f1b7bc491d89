import { z } from "zod";
import { countries, type Country } from "#db/codes.ts";

/**
 * What GeoNames' dumps say, and what of it we know better: for the board's own table (build-places.ts) and for
 * import-places. Columns as in the readme.txt that lies beside the dumps.
 */
export const dumpColumns = [
  ...["geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature class", "feature code"],
  ...["country code", "cc2", "admin1 code", "admin2 code", "admin3 code", "admin4 code", "population", "elevation"],
  ...["dem", "timezone", "modification date"],
] as const;

export const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "is not a number")
    .transform((cell) => Number(Number(cell).toFixed(5)))
    .refine((value) => Math.abs(value) <= most, `is not between -${most} and ${most}`);

export const geonamesId = z.string().regex(/^[1-9]\d*$/, "is not a GeoNames number");

export const DumpRow = z.object({
  geonameid: geonamesId,
  name: z.string().trim().min(1),
  alternatenames: z.string(),
  latitude: degrees(90),
  longitude: degrees(180),
  "feature code": z.string(),
  "country code": z.enum(countries),
  "admin1 code": z.string(),
  "admin2 code": z.string(),
  "admin3 code": z.string(),
  population: z.string().regex(/^\d+$/, "is not a whole number").transform(Number),
});

/** Keys of our districts as GeoNames carries them: AGS, TERYT, NUTS style. */
const districtCodes: Record<Country, Record<string, string>> = {
  DE: {
    ...{ 12051: "brandenburg-an-der-havel", 12052: "cottbus", 12053: "frankfurt-oder", 12054: "potsdam" },
    ...{ 12060: "barnim", 12061: "dahme-spreewald", 12062: "elbe-elster", 12063: "havelland" },
    ...{ 12064: "maerkisch-oderland", 12065: "oberhavel", 12066: "oberspreewald-lausitz", 12067: "oder-spree" },
    ...{ 12068: "ostprignitz-ruppin", 12069: "potsdam-mittelmark", 12070: "prignitz", 12071: "spree-neisse" },
    ...{ 12072: "teltow-flaeming", 12073: "uckermark", 11000: "berlin", 14511: "chemnitz", 14521: "erzgebirgskreis" },
    ...{ 14522: "mittelsachsen", 14523: "vogtlandkreis", 14524: "zwickau", 14612: "dresden", 14625: "bautzen" },
    ...{ 14626: "goerlitz", 14627: "meissen", 14628: "saechsische-schweiz-osterzgebirge", 14713: "leipzig" },
    ...{ 14729: "leipzig-land", 14730: "nordsachsen" },
  },
  PL: {
    ...{ "0201": "boleslawiecki", "0202": "dzierzoniowski", "0203": "glogowski", "0204": "gorowski" },
    ...{ "0205": "jaworski", "0206": "karkonoski", "0207": "kamiennogorski", "0208": "klodzki", "0209": "legnicki" },
    ...{ "0210": "lubanski", "0211": "lubinski", "0212": "lwowecki", "0213": "milicki", "0214": "olesnicki" },
    ...{ "0215": "olawski", "0216": "polkowicki", "0217": "strzelinski", "0218": "sredzki", "0219": "swidnicki" },
    ...{ "0220": "trzebnicki", "0221": "walbrzyski", "0222": "wolowski", "0223": "wroclawski", "0224": "zabkowicki" },
    ...{ "0225": "zgorzelecki", "0226": "zlotoryjski", "0261": "jelenia-gora", "0262": "legnica", "0264": "wroclaw" },
    ...{ "0265": "walbrzych", "0801": "gorzowski", "0802": "krosnienski", "0803": "miedzyrzecki" },
    ...{ "0804": "nowosolski", "0805": "slubicki", "0806": "strzelecko-drezdenecki", "0807": "sulecinski" },
    ...{ "0808": "swiebodzinski", "0809": "zielonogorski", "0810": "zaganski", "0811": "zarski" },
    ...{ "0812": "wschowski", "0861": "gorzow-wielkopolski", "0862": "zielona-gora" },
  },
  CZ: {
    ...{ "0511": "ceska-lipa", "0512": "jablonec-nad-nisou", "0513": "liberec", "0514": "semily", "0421": "decin" },
    ...{ "0422": "chomutov", "0423": "litomerice", "0424": "louny", "0425": "most", "0426": "teplice" },
    ...{ "0427": "usti-nad-labem" },
  },
};

/** Where GeoNames says something else than the town itself; null: a quarter, or a hamlet with a namesake's population. */
const officialNames: Record<string, string | null> = {
  ...{ 2872155: "Meißen", 2925832: "Forst (Lausitz)", 2875625: "Lübben (Spreewald)", 2875623: "Lübbenau/Spreewald" },
  ...{ 2844062: "Rothenburg/O.L.", 2849145: "Reichenbach/O.L.", 2945698: "Boxberg/O.L.", 2941502: "Burg (Spreewald)" },
  ...{ 2831685: "Sohland an der Spree", 2949949: "Bernstadt a. d. Eigen", 2882334: "Jonsdorf", 2882331: "Oybin" },
  ...{ 2882332: "Oberwiesenthal", 2851310: "Quitzdorf am See", 2820474: "Uebigau-Wahrenbrück", 2882335: "Gohrisch" },
  ...{ 2829734: "Wehlen", 2934286: "Dürrröhrsdorf-Dittersbach", 2865716: "Neuenhagen bei Berlin", 2811715: null },
  ...{ 2836746: "Schöneiche bei Berlin", 2846790: "Rietz-Neuendorf", 2849156: "Reichenbach im Vogtland" },
  ...{ 2937959: "Dessau-Roßlau", 2842884: "Rüsselsheim am Main", 2857807: "Offenbach am Main", 2867714: "München" },
  ...{ 2867838: "Mülheim an der Ruhr", 2873759: "Marburg", 2911007: "Hanau", 2925177: "Freiburg im Breisgau" },
  ...{ 2928751: "Esslingen am Neckar", 3067696: "Praha", 3068160: "Plzeň", 756135: "Warszawa", 3062836: "Višňová" },
  ...{ 3097391: "Jastrzębie-Zdrój", 3103402: "Bielsko-Biała", 3070792: "Meziboří", 3071602: "Lom", 3075049: "Hoštka" },
  ...{ 3101367: "Cieplice Śląskie-Zdrój", 3102704: "Bożków", 7303641: "Jelcz-Laskowice", 3079923: "Zwierzyn" },
  ...{ 2899013: null, 2902855: null, 2861136: null, 2949880: null, 3099654: null, 753142: null, 755330: null },
  ...{ 756092: null, 757065: null, 758470: null, 763442: null, 764484: null, 776103: null, 776251: null },
  ...{ 2856217: null, 2852995: null, 2905915: null, 3072890: null, 6545326: null, 6545347: null, 6545348: null },
};

/** Renamings of 1933–1945 and of the occupation, and GeoNames' slips of the pen: never shown, never searched. */
export const forbiddenNames = new Set(
  (
    "altenrode,rosslingen,rothbach,kraftborn,grossbruck,fursteneich,schlesiersee,heerwegen,neumittelwalde,lauenbrunn," +
    "grafenweiler,hummelstadt,litzmannstadt,gotenhafen,gruentberg,zelona gur,vroclau,sulekhau,ohiau,mesdirtz," +
    "warttenberg am rollberg,wartha frankenberg,bratz stadt,stadt halbau,polkwitz kreis glogau," +
    "seitenberg grafschaft glatz,schonberg ober lausitz,sorau in nieder lausitz"
  ).split(","),
);
/** Quarters of towns, and what is historical, destroyed or abandoned. */
const noPlaces = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);
/** Bennewitz is a municipality, whatever GeoNames says. */
const placesAllTheSame = new Set(["2951026"]);

/** Under its official name, in our district; undefined where the row is none of our places. */
export function townFrom(row: z.output<typeof DumpRow>) {
  const { geonameid: id, "country code": country, "feature code": kind } = row;
  const name = id in officialNames ? officialNames[id] : row.name;
  if (!name || (noPlaces.has(kind) && !placesAllTheSame.has(id))) return undefined;
  return {
    country,
    name,
    district: districtCodes[country][row[country === "DE" ? "admin3 code" : "admin2 code"]] ?? "",
    lat: row.latitude,
    lon: row.longitude,
    population: row.population,
    geonamesId: id,
  };
}

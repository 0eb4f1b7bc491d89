import type { Day } from "#db/schema.ts";
import { isDay } from "../days.ts";
import { type Reading, refused, understood } from "./reading.ts";

/**
 * A day as Germans, Poles and Czechs write it: "1.9.2027", "01.09.27", "01-09-2027", "1. září 2027",
 * "1 września 2027 r.", "1 IX 2027", "Mi., 1. Sept. 2027", "2027-09-01". The day stands before the month here in all
 * three countries. Without a year it is asked for, not guessed.
 */
export function readDay(typed: string): Reading<Day> {
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\p{L}+(\.,?|,) /u, "")
    .replace(/ ?r\.?$/, "")
    .trim();
  const parts = numeric(text) ?? yearFirst(text) ?? worded(text);
  if (!parts) return refused(yearless.test(text) ? "errors.dateYear" : "errors.date");
  const [day = "", month = "", year = ""] = parts;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) && iso >= earliest && iso <= latest ? understood(iso) : refused("errors.date");
}

/** Beyond these lies nothing that anybody means here, and not every calendar can count on. */
const earliest = "1900-01-01";
const latest = "2199-12-31";

const numeric = (text: string) =>
  /^(\d{1,2})(?:\. ?|-|\/| )(\d{1,2})(?:\. ?|-|\/| )(\d{4}|\d{2})\.?$/.exec(text)?.slice(1);

function yearFirst(text: string) {
  return /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/
    .exec(text)
    ?.filter((_, index) => index !== 0 && index !== 2)
    .reverse();
}

function worded(text: string) {
  const [, day, name = "", year] = /^(\d{1,2})\.? ?(\p{L}+)\.?,? ?(\d{4}|\d{2})$/u.exec(text) ?? [];
  const month = months.findIndex((names) => names.test(name)) + 1;
  return day && year && month > 0 ? [day, String(month), year] : null;
}

const yearless = /^\d{1,2}(\. ?|-|\/| )(\d{1,2}\.?|\p{L}{3,}\.?|[ivx]+)$/u;

/** German, Polish, Czech and Roman names, whole or shortened, in any case that dates take. */
const months = [
  /^(jan(uar)?|jänner|sty(cze[ńn]|cznia)?|led(en|na)?|i)$/,
  /^(feb(r?|ruar)|lut(y|ego)?|[úu]n(or|ora)?|ii)$/,
  /^(m[äa]r(z)?|mrz|mar(zec|ca)?|b[řr]e(zen|zna)?|iii)$/,
  /^(apr(il)?|kwi(ecie[ńn]|etnia)?|dub(en|na)?|iv)$/,
  /^(mai|maj(a)?|kv[ěe](ten|tna)?|v)$/,
  /^(jun(i)?|cze(rwiec|rwca)?|[čc]er(ven|vna)?|vi)$/,
  /^(jul(i)?|lip(iec|ca)?|[čc]erven(ec|ce)|[čc]vc|vii)$/,
  /^(aug(ust)?|sie(rpie[ńn]|rpnia)?|srp(en|na)?|viii)$/,
  /^(sep(t|tember)?|wrz(esie[ńn]|e[śs]nia)?|z[áa][řr](í|i)?|ix)$/,
  /^(okt(ober)?|pa[źz](dziernik|dziernika)?|[řr][íi]j(en|na)?|x)$/,
  /^(nov(ember)?|lis(topad|topada|topadu)?|xi)$/,
  /^(dez(ember)?|gru(dzie[ńn]|dnia)?|pro(sinec|since)?|xii)$/,
];

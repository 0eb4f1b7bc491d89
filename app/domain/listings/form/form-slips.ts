import { type Lang, langs } from "#db/codes.ts";
import { kindAsks } from "../checks/kind-asks.ts";
import { problem, type Problems } from "../checks/problem.ts";
import type { TypedListing } from "./listing-form.ts";

/** What was typed but has no place in a listing: better asked about than silently dropped. */
export function formSlips(typed: TypedListing): Problems {
  return {
    ...missingYears(typed),
    ...anotherCurrency(typed),
    ...paidAndUnpaid(typed),
    ...lonelyTranslations(typed),
    ...lonelyQuestions(typed),
    ...uselessYears(typed),
  };
}

function missingYears({ kind, trainingPay }: TypedListing): Problems {
  if (kindAsks[kind].pay !== "years") return {};
  const isGap = (year: number) =>
    trainingPay[year] === undefined && trainingPay.slice(year).some((later) => later !== undefined);
  const gaps = [...trainingPay.keys()].filter(isGap);
  return Object.fromEntries(gaps.map((year) => [`trainingPay[${year}]`, problem("trainingYearMissing")]));
}

/** "4 806 zł" with EUR chosen beside it: one of the two is a slip. */
function anotherCurrency({ kind, payMin, payMax, trainingPay, payCurrency }: TypedListing): Problems {
  const amounts = kindAsks[kind].pay === "years" ? trainingPay : [payMin, payMax];
  const written = amounts.flatMap((amount) => amount?.currency ?? []).find((one) => one !== payCurrency);
  return written ? { payCurrency: problem("currencyWritten", { written, chosen: payCurrency ?? "–" }) } : {};
}

function paidAndUnpaid({ kind, payMin, payMax, unpaid }: TypedListing): Problems {
  const amount = Math.max(payMin?.amount ?? 0, payMax?.amount ?? 0);
  return kindAsks[kind].mayBeUnpaid && unpaid === "on" && amount > 0 ? { unpaid: problem("paidAndUnpaid") } : {};
}

type Translated = { text?: string | undefined; translations: Partial<Record<Lang, string | undefined>> };

function lonelyTranslations({ textLang = "de", ...words }: TypedListing): Problems {
  return lonely(words, textLang, "");
}

function lonelyQuestions({ ownQuestions }: TypedListing): Problems {
  const each = ownQuestions.map(({ lang = "de", ...words }, index) => lonely(words, lang, `ownQuestions[${index}].`));
  return Object.assign({}, ...each) as Problems;
}

function lonely({ text, translations }: Translated, original: Lang, prefix: string): Problems {
  const typed = langs.filter((lang) => translations[lang] !== undefined);
  return {
    ...(typed.length > 0 && text === undefined ? { [`${prefix}text`]: problem("originalMissing") } : {}),
    ...(typed.includes(original) ? { [`${prefix}translations.${original}`]: problem("translationIsOriginal") } : {}),
  };
}

function uselessYears({ kind, experience, experienceYears }: TypedListing): Problems {
  const useless = experienceYears !== undefined && experience !== undefined && experience !== "required";
  return kindAsks[kind].experience && useless ? { experienceYears: problem("yearsNotRequired") } : {};
}

import type { z } from "zod";
import { slugOf } from "#app/domain/listings/listing.ts";
import { payLine, payText } from "#app/domain/listings/pay.ts";
import { doorTitle, occupationIn, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { JobRow } from "./find-job-rows.server.ts";
import type { JobSummary, Pay } from "./job-schemas.ts";

export type Speaker = { lang: Lang; origin: string; textsFor: (lang: Lang) => Texts };

/** One listing as the API shows it in lists. */
export function jobSummary(row: JobRow, { lang, origin, textsFor }: Speaker): z.output<typeof JobSummary> {
  const { firstPublishedAt, createdAt, hoursMin, hoursMax } = row;
  const title = (other: Lang) => titleIn(textsFor(other), other, row);
  const page = (other: Lang) => origin + paths.listing(other, { id: row.id, slug: slugOf(title(other)) });
  const original = doorTitle(
    row,
    row.places.map(({ country }) => country),
  );
  return {
    id: row.id,
    url: { de: page("de"), pl: page("pl"), cs: page("cs") },
    title: title(lang),
    originalTitle: original?.text ?? title(lang),
    originalTitleLang: original?.lang ?? lang,
    kind: row.kind,
    field: row.field,
    occupation: {
      id: row.occupationId,
      name: occupationIn(lang, row),
      isco08: row.isco08,
      esco: row.esco,
    },
    company: { name: row.company, url: origin + paths.company(lang, row.companySlug), website: row.website },
    places: row.places,
    pay: payOf(row, textsFor(lang), lang),
    weeklyHours: hoursMin === null ? null : { min: hoursMin, max: hoursMax ?? hoursMin },
    shifts: row.shifts,
    shiftTimes: row.shiftTimes,
    contract: row.contract,
    contractMonths: row.contractMonths,
    startsOn: row.startsOn,
    posts: row.posts,
    germanLevel: row.germanLevel,
    languages: row.languages,
    certificate: row.certificate,
    experience: row.experience,
    experienceYears: row.experienceYears,
    features: row.features,
    answerDays: row.answerDays,
    publishedOn: dayOf(new Date(firstPublishedAt ?? createdAt)),
    deadline: row.deadline,
    updatedAt: row.updatedAt,
  };
}

/** A training is paid by the month, from the least to the most of its years. */
function payOf(row: JobRow, t: Texts, lang: Lang): z.output<typeof Pay> | null {
  const { payMin, payMax, payUnit, payCurrency: currency, trainingYears, hoursMax: weeklyHours } = row;
  const text = payText(t, lang, { min: payMin, max: payMax, unit: payUnit, currency, weeklyHours, trainingYears });
  if (currency === null || text === null) return null;
  const inWords = { perTrainingYear: trainingYears, agreement: row.agreement, text: payLine(text) };
  if (trainingYears.length > 0) {
    return { currency, min: Math.min(...trainingYears), max: Math.max(...trainingYears), unit: "month", ...inWords };
  }
  if (payMin === null || payUnit === null) return null;
  return { currency, min: payMin, max: payMax ?? payMin, unit: payUnit, ...inWords };
}

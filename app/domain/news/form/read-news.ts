import type { Instant } from "#db/schema.ts";
import { timeZone } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readTime } from "#app/platform/typed/read-time.ts";
import { understood } from "#app/platform/typed/reading.ts";
import { instantAt } from "#app/platform/zoned-time.ts";
import type { NewsContent } from "../news-content.ts";
import type { NewsText } from "../news-view.ts";
import { newsLanguages, type TypedNews } from "./news-form.ts";

type Errors = Record<string, FieldError>;
export type ReadNews = { ok: true; content: NewsContent } | { ok: false; errors: Errors };

/** What a typed note means, or all that is wrong with it, each by its field. */
export function readNews(typed: TypedNews): ReadNews {
  const { texts, errors: inTexts } = readTexts(typed);
  const { publishedAt, errors: inTime } = readPublishing(typed);
  const errors = { ...inTexts, ...inTime };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, content: { membersOnly: typed.audience === "members", publishedAt, texts } };
}

/** One language is enough; each that is begun has a title and a text. */
function readTexts(typed: TypedNews): { texts: NewsText[]; errors: Errors } {
  const begun = newsLanguages.filter(({ title, text }) => typed[title] || typed[text]);
  const [first] = newsLanguages;
  if (begun.length === 0) return { texts: [], errors: { [first.title]: { key: "news:errors.noText", values: {} } } };
  const gaps = begun.flatMap(({ title, text }) => [title, text].filter((name) => !typed[name]));
  return {
    texts: begun.map(({ lang, title, text }) => ({ lang, title: typed[title] ?? "", text: typed[text] ?? "" })),
    errors: Object.fromEntries(gaps.map((name) => [name, { key: "news:errors.part", values: {} }])),
  };
}

/** A day without a time counts from its first minute. */
function readPublishing({ day, time }: TypedNews): { publishedAt: Instant | null; errors: Errors } {
  if (!day && !time) return { publishedAt: null, errors: {} };
  if (!day) return { publishedAt: null, errors: { day: { key: "errors.required", values: {} } } };
  const onDay = readDay(day);
  const atTime = time ? readTime(time) : understood("00:00");
  if (!onDay.ok || !atTime.ok)
    return {
      publishedAt: null,
      errors: { ...(onDay.ok ? {} : { day: onDay.error }), ...(atTime.ok ? {} : { time: atTime.error }) },
    };
  const instant = instantAt({ day: onDay.value, time: atTime.value, timeZone });
  if (!instant) return { publishedAt: null, errors: { time: { key: "appointment:errors.skippedHour", values: {} } } };
  return { publishedAt: instant.toISOString(), errors: {} };
}

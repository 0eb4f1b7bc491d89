import type { Day } from "#db/schema.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

const lifeNews = [
  "extended",
  "confirmed",
  "pauseBegun",
  "resumed",
  "publishedNow",
  "rescheduled",
  "changedMeanwhile",
  "notPublished",
  "notNow",
] as const;
const refusals: readonly News[] = ["changedMeanwhile", "notPublished", "notNow"];
type News = (typeof lifeNews)[number];

/** What the address says has just been done to a listing. */
export function lifeNewsIn(asked: string | null): News | null {
  return lifeNews.find((news) => news === asked) ?? null;
}

export function LifeNews({ lang, news, deadline }: { lang: Lang; news: News; deadline: Day }) {
  const t = useTexts();
  return (
    <Notice tone={refusals.includes(news) ? "stop" : "done"}>
      <p>{t(`life:news.${news}`, { day: formatDay(lang, deadline) })}</p>
    </Notice>
  );
}

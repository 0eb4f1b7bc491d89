import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import type { Reader, TimelineEntry } from "./timeline-for.ts";

export function Timeline({ lang, entries, reader }: { lang: Lang; entries: TimelineEntry[]; reader: Reader }) {
  const t = useTexts();
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.at}>{formatInstant(lang, entry.at)}</time>
          <span>
            {told(t, entry, reader)}
            {entry.person ? <span className="quiet"> · {entry.person}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

function told(t: Texts, { event, status }: TimelineEntry, reader: Reader) {
  if (status) return t(`application:timeline.${reader}.status.${status}`);
  return event === "status" || event === "noted"
    ? t("application:timeline.noted")
    : t(`application:timeline.${reader}.${event}`);
}

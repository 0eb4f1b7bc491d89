import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { isCompanyEvent, type Reader, type TimelineEntry } from "./timeline-for.ts";

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
  if (event === "status") return status && t(`application:timeline.${reader}.status.${status}`);
  return isCompanyEvent(event)
    ? t(`application:timeline.company.${event}`)
    : t(`application:timeline.${reader}.${event}`);
}

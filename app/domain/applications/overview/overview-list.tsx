import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstant, formatInstantDay } from "#app/platform/i18n/format.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { OverviewEntry } from "./find-overview.server.ts";

type Props = { lang: Lang; pass: string; entries: readonly OverviewEntry[]; again: { id: string } | null };

/** One after the other, each with what its owner wants to know first: where it stands, whose turn it is, what comes next. */
export function OverviewList({ lang, pass, entries, again }: Props) {
  const t = useTexts();
  return entries.map((entry) => (
    <article className="panel" key={entry.id} data-turn={entry.turn ?? "nobody"} aria-labelledby={`of-${entry.number}`}>
      <h2 id={`of-${entry.number}`}>
        <Unbroken>{entry.title}</Unbroken>
      </h2>
      <p className="quiet">{entry.company}</p>
      <Facts
        items={[
          { label: t("myData:overview.status"), value: t(`application:status.${entry.status}`) },
          {
            label: t("myData:overview.turn"),
            value: entry.turn ? t(`myData:overview.who.${entry.turn}`, entry) : null,
          },
          { label: t("myData:overview.next"), value: nextIn(t, lang, entry) },
          { label: t("myData:overview.sent"), value: formatInstantDay(lang, entry.submittedAt) },
          { label: t("application:facts.number"), value: entry.number },
        ]}
      />
      {again ? (
        <p>
          <a className="button-primary" href={paths.applyAgain(lang, pass, again.id, entry.id)}>
            {t("myData:again.take")}
            <span className="visually-hidden">: {entry.title}</span>
          </a>
        </p>
      ) : null}
      <form method="post" action={paths.openFromOverview(lang, pass, entry.id)}>
        <button className={entry.turn === "seeker" && !again ? "button-primary" : "button"}>
          {t("myData:overview.open")}
          <span className="visually-hidden">: {entry.title}</span>
        </button>
      </form>
    </article>
  ));
}

function nextIn(t: Texts, lang: Lang, { next }: OverviewEntry) {
  if (next === null) return null;
  return next.kind === "appointment"
    ? t("myData:overview.appointment", { at: formatInstant(lang, next.at) })
    : t("myData:overview.answer", { day: formatDay(lang, next.by) });
}

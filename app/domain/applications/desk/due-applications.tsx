import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { DaysLeft } from "./days-left.tsx";
import type { Desk } from "./open-desk.server.ts";

const urgent = ["overdue", "today"] as const;
const mostShown = 8;

/** What cannot wait: on the first page a company sees. */
export function DueApplications({ lang, desk: { counts, lines } }: { lang: Lang; desk: Desk }) {
  const t = useTexts();
  const due = urgent.flatMap((group) => counts.filter((one) => one.group === group && one.count > 0));
  if (due.length === 0) return null;
  return (
    <section className="panel due-applications">
      {due.map(({ group, count }) => (
        <div key={group}>
          <h2 className={group === "overdue" ? "late" : undefined}>
            {t(`desk:group.${group}`)} ({count})
          </h2>
          <ul>
            {lines
              .filter((line) => line.group === group)
              .slice(0, mostShown)
              .map(({ id, name, listing, daysLeft }) => (
                <li key={id}>
                  <a href={paths.employerApplication(lang, id, new URLSearchParams({ group }))}>
                    <bdi>{name}</bdi>
                  </a>{" "}
                  <span className="quiet">{listing}</span> {daysLeft === null ? null : <DaysLeft days={daysLeft} />}
                </li>
              ))}
          </ul>
          {count > mostShown ? (
            <a href={paths.employerApplications(lang, new URLSearchParams({ group }))}>
              {t("desk:list.showAll", { count })}
            </a>
          ) : null}
        </div>
      ))}
    </section>
  );
}

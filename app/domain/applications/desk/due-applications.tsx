import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { DaysLeft } from "./days-left.tsx";
import type { Due } from "./find-due.server.ts";

/** What cannot wait: on the first page a company sees. */
export function DueApplications({ lang, due }: { lang: Lang; due: Due }) {
  const t = useTexts();
  const groups = due.filter(({ count }) => count > 0);
  if (groups.length === 0) return null;
  return (
    <section className="panel due-applications">
      {groups.map(({ group, count, lines }) => (
        <div key={group}>
          <h2 className={group === "overdue" ? "late" : undefined}>
            {t(`desk:group.${group}`)} ({count})
          </h2>
          <ul>
            {lines.map(({ id, name, listing, left }) => (
              <li key={id}>
                <a href={paths.employerApplication(lang, id, new URLSearchParams({ group }))}>
                  <bdi>{name}</bdi>
                </a>{" "}
                <span className="quiet">
                  <Unbroken>{listing}</Unbroken>
                </span>{" "}
                {left === null ? null : <DaysLeft lang={lang} left={left} />}
              </li>
            ))}
          </ul>
          {count > lines.length ? (
            <a href={paths.employerApplications(lang, new URLSearchParams({ group }))}>
              {t("desk:list.showAll", { count })}
            </a>
          ) : null}
        </div>
      ))}
    </section>
  );
}

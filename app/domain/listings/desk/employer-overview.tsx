import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { EmptyState } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { CompanyListing } from "./employer-listing-queries.server.ts";
import { type OverviewTask, overviewTasks } from "./overview-tasks.ts";

type Props = { lang: Lang; listings: CompanyListing[]; mayChange: boolean; today: Day };

/** What waits for the company, the most urgent first, then its numbers at a glance. */
export function EmployerOverview({ lang, listings, mayChange, today }: Props) {
  const t = useTexts();
  if (listings.length === 0) {
    return (
      <EmptyState title={t("employer:overview.emptyTitle")}>
        <ol className="first-steps">
          <li>{t("employer:overview.step1")}</li>
          <li>{t("employer:overview.step2")}</li>
          <li>{t("employer:overview.step3")}</li>
        </ol>
      </EmptyState>
    );
  }
  return (
    <>
      <Numbers lang={lang} listings={listings} />
      <section>
        <h2>{t("employer:overview.next")}</h2>
        <ToDo lang={lang} listings={listings} mayChange={mayChange} today={today} />
      </section>
    </>
  );
}

function Numbers({ lang, listings }: Pick<Props, "lang" | "listings">) {
  const t = useTexts();
  const count = (status: CompanyListing["status"]) => listings.filter((listing) => listing.status === status).length;
  const newApplications = listings.reduce((sum, listing) => sum + listing.newApplications, 0);
  const all = paths.employerListings(lang);
  return (
    <ul className="numbers">
      <Figure
        href={paths.employerApplications(lang)}
        value={newApplications}
        label={t("employer:overview.newApplications", { count: newApplications })}
      />
      <Figure
        href={`${all}#status-published`}
        value={count("published")}
        label={t("employer:overview.published", { count: count("published") })}
      />
      <Figure
        href={`${all}#status-submitted`}
        value={count("submitted")}
        label={t("employer:overview.submitted", { count: count("submitted") })}
      />
      <Figure
        href={`${all}#status-draft`}
        value={count("draft")}
        label={t("employer:overview.drafts", { count: count("draft") })}
      />
    </ul>
  );
}

function Figure({ href, value, label }: { href: string; value: number; label: string }) {
  return (
    <li>
      <a href={href}>
        <strong>{value}</strong> {label}
      </a>
    </li>
  );
}

function ToDo({ lang, listings, mayChange, today }: Props) {
  const t = useTexts();
  const tasks = overviewTasks(listings, today).filter(({ kind }) => mayChange || isAboutPeople(kind));
  if (tasks.length === 0) return <p>{t("employer:overview.nothing")}</p>;
  return (
    <ul className="to-do">
      {tasks.map((task) => (
        <li className="panel" key={`${task.kind} ${task.listing.id}`}>
          <Task lang={lang} task={task} />
        </li>
      ))}
    </ul>
  );
}

function Task({ lang, task: { kind, listing } }: { lang: Lang; task: OverviewTask }) {
  const t = useTexts();
  const edit = paths.editListing(lang, listing.id);
  const applications = paths.employerApplications(lang, new URLSearchParams({ listing: listing.id }));
  const what = {
    readApplications: t("employer:overview.readApplications", { count: listing.newApplications }),
    answerApplications: t("employer:overview.answerApplications", { count: listing.waitingApplications }),
    changeListing: t("employer:overview.changeListing"),
    finishDraft: t("employer:overview.finishDraft"),
    endsSoon: t("employer:overview.endsSoon", { day: formatDay(lang, listing.deadline) }),
  }[kind];
  return (
    <>
      <a href={isAboutPeople(kind) ? applications : edit}>{what}</a>{" "}
      <span>
        <Unbroken>{listing.title}</Unbroken>
      </span>
      {kind === "changeListing" && listing.remark ? <p className="remark">{listing.remark}</p> : null}
    </>
  );
}

function isAboutPeople(kind: OverviewTask["kind"]) {
  return kind === "readApplications" || kind === "answerApplications";
}

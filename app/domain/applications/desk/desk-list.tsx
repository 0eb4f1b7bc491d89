import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageLinks } from "#app/ui/page-links.tsx";
import { DeskBulk } from "./desk-bulk.tsx";
import { DeskListLine } from "./desk-list-line.tsx";
import { DeskTools, WiderLink } from "./desk-tools.tsx";
import { type DeskView, isNarrowed, queryOfView } from "./desk-view.ts";
import type { Desk, DeskLine } from "./open-desk.server.ts";
import { mostPicked, pickedForm } from "./picked.ts";

type Props = { lang: Lang; desk: Desk; open: string | null; mayDecide: boolean };

/** The left pane: who has to act, and how soon. */
export function DeskList({ lang, desk, open, mayDecide }: Props) {
  const t = useTexts();
  const { view, counts, lines, pages, total } = desk;
  const query = queryOfView({ ...view, page: 1 }).toString();
  const pickable = counts.reduce((sum, { group, count }) => sum + (isShown(view, group) ? count : 0), 0);
  return (
    <section className="desk-list" aria-label={t("desk:list.title")}>
      {open === null ? null : (
        <a className="desk-skip" href="#dossier">
          {t("desk:list.skip")}
        </a>
      )}
      <DeskTools lang={lang} desk={desk} />
      {mayDecide && desk.view.listing ? (
        <p>
          <a href={paths.listingExports(lang, desk.view.listing)}>{t("export:link")}</a>
        </p>
      ) : null}
      <p className="desk-count">
        {mayDecide && pickable > 1 ? <PickAll count={pickable} /> : null}
        <span role="status">{t("application:employer.count", { count: total })}</span>
      </p>
      {total === 0 ? (
        <p className="desk-none">
          {t("desk:list.none")} {isNarrowed(view) ? <WiderLink lang={lang} /> : null}
        </p>
      ) : null}
      <div data-walk>
        {counts.map(({ group, count }) => (
          <DeskGroupLines
            key={group}
            {...{ lang, group, count, query, open, mayDecide }}
            lines={lines.filter((line) => line.group === group)}
            hrefOfGroup={paths.employerApplications(lang, queryOfView({ ...view, group, page: 1 }))}
          />
        ))}
      </div>
      <PageLinks
        page={view.page}
        pages={pages}
        hrefOf={(page) => paths.employerApplications(lang, queryOfView({ ...view, page }))}
      />
      {mayDecide ? <DeskBulk lang={lang} view={view} /> : null}
    </section>
  );
}

const isShown = (view: DeskView, group: DeskLine["group"]) =>
  group !== "done" && (view.group === null || view.group === group);

function PickAll({ count }: { count: number }) {
  const t = useTexts();
  return (
    <label className="desk-pick">
      <input type="checkbox" name="all" value="on" form={pickedForm} />
      <span>
        {count > mostPicked ? t("desk:list.pickMost", { count: mostPicked }) : t("desk:list.pickAll", { count })}
      </span>
    </label>
  );
}

type GroupProps = Omit<Props, "desk"> & {
  group: DeskLine["group"];
  count: number;
  lines: DeskLine[];
  query: string;
  hrefOfGroup: string;
};

function DeskGroupLines({ lang, group, count, lines, query, open, mayDecide, hrefOfGroup }: GroupProps) {
  const t = useTexts();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className={group === "overdue" ? "desk-group late" : "desk-group"}>
        <a href={hrefOfGroup}>{t(`desk:group.${group}`)}</a> <span>{count}</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <DeskListLine key={line.id} {...{ lang, line, query }} open={line.id === open} mayPick={mayDecide} />
        ))}
      </ul>
    </>
  );
}

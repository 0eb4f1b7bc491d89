import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findReports, type ReportState } from "#app/domain/office/reports/reports.server.ts";
import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "reports");
  const { searchParams } = new URL(request.url);
  const state: ReportState = searchParams.get("state") === "handled" ? "handled" : "open";
  return {
    lang,
    state,
    done: searchParams.get("done") === "handled",
    ...(await findReports(context.db, { state, wanted: searchParams.get("page") })),
    title: `${textsFor(lang)("office:reports.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Reports() {
  const t = useTexts();
  const { lang, state, done, items, total, page, pages } = useLoaderData<typeof loader>();
  const when = state === "open" ? t("office:reports.at") : t("office:reports.handledAt");
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t("office:reports.done")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("office:reports.title")} />
      <nav className="view-tabs" aria-label={t("office:reports.state")}>
        {(["open", "handled"] as const).map((one) => (
          <a
            key={one}
            href={paths.officeReports(lang, `state=${one}`)}
            aria-current={one === state ? "page" : undefined}
          >
            {t(`office:reports.${one}`)}
          </a>
        ))}
      </nav>
      {total === 0 ? (
        <EmptyState title={state === "open" ? t("office:reports.none") : t("office:reports.noneHandled")}>
          <p>{t("office:reports.noneText")}</p>
        </EmptyState>
      ) : (
        <CardTable
          className="office-table"
          label={t("office:reports.title")}
          columns={[t("office:waiting.listing"), t("office:waiting.company"), t("office:waiting.reason"), when]}
        >
          {items.map((report) => (
            <tr key={report.id}>
              <th scope="row">
                <a href={paths.officeReport(lang, report.id)} lang="de">
                  {report.title}
                </a>
              </th>
              <td>{report.company}</td>
              <td>{t(`legal:report.reasonShort.${report.reason}`)}</td>
              <td className="no-wrap">{formatInstant(lang, report.handled_at ?? report.created_at)}</td>
            </tr>
          ))}
        </CardTable>
      )}
      <PageLinks
        page={page}
        pages={pages}
        hrefOf={(number) => paths.officeReports(lang, `${new URLSearchParams({ state, page: String(number) })}`)}
      />
    </>
  );
}

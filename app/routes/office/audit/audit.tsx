import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { auditAreaNames } from "#app/domain/office/audit/audit-filter.ts";
import { AuditTable } from "#app/domain/office/audit/audit-table.tsx";
import { findAuditPage } from "#app/domain/office/audit/find-audit.server.ts";
import { subjectFor } from "#app/domain/office/audit/subject-pages.ts";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Select, TextField } from "#app/ui/form.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";
import { readAuditFilter } from "./read-audit-filter.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { may } = await requireOffice({ request, params, context }, "audit");
  const query = new URL(request.url).searchParams;
  const { form, filter } = readAuditFilter(query);
  const { items, ...found } = await findAuditPage(context.db, filter, query.get("page"));
  const theirs = items.map((line) => ({ ...line, subject: line.subject && subjectFor(line.subject, may) }));
  query.delete("page");
  const title = `${textsFor(lang)("audit:title")} – ${context.config.board.name}`;
  return { lang, form, ...found, items: theirs, query: query.toString(), mayExport: may("auditExport"), title };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Audit() {
  const t = useTexts();
  const { lang, form, items, total, page, pages, query, mayExport } = useLoaderData<typeof loader>();
  const hrefOf = (number: number) => {
    const asked = new URLSearchParams(query);
    if (number > 1) asked.set("page", String(number));
    return withQuery(paths.officeAudit(lang), asked);
  };
  const labels = { who: t("audit:filter.who"), from: t("audit:filter.from"), until: t("audit:filter.until") };
  return (
    <>
      <PageHead title={t("audit:title")} back={{ href: paths.office(lang), label: t("office:waiting.title") }}>
        <p className="narrow">{t("audit:intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <form className="office-filter" role="search" action={paths.officeAudit(lang)} noValidate>
        <TextField form={form} name="who" type="search" label={labels.who} />
        <Select
          form={form}
          name="area"
          label={t("audit:filter.area")}
          empty={t("audit:filter.everything")}
          options={auditAreaNames.map((value) => ({ value, label: t(`audit:area.${value}`) }))}
        />
        <TextField form={form} name="from" type="date" label={labels.from} width="medium" />
        <TextField form={form} name="until" type="date" label={labels.until} width="medium" />
        <button className="button-primary">{t("audit:filter.show")}</button>
      </form>
      {total === 0 ? (
        <EmptyState title={t("audit:none")}>
          <p>{t("audit:noneText")}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t("audit:count", { count: total, number: formatNumber(lang, total) })}</p>
          <AuditTable lang={lang} lines={items} />
          <PageLinks page={page} pages={pages} hrefOf={hrefOf} />
          {mayExport ? (
            <form method="post" action={withQuery(paths.officeAuditExport(lang), query)} className="page-end">
              <button className="button">{t("audit:export.button")}</button>
              <p className="quiet">{t("audit:export.text")}</p>
            </form>
          ) : null}
        </>
      )}
    </>
  );
}

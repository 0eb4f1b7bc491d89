import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Lang } from "#db/codes.ts";
import { readTableSource } from "#app/domain/listings/bring-in/read-table-source.server.ts";
import type { CsvFault } from "#app/domain/listings/bring-in/reading/read-csv-offers.server.ts";
import { TableColumns } from "#app/domain/listings/bring-in/table-columns.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm, type FieldError } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { readTable } from "#app/platform/http/read-uploads.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatList, formatNumber } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, FileField } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireBringer } from "./require-bringer.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const largest = 5 * 1024 * 1024;

export async function loader(asked: LoaderFunctionArgs) {
  await requireBringer(asked);
  const lang = langOf(asked.params);
  return { lang, title: `${textsFor(lang)("bringIn:table.title")} – ${asked.context.config.board.name}` };
}

export async function action(asked: ActionFunctionArgs) {
  const { company } = await requireBringer(asked);
  const lang = langOf(asked.params);
  const { db, limits, now } = asked.context;
  const taken = await limits.take("bring_in", company.id);
  if (!taken.ok) return data({ form: slowedDown(emptyForm, taken) }, { status: 429 });
  const bytes = await readTable(asked.request, { atMost: largest });
  if (bytes === null) return asksAgain({ key: "bringIn:reading.noFile", values: {} });
  if (bytes === "tooLarge") return asksAgain({ key: "bringIn:reading.fileTooLarge", values: {} });
  const table = await readTableSource(db, { companyId: company.id, bytes, now: now() });
  if (table.ok) return seeOther(paths.bringInSource(lang, table.sourceId));
  return asksAgain(inWords(table.fault, lang));
}

function asksAgain(error: FieldError) {
  return data({ form: formWithErrors(emptyForm, { table: error }) }, { status: 422 });
}

function inWords(fault: CsvFault, lang: Lang): FieldError {
  const t = textsFor(lang);
  switch (fault.reason) {
    case "tooManyRows":
      return {
        key: "bringIn:reading.tooManyRows",
        values: { rows: formatNumber(lang, fault.rows), limit: formatNumber(lang, fault.limit) },
      };
    case "noColumns": {
      const columns = fault.missing.map((column) => t(`bringIn:csv.column.${column}.name`));
      return { key: "bringIn:reading.noColumns", values: { columns: formatList(lang, columns) } };
    }
    case "noTable":
      return { key: "bringIn:reading.noTable", values: { line: fault.line } };
    case "noRows":
      return { key: "bringIn:reading.noRows", values: {} };
  }
}

export default function Table() {
  const { lang } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const label = t("bringIn:table.file");
  return (
    <div className="narrow">
      <PageHead title={t("bringIn:table.title")} back={{ href: paths.bringIn(lang), label: t("bringIn:preview.back") }}>
        <p>{t("bringIn:table.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ table: label }} />
      <p>
        <a href={paths.bringInTemplate(lang)} download>
          {t("bringIn:table.template")}
        </a>
      </p>
      <form method="post" encType="multipart/form-data" className="panel">
        <FileField
          form={form}
          name="table"
          label={label}
          hint={t("bringIn:table.fileHint")}
          accept=".csv,text/csv"
          multiple={false}
        />
        <div className="button-row">
          <button className="button-primary">{t("bringIn:table.button")}</button>
        </div>
      </form>
      <TableColumns />
    </div>
  );
}

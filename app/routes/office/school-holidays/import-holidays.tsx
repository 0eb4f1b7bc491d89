import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Lang, langs } from "#db/codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { areaNamed } from "#app/domain/events/school-holidays/area-named.ts";
import { findHolidayAreas } from "#app/domain/events/school-holidays/find-holiday-areas.server.ts";
import { HolidaysPreview } from "#app/domain/events/school-holidays/holidays-preview.tsx";
import {
  checkSchoolHolidays,
  importSchoolHolidays,
} from "#app/domain/events/school-holidays/import-school-holidays.server.ts";
import {
  type HolidayTableFault,
  mostHolidays,
  readHolidayTable,
} from "#app/domain/events/school-holidays/read-holiday-table.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import { emptyForm, type FieldError } from "#app/platform/http/form.ts";
import { readSentTable } from "#app/platform/http/read-sent-table.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { SentTableForms } from "#app/ui/sent-table-forms.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "events");
  return {
    ...{ lang, limit: mostHolidays },
    title: `${textsFor(lang)("schoolHoliday:import.title")} – ${context.config.board.name}`,
  };
}

/** First with the table, to look at what would become of it; then with what was looked at, to take it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "events");
  const { db } = context;
  const sent = await readSentTable(request);
  if (!sent.ok) return asksAgain(sent.error);
  const { table, body } = sent;
  const { choices } = await findHolidayAreas(db, lang);
  const named = (await Promise.all(langs.map((one) => findHolidayAreas(db, one)))).flatMap(({ choices }) => choices);
  const read = readHolidayTable(table, (written) => areaNamed(written, named));
  if (!read.ok) return asksAgain(inWords(read.fault, lang), table);
  const asked = { rows: read.rows, areas: choices, now: context.now() };
  if (body?.get("take") !== "yes") {
    return data({ form: { ...emptyForm, typed: { table } }, table, preview: await checkSchoolHolidays(db, asked) });
  }
  const count = await importSchoolHolidays(db, { ...asked, officer });
  return seeOther(paths.officeSchoolHolidays(lang, `imported=${count}`));
}

function asksAgain(error: FieldError, table = "") {
  const form = { ...formWithErrors(emptyForm, { table: error }), typed: { table } };
  return data({ form, table, preview: null }, { status: 422 });
}

function inWords(fault: HolidayTableFault, lang: Lang): FieldError {
  const key = `schoolHoliday:import.tableFault.${fault.reason}`;
  if (fault.reason === "noTable") return { key, values: { line: fault.line } };
  if (fault.reason === "tooManyRows") return { key, values: { limit: fault.limit } };
  if (fault.reason === "noRows") return { key, values: {} };
  const t = textsFor(lang);
  const columns = fault.missing.map((column) => t(`schoolHoliday:field.${column}`));
  return { key, values: { columns: formatList(lang, columns) } };
}

export default function ImportHolidays() {
  const t = useTexts();
  const { lang, limit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const label = t("schoolHoliday:import.table");
  return (
    <>
      <PageHead
        title={t("schoolHoliday:import.title")}
        back={{ href: paths.officeSchoolHolidays(lang), label: t("schoolHoliday:title") }}
      >
        <p>{t("schoolHoliday:import.intro", { limit })}</p>
      </PageHead>
      <ErrorSummary form={answer?.form} labels={{ table: label }} />
      {answer?.preview ? <HolidaysPreview lang={lang} rows={answer.preview} table={answer.table} /> : null}
      <SentTableForms
        form={answer?.form}
        template={paths.schoolHolidayTemplate(lang)}
        texts={{
          template: t("schoolHoliday:import.template"),
          file: t("schoolHoliday:import.file"),
          fileHint: t("schoolHoliday:import.fileHint"),
          table: label,
          tableHint: t("schoolHoliday:import.tableHint"),
          look: t("schoolHoliday:import.look"),
        }}
      />
    </>
  );
}

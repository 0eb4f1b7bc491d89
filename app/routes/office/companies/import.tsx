import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Lang } from "#db/codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { checkMembers, importMembers } from "#app/domain/admissions/members/import-members.server.ts";
import { MembersPreview } from "#app/domain/admissions/members/members-preview.tsx";
import { mostMembers, readMembers, type TableFault } from "#app/domain/admissions/members/read-members.server.ts";
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
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { SentTableForms } from "#app/ui/sent-table-forms.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "companyData");
  const { searchParams } = new URL(request.url);
  const created = searchParams.get("created");
  return {
    lang,
    limit: mostMembers,
    done:
      created === null ? null : { created: Number(created) || 0, passedOver: Number(searchParams.get("over")) || 0 },
    title: `${textsFor(lang)("admission:import.title")} – ${context.config.board.name}`,
  };
}

/** First with the table, to look at what would become of it; then with what was looked at, to do it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "companyData");
  const { db, config } = context;
  const sent = await readSentTable(request);
  if (!sent.ok) return asksAgain(sent.error);
  const { table } = sent;
  const wanted = sent.body?.get("take");
  const read = readMembers(table, { lang });
  if (!read.ok) return asksAgain(inWords(read.fault, lang), table);
  const { rows } = read;
  const form = { ...emptyForm, typed: { table } };
  if (wanted !== "invite" && wanted !== "create")
    return data({ form, table, preview: await checkMembers(db, { rows, lang }) });
  const invite = wanted === "invite";
  const inviter = config.operator.name;
  const result = await importMembers(db, { rows, invite, lang, officer, inviter, from: config, now: context.now() });
  const query = new URLSearchParams({ created: String(result.created), over: String(result.passedOver) });
  return seeOther(`${paths.importCompanies(lang)}?${query.toString()}`);
}

function asksAgain(error: FieldError, table = "") {
  const form = { ...formWithErrors(emptyForm, { table: error }), typed: { table } };
  return data({ form, table, preview: null }, { status: 422 });
}

function inWords(fault: TableFault, lang: Lang): FieldError {
  const key = `admission:import.fault.${fault.reason}`;
  if (fault.reason === "noTable") return { key, values: { line: fault.line } };
  if (fault.reason === "tooManyRows") return { key, values: { limit: fault.limit } };
  if (fault.reason === "noRows") return { key, values: {} };
  const t = textsFor(lang);
  return {
    key,
    values: {
      columns: formatList(
        lang,
        fault.missing.map((column) => t(`admission:column.${column}.name`)),
      ),
    },
  };
}

export default function ImportCompanies() {
  const t = useTexts();
  const { lang, limit, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const label = t("admission:import.table");
  return (
    <>
      {done && !answer ? (
        <Notice tone="done" title={t("admission:import.created", { count: done.created })}>
          {done.passedOver > 0 ? <p>{t("admission:import.passedOver", { count: done.passedOver })}</p> : null}
        </Notice>
      ) : null}
      <PageHead
        title={t("admission:import.title")}
        back={{ href: paths.officeCompanies(lang), label: t("office:companies.title") }}
      >
        <p>{t("admission:import.intro", { limit })}</p>
      </PageHead>
      <ErrorSummary form={answer?.form} labels={{ table: label }} />
      {answer?.preview ? <MembersPreview lang={lang} rows={answer.preview} table={answer.table} /> : null}
      <SentTableForms
        form={answer?.form}
        template={paths.importTemplate(lang)}
        texts={{
          template: t("admission:import.template"),
          file: t("admission:import.file"),
          fileHint: t("admission:import.fileHint"),
          table: label,
          tableHint: t("admission:import.tableHint"),
          look: t("admission:import.look"),
        }}
      />
    </>
  );
}

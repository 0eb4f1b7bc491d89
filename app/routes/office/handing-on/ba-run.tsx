import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { enterAnswer } from "#app/domain/ba/journal/enter-answer.server.ts";
import { findBaRun } from "#app/domain/ba/journal/find-ba-runs.server.ts";
import { readRefusals } from "#app/domain/ba/journal/read-refusals.ts";
import { ToldText } from "#app/domain/ba/journal/told-text.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant, formatNumber } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const AnswerForm = z.object({ refusals: z.string().max(100_000).optional() });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "handingOn");
  const run = await findBaRun(context.db, params["runId"] ?? "");
  if (!run) throw notFound();
  return {
    ...{ lang, run },
    saved: new URL(request.url).searchParams.get("done") === "saved",
    title: `${textsFor(lang)("handedOn:office.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "handingOn");
  const runId = params["runId"] ?? "";
  const read = readForm(await request.formData(), AnswerForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const wrong = (key: string, values: Record<string, string | number>) =>
    data({ form: formWithErrors(read.form, { refusals: { key: `handedOn:errors.${key}`, values } }) }, { status: 422 });
  const listed = readRefusals(read.value.refusals ?? "");
  if (!listed.ok) return wrong(listed.slip, { line: listed.line });
  const entered = await enterAnswer(context.db, {
    ...{ runId, refusals: listed.refusals, accountId, now: context.now() },
  });
  if (!entered) throw notFound();
  if (entered.unknown.length > 0) return wrong("unknown", { ids: entered.unknown.slice(0, 20).join(", ") });
  return seeOther(`${paths.officeBaRun(lang, runId)}?done=saved`);
}

const columns = ["ad", "company", "what"] as const;

export default function BaRun() {
  const t = useTexts();
  const { lang, run, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { at, load, file, refusedAds, leftOutAds, isTakenOver, more, answeredAt } = run;
  const ads = [...refusedAds, ...leftOutAds];
  return (
    <>
      {saved && !form ? (
        <Notice tone="done">
          <p>{t("handedOn:office.saved")}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("handedOn:office.runOf", {
          at: formatInstant(lang, at ?? ""),
          load: t(`handedOn:office.load.${load}`),
        })}
        back={{ href: paths.officeHandingOn(lang), label: t("handedOn:office.title") }}
      />
      <Facts
        items={[
          { label: t("handedOn:office.column.file"), value: file ?? t("handedOn:office.noFile") },
          { label: t("handedOn:office.column.sent"), value: formatNumber(lang, run.sent) },
          { label: t("handedOn:office.column.removed"), value: formatNumber(lang, run.removed) },
          { label: t("handedOn:office.column.leftOut"), value: formatNumber(lang, run.leftOut) },
          {
            label: t("handedOn:office.column.answer"),
            value:
              answeredAt === null
                ? t("handedOn:office.open")
                : t("handedOn:office.answered", { at: formatInstant(lang, answeredAt) }),
          },
        ]}
      />
      <h2>{t("handedOn:office.ads")}</h2>
      {ads.length === 0 && !isTakenOver ? <p>{t("handedOn:office.noAds")}</p> : null}
      {ads.length === 0 ? null : (
        <CardTable
          className="office-table"
          label={t("handedOn:office.ads")}
          columns={columns.map((name) => t(`handedOn:office.column.${name}`))}
        >
          {ads.map(({ id, title, title_lang, company, ...became }) => (
            <tr key={id}>
              <th scope="row" lang={title_lang}>
                <a href={paths.officeListing(lang, id)}>{title}</a>
              </th>
              <td>{company}</td>
              <td>
                <ToldText {...became} />
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      {more > 0 ? <p>{t("handedOn:office.more", { count: more })}</p> : null}
      {isTakenOver ? <p>{t("handedOn:office.takenOver")}</p> : null}
      {file === null ? null : (
        <section className="narrow">
          <h2>{t("handedOn:office.answer.title")}</h2>
          <p>{t("handedOn:office.answer.intro")}</p>
          <ErrorSummary form={form} labels={{ refusals: t("handedOn:office.answer.label") }} />
          <PageForm noValidate>
            <TextArea
              form={form}
              name="refusals"
              label={t("handedOn:office.answer.label")}
              hint={t("handedOn:office.answer.hint")}
              value={refusedAds.map(({ id, answer }) => `${id};${answer ?? ""}`).join("\n")}
              optional
            />
            <button className="button-primary">{t("handedOn:office.answer.button")}</button>
          </PageForm>
        </section>
      )}
    </>
  );
}

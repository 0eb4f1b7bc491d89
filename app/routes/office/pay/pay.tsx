import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findRates } from "#app/domain/listings/money/find-rates.server.ts";
import { rateWords } from "#app/domain/listings/money/rate-words.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { RateForm } from "#app/domain/office/pay/rate-form.ts";
import { RateHistory } from "#app/domain/office/pay/rate-history.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay, formatRate } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["rate", "file"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "pay");
  return {
    lang,
    saved: deeds.find((deed) => deed === new URL(request.url).searchParams.get("done")) ?? null,
    rates: await findRates(context.db),
    today: dayOf(context.now()),
    title: `${textsFor(lang)("pay:rates.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "pay");
  const { form, ...read } = readForm(await request.formData(), RateForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const { day, pln, czk } = read.value;
  const now = context.now();
  if (day > dayOf(now)) {
    const errors = { day: { key: "pay:rates.error.future", values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }
  await saveRates(context.db, { rates: [{ day, PLN: pln, CZK: czk }], source: "office", accountId, now });
  return seeOther(paths.officePay(lang, "done=rate"));
}

export default function Pay() {
  const t = useTexts();
  const { lang, saved, rates, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const [latest] = rates;
  const labels = { day: t("pay:rates.day"), pln: t("pay:rates.pln"), czk: t("pay:rates.czk") };
  return (
    <>
      {saved ? (
        <Notice tone="done">
          <p>{t(saved === "file" ? "pay:import.done" : "pay:rates.saved")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("pay:rates.title")}>
        <p>{t("pay:rates.intro")}</p>
        {latest ? (
          <p>{t("pay:rates.current", { day: formatDay(lang, latest.day), ...rateWords(lang, latest) })}</p>
        ) : null}
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <div className="side-by-side">
        {" "}
        <section className="panel">
          <h2>{t("pay:rates.new")}</h2>
          <PageForm noValidate>
            <TextField
              {...{ form, name: "day", label: labels.day, hint: t("pay:rates.dayHint") }}
              type="date"
              max={today}
              value={today}
            />
            {(["pln", "czk"] as const).map((name) => (
              <TextField
                key={name}
                {...{ form, name, label: labels[name] }}
                hint={t("pay:rates.hint", { example: formatRate(lang, name === "pln" ? 4.2537 : 24.185) })}
                inputMode="decimal"
                width="short"
              />
            ))}
            <button className="button-primary">{t("pay:rates.save")}</button>
          </PageForm>
        </section>
        <section className="office-section">
          <h2>{t("pay:rates.history")}</h2>
          <RateHistory lang={lang} rates={rates} />
        </section>
      </div>
      <section className="office-section">
        <p>
          <a href={paths.importRates(lang)}>{t("pay:import.link")}</a>
        </p>
        <p>
          <a href={paths.officeMinimums(lang)}>{t("floors:link")}</a>
        </p>
        <p>
          <a href={paths.officeTakeHome(lang)}>{t("takeHome:desk.title")}</a>
        </p>
      </section>
    </>
  );
}

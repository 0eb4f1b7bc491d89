import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Lang } from "#db/codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import {
  daysTaken,
  largestRateFile,
  type RateFault,
  readRateFile,
  readRateText,
} from "#app/domain/listings/money/read-rate-file.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { previewRates } from "#app/domain/office/pay/preview-rates.server.ts";
import { RatesPreview } from "#app/domain/office/pay/rates-preview.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import { emptyForm, type FieldError } from "#app/platform/http/form.ts";
import { readTable } from "#app/platform/http/read-uploads.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, FileField } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const size = largestRateFile / 1024 / 1024;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "pay");
  return { lang, title: `${textsFor(lang)("pay:import.title")} – ${context.config.board.name}` };
}

/** First with the file, to look at it; then with what was looked at, to take it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "pay");
  const now = context.now();
  if (/^multipart\//i.test(request.headers.get("content-type") ?? "")) {
    const bytes = await readTable(request, { atMost: largestRateFile });
    if (bytes === null) return asksAgain({ key: "pay:import.fault.noFile", values: {} });
    if (bytes === "tooLarge") return asksAgain({ key: "pay:import.fault.tooLarge", values: { size } });
    const read = readRateFile(bytes, dayOf(now));
    if (!read.ok) return asksAgain(inWords(read.fault, lang));
    return data({ form: emptyForm, preview: await previewRates(context.db, read.rates) });
  }
  const text = (await request.formData()).get("rates");
  const read = readRateText(typeof text === "string" ? text : "", dayOf(now));
  if (!read.ok) return asksAgain(inWords(read.fault, lang));
  await saveRates(context.db, { rates: read.rates, source: "ecb", accountId, now });
  return seeOther(paths.officePay(lang, "done=file"));
}

function asksAgain(error: FieldError) {
  return data({ form: formWithErrors(emptyForm, { file: error }), preview: null }, { status: 422 });
}

function inWords(fault: RateFault, lang: Lang): FieldError {
  const values = "day" in fault ? { day: formatDay(lang, fault.day) } : {};
  return { key: `pay:import.fault.${fault.reason}`, values };
}

export default function ImportRates() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const preview = answer?.preview ?? null;
  return (
    <div className="narrow">
      <PageHead title={t("pay:import.title")} back={{ href: paths.officePay(lang), label: t("pay:rates.title") }}>
        <p>{t("pay:import.intro", { days: daysTaken })}</p>
      </PageHead>
      <ErrorSummary form={answer?.form} labels={{ file: t("pay:import.field") }} />
      {preview ? <RatesPreview lang={lang} preview={preview} /> : null}
      <form method="post" encType="multipart/form-data" className="panel">
        <FileField
          form={answer?.form}
          name="file"
          label={t("pay:import.field")}
          hint={t("pay:import.hint", { size })}
          accept=".csv,.xml,text/csv,text/xml,application/xml"
          multiple={false}
        />
        <button className={preview ? "button" : "button-primary"}>{t("pay:import.read")}</button>
      </form>
    </div>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { officeMails } from "#db/officers/office-mails.ts";
import { chooseOfficeMails, findOfficeMails } from "#app/domain/accounts/officers/choose-office-mails.server.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkbox, ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const OfficeMailsForm = z.object({ mails: z.enum(officeMails), reportsAtOnce: z.literal("on").optional() });

/** The order in which they are offered: the one most want first. */
const offered = ["working_days", "daily", "at_once", "never"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "waiting");
  const { db, config } = context;
  return {
    lang,
    ...(await findOfficeMails(db, { accountId, config })),
    email: config.operator.email,
    saved: new URL(request.url).searchParams.get("done") === "saved",
    title: `${textsFor(lang)("officers:mails.title")} – ${config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId } = await requireOffice({ request, params, context }, "waiting");
  const read = readForm(await request.formData(), OfficeMailsForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { mails, reportsAtOnce } = read.value;
  await chooseOfficeMails(context.db, { accountId, mails, reportsAtOnce: reportsAtOnce === "on" });
  return seeOther(`${paths.officeMailChoice(langOf(params))}?done=saved`);
}

export default function OwnMails() {
  const { lang, mails, reportsAtOnce, email, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      {saved && !form ? (
        <Notice tone="done">
          <p>{t("officers:mails.done")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("officers:mails.title")} back={{ href: paths.account(lang), label: t("own:title") }}>
        <p>{t("officers:mails.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ mails: t("officers:mails.label") }} />
      <PageForm noValidate>
        <Radios
          form={form}
          name="mails"
          label={t("officers:mails.label")}
          value={mails}
          options={offered.map((value) => ({
            value,
            label: t(`officers:mails.${value}`),
            hint: t(`officers:mails.${value}Hint`),
          }))}
        />
        <Checkbox
          form={form}
          name="reportsAtOnce"
          label={t("officers:mails.reports")}
          hint={t("officers:mails.reportsHint", { email })}
          checked={reportsAtOnce}
        />
        <p className="quiet">{t("officers:mails.always")}</p>
        <button className="button-primary">{t("officers:mails.save")}</button>
      </PageForm>
    </div>
  );
}

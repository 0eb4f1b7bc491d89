import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { mailChoices } from "#db/codes.ts";
import { chooseMails, findMailChoice } from "#app/domain/accounts/team/choose-mails.server.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const MailsForm = z.object({ mails: z.enum(mailChoices) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireEmployer({ request, params, context });
  return {
    lang,
    title: `${textsFor(lang)("team:mails.title")} – ${context.config.board.name}`,
    mails: await findMailChoice(context.db, { companyId: company.id, accountId }),
    saved: new URL(request.url).searchParams.get("done") === "saved",
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId, company } = await requireEmployer({ request, params, context });
  const read = readForm(await request.formData(), MailsForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  await chooseMails(context.db, { companyId: company.id, accountId, mails: read.value.mails });
  return seeOther(`${paths.mailChoice(langOf(params))}?done=saved`);
}

export default function Mails() {
  const { lang, mails, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      {saved && !form ? (
        <Notice tone="done">
          <p>{t("team:mails.done")}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("team:mails.title")}
        back={{ href: paths.employerTeam(lang), label: t("account:team.back") }}
      />
      <ErrorSummary form={form} labels={{ mails: t("team:mails.label") }} />
      <PageForm noValidate>
        <Radios
          form={form}
          name="mails"
          label={t("team:mails.label")}
          value={mails}
          options={mailChoices.map((value) => ({
            value,
            label: t(`team:mails.${value}`),
            hint: t(`team:mails.${value}Hint`),
          }))}
        />
        <p className="quiet">{t("team:mails.always")}</p>
        <button className="button-primary">{t("team:mails.button")}</button>
      </PageForm>
    </div>
  );
}

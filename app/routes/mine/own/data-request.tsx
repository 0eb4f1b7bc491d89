import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinksForm } from "#app/domain/applications/draft/application-form.ts";
import { sendOwnPass } from "#app/domain/data-protection/own/send-own-pass.server.ts";
import { paths } from "#app/paths.ts";
import { readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { PassRequest } from "./pass-request.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const outcomes = ["sent", "erased", "ended"] as const;

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const said = new URL(request.url).searchParams.get("done");
  const done = outcomes.find((one) => one === said) ?? null;
  const { board, operator } = context.config;
  return { lang, done, email: operator.email, title: `${textsFor(lang)("myData:title")} – ${board.name}` };
}

/** The answer is the same whether anything is held or not. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const read = readForm(await request.formData(), LinksForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { email } = read.value;
  const byClient = await context.limits.take("auth", context.client);
  if (!byClient.ok) return data({ form: slowedDown(read.form, byClient) }, { status: 422 });
  const byAddress = await context.limits.take("mail_address", foldAddress(email));
  if (!byAddress.ok) return data({ form: slowedDown(read.form, byAddress) }, { status: 422 });
  await sendOwnPass(context.db, { email, lang, config: context.config, now: context.now() });
  return seeOther(`${paths.askOwnData(lang)}?done=sent`);
}

export default function DataRequest() {
  const { lang, done, email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ email: t("application:person.email") }} />
      <PageHead title={t("myData:title")} />
      {done ? (
        <Notice tone={done === "ended" ? "stop" : "done"} title={t(`myData:done.${done}.title`)}>
          <p>{t(`myData:done.${done}.text`)}</p>
        </Notice>
      ) : null}
      <p>{t("myData:intro")}</p>
      <ul>
        {(["see", "take", "erase"] as const).map((what) => (
          <li key={what}>{t(`myData:what.${what}`)}</li>
        ))}
      </ul>
      <PassRequest lang={lang} form={form} />
      <p>{t("myData:work", { email })}</p>
      <p>
        <a href={paths.myApplications(lang)}>{t("myData:toApplications")}</a> ·{" "}
        <a href={paths.privacy(lang)}>{t("application:start.privacy")}</a>
      </p>
    </div>
  );
}

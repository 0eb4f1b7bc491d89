import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAskedAddress } from "#app/domain/applications/draft/read-asked-address.server.ts";
import { sendOwnPass } from "#app/domain/data-protection/own/send-own-pass.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
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
  const read = await readAskedAddress(request, context);
  if (!read.ok) return read.answer;
  await sendOwnPass(context.db, { email: read.value.email, lang, config: context.config, now: context.now() });
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

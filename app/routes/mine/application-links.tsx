import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAskedAddress } from "#app/domain/applications/draft/read-asked-address.server.ts";
import { sendLinks } from "#app/domain/applications/send-links.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { LinksRequest } from "./links-request.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams } = new URL(request.url);
  const done = searchParams.get("done");
  return {
    lang,
    done,
    wanted: searchParams.get("for"),
    title: `${textsFor(lang)("application:links.title")} – ${context.config.board.name}`,
  };
}

/** The answer is the same whether there are applications or not. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const read = await readAskedAddress(request, context);
  if (!read.ok) return read.answer;
  const { email, for: wanted } = read.value;
  await sendLinks(context.db, { email, lang, config: context.config, wanted, now: context.now() });
  return seeOther(`${paths.myApplications(lang)}?done=links`);
}

export default function ApplicationLinks() {
  const { lang, done, wanted } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ email: t("application:person.email") }} />
      <PageHead title={t("application:links.title")} />
      {done === "links" ? <Notice tone="done">{t("application:links.done")}</Notice> : null}
      {done === "erased" ? (
        <Notice tone="done" title={t("application:erase.done")}>
          <p>{t("application:erase.doneText")}</p>
        </Notice>
      ) : null}
      <p>{t(wanted ? "myData:again.ask" : "application:links.text")}</p>
      <LinksRequest action={paths.myApplications(lang)} form={form} wanted={wanted} />
      <p>
        <a href={paths.askOwnData(lang)}>{t("myData:toData")}</a>
      </p>
    </div>
  );
}

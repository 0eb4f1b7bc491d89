import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isFinal } from "#app/domain/applications/application.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { requireMine } from "./mine.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, token, head, application } = await requireMine({ params, context });
  const title = `${textsFor(lang)("application:erase.title")} – ${context.config.board.name}`;
  return { lang, token, head, open: !isFinal(application.status), title };
}

/** A second click finds nothing more to erase, and that is what its sender wanted. */
export async function action({ params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { db, files, config } = context;
  await eraseMyApplication(db, files, { token: params.token ?? "", config, now: context.now() });
  return seeOther(`${paths.myApplications(lang)}?done=erased`);
}

export default function Erasure() {
  const { lang, token, head, open } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("application:erase.question")}>
        <p className="quiet">
          <Unbroken>{head.title}</Unbroken> · {head.company}
        </p>
      </PageHead>
      <p>{t("application:erase.text")}</p>
      {open ? <p>{t("application:erase.open", { company: head.company })}</p> : null}
      <form method="post" className="button-row">
        <button className="button-danger">{t("application:erase.button")}</button>
        <a href={paths.myApplication(lang, token)}>{t("application:withdraw.keep")}</a>
      </form>
    </div>
  );
}

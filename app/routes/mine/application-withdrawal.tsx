import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayBecome } from "#app/domain/applications/application.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
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

/** Opening a link changes nothing: mail programs open links on their own. Only the button does. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, token, head, application } = await requireMine({ params, context });
  if (!mayBecome(application.status, "withdrawn")) throw seeOther(paths.myApplication(lang, token));
  return { lang, token, head, title: `${textsFor(lang)("application:withdraw.title")} – ${context.config.board.name}` };
}

/** Too late or already done: the status page says what is. */
export async function action({ params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params.token ?? "";
  await withdrawApplication(context.db, { token, origin: context.config.origin, now: context.now() });
  return seeOther(paths.myApplication(lang, token));
}

export default function Withdrawal() {
  const { lang, token, head } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("application:withdraw.question")}>
        <p className="quiet">
          <Unbroken>{head.title}</Unbroken> · {head.company}
        </p>
      </PageHead>
      <p>{t("application:withdraw.text", { company: head.company })}</p>
      <form method="post" className="button-row">
        <button className="button-danger">{t("application:withdraw.button")}</button>
        <a href={paths.myApplication(lang, token)}>{t("application:withdraw.keep")}</a>
      </form>
    </div>
  );
}

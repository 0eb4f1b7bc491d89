import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOfficers } from "#app/domain/accounts/officers/find-officers.server.ts";
import { OfficerTable } from "#app/domain/accounts/officers/officer-table.tsx";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const news = ["invited", "roleChanged", "removed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "officers");
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ lang, me: accountId, demanded: context.config.officeFactor },
    officers: await findOfficers(context.db),
    done: news.find((name) => name === done) ?? null,
    title: `${textsFor(lang)("officers:title")} – ${context.config.board.name}`,
  };
}

export default function Officers() {
  const t = useTexts();
  const { lang, me, officers, demanded, done } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`officers:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("officers:title")} back={{ href: paths.office(lang), label: t("office:waiting.title") }}>
        <p>{t("officers:intro")}</p>
        {demanded ? <p>{t("officers:factorDemanded")}</p> : null}
      </PageHead>
      <OfficerTable lang={lang} officers={officers} me={me} />
      <p className="button-row">
        <a className="button-primary" href={paths.inviteOfficer(lang)}>
          {t("officers:invite.link")}
        </a>
        <a href={paths.officeMailChoice(lang)}>{t("officers:mails.own")}</a>
      </p>
    </>
  );
}

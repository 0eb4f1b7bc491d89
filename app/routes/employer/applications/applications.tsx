import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { DeskList } from "#app/domain/applications/desk/desk-list.tsx";
import { readView } from "#app/domain/applications/desk/desk-view.ts";
import { openDesk } from "#app/domain/applications/desk/open-desk.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { scope, role } = await requireEmployer({ request, context, params });
  const view = readView(new URL(request.url).searchParams);
  return {
    lang,
    title: `${textsFor(lang)("application:employer.list")} – ${context.config.board.name}`,
    desk: await openDesk(context.db, { ...scope, lang, view, open: null, now: context.now() }),
    mayDecide: mayDecide(role),
  };
}

export default function Applications() {
  const { lang, desk, mayDecide } = useLoaderData<typeof loader>();
  const t = useTexts();
  const head = <PageHead title={t("application:employer.list")} />;
  if (desk.listings.length === 0) {
    return (
      <>
        {head}
        <EmptyState title={t("application:employer.noneTitle")}>
          <p>{t("application:employer.noneText")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {head}
      <div className="desk">
        <DeskList lang={lang} desk={desk} open={null} mayDecide={mayDecide} />
        {desk.total > 0 ? (
          <div className="desk-empty">
            <p>
              <strong>{t("desk:choose.title")}</strong>
            </p>
            <p>{t("desk:choose.text")}</p>
            <p data-scripted hidden>
              {t("desk:choose.keys")}
            </p>
          </div>
        ) : null}
      </div>
    </>
  );
}

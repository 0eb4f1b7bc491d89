import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOverview } from "#app/domain/applications/overview/find-overview.server.ts";
import { OverviewList } from "#app/domain/applications/overview/overview-list.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";
import { requireOwn } from "../own.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, pass, address, now } = requireOwn({ params, context });
  const entries = await findOverview(context.db, { address, lang, now });
  const title = `${textsFor(lang)("myData:overview.title")} – ${context.config.board.name}`;
  return { lang, pass, address, entries, title };
}

export default function Overview() {
  const { lang, pass, address, entries } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("myData:overview.title")}>
        <p className="quiet">{address}</p>
      </PageHead>
      {entries.length === 0 ? (
        <EmptyState title={t("myData:overview.none")}>
          <p>
            <a href={paths.results(lang)}>{t("myData:overview.find")}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <p>{t("myData:overview.count", { count: entries.length })}</p>
          <OverviewList lang={lang} pass={pass} entries={entries} />
        </>
      )}
      <p>
        <a href={paths.ownData(lang, pass)}>{t("myData:toData")}</a>
      </p>
    </div>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findRefusalsPage } from "#app/domain/office/find-refusals-page.server.ts";
import { paths } from "#app/paths.ts";
import { formatInstant, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "refusals");
  const wanted = new URL(request.url).searchParams.get("page");
  return {
    lang,
    ...(await findRefusalsPage(context.db, { wanted })),
    title: `${textsFor(lang)("office:refusals.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

type Refusal = Awaited<ReturnType<typeof loader>>["items"][number];

export default function Refusals() {
  const t = useTexts();
  const { lang, items, total, page, pages } = useLoaderData<typeof loader>();
  const columns = ["what", "account", "network", "count", "last"] as const;
  return (
    <>
      <PageHead
        title={t("office:refusals.title")}
        back={{ href: paths.office(lang), label: t("office:waiting.title") }}
      >
        <p className="narrow">{t("office:refusals.intro")}</p>
      </PageHead>
      {total === 0 ? (
        <EmptyState title={t("office:refusals.none")}>
          <p>{t("office:refusals.noneText")}</p>
        </EmptyState>
      ) : (
        <>
          <p className="narrow">{t("office:refusals.meaning")}</p>
          <CardTable
            className="office-table"
            label={t("office:refusals.title")}
            columns={columns.map((column) => t(`office:refusals.${column}`))}
          >
            {items.map((refusal) => (
              <tr key={`${refusal.day} ${refusal.kind} ${refusal.accountId} ${refusal.network}`}>
                <th scope="row">{t(`office:refusals.kind.${refusal.kind}`)}</th>
                <td>
                  <Whose lang={lang} refusal={refusal} />
                </td>
                <td className="no-wrap">{refusal.network || t("office:refusals.unknownNetwork")}</td>
                <td>{formatNumber(lang, refusal.count)}</td>
                <td className="no-wrap">{formatInstant(lang, refusal.lastAt)}</td>
              </tr>
            ))}
          </CardTable>
        </>
      )}
      <PageLinks page={page} pages={pages} hrefOf={(number) => paths.officeRefusals(lang, `page=${number}`)} />
    </>
  );
}

function Whose({ lang, refusal }: { lang: Lang; refusal: Refusal }) {
  const t = useTexts();
  if (!refusal.email) return <>{t("office:refusals.unknown")}</>;
  return (
    <>
      {refusal.name || refusal.email}
      {refusal.name ? <div className="quiet">{refusal.email}</div> : null}
      {refusal.companyId ? (
        <div>
          <a href={paths.officeCompany(lang, refusal.companyId)}>{refusal.company}</a>
        </div>
      ) : null}
    </>
  );
}

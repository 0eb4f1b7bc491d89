import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { findRulingsOf } from "#app/domain/rulings/find-ruling.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { company } = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  return {
    lang,
    rulings: await findRulingsOf(context.db, company.id),
    title: `${textsFor(lang)("ruling:own.title")} – ${context.config.board.name}`,
  };
}

export default function OwnRulings() {
  const t = useTexts();
  const { lang, rulings } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("ruling:own.title")}>
        <p>{t("ruling:own.intro")}</p>
      </PageHead>
      {rulings.length === 0 ? (
        <EmptyState title={t("ruling:own.none")}>
          <p>{t("ruling:own.noneText")}</p>
        </EmptyState>
      ) : (
        <CardTable
          label={t("ruling:own.title")}
          columns={(["subject", "what", "number", "at"] as const).map((column) => t(`ruling:label.${column}`))}
        >
          {rulings.map(({ number, subject, kind, decidedAt }) => (
            <tr key={number}>
              <th scope="row">
                <a href={paths.employerRuling(lang, number)}>{subject}</a>
              </th>
              <td>{t(`ruling:kind.${kind}`)}</td>
              <td className="no-wrap">{number}</td>
              <td className="no-wrap">{formatInstant(lang, decidedAt)}</td>
            </tr>
          ))}
        </CardTable>
      )}
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { findTold } from "#app/domain/ba/journal/find-told.server.ts";
import { ToldText } from "#app/domain/ba/journal/told-text.tsx";
import { findEuresAdsOf } from "#app/domain/eures/find-eures-state.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireEmployer({ request, params, context });
  const { db, config } = context;
  return {
    lang,
    told: await findTold(db, company.id),
    eures: await findEuresAdsOf(db, company.id),
    on: { ba: config.ba !== null, eures: config.eures !== null },
    title: `${textsFor(lang)("handedOn:title")} – ${config.board.name}`,
  };
}

export default function HandedOn() {
  const t = useTexts();
  const { lang, told, eures, on } = useLoaderData<typeof loader>();
  const columns = (["ad", "when", "what"] as const).map((name) => t(`handedOn:column.${name}`));
  const ofEures = (["ad", "since", "until"] as const).map((name) => t(`handedOn:column.${name}`));
  return (
    <>
      <PageHead title={t("handedOn:title")} back={{ href: paths.handingOn(lang), label: t("handingOn:title") }}>
        <p className="narrow">{t("handedOn:intro")}</p>
      </PageHead>
      <h2>{t("handedOn:ba.title")}</h2>
      {told.length > 0 ? (
        <CardTable className="office-table" label={t("handedOn:ba.title")} columns={columns}>
          {told.map(({ runId, id, title, title_lang, at, ...became }) => (
            <tr key={`${runId} ${id}`}>
              <th scope="row" lang={title_lang}>
                <a href={paths.employerListing(lang, id)}>{title}</a>
              </th>
              <td className="no-wrap">{at === null ? "–" : formatInstant(lang, at)}</td>
              <td>
                <ToldText {...became} />
              </td>
            </tr>
          ))}
        </CardTable>
      ) : (
        <p>{t(on.ba ? "handedOn:ba.none" : "handedOn:ba.off")}</p>
      )}
      <h2>{t("handedOn:eures.title")}</h2>
      {eures.length > 0 ? (
        <CardTable className="office-table" label={t("handedOn:eures.title")} columns={ofEures}>
          {eures.map(({ id, title, title_lang, since, until }) => (
            <tr key={id}>
              <th scope="row" lang={title_lang}>
                <a href={paths.employerListing(lang, id)}>{title}</a>
              </th>
              <td className="no-wrap">{formatInstant(lang, since)}</td>
              <td className="no-wrap">{until === null ? t("handedOn:eures.open") : formatInstant(lang, until)}</td>
            </tr>
          ))}
        </CardTable>
      ) : (
        <p>{t(on.eures ? "handedOn:eures.none" : "handedOn:eures.off")}</p>
      )}
    </>
  );
}

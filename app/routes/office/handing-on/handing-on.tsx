import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findBaRuns } from "#app/domain/ba/journal/find-ba-runs.server.ts";
import { findEuresState } from "#app/domain/eures/find-eures-state.server.ts";
import { paths } from "#app/paths.ts";
import { formatInstant, formatNumber } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "handingOn");
  const { db, config } = context;
  return {
    lang,
    on: { ba: config.ba !== null, eures: config.eures !== null },
    runs: await findBaRuns(db),
    eures: await findEuresState(db),
    address: config.origin + paths.eures("ping").replace(/\/ping$/, ""),
    title: `${textsFor(lang)("handedOn:office.title")} – ${config.board.name}`,
  };
}

const names = ["run", "file", "sent", "removed", "leftOut", "answer"] as const;

export default function OfficeHandingOn() {
  const t = useTexts();
  const { lang, on, runs, eures, address } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("handedOn:office.title")}
        back={{ href: paths.office(lang), label: t("office:waiting.title") }}
      >
        <p className="narrow">{t("handedOn:office.intro")}</p>
      </PageHead>
      <h2>{t("handedOn:ba.title")}</h2>
      <p className="narrow">{t(on.ba ? "handedOn:office.baOn" : "handedOn:office.baOff")}</p>
      {runs.length === 0 ? (
        <p>{t("handedOn:office.noRuns")}</p>
      ) : (
        <CardTable
          className="office-table"
          label={t("handedOn:ba.title")}
          columns={names.map((name) => t(`handedOn:office.column.${name}`))}
        >
          {runs.map(({ id, at, load, file, sent, removed, leftOut, answeredAt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.officeBaRun(lang, id)}>
                  {t("handedOn:office.runOf", {
                    at: formatInstant(lang, at ?? ""),
                    load: t(`handedOn:office.load.${load}`),
                  })}
                </a>
              </th>
              <td className="unbroken">{file ?? t("handedOn:office.noFile")}</td>
              <td>{formatNumber(lang, sent)}</td>
              <td>{formatNumber(lang, removed)}</td>
              <td>{formatNumber(lang, leftOut)}</td>
              <td>
                {file === null
                  ? "–"
                  : answeredAt === null
                    ? t("handedOn:office.open")
                    : t("handedOn:office.answered", { at: formatInstant(lang, answeredAt) })}
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      <h2>{t("handedOn:eures.title")}</h2>
      <div className="narrow">
        <p>{on.eures ? t("handedOn:office.eures.on", { address }) : t("handedOn:office.eures.off")}</p>
        {on.eures ? (
          <p>
            {t("handedOn:office.eures.open", { count: eures.open })}{" "}
            {t("handedOn:office.eures.ended", { count: eures.ended })}{" "}
            {eures.readAt === null
              ? t("handedOn:office.eures.never")
              : t("handedOn:office.eures.readAt", { at: formatInstant(lang, eures.readAt) })}
          </p>
        ) : null}
      </div>
    </>
  );
}

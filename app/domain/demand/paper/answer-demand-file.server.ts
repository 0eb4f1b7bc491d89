import type { DemandSplit } from "#db/schema/demand.ts";
import { paths } from "#app/paths.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findDemand } from "../shown/find-demand.server.ts";
import { demandCsv } from "./demand-csv.server.ts";
import { demandPdf } from "./demand-pdf.server.ts";
import { findDivided } from "./find-divided.server.ts";

type Asked = { request: Request; context: AppContext };
type Reader = { lang: Lang; desk: "office" | "employer"; accountId: string };

const everySplit: DemandSplit[] = ["district", "field", "occupation", "lang", "country", "german", "horizon"];

/** The report as a table with every split, or on paper as the page shows it. */
export async function answerDemandFile({ request, context }: Asked, { lang, desk, accountId }: Reader) {
  const query = new URL(request.url).searchParams;
  const format = query.get("format");
  const { db, config, limits, now } = context;
  const { name: board } = config.board;
  const forMembers = desk === "employer";
  const demand = await findDemand(db, { period: query.get("period"), by: query.get("by"), lang, forMembers });
  if (!demand) throw seeOther(paths.demandOf(lang, desk));
  if (format !== "csv" && format !== "pdf") throw notFound();
  const taken = await limits.take("export", accountId);
  if (!taken.ok) throw tooMany({ lang, boardName: board, request }, taken.retryAfterSeconds);
  const { period, state } = demand;
  const name = `${textsFor(lang)("demand:file.name", { period })}.${format}`;
  if (format === "pdf") {
    const bytes = await demandPdf({ demand, lang, board, at: now() });
    return attachment({ name, mediaType: "application/pdf", bytes });
  }
  const divided = await findDivided(db, {
    ...{
      months: state.months,
      splits: everySplit.filter((split) => split !== "country" || demand.hasBorder),
      lang,
      forMembers,
    },
    knowsReturnees: state.returneesOn !== null,
  });
  const bytes = new TextEncoder().encode(
    demandCsv(divided, {
      lang,
      period,
      cross: demand.cross,
      districtNames: demand.districtNames,
      hasBorder: demand.hasBorder,
    }),
  );
  return attachment({ name, mediaType: "text/csv; charset=utf-8", bytes });
}

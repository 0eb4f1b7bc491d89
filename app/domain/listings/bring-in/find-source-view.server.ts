import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findAllOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import {
  countRows,
  findGone,
  findOfferRows,
  findRefusedRows,
  type OfferRow,
  offersOnPage,
} from "./find-rows.server.ts";
import type { Source } from "./find-sources.server.ts";
import { offerChanges } from "./mapping/offer-changes.ts";
import { offerFacts } from "./offer-facts.ts";
import { firstToSee, rowStates } from "./row-state.ts";

/** For each title an occupation's id: the search stands above us. */
export type ProposeOccupations = (titles: readonly string[]) => Promise<(string | null)[]>;

type Asked = { source: Source; query: URLSearchParams; lang: Lang; propose: ProposeOccupations };
export type SourceView = Awaited<ReturnType<typeof findSourceView>>;
export type ShownRow = ReturnType<typeof shown>;

const shortText = 240;

/** A page of what was read at a source: by default what there is to decide. */
export async function findSourceView(db: Db, { source, query, lang, propose }: Asked) {
  const counts = await countRows(db, source);
  const state = rowStates.find((one) => one === query.get("show")) ?? firstToSee(counts);
  const pages = Math.max(1, Math.ceil(counts[state] / offersOnPage));
  const page = Math.min(pages, Math.max(1, Number(query.get("page")) || 1));
  const sourceId = source.id;
  const view = { counts, state, page, pages, source };
  if (state === "gone") return { ...view, gone: await findGone(db, { sourceId, page, lang }), refused: [], rows: [] };
  if (state === "refused")
    return { ...view, refused: await findRefusedRows(db, { sourceId, page }), gone: [], rows: [] };
  const rows = await findOfferRows(db, { sourceId, state, page, lang });
  const asksOccupation = state === "new" || state === "closed";
  const names = asksOccupation ? await occupationNames(db, { rows, lang, propose }) : [];
  return { ...view, gone: [], refused: [], rows: rows.map((row, index) => shown(row, names[index] ?? "", lang)) };
}

function shown({ hash, offer, before, brought }: OfferRow, occupation: string, lang: Lang) {
  return {
    ...{ hash, occupation, brought },
    title: offer.title,
    address: offer.address,
    facts: offerFacts(textsFor(lang), lang, offer),
    text: offer.text.length > shortText ? `${offer.text.slice(0, shortText)} …` : offer.text,
    changes: before ? offerChanges(before, offer) : [],
  };
}

async function occupationNames(
  db: Db,
  { rows, lang, propose }: Pick<Asked, "lang" | "propose"> & { rows: OfferRow[] },
) {
  const ids = await propose(rows.map(({ offer }) => offer.occupation ?? offer.title));
  const all = new Map((await findAllOccupations(db, lang)).map(({ id, name }) => [id, name]));
  return rows.map(({ offer }, index) => all.get(ids[index] ?? "") ?? offer.occupation ?? "");
}

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isFinal, isNew } from "../application.ts";
import { findLeftOfPromises } from "../clock/find-left-of-promises.server.ts";
import { findAnsweredListings } from "../employer-applications.server.ts";
import { findCompanyTags } from "../tags/tags.server.ts";
import type { DeskView } from "./desk-view.ts";
import { findOthersOfPersons } from "./find-others-of-persons.server.ts";
import { type DeskRow, findRows } from "./find-rows.server.ts";
import { findView } from "./find-view.server.ts";
import { groupOf } from "./group-of.ts";

const pageSize = 50;

type Asked = CompanyScope & {
  lang: Lang;
  view: DeskView;
  /** The dossier that lies open beside the list. */
  open: string | null;
  now: Date;
};

export type Desk = Awaited<ReturnType<typeof openDesk>>;
export type DeskLine = Desk["lines"][number];

/** The list of a company's applications as the view asks for it, on the page where the open dossier stands. */
export async function openDesk(db: Db, { lang, view, open, now, ...scope }: Asked) {
  const t = textsFor(lang);
  const answered = await findAnsweredListings(db, scope);
  const listings = answered.map((row) => ({ id: row.id, title: titleIn(t, lang, row), count: row.count }));
  const tags = await findCompanyTags(db, scope);
  const { ids, counts } = await findView(db, { ...scope, view, titles: listings, today: dayOf(now) });
  const at = open === null ? -1 : ids.indexOf(open);
  const pages = Math.max(1, Math.ceil(ids.length / pageSize));
  const page = Math.min(pages, at === -1 ? view.page : Math.floor(at / pageSize) + 1);
  const onPage = ids.slice((page - 1) * pageSize, page * pageSize);
  const rows = await findRows(db, { ...scope, ids: onPage });
  const leftOf = await findLeftOfPromises(db, { promised: rows, today: dayOf(now) });
  const others = await findOthersOfPersons(db, { ...scope, addresses: rows.map(({ address }) => address) });
  return {
    view: { ...view, page },
    listings,
    tags,
    counts,
    total: ids.length,
    pages,
    lines: rows.map((row) => ({
      ...lineOf(row, now),
      left: leftOf(row),
      listing: titleIn(t, lang, row),
      also: (others.get(row.address) ?? [])
        .filter(({ id }) => id !== row.id)
        .map((other) => ({ id: other.id, listing: titleIn(t, lang, other) })),
    })),
    position: { nth: at + 1, of: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null },
  };
}

function lineOf(row: DeskRow, now: Date) {
  const { id, name, number, status } = row;
  return {
    ...{ id, name, number, status },
    group: groupOf(row, dayOf(now)),
    isNew: isNew(row),
    isOpen: !isFinal(status),
  };
}

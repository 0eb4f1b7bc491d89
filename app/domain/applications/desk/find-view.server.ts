import type { ExpressionBuilder } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import type { Database, Day } from "#db/schema.ts";
import { startsWith } from "#db/starts-with.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { isUnopened } from "../is-unopened.server.ts";
import { isTagged } from "../tags/tags.server.ts";
import { type DeskSearch, hasWord, readDeskSearch } from "./desk-search.ts";
import type { DeskSort, DeskView } from "./desk-view.ts";
import { type DeskGroup, deskGroups, groupOf } from "./group-of.ts";

type Titles = readonly { id: string; title: string }[];

type Asked = CompanyScope & {
  view: DeskView;
  /** The company's listings by the titles under which they are looked for. */
  titles: Titles;
  today: Day;
};

/**
 * The applications of a view in the order of the list, and how many each group has whichever of them is chosen. One walk
 * over a company's applications tells all: how many there are, which stand on a page, and what comes before and after.
 */
export async function findView(db: Db, { view, today, ...asked }: Asked) {
  const [column, direction] = orders[view.sort];
  const rows = await narrowed(db, { view, ...asked })
    .select(["application.id", "application.status", "application.answer_by as answerBy"])
    .orderBy(column, direction)
    .orderBy("application.status_at")
    .orderBy("application.id")
    .execute();
  const groups = Map.groupBy(rows, (row) => groupOf(row, today));
  const idsOf = (group: DeskGroup) => {
    const ids = (groups.get(group) ?? []).map(({ id }) => id);
    return group === "done" && view.sort === "due" ? ids.toReversed() : ids;
  };
  return {
    counts: deskGroups.map((group) => ({ group, count: groups.get(group)?.length ?? 0 })),
    ids: (view.group === null ? deskGroups : [view.group]).flatMap(idsOf),
  };
}

/** By time or by name, never by what a person can or is. */
const orders = {
  due: ["application.answer_by", "asc"],
  newest: ["application.submitted_at", "desc"],
  oldest: ["application.submitted_at", "asc"],
  name: ["application.name_folded", "asc"],
} as const satisfies Record<DeskSort, unknown>;

function narrowed(db: Db, { view, titles, ...scope }: Omit<Asked, "today">) {
  const { listing, status, unread, tag, q } = view;
  let query = companyApplications(db, scope);
  if (listing !== null) query = query.where("application.listing_id", "=", listing);
  if (status !== null) query = query.where("application.status", "=", status);
  if (unread) query = query.where("application.status", "=", "received").where(isUnopened);
  if (tag !== null) query = query.where((eb) => isTagged(eb, fold(tag)));
  if (q !== "") query = query.where((eb) => isMeant(eb, readDeskSearch(q), titles));
  return query;
}

/** Its number, or every word in the person's name or in the title of the listing. Nothing that can be looked for finds nothing. */
function isMeant(eb: ExpressionBuilder<Database, "application">, { words, number }: DeskSearch, titles: Titles) {
  const each = words.map((forms) => {
    const named = forms.map((form) => eb("application.name_folded", "like", `% ${form}%`));
    const listings = titles.filter(({ title }) => hasWord(title, forms)).map(({ id }) => id);
    return eb.or(listings.length === 0 ? named : [...named, eb("application.listing_id", "in", listings)]);
  });
  const ways = [
    ...(each.length > 0 ? [eb.and(each)] : []),
    ...(number === "" ? [] : [startsWith("application.number", number)]),
  ];
  return eb.or(ways);
}

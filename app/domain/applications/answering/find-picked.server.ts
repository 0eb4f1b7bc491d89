import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { openStatuses } from "../application.ts";
import { readView } from "../desk/desk-view.ts";
import { findView } from "../desk/find-view.server.ts";
import { companyApplications, findAnsweredListings } from "../employer-applications.server.ts";
import { findToAnswer } from "./find-to-answer.server.ts";
import { mostAnswered, type Picked } from "./read-picked.ts";

type Asked = { scope: CompanyScope; lang: Lang; picked: Picked; view: URLSearchParams; now: Date };

/** The applications that were meant, and whether there are more than are answered in one go. */
export async function findPicked(db: Db, { picked, ...asked }: Asked) {
  const ids = picked.all ? await idsOfView(db, asked) : picked.ids;
  return {
    applications: await findToAnswer(db, { scope: asked.scope, ids: ids.slice(0, mostAnswered) }),
    more: ids.length > mostAnswered,
  };
}

/** "All" are those that the list shows and that are not over, in its order. */
async function idsOfView(db: Db, { scope, lang, view, now }: Omit<Asked, "picked">) {
  const answered = await findAnsweredListings(db, scope);
  const titles = answered.map((row) => ({ id: row.id, title: titleIn(textsFor(lang), lang, row) }));
  const { ids } = await findView(db, { ...scope, view: readView(view), titles, today: dayOf(now) });
  const open = await companyApplications(db, scope)
    .select("application.id")
    .where("application.status", "in", openStatuses)
    .execute();
  const isOpen = new Set(open.map(({ id }) => id));
  return ids.filter((id) => isOpen.has(id));
}

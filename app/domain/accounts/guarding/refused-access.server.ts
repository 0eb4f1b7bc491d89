// A face of this room: other nouns may import it.
import type { RefusalKind } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { shortNetwork } from "#app/platform/http/short-network.ts";
import { guardKeptDays } from "./guard-kept-days.ts";

const keptDays = guardKeptDays.refusal;

type Refusal = { kind: RefusalKind; accountId: string | null };

/**
 * For the office's eyes. A day's refusals of one kind from one network are one row, so that a flood stays readable. What
 * was typed is not kept: it may be a password in the wrong field.
 */
export async function recordRefusal(
  { db, client, now }: Pick<AppContext, "db" | "client" | "now">,
  { kind, accountId }: Refusal,
) {
  const at = now().toISOString();
  await db
    .insertInto("refused_access")
    .values({
      day: dayOf(now()),
      kind,
      account_id: accountId ?? "",
      network: shortNetwork(client),
      count: 1,
      first_at: at,
      last_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["day", "kind", "account_id", "network"])
        .doUpdateSet((eb) => ({ count: eb("refused_access.count", "+", 1), last_at: at })),
    )
    .execute();
}

/** The newest first. `account` is null where nobody has the address that was typed; of several companies one is named. */
export function findRefusals(db: Db, { limit, offset }: { limit: number; offset: number }) {
  return db
    .selectFrom("refused_access")
    .leftJoin("account", "account.id", "refused_access.account_id")
    .leftJoin("company", (join) =>
      join.on("company.id", "=", (eb) =>
        eb
          .selectFrom("membership")
          .select((inner) => inner.fn.min("membership.company_id").as("first"))
          .whereRef("membership.account_id", "=", "account.id"),
      ),
    )
    .select(["refused_access.day", "refused_access.kind", "refused_access.account_id as accountId"])
    .select(["refused_access.network", "refused_access.count", "refused_access.last_at as lastAt"])
    .select(["account.name", "account.email", "company.id as companyId", "company.name as company"])
    .orderBy("refused_access.last_at", "desc")
    .orderBy("refused_access.network")
    .orderBy("refused_access.kind")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countRefusals(db: Db) {
  const { total } = await db
    .selectFrom("refused_access")
    .select((eb) => eb.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  return Number(total);
}

export async function forgetOldRefusals(db: Db, now: Date) {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString();
  await db.deleteFrom("refused_access").where("last_at", "<", before).execute();
}

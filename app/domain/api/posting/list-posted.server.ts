import type { z } from "zod";
import type { Db } from "#db/connect.server.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { ListQuery } from "./list-query.ts";
import { answered, type PostingAnswer } from "./posting-answer.server.ts";
import type { ProgramRequest } from "./program-request.ts";

type Asked = Pick<ProgramRequest, "program" | "lang"> & { query: z.output<typeof ListQuery> };

/** All listings of the company, in an order that stays while one reads page after page. */
export async function listPosted(db: Db, { program, lang, query }: Asked): Promise<PostingAnswer> {
  const { status, after, limit } = query;
  const rows = await db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.status", "listing.deadline", "listing.updated_at", ...titleColumns])
    .where("listing.company_id", "=", program.companyId)
    .$if(status !== undefined, (all) => all.where("listing.status", "=", status ?? "draft"))
    .$if(after !== undefined, (all) => all.where("listing.id", ">", after ?? ""))
    .orderBy("listing.id")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const items = page.map((row) => ({
    id: row.id,
    status: row.status,
    kind: row.kind,
    title: titleIn(textsFor(lang), lang, row),
    deadline: row.deadline,
    updatedAt: row.updated_at,
  }));
  return answered(200, { items, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null });
}

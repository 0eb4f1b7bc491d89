import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { type ReturneeWish, returneeWishes } from "#db/returnees/returnee-codes.ts";
import type { Row } from "#db/schema.ts";
import type { GroupNames } from "./group-words.ts";
import type { SharedFacts } from "./shared-facts.ts";

export type ShownGroup = { id: string; facts: SharedFacts; band: number; wishes: ReturneeWish[]; shownOn: string };

/** The same for every member company: the finest first, and in an order that says nothing of who came when. */
export async function findGroups(db: Db): Promise<ShownGroup[]> {
  const rows = await db.selectFrom("returnee_group").selectAll().execute();
  const fineness = ({ facts }: ShownGroup) => (facts.occupation ? 0 : facts.field ? 1 : 2);
  return rows
    .map(groupOf)
    .sort(
      (one, other) =>
        fineness(one) - fineness(other) || JSON.stringify(one.facts).localeCompare(JSON.stringify(other.facts)),
    );
}

export async function findGroup(db: Db, id: string): Promise<ShownGroup | null> {
  const row = await db.selectFrom("returnee_group").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? groupOf(row) : null;
}

/** In which group a profile is shown at present. */
export async function findGroupOfProfile(db: Db, profileId: string): Promise<ShownGroup | null> {
  const row = await db
    .selectFrom("returnee_group")
    .innerJoin("returnee_group_member", "returnee_group_member.group_id", "returnee_group.id")
    .selectAll("returnee_group")
    .where("returnee_group_member.profile_id", "=", profileId)
    .executeTakeFirst();
  return row ? groupOf(row) : null;
}

/** Names of what these facts speak of. */
export async function findGroupNames(db: Db, facts: readonly SharedFacts[], lang: Lang): Promise<GroupNames> {
  const ids = [...new Set(facts.flatMap(({ occupation }) => occupation ?? []))];
  const [occupations, districts] = await Promise.all([
    ids.length === 0
      ? []
      : db
          .selectFrom("occupation")
          .select(["id", `name_${lang} as name`])
          .where("id", "in", ids)
          .execute(),
    db
      .selectFrom("district")
      .select(["id", `name_${lang} as name`])
      .execute(),
  ]);
  const named = (rows: { id: string; name: string }[]) => Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  return { occupations: named(occupations), districts: named(districts) };
}

function groupOf({ id, facts, band, wishes, shown_on }: Row<"returnee_group">): ShownGroup {
  const said: unknown = JSON.parse(wishes);
  return {
    ...{ id, band, shownOn: shown_on, facts: readFacts(facts) },
    wishes: returneeWishes.filter((wish) => Array.isArray(said) && said.includes(wish)),
  };
}

/** As publishGroups wrote them. */
export const readFacts = (stored: string) => JSON.parse(stored) as SharedFacts;

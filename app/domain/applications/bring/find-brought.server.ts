// A face of this room: other nouns may import it.

import { licences } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { asksOf, licenceSubject, type Requirement } from "./asks.ts";
import { broughtOf } from "./brought.ts";
import { findAsking, findRequirements } from "./find-asking.server.ts";

type Owner = { applicationId: string } | { draftId: string };

export async function findBrought(db: Db, owner: Owner) {
  return broughtOf(await findRows(db, owner));
}

/**
 * What the seeker ticked, beside what the listing asks for today; what it asked for then and was answered stays.
 * Null where nothing was ticked.
 */
export async function findBroughtTo(
  db: Db,
  { applicationId, listingId }: { applicationId: string; listingId: string },
) {
  const rows = await findRows(db, { applicationId });
  if (rows.length === 0) return null;
  const brought = broughtOf(rows);
  const { requirements } = asksOf(await findAsking(db, listingId));
  const asked = new Set(requirements.map(({ subject }) => subject));
  const former = Object.keys(brought.requirements).filter((subject) => !asked.has(subject));
  return { brought, requirements: [...requirements, ...(await requirementsBySubject(db, former))] };
}

export type BroughtTo = NonNullable<Awaited<ReturnType<typeof findBroughtTo>>>;

async function requirementsBySubject(db: Db, subjects: readonly string[]): Promise<Requirement[]> {
  const phrases = await findRequirements(db, subjects);
  const known = licences.filter((licence) => subjects.includes(licenceSubject(licence)));
  return [
    ...known.map((licence) => ({ subject: licenceSubject(licence), necessity: "must" as const, words: { licence } })),
    ...phrases.map(({ id, ...words }) => ({ subject: id, necessity: "must" as const, words })),
  ];
}

function findRows(db: Db, owner: Owner) {
  const [column, id] =
    "draftId" in owner ? (["draft_id", owner.draftId] as const) : (["application_id", owner.applicationId] as const);
  return db
    .selectFrom("application_brought")
    .select(["topic", "subject", "answer"])
    .where(column, "=", id)
    .orderBy("id")
    .execute();
}

import type { Db } from "#db/connect.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import type { Asking } from "./asks.ts";

/** What the applicants of a listing may be asked about depends on this. */
export async function findAsking(db: Db, listingId: string): Promise<Asking> {
  const [{ field }, { facts, phrases, licences, languages, shifts, features }] = await Promise.all([
    findField(db, listingId),
    readContent(db, listingId),
  ]);
  const words = await findRequirements(
    db,
    phrases.map(({ id }) => id),
  );
  return {
    kind: facts.kind,
    field,
    germanLevel: facts.german_level ?? "none",
    germanExam: facts.german_exam_level,
    certificate: facts.leaving_certificate,
    experience: facts.experience,
    startsOn: facts.starts_on,
    phrases: phrases.flatMap(({ id, necessity }) =>
      words.filter((one) => one.id === id).map((one) => ({ ...one, necessity })),
    ),
    licences,
    languages: languages.filter(({ purpose }) => purpose !== "team").map(({ lang }) => lang),
    shifts,
    features,
  };
}

function findField(db: Db, listingId: string) {
  return db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select("occupation.field")
    .where("listing.id", "=", listingId)
    .executeTakeFirstOrThrow();
}

/** Those of the phrases that ask for something. */
export async function findRequirements(db: Db, phraseIds: readonly string[]) {
  if (phraseIds.length === 0) return [];
  return db
    .selectFrom("phrase")
    .select(["id", "text_de as de", "text_pl as pl", "text_cs as cs"])
    .where("id", "in", phraseIds)
    .where("section", "=", "requirement")
    .execute();
}

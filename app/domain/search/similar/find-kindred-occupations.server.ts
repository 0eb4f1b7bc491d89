import { rememberByVocabulary } from "#db/remember.server.ts";
import { closeKin, distantKin, kinship } from "./kinship.ts";

/** Ids of the occupations that are close to one, and of those that are of one kind with it. */
export const findKindredOccupations = rememberByVocabulary(async ({ db }, occupationId: string) => {
  const all = await db.selectFrom("occupation").select(["id", "field", "isco08", "kldb2010"]).orderBy("id").execute();
  const one = all.find(({ id }) => id === occupationId);
  const kin = one
    ? all.filter(({ id }) => id !== occupationId).map((other) => ({ id: other.id, nearness: kinship(one, other) }))
    : [];
  return {
    close: kin.filter(({ nearness }) => nearness >= closeKin).map(({ id }) => id),
    distant: kin.filter(({ nearness }) => nearness >= distantKin && nearness < closeKin).map(({ id }) => id),
  };
});

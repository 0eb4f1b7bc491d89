import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Crossing } from "./way.ts";

/** Every road and path over a border that the region knows. */
export async function loadCrossings(db: Db): Promise<Crossing[]> {
  const rows = await db
    .selectFrom("crossing")
    .select(["id", "countries", "road", "latitude", "longitude", "name_de", "name_pl", "name_cs"])
    .orderBy("id")
    .execute();
  return rows.map(({ countries, name_de, name_pl, name_cs, ...crossing }) => ({
    ...crossing,
    countries: countries.split("|") as Country[], // written by the loader from these codes
    name: { de: name_de, pl: name_pl, cs: name_cs },
  }));
}

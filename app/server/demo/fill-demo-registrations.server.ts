import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { insertRegistration } from "#app/domain/events/registering/insert-registration.server.ts";
import type { RegistrationSender } from "#app/domain/events/registering/mail-registered.server.ts";
import { fitsIn } from "#app/domain/events/registering/moving-up.ts";
import { hour } from "#app/platform/durations.ts";

const Guests = z.array(
  z.object({ name: z.string(), lang: z.enum(langs), persons: z.coerce.number(), note: z.string() }),
);

type Fill = { eventId: string; places: number | null; parties: number; config: RegistrationSender } & {
  regionDir: string;
  now: Date;
};

/** So many have registered, the first a day for each ago; whoever found no room waits. */
export async function fillDemoRegistrations(db: Db, { eventId, places, parties, config, regionDir, now }: Fill) {
  const file = regionFile(regionDir, "demo/guests.csv");
  if (!existsSync(file)) return;
  const guests = Guests.parse(parse(readFileSync(file), { columns: true })).slice(0, parties);
  let free = places;
  for (const [index, { name, lang, persons, note }] of guests.entries()) {
    const at = new Date(now.getTime() - (guests.length - index) * 7 * hour).toISOString();
    const fits = fitsIn(free, persons);
    if (fits && free !== null) free -= persons;
    await insertRegistration(db, {
      ...{ id: newId(), event_id: eventId, email: `guest${index + 1}@example.org`, name, lang, persons, config },
      ...{ note: note || null, mailed_at: at, confirm_by: at, held_until: null },
      ...{ confirmed_at: at, placed_at: fits ? at : null },
    });
  }
}

import { describe, expect, test } from "vitest";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { findRegistrations } from "#app/domain/events/registering/find-registrations.server.ts";
import { passOnPlaces } from "#app/domain/events/registering/pass-on-places.server.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";
import { insertEvent, insertRule } from "#tests/support/events.ts";
import { registering } from "#tests/support/registering.ts";

const now = new Date("2027-03-01T09:00:00Z");
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

describe.runIf(databases.includes("postgres:"))("three processes on one PostgreSQL", () => {
  test("give away the last places once, to as many as there is room for", { timeout: 120_000 }, async () => {
    const url = await addressOfEmptyStore("postgres:");
    const stores = await Promise.all([1, 2, 3].map(() => connect(url, { size: 4 })));
    const [db] = stores;
    if (!db) throw new Error("Not connected");
    await migrate(db);
    const { id } = await insertEvent(db);
    await insertRule(db, id, { places: 20 });
    const processes = stores.map((store) => registering(store, id));
    const guests = Array.from({ length: 48 }, (_, index) => ({
      party: { email: `gast${index}@example.org`, persons: 1 + (index % 2), now },
      people: processes[index % processes.length] ?? registering(db, id),
    }));
    const people = registering(db, id);
    const kinds = () => Promise.all(guests.map(({ party }) => people.kindsTo(party.email)));
    const ended = (all: string[][], ...wanted: string[]) => all.filter((one) => one.join() === wanted.join()).length;

    /** Never more than there are places, and as many as there could be. */
    const nobodyWhoFitsWaits = async () => {
      const free = 20 - (await people.taken());
      expect(free).toBeGreaterThanOrEqual(0);
      const { waiting } = await findRegistrations(db, { eventId: id, lang: "de", now });
      expect(waiting.filter(({ persons }) => persons <= free)).toEqual([]);
    };

    await Promise.all(guests.map(({ party, people }) => people.request(party)));
    await Promise.all(guests.map(({ party, people }) => people.confirm(party)));
    await nobodyWhoFitsWaits();
    const after = await kinds();
    expect(ended(after, "confirm", "placed") + ended(after, "confirm", "waiting")).toBe(guests.length);

    const placed = guests.filter((_, index) => after[index]?.at(-1) === "placed");
    const leaving = placed.slice(0, 8);
    const looking = stores.map((store) => passOnPlaces(store, { config: people.config, now }));
    await Promise.all([...leaving.map(({ party, people }) => people.end(party)), ...looking]);
    await nobodyWhoFitsWaits();
    const moved = await kinds();
    const movedUp = guests.filter((_, index) => moved[index]?.join() === "confirm,waiting,movedUp");
    const staying = placed.slice(8);
    expect(sum([...movedUp, ...staying].map(({ party }) => party.persons))).toBe(await people.taken());
    expect(ended(moved)).toBe(leaving.length);
    expect(ended(moved, "confirm", "waiting")).toBe(guests.length - placed.length - movedUp.length);
    await Promise.all(stores.map((store) => store.destroy()));
  });
});

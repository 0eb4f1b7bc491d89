import type { Db } from "#db/connect.server.ts";
import { isSameAddress, mayBeAddress, mayNameAddress } from "#app/platform/mail/same-address.server.ts";
import { markChanged } from "./mark-changed.server.ts";

const nobody = { contact_name: null, contact_role: null, contact_phone: null, contact_email: null };

/** Listings that name this person, and what was kept of their earlier and coming versions. `address` is folded. */
export async function findContactIn(db: Db, address: string) {
  const listings = await db
    .selectFrom("listing")
    .select(["id", "contact_email"])
    .where(mayBeAddress("contact_email", address))
    .execute();
  const changes = await db
    .selectFrom("listing_change")
    .select(["listing_id as id", "content as json"])
    .where(mayNameAddress("content", address))
    .execute();
  const theirs = listings.filter((row) => isSameAddress(row.contact_email, address)).map(({ id }) => id);
  const history = await findHistoryOf(db, theirs, address);
  const copies = await db
    .selectFrom("working_copy")
    .select(["id", "typed as json"])
    .where(mayNameAddress("typed", address))
    .execute();
  return { listings: theirs, changes: naming(changes, address), history, copies: naming(copies, address) };
}

type Kept = { id: string; json: string | null };

function naming(rows: readonly Kept[], address: string, loosely = false) {
  return rows.filter(({ json }) => json !== null && withoutContact(json, address, loosely) !== json);
}

/** What changed may be the telephone alone: of a listing that was theirs, what names nobody else counts as theirs. */
async function findHistoryOf(db: Db, theirs: readonly string[], address: string) {
  const rows = await db
    .selectFrom("listing_history")
    .select(["id", "listing_id", "changes as json"])
    .where("listing_id", "in", (eb) =>
      eb
        .selectFrom("listing_history as named")
        .select("named.listing_id")
        .where(mayNameAddress("named.changes", address)),
    )
    .execute();
  const others = theirs.filter((id) => rows.every(({ listing_id }) => listing_id !== id));
  const ofThese =
    others.length === 0
      ? []
      : await db
          .selectFrom("listing_history")
          .select(["id", "listing_id", "changes as json"])
          .where("listing_id", "in", others)
          .execute();
  const wereTheirs = new Set([
    ...theirs,
    ...naming(rows, address).map(({ id }) => rows.find((row) => row.id === id)?.listing_id),
  ]);
  return naming(
    [...rows, ...ofThese].filter(({ listing_id }) => wereTheirs.has(listing_id)),
    address,
    true,
  );
}

/** The company itself is asked in their place. What was offered stays. Runs in a transaction. */
export async function forgetContact(db: Db, address: string) {
  const { listings, changes, history, copies } = await findContactIn(db, address);
  for (const id of listings) {
    await db.updateTable("listing").set(nobody).where("id", "=", id).execute();
    await markChanged(db, id);
  }
  const left = (json: string | null, loosely = false) => withoutContact(json ?? "", address, loosely);
  for (const { id, json } of changes)
    await db
      .updateTable("listing_change")
      .set({ content: left(json) })
      .where("listing_id", "=", id)
      .execute();
  for (const { id, json } of history)
    await db
      .updateTable("listing_history")
      .set({ changes: left(json, true) })
      .where("id", "=", id)
      .execute();
  for (const { id, json } of copies)
    await db
      .updateTable("working_copy")
      .set({ typed: left(json) })
      .where("id", "=", id)
      .execute();
}

/** As a content is stored, and as a form was typed. */
const stored = ["contact_email", "contact_name", "contact_role", "contact_phone"];
const typed = ["contactEmail", "contactName", "contactRole", "contactPhone"];

const isMail = (name: string) => name === "contact_email" || name === "contactEmail";

/** The same without the person whose address it is, wherever they stand in it; what cannot be read stays as it is. */
function withoutContact(json: string, address: string, loosely: boolean) {
  let changed = false;
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const mails = entries.flatMap(([name, mail]) => (isMail(name) && typeof mail === "string" ? [mail] : []));
    const isTheirs =
      mails.some((mail) => isSameAddress(mail, address)) ||
      (loosely && mails.length === 0 && entries.some(([name, said]) => stored.includes(name) && said !== null));
    changed ||= isTheirs;
    return Object.fromEntries(
      entries.map(([name, inner]) => {
        if (isTheirs && stored.includes(name)) return [name, null];
        if (isTheirs && typed.includes(name)) return [name, ""];
        return [name, without(inner)];
      }),
    );
  };
  try {
    const left = JSON.stringify(without(JSON.parse(json)));
    return changed ? left : json;
  } catch {
    return json;
  }
}

import type { Db } from "#db/connect.server.ts";
import { actByLink } from "#app/domain/applications/upkeep/act-by-link.server.ts";
import { pauseWithDrafts } from "#app/domain/applications/upkeep/pause-with-drafts.server.ts";
import { runUpkeep } from "#app/domain/applications/upkeep/run-upkeep.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { endExpiredListings } from "#app/domain/listings/life/end-expired-listings.server.ts";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { planPublication } from "#app/domain/listings/life/plan-publication.server.ts";
import { publishDueListings } from "#app/domain/listings/life/publish-due-listings.server.ts";
import { resumeListing } from "#app/domain/listings/life/resume-listing.server.ts";
import { saveListing } from "#app/domain/listings/life/save-listing.server.ts";
import { sendBackListing } from "#app/domain/listings/life/send-back-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import type { ListingFacts } from "#app/domain/listings/listing-content.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { daysAfter } from "#app/platform/days.ts";
import { insertMember } from "../factories.ts";
import { config, type listingWorld } from "./world.ts";

const firstDay = "2027-02-01";
const { origin } = config;

export const dayAt = (day: number) => daysAfter(firstDay, day);
/** So many minutes after midnight, as clocks without summer time have it. */
export const instantAt = (day: number, minute = 12 * 60) =>
  new Date(Date.parse(`${dayAt(day)}T00:00:00Z`) + minute * 60_000);

type World = Awaited<ReturnType<typeof listingWorld>>;
/** How something is done: at once, or in a process that dies meanwhile. */
export type Doing = <Done>(work: (db: Db) => Promise<Done>) => Promise<Done>;
export type Life = Awaited<ReturnType<typeof livingIn>>;

/** All that people and the clock do with listings, each deed by a name. */
export async function livingIn(db: Db, { world, doing }: { world: World; doing: Doing }) {
  const reader = await insertMember(db, {
    company_id: world.company.id,
    password_hash: "x",
    email: "bea@company.example",
  });
  const acting = { companyId: world.company.id, listingIds: null, accountId: reader.id };
  const office = { officer: world.officer, origin };
  const row = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirst();
  const asked = async (listingId: string) => ({ ...acting, listingId, from: (await row(listingId))?.deadline ?? "" });

  const save = async (listingId: string, facts: Partial<ListingFacts>, now: Date) => {
    const listing = await row(listingId);
    const seen = listing ? await world.version(listingId) : "";
    const before = listing ? await newest(listingId) : world.content();
    const content = { ...before, facts: { ...before.facts, ...facts } };
    return doing((db) => saveListing(db, { ...acting, listingId, seen, content, lang: "de", config, now }));
  };
  const newest = async (listingId: string) => {
    const change = await db
      .selectFrom("listing_change")
      .select("content")
      .where("listing_id", "=", listingId)
      .executeTakeFirst();
    return change ? (JSON.parse(change.content) as ReturnType<World["content"]>) : readContent(db, listingId);
  };

  return {
    reader,
    row,
    save,
    submit: (listingId: string, now: Date) =>
      doing((db) => submitListing(db, { ...acting, listingId, lang: "de", config, now })),
    sendBack: (listingId: string, now: Date) =>
      doing((db) => sendBackListing(db, { ...office, listingId, remark: "Bitte genauer.", now })),
    approve: async (listingId: string, now: Date) => {
      const seen = await world.version(listingId);
      return doing((db) => approveListing(db, { ...office, listingId, seen, now }));
    },
    plan: (listingId: string, publishOn: string | null, now: Date) =>
      doing((db) => planPublication(db, { ...acting, listingId, publishOn, now })),
    pause: (listingId: string, now: Date) => doing((db) => pauseWithDrafts(db, { ...acting, listingId, now })),
    resume: (listingId: string, now: Date) => doing((db) => resumeListing(db, { ...acting, listingId, now })),
    extend: async (listingId: string, until: string | undefined, now: Date) => {
      const extension = { ...(await asked(listingId)), until, now };
      return doing((db) => extendListing(db, extension));
    },
    close: (listingId: string, now: Date) =>
      doing((db) => closeListing(db, { ...acting, listingId, reason: "withdrawn", now })),
    /** The nth button of the newest mail about the listing that has any. */
    press: async (listingId: string, nth: number, now: Date) => {
      const mail = await db
        .selectFrom("outbox_mail")
        .select("text")
        .where("to_address", "=", reader.email)
        .where("text", "like", `%${listingId}%`)
        .where("text", "like", "%/decide/listings/%")
        .orderBy("id", "desc")
        .executeTakeFirst();
      const token = [...(mail?.text ?? "").matchAll(/\/decide\/listings\/([\w-]{43})/g)][nth]?.[1] ?? "";
      return doing((db) => actByLink(db, { token, now }));
    },
    /** What the clock does on a day. */
    morning: async (day: number) => {
      await doing((db) => endExpiredListings(db, { origin, now: instantAt(day, 5) }));
      await doing((db) => publishDueListings(db, { origin, now: instantAt(day, 5 * 60) }));
      await doing((db) => runUpkeep(db, { config, now: instantAt(day, 8 * 60) }));
    },
  };
}

/** Everything mailed about a listing, without the links that every mail has of its own. */
export async function mailsAbout(db: Db, listingId: string) {
  const mails = await db
    .selectFrom("outbox_mail")
    .select(["kind", "to_address", "text", "created_at"])
    .where("text", "like", `%${listingId}%`)
    .orderBy("id")
    .execute();
  return mails.map(({ kind, to_address, created_at, text }) => ({
    ...{ kind, to: to_address, day: created_at.slice(0, 10) },
    said: text.replace(/\/decide\/\S+/g, ""),
  }));
}

export function eventsOf(db: Db, listingId: string) {
  return db
    .selectFrom("listing_history")
    .select(["event", "at", "account_id"])
    .where("listing_id", "=", listingId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

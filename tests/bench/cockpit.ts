import path from "node:path";
import { connect, type Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import type { DemoServer } from "../support/demo-server.ts";
import { insertApplication } from "../support/factories.ts";
import { sessionCookie } from "../support/sessions.ts";

const applications = 5000;
const goals = { kB: 200, p95: 30 };

/** What a company with very many applications waits for, asking alone: one after the other, each page in full. */
export async function printCockpit({ baseUrl, dataDir }: DemoServer) {
  const db = await connect(`file:${path.join(dataDir, "board.db")}`);
  const { cookie, someone } = await fill(db);
  await db.destroy();
  const pages: Record<string, (nth: number) => string> = {
    list: (nth) => `/applications?page=${1 + (nth % 90)}`,
    "list of a group": (nth) => `/applications?group=overdue&page=${1 + (nth % 10)}`,
    "search by name": (nth) => `/applications?q=person ${nth}`,
    dossier: (nth) => `/applications/${someone[nth % someone.length]}`,
    overview: () => "",
  };
  const rows = [];
  for (const [page, addressOf] of Object.entries(pages)) {
    const asked = await askFor((nth) => `${baseUrl}/de/employer${addressOf(nth)}`, cookie);
    rows.push({ page, ...asked, goal: asked.kB <= goals.kB && asked["p95 ms"] <= goals.p95 ? "met" : "MISSED" });
  }
  console.log(`\nThe cockpit with ${applications} applications (≤ ${goals.kB} kB unpacked, p95 ≤ ${goals.p95} ms)`);
  console.table(rows);
}

async function askFor(addressOf: (nth: number) => string, cookie: string) {
  const times: number[] = [];
  let largest = 0;
  for (let nth = 0; nth < 220; nth += 1) {
    const began = performance.now();
    const headers = { Cookie: cookie, "X-Forwarded-For": `10.201.${nth % 200}.1` };
    const answer = await fetch(addressOf(nth), { headers, redirect: "error" });
    const { byteLength } = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${addressOf(nth)} answered ${answer.status}`);
    if (nth < 20) continue;
    times.push(performance.now() - began);
    largest = Math.max(largest, byteLength);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { kB: Math.round(largest / 1000), "p50 ms": at(0.5), "p95 ms": at(0.95) };
}

/** Two years of a large company: most are over, some are late, some people applied twice, half were opened. */
async function fill(db: Db) {
  const { accountId, companyId } = await db
    .selectFrom("account")
    .innerJoin("membership", "membership.account_id", "account.id")
    .select(["account.id as accountId", "membership.company_id as companyId"])
    .where("account.email", "=", demoSignIns.employer)
    .executeTakeFirstOrThrow();
  const listings = await db.selectFrom("listing").select("id").where("company_id", "=", companyId).execute();
  const today = dayOf(new Date());
  const someone: string[] = [];
  await db.transaction().execute(async (db) => {
    for (let nth = 0; nth < applications; nth += 1) {
      const status = statuses[nth % statuses.length] ?? "declined";
      const yours = status === "received" || status === "in_review";
      const day = daysAfter(today, (nth % 40) - 12);
      const { id } = await insertApplication(db, {
        listing_id: listings[nth % listings.length]?.id ?? "",
        number: newId().slice(-9).toUpperCase(),
        name: `Person ${nth}`,
        email: `person${nth % 4 === 0 ? nth + 1 : nth}@seeker.example`,
        status,
        submitted_at: `${daysAfter(day, -14)}T08:00:00.000Z`,
        status_at: `${daysAfter(day, -14)}T08:00:00.000Z`,
        answer_by: yours ? day : null,
      });
      if (nth % 2 === 0) await opened(db, { id, at: `${daysAfter(day, -13)}T08:00:00.000Z`, accountId });
      else someone.push(id);
    }
  });
  return { cookie: await sessionCookie(db, accountId), someone };
}

const statuses = [
  "received",
  "declined",
  "in_review",
  "declined",
  "invited",
  "hired",
  "declined",
  "withdrawn",
] as const;

function opened(db: Db, { id, at, accountId }: { id: string; at: string; accountId: string }) {
  const values = {
    id: newId(),
    application_id: id,
    event: "opened",
    actor: "employer",
    account_id: accountId,
    at,
  } as const;
  return db.insertInto("application_history").values(values).execute();
}

import { type Adapter, Lucia, TimeSpan } from "lucia";
import type { AccountRole, CompanyKind, Lang, MembershipRole, OfficeRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newId, newToken } from "#db/ids.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { readCookie } from "#app/platform/http/read-cookie.ts";
import { deviceOf } from "./own/device-of.ts";
import { sessionEnd, sessionLimits } from "./session-limits.ts";

/** The only file that knows lucia. */

type SessionContext = Pick<AppContext, "db" | "config" | "now">;

/** For which somebody acts. */
export type ActingCompany = { id: string; slug: string; name: string; kind: CompanyKind };

/** Whoever is signed in, as the row says at this moment. */
export type Viewer = {
  accountId: string;
  name: string;
  email: string;
  lang: Lang;
  /** Chosen once and for all; null: whatever the page's language is at which they sign in. */
  chosenLang: Lang | null;
  role: AccountRole;
  /** Null for who is not of the office. */
  officeRole: OfficeRole | null;
  /** The public id of the session. */
  session: string;
  hasFactor: boolean;
  /** By one of their companies. */
  factorDemanded: boolean;
  /** For which company they act; null: for none, or for several, and they have not chosen yet. */
  membership: { role: MembershipRole; limited: boolean; company: ActingCompany } | null;
  /** All for which they may act. */
  companies: { id: string; name: string }[];
};

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>;
    DatabaseUserAttributes: Viewer;
    DatabaseSessionAttributes: { device?: string };
  }
}

export async function readViewer(context: SessionContext, request: Request): Promise<Viewer | null> {
  const lucia = luciaFor(context);
  const token = readCookie(request.headers.get("Cookie"), lucia.sessionCookieName);
  if (!token) return null;
  const { user } = await lucia.validateSession(token);
  return user?.viewer ?? null;
}

/** Whose session it is, or was: a session that is over still says whose form arrives too late. */
export async function sessionOwner(context: SessionContext, request: Request): Promise<string | null> {
  const token = luciaFor(context).readSessionCookie(request.headers.get("Cookie") ?? "");
  if (!token) return null;
  const { db } = context;
  const row = await db.selectFrom("session").select("account_id").where("id", "=", hashToken(token)).executeTakeFirst();
  return row?.account_id ?? null;
}

/** Begins a session and returns the Set-Cookie header that carries it. */
export async function startSession(
  context: SessionContext,
  account: { id: string; role: AccountRole },
  request: Request,
): Promise<string> {
  const lucia = luciaFor(context);
  const device = deviceOf(request.headers.get("User-Agent") ?? "");
  const { id } = await lucia.createSession(account.id, { device }, { sessionId: newToken() });
  const cookie = lucia.createSessionCookie(id);
  /** The office's cookie goes with the browser window; an employer's stays as long as a session may live. */
  if (account.role === "office") delete cookie.attributes.maxAge;
  else cookie.attributes.maxAge = sessionLimits.employer.absolute / 1000;
  return cookie.serialize();
}

/** Ends the session of this request, if there is one, and returns the Set-Cookie header that forgets it. */
export async function endSession(context: SessionContext, request: Request): Promise<string> {
  const lucia = luciaFor(context);
  const token = readCookie(request.headers.get("Cookie"), lucia.sessionCookieName);
  if (token) await lucia.invalidateSession(token);
  return lucia.createBlankSessionCookie().serialize();
}

/** Ends every session of an account. Commands call it in their transaction. */
export async function endSessionsOf(db: Db, accountId: string) {
  await db.deleteFrom("session").where("account_id", "=", accountId).execute();
}

/** The same for all but the one in which it is asked for. */
export async function endOtherSessionsOf(db: Db, { accountId, session }: Pick<Viewer, "accountId" | "session">) {
  await db.deleteFrom("session").where("account_id", "=", accountId).where("public_id", "!=", session).execute();
}

/** From now on the session acts for this company. Commands have looked whether it may. */
export async function chooseCompanyOf(db: Db, { session, companyId }: { session: string; companyId: string }) {
  await db.updateTable("session").set({ company_id: companyId }).where("public_id", "=", session).execute();
}

/** Sessions that acted for a company which somebody has left act for none, until they choose again. */
export async function leaveCompanyInSessions(
  db: Db,
  { accountId, companyId }: { accountId: string; companyId: string },
) {
  await db
    .updateTable("session")
    .set({ company_id: null })
    .where("account_id", "=", accountId)
    .where("company_id", "=", companyId)
    .execute();
}

export async function deleteExpiredSessions(db: Db, now: Date) {
  await db.deleteFrom("session").where("expires_at", "<=", now.toISOString()).execute();
}

function luciaFor({ db, config, now }: SessionContext) {
  const secure = config.origin.startsWith("https:");
  return new Lucia(sessionAdapter(db, now()), {
    /** Lucia renews in the second half of this span. It is longer than any session, so that the adapter decides. */
    sessionExpiresIn: new TimeSpan(400, "d"),
    sessionCookie: { name: secure ? "__Host-session" : "session", attributes: { secure, sameSite: "lax", path: "/" } },
    getUserAttributes: (viewer: Viewer) => ({ viewer }),
  });
}

/** Stores only a hash of the token, so that a stolen copy of the store cannot be used to sign in. */
function sessionAdapter(db: Db, now: Date): Adapter {
  const rowOf = (token: string) => db.selectFrom("session").where("session.id", "=", hashToken(token));
  return {
    async getSessionAndUser(token) {
      const rows = await rowOf(token)
        .innerJoin("account", "account.id", "session.account_id")
        .leftJoin("membership", (join) =>
          join.onRef("membership.account_id", "=", "account.id").on("membership.waits", "=", 0),
        )
        .leftJoin("company", (join) =>
          join.onRef("company.id", "=", "membership.company_id").on("company.suspended_at", "is", null),
        )
        .leftJoin("factor_demand", "factor_demand.company_id", "company.id")
        .leftJoin("authenticator", "authenticator.account_id", "account.id")
        .select([
          "account.id as accountId",
          "account.name",
          "account.email",
          "account.lang",
          "account.lang_chosen",
          "account.role",
          "account.office_role as officeRole",
          "account.disabled_at",
          "membership.role as memberRole",
          "membership.limited",
          "company.id as companyId",
          "company.slug",
          "company.kind",
          "company.name as companyName",
          "session.expires_at",
          "authenticator.created_at as hasApp",
          "factor_demand.demanded_at",
          "session.public_id as session",
          "session.company_id as chosenId",
        ])
        .select((eb) =>
          eb
            .selectFrom("passkey")
            .select((inner) => inner.fn.min("passkey.id").as("first"))
            .whereRef("passkey.account_id", "=", "account.id")
            .as("hasPasskey"),
        )
        .orderBy("company.name")
        .orderBy("company.id")
        .execute();
      const [first] = rows;
      if (!first) return [null, null];
      const theirs = rows.filter(({ companyId }) => companyId !== null);
      /** Who works for one company never has to choose. */
      const row = theirs.find(({ companyId, chosenId }) => companyId === chosenId) ??
        (theirs.length === 1 ? theirs[0] : undefined) ?? { ...first, companyId: null };
      const companies = theirs.map(({ companyId, companyName }) => ({ id: companyId ?? "", name: companyName ?? "" }));

      const { accountId, name, email, lang, role, officeRole, session } = row;
      const chosenLang = row.lang_chosen === 1 ? lang : null;
      const { memberRole, companyId, slug, companyName, kind } = row;
      const membership =
        memberRole && companyId && slug && companyName && kind
          ? { role: memberRole, limited: row.limited === 1, company: { id: companyId, slug, name: companyName, kind } }
          : null;
      const hasFactor = row.hasApp !== null || row.hasPasskey !== null;
      const factorDemanded = theirs.some(({ demanded_at }) => demanded_at !== null);
      const barred = row.disabled_at !== null || (role === "employer" && companies.length === 0);
      /** Lucia compares with the machine's clock; what remains is counted by ours. */
      const remaining = new Date(row.expires_at).getTime() - now.getTime();
      return [
        { id: token, userId: accountId, expiresAt: new Date(Date.now() + remaining), attributes: {} },
        barred
          ? null
          : {
              id: accountId,
              attributes: {
                ...{ accountId, name, email, lang, chosenLang, role, officeRole, session, hasFactor, factorDemanded },
                ...{ membership, companies },
              },
            },
      ];
    },

    async getUserSessions() {
      throw new Error("Sessions are listed by their public ids (findSessions): their tokens are not known here.");
    },

    async setSession({ id, userId, attributes }) {
      const { role } = await db.selectFrom("account").select("role").where("id", "=", userId).executeTakeFirstOrThrow();
      const created = now.toISOString();
      const expires_at = sessionEnd(role, now, now).toISOString();
      await db
        .insertInto("session")
        .values({
          ...{ id: hashToken(id), public_id: newId(), account_id: userId, device: attributes.device ?? "" },
          ...{ created_at: created, expires_at, last_seen_at: created },
        })
        .execute();
    },

    async updateSessionExpiration(token) {
      const row = await rowOf(token)
        .innerJoin("account", "account.id", "session.account_id")
        .select(["account.role", "session.created_at", "session.last_seen_at"])
        .executeTakeFirst();
      const fiveMinutes = 5 * 60 * 1000;
      if (!row || now.getTime() - new Date(row.last_seen_at).getTime() < fiveMinutes) return;
      const expires_at = sessionEnd(row.role, new Date(row.created_at), now).toISOString();
      await db
        .updateTable("session")
        .set({ expires_at, last_seen_at: now.toISOString() })
        .where("id", "=", hashToken(token))
        .execute();
    },

    async deleteSession(token) {
      await db.deleteFrom("session").where("id", "=", hashToken(token)).execute();
    },

    deleteUserSessions: (accountId) => endSessionsOf(db, accountId),
    deleteExpiredSessions: () => deleteExpiredSessions(db, now),
  };
}

import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { deriveKey, seal, unseal } from "#app/platform/files/cipher.server.ts";
import { typedIn } from "#app/platform/http/form.server.ts";
import { type FormState, showAgain } from "#app/platform/http/form.ts";
import { readWithoutFiles } from "#app/platform/http/read-uploads.server.ts";
import { lastAccountHere } from "./guarding/known-devices.server.ts";

type Context = Pick<AppContext, "db" | "config" | "now">;
type Sealed = { path: string; pairs: [string, string][]; files: boolean };

const keptFor = 60 * 60 * 1000;
const perAccount = 5;

/** The query parameter that names what was kept, on the page that shows it again. */
export const keptParameter = "kept";

/**
 * Keeps what was typed into a form that arrived without a session: encrypted, for an hour, and for the account alone that
 * wrote it: the `owner` of the session that is over, or else who signed in last in this browser. Passwords and files are never
 * kept. "lost" where nobody can be named: then it is nobody's to read.
 */
export async function keepForm(
  context: Context,
  request: Request,
  owner: string | null,
): Promise<{ id: string } | "lost" | "nothing"> {
  const typed = await textOf(request);
  if (typed.pairs.length === 0) return "nothing";
  const { db, config } = context;
  const accountId = owner ?? (await lastAccountHere(db, request));
  if (!accountId) return "lost";

  const id = newId();
  const now = context.now();
  const sealed = seal(keyOf(config), Buffer.from(JSON.stringify(typed)), keptFormLabel({ id, accountId })).toString(
    "base64",
  );
  await inTransaction(db, async (db) => {
    await db
      .insertInto("kept_form")
      .values({
        ...{ id, account_id: accountId, sealed },
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + keptFor).toISOString(),
      })
      .execute();
    await forgetSurplus(db, accountId);
  });
  return { id };
}

/** What was kept under this name, if it is the account's own. `path` is where the form was sent to, without its language. */
export async function findKeptForm(
  { db, config, now }: Context,
  { id, accountId }: { id: string; accountId: string },
): Promise<{ form: FormState; path: string; files: boolean } | null> {
  const row = await db
    .selectFrom("kept_form")
    .select("sealed")
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .where("expires_at", ">", now().toISOString())
    .executeTakeFirst();
  if (!row) return null;
  const bytes = unseal(keyOf(config), Buffer.from(row.sealed, "base64"), keptFormLabel({ id, accountId }));
  const { path, pairs, files } = JSON.parse(bytes.toString()) as Sealed;
  const body = new FormData();
  for (const [name, value] of pairs) body.append(name, value);
  return { form: typedIn(body), path, files };
}

export async function forgetKeptForms(db: Db, now: Date) {
  await db.deleteFrom("kept_form").where("expires_at", "<=", now.toISOString()).execute();
}

async function textOf(request: Request): Promise<Sealed> {
  const { body, files } = await readWithoutFiles(request).catch(() => ({ body: new FormData(), files: false }));
  const entries = [...body].filter(([name]) => name !== showAgain && !/password/i.test(name));
  return {
    path: new URL(request.url).pathname.replace(/^\/[a-z]{2}(?=\/|$)/, ""),
    pairs: entries.flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : [])),
    files,
  };
}

async function forgetSurplus(db: Db, accountId: string) {
  const newest = db
    .selectFrom("kept_form")
    .select("id")
    .where("account_id", "=", accountId)
    .orderBy("id", "desc")
    .limit(perAccount);
  await db.deleteFrom("kept_form").where("account_id", "=", accountId).where("id", "not in", newest).execute();
}

const keyOf = ({ secretKey }: Context["config"]) => deriveKey(secretKey, "kept forms");

/** Moved to another row or account, it does not open. */
export const keptFormLabel = ({ id, accountId }: { id: string; accountId: string }) =>
  `kept form ${id} of ${accountId}`;

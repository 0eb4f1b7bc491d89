import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { issueApiKey } from "#app/domain/api/keys/issue-api-key.server.ts";
import type { WantedKey } from "#app/domain/api/keys/key-form.ts";
import { addWebhook } from "#app/domain/webhooks/keep-webhooks.server.ts";
import { testOrigin } from "./context.ts";

type Given = Partial<WantedKey> & { companyId: string; accountId: string; now: Date };

/** A key that may do everything, unless a test says otherwise. */
export async function insertApiKey(db: Db, given: Given) {
  const wanted: WantedKey = {
    ...{ id: newId(), name: "Stellenmodul", scopes: ["read", "write", "webhooks"], use: "live", days: "365" },
    ...given,
  };
  const issued = await issueApiKey(db, { ...given, ...wanted });
  if (!issued.ok || issued.key === null) throw new Error("No key was issued");
  return { id: wanted.id, key: issued.key };
}

/** Where nobody listens. */
export async function insertWebhook(db: Db, given: Omit<Parameters<typeof addWebhook>[1], "webhookId" | "address">) {
  const webhookId = newId();
  const address = "https://hooks.company.example/board";
  const added = await addWebhook(db, { webhookId, address, ...given });
  if (!added.ok || added.secret === null) throw new Error("No webhook was added");
  return { id: webhookId, address, secret: added.secret };
}

type Sent = { method?: string; body?: unknown; headers?: Record<string, string> };

/** A request of a program. A body of text is sent as it is. */
export function sentBy(key: string | null, path: string, { method = "GET", body, headers = {} }: Sent = {}) {
  const own = {
    ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Request(new URL(path, testOrigin), {
    method,
    headers: { ...own, ...headers },
    ...(body === undefined ? {} : { body: text }),
  });
}

/** What a route answers, also where it throws its answer. */
export async function answerOf(asked: Promise<Response>): Promise<Response> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

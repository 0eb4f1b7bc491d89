import type { Db } from "#db/connect.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { returnReason } from "./return-reason.ts";
import { writeReturn } from "./write-return.server.ts";

type Refusal = {
  mail: { id: string; kind: string; to_address: string };
  /** What the server said when it heard the address: "550 5.1.1 …". */
  response: string;
  keyed: Keyed;
  now: Date;
};

/** The next server knows by itself that it will never take this mail: nothing comes back then. */
export async function noteRefusal(db: Db, { mail, response, keyed, now }: Refusal) {
  const [, status = ""] = /^\d{3}[ -]#?(\d\.\d{1,3}\.\d{1,3})/.exec(response) ?? [];
  const reason = returnReason({ action: "failed", status, diagnostic: response });
  if (reason) await writeReturn(db, { mail, reason, status, keyed, now });
}

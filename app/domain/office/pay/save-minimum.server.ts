import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { type LookedOrForced, lookThenForce } from "./look-then-force.server.ts";
import { readMinimum } from "./read-minimum.server.ts";

type Saving = {
  topic: FloorTopic;
  /** The entry that is corrected; null for a new one. */
  entry: { id: string; subject: string; withdrawn_at: string | null } | null;
  body: FormData;
  officer: { accountId: string };
  lang: Lang;
  origin: string;
  now: Date;
};
type Look = Extract<LookedOrForced, { reason: "look" }>;

export type SavedMinimum =
  | { ok: true; id: string }
  | { ok: false; form: FormState; look: Pick<Look, "preview" | "moved"> | null };

/** What the form of an entry asks for: to be told what is wrong, to look, or to put it in force. */
export async function saveMinimum(db: Db, { topic, entry, body, ...asked }: Saving): Promise<SavedMinimum> {
  const read = readMinimum(topic, body);
  if (!read.ok) return { ok: false, form: read.form, look: null };
  const { form, seen, confirmed } = read;
  /** A country's row stays the country's; an agreement may get its name put right. */
  const subject = entry && topic !== "pay_agreement" ? entry.subject : read.entry.subject;
  const { id, withdrawn_at } = entry ?? { id: newId(), withdrawn_at: null };
  const content = JSON.stringify(read.entry.content);
  const next = { ...read.entry, id, topic, subject, content, withdrawn_at };
  const result = await lookThenForce(db, { next, seen, confirmed, ...asked });
  if (result.ok) return { ok: true, id };
  if (result.reason === "look") return { ok: false, form, look: { preview: result.preview, moved: result.moved } };
  if (result.reason === "taken") {
    const field = topic === "training_pay" ? "startYear" : "validFrom";
    const errors = { [field]: { key: "floors:error.taken", values: {} } };
    return { ok: false, form: formWithErrors(form, errors), look: null };
  }
  const errors = { "": { key: "floors:error.changed", values: {} } };
  return { ok: false, form: formWithErrors(withoutSecrets(form, ["seen"]), errors), look: null };
}

import type { Db } from "#db/connect.server.ts";
import type { Writer } from "#app/domain/events/writable-event.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { ExampleForm } from "./example-form.ts";
import { readExample } from "./read-example.server.ts";
import { saveExample } from "./save-example.server.ts";

type Take = { exampleId: string | null; body: FormData; writer: Writer; now: Date };

export type TakenExample =
  | { ok: true; exampleId: string }
  | { ok: false; form: FormState; status: 422 | 409 }
  | { ok: false; form: null };

/** Keeps what was sent from the form of an example; or gives the form back with all that is wrong; null: no such one. */
export async function takeExample(db: Db, { exampleId, body, writer, now }: Take): Promise<TakenExample> {
  const read = readForm(body, ExampleForm);
  if (!read.ok) return { ok: false, form: read.form, status: 422 };
  const companyId = writer.companyId ?? (await findTeller(db, exampleId));
  const meant = await readExample(db, read.value, { companyId });
  if (!meant.ok) return { ok: false, form: formWithErrors(read.form, meant.errors), status: 422 };

  const seen = body.get("seen");
  const known = { writer, seen: typeof seen === "string" ? seen : null, now };
  const saved = await saveExample(db, { exampleId, content: meant.content, ...known });
  if (saved.ok) return saved;
  if (saved.reason === "notFound") return { ok: false, form: null };
  const errors = { "": { key: "example:errors.savedMeanwhile", values: {} } };
  return { ok: false, form: formWithErrors(withoutSecrets(read.form, ["seen"]), errors), status: 409 };
}

/** What a company wrote stays its own, whatever the office changes in it. */
async function findTeller(db: Db, exampleId: string | null) {
  if (exampleId === null) return null;
  const example = await db
    .selectFrom("good_example")
    .select("company_id")
    .where("id", "=", exampleId)
    .where("by_company", "=", 1)
    .executeTakeFirst();
  return example?.company_id ?? null;
}

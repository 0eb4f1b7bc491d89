import type { z } from "zod";
import type { AppContext } from "#app/platform/context.server.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { readUploads, type Upload } from "#app/platform/http/read-uploads.server.ts";
import { chooseAgain } from "../documents/choose-again.ts";
import { formKey } from "./form-key.server.ts";
import { returnedForm } from "./returned-form.ts";
import { maxMessageDocuments } from "./thread.ts";
import type { WritingResult } from "./write-to-company.server.ts";

type Context = Pick<AppContext, "limits" | "client" | "scan">;
type Asked<Schema> = {
  schema: Schema;
  /** Whose messages are counted: of this application and side. */
  writer: string;
};

export type ReadMessage<Value> =
  | { ok: true; value: Value; uploads: Upload[]; formKey: string; returned: (result: WritingResult) => FormState }
  | { ok: false; form: FormState };

/**
 * Reads what somebody wrote, with its files. Too many messages in an hour are stopped before a file is looked at, and what
 * was typed comes back.
 */
export async function readMessage<Schema extends z.ZodType<{ text: string; key: string }>>(
  request: Request,
  context: Context,
  { schema, writer }: Asked<Schema>,
): Promise<ReadMessage<z.output<Schema>>> {
  const slow = await takeTurn(context, writer);
  const maxFiles = slow ? 0 : maxMessageDocuments;
  const { body, files: uploads, refused } = await readUploads(request, { ...context, maxFiles });
  const read = readForm(body, schema);
  if (slow) return { ok: false, form: slowedDown(read.form, slow) };
  if (!read.ok && read.again) return { ok: false, form: { ...read.form, errors: chooseAgain(body)?.errors ?? {} } };
  if (!read.ok || refused.length > 0) return { ok: false, form: returnedForm(read.form, { uploads, refused }) };
  const { text, key } = read.value;
  const returned = (result: WritingResult) => returnedForm(refusedBy(read.form, result), { uploads, refused });
  return { ok: true, value: read.value, uploads, formKey: formKey({ key, text, uploads }), returned };
}

async function takeTurn({ limits, client }: Context, writer: string) {
  const taken = [await limits.take("message", writer), await limits.take("upload", client)];
  return taken.find((one) => !one.ok) ?? null;
}

function refusedBy(form: FormState, result: WritingResult) {
  if (result.ok) return form;
  if (result.reason === "tooManyDocuments")
    return formWithErrors(form, { documents: { key: "thread:errors.tooManyDocuments", values: {} } });
  return formWithErrors(form, { "": { key: "thread:errors.over", values: {} } });
}

import type { AppContext } from "#app/platform/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { removeRegistration } from "../registering/end-registration.server.ts";
import { RemovalForm } from "../registering/registration-form.ts";
import type { Writer } from "../writable-event.server.ts";

type Asked = { request: Request; params: { registrationId?: string | undefined }; context: AppContext };

/** Takes somebody off the list as RemovalPage asks for it. Gives the form where it must be shown again, else null. */
export async function removeByForm(
  { request, params, context }: Asked,
  { event, writer }: { event: { id: string }; writer: Writer },
): Promise<FormState | null> {
  const read = readForm(await request.formData(), RemovalForm);
  if (!read.ok) return read.form;
  const { db, config, now } = context;
  const registrationId = params.registrationId ?? "";
  const deed = { eventId: event.id, registrationId, writer, word: read.value.word ?? null, config, now: now() };
  if (!(await removeRegistration(db, deed))) throw notFound();
  return null;
}

import type { FormState } from "#app/platform/http/form.ts";
import type { RefusedUpload, Upload } from "#app/platform/http/read-uploads.server.ts";
import { refusedForm } from "../documents/refused-form.ts";

type Files = { uploads: Upload[]; refused: RefusedUpload[] };

/** Nothing was sent: what is wrong, at its field, and which files have to be chosen once more, as browsers forget them. */
export function returnedForm(form: FormState, { uploads, refused }: Files): FormState {
  const chosen = uploads.map(({ name }) => name).join(", ");
  const again = chosen ? [{ key: "thread:errors.chooseAgain", values: { names: chosen } }] : [];
  const documents = [
    ...(form.errors["documents"] ?? []),
    ...(refusedForm(refused)?.errors["documents"] ?? []),
    ...again,
  ];
  return documents.length === 0 ? form : { ...form, errors: { ...form.errors, documents } };
}

import type { Config } from "../config.server.ts";
import type { ReadForm } from "../http/form.server.ts";
import { type FieldError, type FormState, sureName, typedText } from "../http/form.ts";
import { readMailAddress } from "./address.ts";
import { mailDoubt } from "./mail-doubt.ts";

/**
 * "Is this right?" where an address can be one, but no mail would arrive. The page then shows a box to say so
 * (MailField), which counts for the address that stood beside it.
 */
export function askAboutAddress<Value>(
  read: ReadForm<Value>,
  name: string,
  { mode }: Pick<Config, "mode">,
): ReadForm<Value> {
  if (!read.ok && read.again) return read;
  const error = addressInDoubt(read.form, name, { mode });
  if (!error) return read;
  return { ok: false, form: { ...read.form, errors: { ...read.form.errors, [name]: [error] } }, again: false };
}

function addressInDoubt(form: FormState, name: string, { mode }: Pick<Config, "mode">): FieldError | null {
  const address = readMailAddress(typedText(form, name) ?? "");
  const doubt = address && mailDoubt(address, { examples: mode !== "production" });
  if (!doubt || readMailAddress(typedText(form, sureName(name)) ?? "") === address) return null;
  return doubt.meant
    ? { key: "errors.mailMeant", values: { address, meant: doubt.meant } }
    : { key: "errors.mailDoubt", values: { address } };
}

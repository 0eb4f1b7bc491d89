import { data } from "@remix-run/node";
import type { AppContext } from "#app/platform/context.server.ts";
import { readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { LinksForm } from "./application-form.ts";

/** To which address somebody wants a mail with a link; else what to answer: the form again, with what is wrong or how long to wait. */
export async function readAskedAddress(request: Request, context: Pick<AppContext, "limits" | "client">) {
  const read = readForm(await request.formData(), LinksForm);
  if (!read.ok) return { ok: false, answer: data({ form: read.form }, { status: 422 }) } as const;
  const byClient = await context.limits.take("auth", context.client);
  if (!byClient.ok)
    return { ok: false, answer: data({ form: slowedDown(read.form, byClient) }, { status: 422 }) } as const;
  const byAddress = await context.limits.take("mail_address", foldAddress(read.value.email));
  if (!byAddress.ok)
    return { ok: false, answer: data({ form: slowedDown(read.form, byAddress) }, { status: 422 }) } as const;
  return { ok: true, value: read.value } as const;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { personForm } from "#app/domain/applications/draft/person-form.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { TextField } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { afterStep, askAgain, draftOf, kept, readStep, savedElsewhere } from "./step.server.ts";
import { Continue, StepPage, wrongIn } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "person");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params);
  const body = await args.request.formData();
  const read = askAboutAddress(readForm(body, personForm(lang)), "email", args.context.config);
  const elsewhere = await savedElsewhere(args, "person", body, read.form);
  if (elsewhere) return data({ form: elsewhere }, { status: 409 });
  if (!read.ok) {
    const { form } = read;
    return askAgain(args, read, { name: kept(form, "name"), email: kept(form, "email"), phone: kept(form, "phone") });
  }
  const { name, email, phone = null } = read.value;
  const saved = await saveDraft(args.context.db, draftOf(args), { name, email, phone });
  return saved ? afterStep(args, "person") : data({ form: read.form }, { status: 410 });
}

export default function Person() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? wrongIn(step);
  const t = useTexts();
  const labels = {
    name: t("application:person.name"),
    email: t("application:person.email"),
    phone: t("application:person.phone"),
  };
  return (
    <StepPage data={step} form={form} labels={labels}>
      {(open) => (
        <PageForm noValidate>
          <SeenField form={form} seen={open.seen} />
          <TextField
            form={form}
            name="name"
            label={labels.name}
            value={open.draft.name}
            autoComplete="name"
            dir="auto"
          />
          <MailField
            form={form}
            name="email"
            label={labels.email}
            hint={t("application:person.emailHint")}
            value={open.draft.email}
            autoComplete="email"
          />
          <TextField
            form={form}
            name="phone"
            type="tel"
            label={labels.phone}
            hint={t("application:person.phoneHint")}
            optional
            value={open.draft.phone}
            autoComplete="tel"
            width="medium"
          />
          <Continue data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}

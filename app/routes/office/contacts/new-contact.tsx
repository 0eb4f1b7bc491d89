import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { ContactEditor } from "#app/domain/contacts/form/contact-editor.tsx";
import { takeContact } from "#app/domain/contacts/form/take-contact.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { formFacts, looksOf } from "./contact.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "contacts");
  const title = `${textsFor(lang)("contacts:desk.new")} – ${context.config.board.name}`;
  return { ...(await formFacts(context, lang)), title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "contacts");
  const { db, config } = context;
  const asked = { contactId: null, body: await request.formData(), accountId, lang, config, now: context.now() };
  const taken = await takeContact(db, asked);
  if (taken.ok) return seeOther(paths.officeContacts(lang, "done=added"));
  if (!taken.form) throw notFound();
  const look = taken.look && looksOf(context, taken.look);
  return data({ form: taken.form, look }, { status: taken.status });
}

export default function NewContact() {
  const { lang, districts, operator } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("contacts:desk.new")} back={{ href: paths.officeContacts(lang), label: t("contacts:title") }}>
        <p className="narrow">{t("contacts:form.intro")}</p>
      </PageHead>
      <ContactEditor
        {...{ districts, operator }}
        form={answer?.form}
        look={answer?.look ?? null}
        unsaved
        contact={null}
        phone={null}
      />
    </>
  );
}

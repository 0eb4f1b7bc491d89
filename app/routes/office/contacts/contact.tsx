import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContactEditor } from "#app/domain/contacts/form/contact-editor.tsx";
import { takeContact } from "#app/domain/contacts/form/take-contact.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { formFacts, looksOf, officeContactFor } from "./contact.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, contact } = await officeContactFor(args);
  return {
    ...(await formFacts(args.context, lang)),
    ...{ contact, phone: phoneText(contact.phone, lang), look: looksOf(args.context, contact) },
    title: `${contact.name} – ${args.context.config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, contact, accountId } = await officeContactFor(args);
  const { db, config, now } = args.context;
  const asked = { contactId: contact.id, body: await args.request.formData(), accountId, lang, config, now: now() };
  const taken = await takeContact(db, asked);
  if (taken.ok) return seeOther(paths.officeContacts(lang, "done=edited"));
  if (!taken.form) throw notFound();
  const look = taken.look && looksOf(args.context, taken.look);
  return data({ form: taken.form, look }, { status: taken.status });
}

export default function OfficeContact() {
  const { lang, contact, phone, look, districts, operator } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  return (
    <>
      <PageHead title={contact.name} back={{ href: paths.officeContacts(lang), label: t("contacts:title") }} />
      <ContactEditor
        {...{ contact, phone, districts, operator }}
        form={answer?.form}
        look={answer ? answer.look : look}
        unsaved={answer !== undefined}
      />
      <p className="page-end">
        <a href={paths.removeContact(lang, contact.id)}>{t("contacts:desk.removeTitle")}</a>
      </p>
    </>
  );
}

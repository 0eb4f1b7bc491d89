import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RemovalPage } from "#app/domain/events/desk/removal-page.tsx";
import { removeRegistration } from "#app/domain/events/registering/end-registration.server.ts";
import { findRegistration } from "#app/domain/events/registering/find-registrations.server.ts";
import { RemovalForm } from "#app/domain/events/registering/registration-form.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { employerEventFor } from "./event.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await employerEventFor(args);
  const { db, config } = args.context;
  const asked = { eventId: event.id, registrationId: args.params["registrationId"] ?? "" };
  const party = await findRegistration(db, asked);
  if (!party) throw notFound();
  const title = textsFor(lang)("registration:desk.removeNamed", { name: party.name });
  return { lang, eventId: event.id, party, title: `${title} – ${config.board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await employerEventFor(args);
  const read = readForm(await args.request.formData(), RemovalForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { db, config, now } = args.context;
  const registrationId = args.params["registrationId"] ?? "";
  const deed = { eventId: event.id, registrationId, writer, word: read.value.word ?? null, config, now: now() };
  if (!(await removeRegistration(db, deed))) throw notFound();
  return seeOther(`${paths.registrations(lang, event.id)}?done=removed`);
}

export default function RemoveRegistration() {
  const { lang, eventId, party } = useLoaderData<typeof loader>();
  const t = useTexts();
  const back = { href: paths.registrations(lang, eventId), label: t("registration:desk.title") };
  return <RemovalPage form={useActionData<typeof action>()?.form} party={party} back={back} />;
}

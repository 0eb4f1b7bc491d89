import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findRemovalPage } from "#app/domain/events/desk/find-removal-page.server.ts";
import { RemovalPage } from "#app/domain/events/desk/removal-page.tsx";
import { removeByForm } from "#app/domain/events/desk/remove-by-form.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { officeEventFor } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  return findRemovalPage(args, await officeEventFor(args, "guests"));
}

export async function action(args: ActionFunctionArgs) {
  const desk = await officeEventFor(args, "guests");
  const form = await removeByForm(args, desk);
  if (form) return data({ form }, { status: 422 });
  return seeOther(`${paths.officeRegistrations(desk.lang, desk.event.id)}?done=removed`);
}

export default function RemoveRegistration() {
  const { lang, eventId, party } = useLoaderData<typeof loader>();
  const t = useTexts();
  const back = { href: paths.officeRegistrations(lang, eventId), label: t("registration:desk.title") };
  return <RemovalPage form={useActionData<typeof action>()?.form} party={party} back={back} />;
}

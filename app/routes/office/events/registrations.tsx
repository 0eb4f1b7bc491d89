import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findRegistrationsPage } from "#app/domain/events/desk/find-registrations-page.server.ts";
import { RegistrationsPage } from "#app/domain/events/desk/registrations-page.tsx";
import { paths } from "#app/paths.ts";
import type { PageHandle } from "#app/root.tsx";
import { officeEventFor } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  return findRegistrationsPage(args, await officeEventFor(args, "guests"));
}

export default function OfficeRegistrations() {
  const { lang, event, ...shown } = useLoaderData<typeof loader>();
  return (
    <RegistrationsPage
      {...{ lang, event, ...shown }}
      list={paths.officeDoorList(lang, event.id)}
      back={paths.officeEvent(lang, event.id)}
      removalOf={(id) => paths.officeRemoveRegistration(lang, event.id, id)}
    />
  );
}

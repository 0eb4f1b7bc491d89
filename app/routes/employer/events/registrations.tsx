import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findRegistrationsPage } from "#app/domain/events/desk/find-registrations-page.server.ts";
import { RegistrationsPage } from "#app/domain/events/desk/registrations-page.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import type { PageHandle } from "#app/root.tsx";
import { employerEventFor } from "./event.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  return findRegistrationsPage(args, await employerEventFor(args));
}

export default function EmployerRegistrations() {
  const { lang, event, ...shown } = useLoaderData<typeof loader>();
  return (
    <RegistrationsPage
      {...{ lang, event, ...shown }}
      list={paths.doorList(lang, event.id)}
      back={paths.employerEvent(lang, event.id)}
      removalOf={(id) => paths.removeRegistration(lang, event.id, id)}
    />
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RegistrationsPage } from "#app/domain/events/desk/registrations-page.tsx";
import { findRegistrations } from "#app/domain/events/registering/find-registrations.server.ts";
import { keptUntil } from "#app/domain/events/registering/registration.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { employerEventFor } from "./event.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await employerEventFor(args);
  const { db, config, now } = args.context;
  return {
    ...{ lang, event, keptUntil: keptUntil(event) },
    registrations: await findRegistrations(db, { eventId: event.id, lang, now: now() }),
    removed: new URL(args.request.url).searchParams.get("done") === "removed",
    title: `${textsFor(lang)("registration:desk.title")} – ${config.board.name}`,
  };
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

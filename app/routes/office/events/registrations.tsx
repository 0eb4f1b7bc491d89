import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RegistrationsPage } from "#app/domain/events/desk/registrations-page.tsx";
import { findRegistrations } from "#app/domain/events/registering/find-registrations.server.ts";
import { keptUntil } from "#app/domain/events/registering/registration.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { officeEventFor } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await officeEventFor(args);
  const { db, config, now } = args.context;
  return {
    ...{ lang, event, keptUntil: keptUntil(event) },
    registrations: await findRegistrations(db, { eventId: event.id, lang, now: now() }),
    removed: new URL(args.request.url).searchParams.get("done") === "removed",
    title: `${textsFor(lang)("registration:desk.title")} – ${config.board.name}`,
  };
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

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPublicEvent } from "#app/domain/events/page/find-event.server.ts";
import { daysOfLink, heldHours } from "#app/domain/events/registering/registration.ts";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { paths } from "#app/paths.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const slug = params["slug"] ?? "";
  const event = await findPublicEvent(context.db, { eventId: idFromSlug(slug) ?? "", lang });
  if (!event?.registration) throw notFound();
  const waits = new URL(request.url).searchParams.get("as") === "waiting";
  const title = `${textsFor(lang)("registration:sent.title")} – ${context.config.board.name}`;
  return { lang, slug, waits, hours: heldHours, days: daysOfLink, title };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function EventRegistrationSent() {
  const { lang, slug, waits, hours, days } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("registration:sent.title")}>
        <p>{waits ? t("registration:sent.waits", { count: days }) : t("registration:sent.held", { count: hours })}</p>
      </PageHead>
      <p className="quiet">{t("registration:sent.noMail")}</p>
      <p className="button-row">
        <a className="button" href={paths.registration(lang, slug)}>
          {t("registration:sent.again")}
        </a>
        <a className="button" href={paths.event(lang, slug)}>
          {t("registration:sent.event")}
        </a>
      </p>
    </div>
  );
}

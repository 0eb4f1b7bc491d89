import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { eventPath } from "#app/domain/events/event-view.ts";
import { confirmRegistration } from "#app/domain/events/registering/confirm-registration.server.ts";
import { findOwnRegistration } from "#app/domain/events/registering/find-own-registration.server.ts";
import { OwnRegistrationPanel } from "#app/domain/events/registering/own-registration-panel.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** gone: ended a moment ago. full: was confirmed when the last place had gone. */
const statuses = { open: 200, placed: 200, waiting: 200, gone: 200, full: 200, expired: 410, unknown: 404 } as const;
type Said = keyof typeof statuses;

/** Programs that check mails open every link. So opening does nothing; only the button confirms. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const registration = await findOwnRegistration(context.db, { token, lang, now: context.now() });
  const ended = new URL(request.url).searchParams.get("ended");
  const state: Said = registration?.state ?? (ended === "gone" || ended === "full" ? ended : "unknown");
  const title = `${textsFor(lang)(`registration:own.${state}.title`)} – ${context.config.board.name}`;
  return data({ lang, state, token, registration, title }, { status: statuses[state] });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const done = await confirmRegistration(context.db, { token, config: context.config, now: context.now() });
  return seeOther(paths.myRegistration(langOf(params), token) + (done === "full" ? "?ended=full" : ""));
}

export default function MyRegistration() {
  const { lang, state, token, registration } = useLoaderData<typeof loader>();
  const t = useTexts();
  if (!registration)
    return (
      <div className="narrow">
        <PageHead title={t(`registration:own.${state}.title`)}>
          <p>{t(`registration:own.${state}.text`)}</p>
        </PageHead>
        <p className="button-row">
          <a className="button" href={paths.events(lang)}>
            {t("event:list.all")}
          </a>
        </p>
      </div>
    );
  const { event, over, position, confirmBy, keptUntil } = registration;
  const isPublic = !event.membersOnly && !event.company?.suspended;
  const isOpen = state === "open" && over === null;
  return (
    <div className="narrow">
      <PageHead title={t(`registration:own.${state}.title`)}>
        <p>{t(`registration:own.${state}.text`, { until: formatInstant(lang, confirmBy) })}</p>
        {position === null || over ? null : <p>{t("registration:position", { position })}</p>}
      </PageHead>
      {over ? (
        <Notice tone={over === "cancelled" ? "stop" : "info"} title={t(`registration:own.over.${over}`)}>
          {event.reason && over === "cancelled" ? <p lang={event.reason.lang}>{event.reason.text}</p> : null}
        </Notice>
      ) : null}
      <OwnRegistrationPanel lang={lang} registration={registration} href={isPublic ? eventPath(lang, event) : null} />
      <p className="quiet">{t("registration:own.kept", { day: formatDay(lang, keptUntil) })}</p>
      {isOpen ? (
        <form method="post">
          <button className="button-primary">{t("registration:own.open.button")}</button>
        </form>
      ) : null}
      <p className="button-row">
        <a className="button-danger" href={paths.endMyRegistration(lang, token)}>
          {t(isOpen || over ? "registration:own.erase" : "registration:own.cancel")}
        </a>
      </p>
    </div>
  );
}

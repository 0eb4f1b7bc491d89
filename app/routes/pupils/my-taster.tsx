import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { acceptTaster } from "#app/domain/tasters/accept-taster.server.ts";
import { findTaster } from "#app/domain/tasters/find-taster.server.ts";
import { TasterFacts } from "#app/domain/tasters/taster-facts.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** Opening does nothing: programs that check mails open every link. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const asked = { column: "token_hash" as const, token, lang, now: context.now() };
  const taster = await findTaster(context.db, asked);
  const ended = new URL(request.url).searchParams.has("ended");
  const state = taster ? (taster.over ? "over" : taster.state) : ended ? "gone" : "unknown";
  const title = `${textsFor(lang)(`taster:own.${state}.title`)} – ${context.config.board.name}`;
  return data({ lang, token, taster, state, title } as const, { status: taster || ended ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** The day that the company proposed is taken. */
export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  await acceptTaster(context.db, { token, config: context.config, now: context.now() });
  return seeOther(paths.myTaster(langOf(params), token));
}

export default function MyTaster() {
  const { lang, token, taster, state } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t(`taster:own.${state}.title`)}>
        <p>{t(`taster:own.${state}.text`, { company: taster?.listing.company ?? "" })}</p>
      </PageHead>
      {taster ? (
        <>
          <TasterFacts taster={taster} lang={lang} />
          {state === "proposed" && taster.proposedDay ? (
            <form method="post">
              <button className="button-primary">
                {t("taster:own.accept", { day: formatDay(lang, taster.proposedDay) })}
              </button>
            </form>
          ) : null}
          {state === "agreed" ? (
            <p className="button-row">
              <a className="button-primary" href={paths.tasterAgreement(lang, token)}>
                {t("taster:own.paper")}
              </a>
              <a className="button" href={paths.myTasterCalendar(lang, token)}>
                {t("appointment:calendarFile")}
              </a>
            </p>
          ) : null}
          <p className="quiet">{t("taster:own.kept", { day: formatDay(lang, taster.keptUntil) })}</p>
          <p>
            <a href={paths.endMyTaster(lang, token)}>{t("taster:own.cancel")}</a>
          </p>
        </>
      ) : (
        <p>
          <a className="button" href={paths.results(lang, "kind=apprenticeship")}>
            {t("taster:own.look")}
          </a>
        </p>
      )}
    </div>
  );
}

import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CallInCalendar } from "#app/domain/callbacks/call-in-calendar.tsx";
import { waitsForCall } from "#app/domain/callbacks/callback.ts";
import { CallbackFacts } from "#app/domain/callbacks/callback-facts.tsx";
import { findCallableAd } from "#app/domain/callbacks/find-callable-ad.server.ts";
import { findOwnCallback } from "#app/domain/callbacks/find-callback.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Opening does nothing: programs that check mails open every link. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const callback = await findOwnCallback(context.db, { token, lang, now: context.now() });
  const query = new URL(request.url).searchParams;
  const state = callback?.state ?? (query.has("ended") ? "gone" : "unknown");
  const title = `${textsFor(lang)(`callback:own.${state}.title`)} – ${context.config.board.name}`;
  const listingId = callback && !waitsForCall(callback.state) ? callback.listing.id : null;
  const again =
    listingId !== null && (await findCallableAd(context.db, { listingId, lang, now: context.now() })) !== null;
  const page = { lang, token, callback, state, again, sent: query.has("sent"), title } as const;
  return data(page, { status: state === "unknown" ? 404 : 200 });
}

export default function MyCallback() {
  const { lang, token, callback, state, again, sent } = useLoaderData<typeof loader>();
  const t = useTexts();
  const company = callback?.listing.company ?? "";
  return (
    <div className="narrow">
      <PageHead title={t(`callback:own.${state}.title`)}>
        <p>{t(`callback:own.${state}.text`, { company })}</p>
        {callback && waitsForCall(callback.state) && callback.email === null ? (
          <p>
            <b>{t("callback:own.keep")}</b>
          </p>
        ) : null}
        {callback && sent && waitsForCall(callback.state) && callback.email !== null ? (
          <p>{t("callback:own.mailed")}</p>
        ) : null}
      </PageHead>
      {callback ? (
        <>
          <CallbackFacts callback={callback} lang={lang} />
          <CallInCalendar state={callback.state} href={paths.myCallbackCalendar(lang, token)} />
          {waitsForCall(callback.state) ? null : (
            <p className="button-row">
              <a className="button-primary" href={paths.apply(lang, callback.listing.id)}>
                {t("listing:page.apply")}
              </a>
              {again ? (
                <a className="button" href={paths.callback(lang, callback.listing.id)}>
                  {t("callback:own.again")}
                </a>
              ) : null}
            </p>
          )}
          <p className="quiet">{t("callback:own.kept", { day: formatDay(lang, callback.keptUntil) })}</p>
          <p>
            <a href={paths.withdrawMyCallback(lang, token)}>{t("callback:own.withdraw")}</a>
          </p>
        </>
      ) : (
        <p>
          <a className="button" href={paths.results(lang)}>
            {t("callback:own.look")}
          </a>
        </p>
      )}
    </div>
  );
}

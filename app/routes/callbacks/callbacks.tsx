import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { CallbackLines } from "#app/domain/callbacks/callback-lines.tsx";
import { findCallbacks } from "#app/domain/callbacks/find-callbacks.server.ts";
import { callsNobody, setCallsNobody } from "#app/domain/callbacks/pause.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { scope, company, speaks } = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  return {
    ...{ lang, speaks, paused: await callsNobody(context.db, company.id) },
    lines: await findCallbacks(context.db, { ...scope, lang, now: context.now() }),
    title: `${textsFor(lang)("callback:desk.title")} – ${context.config.board.name}`,
  };
}

/** The company wants to be asked for calls, or not any more. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company } = await requireSpeaker({ request, params, context });
  const paused = (await request.formData()).get("paused") === "yes";
  await setCallsNobody(context.db, { companyId: company.id, paused });
  return seeOther(paths.employerCallbacks(langOf(params)));
}

export default function Callbacks() {
  const { lang, lines, paused, speaks } = useLoaderData<typeof loader>();
  const t = useTexts();
  const [open, over] = [lines.filter((line) => line.open), lines.filter((line) => !line.open)];
  return (
    <div className="narrow">
      <PageHead title={t("callback:desk.title")} back={{ href: paths.employer(lang), label: t("nav.overview") }}>
        <p>{t("callback:desk.intro")}</p>
      </PageHead>
      <h2>{t("callback:desk.waiting")}</h2>
      {open.length === 0 ? <p>{t("callback:desk.none")}</p> : <CallbackLines lang={lang} lines={open} />}
      {over.length === 0 ? null : (
        <>
          <h2>{t("callback:desk.over")}</h2>
          <CallbackLines lang={lang} lines={over} />
        </>
      )}
      <h2>{t("callback:desk.switch")}</h2>
      <p>{t(paused ? "callback:desk.paused" : "callback:desk.offered")}</p>
      {speaks ? (
        <form method="post">
          <button className="button" name="paused" value={paused ? "no" : "yes"}>
            {t(paused ? "callback:desk.offer" : "callback:desk.pause")}
          </button>
        </form>
      ) : null}
    </div>
  );
}

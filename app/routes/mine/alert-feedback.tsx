import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { alertVerdicts } from "#db/alerts/alert-codes.ts";
import { findFeedbackView } from "#app/domain/alerts/feedback/find-feedback-view.server.ts";
import { sayOfListing } from "#app/domain/alerts/feedback/say-of-listing.server.ts";
import { changeAlert } from "#app/domain/alerts/settings/change-alert.server.ts";
import { UnknownAlert } from "#app/domain/alerts/unknown-alert.tsx";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { RoadsNote } from "#app/domain/listings/card/roads-note.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

const FeedbackForm = z.object({
  verdict: z.enum(alertVerdicts),
  deed: z.enum(["say", "adjust"]).default("say"),
});

/** Programs that check mails open every link, so opening says nothing yet: only the button does. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { token = "", listingId = "" } = params;
  const view = await findFeedbackView(context.db, { token, listingId, lang, now: context.now() });
  const query = new URL(request.url).searchParams;
  const asked = alertVerdicts.find((verdict) => verdict === query.get("says")) ?? null;
  const t = textsFor(lang);
  const title = t(view ? "alert:feedback.title" : "alert:unknown.title");
  const said = view && query.get("done") === "said" ? view.said : null;
  const page = {
    lang,
    token,
    found: view && { card: view.card, way: view.way, chosen: asked ?? view.said },
    said: said && { verdict: said, adjusted: view?.adjustments.get(said)?.inWords ?? null },
    title: `${title} – ${context.config.board.name}`,
  };
  return data(page, { status: view ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { token = "", listingId = "" } = params;
  const { db } = context;
  const now = context.now();
  const view = await findFeedbackView(db, { token, listingId, lang, now });
  if (!view) throw notFound();
  const read = readForm(await request.formData(), FeedbackForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { verdict, deed } = read.value;
  const { alert } = view;
  await sayOfListing(db, { alertId: alert.id, listingId, verdict, now });
  const adjusted = view.adjustments.get(verdict);
  if (deed === "say" || !adjusted) {
    return seeOther(`${paths.alertFeedback(lang, token, listingId, verdict)}&done=said`);
  }
  const result = await changeAlert(db, {
    ...{ token, frequency: alert.frequency, lang: alert.lang },
    wish: { criteria: view.forPartner ? alert.criteria : adjusted.query },
    partner_criteria: view.forPartner ? adjusted.query : alert.partner_criteria,
  });
  if (result.ok) return seeOther(`${paths.myAlert(lang, token)}?done=saved`);
  const errors = { "": { key: "alert:errors.sameAlert", values: {} } };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function AlertFeedback() {
  const { lang, token, found, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  if (!found) return <UnknownAlert lang={lang} />;
  return (
    <div className="narrow">
      {said ? <Thanks lang={lang} token={token} said={said} /> : null}
      <PageHead title={t("alert:feedback.title")}>
        <p>{t("alert:feedback.intro")}</p>
      </PageHead>
      <ListingCard card={found.card} way={found.way} lang={lang} />
      <RoadsNote ways={[found.way]} lang={lang} />
      <PageForm enter={{ name: "deed", value: "say" }}>
        <ErrorSummary form={form} labels={{ verdict: t("alert:feedback.question") }} />
        <Radios
          form={form}
          name="verdict"
          label={t("alert:feedback.question")}
          value={found.chosen}
          options={alertVerdicts.map((value) => ({ value, label: t(`alert:feedback.verdict.${value}`) }))}
        />
        <p className="button-row">
          <button className={said ? "button" : "button-primary"} name="deed" value="say">
            {t("alert:feedback.submit")}
          </button>
          <a href={paths.myAlert(lang, token)}>{t("alert:feedback.settings")}</a>
        </p>
      </PageForm>
    </div>
  );
}

type Said = { verdict: (typeof alertVerdicts)[number]; adjusted: string | null };

function Thanks({ lang, token, said }: { lang: Lang; token: string; said: Said }) {
  const t = useTexts();
  return (
    <Notice tone="done" title={t("alert:feedback.thanks")}>
      {said.adjusted === null ? (
        <p>
          {t(said.verdict === "right" ? "alert:feedback.thanksRight" : "alert:feedback.notExpressed")}{" "}
          {said.verdict === "right" ? null : <a href={paths.myAlert(lang, token)}>{t("alert:feedback.settings")}</a>}
        </p>
      ) : (
        <>
          <p>{t(`alert:feedback.offer.${said.verdict}`)}</p>
          <p>{t("alert:feedback.then", { search: said.adjusted })}</p>
          <form method="post">
            <input type="hidden" name="verdict" value={said.verdict} />
            <button className="button-primary" name="deed" value="adjust">
              {t("alert:feedback.adjust")}
            </button>
          </form>
        </>
      )}
    </Notice>
  );
}

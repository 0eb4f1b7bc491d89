import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keptForViewer } from "#app/domain/accounts/kept-for-viewer.server.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { notCounted } from "#app/domain/listings/application-counts.ts";
import { findListingsOnDesk } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { chooseOccupation } from "#app/domain/listings/form/choices/choose-occupation.server.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { copiedListingForm, newListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { ListingFormPage } from "#app/domain/listings/form/listing-form-page.tsx";
import { ListingStartPage } from "#app/domain/listings/form/listing-start-page.tsx";
import { saveListingForm } from "#app/domain/listings/form/save-listing-form.server.ts";
import { paths } from "#app/paths.ts";
import { emptyForm, type FormState, typedText } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { afterSaving } from "./after-saving.ts";

export const handle = { audience: "employer" } satisfies PageHandle;

/** First kind and occupation (or an earlier listing as a pattern), then the form that asks only what fits. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const { db, config } = context;
  const now = context.now();
  const companyId = employer.company.id;
  const query = new URL(request.url).searchParams;
  const page = { lang, title: `${textsFor(lang)("employer:new.title")} – ${config.board.name}` };

  const kept = await keptForViewer(context, request);
  const keptId = kept && typedText(kept.form, "id");
  if (kept && keptId) {
    const choices = await findFormChoices(db, { companyId, form: kept.form, lang, now });
    return { ...page, start: null, earlier: [], edit: { form: kept.form, choices, listingId: keptId } };
  }

  const from = query.get("from");
  const start = from === null ? await chooseOccupation(db, query, lang) : null;
  if (start && !start.chosen) {
    const earlier = (await findListingsOnDesk(db, { ...employer.scope, counts: notCounted, lang })).slice(0, 5);
    return { ...page, start, earlier: earlier.map(({ id, title }) => ({ id, title })), edit: null };
  }
  const blank = start
    ? await newListingForm(db, { companyId, ...start.chosen, lang })
    : await copiedListingForm(db, { companyId, listingId: from ?? "", lang, now });
  if (!blank) throw notFound();
  const form: FormState = { ...emptyForm, typed: blank.typed };
  const choices = await findFormChoices(db, { companyId, form, lang, now });
  return { ...page, start: null, earlier: [], edit: { form, choices, listingId: blank.listingId } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const body = await request.formData();
  const listingId = body.get("id");
  if (typeof listingId !== "string" || !/^[0-9a-z]{10}$/.test(listingId)) throw notFound();
  const now = context.now();
  const companyId = employer.company.id;
  const saved = await saveListingForm(context.db, {
    ...employer.scope,
    accountId: employer.accountId,
    listingId,
    body,
    lang,
    config: context.config,
    now,
  });
  if (saved.ok) return seeOther(afterSaving({ lang, listingId, status: saved.status, then: body.get("then") }));
  if (saved.reason === "notFound") throw notFound();
  if (saved.reason === "closed") return seeOther(paths.employerListing(lang, listingId));
  const choices = await findFormChoices(context.db, { companyId, form: saved.form, lang, now });
  return data({ form: saved.form, choices, listingId, seen: saved.seen }, { status: 422 });
}

export default function NewListing() {
  const { lang, start, earlier, edit } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useTexts();
  if (start && !sent) return <ListingStartPage lang={lang} start={start} earlier={earlier} />;
  const shown = sent ?? (edit && { ...edit, seen: "" });
  if (!shown) return null;
  return (
    <>
      <PageHead
        title={t("employer:new.title")}
        back={{ href: paths.employerListings(lang), label: t("employer:toListings") }}
      >
        <p className="narrow">{t("employer:new.intro")}</p>
      </PageHead>
      <ListingFormPage {...shown} status="draft" />
    </>
  );
}

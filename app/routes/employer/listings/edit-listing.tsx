import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keptForViewer } from "#app/domain/accounts/kept-for-viewer.server.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { findListingProblems } from "#app/domain/listings/checks/find-listing-problems.server.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { ListingFormPage } from "#app/domain/listings/form/listing-form-page.tsx";
import { saveListingForm } from "#app/domain/listings/form/save-listing-form.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import { emptyForm, type FormState, typedText } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { afterSaving } from "./after-saving.ts";

export const handle = { audience: "employer" } satisfies PageHandle;

/** With ?check, it also says what is still missing before others may see the listing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const { db, config } = context;
  const now = context.now();
  const companyId = employer.company.id;
  const listingId = params.id ?? "";
  const stored = await findListingForm(db, { companyId, listingId, lang, now });
  if (!stored) throw notFound();
  if (stored.status === "closed") throw seeOther(paths.employerListing(lang, listingId));

  const kept = await keptForViewer(context, request);
  const typed: FormState = { ...emptyForm, typed: kept?.form.typed ?? stored.typed };
  const asked = new URL(request.url).searchParams.has("check");
  const { problems } = asked ? await findListingProblems(db, stored.content, { lang, now }) : { problems: {} };
  const form = formWithErrors(typed, problems);
  const choices = await findFormChoices(db, { companyId, form, lang, now });
  const title = `${textsFor(lang)("employer:edit.title")} – ${config.board.name}`;
  return {
    lang,
    title,
    form,
    choices,
    listingId,
    seen: (kept && typedText(kept.form, "seen")) ?? stored.updatedAt,
    status: stored.status,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const { db, config } = context;
  const now = context.now();
  const companyId = employer.company.id;
  const listingId = params.id ?? "";
  const stored = await findListingForm(db, { companyId, listingId, lang, now });
  if (!stored) throw notFound();

  const body = await request.formData();
  const { accountId } = employer;
  const saved = await saveListingForm(db, { ...employer.scope, accountId, listingId, body, lang, config, now });
  if (saved.ok) return seeOther(afterSaving({ lang, listingId, status: saved.status, then: body.get("then") }));
  if (saved.reason !== "wrong") return seeOther(paths.employerListing(lang, listingId));
  const choices = await findFormChoices(db, { companyId, form: saved.form, lang, now });
  return data({ form: saved.form, choices, seen: saved.seen }, { status: 422 });
}

export default function EditListing() {
  const { lang, ...stored } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useTexts();
  return (
    <>
      <PageHead
        title={t("employer:edit.title")}
        back={{ href: paths.employerListing(lang, stored.listingId), label: t("employer:toListing") }}
      />
      {stored.status === "published" ? (
        <Notice>
          <p>{t("employer:edit.published")}</p>
        </Notice>
      ) : null}
      <ListingFormPage {...stored} {...sent} />
    </>
  );
}

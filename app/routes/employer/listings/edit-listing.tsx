import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keptForViewer } from "#app/domain/accounts/kept-for-viewer.server.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { searchIn } from "#app/domain/listings/form/choices/phrase-search.ts";
import { findOpenForm } from "#app/domain/listings/form/find-open-form.server.ts";
import { ListingFormPage } from "#app/domain/listings/form/listing-form-page.tsx";
import { understandForm, withAllProblems } from "#app/domain/listings/form/understand-form.server.ts";
import { isRunning } from "#app/domain/listings/listing.ts";
import { bodyOfTyped } from "#app/domain/listings/working-copy/body-of-typed.ts";
import { marksIn } from "#app/domain/listings/working-copy/working-copy.ts";
import { paths } from "#app/paths.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { handIn } from "./hand-in.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;

/** As its writer left it. With ?check, it also says what is still missing before others may see the listing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const { db, config } = context;
  const now = context.now();
  const companyId = employer.company.id;
  const listingId = params.id ?? "";
  const query = new URL(request.url).searchParams;
  const asked = { companyId, accountId: employer.accountId, listingId, copyId: query.get("copy"), lang, now };
  const open = await findOpenForm(db, asked);
  if (!open) throw notFound();
  if (open.status === "closed") throw seeOther(paths.employerListing(lang, listingId));

  const kept = await keptForViewer(context, request);
  const typed = kept?.form.typed ?? open.typed;
  const understood = query.has("check")
    ? await withAllProblems(db, await understandForm(db, { companyId, body: bodyOfTyped(typed), lang, config, now }), {
        companyId,
        listingId,
        lang,
        now,
      })
    : { ...emptyForm, typed };
  const typedAndSearched = { ...understood.typed, ...searchIn(query) };
  const form = { typed: typedAndSearched, errors: { ...open.remarks, ...understood.errors } };
  const { status, content, waits, shown, others, conflict } = open;
  return {
    lang,
    title: `${textsFor(lang)("employer:edit.title")} – ${config.board.name}`,
    form,
    choices: await findFormChoices(db, { ...employer.scope, form, lang, now }),
    listingId,
    marks: kept ? { ...open.marks, ...marksIn(kept.form) } : open.marks,
    writing: kept ? { shown: null, others, conflict: null } : { shown, others, conflict },
    isUnkept: kept !== null,
    status,
    waits,
    findings: await findFindings(db, { companyId, listingId, content, lang, now }),
    isDiscarded: query.has("discarded"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const listingId = params.id ?? "";
  const lang = langOf(params);
  const open = { companyId: employer.company.id, accountId: employer.accountId, listingId, copyId: null };
  if (!(await findOpenForm(context.db, { ...open, lang, now: context.now() }))) throw notFound();
  return handIn({ employer, context, lang, listingId, body: await request.formData() });
}

export default function EditListing() {
  const { isDiscarded, waits, ...stored } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useTexts();
  return (
    <>
      <PageHead
        title={t("employer:edit.title")}
        back={{ href: paths.employerListing(stored.lang, stored.listingId), label: t("employer:toListing") }}
      />
      {isDiscarded && !sent ? (
        <Notice tone="done">
          <p>{t("writing:discarded")}</p>
        </Notice>
      ) : null}
      {isRunning(stored) ? (
        <Notice>
          <p>
            {waits
              ? t(`change:form.${waits}`)
              : t(stored.status === "paused" ? "life:pause.editing" : "employer:edit.published")}
          </p>
        </Notice>
      ) : null}
      <ListingFormPage {...stored} {...sent} />
    </>
  );
}

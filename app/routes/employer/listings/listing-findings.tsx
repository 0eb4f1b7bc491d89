import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { FindingsForm } from "#app/domain/listings/form/findings-form.ts";
import { FindingsPage } from "#app/domain/listings/form/findings-page.tsx";
import { answerFindings } from "#app/domain/listings/life/answer-findings.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

/** What the rules find in the words of a listing, each to be changed or to be kept with a note. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params.id ?? "";
  const { db, config } = context;
  const asked = { companyId: employer.company.id, listingId, lang, now: context.now() };
  const stored = await findListingForm(db, asked);
  if (!stored) throw notFound();
  if (stored.status === "closed") throw seeOther(paths.employerListing(lang, listingId));
  const findings = await findFindings(db, { ...asked, content: stored.content });
  const title = `${textsFor(lang)("checks:title")} – ${config.board.name}`;
  return { lang, title, listingId, seen: stored.updatedAt, findings };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params.id ?? "";
  const { form, ...read } = readForm(await request.formData(), FindingsForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { seen, findings } = read.value;
  const saved = await answerFindings(context.db, {
    ...employer.scope,
    accountId: employer.accountId,
    listingId,
    seen,
    answers: findings.map(({ key, note, take }) => ({ key, note, take: take !== undefined })),
    lang,
    config: context.config,
    now: context.now(),
  });
  if (saved.ok) return seeOther(paths.previewListing(lang, listingId));
  if (saved.reason === "notFound") throw notFound();
  if (saved.reason === "closed") return seeOther(paths.employerListing(lang, listingId));
  if (saved.reason === "incomplete") return seeOther(`${paths.editListing(lang, listingId)}?check=1`);
  const errors = { "": { key: "checks:changedMeanwhile", values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export default function ListingFindings() {
  const { lang, ...shown } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("checks:title")}
        back={{ href: paths.previewListing(lang, shown.listingId), label: t("checks:back") }}
      >
        <p>{t("checks:intro")}</p>
      </PageHead>
      <FindingsPage lang={lang} form={form} {...shown} />
    </div>
  );
}

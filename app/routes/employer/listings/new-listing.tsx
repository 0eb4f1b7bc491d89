import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keptForViewer } from "#app/domain/accounts/kept-for-viewer.server.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { kindsOfOrganisation } from "#app/domain/companies/kinds-of-organisation.ts";
import { notCounted } from "#app/domain/listings/application-counts.ts";
import { findListingsOnDesk } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { chooseOccupation } from "#app/domain/listings/form/choices/choose-occupation.server.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { copiedListingForm } from "#app/domain/listings/form/copied-listing-form.server.ts";
import { findEarlier } from "#app/domain/listings/form/earlier-listings.tsx";
import { newListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { ListingFormPage } from "#app/domain/listings/form/listing-form-page.tsx";
import { ListingStartPage } from "#app/domain/listings/form/listing-start-page.tsx";
import { newMarks } from "#app/domain/listings/form/new-marks.server.ts";
import type { Writing } from "#app/domain/listings/form/writing-notices.tsx";
import { marksIn } from "#app/domain/listings/working-copy/working-copy.ts";
import { paths } from "#app/paths.ts";
import { emptyForm, type FormState, typedText } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { handIn } from "./hand-in.server.ts";
import { listingIdIn } from "./listing-id-in.ts";

const noneEarlier = findEarlier([], null);
const nobodyWrites: Writing = { shown: null, others: [], conflict: null };

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
    const choices = await findFormChoices(db, { ...employer.scope, form: kept.form, lang, now });
    const marks = { ...newMarks(kept.form.typed), ...marksIn(kept.form) };
    const edit = { form: kept.form, choices, listingId: keptId, marks, writing: nobodyWrites, isUnkept: true };
    return { ...page, start: null, earlier: noneEarlier, begun: [], edit };
  }

  const from = query.get("from");
  const start = from === null ? await chooseOccupation(db, query, { companyId, lang }) : null;
  if (start && !start.chosen) {
    const all = await findListingsOnDesk(db, { ...employer.scope, counts: notCounted, lang });
    const named = all.map(({ id, title, status, kind }) => ({ id, title, status, kind }));
    const begun = named.filter(({ status }) => status === "draft");
    const earlier = findEarlier(
      named.filter(({ status, kind }) => status !== "draft" && start.kinds.includes(kind)),
      query.get("earlier"),
    );
    return { ...page, start, earlier, begun: begun.slice(0, 5), edit: null };
  }
  if (from && employer.scope.listingIds?.includes(from) === false) throw notFound();
  const blank = start
    ? await newListingForm(db, { companyId, ...start.chosen, lang })
    : await copiedListingForm(db, { companyId, accountId: employer.accountId, listingId: from ?? "", lang, now });
  if (!blank) throw notFound();
  const form: FormState = { ...emptyForm, typed: blank.typed };
  const copiedKind = typedText(form, "kind") ?? "";
  const offered = kindsOfOrganisation[employer.company.kind];
  if (from && !offered.some((kind) => kind === copiedKind)) {
    throw seeOther(`${paths.newListing(lang)}?kind=${copiedKind}`);
  }
  const choices = await findFormChoices(db, { ...employer.scope, form, lang, now });
  const marks = newMarks(blank.typed);
  const edit = { form, choices, listingId: blank.listingId, marks, writing: nobodyWrites, isUnkept: false };
  return { ...page, start: null, earlier: noneEarlier, begun: [], edit };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const body = await request.formData();
  return handIn({ employer, context, lang: langOf(params), listingId: listingIdIn(body), body });
}

export default function NewListing() {
  const { lang, start, earlier, begun, edit } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useTexts();
  if (start && !sent) return <ListingStartPage lang={lang} start={start} earlier={earlier} begun={begun} />;
  const shown = sent ?? edit;
  if (!shown) return null;
  return (
    <>
      <PageHead
        title={t("employer:new.title")}
        back={{ href: paths.employerListings(lang), label: t("employer:toListings") }}
      >
        <p className="narrow">{t("employer:new.intro")}</p>
      </PageHead>
      <ListingFormPage lang={lang} {...shown} status="draft" />
    </>
  );
}

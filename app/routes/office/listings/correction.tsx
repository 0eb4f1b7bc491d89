import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keptForViewer } from "#app/domain/accounts/kept-for-viewer.server.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { reasonField } from "#app/domain/listings/correction/reason-field.ts";
import type { SavedCorrection } from "#app/domain/listings/correction/save-correction.server.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { keepWhereOneIs, searchAskedFor, searchIn } from "#app/domain/listings/form/choices/phrase-search.ts";
import { fillIn } from "#app/domain/listings/form/fill-in.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { ListingFormPage } from "#app/domain/listings/form/listing-form-page.tsx";
import { newMarks } from "#app/domain/listings/form/new-marks.server.ts";
import { formSections } from "#app/domain/listings/form/sections/form-section.tsx";
import { marksIn, readMarks } from "#app/domain/listings/working-copy/working-copy.ts";
import { correctAsOffice } from "#app/domain/office/correcting/correct-as-office.server.ts";
import { CorrectionReasonForm } from "#app/domain/office/correcting/correction-form.ts";
import { findListingToCorrect } from "#app/domain/office/correcting/find-listing-to-correct.server.ts";
import { paths } from "#app/paths.ts";
import { readForm, typedIn } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { TextArea } from "#app/ui/form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

async function requireListing({ request, params, context }: Asked) {
  const officer = await requireOffice({ request, params, context }, "corrections");
  const lang = langOf(params);
  const listing = await findListingToCorrect(context.db, params["listingId"] ?? "");
  if (!listing) throw notFound();
  if (listing.status === "closed") throw seeOther(paths.officeListing(lang, listing.id));
  return { officer, lang, listing };
}

/** What everybody sees, whatever waits beside it. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, listing } = await requireListing(args);
  const { db, config, now } = args.context;
  const asked = { companyId: listing.companyId, lang, now: now() };
  const stored = await findListingForm(db, { ...asked, listingId: listing.id, publishedOnly: true });
  if (!stored) throw notFound();
  const kept = await keptForViewer(args.context, args.request);
  const form = { errors: {}, typed: kept?.form.typed ?? stored.typed };
  const marks = newMarks(stored.typed, stored.updatedAt);
  return {
    ...{ lang, listing, form },
    marks: kept ? { ...marks, ...marksIn(kept.form) } : marks,
    choices: await findFormChoices(db, { ...asked, form }),
    conflict: null,
    title: `${textsFor(lang)("correct:title")} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { officer, lang, listing } = await requireListing(args);
  const { db, config } = args.context;
  const sentBody = await args.request.formData();
  const asked = { companyId: listing.companyId, lang, now: args.context.now() };
  const body = await fillIn(db, sentBody, { ...asked, form: typedIn(sentBody) });
  const listingId = listing.id;
  const shown = async (again: Omit<Extract<SavedCorrection, { reason: "wrong" }>, "ok" | "reason">, status: number) =>
    data({ ...again, choices: await findFormChoices(db, { ...asked, form: again.form }) }, { status });

  const search = searchAskedFor(body);
  if (search || isOnTheWay(sentBody)) {
    const { typed } = typedIn(body);
    const found = { ...typed, ...(search ? searchIn(search.query) : {}) };
    return shown({ form: { errors: {}, typed: found }, marks: readMarks(sentBody), conflict: null }, 200);
  }
  const read = readForm(body, CorrectionReasonForm);
  const reason = read.ok ? read.value.correctionReason : null;
  const saved = await correctAsOffice(db, { ...asked, listingId, body, officer, reason, config });
  if (saved.ok)
    return seeOther(`${paths.officeListing(lang, listingId)}?done=${saved.corrected ? "corrected" : "same"}`);
  if (saved.reason === "notFound") throw notFound();
  if (saved.reason === "closed") return seeOther(paths.officeListing(lang, listingId));
  const errors = read.ok ? saved.form.errors : { ...saved.form.errors, ...read.form.errors };
  return shown({ form: { ...saved.form, errors }, marks: saved.marks, conflict: saved.conflict }, 422);
}

/** Buttons inside the form, and the Enter key: nothing is handed in by them. */
function isOnTheWay(body: FormData) {
  const then = body.get("then");
  const inside = [keepWhereOneIs, "take", ...formSections.map((name) => `keep-${name}`)];
  return body.has("site") || (typeof then === "string" && inside.includes(then));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function CorrectListing() {
  const t = useTexts();
  const { lang, listing, ...stored } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { form, choices, marks, conflict } = sent ?? stored;
  return (
    <>
      <PageHead
        title={t("correct:title")}
        back={{
          href: paths.officeListing(lang, listing.id),
          label: <span lang={listing.title_lang}>{listing.title}</span>,
        }}
      >
        <p className="narrow">{t("correct:intro", { company: listing.company })}</p>
      </PageHead>
      {listing.changeWaitsSince ? (
        <Notice title={t("correct:waits.title")}>
          <p className="narrow">
            {t("correct:waits.text", { at: formatInstant(lang, listing.changeWaitsSince) })}{" "}
            <a href={paths.officeListing(lang, listing.id)}>{t("correct:waits.link")}</a>
          </p>
        </Notice>
      ) : null}
      <ListingFormPage
        lang={lang}
        form={form}
        choices={choices}
        listingId={listing.id}
        marks={marks}
        writing={{ shown: null, others: [], conflict }}
        isUnkept={false}
        status={listing.status}
        correction={
          <section className="panel">
            <h2>{t("correct:reasonTitle")}</h2>
            <TextArea
              form={form}
              name={reasonField}
              label={t("correct:reason")}
              hint={t("correct:reasonHint", { company: listing.company })}
              rows={4}
              maxLength={2000}
            />
          </section>
        }
      />
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Lang } from "#db/codes.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { countByListing } from "#app/domain/applications/count-by-listing.server.ts";
import { findCompanyListing } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { employersReasons } from "#app/domain/listings/life/listing-transitions.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkbox, ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireListingToDecide } from "./listing-to-decide.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;

const ClosureForm = z.object({ reason: z.enum(employersReasons), decline: z.literal("on").optional() });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params.id ?? "";
  const counts = await countByListing(context.db, employer.scope);
  const listing = await findCompanyListing(context.db, { ...employer.scope, listingId, counts, lang });
  if (!listing) throw notFound();
  if (listing.status === "closed") throw seeOther(paths.employerListing(lang, listingId));
  const title = `${textsFor(lang)("employer:close.title")} – ${context.config.board.name}`;
  return { lang, title, listing };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { employer, lang, listingId } = await requireListingToDecide({ request, params, context });
  const companyId = employer.company.id;
  const read = readForm(await request.formData(), ClosureForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const closed = await closeListing(context.db, {
    companyId,
    accountId: employer.accountId,
    listingId,
    reason: read.value.reason,
    now: context.now(),
  });
  if (!closed.ok && closed.reason === "notFound") throw notFound();
  if (read.value.decline && isFilled(read.value.reason)) throw seeOther(lettersToTheRest(lang, listingId));
  return seeOther(`${paths.employerListing(lang, listingId)}?saved=closed`);
}

/** Whoever is left of a job that is taken can be told so at once, and look at each letter before. */
function lettersToTheRest(lang: Lang, listingId: string) {
  const all = { to: "declined", all: "on", listing: listingId, reason: "filled" };
  return paths.applicationAnswers(lang, new URLSearchParams(all));
}

function isFilled(reason: (typeof employersReasons)[number]) {
  return reason === "filled_here" || reason === "filled_elsewhere";
}

export default function CloseListing() {
  const { lang, listing } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("employer:close.title")}
        back={{ href: paths.employerListing(lang, listing.id), label: t("employer:toListing") }}
      >
        <p>
          <strong>{listing.title}</strong>
        </p>
      </PageHead>
      <ErrorSummary form={form} labels={{ reason: t("employer:close.reason") }} />
      <p>{t("employer:close.text")}</p>
      {listing.change ? <p>{t("change:closing")}</p> : null}
      {listing.openApplications > 0 ? (
        <Notice>
          <p>{t("employer:close.open", { count: listing.openApplications })}</p>
        </Notice>
      ) : null}
      <PageForm>
        <Radios
          form={form}
          name="reason"
          label={t("employer:close.reason")}
          options={employersReasons.map((reason) => ({ value: reason, label: t(`listing:closedReason.${reason}`) }))}
        />
        {listing.openApplications > 0 ? (
          <Checkbox
            form={form}
            name="decline"
            label={t("answering:close.label")}
            hint={t("answering:close.hint")}
            checked
          />
        ) : null}
        <div className="button-row">
          <button className="button-danger">{t("employer:close.button")}</button>
          <a href={paths.employerListing(lang, listing.id)}>{t("employer:close.keep")}</a>
        </div>
      </PageForm>
    </div>
  );
}

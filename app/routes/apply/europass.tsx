import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findListingToApply } from "#app/domain/applications/draft/find-listing-to-apply.server.ts";
import { startFilled } from "#app/domain/applications/draft/start-filled.server.ts";
import { EuropassTicks } from "#app/domain/applications/europass/europass-ticks.tsx";
import { isNothing, type OfferedTicks, offeredTicks } from "#app/domain/applications/europass/offered-ticks.ts";
import { parseEuropass } from "#app/domain/applications/europass/parse-europass.ts";
import { tickedOf } from "#app/domain/applications/europass/ticked-of.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { readEuropass } from "#app/platform/files/europass/read-europass.server.ts";
import { formWithErrors, slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { readTable } from "#app/platform/http/read-uploads.server.ts";
import { notFound, seeOther, tooManyRequests } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, FileField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { listingHead } from "./step.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const largest = 10 * 1024 * 1024;

async function readListing({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const lang = langOf(params);
  const now = context.now();
  const listing = await findListingToApply(context.db, { listingId: params["listingId"] ?? "", now });
  if (!listing) throw notFound();
  if (!listing.open) throw seeOther(paths.apply(lang, listing.id));
  return { lang, now, listing };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, listing } = await readListing({ params, context });
  const title = `${textsFor(lang)("europass:title")} – ${context.config.board.name}`;
  return { lang, listing: listingHead(lang, listing), title };
}

/** The file comes and goes within one request: what it says travels in the boxes of the page, and only what is ticked begins a draft. */
export async function action(args: ActionFunctionArgs) {
  const sent = args.request.headers.get("Content-Type") ?? "";
  return sent.startsWith("multipart/") ? offer(args) : begin(args);
}

async function offer({ request, params, context }: ActionFunctionArgs) {
  const { listing, now } = await readListing({ params, context });
  const taken = await context.limits.take("upload", context.client);
  if (!taken.ok) return data({ form: slowedDown(emptyForm, taken), offered: null }, { status: 422 });
  const bytes = await readTable(request, { atMost: largest });
  if (bytes === null) return refused("noFile");
  if (bytes === "tooLarge") return refused("tooComplex");
  const read = await readEuropass(context.client, bytes);
  if (!read.ok) return refused(read.reason);
  const parsed = parseEuropass(read.xml, dayOf(now));
  if (!parsed.ok) return refused(parsed.reason);
  const offered = offeredTicks(parsed.facts, listing.asks);
  return isNothing(offered) ? refused("nothing") : data({ form: emptyForm, offered });
}

type Refusal =
  | "noFile"
  | "none"
  | "locked"
  | "unreadable"
  | "tooComplex"
  | "busy"
  | "notEuropass"
  | "former"
  | "nothing";

function refused(reason: Refusal) {
  const error = { key: `europass:refused.${reason}`, values: {} };
  return data(
    { form: formWithErrors(emptyForm, { cv: error }), offered: null as OfferedTicks | null },
    { status: 422 },
  );
}

async function begin({ request, params, context }: ActionFunctionArgs) {
  const { lang, now, listing } = await readListing({ params, context });
  const taken = await context.limits.take("application", context.client);
  if (!taken.ok) throw tooManyRequests(taken.retryAfterSeconds);
  const { person, germanLevel, brought } = tickedOf(await request.formData(), listing.asks);
  const filling = { listingId: listing.id, lang, typed: person, germanLevel, brought, now };
  const token = await startFilled(context.db, filling);
  return seeOther(paths.applyStep(lang, listing.id, token, "person"));
}

export default function Europass() {
  const { lang, listing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  const form = answer?.form;
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ cv: t("europass:file") }} />
      <PageHead
        title={t("europass:title")}
        back={{ href: paths.apply(lang, listing.id), label: t("application:start.title") }}
      >
        <p className="quiet">
          <Unbroken>{listing.title}</Unbroken> · {listing.company}
        </p>
      </PageHead>
      {answer?.offered ? (
        <form method="post">
          <p>{t("europass:offered")}</p>
          <EuropassTicks offered={answer.offered} />
          <p className="quiet">{t("europass:notTaken")}</p>
          <div className="button-row">
            <button className="button-primary">{t("europass:use")}</button>
            <a href={paths.apply(lang, listing.id)}>{t("europass:without")}</a>
          </div>
        </form>
      ) : (
        <>
          <p>{t("europass:intro")}</p>
          <PageForm encType="multipart/form-data" noValidate>
            <FileField
              form={form}
              name="cv"
              label={t("europass:file")}
              hint={t("europass:hint")}
              multiple={false}
              accept=".pdf,.xml,application/pdf,application/xml,text/xml"
            />
            <button className="button-primary">{t("europass:read")}</button>
          </PageForm>
        </>
      )}
    </div>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { ownListing } from "#app/domain/listings/own-listing.server.ts";
import { findTasterDates } from "#app/domain/tasters/find-taster-dates.server.ts";
import { offerTasterDate } from "#app/domain/tasters/offer-taster-date.server.ts";
import { tasterKinds } from "#app/domain/tasters/taster.ts";
import { tasterDaysText } from "#app/domain/tasters/taster-days-text.ts";
import { TasterDateForm } from "#app/domain/tasters/taster-form.ts";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

async function requireOwnAd({ request, params, context }: LoaderFunctionArgs) {
  const { company } = await requireDecider({ request, params, context });
  const listingId = params["id"] ?? "";
  const own = await ownListing(context.db, { companyId: company.id, listingId }).select("kind").executeTakeFirst();
  if (!own) throw notFound();
  return { listingId, lang: langOf(params), offers: tasterKinds.includes(own.kind) };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { listingId, lang, offers } = await requireOwnAd({ request, params, context });
  const today = dayOf(context.now());
  return {
    ...{ listingId, lang, offers },
    dates: await findTasterDates(context.db, { listingId, today }),
    tomorrow: daysAfter(today, 1),
    saved: new URL(request.url).searchParams.has("saved"),
    title: `${textsFor(lang)("taster:desk.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { listingId, lang, offers } = await requireOwnAd({ request, params, context });
  if (!offers) throw notFound();
  const read = readForm(await request.formData(), TasterDateForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { firstDay, lastDay = null, startsAt = null, places } = read.value;
  const today = dayOf(context.now());
  const errors = await offerTasterDate(context.db, { listingId, firstDay, lastDay, startsAt, places, today });
  if (Object.keys(errors).length > 0) return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  return seeOther(`${paths.employerTasters(lang, listingId)}?saved=1`);
}

export default function TasterDates() {
  const { listingId, lang, offers, dates, tomorrow, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const names = ["firstDay", "lastDay", "startsAt", "places"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`taster:desk.${name}`)]));
  return (
    <div className="narrow">
      {saved && !form ? (
        <Notice tone="done">
          <p>{t("taster:desk.saved")}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("taster:desk.title")}
        back={{ href: paths.employerListing(lang, listingId), label: t("employer:toListing") }}
      >
        <p>{t(offers ? "taster:desk.intro" : "taster:desk.otherKind")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      {dates.length === 0 ? <p>{t("taster:desk.none")}</p> : null}
      <ul className="team-spans">
        {dates.map((date) => (
          <li key={date.id} className="panel">
            <p>
              <b>{tasterDaysText(lang, date)}</b> ·{" "}
              {t("taster:desk.agreed", { agreed: date.agreed, places: date.places })}
            </p>
            <form method="post" action={paths.withdrawTasterDate(lang, listingId, date.id)}>
              <button
                className="link-button"
                aria-label={t("taster:desk.removeOf", { day: tasterDaysText(lang, date) })}
              >
                {t("taster:desk.remove")}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {offers ? (
        <PageForm noValidate>
          <h2>{t("taster:desk.new")}</h2>
          <div className="field-row">
            <TextField form={form} name="firstDay" type="date" label={labels["firstDay"] ?? ""} min={tomorrow} />
            <TextField
              form={form}
              name="lastDay"
              type="date"
              label={labels["lastDay"] ?? ""}
              hint={t("taster:desk.lastDayHint")}
              min={tomorrow}
              optional
            />
          </div>
          <div className="field-row field-row-short">
            <TextField form={form} name="startsAt" label={labels["startsAt"] ?? ""} optional width="short" />
            <TextField
              form={form}
              name="places"
              label={labels["places"] ?? ""}
              inputMode="numeric"
              width="short"
              value="1"
            />
          </div>
          <button className="button-primary">{t("taster:desk.submit")}</button>
        </PageForm>
      ) : null}
    </div>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actByLink } from "#app/domain/applications/upkeep/act-by-link.server.ts";
import { FilledForm, filledReasons } from "#app/domain/applications/upkeep/filled-form.ts";
import { findListingLink } from "#app/domain/applications/upkeep/listing-links.server.ts";
import { LaterSignText, UsedListingLink } from "#app/domain/applications/upkeep/used-listing-link.tsx";
import { extendedDeadline } from "#app/domain/listings/life/extension.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay, formatInstant, formatInstantDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** What a link in a mail opens: one thing to do with a listing, and its button. Opening it does nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const now = context.now();
  const board = context.config.board.name;
  const link = await findListingLink(context.db, { token: params.token ?? "", now });
  if (!link) return data({ lang, link: null, title: `${t("life:link.unknown")} – ${board}` }, { status: 404 });
  const { id, deed, status, deadline, over, later, person, expiresAt } = link;
  return data({
    lang,
    title: `${t(`life:deed.${deed}`)} – ${board}`,
    link: {
      ...{ id, deed, status, over },
      listing: titleIn(t, lang, link),
      later: later && { name: later.name, at: formatInstant(lang, later.at), event: later.event },
      sender: person.name,
      deadline: formatDay(lang, deadline),
      next: formatDay(lang, extendedDeadline(deadline, dayOf(now)) ?? deadline),
      expires: formatInstantDay(lang, expiresAt),
    },
    refused: new URL(request.url).searchParams.has("refused"),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const now = context.now();
  const here = paths.listingByMail(langOf(params), token);
  const link = await findListingLink(context.db, { token, now });
  if (!link || link.over) return seeOther(here);
  const read = readForm(await request.formData(), FilledForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { filled } = read.value;
  if (link.deed === "filled" && !filled) {
    const errors = { filled: [{ key: "errors.choose", values: {} }] };
    return data({ form: { ...read.form, errors } }, { status: 422 });
  }
  const acted = await actByLink(context.db, { token, filled, now });
  return seeOther(acted === "refused" ? `${here}?refused` : here);
}

export default function ListingByMail() {
  const { lang, link, ...page } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  if (!link) {
    return (
      <div className="narrow">
        <PageHead title={t("life:link.unknown")} />
        <p>{t("life:link.unknownText")}</p>
        <p>
          <a className="button" href={paths.signIn(lang)}>
            {t("letters:decide.signIn")}
          </a>
        </p>
      </div>
    );
  }
  const { id, deed, status, over, later, listing, sender, next, expires } = link;
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ filled: t("life:link.how") }} />
      {"refused" in page && page.refused && !over ? (
        <Notice tone="stop">
          <p>{t("life:link.refused")}</p>
        </Notice>
      ) : null}
      <PageHead title={t(`life:deed.${deed}`)}>
        <p>
          <strong>{listing}</strong>
        </p>
      </PageHead>
      {over ? (
        <UsedListingLink {...link} over={over} />
      ) : (
        <PageForm noValidate>
          <p>
            {deed === "extend" && status === "paused"
              ? t("life:link.extendPaused", { day: next })
              : t(`life:link.text.${deed}`, { day: next })}
          </p>
          {later ? <LaterSignText {...later} /> : null}
          <p className="quiet">{t("life:link.sender", { name: sender })}</p>
          {deed === "filled" ? (
            <Radios
              form={form}
              name="filled"
              label={t("life:link.how")}
              options={filledReasons.map((reason) => ({ value: reason, label: t(`listing:closedReason.${reason}`) }))}
            />
          ) : null}
          <p className="quiet">{t("letters:decide.valid", { day: expires })}</p>
          <button className="button-primary">{t(`life:link.button.${deed}`)}</button>
        </PageForm>
      )}
      <p>
        <a href={paths.employerListing(lang, id)}>{t("life:link.open")}</a>
      </p>
    </div>
  );
}

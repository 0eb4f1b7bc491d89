import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts, Notice } from "#app/ui/parts.tsx";
import { ChangePanel } from "../change/change-panel.tsx";
import { FieldRemarkList } from "../change/field-remark-list.tsx";
import { ListingHistory } from "../change/listing-history.tsx";
import { DeadlinePanel } from "../life/deadline-panel.tsx";
import { mayBeDeleted } from "../life/listing-transitions.ts";
import { PausePanel } from "../life/pause-panel.tsx";
import { PlanPanel } from "../life/plan-panel.tsx";
import { isRunning, slugOf } from "../listing.ts";
import type { findCompanyListing } from "./employer-listing-queries.server.ts";

type Listing = NonNullable<Awaited<ReturnType<typeof findCompanyListing>>>;
type Props = { lang: Lang; listing: Listing };
type Told = {
  told: boolean;
  /** How far one button moves the last day. */
  next: Day | null;
  /** Whether it is still open. */
  asked: boolean;
};
type DeskProps = Props & { mayChange: boolean };
/** Whether its organisation may post what is of this kind, and so renew and copy it. */
type Renewing = { mayRenew: boolean };

/** One listing in its company's hands: where it stands, what can be done, what happened. */
export function EmployerListing({
  lang,
  listing,
  mayChange,
  mayRenew,
  asked,
  told,
  next,
}: DeskProps & Told & Renewing) {
  const t = useTexts();
  return (
    <>
      {listing.remark !== null && !listing.change ? (
        <Notice tone="stop" title={t("employer:listing.remark")}>
          {listing.remark === "" ? null : <p className="remark">{listing.remark}</p>}
          <FieldRemarkList remarks={listing.history.find(({ event }) => event === "sent_back")?.remarks ?? []} />
        </Notice>
      ) : null}
      {listing.status === "draft" && isHeldBack(listing) ? (
        <Notice tone="stop" title={t("life:heldBack.title")}>
          <p>
            {t("life:heldBack.text")}{" "}
            {mayChange ? (
              <a href={`${paths.editListing(lang, listing.id)}?check=1`}>{t("life:heldBack.check")}</a>
            ) : null}
          </p>
        </Notice>
      ) : null}
      {told || !mayChange ? null : <p className="narrow">{t(`employer:listing.next.${listing.status}`)}</p>}
      <Actions {...{ lang, listing, mayChange, mayRenew }} />
      <div className="side-by-side">
        {mayChange && listing.status === "scheduled" ? <PlanPanel lang={lang} listing={listing} /> : null}
        {mayChange && listing.status === "paused" ? <PausePanel lang={lang} listing={listing} /> : null}
        {mayChange && isRunning(listing) ? <DeadlinePanel {...{ lang, listing, next, asked, mayRenew }} /> : null}
        {mayChange && listing.status === "published" ? <PausePanel lang={lang} listing={listing} /> : null}
        {listing.change ? (
          <ChangePanel
            lang={lang}
            listingId={listing.id}
            change={listing.change}
            history={listing.history}
            mayChange={mayChange}
          />
        ) : null}
        <ListingNumbers lang={lang} listing={listing} />
        <ListingHistory lang={lang} history={listing.history} />
      </div>
    </>
  );
}

/** Its day came, but the rules of that day kept it back. */
function isHeldBack({ history }: Listing) {
  return history.find(({ event }) => event === "held_back" || event === "submitted")?.event === "held_back";
}

function Actions({ lang, listing, mayChange, mayRenew }: DeskProps & Renewing) {
  const t = useTexts();
  const { id, status } = listing;
  const preview = { href: paths.previewListing(lang, id), label: t("employer:listing.preview") };
  const edit = { href: paths.editListing(lang, id), label: t("employer:edit.title") };
  const copy = { href: `${paths.newListing(lang)}?from=${id}`, label: t("employer:listing.copy") };
  const open = {
    href: paths.listing(lang, { id, slug: slugOf(listing.title) }),
    label: t("employer:listing.public"),
  };
  const applications = {
    href: paths.employerApplications(lang, new URLSearchParams({ listing: id })),
    label: t("employer:listing.applications", { count: listing.applications }),
  };
  const end = mayBeDeleted(listing)
    ? { href: paths.deleteDraft(lang, id), label: t("employer:deletion.title") }
    : { href: paths.closeListing(lang, id), label: t("employer:listing.close") };
  const taken = { href: paths.listingExports(lang, id), label: t("export:link") };
  const paper = { href: paths.listingPaper(lang, id), label: t("paper:link") };
  const numbers = { href: paths.listingNumbers(lang, id), label: t("numbers:link") };
  const days = { href: paths.employerTasters(lang, id), label: t("taster:desk.link") };
  const tasters = mayChange && (listing.kind === "apprenticeship" || listing.kind === "internship") ? [days] : [];
  const change = mayChange ? [edit] : [];
  const again = mayChange && mayRenew ? [copy] : [];
  const take = mayChange && listing.applications > 0 ? [taken] : [];
  const [first, ...others] = {
    draft: [preview, ...change],
    submitted: [preview, ...change, ...(listing.applications > 0 ? [applications] : [])],
    scheduled: [preview, ...change, ...again],
    published: [applications, open, ...(listing.change ? [] : change), ...tasters, paper, numbers, ...again, ...take],
    paused: [applications, open, ...(listing.change ? [] : change), numbers, ...again, ...take],
    closed: [...again, applications, numbers, ...take],
  }[status];
  return (
    <div className="button-row listing-actions">
      {first ? (
        <a className={status === "paused" ? "button" : "button-primary"} href={first.href}>
          {first.label}
        </a>
      ) : null}
      {others.map(({ href, label }) => (
        <a key={href} className="button" href={href}>
          {label}
        </a>
      ))}
      {status === "closed" || !mayChange ? null : <a href={end.href}>{end.label}</a>}
    </div>
  );
}

function ListingNumbers({ lang, listing }: Props) {
  const t = useTexts();
  const { publishedAt, publishOn, closedAt, closedReason } = listing;
  return (
    <section className="panel">
      <h2>{t("employer:listing.facts")}</h2>
      <Facts
        items={[
          {
            label: t("employer:listing.published"),
            value: publishedAt ? formatInstantDay(lang, publishedAt) : t("employer:listing.notYet"),
          },
          {
            label: t("employer:form.label.publishOn"),
            value: publishOn ? formatDay(lang, publishOn) : null,
          },
          { label: t("employer:form.label.deadline"), value: formatDay(lang, listing.deadline) },
          { label: t("employer:listing.closed"), value: closedAt ? formatInstantDay(lang, closedAt) : null },
          {
            label: t("employer:close.reason"),
            value: closedReason ? t(`listing:closedReason.${closedReason}`) : null,
          },
          { label: t("employer:listing.promise"), value: t("employer:form.days", { count: listing.answerDays }) },
          { label: t("employer:table.applications"), value: String(listing.applications) },
        ]}
      />
    </section>
  );
}

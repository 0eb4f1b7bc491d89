import type { Db } from "#db/connect.server.ts";
import { mailParent } from "#app/domain/parents/mail-parent.server.ts";
import type { ParentAddress } from "#app/domain/parents/minor-form.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findTastingListing } from "./find-tasting-listing.server.ts";
import type { TasterSender, Tasting } from "./mail-taster.server.ts";
import { tasterDaysText } from "./taster-days-text.ts";

type Told = {
  parent: ParentAddress;
  request: Pick<Tasting, "listingId" | "startsAt" | "firstDay" | "lastDay">;
  config: TasterSender;
  now: Date;
};

/** Where their child wants to look at the work and when, and nothing that was written. */
export async function tellParentOfTaster(db: Db, { parent: { email, lang }, request, config, now }: Told) {
  const t = textsFor(lang);
  const { title, company, address } = await findTastingListing(db, { listingId: request.listingId, lang });
  await mailParent(db, {
    ...{ kind: "taster.parent", to: email, lang, config, now },
    subject: t("parent:mail.taster.subject", { company }),
    blocks: [
      { heading: t("parent:mail.taster.heading") },
      { paragraph: t("parent:mail.taster.why", { board: config.board.name }) },
      {
        facts: [
          { label: t("taster:fact.company"), value: `${company}, ${address}` },
          { label: t("taster:fact.listing"), value: title },
          { label: t("taster:fact.day"), value: tasterDaysText(lang, request) },
        ],
      },
      { paragraph: t("parent:mail.taster.next") },
    ],
  });
}

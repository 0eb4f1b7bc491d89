import type { Db } from "#db/connect.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import { type RulingSender, rulingToken } from "#app/domain/rulings/ruling-links.server.ts";

type Given = {
  company: { id: string; name: string };
  listing: { id: string };
  officer: { id: string };
  config: RulingSender;
  now: Date;
};

/** A listing that was ended for breaking the law. */
export async function insertRuling(db: Db, { company, listing, officer, config, now }: Given) {
  const ruling = draftRuling({
    kind: "listing_ended",
    subject: { id: listing.id, name: "Koch" },
    companyId: company.id,
    because: { ground: "law", rule: "§ 1 MiLoG", lang: "de", facts: "Der Lohn liegt unter dem Mindestlohn." },
    lang: "de",
    officer: { accountId: officer.id },
    ...{ config, now },
  });
  await keepRuling(db, ruling);
  return { ...ruling, token: rulingToken(config, ruling.id) };
}

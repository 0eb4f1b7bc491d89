import type { CompanyKind, Kind } from "#db/codes.ts";
import { type CompanyRows, companyRows } from "../companies.ts";
import type { DemoOrganisation } from "../content.server.ts";
import { type DemoWorld, type ListingRows, listingRows } from "../listing.ts";
import { randomFor } from "../random.ts";

type Given = { seed: number; passwordHash: string };
type Rows = { companies: CompanyRows[]; listings: ListingRows[] };

/** Far from those of the members' listings, which stay as they are. */
const firstIndex = 1_000_000;

/** Partners and universities beside the members, with what they offer: in turns a place to study and a thesis. */
export function organisationRows(world: DemoWorld, { seed, passwordHash }: Given): Rows {
  const { content, now, newId } = world;
  const companies = content.organisations.map((organisation) => ({
    organisation,
    rows: withKind(companyRows(organisation, { now, passwordHash, newId }), organisation.kind),
  }));
  const known: DemoWorld = {
    ...world,
    companyIds: new Map(companies.map(({ rows }) => [rows.company.slug, rows.company.id])),
    accountIds: new Map(companies.map(({ rows }) => [rows.company.slug, rows.account.id])),
  };
  const offers = companies.flatMap(({ organisation }) => offersOf(known, organisation));
  return {
    companies: companies.map(({ rows }) => rows),
    listings: offers.map((offer, index) =>
      listingRows(known, { ...offer, status: "published", random: randomFor(seed, firstIndex + index) }),
    ),
  };
}

function withKind(rows: CompanyRows, kind: CompanyKind): CompanyRows {
  return { ...rows, company: { ...rows.company, kind } };
}

function offersOf({ content, vocabulary }: DemoWorld, company: DemoOrganisation) {
  return company.occupations.flatMap((id, index) => {
    const occupation = vocabulary.occupations.find((one) => one.id === id);
    const profile = content.profiles.get(id);
    if (!occupation || !profile) throw new Error(`organisations.csv: the demo knows nothing of ${id}`);
    const kind: Kind = index % 2 === 0 ? "dual_study" : "thesis";
    return [{ occupation, profile, company, kind }];
  });
}

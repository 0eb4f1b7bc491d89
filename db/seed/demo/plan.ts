import type { Field, Kind, ListingStatus } from "#db/codes.ts";
import type { DemoCompany, DemoContent, Profile } from "./content.server.ts";
import { randomFor, seededRandom, type Random } from "./random.ts";
import type { Occupation } from "./vocabulary.server.ts";

export type Plan = {
  occupation: Occupation;
  profile: Profile;
  company: DemoCompany;
  kind: Kind;
  status: ListingStatus;
  random: Random;
};

const kindShares: Record<Kind, number> = {
  job: 46,
  apprenticeship: 28,
  dual_study: 40,
  internship: 5,
  student_job: 9,
  thesis: 40,
};
const ownKind: Partial<Record<string, Kind>> = {
  auszubildende: "apprenticeship",
  praktikant: "internship",
  ferienjobber: "student_job",
};
const studentFields: readonly Field[] = ["it_media", "office", "logistics", "food", "trade", "services", "chemistry"];
const statusShares: Partial<Record<ListingStatus, number>> = { published: 92, closed: 5, submitted: 2, draft: 1 };

/**
 * Decides what the listing at an index is about. The first round gives every occupation one open listing; after that
 * occupations come up by chance.
 */
export function planner(content: DemoContent, occupations: Occupation[], seed: number) {
  const firstRound = seededRandom(seed).sample(occupations, occupations.length);

  return function planAt(index: number): Plan {
    const random = randomFor(seed, index);
    const first = firstRound[index];
    const occupation = first ?? random.pick(firstRound);
    const profile = profileOf(content, occupation);
    const companies = companiesFor(content, occupation, profile);
    const kind = random.weighted(possibleKinds(content, occupation, companies), (kind) => kindShares[kind]);
    const company = random.weighted(
      companies.filter(({ country }) => country === "DE" || !germanOnly(kind)),
      ({ staff }) => Math.sqrt(staff),
    );
    const status = first ? "published" : random.weighted(Object.keys(statusShares) as ListingStatus[], shareOf);
    return { occupation, profile, company, kind, status, random };
  };
}

function profileOf(content: DemoContent, { id }: Occupation): Profile {
  return (
    content.profiles.get(id) ?? { occupation_id: id, level: "skilled", companies: [], tasks: [], requirements: [] }
  );
}

function companiesFor({ companies }: DemoContent, { id, field }: Occupation, profile: Profile) {
  const named = companies.filter(({ slug }) => profile.companies.includes(slug));
  const found = named.length > 0 ? named : companies.filter(({ fields }) => fields.includes(field));
  if (found.length === 0) throw new Error(`companies.csv has nobody for ${id} (${field})`);
  return found;
}

function possibleKinds(content: DemoContent, occupation: Occupation, companies: DemoCompany[]): Kind[] {
  const own = ownKind[occupation.id];
  if (own) return [own];
  const inGermany = companies.some(({ country }) => country === "DE");
  const academic = content.academicTitles.filter((row) => row.occupation_id === occupation.id).map(({ kind }) => kind);
  const kinds: Kind[] = ["job", ...academic];
  if (occupation.training_type && occupation.training_months) kinds.push("apprenticeship", "internship");
  if (studentFields.includes(occupation.field)) kinds.push("student_job");
  return kinds.filter((kind) => inGermany || !germanOnly(kind));
}

/** Training and studying in turns with work follow German law. */
function germanOnly(kind: Kind) {
  return kind === "apprenticeship" || kind === "dual_study";
}

function shareOf(status: ListingStatus) {
  return statusShares[status] ?? 0;
}

import type { Field, Kind, ListingStatus } from "#db/codes.ts";
import type { DemoCompany, DemoContent, Profile } from "./content.server.ts";
import { type Random, randomFor, seededRandom } from "./random.ts";
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
  job: 42,
  apprenticeship: 30,
  dual_study: 45,
  internship: 5,
  student_job: 11,
  thesis: 45,
};
const ownKind: Partial<Record<string, Kind>> = {
  auszubildende: "apprenticeship",
  praktikant: "internship",
  ferienjobber: "student_job",
};
const studentFields: readonly Field[] = ["it_media", "office", "logistics", "food", "trade", "services", "chemistry"];
const statusShares: Partial<Record<ListingStatus, number>> = { published: 92, closed: 5, submitted: 2, draft: 1 };

const muchSought = 10;

/**
 * Decides what the listing at an index is about. The first round gives every occupation one open listing, two more
 * those that everybody looks for; after that occupations come up by chance.
 */
export function planner(content: DemoContent, occupations: Occupation[], seed: number) {
  const shuffle = seededRandom(seed);
  const firstRound = shuffle.sample(occupations, occupations.length);
  const sought = occupations.filter(({ id }) => demandOf(content, id) >= muchSought);
  const rounds = [firstRound, shuffle.sample(sought, sought.length), shuffle.sample(sought, sought.length)].flat();

  return function planAt(index: number): Plan {
    const random = randomFor(seed, index);
    const occupation = rounds[index] ?? random.weighted(firstRound, ({ id }) => demandOf(content, id));
    const profile = profileOf(content, occupation);
    const companies = companiesFor(content, occupation, profile);
    const kind = random.weighted(possibleKinds(content, occupation, companies), (kind) => kindShares[kind]);
    const company = random.weighted(
      companies.filter(({ country }) => country === "DE" || !germanOnly(kind)),
      (company) => weightOf(content, company),
    );
    const status =
      index < firstRound.length ? "published" : random.weighted(Object.keys(statusShares) as ListingStatus[], shareOf);
    return { occupation, profile, company, kind, status, random };
  };
}

/** Large companies have more to offer, but not in proportion; the neighbours' members are few and should be seen. */
function weightOf({ shown }: DemoContent, { slug, staff, country }: DemoCompany) {
  return Math.sqrt(staff) * (country === "DE" ? 1 : 2.5) * (slug === shown ? 3 : 1);
}

function profileOf(content: DemoContent, { id }: Occupation): Profile {
  return (
    content.profiles.get(id) ?? {
      occupation_id: id,
      level: "skilled",
      demand: 1,
      companies: [],
      tasks: [],
      requirements: [],
    }
  );
}

export function demandOf({ profiles }: DemoContent, occupationId: string) {
  return profiles.get(occupationId)?.demand ?? 1;
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

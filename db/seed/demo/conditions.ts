import type { Contract, Experience, Kind, LeavingCertificate, TrainingType } from "#db/codes.ts";
import type { DemoCompany, Profile } from "./content.server.ts";
import type { Random } from "./random.ts";
import type { Occupation } from "./vocabulary.server.ts";

type Setting = { kind: Kind; occupation: Occupation; profile: Profile; company: DemoCompany; random: Random };

/** Contract, number of posts, certificate, experience and training. */
export function conditionsFor(setting: Setting) {
  const training = setting.kind === "apprenticeship" || setting.kind === "dual_study";
  return {
    ...contractFor(setting),
    ...experienceFor(setting),
    posts: postsFor(setting),
    leaving_certificate: certificateFor(setting),
    training_months: training ? monthsFor(setting) : null,
    training_form: setting.kind === "apprenticeship" ? formFor(setting) : null,
  };
}

function contractFor({ kind, company, random }: Setting): {
  contract: Contract | null;
  contract_months: number | null;
} {
  const fixed = (months: number) => ({ contract: "fixed" as const, contract_months: months });
  if (kind === "internship") return fixed(random.pick([1, 2, 3]));
  if (kind === "student_job") return fixed(random.pick([6, 12]));
  if (kind === "thesis") return fixed(random.pick([4, 5, 6]));
  if (kind !== "job") return { contract: null, contract_months: null };
  const permanent = company.benefits.includes("benefit-permanent-contract");
  return permanent ? { contract: "permanent", contract_months: null } : fixed(random.pick([24, 36]));
}

function experienceFor({ kind, profile, random }: Setting): {
  experience: Experience;
  experience_years: number | null;
} {
  const none = { experience: "none" as const, experience_years: null };
  if (kind !== "job") return none;
  if (profile.requirements.includes("req-experience-three-years"))
    return { experience: "required", experience_years: 3 };
  if (profile.requirements.includes("req-experience-one-year")) return { experience: "required", experience_years: 1 };
  if (profile.level === "lead") return { experience: "required", experience_years: random.int(2, 5) };
  if (profile.requirements.includes("req-career-changers") || profile.level === "helper") return none;
  return random.chance(0.6) ? { experience: "helpful", experience_years: null } : none;
}

/** Larger companies look for several people at once. */
function postsFor({ kind, company, profile, random }: Setting) {
  if (kind === "thesis" || kind === "dual_study") return 1;
  if (company.staff < 30) return random.pick([1, 1, 1, 2]);
  const most = company.staff > 300 && (profile.level === "helper" || kind === "apprenticeship") ? 8 : 3;
  return random.pick([1, 1, random.int(1, most)]);
}

const academicFields = new Set(["it_media", "office", "health", "social", "chemistry"]);

function certificateFor({ kind, occupation, profile, random }: Setting): LeavingCertificate {
  if (kind === "dual_study") return random.pick(["fhr", "abitur"]);
  if (kind === "thesis" || kind === "student_job") return "fhr";
  if (kind === "internship") return "none";
  if (kind === "apprenticeship") {
    if (academicFields.has(occupation.field)) return random.pick(["middle", "middle", "fhr"]);
    return (occupation.training_months ?? 0) <= 24
      ? random.pick(["none", "lower"])
      : random.pick(["lower", "lower", "middle"]);
  }
  if (profile.level === "helper" || profile.requirements.includes("req-career-changers")) return "none";
  return profile.level === "skilled" ? "vocational" : "technician";
}

function monthsFor({ kind, occupation }: Setting) {
  return kind === "dual_study" ? 36 : (occupation.training_months ?? 36);
}

function formFor({ occupation }: Setting): TrainingType {
  return occupation.training_type ?? "dual";
}

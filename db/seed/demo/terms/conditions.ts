import type { Contract, Experience, LeavingCertificate, TrainingType } from "#db/codes.ts";
import type { Plan } from "../plan.ts";
import { usualDayFor } from "../pupils/usual-day.ts";
import { isMinijob } from "./rarer-terms.ts";

/** Contract, number of posts, certificate, experience and training. */
export function conditionsFor(plan: Plan) {
  const training = plan.kind === "apprenticeship" || plan.kind === "dual_study";
  return {
    ...contractFor(plan),
    ...experienceFor(plan),
    posts: postsFor(plan),
    leaving_certificate: certificateFor(plan),
    training_months: training ? monthsFor(plan) : null,
    training_form: plan.kind === "apprenticeship" ? formFor(plan) : null,
    ...(plan.kind === "apprenticeship" ? usualDayFor(plan) : {}),
  };
}

function contractFor(plan: Plan): {
  contract: Contract | null;
  contract_months: number | null;
} {
  const { kind, company, random } = plan;
  if (isMinijob(plan)) return { contract: "minijob", contract_months: null };
  const fixed = (months: number) => ({ contract: "fixed" as const, contract_months: months });
  if (kind === "internship") return fixed(random.pick([1, 2, 3]));
  if (kind === "student_job") return fixed(random.pick([6, 12]));
  if (kind === "thesis") return fixed(random.pick([4, 5, 6]));
  if (kind !== "job") return { contract: null, contract_months: null };
  const permanent = company.benefits.includes("benefit-permanent-contract");
  return permanent ? { contract: "permanent", contract_months: null } : fixed(random.pick([24, 36]));
}

function experienceFor({ kind, profile, random }: Plan): {
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
function postsFor({ kind, company, profile, random }: Plan) {
  if (kind === "thesis" || kind === "dual_study") return 1;
  if (company.staff < 30) return random.pick([1, 1, 1, 2]);
  const most = company.staff > 300 && (profile.level === "helper" || kind === "apprenticeship") ? 8 : 3;
  return random.pick([1, 1, random.int(1, most)]);
}

const academicFields = new Set(["it_media", "office", "health", "social", "chemistry"]);

function certificateFor({ kind, occupation, profile, random }: Plan): LeavingCertificate | null {
  if (kind === "dual_study") return random.pick(["fhr", "abitur"]);
  if (kind === "thesis" || kind === "student_job") return "fhr";
  if (kind === "internship") return "none";
  if (kind === "apprenticeship") {
    if (academicFields.has(occupation.field) || profile.level === "specialist")
      return random.pick(["middle", "middle", "fhr"]);
    return (occupation.training_months ?? 0) <= 24
      ? random.pick(["none", "lower"])
      : random.pick(["lower", "lower", "middle"]);
  }
  if (profile.level === "helper" || profile.requirements.includes("req-career-changers")) return "none";
  if (profile.level === "expert" || profile.requirements.includes("req-degree")) return null;
  return profile.level === "lead" ? "technician" : "vocational";
}

function monthsFor({ kind, occupation }: Plan) {
  return kind === "dual_study" ? 36 : (occupation.training_months ?? 36);
}

function formFor({ occupation }: Plan): TrainingType {
  return occupation.training_type ?? "dual";
}

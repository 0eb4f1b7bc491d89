/** Why the office does not admit a company. The mail says it in the language of who asked. */
export const admissionRefusals = ["elsewhere", "no_company", "member_already", "unanswered", "other"] as const;
export type AdmissionRefusal = (typeof admissionRefusals)[number];

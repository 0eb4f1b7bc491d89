/** Each name as it is written in a text. */
export const openPlaceholders = {
  company: "{{company}}",
  board: "{{board}}",
  operator: "{{operator}}",
  inviter: "{{inviter}}",
  title: "{{title}}",
  deadline: "{{deadline}}",
};
type Placeholder = keyof typeof openPlaceholders;

type MailRules = {
  /** What the subject and the text may name. Names, titles and days only: they fit any sentence, whatever its grammar. */
  placeholders: readonly Placeholder[];
  /** Without these nobody would know what the mail is about. */
  required: readonly Placeholder[];
};

const aboutAdmission: MailRules = { placeholders: ["company", "board", "operator"], required: ["company"] };

/**
 * Mails that the office may word. Their links, reasons, deadlines and notes on safety and law stay as they are, between its
 * text and its closing; mails that are nothing else are not here.
 */
const mailKinds = {
  "admission.received": aboutAdmission,
  "admission.asked": aboutAdmission,
  "admission.declined": aboutAdmission,
  "account.invitation": { placeholders: ["company", "board", "inviter"], required: ["company", "board"] },
  "listing.published": { placeholders: ["title", "deadline"], required: ["title"] },
  "listing.sentBack": { placeholders: ["title"], required: ["title"] },
} satisfies Record<string, MailRules>;

export type MailKind = keyof typeof mailKinds;
/** What a mail may name, and what it must. */
export const rulesOf = (kind: MailKind): MailRules => mailKinds[kind];
export const mailKindNames = Object.keys(mailKinds) as MailKind[];

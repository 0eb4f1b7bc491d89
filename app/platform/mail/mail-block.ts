/** What a mail consists of, before it takes the form of a page or of plain text. */
export type MailBlock =
  | { heading: string }
  /** Above a part of the mail. */
  | { subheading: string }
  | { paragraph: string }
  | { facts: { label: string; value: string }[] }
  | { button: { label: string; href: string } }
  | { list: { title: string; text?: string | undefined; href?: string | undefined }[] }
  | { quote: string }
  | { small: string };

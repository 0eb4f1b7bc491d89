export type MailItem = {
  title: string;
  text?: string | undefined;
  href?: string | undefined;
  /** Links of a line; plain text has one for all of them. */
  choices?: { label: string; href: string; links: { label: string; href: string }[] } | undefined;
};

/** What a mail consists of, before it takes the form of a page or of plain text. */
export type MailBlock =
  | { heading: string }
  /** Above a part of the mail. */
  | { subheading: string }
  | { paragraph: string }
  | { facts: { label: string; value: string }[] }
  | { button: { label: string; href: string } }
  | { list: MailItem[] }
  | { quote: string }
  | { small: string };

import type { ReactNode } from "react";

/** One heading of a dossier. Whatever else there is to know of an application finds its place in one of them. */
export type DossierPart = "asked" | "brings" | "documents" | "messages" | "notes" | "timeline";

type Props = { part: DossierPart; title: string; children: ReactNode };

export function DossierSection({ part, title, children }: Props) {
  return (
    <section id={part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{title}</h2>
      {children}
    </section>
  );
}

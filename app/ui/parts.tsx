import type { ReactNode } from "react";
import { Drawing } from "./drawing/drawing.tsx";
import { Unbroken } from "./unbroken.tsx";

/** A page's heading with an optional way back above it. */
export function PageHead({
  title,
  back,
  children,
}: {
  title: ReactNode;
  back?: { href: string; label: ReactNode } | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="page-head">
      {back ? (
        <a className="back-link" href={back.href}>
          {back.label}
        </a>
      ) : null}
      <h1>{typeof title === "string" ? <Unbroken>{title}</Unbroken> : title}</h1>
      {children}
    </div>
  );
}

/** Something to know before reading on. "done" is good news, "stop" an ending. */
export function Notice({
  tone = "info",
  title,
  children,
}: {
  tone?: "info" | "done" | "stop";
  title?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "info" ? undefined : "status"}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}

/** Says what to do next where there is nothing to show. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <Drawing scene="nobody" />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export function Chip({ tone, children }: { tone?: "good" | "level" | "chosen"; children: ReactNode }) {
  return <span className={tone ? `chip chip-${tone}` : "chip"}>{children}</span>;
}

/** Facts as a definition list; entries without a value are left out. */
export function Facts({ items }: { items: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export type BrowseLink = { href: string; label: string; count: number };

type BrowseProps = {
  title: string;
  links: BrowseLink[];
  /** Where there is more of the same. */
  all?: { href: string; label: string };
  shape?: "list" | "tiles" | "chips";
};

/** Ways into the results, each with what stands behind it. */
export function BrowseLinks({ title, links, all, shape = "list" }: BrowseProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <div className="home-title">
        <h2>{title}</h2>
        {all ? <a href={all.href}>{all.label}</a> : null}
      </div>
      <ul className={`browse browse-${shape}`}>
        {links.map(({ href, label, count }) => (
          <li key={href}>
            <a href={href}>
              <span>{label}</span>
              <i>{count}</i>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

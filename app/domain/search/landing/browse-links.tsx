export type BrowseLink = { href: string; label: string; count: number };

/** Ways into the results, each with what stands behind it. */
export function BrowseLinks({ title, links, large = false }: { title: string; links: BrowseLink[]; large?: boolean }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={large ? "browse browse-large" : "browse"}>
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

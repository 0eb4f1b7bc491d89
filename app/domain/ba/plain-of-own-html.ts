const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Of the HTML that the board itself writes of an ad: paragraphs, lists and breaks, and nothing else. */
export function plainOfOwnHtml(html: string): string {
  return html
    .replace(/<\/p>|<ul>|<\/ul>/g, "\n\n")
    .replace(/<li>/g, "– ")
    .replace(/<\/li>|<br>/g, "\n")
    .replace(/<p>/g, "")
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

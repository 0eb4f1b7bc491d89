// A face of this room: other nouns may import it.

import { paths } from "#app/paths.ts";
import type { Logo } from "./find-logos.server.ts";
import { lettersAndHue } from "./letters-and-hue.ts";

/** A small logo, or two letters on the company's own hue. It stands beside the name, so it says nothing of its own. */
export function CompanyMark({ name, logo, lazy = true }: { name: string; logo: Logo | null; lazy?: boolean }) {
  if (!logo) {
    const { letters, hue } = lettersAndHue(name);
    return (
      <span className={`company-mark hue-${hue}`} aria-hidden="true">
        {letters}
      </span>
    );
  }
  return (
    <picture className="company-mark">
      <source type="image/avif" srcSet={paths.picture(logo.avif, "avif")} />
      <source type="image/webp" srcSet={paths.picture(logo.webp, "webp")} />
      <img
        src={paths.picture(logo.jpeg, "jpeg")}
        width={logo.width}
        height={logo.height}
        alt=""
        loading={lazy ? "lazy" : undefined}
        decoding="async"
      />
    </picture>
  );
}

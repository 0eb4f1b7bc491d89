// A face of this room: other nouns may import it.

import { pictureFormats } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { CompanyMark } from "../face/company-mark.tsx";
import type { PictureView } from "./find-pictures.server.ts";

/** `sizes`: how wide it is shown, as the browser needs it to choose a file. */
export function CompanyPicture({
  picture,
  sizes,
  className,
}: {
  picture: PictureView;
  sizes: string;
  className: string;
}) {
  const filesOf = (format: string) => picture.files.filter((file) => file.format === format);
  const setOf = (format: string) =>
    filesOf(format)
      .map(({ fileId, width }) => `${paths.picture(fileId, format)} ${width}w`)
      .join(", ");
  const largest = filesOf("jpeg").at(-1);
  const smallest = filesOf("jpeg")[0];
  if (!largest || !smallest) return null;
  return (
    <picture className={className}>
      {pictureFormats
        .filter((format) => format !== "jpeg")
        .map((format) => (
          <source key={format} type={`image/${format}`} srcSet={setOf(format)} sizes={sizes} />
        ))}
      <img
        src={paths.picture(smallest.fileId, "jpeg")}
        srcSet={setOf("jpeg")}
        sizes={sizes}
        width={largest.width}
        height={largest.height}
        alt={picture.alt.text}
        lang={picture.alt.lang}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}

/** Large; of a company without one, its letters. */
export function CompanyLogo({ name, pictures }: { name: string; pictures: PictureView[] }) {
  const logo = pictures.find(({ kind }) => kind === "logo");
  if (!logo) return <CompanyMark name={name} logo={null} />;
  return <CompanyPicture picture={logo} sizes="6rem" className="company-logo" />;
}

/** What one sees of the company. */
export function CompanyPhotos({ photos }: { photos: PictureView[] }) {
  if (photos.length === 0) return null;
  return (
    <div className="company-photos">
      {photos.map((picture) => (
        <CompanyPicture
          key={picture.id}
          picture={picture}
          className="company-photo"
          sizes="(min-width: 74rem) 24rem, (min-width: 40rem) 46vw, 92vw"
        />
      ))}
    </div>
  );
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FileError } from "#db/csv.ts";
import { readJsonFile } from "../read-json-file.server.ts";
import { ColorsJson } from "./colors-json.ts";
import { markShapes } from "./mark-shapes.ts";
import { pictureFaults } from "./picture-faults.ts";

/** Read by messengers, some of which take no larger one. */
const share = { width: 1200, height: 630, bytes: 300_000 };

/** How the board of a region looks: its colours, its mark, the picture of the home page, and the one that messengers show of a link. */
export function readLook(dir: string) {
  const folder = path.resolve(dir, "look");
  const home = textOf(folder, "home.svg");
  const faults = pictureFaults("look/home.svg", home);
  if (faults.length > 0) throw new FileError(faults.join("\n"));
  return {
    colors: readJsonFile(path.join(folder, "colors.json"), ColorsJson),
    mark: markShapes(textOf(folder, "mark.svg")),
    home,
    share: sharePicture(bytesOf(folder, "share.png")),
  };
}

function sharePicture(png: Buffer) {
  const isPng = png.subarray(1, 4).toString("latin1") === "PNG" && png.length > 24;
  const size = isPng ? `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}` : "no PNG";
  if (size !== `${share.width} × ${share.height}`)
    throw new FileError(`look/share.png: must be a PNG of ${share.width} × ${share.height}, not ${size}`);
  if (png.length > share.bytes) throw new FileError(`look/share.png: has more than ${share.bytes / 1000} kB`);
  return png;
}

const textOf = (folder: string, name: string) => bytesOf(folder, name).toString("utf8");

function bytesOf(folder: string, name: string) {
  const file = path.join(folder, name);
  if (!existsSync(file)) throw new FileError(`look/${name} is missing in ${path.dirname(folder)}.`);
  return readFileSync(file);
}

/**
 * Writes look/share.png of a region, what messengers show of a link: `node db/regions/building/build-share-picture.ts DIR`. The
 * mark on the ground of the board. The same input gives the same bytes.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { ColorsJson } from "#db/region/look/colors-json.ts";
import { readJsonFile } from "#db/region/read-json-file.server.ts";

const [dir = ""] = process.argv.slice(2);
const look = path.join(dir, "look");
const { light } = readJsonFile(path.join(look, "colors.json"), ColorsJson);
const mark = readFileSync(path.join(look, "mark.svg"), "utf8").replace(
  "<svg ",
  '<svg width="669" height="365" color="#fff" ',
);

await sharp({ create: { width: 1200, height: 630, channels: 3, background: light.brand } })
  .composite([{ input: Buffer.from(mark) }])
  .png({ palette: true })
  .toFile(path.join(look, "share.png"));

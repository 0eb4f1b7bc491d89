import { crc32 } from "node:zlib";

/** The files of a ZIP as its table of contents has them; throws where that and the files do not say the same. */
export function readZip(bytes: Buffer) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1) throw new Error("Not a whole ZIP");
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [crc, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 24)];
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (bytes.readUInt16LE(at + 10) !== 0) throw new Error(`${name} is packed`);
    if ((bytes.readUInt16LE(at + 8) & 0x800) === 0) throw new Error(`${name} is not marked as UTF-8`);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    if (crc32(content) !== crc) throw new Error(`${name} is damaged`);
    at += 46 + nameLength + extraLength;
    return { name, content };
  });
}

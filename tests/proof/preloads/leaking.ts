/** Loaded into the board before anything else, by the control of the long run: a hundredth of a gigabyte more each second. */
const kept: Buffer[] = [];
setInterval(() => kept.push(Buffer.alloc(1024 * 1024, 1)), 100).unref();

export {};

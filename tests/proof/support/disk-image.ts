import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "#tests/support/context.ts";
import { whenOver } from "#tests/support/when-over.ts";

/** A disk of its own in a file, whose power can be cut. */
export function diskImage(megabytes: number) {
  const home = temporaryFolder();
  const [image, folder] = [path.join(home, "disk.img"), path.join(home, "disk")];
  writeFileSync(image, "");
  truncateSync(image, megabytes * 1024 * 1024);
  run("mkfs.ext4", ["-q", "-m", "0", image]);
  mkdirSync(folder);
  let isMounted = false;
  const disk = {
    folder,
    mount() {
      run("mount", ["-o", "loop", image, folder]);
      isMounted = true;
    },
    unmount() {
      if (isMounted) run("umount", [folder]);
      isMounted = false;
    },
    cutPower: () => run("perl", ["-e", shutDown, folder]),
    /** What the system does by itself where a disk reports errors: from now on it is read-only, until it is mounted anew. */
    fail: () => run("mount", ["-o", "remount,abort", folder]),
  };
  whenOver(disk.unmount);
  disk.mount();
  return disk;
}

export type DiskImage = ReturnType<typeof diskImage>;

/**
 * The file system takes nothing more from this moment on, and whatever it has not written to the disk yet never gets there, its
 * journal neither (EXT4_IOC_SHUTDOWN with GOING_FLAGS_NOLOGFLUSH): what a power cut leaves, but for a disk that
 * itself forgets what it has confirmed.
 */
const shutDown = 'open(F, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl(F, 0x8004587d, $how) or die $!';

/** Null where disks can be made, mounted and cut off. */
export function lacksDisks(): string | null {
  if (process.getuid?.() !== 0) return "needs root";
  for (const [program, word] of [
    ["mkfs.ext4", "-V"],
    ["losetup", "-f"],
    ["perl", "-v"],
  ] as const) {
    try {
      run(program, [word]);
    } catch {
      return `needs ${program}`;
    }
  }
  return null;
}

function run(program: string, words: string[]) {
  execFileSync(program, words, { stdio: ["ignore", "ignore", "pipe"] });
}

/** A longer file is no list of groups; bytes. */
const LONGEST = 500_000;

/** Those of several files that may be timelines: not the groups of a vis-timeline, which belong to its items. */
export async function timelinesAmong(files: readonly File[]): Promise<readonly File[]> {
  const { groupsIn } = await import("../../formats/documents/candidates");
  const { decode } = await import("../../formats/bytes/decode");
  const isGroups = await Promise.all(
    files.map(async (file) => {
      if (file.size > LONGEST || !/\.(?:json|js)$/i.test(file.name)) return false;
      return groupsIn(decode(new Uint8Array(await file.arrayBuffer())).text).length > 0;
    }),
  );
  const timelines = files.filter((_, i) => !isGroups[i]);
  return timelines.length > 0 ? timelines : files;
}

/** The bytes of the files that came with one and may be its groups. */
export async function besideOf(file: File, all: readonly File[]): Promise<Uint8Array[]> {
  const others = all.filter((other) => other !== file && other.size <= LONGEST);
  return Promise.all(others.map(async (other) => new Uint8Array(await other.arrayBuffer())));
}

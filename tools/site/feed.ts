import type { TimelineEvent } from "../../src/model/dataset";
import { parseDate } from "../../src/model/date";
import { eventPath, folder } from "../../src/store/url/paths";
import type { Edition, Site } from "./edition";
import { xml } from "./xml";

const MOST_ENTRIES = 40;

/**
 * What was added or changed last, as Atom (RFC 4287). Of what came on one day, additions come first, then the most
 * recent events. An event without a date counts as added with the whole dataset.
 */
export function writeFeed({ base }: Site, { code, words, pages, data }: Edition): string {
  const { about } = data.dataset;
  const updated = instant(about.updated);
  const address = `${base}${folder(code)}feed.xml`;
  const entries = newest(data.dataset.events).map((event) => {
    const page = base + eventPath(code, event.id);
    return xml`<entry>
<id>${page}</id>
<title>${words.formats.date(event.date)}: ${event.title}</title>
<link rel="alternate" type="text/html" href="${page}"/>
<published>${event.added ? instant(event.added) : updated}</published>
<updated>${latest(event) ? instant(latest(event)) : updated}</updated>
<category term="${isChange(event) ? "changed" : "added"}" label="${isChange(event) ? pages.changed : pages.added}"/>
<summary>${event.summary ?? event.title}</summary>
</entry>
`;
  });
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${code}">
<id>${address}</id>
<title>${pages.feedTitle(about.title ?? words.title)}</title>
<subtitle>${pages.feedSubtitle}</subtitle>
<updated>${updated}</updated>
<author><name>${words.title}</name></author>
<rights>${about.license ?? ""}</rights>
<link rel="self" type="application/atom+xml" href="${address}"/>
<link rel="alternate" type="text/html" href="${base}"/>
${entries}</feed>
`.text;
}

function newest(events: readonly TimelineEvent[]): TimelineEvent[] {
  const day = (date: string | undefined) => parseDate(date ?? "")?.start ?? 0;
  return [...events]
    .sort(
      (a, b) =>
        day(latest(b)) - day(latest(a)) ||
        day(b.added) - day(a.added) ||
        b.date.start - a.date.start,
    )
    .slice(0, MOST_ENTRIES);
}

/** When an event was last added or changed, if it says so. */
function latest({ added, changed }: TimelineEvent): string | undefined {
  return changed ?? added;
}

function isChange({ added, changed }: TimelineEvent): boolean {
  return changed !== undefined && changed !== added;
}

/** The beginning of a date as an Atom timestamp. */
function instant(date: string | undefined): string {
  return new Date(parseDate(date ?? "")?.start ?? 0).toISOString();
}

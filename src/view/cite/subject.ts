import type { Work } from "../../model/cite/work";
import type { TimelineEvent } from "../../model/dataset";
import { writeDay } from "../../model/day";
import type { Ms } from "../../model/time";
import type { Source } from "../../store/state";
import type { Address } from "../../store/url/address";
import { eventPath } from "../../store/url/paths";
import { shareLink } from "../../store/url/shareLink";
import { EMPTY_ADDRESS } from "../../store/url/url";

/** Where and when something is cited. */
export interface Citing {
  /** The address of the view, that of the page it is cited from, and where the data come from. */
  readonly now: Address;
  readonly page: string;
  readonly source: Source;
  readonly today: Ms;
  /** The language of the page by its code. */
  readonly language: string;
  /** Version of the data, in EDTF. */
  readonly updated: string | undefined;
}

/** An event as a work: one of ours by its own page, one of another dataset by the address of the app. */
export function eventWork({ id, title }: TimelineEvent, container: string, citing: Citing): Work {
  const { now, page, source, language } = citing;
  const own = { ...EMPTY_ADDRESS, data: now.data, event: id, lang: now.lang };
  const url =
    source.kind === "record"
      ? new URL(`./${eventPath(language, id)}`, page).href
      : addressOf(own, citing);
  return { ...workOf(citing), key: keyOf(id), title, container, url };
}

/** A view as a work, by the address that restores it. */
export function viewWork(title: string, container: string, citing: Citing): Work {
  const { now, today } = citing;
  const key = keyOf(`strategic-triangle-${writeDay(today)}`);
  return { ...workOf(citing), key, title, container, url: addressOf(now, citing) };
}

/** Data in a link make it too long to be printed or typed. */
const MOST_CHARACTERS = 500;

/** "" if no address that can be cited leads others to the data. */
function addressOf(address: Address, { page, source }: Citing): string {
  const link = shareLink(address, page, source) ?? "";
  return link.length > MOST_CHARACTERS && source.kind === "link" ? "" : link;
}

function workOf({ updated, today, language }: Citing) {
  return { version: updated ?? null, accessed: today, language };
}

/** An id as a valid BibTeX key. */
function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, "-");
}

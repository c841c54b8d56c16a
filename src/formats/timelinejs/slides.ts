import { parseDate } from "../../model/date";
import { at, list, type Plain, plain, share, words } from "../plain";
import type { Reading, Row, RowLink } from "../row";
import { slideDate } from "./slideDate";

/** How likely a value is TimelineJS 3, 0 … 1. */
export function isSlides(value: unknown): number {
  const { slides } = partsOf(value);
  return share(
    slides,
    (slide) => "start_date" in slide || plain(slide.text)?.headline !== undefined,
  );
}

export function readSlides(value: unknown): Reading {
  const { path, slides, whole } = partsOf(value);
  const title = plain(at(whole, "title"));
  const rows = slides.map((slide, i) => readSlide(slide, `${path}[${i}]`));
  const eras = list(at(whole, "eras")).map((era, i) => readSlide(era, `eras[${i}]`));
  return {
    title: words(at(title, "text", "headline")),
    description: words(at(title, "text", "text")),
    rows,
    eras,
    found: rows.length + eras.length,
  };
}

function partsOf(value: unknown): { path: string; slides: readonly unknown[]; whole: unknown } {
  if (Array.isArray(value)) return { path: "", slides: value, whole: null };
  const whole = plain(at(value, "timeline")) ?? value;
  const key = at(whole, "events") === undefined ? "slides" : "events";
  const path = whole === value ? key : `timeline.${key}`;
  return { path, slides: list(at(whole, key)), whole };
}

function readSlide(value: unknown, place: string): Row {
  const slide = plain(value) ?? {};
  const text = plain(slide.text);
  // Our own files give the exact date.
  const exact = words(slide.edtf);
  const isExact = exact !== undefined && parseDate(exact) !== null;
  return {
    at: place,
    id: words(slide.unique_id),
    start: isExact ? exact : (slideDate(slide.start_date) ?? words(slide.date)),
    end: isExact ? undefined : slideDate(slide.end_date),
    title: words(text?.headline) ?? words(slide.headline),
    text: words(text?.text) ?? words(slide.text),
    group: words(slide.group),
    links: readMedia(plain(slide.media)),
  };
}

function readMedia(media: Plain | null): RowLink[] {
  const url = words(media?.url);
  if (!url) return [];
  return [
    {
      url,
      title: words(media?.caption) ?? words(media?.title) ?? words(media?.alt),
      credit: words(media?.credit),
    },
  ];
}

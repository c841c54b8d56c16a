import type { Surface } from "./surface";

interface State {
  fillStyle: string;
  strokeStyle: string;
  globalAlpha: number;
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  /** Groups that were opened since the state before was saved. */
  groups: number;
}

const START: State = {
  fillStyle: "#000",
  strokeStyle: "#000",
  globalAlpha: 1,
  lineWidth: 1,
  lineJoin: "miter",
  font: "10px sans-serif",
  textAlign: "left",
  textBaseline: "alphabetic",
  dash: [],
  groups: 0,
};

/** What an SVG says of itself. */
export interface SvgAbout {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** The font of most of its texts, as CSS writes it. */
  readonly font: string;
  /** The prefix of its ids, if a page has several. */
  readonly ids?: string;
}

/**
 * A surface that writes what is painted on it as SVG: shapes as shapes, text as text, nothing else. It needs
 * no DOM. What it does not know, it does not take: the type says which calls painters may make.
 */
export class SvgSurface implements Surface {
  readonly #about: SvgAbout;
  readonly #parts: string[] = [];
  readonly #saved: State[] = [];
  #state: State = START;
  #path = "";
  #clips = 0;

  constructor(about: SvgAbout) {
    this.#about = about;
  }

  get fillStyle(): string {
    return this.#state.fillStyle;
  }
  set fillStyle(value: Surface["fillStyle"]) {
    this.#set({ fillStyle: String(value) });
  }
  get strokeStyle(): string {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value: Surface["strokeStyle"]) {
    this.#set({ strokeStyle: String(value) });
  }
  get globalAlpha(): number {
    return this.#state.globalAlpha;
  }
  set globalAlpha(globalAlpha: number) {
    this.#set({ globalAlpha });
  }
  get lineWidth(): number {
    return this.#state.lineWidth;
  }
  set lineWidth(lineWidth: number) {
    this.#set({ lineWidth });
  }
  get lineJoin(): CanvasLineJoin {
    return this.#state.lineJoin;
  }
  set lineJoin(lineJoin: CanvasLineJoin) {
    this.#set({ lineJoin });
  }
  get font(): string {
    return this.#state.font;
  }
  set font(font: string) {
    this.#set({ font });
  }
  get textAlign(): CanvasTextAlign {
    return this.#state.textAlign;
  }
  set textAlign(textAlign: CanvasTextAlign) {
    this.#set({ textAlign });
  }
  get textBaseline(): CanvasTextBaseline {
    return this.#state.textBaseline;
  }
  set textBaseline(textBaseline: CanvasTextBaseline) {
    this.#set({ textBaseline });
  }
  setLineDash(dash: Iterable<number>): void {
    this.#set({ dash: [...dash] });
  }

  save(): void {
    this.#saved.push(this.#state);
    this.#set({ groups: 0 });
  }
  restore(): void {
    const last = this.#saved.pop();
    if (!last) return;
    this.#parts.push("</g>".repeat(this.#state.groups));
    this.#state = last;
  }
  translate(x: number, y: number): void {
    this.#open(`transform="translate(${round(x)} ${round(y)})"`);
  }
  clip(): void {
    const id = `${this.#about.ids ?? ""}clip-${++this.#clips}`;
    this.#parts.push(`<clipPath id="${id}"><path d="${this.#path}"/></clipPath>`);
    this.#open(`clip-path="url(#${id})"`);
  }

  beginPath(): void {
    this.#path = "";
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path ? "L" : "M"}${round(x)} ${round(y)}`;
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path += `Q${round(cx)} ${round(cy)} ${round(x)} ${round(y)}`;
  }
  closePath(): void {
    this.#path += "Z";
  }
  /** An arc; in full turns as two halves, because SVG draws none from a point to itself. */
  arc(x: number, y: number, r: number, from: number, to: number): void {
    const at = (angle: number) => [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
    this.lineTo(...at(from));
    const turn = Math.min(2 * Math.PI, to - from);
    for (const angle of turn > Math.PI ? [from + turn / 2, from + turn] : [from + turn]) {
      const [px, py] = at(angle);
      this.#path += `A${round(r)} ${round(r)} 0 0 1 ${round(px)} ${round(py)}`;
    }
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    const corner = (dx: number, dy: number) =>
      `a${round(r)} ${round(r)} 0 0 1 ${round(dx * r)} ${round(dy * r)}`;
    const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
    this.#path +=
      `M${round(x + r)} ${round(y)}h${w}${corner(1, 1)}v${h}${corner(-1, 1)}` +
      `h-${w}${corner(-1, -1)}v-${h}${corner(1, -1)}Z`;
  }

  fill(): void {
    if (this.#path) this.#parts.push(`<path d="${this.#path}"${this.#paint("fill")}/>`);
  }
  stroke(): void {
    if (this.#path) this.#parts.push(`<path d="${this.#path}"${this.#line()}/>`);
  }
  #line(): string {
    const { lineWidth, lineJoin, dash } = this.#state;
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : "";
    const join = lineJoin === "miter" ? "" : ` stroke-linejoin="${lineJoin}"`;
    return `${this.#paint("stroke")} fill="none" stroke-width="${round(lineWidth)}"${join}${dashes}`;
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
    if (width > 0 && height > 0) this.#parts.push(`<rect ${box}${this.#paint("fill")}/>`);
  }
  /** A new picture is clear already. */
  clearRect(): void {}

  fillText(text: string, x: number, y: number, most?: number): void {
    this.#text(text, x, y, this.#paint("fill"), most);
  }
  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#line());
  }
  #text(text: string, x: number, y: number, paint: string, most = Number.POSITIVE_INFINITY): void {
    const { font, textAlign, textBaseline } = this.#state;
    const [, weight = "400", px = "10", family = "sans-serif"] = FONT.exec(font) ?? [];
    // If a canvas would squeeze a text, it is set smaller.
    const size = round(Math.min(Number(px), most / (0.6 * text.length)));
    // Not every program knows other baselines than the usual one.
    const baseline = textBaseline === "middle" ? y + size * 0.35 : y;
    const attributes = [
      `x="${round(x)}" y="${round(baseline)}" font-size="${size}"`,
      weight === "400" ? "" : ` font-weight="${hundreds(weight)}"`,
      family === this.#about.font ? "" : ` font-family="${escapeXml(family)}"`,
      ANCHORS[textAlign] ?? "",
      paint,
    ];
    this.#parts.push(`<text ${attributes.join("")}>${escapeXml(text)}</text>`);
  }

  /** The picture as a file of its own. */
  toString(): string {
    const { width, height, title, description, lang, font } = this.#about;
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${escapeXml(lang)}"`,
      ` font-family="${escapeXml(font)}">`,
      `<title>${escapeXml(title)}</title>`,
      `<desc>${escapeXml(description)}</desc>`,
      ...this.#parts,
      "</svg>",
      "",
    ].join("\n");
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #open(attributes: string): void {
    this.#parts.push(`<g ${attributes}>`);
    this.#set({ groups: this.#state.groups + 1 });
  }

  #paint(by: "fill" | "stroke"): string {
    const { fillStyle, strokeStyle, globalAlpha } = this.#state;
    const colour = escapeXml(by === "fill" ? fillStyle : strokeStyle);
    return ` ${by}="${colour}"${globalAlpha < 1 ? ` ${by}-opacity="${round(globalAlpha)}"` : ""}`;
  }
}

const ANCHORS: Partial<Record<CanvasTextAlign, string>> = {
  center: ' text-anchor="middle"',
  right: ' text-anchor="end"',
};
const FONT = /^(?:(\d+) )?([\d.]+)px (.*)$/;

/** Not every program knows weights between the hundreds, as CSS does. */
function hundreds(weight: string): number {
  return Math.round(Number(weight) / 100) * 100;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Some readers take them for the end of a line.
  "\u2028": "&#x2028;",
  "\u2029": "&#x2029;",
};
/** Characters that XML has no way to write. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[\t\n\r]/g, " ")
    .replace(/[&<>"\u2028\u2029]/g, (sign) => ENTITIES[sign] ?? sign);
}

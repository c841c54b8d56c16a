import type { Px } from "../../layout/scale";
import { setTextScale } from "../base/measure";

/** How much larger letters are on a screen that many look at; on a phone there is less room. */
export function factorOf(width: Px): number {
  return width < 720 ? 1.2 : 1.5;
}

/** Sets all letters of the page larger by a factor, those of sheets that load later too. Returns a way back. */
export function enlargeType(factor: number): () => void {
  const larger = new CSSStyleSheet();
  const write = () => {
    const rules = [...document.styleSheets].flatMap((sheet) => largerRules(sheet.cssRules, factor));
    larger.replaceSync(rules.join("\n"));
  };
  write();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, larger];
  setTextScale(factor);
  const observer = new MutationObserver(write);
  observer.observe(document.head, { childList: true });
  document.head.addEventListener("load", write, true);
  return () => {
    observer.disconnect();
    document.head.removeEventListener("load", write, true);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== larger);
    setTextScale(1);
  };
}

/** The rules that set letters in px, with those larger by a factor and nothing else. */
export function largerRules(rules: Iterable<CSSRule>, factor: number): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) {
      const size = sizeIn(rule.style);
      return size ? [`${rule.selectorText} { font-size: ${size * factor}px }`] : [];
    }
    if (!(rule instanceof CSSGroupingRule)) return [];
    const within = largerRules(rule.cssRules, factor);
    const [head] = rule.cssText.split("{", 1);
    return within.length > 0 ? [`${head}{ ${within.join("\n")} }`] : [];
  });
}

/** The size of letters that a rule sets, px; a shorthand with a variable in it is known only as a whole. */
function sizeIn(style: CSSStyleDeclaration): Px | null {
  const [, size] =
    /^([\d.]+)px$/.exec(style.fontSize) ??
    /(?:^| )([\d.]+)px/.exec(style.getPropertyValue("font")) ??
    [];
  return size === undefined ? null : Number(size);
}

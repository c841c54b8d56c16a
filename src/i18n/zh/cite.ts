import type { CiteWords } from "../en/cite";

/** The words of the panel that cites an event or a view, in Chinese. */
export const words: CiteWords = {
  what: "引用对象",
  event: (title) => `事件“${title}”`,
  view: "当前视图",
  note: "每种格式都注明数据版本，并以今天为访问日期。各引用格式按其规范使用英文。",
  forms: {
    apa: "APA 第7版",
    chicago: "芝加哥格式（参考文献）",
    mla: "MLA 第9版",
    bibtex: "BibTeX",
    csl: "CSL-JSON（用于 Zotero 等软件）",
  },
};

import type { FigurePhrases } from "../en/figure";
import { formats } from "./formats";

/** The words of a figure in Simplified Chinese. */
export const words: FigurePhrases = {
  locale: "zh-CN",
  filters: (parts) => `仅限以下事件：${parts.join("；")}`,
  actors: (list) => `参与方：${list}`,
  topics: (list) => `主题：${list}`,
  accounts: "有双方说法",
  query: (text) => `包含“${text}”`,
  events: (n) => `${formats.number(n)}个事件`,
  named: (product, title) => `${product}：${title}`,
  sentences: (parts) => parts.join(""),
  source: (name, updated) =>
    `来源：${name}${updated && `，数据截至${updated}`}。每个事件均注明出处。`,
  licence: (licence) => `许可：${licence}。`,
  drawnWith: (name) => `由“${name}”绘制。`,
  series: (name, range, source) => `${name}，${range}。来源：${source}`,
  legend: {
    warm: "拉近关系",
    cold: "疏远关系",
    mixed: "既拉近又疏远",
    span: "持续一段时间",
    vague: "日期不确切",
    count: "事件数",
    area: "关系温度走势（本站指数）",
    ghost: "全部事件的温度走势",
    band: "冷暖可能的范围",
  },
};

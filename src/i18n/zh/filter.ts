import type { FilterWords } from "../en/filter";
import { formats } from "./formats";

/** The words of the panels of filters, in Chinese. */
export const words: FilterWords = {
  find: "查找国家或组织",
  recent: "最近选过",
  others: "其他",
  notFound: "没有这个名称。请换一种写法，或输入国家代码。",
  onlyWith: "只看同时涉及：",
  more: (n) => `另外${formats.number(n)}个`,
  clear: "清除",
  show: (n, total) => `显示${formats.number(n)}个，共${formats.number(total)}个`,
  band: "这条线有多可靠",
  bandNote:
    "阴影带表示在以下情况下冷暖会落在何处：半衰期取1.5至5年、只计重要性4和5的事件，或去掉任何一个国家。",
  laneKinds: { relations: "关系", countries: "国家", topics: "议题", groups: "分组" },
  groups: "分组",
  shown: "显示",
  list: (names) => names.join("、"),
  chooseLanes: {
    countries: (most) => `可在“国家”菜单中另选，最多${most}个；未选时显示出现最多的。`,
    topics: (most) => `可在“议题”菜单中另选，最多${most}个；未选时显示出现最多的。`,
  },
};

import type { OriginWords } from "../en/origin";

/** What the fields of an event are called, and the words for where an event was taken from, in Chinese. */
export const words: OriginWords = {
  fields: {
    date: "日期",
    title: "标题",
    summary: "正文",
    group: "分组",
    importance: "重要性",
    effects: "影响",
    actors: "参与方",
    topics: "议题",
    place: "地点",
    sources: "来源",
    links: "关联",
    label: "短标题",
    disputed: "分歧",
    accounts: "各方说法",
  },
  from: (name, licence) => (licence ? `来自“${name}”，${licence}` : `来自“${name}”`),
  changed: (from, fields) => `${from}；已修改：${fields.join("、")}`,
};

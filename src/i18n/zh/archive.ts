import type { ArchiveWords } from "../en/archive";

/** The words of the line about an archive, in Chinese. */
export const words: ArchiveWords = {
  label: "存档",
  inView: (_, written) => `当前时段内开始的事件：${written}件。`,
  crowded: "这些事件已计数。放大、筛选或打开列表可查看单个事件。",
  reading: "正在读取……",
  coarse: "正在获取更细的计数……",
  searched: (_, written) => `仅在已读取的${written}件事件中搜索。`,
  listed: (_, written, time) => `已列出${written}件事件：${time}。`,
  more: "列出更多",
};

import type { AboutWords } from "../en/about";
import { formats, written } from "./formats";

const events = (n: number) => `${formats.number(n)}个事件`;

/** The words of “About” in Chinese. */
export const words: AboutWords = {
  readTitle: "怎样看图",
  lanes: (names) =>
    `图中每条横带表示一组关系：${names.join("、")}。横带中的高度表示冷暖：线上方的事件使双方走近，线下方的事件使双方疏远；离线越远，作用越大。涉及多组关系的事件，会出现在每组关系的横带中。`,
  otherLanes:
    "横带也可以表示国家或议题。这时，事件出现在与它有关的每条横带中，取它对该国所属一方各组关系的影响中最强的一个；若横带是议题或三方之外的国家，则取它对任何一组关系最强的影响；两个同样强而方向相反时，事件位于线上。",
  read: [
    "圆点是一个事件，越重要就越大；横条是持续了一段时间的事件，带箭头表示仍在继续。空心横条表示日期只知道到月或年，空心圆点表示日期是大约的或存疑的，菱形表示既拉近又疏远双方的事件。圆点放不下的地方改用竖条：线上方是使双方走近的，线下方是使双方疏远的；放大后即变为圆点。",
    "阴影区域表示这组关系的冷暖变化。视野内最重要的事件才标出名称；放大后，其余事件的名称也会出现。",
  ],
  codebookTitle: "编码规则",
  codebook:
    "编码有多可信，这张图才有多可信，因此把规则列在这里。事件触动了哪一组关系，就对那组关系记一个影响值，取自以下各项：",
  agreement: ({ events: n, effects }) =>
    `编码有多可靠？我们随机抽取${events(n)}，由两位互不知晓对方取值的编码者分别编码。两人都编码的影响有${formats.number(effects.both)}项；另有${formats.number(effects.one)}项只有其中一人编码。此后，凡两人都与原有编码不同的事件，均已改正。`,
  agreementHead: ["编码内容", "取值数", "完全一致", "相差不超过一级", "加权kappa"],
  agreementRows: {
    effects: "全部影响",
    against: (n) => `编码者${formats.number(n)}与原有编码`,
    importance: "重要性",
  },
  percent: (share) => `${formats.number(Math.round(share * 100))}%`,
  agreementNote:
    "括号内为kappa的95%置信区间。完全一致时kappa为1，与随机相符时为0。两位编码者读的是同一份摘要；若各自依据自己的资料，一致程度会低一些。",
  origins: (references) =>
    `文本出自何方？各事件共引用文本${formats.number(references)}篇次；同一事件引用同一文本只计一次，按发布者所在地归类。`,
  originsHead: "发布地",
  originsAll: "全部事件",
  originNames: {
    russia: "俄罗斯",
    china: "中国",
    usa: "美国",
    west: "其他西方国家",
    international: "国际组织",
    reference: "百科",
    other: "其他国家或不详",
  },
  originsCount: "文本数",
  originsNote:
    "一方文件由另一方档案机构发布的，计入该档案机构。维基百科及维基媒体其他项目计入百科。",
  importanceIntro: "事件有多重要：",
  complete: (day) => `本记录完整收录至${day}：此前的各类事件均已查找。`,
  later: (last) =>
    `也收录了此后的事件（最近一件为${last}），但只限迄今已有一份文件或两个独立来源证实的。`,
  warmthTitle: "冷暖指数",
  warmth:
    "冷暖指数是我们自编的指数，不是测量结果：它是一组关系所受影响的滑动平均值，其中事件的分量随时间减弱。取值从−3到+3。",
  warmthTerms: (halfLife, prior, weights) =>
    `式中e是事件的影响值，w是按重要性确定的权重（重要性1至5分别为${weights.map((weight) => formats.number(weight)).join("、")}）。事件的时距（age）从发生之日算起，持续一段时间的事件从结束之日算起；经过H = ${formats.number(halfLife)}年，分量减半。常数P = ${formats.number(prior)}把少有动静的关系拉向零。只计入当时已经开始的事件。`,
  sensitivityIntro:
    "这条线有多可靠？阴影带表示在以下情况下冷暖会落在何处：H取1.5至5年、只计重要性4和5的事件，或去掉任何一个国家；若去掉某国后一组关系剩下的事件不足一半，则该国保留。",
  sensitivity: (name, now, low, high) =>
    `${name}：最终为${now}，换用其他取法时在${low}到${high}之间`,
  correlations:
    "它与别人测得的结果一致吗？下表是逐年平均冷暖与双方在联合国大会投票情况的等级相关系数（Spearman）；西方以美国为代表。",
  correlationHead: ["比较对象", "年数", "等级相关系数"],
  correlationNote:
    "两者对各年的排序相同则为1，彼此无关则为0，排序相反则为−1；与距离比较时已变号。低于0.5左右，一致程度弱；低于0，则两者相悖。这并不说明哪一个有错，但也谈不上互相印证：投票反映各国在国际问题上的立场，冷暖反映双方彼此做了什么，而莫斯科与北京即使在交恶的年代，投票也颇为相近。相邻年份彼此相似，因此即使数值高，说明的问题也不如年数所示的那么多。",
  dataTitle: "数据与许可",
  data: (n, sources, updated, revision = "") =>
    `共${events(n)}，引用来源${formats.number(sources)}处${updated ? `，更新于${written(updated)}` : ""}${revision && `（版本 ${revision}）`}。每个事件都注明可供查证的来源；标有“原始文献”的是条约、决议、公报、命令和文字记录。`,
  licence: (licence) => (licence ? `数据可按${licence}许可使用；代码采用MIT许可证。` : ""),
  privacy: "本页不设置Cookie，也不向任何第三方请求任何内容。",
  contents: "国家、关系、议题、时期与年份的页面",
  accessibility: "本页如何做到无障碍，以及尚存的困难（英文）",
};

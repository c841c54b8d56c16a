import { fold, type OtherNames, type Term } from "./search";

/** Names of one place each, old and new and of several languages, between which no search should have to choose. */
const PLACES = `
Beijing, Peking, Peiping, Пекин, Бэйпин, 北京, 北平
Guangzhou, Canton, Гуанчжоу, Кантон, 广州
Nanjing, Nanking, Нанкин, 南京
Tianjin, Tientsin, Тяньцзинь, 天津
Chongqing, Chungking, Чунцин, 重庆
Qingdao, Tsingtao, Циндао, 青岛
Xiamen, Amoy, Сямынь, Амой, 厦门
Shantou, Swatow, Шаньтоу, Сватоу, 汕头
Shenyang, Mukden, Шэньян, Мукден, 沈阳, 奉天
Dalian, Dairen, Dalny, Далянь, Дайрен, 大连
Lüshun, Lushunkou, Port Arthur, Люйшунь, Порт-Артур, 旅顺, 亚瑟港
Xinjiang, Sinkiang, Синьцзян, 新疆
Taiwan, Formosa, Тайвань, Формоза, 台湾, 臺灣, 福摩萨
Taipei, Taibei, Тайбэй, 台北, 臺北
Jinmen, Kinmen, Quemoy, Цзиньмэнь, Кемой, 金门
Mazu, Matsu, Мацзу, 马祖
Zhenbao, Chenpao, Damansky, Чжэньбао, Даманский, Даманского, 珍宝岛, 达曼斯基岛
Macau, Macao, Макао, Аомынь, 澳门
Hong Kong, Hongkong, Xianggang, Гонконг, Сянган, 香港
St Petersburg, Saint Petersburg, Leningrad, Petrograd, Санкт-Петербург, Петербург, Ленинград, Петроград, 圣彼得堡, 列宁格勒, 彼得格勒
Volgograd, Stalingrad, Tsaritsyn, Волгоград, Сталинград, Царицын, 伏尔加格勒, 斯大林格勒
Nizhny Novgorod, Gorky, Нижний Новгород, 下诺夫哥罗德, 高尔基城
Yekaterinburg, Ekaterinburg, Sverdlovsk, Екатеринбург, Свердловск, 叶卡捷琳堡, 斯维尔德洛夫斯克
Samara, Kuibyshev, Самара, Куйбышев, 萨马拉, 古比雪夫
Kaliningrad, Königsberg, Калининград, Кёнигсберг, 加里宁格勒, 柯尼斯堡
Vladivostok, Haishenwai, Владивосток, 符拉迪沃斯托克, 海参崴
Khabarovsk, Boli, Хабаровск, 哈巴罗夫斯克, 伯力
Sakhalin, Karafuto, Сахалин, Карафуто, 萨哈林, 库页岛
Kyiv, Kiev, Київ, Киев, 基辅
Kharkiv, Kharkov, Харків, Харьков, 哈尔科夫, 哈尔基夫
Lviv, Lvov, Lwów, Lemberg, Львів, Львов, 利沃夫
Odesa, Odessa, Одеса, Одесса, 敖德萨
Dnipro, Dnepropetrovsk, Дніпро, Днепр, Днепропетровск, 第聂伯罗
Chornobyl, Chernobyl, Чорнобиль, Чернобыль, 切尔诺贝利
Belarus, Byelorussia, Belorussia, Беларусь, Белоруссия, 白俄罗斯
Moldova, Moldavia, Молдова, Молдавия, 摩尔多瓦
Chișinău, Kishinev, Кишинёв, 基希讷乌
Tallinn, Reval, Таллин, Таллинн, Ревель, 塔林
Tbilisi, Tiflis, Тбилиси, Тифлис, 第比利斯
Almaty, Alma-Ata, Алматы, Алма-Ата, 阿拉木图
Astana, Nur-Sultan, Tselinograd, Астана, Нур-Султан, Целиноград, 阿斯塔纳, 努尔苏丹
Bishkek, Frunze, Бишкек, Фрунзе, 比什凯克, 伏龙芝
Dushanbe, Stalinabad, Душанбе, Сталинабад, 杜尚别
Ulaanbaatar, Ulan Bator, Urga, Улан-Батор, Урга, 乌兰巴托, 库伦
Gdańsk, Danzig, Гданьск, Данциг, 格但斯克, 但泽
Istanbul, Constantinople, Стамбул, Константинополь, 伊斯坦布尔, 君士坦丁堡
Türkiye, Turkey, Турция, 土耳其
Iran, Persia, Иран, Персия, 伊朗, 波斯
Myanmar, Burma, Мьянма, Бирма, 缅甸
Yangon, Rangoon, Янгон, Рангун, 仰光
Thailand, Siam, Таиланд, Сиам, 泰国, 暹罗
Cambodia, Kampuchea, Камбоджа, Кампучия, 柬埔寨
Ho Chi Minh City, Saigon, Хошимин, Сайгон, 胡志明市, 西贡
Jakarta, Djakarta, Batavia, Джакарта, Батавия, 雅加达, 巴达维亚
Sri Lanka, Ceylon, Шри-Ланка, Цейлон, 斯里兰卡, 锡兰
Mumbai, Bombay, Мумбаи, Бомбей, 孟买
Kolkata, Calcutta, Калькутта, Колката, 加尔各答
Chennai, Madras, Ченнаи, Мадрас, 金奈, 马德拉斯
Bangladesh, East Pakistan, Бангладеш, Восточный Пакистан, 孟加拉国, 东巴基斯坦
Seoul, Сеул, 首尔, 汉城
DR Congo, Zaire, Заир, ДР Конго, 刚果民主共和国, 扎伊尔
`;

/** Most words in a name. */
const LONGEST = 4;

const forms = new Map<string, Term>();
for (const line of PLACES.trim().split("\n")) {
  const names = line.split(", ").map(fold);
  const term = names.flatMap(formsOf);
  for (const name of names) forms.set(name, term);
}

/** How a name stands in a text: as a word, which is inflected in Russian and has no ends in Chinese. */
function formsOf(name: string): string[] {
  if (/\p{Script=Han}/u.test(name)) return [name];
  if (/\p{Script=Cyrillic}/u.test(name)) return [` ${name.replace(/[аеийоуыьюяі]$/, "")}`];
  return [` ${name} `, ` ${name}s `];
}

/** Takes words that name a place together, each with the forms of all its names. */
export const otherNames: OtherNames = (words) => {
  const found: [string, Term][] = [];
  for (let i = 0; i < words.length; ) {
    let length = Math.min(LONGEST, words.length - i);
    const joined = () => words.slice(i, i + length).join(" ");
    while (length > 1 && !forms.has(fold(joined()))) length--;
    found.push([joined(), forms.get(fold(joined())) ?? []]);
    i += length;
  }
  return found;
};

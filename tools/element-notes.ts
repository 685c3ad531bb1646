/** Descriptions of the elements in Chinese, by the English in the source. A test finds missing and unused notes. */
export const ELEMENT_NOTES: Readonly<Record<string, string>> = {
  // what each element is
  'Loads and checks one report and shares it with every element inside it, and with elements anywhere that name it by id.':
    '读取并校验一份报告，供其中的组件和按 id 指名的组件共用。',
  'A rate on its scale: how far it has come, against its target, deadline and pace; below it, other goals for stations and their staff.':
    '进展到哪一步：一个比率和它的目标，是已经做到，还是只是预计、力争；附站数与进度，站点和人员配备的其他目标列在下面。',
  'Who sits the exam, who holds a certificate, who is in post, and how else people enter the profession. Stocks and flows are kept apart, parts are inside their wholes, and stages that the report omits are dashed.':
    '谁报考、谁持证、谁在岗，人还从哪里来：存量与流量分开，“其中”画在整体之内，报告没写明的画虚线。',
  'How much was done, for whom, in which unit, since when. Every figure keeps its own unit; nothing is added up.':
    '做了多少、为谁、以什么单位、从何时起。每个数字保留自己的单位，不相加。',
  'Where the stations are: by tier and type, area and name. Draws no outline unless the portal supplies one.':
    '站点在哪里：按层级、类型、地区和名称。门户没有给出边界时不画轮廓。',
  "One figure inside a sentence: value, hedge and unit, kept up to date with the report; a dotted underline leads to its source. The page's own words stay until the figure is known, and wherever there is not exactly one such figure.":
    '句子里的一个数：数值、限定词和单位，随报告更新；下面的点线表示可以点开看出处。报告还没读好，或者找不到唯一的那个数时，保留网页上原来的文字。',
  'Everything that a report says, as a table: every figure, target, list, milestone, station, network, model and source. It can be searched, filtered, sorted among like units, opened row by row for the source, downloaded, and printed as a whole.':
    '报告的全部内容列成一张表：数字、目标、清单、大事、站点、网络、模式和来源。可搜索、筛选、在同类单位内排序，逐行看来源，下载成文件，完整打印。',

  // attributes and properties
  "Address of the report's JSON file, or of an index of areas.": '报告 JSON 文件的网址，或地区索引的网址。',
  "Address of the report's JSON file, or of an index written by `zhanbao split`; each element then gets the file of its `area`.":
    '报告 JSON 文件的网址；或 `zhanbao split` 写出的索引，这时各组件取自己 `area` 的那个文件。',
  'Id of the `<indicator-report>` whose report is shown; not needed inside it.': '显示哪个 `<indicator-report>` 的报告：写它的 id；就在它里面的不用写。',
  "Id of another provider, whose report is also shared under this one's id.": '另一个 `<indicator-report>` 的 id：取它的报告，再用自己的 id 供别的组件使用。',
  "Code or name of the place to show; the report's first place if empty.": '显示哪个地区：代码或名称；空则为报告中的第一个。',
  "Replaces the element's own heading.": '替换组件自己的标题。',
  "Level of the heading in the page's outline, 2 to 6; 0 for a plain paragraph.": '标题在页面大纲中的级别，2 至 6；0 为不作标题。',
  'Elder mode (长者模式): larger text and targets.': '长者模式：字号和点按区域加大。',
  'The report itself: a checked report, parsed JSON, or JSON text. Takes precedence over `src`.':
    '报告本身：校验过的报告、解析后的 JSON 或它的文本。先于 `src`。',
  'The view model of the current report, which is what is shown; null where there is none.': '所显示的内容：当前报告的视图模型，没有则为 null。',
  'The current state; `status` is `waiting`, `loading`, `ready` (with `report`), `index` (an index of areas) or `failed` (with `failure`).':
    '`state.status` 为 `waiting` 等待、`loading` 读取中、`ready` 就绪（附 `report`）、`index` 地区索引（`zhanbao split` 写出的）或 `failed` 失败（附 `failure`）。',
  'Fetches the report again.': '重新向服务器请求。',
  'Code of a rate, or of a count with a target or a total; station coverage if empty.': '比率的代码，或有目标、总数的数量的代码；空则为社工站覆盖率。',
  'Shape of the drawing: `arc` (default), `bar`, or `text` for none.': '画法：`arc` 弧、`bar` 条，`text` 不画图。',
  'Also shows the same rate for the areas inside the place, one row each.': '列出所辖各地区的同一比率，一地一行。',
  'Also shows goals that the pipeline and the tally already show: certificates, leaders, staffing norms, agencies.':
    '连由社工人才、服务成效两个组件列出的目标一并列出：持证、领军人才、配备要求、机构。',
  'A single line for running text or a table cell: name, figure, bar.': '缩成一行，用于文中或表格单元：名称、数字、条。',
  'Codes of the indicators to draw, separated by spaces; all if empty.': '要画哪些指标，写代码，用空格隔开；空则全部。',
  'The page\'s own Vega-Lite over `{"name": "observations"}`: an object, JSON text, or the address of a file of the same origin.':
    '网页自带的 Vega-Lite，数据为 `{"name": "observations"}`：对象、JSON 文本，或同源文件的网址。',
  'Codes of the indicators to list, separated by spaces; everything if empty.': '要列出哪些指标，写代码，用空格隔开；空则全部。',
  'Code of the indicator.': '指标代码。',
  'Id of the observation itself, for a figure that nothing else distinguishes.': '直接写那一条数字的 id；用别的属性区分不开时才写。',
  'A date or its beginning (`2021`, `2021-12`), or words of the printed time.': '日期或日期的开头（`2021`、`2021-12`），也可以照抄原文的时间。',
  'Words of the breakdown, separated by spaces: `县级`. The whole if empty.': '细分用的词，如 `县级`，几个词用空格隔开；空则为整体。',
  '`actual` (default), `target`, `forecast` or `intention`.': '`target` 目标、`forecast` 预计、`intention` 力争；空则为已有的（`actual`）。',
  "Address of the portal's boundary file, or its parsed content: GeoJSON, TopoJSON, GeoJSON as ECharts encodes it.":
    '门户边界文件的网址，或解析后的内容：GeoJSON、TopoJSON、ECharts 编码的 GeoJSON。',
  'Coordinate system of the boundaries: WGS84, CGCS2000, GCJ-02 or BD-09.': '边界的坐标系：WGS84、CGCS2000、GCJ-02 或 BD-09。',
  '审图号 of the boundaries; without it no outline is drawn.': '边界的审图号；没有就不画轮廓。',
  'Who made the boundaries, in words.': '边界由谁绘制，用文字写明。',
  "Address of a map service's tiles (Web Mercator of CGCS2000, as 天地图 has them), with {x}, {y}, {z} or {TileCol}, {TileRow}, {TileMatrix}: drawn under the boundaries.":
    '地图服务切片的地址（CGCS2000 的球面墨卡托，如天地图），含 {x}、{y}、{z} 或 {TileCol}、{TileRow}、{TileMatrix}：垫在边界之下。',
  'Who offers the tiles, in words.': '切片由谁提供，用文字写。',
  '审图号 of the tiles; without it none is fetched.': '切片的审图号；没有就不取切片。',
  'The drawing in a sentence.': '用一句话说出这张图。',
  "What a page's own drawing says about the mark under the pointer.": '网页自己的图里，指针所指图形的说明。',
  'Draws boundaries without a review number, marked as such: for local testing only.': '没有审图号也画边界，并标明：只用于不对外的工作。',

  // events
  'The report was loaded and checked.': '报告已读取并校验。',
  'The report could not be loaded or read; the elements inside say why.': '报告读不到或读不懂；其中的组件会说明原因。',
  "This element's own report was loaded and checked.": '本组件自己的报告已读取并校验。',
  "This element's own report could not be loaded or read.": '本组件自己的报告读不到或读不懂。',
  'The visitor has asked for the source of a figure; cancelable.': '读者点开一个数字看出处；可取消。',
  'The visitor chose an area. Cancelled, the map does not go into the area itself.': '读者选了一个地区。取消后，地图不会自己进入该地区。',

  // slots
  'The elements that show the report, and anything else.': '显示报告的组件，以及其他任何内容。',
  'Fallback content: shown until the element is ready, or if it cannot be.': '后备内容：组件还没画好，或者画不出来时，读者看到的就是它。',
  "The figure as the page's author wrote it: shown until the element is ready, or if it cannot be.":
    '网页上原来写的数字：组件还没画好，或者画不出来时，读者看到的就是它。',
  'What the portal sets into the corner of its map: 南海诸岛.': '门户放在地图角上的内容：南海诸岛。',

  // parts
  'The whole figure.': '整个组件。',
  'The whole table with its heading.': '整张表及其标题。',
  'The heading.': '标题。',
  'Place and time.': '地区与时间。',
  'The place.': '地区。',
  'Place, time, and what was chosen.': '地区、时间，以及选了什么。',
  'How many facts of which kind there are.': '每类各有多少条。',
  'The drawing with its facts.': '图，以及图下列出的各项。',
  'The stages.': '各阶段。',
  'The sections of figures.': '各组数字。',
  'The tiers and lists.': '层级与清单。',
  'The tools and the table.': '工具与表。',
  'The panels.': '各幅图。',
  'A figure with hedge and unit.': '一个数字，连同限定词和单位。',
  'The figure with hedge and unit.': '数字，连同限定词和单位。',
  'The figure in the readout, with hedge and unit.': '图下读数里的数字，连同限定词和单位。',
  'The number of a figure.': '数字本身，不含限定词和单位。',
  'Its number.': '数字本身。',
  'The number alone.': '只有数字本身。',
  'The table of figures.': '数据表。',
  'The source line.': '来源行。',
  'The card with the source of a figure.': '数字背后的卡片。',
  'The button that closes it.': '卡片的关闭按钮。',
  'Notes on contradictory figures and refused entries.': '数据提示，以及未通过检查、未采用之处。',
  'Why there is no report, and what to do.': '报告为什么显示不出来，怎么办。',
  'One subject: the exam, the workforce, training …': '一个方面：考试、队伍、培训……',
  'One line of a subject.': '其中一行。',
  'The groups of one place, or groups kept apart because they contradict each other.': '同一地区的各组；或因互相矛盾而分开的各组。',
  'One group of figures.': '一组数字。',
  'The steps of the service.': '服务的步骤。',
  'What the report names without figures.': '报告只提到、没有数字的内容。',
  'The notes to the figures.': '数字的注。',
  'One tier of the network.': '网络的一级。',
  'One area.': '一个地区。',
  'One panel.': '一幅图。',
  'Search and filters.': '搜索与筛选。',

  // custom properties
  'The one colour of data.': '唯一的数据色。',
  'Text.': '文字。',
  'Secondary text and outlines of what is missing.': '次要文字，以及缺项的轮廓。',
  'Secondary text and outlines of missing figures.': '次要文字，以及缺项的轮廓。',
  'Secondary text, and outlines of what is missing.': '次要文字，以及缺项的轮廓。',
  'Notes and outlines of what is missing.': '注，以及缺项的轮廓。',
  'Hairlines.': '细线。',
  'Hairlines between figures.': '数字之间的细线。',
  'The unfilled part of a whole.': '整体中没有填色的部分。',
  'Background; transparent by default.': '背景；默认透明。',
  'Background, also of the header of a long table.': '背景；长表的表头也用它。',
  "Font family; the page's by default.": '字体；默认随页面。',
  'Earlier years, and parts inside a bar.': '往年，以及条内的部分。',
  'The whole around a part.': '部分所在的整体。',
  'Marks of contradictory figures.': '数字不一致时的标记。',
  'The squares.': '方格。',
  'Links, buttons, the column sorted by.': '链接、按钮、排序的列。',
  'The dotted line.': '点线。',
  'The far end of a range.': '区间从下限到上限的一段。',
  'A whole behind its parts; the ground of what is read out.': '部分后面的整体；图下读数的底色。',
  'Look: `blue`, `red`, `neutral`, `contrast`, `dark`, `auto`, `print` or `elder`; that of the page if empty.':
    '外观：空则随页面；`blue`、`red`、`neutral`、`contrast`、`dark`、`auto`、`print`、`elder`。',
  'The one colour of data; portal blue by default. Used for marks, never for words.': '唯一的数据色；默认政务蓝。只画图形，不写字。',
  'Earlier figures, and the rest of a whole.': '往年的数字，以及整体中其余的部分。',
  'Contradictory figures.': '不一致的数字。',
  'What lies behind the element, for halos and the card; the surface, or white, by default.': '组件背后的底色：光晕、卡片用它；默认为背景色或白色。',
  'Size of running text; by default that of the surrounding text, at least 16px.': '正文字号；默认随所在处，至少 16px。',
  'Factor for that size; 1.35 in elder mode.': '字号的倍数；长者模式为 1.35。',
  'Minimum height of what can be pressed; 24px, in elder mode 44px.': '可点按处的最小高度；24px，长者模式 44px。',
  'Padding of the frame, for an element with a surface of its own.': '框内的留白；有自己的底色时用。',
  'Maximum number of columns; 1 in elder mode.': '最多几列；长者模式为 1。',
  "Code or name of the place shown by all elements without an `area` of their own; the report's first place if empty.":
    '各组件显示哪个地区（自己写了的除外）：代码或名称；空则为报告中的第一个。',
  'The area that a visitor chooses on a map of this report applies to all its elements.': '读者在本报告的地图上选了地区，各组件随之显示该地区。',
  'From an element inside: the visitor has asked for the source of a figure; cancelable.': '其中的组件：读者点开一个数字看出处；可取消。',
  'From a map inside: the visitor chose an area.': '其中的地图：读者选了一个地区。',
  'From a map inside: the visitor moved, zoomed, filtered or chose something.': '其中的地图：读者移动、缩放、筛选或选择了。',

  // what events carry
  'The report as read and checked.': '读取并校验过的报告。',
  'Why: a `kind`, and the details that belong to it.': '原因：`kind` 是哪一种，以及这一种另带的内容。',
  'The figure: `id`, `indicator`, `quantity`, `printed`, `sources` and the other fields of its entry.':
    '这个数字：`id`、`indicator`、`quantity`、`printed`、`sources` 等，即报告中的那一条。',
  'The report that contains it.': '它所在的报告。',
  'What the `area` attribute of any element understands.': '可以写进任何组件的 `area` 属性。',
  'Its administrative code; empty where the report gives none.': '行政区划代码；报告没有给出的为空。',
  'Its name, in the language of the map.': '名称，用地图的语言。',
  'Window, filter and choice, for `map-view`.': '看到哪里、筛选了什么、选了哪里；可写进 `map-view`。',
  'Window, filter and choice on the map, as `map-view-change` told them: for a link that brings them back.':
    '地图看到哪里、筛选了什么、选了哪里（`map-view-change` 给出的文字）：放进链接，打开就回到同样的样子。',
  'The visitor has moved, zoomed, filtered or chosen on the map with boundaries.': '读者在有边界的地图上移动、缩放、筛选或选择了。',
  "Like figures as a drawing: over time, across places or groups, as parts of a whole, or several side by side; or a page's own Vega-Lite over the figures of the report. The table is always there, even if nothing can be drawn. Two presets are lists: what is promised (`plan`) and what happened when (`timeline`).":
    '把可以放在一起比较的数字画成图：逐年变化、各地或各类比较、整体的构成、并列的几幅小图；也可以用网页自己的 Vega-Lite 来画。下面有表，画不出图时表仍在。另有两种列表：承诺了什么（`plan`）、什么时候发生了什么（`timeline`）。',
  '`trend`, `compare`, `parts`, `multiples`, `plan` or `timeline`; if empty, the best one for the report.':
    '`trend` 趋势、`compare` 比较、`parts` 构成、`multiples` 分项、`plan` 目标与承诺、`timeline` 时间线；空则看报告里有什么数来选。',
  'Its title; hidden where there is one panel, which the heading names.': '它的标题；只有一幅时由总标题说明，不显示。',
  'The charts that the visitor has opened below.': '读者在下方展开的图表。',
};

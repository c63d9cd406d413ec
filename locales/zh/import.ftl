# 导入：列的名称和每一类问题的说明（写清错在哪里、为什么要紧、怎么改）。
# Kind of file
import-kind-people = 人员名单
import-kind-placements = 就业台账
import-kind-trainings = 培训花名册
import-kind-targets = 目标任务分解表
import-kind-vacancies = 招聘岗位表
# Meaning of a column
import-field-resident_id = 身份证号码
import-field-name = 姓名
import-field-sex = 性别
import-field-phone = 联系电话
import-field-township = 乡镇
import-field-village = 村（居）
import-field-employer = 用人单位
import-field-place_of_work = 就业地点
import-field-trade = 工种
import-field-start = 开始日期
import-field-end = 结束日期
import-field-months = 务工月数
import-field-pay = 收入
import-field-sector = 产业类型
import-field-channel = 就业渠道
import-field-kind = 就业类别
import-field-institution = 培训机构
import-field-course = 培训班（工种）
import-field-mode = 培训类型
import-field-subsidised = 补贴性培训
import-field-completed = 是否结业
import-field-title = 岗位名称
import-field-firm_code = 统一社会信用代码
import-field-head_count = 招聘人数
import-field-tasks = 工作内容
import-field-requirements = 要求
import-field-lodging = 食宿
import-field-work_kind = 用工形式
import-field-band = 工资
import-field-state = 状态
import-field-target = 目标数
# { $kind } is the kind of file, { $columns } the field words that were looked for
import-refused-no-header = 没有一个工作表找到表头，因此无法知道各列是什么。{ $kind ->
    [people] 请保留一行表头，至少写明“姓名”“身份证号码”和“乡镇”。
    [targets] 请保留一行表头，写明“乡镇”和各项指标的名称。
    [trainings] 请保留一行表头，至少写明“姓名”“身份证号码”和“培训开始时间”。
    [vacancies] 请保留一行表头，至少写明“岗位名称”和“用工单位”。
   *[placements] 请保留一行表头，至少写明“姓名”“身份证号码”和“就业时间”。
}
import-refused-hidden = 这个工作簿里的工作表全部隐藏了，隐藏的工作表不读。请把有名单的工作表取消隐藏（右击标签，取消隐藏），保存后再导入。
# code missing
import-problem-missing-name = 没有姓名。没有姓名无法核对身份，请补填姓名。
# code missing: a number, a total, or longer than 50 characters
import-problem-name-unreadable = 姓名栏里不是姓名（是数字、算式、错误值、“合计”一类的字，或超过50个字）。请填写身份证上的姓名。
import-problem-missing-id = 没有身份证号码。系统靠号码分清同名的人，请补填18位号码。
import-problem-missing-start = 没有开始日期。不知道哪天开始就无法统计，请补填，例如 2022-03-05。
import-problem-missing-township = 没有户籍乡镇。请补填乡镇，例如“硕督镇”，或在导入时为整个文件指定。
# the whole sheet
import-problem-missing-column-name = 这张表没有“姓名”列，所有行都无法接收。请加上这一列，或者告诉系统哪一列是它。
import-problem-missing-column-resident_id = 这张表没有“身份证号码”列，所有行都无法接收。请加上这一列，或者告诉系统哪一列是它。
import-problem-missing-column-start = 这张表没有开始日期（如“就业时间”“培训开始时间”）列，所有行都无法接收。请加上这一列，或者告诉系统哪一列是它。
import-problem-missing-column-township = 这张表没有“乡镇”列，所有行都无法接收。请加上这一列，或者告诉系统哪一列是它。
import-problem-missing-column-target = 这张表没有指标列，所有行都无法接收。请加上这一列，或者告诉系统哪一列是它。
# { $found }: how many characters there are
import-problem-id-length = 身份证号码应为18位，这里是{ $found }位。请对照身份证重新录入。
import-problem-id-length-old = 这是旧的15位号码。系统不会自行换算，请录入现在身份证上的18位号码。
import-problem-id-length-disability = 这是20位的残疾证号，不是身份证号码。请录入18位身份证号码，残疾证号不要放在这一列。
import-problem-id-damaged = 表格只保留了身份证号的前15位，后面的数字已丢失，系统不会猜测。请先把该列设为文本格式，再重新录入完整的18位号码。
import-problem-id-characters = 身份证号码里有不该有的字符（只能是数字，最后一位可以是X）。请对照身份证重新录入。
import-problem-id-checksum = 身份证号码的校验位不对，至少有一位录错了。请对照身份证重新录入。
import-problem-id-date = 身份证号码里的出生日期不存在，或者在今天之后。请对照身份证重新录入。
# warning
import-problem-id-sex = 性别与身份证号码第17位不一致。记录已保留，请核对性别和号码哪个录错了。
import-problem-under-16 = 第一天时此人不满16周岁。法律禁止，不能登记。如果日期或号码录错，请改正。
import-problem-under-18-restricted = 此人当时不满18周岁，不能到区外就业，不能登记。如果地点、日期或号码录错，请改正。
# { $value }: what the cell shows
import-problem-date-unreadable = 看不懂这个日期“{ $value }”。请写成年-月-日，例如 2022-03-05；只知道月份就写 2022-03。
import-problem-date-month-or-ten = 单元格里是数字 { $value }，分不清是1月还是10月（表格会去掉末尾的0）。请把单元格设为文本，写成 2022-01 或 2022-10。
import-problem-date-open-start = 开始日期不能写“长期”或“至今”。请写开始的那一天或月份，例如 2022-03。
import-problem-date-open-course = 培训班必须有结束日期，不能写“长期”或“至今”。请写最后一天。
import-problem-date-order = 结束日期早于开始日期。请核对这两个日期。
# warning; { $year }
import-problem-year-assumed = 日期没有写年份，按{ $year }年处理。如果不对，请补上年份后重新导入。
# { $value }
import-problem-township-unknown = “{ $value }”不是洛隆县的乡镇。请写乡镇全名，例如“硕督镇”。
# { $value }
import-problem-village-unknown = 没有填乡镇，而“{ $value }”不是本县的行政村，无法知道属于哪个乡镇。请补填乡镇。
import-problem-place-ambiguous = 这个村名在两个乡镇都有，分不清是哪一个。请补填乡镇。
import-problem-village-ambiguous = 这个村名在两个乡镇都有，分不清是哪一个。请补填乡镇。
# warning; { $value }
import-problem-place-of-work-unknown = 看不出“{ $value }”在县内、区内还是区外。记录已保留，去向记为“未知”。请写明省、市、县，例如“四川省成都市”。
# { $value }: the word as written
import-problem-value-unknown-sector = 不认识“{ $value }”。产业类型的写法有：产业、项目、三产。请改写，或者告诉系统它是什么意思，系统会记住。
# { $value }: the word as written
import-problem-value-unknown-channel = 不认识“{ $value }”。就业渠道的写法有：有组织、自发。请改写，或者告诉系统它是什么意思，系统会记住。
# { $value }: the word as written
import-problem-value-unknown-kind = 不认识“{ $value }”。就业类别的写法有：转移就业、城镇就业。请改写，或者告诉系统它是什么意思，系统会记住。
# { $value }: the word as written
import-problem-value-unknown-mode = 不认识“{ $value }”。培训类型的写法有：订单式、定向、以工代训、新型农牧民、在岗、转岗、技能提升、就业技能。请改写，或者告诉系统它是什么意思，系统会记住。
# { $value }: the word as written
import-problem-value-unknown-subsidised = 不认识“{ $value }”。补贴性培训的写法有：是、否。请改写，或者告诉系统它是什么意思，系统会记住。
# { $value }: the word as written
import-problem-value-unknown-completed = 不认识“{ $value }”。是否结业的写法有：是、否。请改写，或者告诉系统它是什么意思，系统会记住。
# { $value } and { $indicator }
import-problem-target-unreadable = 目标数“{ $value }”看不懂。请写整数，例如 90；比例写成 60%。
import-problem-target-over-100 = { $indicator } 是占比，目标不能超过100%。请写0%到100%，例如 60%。
import-problem-target-no-share = { $indicator } 不是占比，目标不能写百分比。请写整数，例如 90。
# { $value }: what the cell shows
import-problem-target-village = “{ $value }”不只是乡镇名。目标只定到乡镇，不定到村（居），这一行没有接收。请一个乡镇写一行，只写乡镇名，例如“硕督镇”，“村”那一格空着。
import-problem-heading-near = “{ $heading }”这一列没有读：方案里没有这样的指标。是不是“{ $mean }”？请改正列名再导入；如果不是指标，就不用管。
import-problem-heading-unknown = “{ $heading }”这一列没有读：方案里没有这样的指标。如果是指标，请写它的名称或编号（{ $known }）；如果不是，就不用管。
# warning; { $values }: field words or values
import-problem-mapping-unfit = 以前为这个名册记住的“{ $heading }”一列的说明（{ $values }）现在用不上，这次没有照它读。请重新说明这一列或其中的词，系统会记住新的。
# warning
import-problem-money-unreadable = 收入不是一个确定的数（例如是区间、日工资或文字），没有记录金额。其他内容已保留。请写一个数，并写明单位。
# warning for the sheet; { $heading }: the column that was not read, { $taken }: the one that was
import-problem-second-pay = “{ $heading }”这一列没有读：收入只从一列读取，这里是“{ $taken }”。只在“{ $heading }”里填了金额的行，没有记录收入。请把金额合并到一列并写明单位，或者说明哪一列是收入。
# warning; { $unit }: the unit of money above the header
import-problem-money-unit-above = 表上方写的单位是“{ $unit }”，照这个单位算，这笔收入过高，所以没有记录金额。其他内容已保留。请在这一列的表头或金额后面写明单位，例如“元”。
# warning
import-problem-phone-unreadable = 电话号码不完整或有多余字符，没有记录。其他内容已保留。手机号应为11位。
# { $row }: the row that stays
import-problem-duplicate-in-file = 与您所交文件的第{ $row }行重复（同一人、同一单位、同一开始日期）。保留第一次出现的，请删除这一行或改正日期。
# { $row }: the row that stays; people files
import-problem-duplicate-person = 与您所交文件的第{ $row }行是同一个身份证号码。保留第一次出现的，请删除这一行或改正号码。
import-problem-duplicate-township = 与您所交文件的第{ $row }行是同一个乡镇。保留第一次出现的，请删除这一行，或改正乡镇。
import-problem-name-differs = 这个身份证号码已登记在另一个姓名下。系统保留原来的姓名，请核对姓名和号码；确需更名请到县级窗口更正。
import-problem-record-closed = 这个号码的记录已经关闭。请本人到窗口重新登记，再导入这一行。
import-problem-record-merged = 这个号码已经关闭，这个人登记在另一个号码下。请用身份证上的号码。
# warning
import-problem-overlap = 此人同一时间还有另一份就业记录。记录已保留，请核对日期。
# warning
import-problem-overlap-corrected-start = 此人在同一单位已有一条时间重叠的记录，可能是改正了开始日期。记录已保留；如果是改正，请更正原来的记录。
# warning; { $count }
import-problem-shared-phone = 这个电话还有其他人在用（共{ $count }人）。一家人共用电话很常见，记录已保留，请核对是不是本人的号码。
# warning; { $stated }, { $known }
import-problem-township-differs = 表中乡镇是{ $stated }，系统里是{ $known }。记录已保留，乡镇暂按系统里的不变，已提请核实。
# warning for the sheet
import-problem-column-absent-township = 这张表没有“乡镇”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-employer = 这张表没有“用人单位”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-place_of_work = 这张表没有“就业地点”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-sector = 这张表没有“产业类型”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-channel = 这张表没有“就业渠道”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-institution = 这张表没有“培训机构”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-course = 这张表没有“培训班（工种）”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-mode = 这张表没有“培训类型”列，这一项记为“未知”。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-subsidised = 这张表没有“是否补贴性培训”列，这一项记为“未知”。不知道是否补贴的记录暂不计入。如果全表都一样，可以在导入时为整个文件指定。
import-problem-column-absent-completed = 这张表没有“是否结业”列，这一项记为“未知”。不知道是否结业的记录暂不计入。如果全表都一样，可以在导入时为整个文件指定。
# warning for the sheet; { $count }
import-problem-blank-cells = 有{ $count }行这一项是空的：原来登记过的不变，没有登记过的记为“未知”。
import-problem-blank-end = 有{ $count }行没有结束日期。培训在最后一天计入：原来没有登记过最后一天的，暂不计入，补上以后才计入。
# warning, once per column
import-problem-formula-value = 这一列有公式，系统读取的是表格里保存的结果，没有重新计算。请核对数值。
# warning; { $indicator }, { $stated }, { $sum }
import-problem-total-differs = 合计行写的是{ $stated }，各乡镇相加是{ $sum }（{ $indicator }）。系统采用各乡镇的数，请核对。
import-problem-employer-other = 有{ $count }行写的是别的用人单位。这份名册一律记在您单位名下；不是您单位的人，请删掉那些行再交。
import-problem-held-back = 这个名册原有{ $count }条记录没有出现在收下的行里，但退回的行可能就是它们，所以没有撤下。请改好退回的行，再整份导入一次。
import-problem-held-back-all = 有一行退回的，看不出写的是谁、哪个单位、哪一天，可能是任何一条记录，所以这次什么也没有撤下：这份文件里没有的{ $count }条记录都留着。请改好退回的行，再整份导入一次。
import-problem-replaces-unused = 导入人员名单或目标表不会撤下任何内容，“这份文件就是全部内容”（--replaces）没有起作用。
import-problem-never-held = 这一格写了从不保存的内容，例如民族、政治面貌、信仰、犯罪记录、疾病。读取时就去掉了，没有保存，也不会出现在退回的文件里。这一行的其他内容照常读取。
# warning; { $what }: identity, mobile, both
import-problem-number-in-text = 这一格的文字里有{ $what ->
    [identity] 身份证号码
    [mobile] 手机号码
   *[both] 身份证号码和手机号码
}。号码只加密保存在自己的列里，所以读取时从文字里去掉了，没有保存；退回的文件里也是这样。这一格的其他文字和这一行的其他内容照常读取。

# Work on offer
import-problem-missing-title = 没有岗位名称。求职者先看的就是这一项：请填写。
import-problem-missing-employer = 没有用工单位。不知道是谁招人的岗位不能发布：请填写单位全称。
import-problem-missing-column-title = 这个工作表没有“岗位名称”这一列，因此一行也收不了。请加上这一列，或者说明哪一列是岗位名称。
import-problem-missing-column-employer = 这个工作表没有“用工单位”这一列，因此一行也收不了。请加上这一列，或者说明哪一列是用工单位；都是同一家时，可以对整份文件说明。
import-problem-column-absent-firm_code = 这个工作表没有“统一社会信用代码”这一列，单位只按名称区分。
import-problem-column-absent-pay = 这个工作表没有工资这一列，岗位上会写明“工资未说明”。
import-problem-firm-code = 统一社会信用代码不对：应是18位，末位是校验码。本行仍收下，单位只按名称区分；请核对代码。
import-problem-head-count = “{ $value }”不是人数。本行仍收下，人数按未说明处理。
import-problem-band-unreadable = 工资看不懂。请写一个数或一个范围，例如 4000 或 4000-6000；本行仍收下，岗位上会写明“工资未说明”。
import-problem-date-passed = 截止日期已过。本行作为已结束的岗位收下，不对外显示；还在招的话，请改日期。
import-problem-duplicate-vacancy = 与您所交文件的第{ $row }行是同一个岗位（单位、岗位名称和地点都一样）。前一行有效：请删去本行，或写清不同之处。
import-problem-vacancy-of-firm = 这个岗位由单位自己或窗口在系统里维护，以那里的为准，本行没有改动它。
import-problem-vacancy-elsewhere = 这家单位或这个岗位由别的乡镇或县级窗口管理，您的账号不导入这一行，原有内容没有改动。请交县级窗口导入。
import-problem-term-sex = 只招男性或只招女性的岗位不能发布（就业促进法第二十七条）。请删去性别要求，或写“不限”。
# { $rule } is what it is about, { $found } the words in the row
import-problem-term-word = 写着“{ $found }”，这样的岗位不能发布：{ $rule ->
    [fee] 不得向求职者收费（就业促进法第四十一条、劳动合同法第九条）。
    [deposit] 不得收押金、保证金（劳动合同法第九条）。
    [unpaid] 干了活就要按月付工资，试工也一样（劳动法第五十条）。
    [guarantee] 不得要求担保（劳动合同法第九条）。
    [papers] 不得扣押证件（劳动合同法第九条）。
    [penalty] 不得约定离职违约金、罚款（劳动合同法第二十五条）。
    [travel] 不得要求退还路费。
    [ethnicity] 不得有民族条件（就业促进法第二十八条）。
    [sex] 不得有性别条件（就业促进法第二十七条）。
    [religion] 不得有宗教信仰条件（就业促进法第三条）。
    [origin] 不得有地域、户籍条件（就业促进法第三十一条）。
    [marriage] 不得有婚育条件（就业促进法第二十七条）。
    [disability] 不得歧视残疾人（就业促进法第二十九条）。
    [health] 不得以传染病病原携带者为由拒绝（就业促进法第三十条）。
    [age] 不得招用未满16周岁的人（禁止使用童工规定第二条）。
    [day-hours] 每天最多工作8小时（劳动法第三十六条）。
    [week-hours] 每周最多工作44小时（劳动法第三十六条）。
    [rest-day] 每周至少休息一天（劳动法第三十八条）。
    [overtime-day] 每天最多加班3小时（劳动法第四十一条）。
    [overtime-month] 每月最多加班36小时（劳动法第四十一条）。
    [willing] 愿不愿意只由本人说，系统无法证明（劳动合同法第三条）。
    [record] 刑满释放人员享有与其他公民平等的权利（监狱法第三十八条）。
   *[other] 法律不允许。
}请和单位一起改正这一处后再导入；如果这几个字在这里并无此意，请县窗口在系统里录入并复核。
import-problem-term-pay = 工资低于当地最低工资标准，不能发布：这样的工作时间至少应为{ $least }元（月最低工资{ $month }元，小时最低工资{ $hour }元，自{ $from }起执行）。
import-problem-term-licence = 职业中介、人力资源和劳务派遣单位要有有效的许可证才能发布岗位。请先在系统里登记这家单位和许可证。
import-problem-term-suspended = 这家单位已被暂停发布岗位。请与县窗口联系。

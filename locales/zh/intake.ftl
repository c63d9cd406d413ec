# 导入页面：收名册、先看结果、导入结果、待答问题。

# Links at the top
nav-imports = 导入
nav-questions = 待答问题

# List of imports
imports-title = 导入
imports-count = { $count }次导入
imports-empty = 还没有导入。点“导入名册”，选一份Excel或CSV名册；先看结果，再决定是否收进来。收进来的每一份会列在这里。
imports-new = 导入名册
imports-help = 表头和用词说明
imports-file = 文件
imports-when = 时间
imports-who = 经办账号
imports-place = 乡镇
imports-kind = 种类
imports-source = 名册名称
imports-open-questions = 待答问题
imports-no-report = 没有逐行记录
imports-still-waiting = 您上传的这些文件还没有处理完：

# What rows did. “Corrected” is part of “accepted”.
imports-rows-read = 读到的行
imports-rows-accepted = 收进
imports-rows-corrected = 其中更正
imports-rows-unchanged = 没有变化
imports-rows-refused = 退回
imports-rows-skipped = 跳过（标题、合计、空行）
imports-rows-withdrawn = 从名册中撤下

# Which kind
imports-new-which = 您要导入哪一种名册？
imports-new-people = 导入人员名单
imports-new-placements = 导入就业台账
imports-new-trainings = 导入培训花名册
imports-new-vacancies = 导入招聘岗位表
imports-new-targets = 导入目标任务分解表
imports-about-people = 一行一个人：姓名、身份证号码、户籍乡镇和村。
imports-about-placements = 一行一次就业：谁、在哪个单位、从哪天开始。
imports-about-trainings = 一行一人一期培训：谁、哪个班、哪天到哪天、是否结业。
imports-about-vacancies = 一行一个岗位：哪家单位、什么工作、在哪里、工资多少。
imports-about-targets = 一行一个乡镇，一列一项指标。

# The form
imports-new-about = 文件怎样来就怎样交，表头不用改。先看一遍结果，您点头以后才收进来。
imports-form-wrong = 有一处要改
imports-choose-again = 请重新选一次文件；其他内容还在。
imports-source-hint = 这是谁的哪一份名册，例如“硕督镇就业台账”。系统按这个名称记住您对列和用词的说明，下次不用再说。
imports-source-missing = 名册没有名称。写上名称，例如本乡镇的名字，系统才能记住您对列和用词的说明。
imports-source-reserved = 名册的名称不能以冒号开头：那是留给居民自己登记的记录的。请换一个名称。
imports-source-never-held = 名册的名称里写有从不保存的内容，例如民族、政治面貌、犯罪记录：那样里面的每个人都会带上它。请换一个名称。
imports-source-number = 名册的名称里写有身份证号码或手机号码，名称是不加密保存的。请换一个名称。
imports-source-taken = 这个名称已经是别的单位的名册，为了不动别人的记录，请换一个名称，例如加上本乡镇的名字。
imports-options = 整份文件都一样的内容
imports-options-about = 文件里没有这一列、或者格子空着时，用这里的回答；格子里写了的，以格子为准。
imports-option-file = 以文件为准
imports-replaces = 这份文件就是这个名册现在的全部内容
imports-replaces-hint = 勾选后，这个名册以前报过、这次没有的记录会撤下，历史保留，可以再导入恢复；被退回的行不会撤下任何人。不勾选就什么也不会减少。
imports-replaces-needs-source = 没有名称的名册不能整份替换，因为不知道替换的是哪一份。请写上名册名称，或取消勾选。
imports-file-hint = .xlsx、.xls或CSV，最大{ $limit } MB。不收带宏、密码、外部链接或嵌入文件的表。
imports-file-why = 为什么上传：把名册里的记录收进来统计。预览期间文件加密，只放在内存里，不写到硬盘，最多{ $minutes }分钟后扔掉；只有您能看到。
imports-file-missing = 没有收到文件，或者文件是空的。请选择要导入的名册。
imports-look = 先看结果
imports-held = 哪些会留下，哪些不会
imports-held-nothing-yet = 您点“收进来”之前，什么都不留下。
imports-held-never = 民族、宗教、政治面貌、思想表现、境外亲属、护照、犯罪记录、不就业的原因、照片等列，在读取时就丢掉，从不保存：找工作和统计都用不着，留着会伤害人。别的列里说到谁有这些的，那一格也去掉。
imports-held-kept = 收进来的是：姓名、身份证号码、电话（加密），户籍乡镇和村，以及就业或培训的内容。本人可以要求查看和更正。
imports-held-reported = 导入的就业是“已报”，只有本人确认才算“已确认”。

# Running
imports-looking = 正在查看文件
imports-bringing-in = 正在收进来
imports-waiting = 别人的导入正在进行，轮到时会自动开始。
imports-read-so-far = 已读{ $rows }行。
imports-storing = 正在核对{ $rows }行。
imports-gone = 已经运行{ $seconds }秒。先看过一遍，才知道要多久。
imports-left = 按先看时的用时，大约还要{ $seconds }秒。
imports-left-soon = 比先看时稍久一点，请再等等。
imports-goes-on = 关掉这一页也会继续，回到“导入”就能找到。
imports-again-now = 看看现在怎样
imports-stop = 停止
imports-stopping = 正在停止……什么都不会保存。
imports-stop-hint = 停止以后什么都不留下。

# Ended without a result
imports-not-read = 文件不能用
imports-not-read-why = 为什么、怎么办
imports-stopped = 已停止
imports-nothing-kept = 记录没有任何变化。
imports-nothing-new = 没有新内容
imports-nothing-new-about = { $count }行都和已有记录一样，没有变化，所以没有再记一次导入。
imports-waits-until = 文件还等到{ $until }，之后扔掉。
imports-try-again = 再看一遍
imports-throw-away = 扔掉这个文件
imports-another-file = 换一个文件
imports-job-gone = 没有这个上传的文件，或者已经扔掉了：上传的文件最多保留{ $minutes }分钟。请重新上传。
imports-job-busy = 这个文件正在处理。请等它结束，或先停止。
imports-too-many = 等待处理的文件太多。请先处理完或扔掉已上传的文件；最多{ $minutes }分钟后也会自动空出来。

# Preview
imports-preview = 先看结果
imports-preview-about = 还没有收进来。文件等到{ $until }，之后扔掉。
imports-changed-look = 您刚才改了选择，所以先按新的选择又看了一遍。看过结果，再点“收进来”。
imports-look-at = 请看这些地方
imports-summary-words = 有{ $count }个词要说明是什么意思
imports-summary-refused = 有{ $count }行会退回
imports-would-be = 如果收进来
imports-nothing-good = 没有可以收进来的行。说明下面的列和词，或改好文件再交。
imports-words = 不认识的词
imports-words-about = 每个词说明一次，系统会为这个名册记住。
imports-word-in = “{ $heading }”里的“{ $word }”
imports-word-open = 还没有说明
imports-rows-count = { $count }行
imports-columns = 每一列当作什么
imports-columns-about = 不对的请改，系统会为这个名册记住。
imports-heading = 表头
imports-taken-as = 当作
imports-in-sheets = 出现在几个工作表
imports-column-out = 不用这一列
imports-check-again = 按这些选择再看一遍
imports-bring-in = 收进来（{ $count }行）
imports-understood = 文件是怎样读的
imports-sheets = 工作表
imports-no-sheets = 没有读过文件：这些记录是系统生成的（演示），不是上传的名册。
imports-sheet = 工作表
imports-header-row = 表头
imports-row-number = 第{ $row }行
imports-sheet-hidden = 隐藏的工作表，没有读
imports-sheet-empty = 空的
imports-sheet-no-header = 没有找到表头，没有读
imports-sheet-left-out = 没有读
imports-dropped = 从不保存的列
imports-dropped-why = 这些列在读取时就丢掉了，没有保存，也不会出现在退回的文件里：找工作和统计都用不着，留着会伤害人。
imports-ignored = 没有用到的列：{ $count }
imports-ignored-why = 这种名册用不着这些列，里面的内容没有保存。

# Problems
imports-problems = 问题
imports-every-problem = 全部
imports-severity = 程度
imports-severity-error = 退回
imports-severity-warning = 提醒
imports-row = 行
imports-column = 列
imports-whole-sheet = 整个工作表
imports-what-to-do = 哪里不对，怎么改
imports-code-missing = 缺少必填内容
imports-code-id-length = 身份证号码位数不对
imports-code-id-checksum = 身份证号码有错
imports-code-id-date = 身份证号码里的出生日期不对
imports-code-id-damaged = 身份证号码被表格改坏了
imports-code-id-sex = 性别和身份证号码不符
imports-code-under-16 = 不满16岁
imports-code-under-18-restricted = 不满18岁，区外就业
imports-code-date-unreadable = 日期读不出来
imports-code-date-order = 结束早于开始
imports-code-place-unknown = 地点不认识
imports-code-place-ambiguous = 地点不止一个
imports-code-value-unknown = 不认识的词
imports-code-money-unreadable = 金额读不出来
imports-code-phone-unreadable = 电话读不出来
imports-code-duplicate-in-file = 文件里重复
imports-code-name-differs = 姓名和记录不同
imports-code-record-closed = 记录已关闭
imports-code-overlap = 同一时间有别的工作
imports-code-shared-phone = 几个人用同一个电话
imports-code-township-other = 属于别的乡镇或窗口
imports-code-township-differs = 乡镇和记录不同
imports-code-column-absent = 文件里没有这一列
imports-code-year-assumed = 日期没有年份
imports-code-formula-value = 公式格子
imports-code-total-differs = 合计不等
imports-code-employer-other = 写的是别的单位
imports-code-held-back = 没有撤下的记录
imports-code-replaces-unused = 整份替换没有起作用
imports-code-heading-unknown = 不认识的列名
imports-code-mapping-unfit = 记住的说明用不上
imports-code-never-held = 从不保存的内容
imports-code-number-in-text = 文字里的身份证号码或手机号码

# One import
imports-result = 导入结果
imports-to-figures = 看全县进展
imports-sent-to-county = 有{ $count }个人两个乡镇都报了，已交县里答复。
imports-mend = 怎样改好再交
imports-reasons = 下载退回的行和原因
imports-reasons-until = { $until }前可以下载
imports-reasons-sender = 退回的行和原因只给上传的人，保留7天。
imports-mend-how = 在表格里按原因改正。不用删掉原因那一列，也不用删掉已经收进来的行。
imports-mend-send = 把改好的文件再交一次：已经收进来的不会重复。
imports-changes = 更正和撤下了什么
imports-changes-about = 原来的值留在历史里。改错了，把对的文件再交一次。
imports-field = 内容
imports-old = 原来
imports-now = 现在
imports-changed-sealed = 个人信息，已更正，不在这里显示
imports-changed-nothing = （空）
imports-changed-withdrawn = 在不在名册里
imports-changed-gone = 撤下
imports-changed-there = 在
imports-pay-month = 每月{ $amount }元
imports-pay-year = 每年{ $amount }元
imports-pay-total = { $amount }元

# Help
imports-help-about = 表头写成下面任何一种都认得，列的先后不要紧；表头上面可以有标题，可以有两行表头。身份证号码和电话请用“文本”格式的格子。
imports-empty-list = 下载空表
imports-headings = 认得的表头
imports-words-for = “{ $field }”的用词
imports-help-targets = 其余每一列是一项指标：表头写指标的名称。合计行要等于各乡镇之和。

# Questions for the county desk
questions-title = 待答问题
questions-waiting = 有{ $count }个问题等县里答复
questions-about = 同一个人有两个乡镇报。请问清楚他的户籍在哪里，再回答；数字会同时改过来。
questions-empty = 没有待答的问题。导入时如果一个人有两个乡镇报，会出现在这里。
questions-count = { $count }个问题
questions-raised = { $at }提出
questions-no-file = 没有文件，是手工登记的
questions-open-person = 说明用途，打开这个人的记录
questions-where = 户籍在哪里？
questions-stays = 一直在{ $township }
questions-moved = 从某天起迁到{ $township }
questions-beginning = 从一开始就在{ $township }
questions-day = 哪天迁的（选了“迁到”才填）
questions-answer = 回答
questions-choose = 没有选回答。请从三个里选一个。
questions-day-missing = 没有写哪天迁的。请写日期，例如2022-05-01。
questions-day-wrong = 迁的日期不能晚于今天（{ $today }），也不能太早。请改日期。
questions-answered-already = 这个问题已经有人答复，没有再改。

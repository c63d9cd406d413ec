# 方案文件（plan.toml）的提示。每条说明错在哪里、怎样改。文件名和行号由页面另加。
# $found：文件中的写法；$allowed：可用的写法；$mean：可能想写的词，没有时为 none。

plan-error-syntax = 不是有效的 TOML，此处读不下去（{ $detail }）。请检查引号、括号和等号，同一个键只写一次。
plan-error-encoding = 这个文件不是 UTF-8 编码的文本，读不了。请用文本编辑器打开方案，另存为 UTF-8 编码。
plan-error-unknown-key = 不认识的键“{ $found }”{ $table ->
    [none] {""}
   *[other] （在 { $table } 中）
}。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}可用：{ $allowed }。
plan-error-missing-key = 缺少“{ $key }”，请补上。
plan-error-not-table = “{ $key }”应是一组键和值，写作 {"{"} … {"}"} 或 [{ $key }]。
plan-error-not-tables = “{ $key }”可以有多个，请写作 [[{ $key }]]。
plan-error-not-text = “{ $key }”应是文字，请加双引号。
plan-error-not-texts = “{ $key }”应是文字列表，例如 ["甲", "乙"]。
plan-error-not-whole = “{ $key }”应是不太大的整数，不带引号和小数点。百分比请加引号，例如 "60%"。
plan-error-not-yes-no = “{ $key }”应是 true。
plan-error-empty-text = “{ $key }”是空的。请填写，或删去这一行。
plan-error-empty-list = “{ $key }”的列表是空的，什么也选不到。请写明取值，或删去这一项。
plan-error-twice = “{ $key }”中“{ $found }”写了两次，请只留一个。
plan-error-id-shape = 编号“{ $found }”只能用小写英文字母开头，由小写字母、数字、下划线组成，各段以点或连字符相连，最长 80 个字符。
plan-error-id-twice = 编号“{ $id }”在第 { $first } 行已用过，请换一个。
plan-error-division = 行政区划代码“{ $found }”应是县的六位数字，例如 540329。
plan-error-unknown-division = 没有“{ $found }”这个县的行政区划代码。请写本县的六位数字，例如 540329。
plan-error-range = “{ $key }”是 { $found }，应在 { $low } 到 { $high } 之间。
plan-error-looser = “{ $key }”是 { $found }，比默认的 { $default } 宽松。保护劳动者的规定（{ $source }）只能更严。请改严，或删去这一行。
plan-error-count-none = 没有写怎样计数。请写一种：{ $allowed }。
plan-error-count-several = “{ $first }”和“{ $second }”只能写一种计数方式。
plan-error-of-without-sum = 只有 sum 才用 of；“{ $way }”不用，请删去 of。
plan-error-where-of-share = 占比（share）不能再加条件。请给分子另设一个指标，把条件写在那里。
plan-error-share-pair = share 应是两个指标的编号：["分子", "分母"]。
plan-error-unknown-fact = 没有“{ $found }”这种记录。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}可以计数的有：{ $allowed }。
plan-error-subject = “{ $fact }”的记录不能按“{ $found }”计数，请改为“{ $mean }”或 entries。
plan-error-unknown-quantity = “{ $fact }”没有“{ $found }”这个量。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}可用：{ $allowed }。
plan-error-no-quantity = “{ $fact }”没有可以相加的量，“{ $found }”不能用。请改为 entries 计数。
plan-error-unknown-dimension = “{ $fact }”没有“{ $found }”这一项。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}可用：{ $allowed }。
plan-error-no-dimension = “{ $fact }”没有可以作条件的项目，请删去“{ $found }”。
plan-error-not-in-where = “{ $found }”不能作条件。按乡镇或月份查看，请写在 by 里；乡镇的目标请写 [[allocation]] 或从表格导入。
plan-error-unknown-value = “{ $dimension }”没有“{ $found }”这个取值。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}可用：{ $allowed }。
plan-error-counts-nothing = “{ $id }”的条件与“{ $of }”的条件互相矛盾，永远是零。请检查条件。
plan-error-unknown-indicator = 没有编号为“{ $found }”的指标。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}现有：{ $allowed }。
plan-error-among-of = “{ $found }”是占比或里程碑，没有可以再筛选的记录。among 请写它的分子或分母。
plan-error-among-cycle = “{ $id }”经 among 又回到自己。请让其中一个直接对记录计数。
plan-error-share-of = “{ $found }”（{ $unit }）不能作占比的分子或分母，请写按人、次、单位或户计数的指标。
plan-error-share-units = 占比的两边单位不同：“{ $part }”是 { $one }，“{ $whole }”是 { $two }。请改为相同的计数方式。
plan-error-parts-of-share = 占比没有组成部分，请删去 parts。
plan-error-part-not-among = “{ $part }”不是从“{ $id }”中筛选的。请写 count = {"{"} among = "{ $id }", where = … {"}"}，这样相加才等于总数。
plan-error-parts-overlap = “{ $one }”和“{ $two }”会把同一条记录算两次。各部分至少要有一项条件的取值完全不同。
plan-error-parts-sum = 各部分的目标相加是 { $sum }，“{ $id }”的目标是 { $whole }。两者应相等。
plan-error-goal-several = “{ $first }”和“{ $second }”只能写一个目标。
plan-error-goal-negative = “{ $key }”是 { $found }，目标不能小于零。
plan-error-goal-percent = “{ $key }”的“{ $found }”不是百分比。请写 0% 到 100%，最多四位小数，例如 "60%" 或 "33.5%"。
plan-error-goal-of-share = 占比的目标要写百分比，例如 "60%"。
plan-error-goal-of-count = 这个指标是个数（{ $unit }），目标要写整数，不能写百分比或 every。
plan-error-goal-of-milestone = 里程碑只有“已完成”，目标只能写 1，或不写。
plan-error-every-false = every 只能是 true（全部）。没有目标时请删去这一行。
plan-error-unknown-word = “{ $key }”不能是“{ $found }”。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}可用：{ $allowed }。
plan-error-responsible = “{ $found }”不是责任单位的写法。县直部门写 county.部门，各乡镇写 township.*，一个乡镇写 township. 加九位代码。
plan-error-unknown-department = 方案没有列出部门“{ $found }”。{ $mean ->
    [none] {""}
   *[other] 是不是“{ $mean }”？
}已列出：{ $allowed }。也可以另加一个 [[department]]。
plan-error-allocation-person = 目标不能分到“{ $found }”。只分到乡镇和县直部门，不分到村、干部、家庭或个人（WP-12）。请删去。
plan-error-allocation-area = 请写 township 或 department 其中一个。
plan-error-allocation-township = “{ $found }”应是本县（{ $division }）乡镇的九位代码。目标不分到村（WP-12）。
plan-error-unknown-township = 本县没有代码为“{ $found }”的乡镇。现有：{ $allowed }。
plan-error-allocation-goal = 没有写目标数。请写一种：{ $allowed }。
plan-error-allocation-twice = “{ $id }”对“{ $found }”的目标写了两次，请只留一个。

# 单位
plan-unit-persons = 人
plan-unit-entries = 人次
plan-unit-organisations = 家
plan-unit-households = 户
# 以分存储，页面按元显示
plan-unit-fen = 元
plan-unit-share = 占比
plan-unit-milestone = 完成日期

# 目标。$amount：数或百分比
plan-goal-at_least = 不少于 { $amount }
plan-goal-at_most = 不超过 { $amount }
plan-goal-equals = { $amount }
plan-goal-every = 全部（100%）

# 周期和产品
plan-every-week = 每周
plan-every-month = 每月
plan-every-quarter = 每季
plan-every-year = 每年
plan-report-dispatch = 调度表
plan-report-bulletin = 通报
plan-report-meeting = 会商材料
plan-report-assessment = 考核
plan-report-return = 报表

# 保护劳动者的数字（worker-protection.md）
plan-protection-purge_closed_offers_days = 失效的录用意向在到期后多少天删除
plan-protection-offer_days = 录用意向至少保留天数
plan-protection-offer_days_out_of_region = 区外录用意向至少保留天数
plan-protection-alternatives = 接受之前至少看到的其他岗位数
plan-protection-cooling_off_hours = 接受后可以反悔的小时数
plan-protection-cooling_off_days_out_of_region = 区外工作接受后可以反悔的天数
plan-protection-late_pay_days = 工资拖欠几天后立案
plan-protection-staged_upload_minutes = 等待核对的上传文件最多保留分钟数
plan-protection-small_cell = 少于多少人的数不显示
plan-protection-complaint_days = 一般投诉的答复期限（工作日）
plan-protection-unmask_per_hour = 每小时最多查看多少人的完整信息
plan-protection-unmask_per_day = 每天最多查看多少人的完整信息

# 计数规则。页面把各句连成一段。$fact：记录；$of、$part、$whole：指标名称
rule-persons = 每人只计一次：{ $fact }
rule-entries = 每条记录计一次：{ $fact }
rule-organisations = 每个单位只计一次：{ $fact }
rule-households = 每户只计一次：{ $fact }
rule-sum = { $quantity }相加：{ $fact }
rule-milestone = 是否已有、哪一天：{ $fact }
rule-share = “{ $part }”除以“{ $whole }”，分子分母都保留，不取近似
rule-among = 在“{ $of }”计入的记录中
rule-where = { $dimension }为{ $values }
rule-or = 或
rule-first-record = 有几条记录时，以最早开始的一条为准
rule-placement-days = { $days ->
    [1] 从当年做工的第一天起计
   *[other] 当年至少做满 { $days } 天，从满 { $days } 天之日起计
}
rule-not-built = 系统尚未记录这类数据

# 找工作：查询、列表、公告单、订阅。
# leka search: how many were found
vacancies-search-total = 共{ $count }个岗位

# The list
vacancies-title = 找工作
vacancies-q = 想做什么、在哪里、哪家单位
vacancies-search = 查找
vacancies-filters = 更多条件
vacancies-any = 都可以
vacancies-apply = 按条件查找
vacancies-place = 工作地点
vacancies-place-county = 全县
vacancies-place-region = 全区
vacancies-place-outside = 区外
vacancies-pay = 月工资至少（元）
# { $pay } yuan a month
vacancies-pay-least = 月工资至少{ $pay }元
vacancies-kind = 用工形式
vacancies-hours = 每周最多工作
vacancies-hours-44 = 44小时
vacancies-hours-40 = 40小时
vacancies-hours-20 = 20小时
vacancies-lodging = 住宿
vacancies-lodging-free = 免费住宿
vacancies-lodging-some = 有住宿（免费或收费）
vacancies-lodging-is-free = 包住
vacancies-lodging-is-paid = 有住宿，收费
vacancies-lodging-is-none = 不包住
vacancies-month = 哪个月有活
vacancies-month-one = { $month }月
vacancies-contract = 合同
vacancies-found = 找到{ $count }个岗位
vacancies-similar = 没有完全一样的，下面是最接近的
vacancies-similar-about = 可能有错字，或者岗位里用了别的说法。
vacancies-sort = 排列：
vacancies-sort-newest = 最新
vacancies-sort-pay = 工资
vacancies-sort-nearest = 远近
vacancies-sort-about-newest = 新发布的排在前。谁也不能花钱或托人往前排。
vacancies-sort-about-pay = 按一个月最少能拿到的工资，从高到低；没写工资的排在最后。
vacancies-sort-about-nearest = 从您选的地点（没选就从本县）由近到远：本村本乡、本县、本区、区外；一样远的，新的在前。这样排时不漏掉别处的岗位。
vacancies-none = 现在没有岗位。有了新岗位，这里当天就能看到。
vacancies-loosen = 少一个条件就能找到更多：
vacancies-without = 去掉{ $what }
vacancies-would-find = （{ $count }个）
vacancies-all = 看全部岗位
vacancies-page-gone = 这一页没有岗位了，请看前面的页。
vacancies-pages = 翻页
vacancies-page-of = 第{ $page }页，共{ $pages }页
vacancies-page-before = 上一页
vacancies-page-after = 下一页
vacancies-wrong = 有一处要改
vacancies-no-trace = 查了什么不会留下记录，看岗位不用登记。
vacancies-feed = 订阅（Atom）

# One card
# { $pay } yuan; { $from } to { $to } yuan
vacancies-pay-unstated = 工资未说明
vacancies-pay-one-month = 每月{ $pay }元
vacancies-pay-one-day = 每天{ $pay }元
vacancies-pay-one-hour = 每小时{ $pay }元
vacancies-pay-one-piece = 每件{ $pay }元
vacancies-pay-month = 每月{ $from }–{ $to }元
vacancies-pay-day = 每天{ $from }–{ $to }元
vacancies-pay-hour = 每小时{ $from }–{ $to }元
vacancies-pay-piece = 每件{ $from }–{ $to }元
vacancies-week-hours = 每周{ $hours }小时
vacancies-age = { $days ->
    [0] 今天发布
   *[other] { $days }天前发布
}
vacancies-incomplete = 条件没有写全

# A vacancy of which not all terms are stated
vacancies-stated-since = { $day }发布
vacancies-stated-unstated = 未说明，答应之前请问清楚
vacancies-stated-about = 这个岗位来自招聘名册，只写了下面这些。写全并核对以前，谁也不能在这里接受它。
vacancies-stated-ask = 答应之前要问清楚的

# The sheet for a noticeboard
vacancies-board = 岗位公告单
vacancies-board-link = 打印张贴的公告单
vacancies-board-about = 选一个乡镇或村，打印一张贴在公告栏上。
vacancies-board-place = 换一个地方
vacancies-board-as-of = { $day }，共{ $count }个岗位
vacancies-board-empty = 这个地方现在没有岗位。可以打印全县的公告单。
vacancies-board-work = 工作
vacancies-board-pay = 工资和条件
vacancies-board-where = 地点
vacancies-board-ask = 单位和电话
vacancies-board-until = 截止
vacancies-board-more = 共{ $count }个岗位，这里只列了最新的；其余的请到窗口或网上看。
vacancies-public = 网上查看：{ $address }
vacancies-board-free = 求职不收费。有人收费、收押金、扣证件，请打12333。
vacancies-board-list = 在网上看这些岗位

# What cannot be asked
vacancies-failure-key = 不认识查询条件“{ $key }”。可以用的有：{ $known }。
vacancies-failure-value = 查询条件“{ $key }”没有这个选项。可以用的有：{ $known }。
vacancies-failure-twice = 查询条件“{ $key }”写了两次，请只留一个。
vacancies-failure-number = 这里请填一个数，例如 4000。
vacancies-failure-long = 查找的话太长，请只写几个词。
vacancies-failure-place = 不认识这个地点。请从列表里选。

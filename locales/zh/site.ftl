# Shell: what stands on every page.
shell-skip = 跳到正文
shell-demo = 演示
shell-demo-about = 这里的人和记录都是虚构的，可以随意试；登录不需要密码。
shell-house = 洛隆县公共就业服务
shell-languages = 语言
shell-menu = 主菜单
shell-crumbs = 所在位置
shell-sign-in = 登录
shell-sign-out = 退出
shell-moment = { $day } { $time }
shell-month = { $year }年{ $month }月
shell-print = 打印这一页：按Ctrl-P，或用浏览器菜单里的“打印”。
shell-shared = 共用屏幕：{ $minutes }分钟不操作就退出
shell-complaints = 投诉（不需要说名字）：
shell-complaints-labour = 劳动保障监察
shell-complaints-union = 工会
shell-footer = 页脚
shell-complain = 在网上说

# Links at the top.
nav-plan = 就业计划
nav-figures = 全县进展
nav-people = 人员
nav-confirming = 本人确认
nav-conduct = 投诉受理机构
nav-accounts = 账号
nav-journal = 查看记录
nav-requests = 待同意
nav-stopped = 停用的账号

# Home page.
home-title = 洛隆县公共就业服务
home-about = 农牧民找工作、请窗口帮忙、看自己资料的地方；全县就业计划的目标也在这里公开。
home-my-about = 看自己的资料，问岗位，请窗口帮忙找工作，登记自己的工作。用卡片或手机开通。
home-plan-about = 方案的每个指标：目标、责任单位、怎样计数。
home-staff = 工作人员登录
home-staff-about = 账号由管理员开设。

# Pages that say what went wrong.
error-input = 填写的内容有问题
error-absent = 没有这一页
error-forbidden = 您不能做这件事
error-conflict = 情况已经变了
error-too-many = 次数太多
error-busy = 现在人太多
error-internal = 系统出错了
error-operation = 编号：{ $operation }
error-again = 看现在的情况
error-home = 回到首页
failure-not-signed-in = 请先登录。
failure-forbidden = 您的角色不能做这件事。如果工作需要，请找管理员。
failure-foreign-form = 这个请求不是从本网站的页面发出的，没有执行。请回到页面重新操作。
failure-form-token = 这个页面放得太久了，没有保存。请返回，刷新页面后再试一次。
failure-form = 填写的内容读不出来。请返回检查后再试。
failure-form-long = 填写的内容太长了，没有保存。请返回，改短后再试。
failure-query = 这个地址里的“{ $key }”不认识。请回到上一页，从链接打开。
failure-too-large = 文件太大了，最大64 MB。

# Roles.
role-visitor = 访客
role-operator = 运维人员
role-administrator = 管理员
role-county-desk = 县就业服务窗口
role-planning = 计划人员
role-township-desk = 乡镇窗口
role-village-officer = 村工作人员
role-confirming-desk = 确认员
role-statistics-auditor = 统计审核员
role-data-protection-officer = 个人信息保护负责人
role-inspector = 劳动监察员
role-complaint-body = 投诉受理机构
role-employer = 用人单位
role-agency = 中介机构
role-institution = 培训机构
role-resident = 居民

# Homes: what waits for each role.
home-waiting = 等您办的事
home-nothing = 现在没有等您办的事。
home-help-overdue = { $count }个求助的人过了首次联系的期限
home-help-waits = { $count }个求助的人等首次联系
home-firms-asked = { $count }家单位申请加入，等您答复
home-rosters = { $count }份单位的花名册等着收
home-outdated = { $count }个由窗口填写或导入的岗位因规定有变化而暂停
home-licence-due = 许可证到{ $day }
home-licence-over = 没有有效的许可证
home-licences-more = 还有{ $count }家单位的许可证已过期或快到期
home-public-only = 您的角色目前没有专门的页面，能看的是大家都能看的。
home-doors = 您能打开的
home-door-figures = 每项指标报了多少，是怎样数出来的。
home-door-imports = 导入名册，看收进了哪些、退回了哪些。
home-door-questions = 名册之间说法不一样的地方，由您定哪个对。
home-door-releases = 公布过的数字，和后来改了什么。
home-door-people = 找一个人的资料来看；每次都要说明用途，本人看得到。
home-door-service = 来求助的人：先联系，再帮忙，做了什么都记下来。
home-door-organisations = 用人单位和它们的岗位。
home-door-applicants = 谁问过您的岗位；在这里答复。
home-door-teams = 几个人一起出门做工：带队的人、往返的日子。
home-door-return = 每月的用工月报，已经替您填好；花名册也在这里交。
home-door-cards = 制作封好的卡片，供本人开通自己的账户。
home-door-confirming = 打电话问本人：报来的这份工作是不是他的。
home-door-complaints = 投诉和答复期限；先用口令打开。
home-door-conduct = 写明由谁受理投诉，电话是多少。
home-door-accounts = 开设工作人员的账号，停用，换一次性链接。
home-door-requests = 账号的改动，要第二个人同意才算。
home-door-journal = 谁在什么时候、为什么看过或改过资料。
home-door-demands = 机关依法要一个人的资料的书面文件，每件要两个人看。
home-door-stopped = 打开资料太多而停用的账号，查清后由您放行。
home-door-vacancies = 全部岗位，和找工作的人看到的一样。
home-questions = { $count ->
    [0] 没有待答问题
   *[other] { $count }个待答问题
}
home-behind = 落后最多的指标
home-behind-line = 已报{ $reported }；按匀速到{ $goal }，今天应到{ $expected }
home-behind-over = 全年目标{ $goal }，已报{ $reported }；方案年度已结束
home-behind-none = 没有指标落后于匀速进度。
home-figures = { $day }的全部进展
home-due = 近期要办
home-due-on = { $day }以前
home-imports = 最近的导入
home-imports-none = 还没有导入。导入一个名册
home-import-at = { $at }
home-import-open = { $at }；{ $count }个待答问题
home-service = 这里的服务情况
home-service-first = 三个工作日内首次联系的比例
home-service-helped = 来求助的人中得到帮扶的比例
home-service-satisfied = 群众满意程度
home-ask = 待询问
home-ask-next = 下一个要问的人
home-ask-nobody = 现在没有要问的人
home-checks = 核对
home-check-never = 夜间核对还没有做过。
home-check-clean = { $at }：日志、引用和数字都对得上。
home-check-found = { $at }：发现{ $count }处不一致。修好以前不公布数字。
home-accounts = 账号事项
home-requests = { $count }件事等第二个人同意
home-stopped = { $count }个停用的账号
home-enrolling = { $count ->
    [0] 没有等待启用的账号
   *[other] { $count }个账号等待启用
}
home-backup = 最近一次备份：{ $at }
home-backup-never = 这台机器还没有做过备份。
home-space-low = 磁盘空间不多了：还剩 { $free }%。低于 { $least }% 就不再导入表格。
home-space-short = 磁盘快满了：只剩 { $free }%。空出至少 { $least }% 以前不导入表格，其他办理照常。

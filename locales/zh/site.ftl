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
shell-print = 打印这一页：按Ctrl-P，或用浏览器菜单里的“打印”。
shell-shared = 共用屏幕：{ $minutes }分钟不操作就退出
shell-complaints = 投诉（不需要说名字）：
shell-complaints-labour = 劳动保障监察
shell-complaints-union = 工会
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
home-about = 农牧民找工作、学技能、求支持的地方，也是全县就业计划进展公开的地方。
home-my-about = 用卡片开通自己的账户：看自己的资料，问工作，登记自己的工作。
home-staff = 工作人员登录
home-staff-about = 账号由管理员开设。

# Pages that say what went wrong.
error-input = 填写的内容有问题
error-absent = 没有这一页
error-forbidden = 您不能做这件事
error-conflict = 情况已经变了
error-too-many = 次数太多
error-internal = 系统出错了
error-operation = 编号：{ $operation }
error-home = 回到首页
failure-not-signed-in = 请先登录。
failure-forbidden = 您的角色不能做这件事。如果工作需要，请找管理员。
failure-foreign-form = 这个请求不是从本网站的页面发出的，没有执行。请回到页面重新操作。
failure-form-token = 这个页面放得太久了，没有保存。请返回，刷新页面后再试一次。
failure-form = 填写的内容读不出来。请返回检查后再试。
failure-query = 这个地址里的“{ $key }”不认识。请回到上一页，从链接打开。
failure-too-large = 文件或内容太大了。文件最大64 MB。

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
home-waiting = 等待答复
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
home-requests = { $count ->
    [0] 没有等第二个人同意的事项
   *[other] { $count }件事等第二个人同意
}
home-stopped = { $count ->
    [0] 没有停用的账号
   *[other] { $count }个停用的账号
}
home-enrolling = { $count ->
    [0] 没有等待启用的账号
   *[other] { $count }个账号等待启用
}
home-backup = 最近一次备份：{ $at }
home-backup-never = 这台机器还没有做过备份。

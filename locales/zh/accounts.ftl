# Signing in.
accounts-sign-in = 登录
accounts-sign-in-own = 用自己的账号登录
accounts-sign-in-wrong = 账号、密码或验证码不对。请检查后再试；每个验证码只能用一次。
accounts-sign-in-wait = 试的次数太多。请等{ $seconds }秒再试。
accounts-sign-in-help = 忘了密码或换了手机？请管理员重新发一个一次性链接。
accounts-shared = 这块屏幕还有别人用
accounts-shared-hint = { $minutes }分钟没有操作就退出登录，页面也会收起。
accounts-shared-ended = 共用屏幕上{ $minutes }分钟没有操作，已经退出登录。请重新登录再继续。
accounts-form-wrong = 还有地方要改
accounts-name = 账号
accounts-password = 密码
accounts-code = 验证码
accounts-code-hint = 手机验证器里的6位数字。
accounts-fresh-code-hint = 这一步要再输一次手机验证器里的6位数字，用一个还没用过的。
accounts-enrolled = 已设好。请用新密码和验证码登录。
accounts-demo = 演示账号
accounts-demo-about = 选一个角色，直接进入。

# Taking up an account.
accounts-enrol = 启用账号
accounts-enrol-about = 这个链接只能用一次。密码和第二道验证只有您自己知道，管理员也看不到。
accounts-enrol-password = 一、设密码
accounts-password-new = 新密码
accounts-password-again = 再输一次
accounts-password-hint = 至少{ $least }个字符，任何文字都可以。几个不相干的词连起来最好记。
accounts-enrol-factor = 二、设第二道验证
accounts-enrol-factor-about = 用手机验证器扫这个图，然后输入它显示的6位数字。
accounts-enrol-picture = 给手机验证器扫的二维码；同样的密钥在下面写着
accounts-enrol-link = 在这台设备的验证器里打开
accounts-enrol-text = 不能扫？手工输入：
accounts-enrol-done = 启用
accounts-password-short = 密码太短：至少{ $least }个字符。
accounts-password-long = 密码太长：最多{ $most }个字符。
accounts-password-common = 这个密码太容易猜到：常用的词、账号名或连着的键。请换一个，几个不相干的词连起来最好记。
accounts-password-differs = 两次输入的密码不一样。请再输一次。
accounts-code-wrong = 验证码不对或已经用过。请等下一个再输。
accounts-link-gone = 这个链接已经用过、过期或不存在。请管理员再发一个。

# One's own account.
accounts-own = 我的账号
accounts-role = 角色
accounts-place = 地方
accounts-language = 语言
accounts-language-label = 页面用哪种语言
accounts-save = 保存
accounts-reset-help = 要换密码或第二道验证，请管理员发一个一次性链接。

# Accounts, for the administrator.
accounts-list = 账号
accounts-count = 共{ $count }个账号
accounts-one = 账号
accounts-state = 状态
accounts-state-enrolling = 等待启用
accounts-state-active = 使用中
accounts-state-stopped = 已停用，等个人信息保护负责人处理
accounts-state-closed = 已关闭
accounts-pages = 分页
accounts-page-of = 第{ $page }页，共{ $pages }页
accounts-page-before = 上一页
accounts-page-after = 下一页
accounts-add = 开设账号
accounts-name-hint = 2至40个字符；一人一个账号，不共用。
accounts-place-hint = 只有乡镇窗口和村工作人员要选。
accounts-place-none = 全县
accounts-change-role = 改角色或地方
accounts-reset = 重设
accounts-reset-about = 原来的密码和第二道验证立即失效，得到一个新的一次性链接。
accounts-close = 关闭账号
accounts-close-about = 立即不能登录。记录保留，账号名不能再用。
accounts-link = 一次性链接
accounts-link-about = 请亲手交给{ $name }。{ $hours }小时内有效，只能用一次。
accounts-link-once = 这个链接只显示这一次。不要自己打开，也不要用群聊转发。
accounts-name-wrong = 账号名要2至40个字符，不能有引号、斜线和冒号。
accounts-name-taken = 账号名“{ $name }”已经有了。请换一个。
accounts-role-unknown = 没有这个角色。请从列表里选。
accounts-division-missing = 这个角色要选一个乡镇。
accounts-division-not-needed = 这个角色管全县，不用选乡镇。
accounts-division-unknown = 没有代码为{ $code }的乡镇或村。
accounts-not-oneself = 不能对自己的账号做这件事。请另一位管理员来做。
accounts-closed-already = 这个账号已经永久停用，没有再改。需要的人请另开账号。
accounts-stopped-first = 这个账号因查看太多个人信息被停用，要先由个人信息保护负责人处理。

# The journal.
accounts-journal = 查看记录
accounts-journal-about = 谁在什么时候、为什么看了或改了什么。这里没有姓名和内容；同一个人的代号相同。
accounts-journal-account = 账号
accounts-journal-act = 做了什么
accounts-journal-every = 全部
accounts-journal-on = 哪一天
accounts-journal-show = 查看
accounts-journal-empty = 没有符合的记录。换一个账号或日子再看。
accounts-journal-caption = 从新到旧
accounts-journal-number = 序号
accounts-journal-when = 时间
accounts-journal-purpose = 事由
accounts-journal-person = 本人代号
accounts-journal-detail = 说明
accounts-journal-newest = 最新的
accounts-journal-older = 更早的
accounts-journal-day = 日子要写成2022-03-15这样。

# Accounts that were stopped.
accounts-stopped = 这个账号查看的个人信息太多（一小时{ $hour }人或一天{ $day }人以上），已经停用。请联系个人信息保护负责人。
accounts-stopped-list = 停用的账号
accounts-stopped-about = 一小时查看超过{ $hour }人、一天超过{ $day }人的账号会自动停用。请先问清楚原因，再恢复。
accounts-stopped-none = 没有停用的账号。
accounts-clear = 问清楚了，恢复

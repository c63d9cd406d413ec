# The confirming desk. Never a word that says the choice was free (WP-28): the software cannot know.
confirming-title = 向本人确认
confirming-read = 打电话时照着念
confirming-read-about = 用对方听得懂的那种话念。如果旁边有人替他回答，请改日再打。
confirming-yes = 本人说是
confirming-asked = 已问
confirming-about = 只有本人亲口说“是”才按“本人说是”。其他情况，不管为什么，都按“已问”：系统只记下今天问过，别的都不记。
confirming-phone-listed = 名单带来的或填写的号码：先问清是不是本人
confirming-nobody = 现在没有要问的人。今天问过的，改日会再出现。
confirming-no-body = 还没有设投诉受理机构，所以有组织的和区外的就业暂时不能确认。请管理员设置。
confirming-gone = 这条记录不在您手上，或刚刚改过，所以没有保存。请看下面，继续询问。
confirming-recorded = 已记下。如果按错了，现在可以撤回，这个人会再回到这里。
confirming-take-back = 撤回
confirming-back-gone = 这一条不能撤回了：只能撤回今天刚按的那一次。什么都没有改。

# To be read aloud. $name, $employer, $place, $start, $phone.
confirming-script-who = 您好，我是县里的就业确认窗口。我们没有任务指标，也不替任何单位说话。
confirming-script-person = 请问您是{ $name }本人吗？您现在方便说话吗？不方便的话，我改日再打。
confirming-script-free = 您可以不回答。不管您说什么，您的补贴、培训和别的待遇都不会变，安排您就业的单位和乡镇也不会知道您说了什么。
confirming-script-terms = 有单位报来：您从{ $start }起在“{ $employer }”工作，地点是“{ $place }”。
# Instead of an employer or a place that was not reported.
confirming-not-said = 没有写明
confirming-script-question = 这是您的情况吗？
confirming-script-end = 谢谢您。要是工资、证件或别的事情不对，可以打{ $phone }，不用说名字。

# The complaint body.
conduct-body = 投诉受理机构
conduct-body-about = 听取投诉的机构不能有任务指标，也不能归安排就业的单位管。没有它，有组织的和区外的就业不能确认：出了事，人要有地方说。
conduct-none = 还没有设。请尽快设置。
conduct-not-in-use = 它还不能看投诉：先要由它的一名成员登录并做好钥匙。在此之前，有组织的和区外的就业不能确认。
conduct-other = 换一个机构
conduct-name = 机构名称
conduct-name-hint = 不写个人姓名。
conduct-phone = 投诉电话
conduct-since = 从哪天起
conduct-name-missing = 机构名称不对：请写1至80个字。
conduct-phone-unreadable = 电话读不出来：请写5至15位数字。
conduct-since-later = 日期晚于今天。请写今天或更早的日期。

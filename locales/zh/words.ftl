# 记录、项目和取值的名称。编号：fact-记录，dimension-项目，word-项目-取值，quantity-量。

## 记录

fact-placement = 就业记录
fact-training-completion = 培训结业记录
fact-dispatch_company-opening = 劳务派遣公司设立
fact-base-opening = 转移就业基地建立
fact-project-labour = 政府投资项目用工记录
fact-relocation-site = 易地搬迁安置点
fact-zero_employment-household = 零就业家庭
fact-support-request = 重点群体就业帮扶申请

## 量

quantity-pay = 劳务收入

## 项目

dimension-township = 乡镇
dimension-month = 月份
dimension-kind = 就业类别
dimension-sector = 就业渠道类别
dimension-channel = 组织方式
dimension-destination = 就业区域
dimension-mode = 培训类型
dimension-subsidised = 是否补贴
dimension-institution = 培训机构
dimension-labour = 用工
dimension-size = 项目规模
dimension-contractor = 承建单位
dimension-duty = 800人以上
dimension-window = 服务窗口
dimension-state = 状态
dimension-helped = 是否已帮扶

## 取值：kind

word-kind-transfer = 转移就业
word-kind-urban = 城镇就业

## 取值：sector

word-sector-industry = 产业带动
word-sector-project = 工程项目
word-sector-services = 第三产业、灵活就业和自主创业
word-sector-unknown = 未知

## 取值：channel

word-channel-organised = 有组织
word-channel-self = 自发
word-channel-unknown = 未知

## 取值：destination

word-destination-county = 县内
word-destination-region = 县外区内
word-destination-outside_region = 区外
word-destination-unknown = 未知

## 取值：mode

word-mode-order = 订单式培训
word-mode-targeted = 定向培训
word-mode-work_for_training = 以工代训
word-mode-new_farmer = 新型农牧民培训
word-mode-in_post = 在岗培训
word-mode-post_change = 转岗培训
word-mode-upgrading = 技能提升培训
word-mode-other = 其他培训
word-mode-unknown = 未知

## 取值：subsidised

word-subsidised-yes = 是
word-subsidised-no = 否
word-subsidised-unknown = 未知

## 取值：duty

word-duty-yes = 是
word-duty-no = 否
word-duty-unknown = 未知

## 取值：window

word-window-yes = 是
word-window-no = 否
word-window-unknown = 未知

## 取值：helped

word-helped-yes = 是
word-helped-no = 否
word-helped-unknown = 未知

## 取值：labour

word-labour-rural = 农牧民工
word-labour-other = 其他人员
word-labour-unknown = 未知

## 取值：size

word-size-small = 400万元以下
word-size-large = 400万元及以上
word-size-unknown = 未知

## 取值：contractor

word-contractor-rural = 农牧民施工企业
word-contractor-other = 其他企业
word-contractor-unknown = 未知

## 取值：state

word-state-open = 尚未消除
word-state-closed = 已消除

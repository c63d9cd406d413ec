# Failures that any room can meet.
failure-absent = 没有找到，或者您不能查看。请核对后再试。
failure-internal = 系统出错了，您的数据没有改变。请稍后再试；如仍有问题，请把编号告诉管理员。

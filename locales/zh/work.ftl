# 用人单位和岗位。
work-vacancy = 岗位

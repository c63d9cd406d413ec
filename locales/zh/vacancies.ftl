# 找工作：查询、列表、公告单、订阅。
# leka search: how many were found
vacancies-search-total = 共{ $count }个岗位

# Finding work: search, list, noticeboard sheet, feeds.
# leka search: how many were found
vacancies-search-total = { $count ->
    [one] { $count } vacancy
   *[other] { $count } vacancies
}

# Finding work: search, list, noticeboard sheet, feeds.
# leka search: how many were found
vacancies-search-total = { $count ->
    [one] { $count } vacancy
   *[other] { $count } vacancies
}

# The list
vacancies-title = Find work
vacancies-q = What work, where, or which firm
vacancies-search = Search
vacancies-filters = More conditions
vacancies-any = any
vacancies-apply = Search with these
vacancies-place = Place of work
vacancies-place-county = the whole county
vacancies-place-region = the whole region
vacancies-place-outside = outside the region
vacancies-pay = Pay a month, at least (yuan)
# { $pay } yuan a month
vacancies-pay-least = at least { $pay } yuan a month
vacancies-kind = Kind of work
vacancies-hours = At most, a week
vacancies-hours-44 = 44 hours
vacancies-hours-40 = 40 hours
vacancies-hours-20 = 20 hours
vacancies-lodging = Lodging
vacancies-lodging-free = free lodging
vacancies-lodging-some = lodging, free or paid
vacancies-lodging-is-free = free lodging
vacancies-lodging-is-paid = lodging, to be paid
vacancies-lodging-is-none = no lodging
vacancies-month = Work in
vacancies-month-one = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
vacancies-contract = Contract
vacancies-found = { $count ->
    [one] { $count } vacancy found
   *[other] { $count } vacancies found
}
vacancies-similar = None has exactly these words; these are closest
vacancies-similar-about = There may be a wrong character, or the vacancy says it in other words.
vacancies-sort = Order:
vacancies-sort-newest = newest
vacancies-sort-pay = pay
vacancies-sort-nearest = nearest
vacancies-sort-about-newest = What was shown last comes first. Nobody can pay or ask to stand higher.
vacancies-sort-about-pay = By the least that a month brings, the most first; those that do not state their pay come last.
vacancies-sort-about-nearest = From the place you chose (else from the county) outwards: the same village or township, the county, the region, outside; the newest first where it is as far. In this order no place is left out.
vacancies-none = There are no vacancies now. New ones stand here on the same day.
vacancies-loosen = One condition less finds more:
vacancies-without = without { $what }
vacancies-would-find = ({ $count })
vacancies-all = See all vacancies
vacancies-page-gone = There are no vacancies on this page any more; look at the pages before.
vacancies-pages = Pages
vacancies-page-of = Page { $page } of { $pages }
vacancies-page-before = Page before
vacancies-page-after = Next page
vacancies-wrong = One thing has to be corrected
vacancies-no-trace = What you search for leaves no record, and you need not register to look.
vacancies-feed = Feed (Atom)

# One card
# { $pay } yuan; { $from } to { $to } yuan
vacancies-pay-unstated = pay not stated
vacancies-pay-one-month = { $pay } yuan a month
vacancies-pay-one-day = { $pay } yuan a day
vacancies-pay-one-hour = { $pay } yuan an hour
vacancies-pay-one-piece = { $pay } yuan a piece
vacancies-pay-month = { $from } to { $to } yuan a month
vacancies-pay-day = { $from } to { $to } yuan a day
vacancies-pay-hour = { $from } to { $to } yuan an hour
vacancies-pay-piece = { $from } to { $to } yuan a piece
vacancies-week-hours = { $hours } hours a week
vacancies-age = { $days ->
    [0] shown since today
    [one] shown since yesterday
   *[other] shown for { $days } days
}
vacancies-incomplete = not all terms are stated

# A vacancy of which not all terms are stated
vacancies-stated-since = Shown since { $day }
vacancies-stated-unstated = not stated, ask before you agree
vacancies-stated-about = This vacancy comes from a register, which says only what stands here. Until its terms are complete and checked, nobody can accept it here.
vacancies-stated-ask = Ask before you agree

# The sheet for a noticeboard
vacancies-board = Vacancies for the noticeboard
vacancies-board-link = Sheet to print for a noticeboard
vacancies-board-about = Choose a township or village and print a sheet for its noticeboard.
vacancies-board-place = Another place
vacancies-board-as-of = { $day }, { $count ->
    [one] { $count } vacancy
   *[other] { $count } vacancies
}
vacancies-board-empty = There are no vacancies in this place now. You can print the sheet of the whole county.
vacancies-board-work = Work
vacancies-board-pay = Pay and conditions
vacancies-board-where = Place
vacancies-board-ask = Firm and telephone
vacancies-board-until = Last day
vacancies-board-more = { $count } vacancies in all; only the newest stand here. Ask at the desk or look online for the others.
vacancies-public = On the net: { $address }
vacancies-board-free = Finding work costs nothing. If somebody takes a fee, a deposit or your papers, call 12333.
vacancies-board-list = See these vacancies online

# What cannot be asked
vacancies-failure-key = “{ $key }” is no condition of a search. There are: { $known }.
vacancies-failure-value = The condition “{ $key }” has no such choice. There are: { $known }.
vacancies-failure-twice = The condition “{ $key }” stands twice; leave one of them.
vacancies-failure-number = Write a number here, for example 4000.
vacancies-failure-long = The words to search for are too long; write only a few.
vacancies-failure-place = This place is not known. Choose one from the list.

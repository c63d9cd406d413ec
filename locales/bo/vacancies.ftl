# Finding work: search, list, noticeboard sheet, feeds.
# leka search: how many were found

# review: native speaker
vacancies-search-total = ལས་གནས་བསྡོམས་{ $count }

# The list
# review: native speaker
vacancies-title = ལས་ཀ་འཚོལ་བ།
# review: native speaker
vacancies-q = ལས་ཀ་གང་། ས་ཆ་གང་། ཁེ་ལས་གང་།
# review: native speaker
vacancies-search = འཚོལ་བ།
# review: native speaker
vacancies-filters = ཆ་རྐྱེན་གཞན་དག
# review: native speaker
vacancies-any = གང་ཡང་ཆོག
# review: native speaker
vacancies-apply = ཆ་རྐྱེན་ལྟར་འཚོལ་བ།
# review: native speaker
vacancies-place = ལས་ཀའི་ས་གནས།
# review: native speaker
vacancies-place-county = རྫོང་ཡོངས།
# review: native speaker
vacancies-place-region = ལྗོངས་ཡོངས།
# review: native speaker
vacancies-place-outside = ལྗོངས་ཕྱི།
# review: native speaker
vacancies-pay = ཟླ་རེའི་གླ་ཕོགས་ཉུང་མཐར། (སྒོར།)
# { $pay } yuan a month
# review: native speaker
vacancies-pay-least = ཟླ་རེའི་གླ་ཕོགས་ཉུང་མཐར་སྒོར་{ $pay }
# review: native speaker
vacancies-kind = ལས་ཀའི་རྣམ་པ།
# review: native speaker
vacancies-hours = གཟའ་འཁོར་རེར་མང་མཐའ།
# review: native speaker
vacancies-hours-44 = ཆུ་ཚོད་44
# review: native speaker
vacancies-hours-40 = ཆུ་ཚོད་40
# review: native speaker
vacancies-hours-20 = ཆུ་ཚོད་20
# review: native speaker
vacancies-lodging = སྡོད་གནས།
# review: native speaker
vacancies-lodging-free = རིན་མེད་སྡོད་གནས།
# review: native speaker
vacancies-lodging-some = སྡོད་གནས་ཡོད། (རིན་མེད་དམ་རིན་དགོས་པ།)
# review: native speaker
vacancies-lodging-is-free = རིན་མེད་སྡོད་གནས་ཡོད།
# review: native speaker
vacancies-lodging-is-paid = སྡོད་གནས་ཡོད། རིན་དགོས།
# review: native speaker
vacancies-lodging-is-none = སྡོད་གནས་མེད།
# review: native speaker
vacancies-month = ཟླ་གང་ལ་ལས་ཀ་ཡོད་པ།
# review: native speaker
vacancies-month-one = ཟླ་{ $month }པ།
# review: native speaker
vacancies-contract = གན་རྒྱ།
# review: native speaker
vacancies-found = ལས་གནས་{ $count }རྙེད་སོང་།
# review: native speaker
vacancies-similar = གཅིག་མཚུངས་མི་འདུག གཤམ་གསལ་ནི་ཆེས་ཉེ་བ་ཡིན།
# review: native speaker
vacancies-similar-about = ཡི་གེ་ནོར་བའམ། ལས་གནས་ནང་ཐ་སྙད་གཞན་ཞིག་སྤྱད་པ་ཡིན་སྲིད།
# review: native speaker
vacancies-sort = གོ་རིམ།
# review: native speaker
vacancies-sort-newest = གསར་ཤོས།
# review: native speaker
vacancies-sort-pay = གླ་ཕོགས།
# review: native speaker
vacancies-sort-nearest = ཐག་རིང་ཉེ།
# review: native speaker
vacancies-sort-about-newest = གསར་དུ་བཀོད་པ་མདུན་དུ་ཡོད། སུས་ཀྱང་དངུལ་སྤྲད་པའམ་མི་ལ་བཅོལ་ནས་མདུན་དུ་འགྲོ་མི་ཐུབ།
# review: native speaker
vacancies-sort-about-pay = ཟླ་གཅིག་ལ་ཉུང་མཐར་ཐོབ་པའི་གླ་ཕོགས་མཐོ་བ་ནས་དམའ་བའི་བར། གླ་ཕོགས་བྲིས་མེད་པ་མཐའ་མར་ཡོད།
# review: native speaker
vacancies-sort-about-nearest = ཁྱེད་ཀྱིས་བདམས་པའི་ས་ཆ་ནས (མ་བདམས་ན་རྫོང་འདི་ནས་) ཉེ་བ་ནས་རིང་བའི་བར། གྲོང་ཚོ་དང་ཤང་འདི། རྫོང་འདི། ལྗོངས་འདི། ལྗོངས་ཕྱི་བཅས་ཡིན། ཐག་རིང་ཉེ་གཅིག་པ་ཡིན་ན་གསར་བ་མདུན་དུ་ཡོད། འདི་ལྟར་བསྒྲིགས་ན་ས་ཆ་གཞན་གྱི་ལས་གནས་ཀྱང་མི་ཆད།
# review: native speaker
vacancies-none = ད་ལྟ་ལས་གནས་མེད། ལས་གནས་གསར་པ་བྱུང་ན་ཉིན་དེར་འདི་ནས་མཐོང་ཐུབ།
# review: native speaker
vacancies-loosen = ཆ་རྐྱེན་གཅིག་བཏོན་ན་མང་ཙམ་རྙེད་ཐུབ།
# review: native speaker
vacancies-without = “{ $what }”བཏོན་པ།
# review: native speaker
vacancies-would-find = ({ $count })
# review: native speaker
vacancies-all = ལས་གནས་ཡོངས་རྫོགས་བལྟ་བ།
# review: native speaker
vacancies-page-gone = ཤོག་ངོས་འདིར་ལས་གནས་མི་འདུག སྔོན་མའི་ཤོག་ངོས་ལ་གཟིགས་རོགས།
# review: native speaker
vacancies-pages = ཤོག་ངོས་སྒྱུར་བ།
# review: native speaker
vacancies-page-of = ཤོག་ངོས་{ $pages }ནས་ཤོག་ངོས་{ $page }པ།
# review: native speaker
vacancies-page-before = སྔོན་མའི་ཤོག་ངོས།
# review: native speaker
vacancies-page-after = རྗེས་མའི་ཤོག་ངོས།
# review: native speaker
vacancies-wrong = བཅོས་དགོས་ས་གཅིག་འདུག
# review: native speaker
vacancies-no-trace = གང་བཙལ་བའི་ཟིན་ཐོ་མི་འཇོག ལས་གནས་ལྟ་བར་ཐོ་འགོད་མི་དགོས།
# review: native speaker
vacancies-feed = གསར་འཕྲིན་ལེན་པ། (Atom)

# One card
# { $pay } yuan; { $from } to { $to } yuan
# review: native speaker
vacancies-pay-unstated = གླ་ཕོགས་གསལ་བཤད་མེད།
# review: native speaker
vacancies-pay-one-month = ཟླ་རེར་སྒོར་{ $pay }
# review: native speaker
vacancies-pay-one-day = ཉིན་རེར་སྒོར་{ $pay }
# review: native speaker
vacancies-pay-one-hour = ཆུ་ཚོད་རེར་སྒོར་{ $pay }
# review: native speaker
vacancies-pay-one-piece = གྲངས་རེར་སྒོར་{ $pay }
# review: native speaker
vacancies-pay-month = ཟླ་རེར་སྒོར་{ $from }–{ $to }
# review: native speaker
vacancies-pay-day = ཉིན་རེར་སྒོར་{ $from }–{ $to }
# review: native speaker
vacancies-pay-hour = ཆུ་ཚོད་རེར་སྒོར་{ $from }–{ $to }
# review: native speaker
vacancies-pay-piece = གྲངས་རེར་སྒོར་{ $from }–{ $to }
# review: native speaker
vacancies-week-hours = གཟའ་འཁོར་རེར་ཆུ་ཚོད་{ $hours }
# review: native speaker
vacancies-age = { $days ->
    [0] དེ་རིང་བཀོད་པ།
   *[other] ཉིན་{ $days }གོང་བཀོད་པ།
}
# review: native speaker
vacancies-incomplete = ཆ་རྐྱེན་ཚང་མ་བྲིས་མེད།

# A vacancy of which not all terms are stated
# review: native speaker
vacancies-stated-since = { $day }ཉིན་བཀོད་པ།
# review: native speaker
vacancies-stated-unstated = གསལ་བཤད་མེད། ཁས་མ་བླངས་གོང་གསལ་པོར་འདྲི་རོགས།
# review: native speaker
vacancies-stated-about = ལས་གནས་འདི་མི་སྣ་འཚོལ་བསྡུའི་ཐོ་གཞུང་ནས་བྱུང་ཞིང་། གཤམ་གྱི་ནང་དོན་མ་གཏོགས་བྲིས་མེད། ཚང་མ་བྲིས་ནས་ཞིབ་བཤེར་མ་བྱས་གོང་སུས་ཀྱང་འདི་ནས་ཁས་ལེན་བྱེད་མི་ཐུབ།
# review: native speaker
vacancies-stated-ask = ཁས་མ་བླངས་གོང་གསལ་པོར་འདྲི་དགོས་པ།

# The sheet for a noticeboard
# review: native speaker
vacancies-board = ལས་གནས་བརྡ་ཐོ།
# review: native speaker
vacancies-board-link = བརྡ་ཐོའི་ཤོག་བྱང་དཔར་འདེབས།
# review: native speaker
vacancies-board-about = ཤང་ངམ་གྲོང་རྡལ། གྲོང་ཚོ་གཅིག་བདམས་ནས་དཔར་འདེབས་བྱས་ཏེ་བརྡ་ཁྱབ་པང་ལེབ་ལ་སྦྱར་རོགས།
# review: native speaker
vacancies-board-place = ས་ཆ་གཞན་ཞིག
# review: native speaker
vacancies-board-as-of = { $day } ལས་གནས་བསྡོམས་{ $count }
# review: native speaker
vacancies-board-empty = ས་ཆ་འདིར་ད་ལྟ་ལས་གནས་མེད། རྫོང་ཡོངས་ཀྱི་བརྡ་ཐོ་དཔར་འདེབས་བྱས་ཆོག
# review: native speaker
vacancies-board-work = ལས་ཀ
# review: native speaker
vacancies-board-pay = གླ་ཕོགས་དང་ཆ་རྐྱེན།
# review: native speaker
vacancies-board-where = ས་གནས།
# review: native speaker
vacancies-board-ask = ཁེ་ལས་དང་ཁ་པར།
# review: native speaker
vacancies-board-until = དུས་བཀག
# review: native speaker
vacancies-board-more = ལས་གནས་བསྡོམས་{ $count } འདིར་གསར་ཤོས་ཁོ་ན་བཀོད་ཡོད། གཞན་དག་སྒེའུ་ཁུང་ངམ་དྲ་རྒྱའི་ཐོག་ནས་གཟིགས་རོགས།
# review: native speaker
vacancies-public = དྲ་ཐོག་ཏུ་ལྟ་ས། { $address }
# review: native speaker
vacancies-board-free = ལས་ཀ་འཚོལ་བར་རིན་མི་དགོས། སུ་ཞིག་གིས་རིན་བསྡུ་བའམ་གཏའ་དངུལ་ལེན་པ། ལག་ཁྱེར་བཀག་ཉར་བྱེད་པ་བྱུང་ན་12333ལ་ཁ་པར་གཏོང་རོགས།
# review: native speaker
vacancies-board-list = དྲ་རྒྱའི་ཐོག་ནས་ལས་གནས་འདི་དག་བལྟ་བ།

# What cannot be asked
# review: native speaker
vacancies-failure-key = འཚོལ་བཤེར་གྱི་ཆ་རྐྱེན་“{ $key }”ངོ་མི་ཤེས། བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $known }
# review: native speaker
vacancies-failure-value = འཚོལ་བཤེར་གྱི་ཆ་རྐྱེན་“{ $key }”ལ་འདེམས་གཞི་འདི་མེད། བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $known }
# review: native speaker
vacancies-failure-twice = འཚོལ་བཤེར་གྱི་ཆ་རྐྱེན་“{ $key }”ཐེངས་གཉིས་བྲིས་འདུག གཅིག་ཁོ་ན་འཇོག་རོགས།
# review: native speaker
vacancies-failure-number = འདིར་གྲངས་ཀ་ཞིག་འབྲི་རོགས། དཔེར་ན། 4000
# review: native speaker
vacancies-failure-long = འཚོལ་བའི་ཚིག་རིང་དྲགས་འདུག ཚིག་ཁ་ཤས་ཁོ་ན་འབྲི་རོགས།
# review: native speaker
vacancies-failure-place = ས་ཆ་འདི་ངོ་མི་ཤེས། རེའུ་མིག་ནང་ནས་འདེམས་རོགས།

# Tibetan of complaints.
# review: native speaker
nav-complaints = ཞུ་གཏུག

# Whoever complains.
# review: native speaker
conduct-complain = གནས་ཚུལ་ཞུ་བ།
# review: native speaker
conduct-card-about = གླ་ཕོགས་དང་། འཛིན་དངུལ། ལག་ཁྱེར། གན་རྒྱ། ཆ་རྐྱེན། བཙན་དབང་སོགས་ཡིན། མིང་བཤད་མི་དགོས། ལས་ཀ་སྤྲོད་མཁན་གྱིས་མཐོང་མི་ཐུབ།
# review: native speaker
conduct-complain-about = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་གནས་ཚུལ་ཞུ་རོགས།
# review: native speaker
conduct-promise-name = ནང་འཛུལ་མི་དགོས། མིང་ཡང་བཤད་མི་དགོས།
# review: native speaker
conduct-promise-reads = ཁྱེད་ཀྱིས་བྲིས་པ་ལས་ཁུངས་འདི་ཁོ་ནས་ཀློག་ཐུབ། ཁྱེད་ཀྱིས་མོས་མཐུན་མ་བྱུང་ན། ཁེ་ལས་དང་ལས་ཁུངས་གཞན་གྱིས་ཅི་ཡང་ཤེས་མི་ཐུབ།
# review: native speaker
conduct-promise-days = ཉེན་ཁ་ཡོད་ན་དེ་རིང་རང་ལན་འདེབས། གཞན་ནི་ལས་ཀའི་ཉིན་{ $days }ནང་ལན་འདེབས། (གཟའ་ཟླ་བ་ནས་གཟའ་པ་སངས་བར།)
# review: native speaker
conduct-hears = དང་ལེན་ལས་ཁུངས།
# review: native speaker
conduct-not-ready = ད་ལྟ་དྲ་ཐོག་ནས་ཞུ་མི་ཐུབ། ཁ་པར་གཏོང་རོགས།
# review: native speaker
conduct-not-ready-about = ད་ལྟ་དྲ་ཐོག་ནས་ཞུ་མི་ཐུབ། གཤམ་གྱི་ཁ་པར་གཏོང་རོགས། མིང་བཤད་མི་དགོས།
# review: native speaker
conduct-other-phones = ཤོག་ངོས་འདིའི་ཞབས་སུ་ངལ་རྩོལ་འགན་སྲུང་ལྟ་ཞིབ་དང་བཟོ་ཚོགས་ཀྱི་ཁ་པར་ཡོད།
# review: native speaker
conduct-have-number = ང་ལ་ཨང་གྲངས་ཡོད། ལན་ལ་བལྟ་བ། ད་དུང་འབྲི་བ།
# review: native speaker
conduct-urgent = ང་ད་ལྟ་ཉེན་ཁར་འདུག
# review: native speaker
conduct-urgent-hint = ལྟོས་མེད་ན། ཐོག་མར་110ཡང་ན་120ལ་ཁ་པར་གཏོང་རོགས།
# review: native speaker
conduct-kind = དོན་དག་གང་ཡིན།
# review: native speaker
conduct-kind-wages = གླ་ཕོགས།
# review: native speaker
conduct-kind-fees = འཛིན་དངུལ་དང་འགྲོ་གྲོན་བསྡུས་པ།
# review: native speaker
conduct-kind-papers = ལག་ཁྱེར་བཀག་པ།
# review: native speaker
conduct-kind-contract = གན་རྒྱ།
# review: native speaker
conduct-kind-conditions = ལས་ཀ་དང་སྡོད་གནས་ཀྱི་ཆ་རྐྱེན།
# review: native speaker
conduct-kind-pressure = ལས་ཀ་བྱེད་པར་བཙན་དབང་བྱས་པ།
# review: native speaker
conduct-kind-reprisal = ཞུ་གཏུག་བྱས་རྗེས་གནོད་འཚེ་བྱུང་བ།
# review: native speaker
conduct-kind-other = དོན་གཞན།
# review: native speaker
conduct-kind-missing = གཅིག་འདེམས་རོགས།
# review: native speaker
conduct-what = གནས་ཚུལ་གང་བྱུང་།
# review: native speaker
conduct-what-hint = རང་གི་སྐད་ཆས་འབྲི་རོགས། མིང་མ་བྲིས་ནའང་ཆོག
# review: native speaker
conduct-employer = ཁེ་ལས།
# review: native speaker
conduct-place = ས་གནས་གང་།
# review: native speaker
conduct-since-when = དུས་ནམ་ནས་བཟུང་།
# review: native speaker
conduct-optional = མ་བྲིས་ནའང་ཆོག
# review: native speaker
conduct-contact = ཁྱེད་ལ་འབྲེལ་བ་ཇི་ལྟར་བྱེད།
# review: native speaker
conduct-contact-hint = མ་བྲིས་ནའང་ཆོག ཨང་གྲངས་ཀྱིས་ལན་མཐོང་ཐུབ། བྲིས་ན་ལས་ཁུངས་འདི་ཁོ་ནས་མཐོང་ཐུབ།
# review: native speaker
conduct-contact-why = ཁྱེད་ཀྱིས་ཞུས་པའི་ནང་དོན་དང་མཉམ་དུ་གསང་སྡོམ་བྱེད། མཇུག་བསྡུས་ནས་ལོ་གསུམ་རྗེས་བསུབ།
# review: native speaker
conduct-may-tell = དགོས་ངེས་བྱུང་ན་ཁེ་ལས་སམ་ལས་ཁུངས་ལ་བཤད་ཆོག
# review: native speaker
conduct-may-tell-hint = རྟགས་མ་བརྒྱབ་ན་ཅི་ཡང་མི་བཤད། རྗེས་སུ་བསྒྱུར་ཆོག
# review: native speaker
conduct-send = གཏོང་བ།
# review: native speaker
conduct-text-missing = འདིར་ད་དུང་བྲིས་མེད།
# review: native speaker
conduct-text-long = མང་མཐའ་ཡི་གེ་{ $most }ཡིན། ཐུང་དུ་གཏོང་རོགས།
# review: native speaker
conduct-text-signs = མཐོང་མི་ཐུབ་པའི་རྟགས་འདུག བསུབས་ནས་ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
conduct-filed = འབྱོར་སོང་།
# review: native speaker
conduct-filed-about = ཨང་གྲངས་དང་གསང་ཚིག་བྲིས་ནས་ཉར་རོགས།
# review: native speaker
conduct-filed-once = ཐེངས་འདི་ཁོ་ན་མངོན། བརླག་ན་ལན་མཐོང་མི་ཐུབ། སུས་ཀྱང་བཙལ་མི་ཐུབ། གཞན་ལ་མ་སྟོན།
# review: native speaker
conduct-filed-due = ཆེས་ཕྱི་ཡང་{ $day }ལན་འདེབས།
# review: native speaker
conduct-filed-urgent = སྒུག་མི་ཐུབ་ན་ཁ་པར་གཏོང་རོགས།
# review: native speaker
conduct-filed-look = ལན་ལ་བལྟ་བ།
# review: native speaker
conduct-number = ཨང་གྲངས།
# review: native speaker
conduct-word = གསང་ཚིག
# review: native speaker
conduct-case = ངའི་ཨང་གྲངས།
# review: native speaker
conduct-case-about = ཨང་གྲངས་དང་གསང་ཚིག་བྲིས་ནས་ལན་ལ་བལྟ་རོགས།
# review: native speaker
conduct-look = བལྟ་བ།
# review: native speaker
conduct-word-lost = ཨང་གྲངས་སམ་གསང་ཚིག་བརླག་ན། ཡང་བསྐྱར་ཞུ་དགོས།
# review: native speaker
conduct-word-wrong = ཨང་གྲངས་སམ་གསང་ཚིག་ནོར་འདུག རེ་རེ་བཞིན་བལྟས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
conduct-received = འབྱོར་བའི་ཉིན།
# review: native speaker
conduct-state = གནས་བབ།
# review: native speaker
conduct-is-received = འབྱོར་ཟིན། ད་དུང་ལན་བཏབ་མེད།
# review: native speaker
conduct-is-read = བལྟས་ཟིན། སྒྲུབ་བཞིན་པ།
# review: native speaker
conduct-is-closed = མཇུག་བསྡུས་ཟིན།
# review: native speaker
conduct-answers = ལན།
# review: native speaker
conduct-answers-none = ད་དུང་ལན་མེད།
# review: native speaker
conduct-sent = བཏང་ཟིན།
# review: native speaker
conduct-write = ད་དུང་འབྲི་བ།
# review: native speaker
conduct-text = བཤད་འདོད་པ།
# review: native speaker
conduct-tell-now = ཁེ་ལས་སམ་ལས་ཁུངས་ལ་བཤད་ཆོག་གམ།
# review: native speaker
conduct-tell-as-before = སྔར་བཞིན།
# review: native speaker
conduct-tell-yes = བཤད་ཆོག
# review: native speaker
conduct-tell-no = བཤད་མི་ཆོག
# review: native speaker
conduct-send-more = གཏོང་བ།

# Steps of a case.
# review: native speaker
conduct-step-opened = བལྟས་པ།
# review: native speaker
conduct-step-acknowledged = ལས་ཁུངས་ཀྱིས་བལྟས་ཟིན། མུ་མཐུད་སྒྲུབ་རྒྱུ།
# review: native speaker
conduct-step-referred = { $to }ལ་བརྒྱུད་སྤྲོད་བྱས།
# review: native speaker
conduct-step-closed = མཇུག་བསྡུས།
# review: native speaker
conduct-outcome-settled = ཐག་གཅོད་བྱས་ཟིན།
# review: native speaker
conduct-outcome-advised = བྱེད་ཐབས་བཤད་ཟིན།
# review: native speaker
conduct-outcome-handed_on = ལས་ཁུངས་གཞན་གྱིས་མུ་མཐུད་སྒྲུབ།
# review: native speaker
conduct-outcome-no_word = གནས་ཚུལ་གཞན་འབྱོར་མ་བྱུང་།
# review: native speaker
conduct-outcome-not_ours = དོན་འདི་ལས་ཁུངས་འདིའི་ཁོངས་མིན།

# The pages of the body.
# review: native speaker
conduct-complaints = ཞུ་གཏུག
# review: native speaker
conduct-complaints-about = ཉེན་ཁ་ཡོད་ན་ཉིན་དེ་རང་ལ་ལན་འདེབས། གཞན་ནི་ལས་ཀའི་ཉིན་{ $days }ནང་ལན་འདེབས། ལས་ཀའི་ཉིན་ནི་གཟའ་ཟླ་བ་ནས་གཟའ་པ་སངས་བར་ཡིན། དུས་ཆེན་གྱི་གུང་སེང་དང་ངལ་གསོའི་ཉིན་བརྗེ་བ་འདིར་རྩིས་མེད།
# review: native speaker
conduct-complaints-none = ཞུ་གཏུག་མེད།
# review: native speaker
conduct-complaints-count = བསྡོམས་{ $count } ཐོག་མར་ལན་འདེབས་དགོས་པ་མདུན་དུ་ཡོད།
# review: native speaker
conduct-clock = ལན།
# review: native speaker
conduct-due = ལན་འདེབས་པའི་དུས་བཀག
# review: native speaker
conduct-in-time = དུས་ཐོག་ཏུ་ལན་བཏབ།
# review: native speaker
conduct-late = ལན་འདེབས་འཕྱི་བ།
# review: native speaker
conduct-overdue = དུས་བཀག་ལས་འདས། ལན་བཏབ་མེད།
# review: native speaker
conduct-waits = ལན་ལ་སྒུག་པ།
# review: native speaker
conduct-urgent-tag = ཉེན་ཁ།
# review: native speaker
conduct-unread = གསར་པ།
# review: native speaker
conduct-one = ཨང་གྲངས།
# review: native speaker
conduct-tell-state = གཞན་ལ་བཤད་པ།
# review: native speaker
conduct-history = བྱུང་རིམ།
# review: native speaker
conduct-by-person = ཁོང་རང་།
# review: native speaker
conduct-contact-none = བཞག་མེད།
# review: native speaker
conduct-acknowledge = ཁོང་ལ་བལྟས་ཟིན་ཞེས་བཤད་པ།
# review: native speaker
conduct-message = ཁོང་ལ་འབྲི་བ།
# review: native speaker
conduct-message-hint = ཁོང་རང་གིས་ཨང་གྲངས་དང་གསང་ཚིག་བྲིས་ནས་མཐོང་ཐུབ། འགྲམ་དུ་མི་གཞན་གྱིས་ལྟ་སྲིད། ཁོང་གིས་བྲིས་པ་བསྐྱར་དུ་མ་འབྲི།
# review: native speaker
conduct-message-send = གཏོང་བ།
# review: native speaker
conduct-by-itself-do = འདི་སུས་ཀྱང་བཤད་པ་མིན་པས་ལན་འདེབས་ས་མེད། ཁེ་ལས་མཚམས་བཞག་ཆོག གྲངས་ལ་མི་རྩི་བར་བཞག་ཆོག ཅི་བྱས་པ་བྲིས་ནས་མཇུག་སྒྲིལ་ཡང་ཆོག
# review: native speaker
conduct-note = ཅི་བྱས་པ་འགོད་པ།
# review: native speaker
conduct-note-hint = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་རང་གིས་མ་གཏོགས་མི་མཐོང་།
# review: native speaker
conduct-note-keep = འགོད་པ།
# review: native speaker
conduct-refer = བརྒྱུད་སྤྲོད།
# review: native speaker
conduct-refer-to = ལས་ཁུངས་གང་ལ་བརྒྱུད་སྤྲོད།
# review: native speaker
conduct-refer-hint = ཁོང་མོས་མཐུན་བྱུང་། ལས་ཁུངས་ཀྱི་མིང་འབྲི་རོགས། མ་ལག་གིས་ཁྱེད་ཀྱི་ཚབ་ཏུ་བརྒྱུད་སྤྲོད་མི་བྱེད། ཟིན་ཐོ་ཁོ་ན་འགོད།
# review: native speaker
conduct-no-yes = གཞན་ལ་བཤད་པར་ཁོང་མོས་མཐུན་བྱུང་མེད། དེས་ན་ལས་ཁུངས་གཞན་ལ་བརྒྱུད་སྤྲོད་བྱེད་མི་ཆོག མོས་མཐུན་ཡོད་མེད་ཁོང་ལ་བྲིས་ནས་འདྲི་ཆོག
# review: native speaker
conduct-outcome = མཇུག་འབྲས།
# review: native speaker
conduct-outcome-missing = མཇུག་འབྲས་གཅིག་འདེམས་རོགས།
# review: native speaker
conduct-close = མཇུག་བསྡུ་བ།
# review: native speaker
conduct-done-already = གཞན་གྱིས་བྱས་ཟིན། གཤམ་ནི་ད་ལྟའི་གནས་བབ་ཡིན།
# review: native speaker
conduct-numbers = ལས་ཁུངས་རང་གི་གྲངས་ཀ
# review: native speaker
conduct-numbers-about = ལས་ཁུངས་འདི་ཁོ་ནས་མཐོང་ཐུབ། གྲངས་ཀ་གང་ཡང་ལས་ཁུར་གཞན་གྱིས་མི་མཐོང་། ཕྱི་ལ་བཤད་སྐབས་10ལས་ཉུང་བའི་གྲངས་ཀ་མ་བཤད།
# review: native speaker
conduct-is-open = མཇུག་མ་བསྡུས་པ།

# Key and members.
# review: native speaker
conduct-office = ལས་ཁུངས་ཁ་འབྱེད་པ།
# review: native speaker
conduct-office-open = ལས་ཁུངས་ཁ་ཕྱེ་ཟིན། ཕྱིར་ཐོན་བྱས་ན་ཁ་རྒྱག
# review: native speaker
conduct-shut = ལས་ཁུངས་ཁ་ཕྱེ་མེད། ཐོག་མར་གསང་ཚིག་འབྲི་རོགས།
# review: native speaker
conduct-demo-passphrase = དཔེ་སྟོན་གྱི་གསང་ཚིག
# review: native speaker
conduct-open-about = ཁྱེད་ཀྱི་གསང་ཚིག་བྲིས་ན་མ་གཏོགས་ཞུ་གཏུག་ལྟ་མི་ཐུབ། སྐར་མ་{ $minutes }རིང་བེད་སྤྱོད་མ་བྱས་ན་རང་འགུལ་གྱིས་ཁ་རྒྱག
# review: native speaker
conduct-open = ཁ་འབྱེད་པ།
# review: native speaker
conduct-passphrase = གསང་ཚིག
# review: native speaker
conduct-passphrase-new = གསང་ཚིག་གསར་པ།
# review: native speaker
conduct-passphrase-again = ཡང་བསྐྱར།
# review: native speaker
conduct-passphrase-wrong = གསང་ཚིག་ནོར་འདུག ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
conduct-make-about = ཞུ་གཏུག་ལ་ལས་ཁུངས་འདིའི་ལྡེ་མིག་གིས་ཟྭ་རྒྱག གསང་ཚིག་ཤེས་པའི་ཁོངས་མི་ཁོ་ནས་ལྟ་ཐུབ། ད་ལྟ་ལྡེ་མིག་འདི་བཟོ་རོགས། བཟོས་རྗེས་ད་གཟོད་ཤོག་ངོས་སུ་ཞུ་གཏུག་དང་ལེན་བྱེད།
# review: native speaker
conduct-make-warning = གསང་ཚིག་བརླག་ན་ཞུ་གཏུག་གཏན་དུ་ལྟ་མི་ཐུབ། དོ་དམ་པ་དང་མ་ལག་སྲུང་སྐྱོང་པས་ཀྱང་ཁ་འབྱེད་མི་ཐུབ། ཁོངས་མི་གཉིས་པ་མྱུར་དུ་སྣོན་རོགས། ནང་འཛུལ་གྱི་གསང་ཨང་གསང་ཚིག་ཏུ་སྤྱོད་མི་ཆོག
# review: native speaker
conduct-understood = གསང་ཚིག་བརླག་ན་ཞུ་གཏུག་ལྟ་མི་ཐུབ་པ་ངས་ཤེས་སོང་།
# review: native speaker
conduct-understand-missing = ཐོག་མར་གོང་གི་གསལ་བཤད་ཀློག་རོགས། དེ་རྗེས་རྟགས་རྒྱག་རོགས།
# review: native speaker
conduct-make = ལྡེ་མིག་བཟོ་བ།
# review: native speaker
conduct-key-there = ལྡེ་མིག་ཡོད་ཟིན།
# review: native speaker
conduct-no-copy = ཁྱེད་ལ་ད་དུང་ལྡེ་མིག་མེད། ལྡེ་མིག་ཡོད་པའི་ཁོངས་མི་ཞིག་ལ་ལས་ཁུངས་ཁ་ཕྱེས་ནས་“ཁོངས་མི།”ནང་ཁྱེད་སྣོན་པར་ཞུ་རོགས།
# review: native speaker
conduct-take-up-about = ཁོངས་མི་གཞན་གྱིས་ཁྱེད་ལ་བཤད་པའི་གསང་ཚིག་འབྲི་རོགས། དེ་རྗེས་རང་གི་གསང་ཚིག་གསར་པ་ཞིག་བཟོ་རོགས།
# review: native speaker
conduct-member-word = གསང་ཚིག
# review: native speaker
conduct-take-up = འགོ་འཛུགས་པ།
# review: native speaker
conduct-members = ཁོངས་མི།
# review: native speaker
conduct-members-about = ཁོངས་མི་རེར་རང་གི་གསང་ཚིག་ཡོད། ཉུང་མཐར་ཁོངས་མི་གཉིས་དགོས། དེ་ལྟར་བྱས་ན་གསང་ཚིག་གཅིག་བརླག་ནའང་ཞུ་གཏུག་མི་བརླག
# review: native speaker
conduct-members-with = ལྡེ་མིག་ཡོད་པ།
# review: native speaker
conduct-members-without = ད་དུང་ལྡེ་མིག་མེད་པ།
# review: native speaker
conduct-members-none = ལས་ཁུར་འདིའི་མི་ཚང་མར་ལྡེ་མིག་ཡོད། མི་སྣོན་དགོས་ན་ཐོག་མར་དོ་དམ་པ་ལ་རྩིས་ཁྲ་བཟོ་བར་ཞུ་རོགས།
# review: native speaker
conduct-member-since = { $day }ནས་བཟུང་།
# review: native speaker
conduct-member-waits = གསང་ཚིག་གིས་འགོ་འཛུགས་པར་སྒུག་པ།
# review: native speaker
conduct-member-add = { $name }ལ་ལྡེ་མིག་སྤྲོད་པ།
# review: native speaker
conduct-member-take-away = { $name }ཡི་ལྡེ་མིག་ཕྱིར་བསྡུ།
# review: native speaker
conduct-own-copy = རང་གི་ལྡེ་མིག་རང་གིས་ཕྱིར་བསྡུ་བྱེད་མི་ཆོག ཁོངས་མི་གཞན་ཞིག་ལ་བཅོལ་རོགས།
# review: native speaker
conduct-handed = { $name }ལ་ཐད་ཀར་ཐུག་ནས་གསང་ཚིག་འདི་བཤད་རོགས། ཐེངས་འདི་ཁོ་ན་མངོན།
# review: native speaker
home-complaints-waiting = ལན་ལ་སྒུག་པའི་ཞུ་གཏུག་{ $count }ཡོད།
# review: native speaker
home-complaints-overdue = དུས་བཀག་ལས་འདས་པའི་ཞུ་གཏུག་{ $count }ཡོད།
# review: native speaker
home-complaints-calls = གཏོང་དགོས་པའི་ཁ་པར་{ $count }ཡོད།
# review: native speaker
conduct-holds = བཞག་པའི་ཁེ་ལས།
# review: native speaker
conduct-holds-about = ཟླ་གཅིག་ནང་ཁེ་ལས་ཤིག་ཏུ་འགོ་བཙུགས་པའི་ལས་ཞུགས་གནས་སྐབས་“གཏན་འཁེལ་ཟིན་པ།”ལ་མི་རྩི་བར་འཇོག་ཆོག སྙན་ཞུ་ཟིན་པའི་གྲངས་ཀ་མི་འགྱུར། གློད་པར་ཁོངས་མི་གཉིས་དགོས། གཅིག་གིས་འདོན། གཞན་ཞིག་གིས་མོས་མཐུན་བྱེད། རྒྱུ་མཚན་ནི་སྡོམ་རྩིས་ཞིབ་བཤེར་པ་དང་གཏན་འཁེལ་བྱེད་མི་ཁོ་ནས་གྲངས་ཀའི་“གང་ལྟར་རྩི་བ།”ནང་མཐོང་ཐུབ།
# review: native speaker
conduct-holds-none = ད་ལྟ་མེད།
# review: native speaker
conduct-held-by = { $name }ཡིས་{ $day }ནས་བཞག་པ།
# review: native speaker
conduct-lift-asked-by = { $name }ཡིས་གློད་པ་བཏོན་ཟིན།
# review: native speaker
conduct-lift-ask = གློད་པ་འདོན་པ།
# review: native speaker
conduct-lift-waits = ཁོངས་མི་གཞན་ཞིག་གི་མོས་མཐུན་ལ་སྒུག་པ།
# review: native speaker
conduct-lift-keep = མུ་མཐུད་མི་རྩི་བ།
# review: native speaker
conduct-lift = གློད་པ།
# review: native speaker
conduct-lift-asked = མི་ཞིག་གིས་གློད་པ་བཏོན་ཟིན།
# review: native speaker
conduct-lift-not-asked = ཐོག་མར་ཁོངས་མི་ཞིག་གིས་གློད་པ་འདོན་དགོས།
# review: native speaker
conduct-lift-second = འདོན་མཁན་རང་གིས་གློད་མི་ཆོག ཁོངས་མི་གཞན་ཞིག་ལ་བཅོལ་རོགས།
# review: native speaker
conduct-hold-new = གཞན་ཞིག་སྣོན་པ།
# review: native speaker
conduct-hold-employer-hint = ཐོ་གཞུང་ནང་བྲིས་པ་དང་གཅིག་མཚུངས་འབྲི་རོགས།
# review: native speaker
conduct-hold-month = ལས་ཀ་འགོ་འཛུགས་པའི་ཟླ།
# review: native speaker
conduct-hold-month-hint = དཔེར་ན་2022-03
# review: native speaker
conduct-hold = གནས་སྐབས་མི་རྩི་བ།
# review: native speaker
conduct-hold-nothing = ཟླ་འདིར་ཁེ་ལས་འདིར་འགོ་བཙུགས་པའི་ལས་ཞུགས་མེད། ཁེ་ལས་ཀྱི་མིང་དང་ཟླ་བར་གཟིགས་རོགས།
# review: native speaker
conduct-held-already = ཁེ་ལས་འདིའི་ཟླ་འདི་བཞག་ཟིན།
# review: native speaker
conduct-month-unreadable = ཟླ་བ་ཀློག་མི་ཐུབ། ལོ་དང་ཟླ་བ་འབྲི་རོགས། དཔེར་ན། 2022-03
# review: native speaker
conduct-not-free = ཁོང་རང་གིས་ཟེར་བ། ལས་ཀ་འདི་ང་རང་གིས་བཤད་པར་རྩི་མི་ཆོག
# review: native speaker
conduct-not-free-about = ཁོང་རང་སུ་ཡིན་ཁྱེད་ལ་བཤད་ཅིང་། འདི་ལྟར་བྱེད་པར་ཞུས་ན་མ་གཏོགས་སྤྱོད་མི་ཆོག ལས་ཞུགས་འདི་རྗེས་མར་སྤྱི་བསྒྲགས་བྱེད་སྐབས་“གཏན་འཁེལ་ཟིན་པ།”ལ་མི་རྩི། ཟིན་ཐོ་དང་དུས་ཚོད། མིང་བཅས་མི་ཉར། འདིར་ཡང་མི་འགོད།
# review: native speaker
conduct-not-free-do = གཏན་འཁེལ་ཟིན་པར་མི་རྩི་བ།
# review: native speaker
conduct-not-free-done = བྱས་ཟིན།
# review: native speaker
conduct-not-free-none = རྙེད་མ་བྱུང་། ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་དང་ཁེ་ལས་ཀྱི་མིང་། ཟླ་བ་བཅས་ལ་གཟིགས་རོགས།
# review: native speaker
conduct-id-number = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།

# After the start of work.
# review: native speaker
conduct-kind-late_pay = སྤྲོད་དགོས་པའི་ཉིན་གླ་ཕོགས་སྤྲད་མེད།
# review: native speaker
conduct-check-in = ལས་ཀ་འགོ་བཙུགས་རྗེས་ཀྱི་དྲི་བ།
# review: native speaker
conduct-check-in-about = ལས་ཀ་འགོ་བཙུགས་རྗེས་ཀྱི་དྲི་བར་ཁོང་རང་གིས་འདི་ལྟར་ལན་བཏབ།
# review: native speaker
conduct-by-itself = རང་འགུལ།
# review: native speaker
conduct-by-itself-about = གླ་ཕོགས་སྤྲོད་པའི་ཉིན་འདས་ཀྱང་ཁེ་ལས་ཀྱིས་བྲིས་མེད། ཁོང་རང་གིས་ཀྱང་ལག་ཏུ་འབྱོར་བ་བཤད་མེད། དེས་ན་མ་ལག་གིས་རང་འགུལ་གྱིས་བཤད་པ་ཡིན། གཤམ་གྱི་ཚེས་གྲངས་ནི་གླ་ཕོགས་སྤྲོད་དགོས་པའི་ཉིན་ཡིན། ཨང་གྲངས་དང་གསང་ཚིག་སུ་ལའང་མེད་པས། ཁོང་ལ་བྲིས་པ་སུས་ཀྱང་མི་མཐོང་།
# review: native speaker
conduct-rests = མཚམས་བཞག་པའི་ཁེ་ལས།
# review: native speaker
conduct-rests-about = ཁེ་ལས་འདི་དག་གི་ལས་གནས་མཚམས་འཇོག ཉིན་དེའི་མཚན་མོ་ནས་ནུས་པ་ཡོད། གཞན་གྱིས་“མཚམས་བཞག”ཅེས་པ་ཁོ་ན་མཐོང་། རྒྱུ་མཚན་དང་སུ་ཡིན་མི་ཤེས། ཁོང་རང་གིས་ལས་ཀ་འགོ་བཙུགས་རྗེས་ཀྱི་དྲི་བའི་ནང་རོགས་རམ་ཞུས་ན། འདིར་རང་འགུལ་གྱིས་འགོད། ཞུ་གཏུག་བྱེད་མཁན་མེད་ཀྱང་ཁོངས་མི་རང་གིས་འགོད་ཆོག གློད་པར་མི་གཉིས་དགོས། གཅིག་གིས་འདོན། གཞན་ཞིག་གིས་གློད། དེ་རྗེས་ཁེ་ལས་རང་གིས་ལས་གནས་རེ་རེ་བཞིན་ཡང་བསྐྱར་ཁྱབ་བསྒྲགས་བྱེད།
# review: native speaker
conduct-rests-none = མཚམས་བཞག་པའི་ཁེ་ལས་མེད།
# review: native speaker
conduct-rest-in-force = མཚམས་བཞག་ཟིན།
# review: native speaker
conduct-rest-tonight = དེ་རིང་མཚན་མོ་ནས་མཚམས་འཇོག
# review: native speaker
conduct-rest-keep = མུ་མཐུད་མཚམས་འཇོག
# review: native speaker
conduct-rest-new = ཁེ་ལས་ཤིག་མཚམས་འཇོག་པ།
# review: native speaker
conduct-rest-firm-hint = ཁེ་ལས་ཀྱི་མིང་འབྲི་རོགས། ལས་གནས་ཐོག་གི་མིང་དང་གཅིག་མཚུངས་དགོས།
# review: native speaker
conduct-rest = དེ་རིང་མཚན་མོ་ནས་མཚམས་འཇོག
# review: native speaker
conduct-rest-nobody = མིང་འདི་ཅན་གྱི་ཁེ་ལས་མེད། ནོར་ནས་བྲིས་ཡོད་མེད་གཟིགས་རོགས།
# review: native speaker
conduct-calls = གཏོང་དགོས་པའི་ཁ་པར།
# review: native speaker
conduct-calls-about = མི་འདི་དག་གིས་རང་གིས་ཞུས་པ་ཡིན། ལས་ཀ་འགོ་བཙུགས་རྗེས་དྲི་བ་ཡོད་སྐབས་ལས་ཁུངས་འདིས་ཁ་པར་བཏང་ནས་འདྲི། ཁོང་རང་ཁོ་ནར་འདྲི་རོགས། གཞན་ལ་མ་འདྲི། ཁ་པར་མ་བླངས་ནའང་ཆོག བཤད་མི་འདོད་ནའང་ཆོག ཅི་ཡང་མི་འགོད།
# review: native speaker
conduct-calls-none = ཁ་པར་ཞུ་མཁན་མེད།
# review: native speaker
conduct-call-since = { $day }ནས་བཟུང་།
# review: native speaker
conduct-call-after = ལས་ཀ་འགོ་བཙུགས་ནས་ཉིན་{ $days }
# review: native speaker
conduct-call-done = བཏང་ཟིན། ཐོ་ནས་འདོར་བ།
# review: native speaker
conduct-call-asks = འདྲི་དགོས་པ།
# review: native speaker
conduct-call-help = ཁོང་རང་གིས་རོགས་རམ་ཞུས་ན། འདིར་ཁོང་གི་ཚབ་ཏུ་ཞུ་རོགས།
# Published quarters and heads of the journal.
# review: native speaker
conduct-publish = དུས་ཚིགས་ཤིག་སྤྱི་བསྒྲགས།
# review: native speaker
conduct-publish-about = ཡར་ཐོན་ལྟ་ཆོག་པའི་མིས་“ལས་ཀའི་སྤུས་ཚད།”ཤོག་ངོས་སུ་མཐོང་བ་ནི། རྫོང་ཡོངས་ནས་ལས་ཁུངས་འདིར་ཞུ་གཏུག་ག་ཚོད་བྱས་པ་དང་། དུས་ཐོག་ཏུ་ལན་བཏབ་པ་དང་མཇུག་བསྡུས་པའི་བསྡུར་ཚད་ཡིན། དུས་ཚིགས་རྫོགས་ནས་ཟླ་གཅིག་འདས་རྗེས་མ་གཏོགས་སྤྱི་བསྒྲགས་བྱེད་མི་ཆོག སུས་ཀྱང་ཞུས་མེད་པར་མ་ལག་གིས་རང་འགུལ་གྱིས་བཀོད་པའི་གླ་ཕོགས་འཕྱི་བ་འདིར་མི་རྩི།
# review: native speaker
conduct-publish-for-good = ཡར་ཐོན་ལྟ་ཆོག་པའི་མིས་མཐོང་བ་ནི་འདི་དག་ཡིན། སྤྱི་བསྒྲགས་བྱས་རྗེས་ཕྱིར་བསྡུ་དང་བཟོ་བཅོས་བྱེད་མི་ཐུབ།
# review: native speaker
conduct-publish-sure = ངས་གོང་གི་གྲངས་ལ་བལྟས་ཟིན། སྤྱི་བསྒྲགས་བྱས་ཆོག
# review: native speaker
conduct-publish-unsure = རྟགས་བཀོད་མེད། ཐོག་མར་གོང་གི་གྲངས་ལ་ལྟ་རོགས། དེ་ནས་རྟགས་བཀོད་དེ་སྤྱི་བསྒྲགས་གནང་རོགས།
# review: native speaker
conduct-publish-do = སྤྱི་བསྒྲགས་བྱེད།
# review: native speaker
conduct-publish-changed = ཤོག་ངོས་འདི་ཁ་ཕྱེ་རྗེས་གྲངས་ཀ་འགྱུར་འདུག ཡང་བསྐྱར་གཟིགས་རྗེས་སྤྱི་བསྒྲགས་གནང་རོགས།
# review: native speaker
conduct-published-on = { $day }ཉིན་སྤྱི་བསྒྲགས་བྱས།
# review: native speaker
conduct-heads = ཟིན་ཐོའི་མཐའ་མ།
# review: native speaker
conduct-heads-about = བལྟས་པའི་ཟིན་ཐོའི་ནང་སུས་སུའི་ཡིག་ཆ་བལྟས་པ་བྲིས་ཡོད། ཆེས་མཐའ་མའི་ཟིན་ཐོ་ (ཟིན་ཐོའི་མཐའ་མ།) མཚན་མོ་རེར་ལས་ཁུངས་འདིར་སྤྲོད། མཚམས་མཚམས་སུ་དཔར་འདེབས་བྱས་ནས་ས་ཆ་གཞན་དུ་ཉར་ཚགས་གནང་རོགས། དེ་ལྟར་བྱས་ན། རྗེས་སུ་སུས་ཟིན་ཐོ་བཅོས་ཀྱང་ཤེས་ཐུབ། ལོ་གསུམ་འཁོར་བའི་ཟིན་ཐོ་ནི། དེ་ལས་ཕྱི་བའི་ཟིན་ཐོའི་མཐའ་མ་ཉར་ཚགས་བྱས་རྗེས་མ་གཏོགས་གཙང་སེལ་མི་བྱེད།
# review: native speaker
conduct-heads-fresh = ཟིན་ཐོའི་མཐའ་མ་གསར་ཤོས།
# review: native speaker
conduct-heads-number = ཨང་རིམ།
# review: native speaker
conduct-heads-day = ཉིན།
# review: native speaker
conduct-heads-hash = ཞིབ་བཤེར་རྟགས།
# review: native speaker
conduct-heads-do = ཐོག་མར་ཤོག་ངོས་འདི་དཔར་འདེབས་གནང་རོགས། ཤོག་བུ་དེ་གློག་ཀླད་འདི་དང་གཞུང་ལས་ཁང་འདིའི་ཕྱི་རུ་ཉར་ཚགས་གནང་རོགས། དེ་རྗེས་གཤམ་གྱི་མཐེབ་གནོན་མནོན་རོགས།
# review: native speaker
conduct-heads-done = དཔར་འདེབས་དང་ཉར་ཚགས་བྱས་ཟིན།
# review: native speaker
conduct-heads-none = ཟིན་ཐོའི་མཐའ་མ་གསར་པ་མེད། དེ་རིང་མཚན་མོར་ཡོང་ངེས།
# review: native speaker
conduct-heads-away = ཉར་ཚགས་བྱས་ཟིན་པ།
# review: native speaker
conduct-heads-one = ཟིན་ཐོ་ཨང་{ $number }པ།
# review: native speaker
conduct-heads-by = { $name }ཡིས་{ $day }ཉིན་ཉར་ཚགས་བྱས།

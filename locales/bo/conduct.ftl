# Tibetan of complaints. What is missing is shown in Chinese and marked.
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
conduct-promise-days = ཉེན་ཁ་ཡོད་ན་དེ་རིང་རང་ལན་འདེབས། གཞན་ནི་ལས་དུས་ཉིན་{ $days }ནང་ལན་འདེབས། (གཟའ་ཟླ་བ་ནས་གཟའ་པ་སངས་བར།)
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
conduct-may-tell = དགོས་ངེས་བྱུང་ན་ཁེ་ལས་སམ་ལས་ཁུངས་ལ་བཤད་ཆོག
# review: native speaker
conduct-may-tell-hint = རྟགས་མ་བརྒྱབ་ན་ཅི་ཡང་མི་བཤད། རྗེས་སུ་བསྒྱུར་ཆོག
# review: native speaker
conduct-send = གཏོང་བ།
# review: native speaker
conduct-leave = ཕྱིར་ཐོན།
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
conduct-complaints-none = ཞུ་གཏུག་མེད།
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
conduct-message-send = གཏོང་བ།
# review: native speaker
conduct-refer = བརྒྱུད་སྤྲོད།
# review: native speaker
conduct-refer-to = ལས་ཁུངས་གང་ལ་བརྒྱུད་སྤྲོད།
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
conduct-is-open = མཇུག་མ་བསྡུས་པ།

# Key and members.
# review: native speaker
conduct-office = ལས་ཁུངས་ཁ་འབྱེད་པ།
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
conduct-member-word = གསང་ཚིག
# review: native speaker
conduct-take-up = འགོ་འཛུགས་པ།
# review: native speaker
conduct-members = ཁོངས་མི།
# review: native speaker
home-complaints-waiting = ལན་ལ་སྒུག་པ་{ $count }
# review: native speaker
home-complaints-overdue = དུས་བཀག་ལས་འདས་པ་{ $count }
# review: native speaker
conduct-holds = བཞག་པའི་ཁེ་ལས།
# review: native speaker
conduct-holds-none = ད་ལྟ་མེད།
# review: native speaker
conduct-hold-month = ལས་ཀ་འགོ་འཛུགས་པའི་ཟླ།
# review: native speaker
conduct-hold-month-hint = དཔེར་ན་2022-03
# review: native speaker
conduct-not-free-done = བྱས་ཟིན།
# review: native speaker
conduct-id-number = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།
# Published quarters and heads of the journal.
# review: native speaker
conduct-publish = དུས་ཚིགས་ཤིག་སྤྱི་བསྒྲགས།
# review: native speaker
conduct-publish-do = སྤྱི་བསྒྲགས་བྱེད།
# review: native speaker
conduct-published-on = { $day }ཉིན་སྤྱི་བསྒྲགས་བྱས།
# review: native speaker
conduct-heads-day = ཉིན།
# review: native speaker
conduct-heads-number = ཨང་རིམ།

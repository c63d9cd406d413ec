# Tibetan of work teams and journeys. Words are short; who goes is decided by each person alone.

# review: native speaker
nav-teams = ངལ་རྩོལ་རུ་ཁག
# review: native speaker
teams-about = ཁེ་ལས་འདིའི་ལས་གནས་ཀྱི་ཆེད་དུ་རུ་ཁག་ཅིག་འཛུགས་པ། སུས་འཁྲིད་པ་དང་། ཉིན་གང་ལ་གང་ནས་ཐོན་པ། གང་ལྟར་ཕྱིར་ལོག་པ་བཅས་འབྲི་དགོས། སུ་ཞིག་ཞུགས་མིན་ནི་ལས་གནས་འདྲི་མཁན་སོ་སོས་རང་གིས་ཐག་གཅོད།
# review: native speaker
teams-none = ད་དུང་ངལ་རྩོལ་རུ་ཁག་མེད།
# review: native speaker
teams-count = རུ་ཁག་བསྡོམས་{ $count }
# review: native speaker
teams-make = རུ་ཁག་ཅིག་འཛུགས་པ།
# review: native speaker
teams-make-about = འཚོལ་བསྡུ་བྱེད་བཞིན་པའི་ལས་གནས་ཤིག་འདེམས་རོགས།
# review: native speaker
teams-no-work = འཚོལ་བསྡུ་བྱེད་བཞིན་པའི་ལས་གནས་མེད། ཐོག་མར་ལས་གནས་ཁྱབ་བསྒྲགས་བྱས་རྗེས་རུ་ཁག་འཛུགས་རོགས།
# review: native speaker
teams-correct = རུ་ཁག་གི་ཡིག་ཆ་ཡོ་བསྲང་།
# review: native speaker
teams-one = ངལ་རྩོལ་རུ་ཁག
# review: native speaker
teams-write-about = གདན་ཞུ་བྱེད་སྐབས་རུ་ཁག་འདི་གསལ་པོར་འབྲི་ཆོག ཁོང་རང་གིས་འགྲུལ་བཞུད་དང་ཆ་རྐྱེན་ཚང་མ་བལྟས་རྗེས་རང་གིས་ཐག་གཅོད། ལམ་གྲོན་སུས་སྤྲོད་པ་ནི་ལས་གནས་ཀྱི་ཆ་རྐྱེན་ལྟར་ཡིན།
# review: native speaker
teams-correct-about = འགྲུལ་བཞུད་དམ་རུ་ཁག་འཁྲིད་མཁན་བཅོས་ན། སྔར་ཁས་བླངས་པ་རྩིས་ལ་མི་འཁེལ་བས། མི་ཚང་མ་ལ་ཡང་བསྐྱར་འདྲི་དགོས། རུ་ཁག་གི་མིང་དང་ཁ་པར་ཁོ་ན་བཅོས་ན། ཡང་བསྐྱར་འདྲི་མི་དགོས།
# review: native speaker
teams-earliest = སྔ་ཤོས་ལ་{ $day }ཉིན་ཐོན་ཆོག མི་ཚང་མ་ལ་ལན་འདེབས་པའི་དུས་ཚོད་དང་། ཁས་བླངས་རྗེས་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་དགོས།
# review: native speaker
teams-part-team = རུ་ཁག་འཁྲིད་པ།
# review: native speaker
teams-part-out = འགྲོ་བ།
# review: native speaker
teams-part-back = ཕྱིར་ལོག་པ།
# review: native speaker
teams-part-partner = དེ་གའི་འབྲེལ་གཏུག (ལྗོངས་ཕྱི།)
# review: native speaker
teams-field-name = རུ་ཁག་གི་མིང་།
# review: native speaker
teams-field-leader = རུ་ཁག་འཁྲིད་མཁན།
# review: native speaker
teams-field-leader_phone = རུ་ཁག་འཁྲིད་མཁན་གྱི་ཁ་པར།
# review: native speaker
teams-field-out_day = འགྲོ་བའི་ཉིན།
# review: native speaker
teams-field-out_hour = འགྲོ་བའི་དུས་ཚོད།
# review: native speaker
teams-field-out_from = གང་ནས་འགྲོ་བ།
# review: native speaker
teams-field-out_how = ཅི་ལ་བསྡད་ནས་འགྲོ་བ།
# review: native speaker
teams-field-back_day = ཕྱིར་ལོག་པའི་འཆར་གཞིའི་ཉིན།
# review: native speaker
teams-field-back_how = ཅི་ལ་བསྡད་ནས་ཕྱིར་ལོག་པ།
# review: native speaker
teams-field-partner_body = དེ་གའི་འབྲེལ་གཏུག་ལས་ཁུངས།
# review: native speaker
teams-field-partner_person = དེ་གའི་འབྲེལ་གཏུག་བྱེད་མི།
# review: native speaker
teams-field-partner_phone = དེ་གའི་ཁ་པར།
# review: native speaker
teams-hint-leader = རུ་ཁག་དང་མཉམ་དུ་འགྲོ་བ་དང་ལམ་བར་དུ་འགན་འཁུར་བའི་མི།
# review: native speaker
teams-hint-leader_phone = ཁེ་ལས་ཀྱིས་གདན་ཞུ་བྱས་པའི་མིས་ཁ་པར་འདི་མཐོང་ཐུབ།
# review: native speaker
teams-hint-out_day = དཔེར་ན། 2022-03-01
# review: native speaker
teams-hint-out_from = དཔེར་ན། རྫོང་གི་རླངས་འཁོར་ས་ཚིགས་ཀྱི་སྒོ་ཁ།
# review: native speaker
teams-how-bus = སྤྱི་སྤྱོད་རླངས་འཁོར།
# review: native speaker
teams-how-train = མེ་འཁོར།
# review: native speaker
teams-how-plane = གནམ་གྲུ།
# review: native speaker
teams-how-firm_vehicle = ཁེ་ལས་ཀྱི་རླངས་འཁོར།
# review: native speaker
teams-how-several = རླངས་འཁོར་དང་། མེ་འཁོར། གནམ་གྲུ་རེས་མོས་ཀྱིས།
# review: native speaker
teams-say-hour = ཆུ་ཚོད་{ $hour }
# review: native speaker
teams-pays-out = འགྲོ་བའི་ལམ་གྲོན།
# review: native speaker
teams-pays-back = ཕྱིར་ལོག་པའི་ལམ་གྲོན།
# review: native speaker
teams-ring-leader = རུ་ཁག་འཁྲིད་མཁན།
# review: native speaker
teams-ring-partner = དེ་གའི་འབྲེལ་གཏུག
# review: native speaker
teams-ring-complaints = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས།
# review: native speaker
teams-fault-out-early = སྔ་དྲགས་འདུག སྔ་ཤོས་ལ་{ $day }ཉིན་ཐོན་ཆོག མི་ཚང་མ་ལ་ལན་འདེབས་པ་དང་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་དགོས།
# review: native speaker
teams-fault-out-late = འཕྱི་དྲགས་འདུག མང་མཐར་ཉིན་180རྗེས།
# review: native speaker
teams-fault-back-early = ཕྱིར་ལོག་པའི་ཉིན་ནི་འགྲོ་བའི་ཉིན་གྱི་རྗེས་སུ་ཡིན་དགོས།
# review: native speaker
teams-fault-back-late = ཕྱིར་ལོག་པ་འཕྱི་དྲགས་འདུག མང་མཐར་ལོ་གསུམ་རྗེས།
# review: native speaker
teams-is-gathering = རུ་ཁག་འཛུགས་བཞིན་པ།
# review: native speaker
teams-is-under-way = ལམ་བར་དུ་ཡོད།
# review: native speaker
teams-is-away = ཕྱི་ལ་ལས་ཀ་བྱེད་བཞིན་པ།
# review: native speaker
teams-is-back = ཕྱིར་ལོག་ཟིན།
# review: native speaker
teams-is-cancelled = ཕྱིར་བསྡུ་བྱས་ཟིན།
# review: native speaker
teams-journey = འགྲུལ་བཞུད།
# review: native speaker
teams-journey-of = རུ་ཁག་གི་མིང་།
# review: native speaker
teams-who-about = སུ་ཞིག་ཞུགས་མིན་ནི་ཁོང་རང་ཁོ་ནས་ཐག་གཅོད། འདིར་མི་སྣོན་མི་ཐུབ། གདན་ཞུ་བྱེད་སྐབས་རུ་ཁག་འདི་འདེམས་རོགས།
# review: native speaker
teams-happened = ལམ་བར་དང་ཕྱི་ལ་ཡོད་སྐབས།
# review: native speaker
teams-happened-about = རུ་ཁག་ཡོངས་ཀྱི་དོན་ཁོ་ན་འགོད། མི་སྒེར་གྱི་དོན་མི་འགོད། ལས་ཀ་འགོ་བཙུགས་པ་ནི་“ལས་གནས་འདྲི་མཁན།”ནང་རེ་རེ་བཞིན་སྙན་ཞུ་བྱེད་རོགས།
# review: native speaker
teams-happened-none = ད་དུང་ཐོ་འགོད་བྱས་མེད།
# review: native speaker
teams-happened-departed = ཐོན་ཟིན།
# review: native speaker
teams-happened-arrived = འབྱོར་ཟིན།
# review: native speaker
teams-happened-contact = འབྲེལ་བ་བྱས་ཟིན།
# review: native speaker
teams-happened-returned = ཕྱིར་ལོག་ཟིན།
# review: native speaker
teams-record-day = ཉིན་གང་།
# review: native speaker
teams-record-hint = དཔེར་ན། 2022-03-01
# review: native speaker
teams-record-departed = ཐོ་འགོད། ཐོན་ཟིན།
# review: native speaker
teams-record-arrived = ཐོ་འགོད། འབྱོར་ཟིན།
# review: native speaker
teams-record-contact = ཐོ་འགོད། རུ་ཁག་དང་འབྲེལ་བ་བྱས་ཟིན།
# review: native speaker
teams-record-returned = ཐོ་འགོད། ཕྱིར་ལོག་ཟིན།
# review: native speaker
teams-record-undo = འདི་ཕྱིར་བསྡུ།
# review: native speaker
teams-contact-due = རུ་ཁག་ཕྱི་ལ་ཡོད། ཁེ་ལས་ཀྱིས་ཉུང་མཐར་གཟའ་འཁོར་གཉིས་རེར་ཐེངས་གཅིག་འབྲེལ་བ་བྱེད་དགོས། ཐེངས་རྗེས་མ་འཕྱི་ཤོས་ལ་{ $day }ཉིན་ཡིན།
# review: native speaker
teams-cancel = རུ་ཁག་འདི་ཕྱིར་བསྡུ།
# review: native speaker
teams-cancel-about = ཐེངས་གཅིག་མནན་པས་ཆོག བཏང་ཟིན་པའི་གདན་ཞུ་མཉམ་དུ་ཕྱིར་བསྡུ་བྱེད། ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
teams-cancelled = རུ་ཁག་འདི་ཕྱིར་བསྡུ་བྱས་ཟིན།
# review: native speaker
teams-departed = རུ་ཁག་ཐོན་ཟིན། འགྲུལ་བཞུད་བཅོས་མི་ཐུབ། ཕྱིར་བསྡུ་ཡང་བྱེད་མི་ཐུབ།
# review: native speaker
teams-firm-may-not = ཁེ་ལས་མཚམས་བཞག་པའམ་ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་ཚོད་རྫོགས་པ་ཡིན། རུ་ཁག་ཐོན་མི་ཆོག མི་གསར་པ་ཡང་ཞུགས་མི་ཆོག
# review: native speaker
teams-day-later = ཉིན་འདི་ད་དུང་སླེབས་མེད།
# review: native speaker
teams-day-early = སྔ་དྲགས་འདུག { $day }ལས་སྔ་མི་ཆོག
# review: native speaker
teams-offer-hint = རུ་ཁག་བདམས་ན། ཁོང་རང་གིས་འགྲུལ་བཞུད་བལྟས་རྗེས་རང་གིས་ཐག་གཅོད། ཁས་བླངས་ན་རུ་ཁག་དང་མཉམ་དུ་འགྲོ།
# review: native speaker
teams-offer-none = རུ་ཁག་དང་མི་འགྲོ། རང་གིས་འགྲོ།
# review: native speaker
teams-choose = རུ་ཁག་འདི་འདེམས་མི་ཐུབ། ཕྱིར་བསྡུ་བྱས་ཟིན་པའམ། ཐོན་ཟིན་པའམ། ལས་གནས་འདིའི་རུ་ཁག་མིན་པ་ཡིན། ཡང་བསྐྱར་འདེམས་རོགས།
# review: native speaker
teams-full = རུ་ཁག་འདིར་མི་20གདན་ཞུ་བྱས་ཟིན། རུ་ཁག་གཞན་ཞིག་འཛུགས་རོགས།
# review: native speaker
teams-begin-before = སྔ་དྲགས་འདུག རུ་ཁག་ཐོན་རྗེས་ཡིན་དགོས།
# review: native speaker
teams-expires-late = འཕྱི་དྲགས་འདུག ཁས་བླངས་རྗེས་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་དགོས། དེའི་རྗེས་སུ་གཞི་ནས་རུ་ཁག་ཐོན། ཚེས་གྲངས་སྔ་བ་ཞིག་འབྲི་བའམ། འགྲོ་བའི་ཉིན་ཕྱིར་འགྱངས་བྱེད་རོགས།
# review: native speaker
teams-gone = རུ་ཁག་འདི་ཕྱིར་བསྡུ་བྱས་ཟིན་པའམ་ཐོན་ཟིན་པས། ཞུགས་མི་ཐུབ།
# review: native speaker
teams-not-whole = ལྗོངས་ཕྱིའི་ལས་ཀ་ལ་དེ་གའི་འབྲེལ་གཏུག་ལས་ཁུངས་དང་། བྱེད་མི། ཁ་པར་བཅས་དགོས། ད་དུང་བྲིས་མེད།
# review: native speaker
teams-out-of-order = ད་ལྟ་འདི་འགོད་མི་ཐུབ། ཡང་ན་གནས་ཚུལ་ལ་འགྱུར་བ་བྱུང་འདུག གཟིགས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
teams-recorded-already = ཉིན་འདིའི་ཐོ་འགོད་བྱས་ཟིན།
# review: native speaker
teams-too-late = ཐོན་རྒྱུའི་དུས་ཚོད་ཉེ་དྲགས་འདུག ཁས་བླངས་རྗེས་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་དགོས་པས། ད་ལྟ་རུ་ཁག་འདིར་ཞུགས་མི་ཐུབ།
# review: native speaker
teams-back-about = ཁྱེད་ཁྱིམ་དུ་ཕྱིར་ལོག་ཟིན་ནམ། ཐེངས་གཅིག་མནན་པས་ཆོག རྒྱུ་མཚན་མི་འདྲི། གཞན་གྱིས་མི་མཐོང་།
# review: native speaker
teams-back-day = ཉིན་གང་ལ་ཁྱིམ་དུ་འབྱོར་བ།
# review: native speaker
teams-back = ང་ཕྱིར་ལོག་ཟིན།
# review: native speaker
teams-back-said = ཁྱེད་ཀྱིས་{ $day }ཉིན་ཁྱིམ་དུ་འབྱོར་བ་བཤད་ཟིན།
# review: native speaker
teams-county = ཁེ་ལས་ཁག་གི་ངལ་རྩོལ་རུ་ཁག
# review: native speaker
teams-county-about = ཁེ་ལས་གང་དང་ལས་གནས་གང་གི་ཆེད་ཡིན་པ། ཉིན་གང་ལ་འགྲོ་བ་དང་ཉིན་གང་ལ་ཕྱིར་ལོག་པ། དེ་གར་སུ་ལ་འབྲེལ་བ་བྱེད་པ་བཅས་ཡིན། འདིར་མིའི་མིང་མེད། མི་གྲངས་ཀྱང་མེད། སུ་ཞིག་ཞུགས་མིན་ནི་ཁོང་རང་གིས་ཐག་གཅོད། རྫོང་གིས་མི་མཐོང་།
# review: native speaker
teams-county-none = ད་དུང་ཁེ་ལས་གང་གིས་ཀྱང་རུ་ཁག་བཙུགས་མེད།
# review: native speaker
teams-no-partner = ལྗོངས་ནང་ཡིན། མི་དགོས།
# review: native speaker
teams-travellers = མཉམ་དུ་འགྲོ་མཁན་གྱི་མིང་ཐོ།
# review: native speaker
teams-travellers-opens = མིང་ཐོ་{ $day }ཉིན་ཁ་འབྱེད། དེའི་དུས་སུ་མི་ཚང་མའི་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་རྫོགས་ཟིན།
# review: native speaker
teams-travellers-none = ད་ལྟ་མཉམ་དུ་འགྲོ་མཁན་མེད།
# review: native speaker
teams-travellers-count = བསྡོམས་མི་{ $count }
# review: native speaker
teams-travellers-about = མཐའ་མའི་ཉིན་ལ་མ་ཕྱིན་ནའང་ཆོག མིང་ཐོའི་ནང་མེད་པའི་མི་མ་འཚོལ། མ་འདྲི།
# review: native speaker
teams-travellers-recorded = མིང་ཐོ་ཁ་ཕྱེ་ཐེངས་རེར་ཟིན་ཐོ་འགོད། ཁོང་རང་གིས་མཐོང་ཐུབ། མ་ཐོན་གོང་ཡང་བསྐྱར་ཐེངས་གཅིག་ཁ་འབྱེད་རོགས།
# review: native speaker
teams-no-phone = ཁ་པར་བཞག་མེད།

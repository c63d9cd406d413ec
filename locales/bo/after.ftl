# Tibetan of what comes after the start of work.

# review: native speaker
after-title = དྲི་བ་ཐུང་ངུ་ཁ་ཤས།
# review: native speaker
after-card-about = ལས་ཀ་འགོ་བཙུགས་རྗེས་ཇི་འདྲ་ཡིན། ལན་མ་བཏབ་ནའང་ཆོག ཁྱེད་རང་ཁོ་ནས་མཐོང་ཐུབ།
# review: native speaker
after-about = ལས་ཀ་འགོ་བཙུགས་རྗེས་ཉིན་3དང་ཉིན་30། ཉིན་90ལ་དྲི་བ་ཐུང་ངུ་ཁ་ཤས་ཡོད། ལན་བཏབ་ཀྱང་འདྲ་མ་བཏབ་ཀྱང་འདྲ། ཅི་ཡང་མི་འགྱུར།
# review: native speaker
after-none = ད་ལྟ་ཁྱེད་ལ་འདྲི་རྒྱུ་མེད།
# review: native speaker
after-to-questions = དྲི་བ་ལྟ་བ།
# review: native speaker
after-pay-day = { $day }ཉིན་གླ་ཕོགས་སྤྲོད་རྒྱུ།
# review: native speaker
after-all-due = ལས་ཀ་མཚམས་བཞག་རྗེས། { $day }ཡན་ལ་གླ་ཕོགས་ཚང་མ་གཙང་རྩིས་བྱེད་དགོས།
# review: native speaker
after-firms-end = ཁེ་ལས་ཀྱིས་སྙན་ཞུ་བྱས་པའི་མཐའ་མའི་ཉིན། { $day } དེས་ཁྱེད་ཀྱི་ཟིན་ཐོ་མི་བསྒྱུར།
# review: native speaker
after-to-work = ལས་ཀ་འདིར་ལྟ།
# review: native speaker
after-firm-paid = ཁེ་ལས་ཀྱིས་{ $day }ཉིན་སྤྲད་ཟིན་ཟེར།
# review: native speaker
after-firm-silent = ཁེ་ལས་ཀྱིས་སྤྲད་ཟིན་པ་བཤད་མེད།
# review: native speaker
after-said-paid = ཁྱེད་ཀྱིས་བཤད་པ། ལག་ཏུ་འབྱོར་བྱུང་།
# review: native speaker
after-said-unpaid = ཁྱེད་ཀྱིས་བཤད་པ། སྤྲད་མེད།
# review: native speaker
after-body-told = { $day }ཉིན་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་བཤད་ཟིན། ཁྱེད་ཀྱི་མིང་བཤད་མེད། ཁེ་ལས་ཀྱིས་མི་ཤེས།
# review: native speaker
after-paid = ལག་ཏུ་འབྱོར་བྱུང་།
# review: native speaker
after-unpaid = སྤྲད་མེད། ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་བཤད་པ།
# review: native speaker
after-pay-about = གླ་ཕོགས་སྤྲོད་པའི་ཉིན་ནས་ཉིན་{ $days }རྗེས་ཁེ་ལས་ཀྱིས་སྤྲད་ཟིན་པ་མ་བཤད་པ་དང་། ཁྱེད་ཀྱིས་འབྱོར་བྱུང་བ་མ་བཤད་ན། རང་འགུལ་གྱིས་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་བཤད། ཁྱེད་ཀྱི་མིང་མི་འབྲི། ཁྱེད་ཀྱིས་“སྤྲད་མེད”ཅེས་བཤད་ན་དེ་མ་ཐག་བཤད། ཁྱེད་ཀྱིས་ཅི་བཤད་པ་ཁེ་ལས་ཀྱིས་མི་མཐོང་།
# review: native speaker
after-said-already = འདི་ཁྱེད་ཀྱིས་བཤད་ཟིན།
# review: native speaker
after-channel = དྲི་བ་ཡོད་པ་ཇི་ལྟར་ཤེས།
# review: native speaker
after-channel-legend = དྲི་བ་གསར་པ་ཡོད་པའམ་ཁེ་ལས་ཀྱིས་ཁྱེད་ཀྱི་མཐའ་མའི་ཉིན་སྙན་ཞུ་བྱས་སྐབས།
# review: native speaker
after-channel-own = ང་རང་གིས་ལྟ། བརྡ་མི་དགོས།
# review: native speaker
after-channel-message = ངའི་ཁ་པར་ལ་ཚིག་གཅིག་གཏོང་བ། ནང་དོན་གསར་པ་ཡོད། ལས་ཀ་དང་ཁེ་ལས་ཀྱི་མིང་མི་འབྲི།
# review: native speaker
after-no-number = བརྡ་ལེན་པར། ཐོག་མར་རང་གི་ཁ་པར་ར་སྤྲོད་བྱེད་རོགས།
# review: native speaker
after-kept = ཉར་ཟིན། ནམ་ཡིན་ཡང་བཅོས་ཆོག
# review: native speaker
after-message = རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་ཤོག་ངོས་སུ་ཁྱེད་ལ་ནང་དོན་གསར་པ་ཡོད། ལྟ་འདོད་ན་ལྟ་ཆོག མ་བལྟས་ནའང་ཆོག
# review: native speaker
after-days = ཁྱེད་ཀྱིས་ལས་ཀ་བྱས་ནས་ཉིན་{ $days }སོང་། ལན་འདེབས་འདོད་པ་དེར་ལན་འདེབས་རོགས།
# review: native speaker
after-promise-free = ལན་མ་བཏབ་པའམ་ཉུང་བཏབ་ནའང་འདྲ། ཁྱེད་ཀྱིས་ལན་བཏབ་མིན་དང་ཅི་བཏབ་པ་སུས་ཀྱང་མི་ཤེས།
# review: native speaker
after-promise-kept = ཁྱེད་ཀྱི་ལན་ས་ཆ་གང་དུའང་མི་ཉར།
# review: native speaker
after-promise-red = ལན་ཞིག་ལས་ཁྱེད་ལ་རོགས་རམ་དགོས་པ་མངོན་ན། ཤོག་ངོས་རྗེས་མར་ཐོག་མར་ཅི་འབྱུང་བ་གསལ་པོར་བྲིས་ཡོད། ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་བཤད་མིན་ཁྱེད་རང་གིས་ཐག་གཅོད། བཤད་ན་ཁེ་ལས་འདིའི་ལས་གནས་མཚམས་འཇོག ཁེ་ལས་ཀྱིས་ཚོད་དཔག་བྱེད་སྲིད།
# review: native speaker
after-q-agreed = ལས་ཀ་དང་ས་ཆ། གླ་ཕོགས་བཅས་སྔར་བཤད་པ་དང་གཅིག་འདྲ་ཡིན་ནམ།
# review: native speaker
after-q-contract = གན་རྒྱ་ཁྱེད་རང་གི་ལག་ཏུ་ཡོད་དམ།
# review: native speaker
after-q-paid = ད་བར་གླ་ཕོགས་དུས་ལྟར་ཆ་ཚང་སྤྲད་དམ།
# review: native speaker
after-q-papers = ཐོབ་ཐང་ལག་ཁྱེར་སོགས་ཁྱེད་རང་གི་ལག་ཏུ་ཡོད་དམ།
# review: native speaker
after-q-hours = ཁྱེད་འདོད་མེད་ཀྱང་དུས་ཚོད་མང་པོར་ལས་ཀ་བྱེད་དགོས་པའམ། ངལ་གསོའི་ཉིན་མེད་དམ།
# review: native speaker
after-q-living = སྡོད་ས་དང་ཁ་ལག ལས་ཀ་བྱེད་ས་བཅས་འགྲིག་གམ།
# review: native speaker
after-q-leave = ཁྱེད་ད་ལྟ་འགྲོ་འདོད་ན། འགྲོ་ཐུབ་བམ།
# review: native speaker
after-q-family = ནང་ལ་ཁ་པར་གཏོང་འདོད་པ་དང་མི་ལ་ཐུག་འདོད་ན། ཆོག་གམ།
# review: native speaker
after-q-debt = ཁེ་ལས་སམ་བར་མིའི་བུ་ལོན་དང་འཛིན་དངུལ་འཇལ་བའི་ཆེད་ལས་ཀ་བྱེད་དགོས་སམ།
# review: native speaker
after-q-need = མི་ཞིག་གིས་ཁྱེད་ཀྱི་དཀའ་ངལ་ལ་བརྟེན་ནས་ཁྱེད་འདོད་མེད་པའི་དོན་བྱེད་དུ་བཅུག་གམ།
# review: native speaker
after-q-threats = མི་ཞིག་གིས་ཁྱེད་དམ་ཁྱེད་ཀྱི་ནང་མི་ལ་འཇིགས་སྐུལ་བྱེད་དམ།
# review: native speaker
after-q-hurt = མི་ཞིག་གིས་ཁྱེད་ལ་རྡུང་ངམ། ཁྱེད་འདོད་མེད་པར་ལུས་ལ་རེག་གམ།
# review: native speaker
after-q-safe = ཁྱེད་དེར་བདེ་འཇགས་ཡིན་ནམ།
# review: native speaker
after-a-yes = ཡིན།
# review: native speaker
after-a-no = མིན།
# review: native speaker
after-a-unsaid = བཤད་མི་འདོད།
# review: native speaker
after-send = ཚར་སོང་།
# review: native speaker
after-not = ད་ལྟ་མི་འདེབས།
# review: native speaker
after-phone = ཐད་ཀར་བཤད་འདོད་ན། ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱི་ཁ་པར།
# review: native speaker
after-red = ཁྱེད་ཀྱིས་བཤད་པ་འདི་དག་ལ་རོགས་རམ་དགོས་སྲིད།
# review: native speaker
after-then = བཤད་ན་འདི་ལྟར་འགྱུར།
# review: native speaker
after-then-body = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་དེ་མ་ཐག་འབྱོར། དེ་རིང་རང་ལན་འདེབས།
# review: native speaker
after-then-sees = ལས་ཁུངས་དེས་མཐོང་བ་ནི། ཁེ་ལས་དང་ས་ཆ། ཁྱེད་ནམ་ཞིག་ལས་ཀར་ཞུགས་པ། ཁྱེད་ཀྱི་ལན། གཤམ་དུ་བྲིས་པ་བཅས་ཡིན། ཁྱེད་རང་གིས་མ་བྲིས་ན་ཁྱེད་ཀྱི་མིང་དང་ཁ་པར་མི་མཐོང་།
# review: native speaker
after-then-rest = དེ་རིང་མཚན་མོ་ནས་ཁེ་ལས་འདིའི་ལས་གནས་མཚམས་འཇོག མཚམས་བཞག་པའི་ལས་གནས་གཞན་དང་འདྲ། རྒྱུ་མཚན་དང་སུ་ཡིན་མི་འབྲི།
# review: native speaker
after-then-guess = མི་ཞིག་གིས་བཤད་པར་ཁེ་ལས་ཀྱིས་ཚོད་དཔག་བྱེད་སྲིད། ཁྱེད་ཀྱིས་མོས་མཐུན་མ་བྱུང་ན། སུས་ཀྱང་ཁེ་ལས་ལ་མི་བཤད།
# review: native speaker
after-then-word = ཁྱེད་ལ་ཨང་གྲངས་དང་གསང་ཚིག་ཐོབ། དེས་ལན་ལ་བལྟ་ཐུབ།
# review: native speaker
after-what = ད་དུང་བཤད་འདོད་པ།
# review: native speaker
after-tell = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་བཤད་པ།
# review: native speaker
after-again = ངའི་ལན་བཅོས་པ།
# review: native speaker
after-not-tell = མི་བཤད།
# review: native speaker
after-nothing-red = ལན་འདི་དག་ནང་བཤད་དགོས་པ་མེད།
# review: native speaker
after-thanks = ཐུགས་རྗེ་ཆེ།
# review: native speaker
after-thanks-about = ཅི་ཡང་ཉར་མེད། ཅི་ཡང་མི་འགྱུར། རྗེས་སུ་བཤད་འདོད་ན་ནམ་ཡིན་ཡང་ཆོག
# review: native speaker
after-wages = གླ་ཕོགས་སྤྲོད་པ།
# review: native speaker
after-wages-about = གླ་ཕོགས་སྤྲད་རྗེས་འདིར་འབྲི་རོགས། སྤྲོད་པའི་ཉིན་ནས་ཉིན་{ $days }འདས་ཀྱང་བྲིས་མེད་ན། ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱིས་ཤེས། ནོར་ན་ཡོ་བསྲང་ཆོག ཚེས་གྲངས་སྟོང་པར་བཞག་ན་ཕྱིར་བསྡུ་ཡིན།
# review: native speaker
after-wages-none = གླ་ཕོགས་སྤྲོད་པའི་ཉིན་ད་དུང་སླེབས་མེད། ཡང་ན་ཆ་རྐྱེན་ནང་ཉིན་གང་ལ་སྤྲོད་པ་བྲིས་མེད།
# review: native speaker
after-wages-over = ལས་ཀ་འདི་མཇུག་རྫོགས་ཟིན་པས། འབྲི་དགོས་པའི་གླ་ཕོགས་སྤྲོད་ཉིན་མེད།
# review: native speaker
after-wages-coming = ད་དུང་སླེབས་མེད་པའི་གླ་ཕོགས་སྤྲོད་ཉིན།
# review: native speaker
after-paid-fits-earlier = ཉིན་འདི་{ $day }ཡི་གླ་ཕོགས་སྤྲོད་ཉིན་ལ་ཉེ་ཞིང་། དེའི་སྐོར་ད་དུང་བྲིས་མེད། དེ་ཡིན་ན་དེར་འབྲི་རོགས། འདི་ཡིན་ན་གཤམ་དུ་གཏན་འཁེལ་གནང་རོགས།
# review: native speaker
after-paid-sure = འདིའི་གླ་ཕོགས་ཡིན།
# review: native speaker
after-reported = བྲིས་ཟིན།
# review: native speaker
after-not-reported = ད་དུང་བྲིས་མེད།
# review: native speaker
after-paid-day = ཉིན་གང་ལ་སྤྲད་པ། (དཔེར་ན། 2022-03-10)
# review: native speaker
after-amount = སྒོར་ག་ཚོད་སྤྲད་པ། (མ་བྲིས་ནའང་ཆོག)
# review: native speaker
after-amount-unreadable = དངུལ་འབོར་ཀློག་མི་ཐུབ། གྲངས་ཀ་ཁོ་ན་འབྲི་རོགས། དཔེར་ན། 3200
# review: native speaker
after-channel-call = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱིས་ང་ལ་ཁ་པར་གཏོང་རོགས།
# review: native speaker
after-call-contact = ཁ་པར་གཏོང་བར། ཨང་གྲངས་དང་དུས་ཚོད་ནམ་འགྲིག
# review: native speaker
after-call-contact-hint = ཁ་པར་འདོད་ན་མ་གཏོགས་འབྲི་མི་དགོས། ལས་ཁུངས་འདི་ཁོ་ནས་མཐོང་ཐུབ། མིང་མ་བྲིས་ནའང་ཆོག
# review: native speaker
after-six = ལས་ཀ་འགོ་བཙུགས་ནས་ཟླ་བ་དྲུག་འཁོར། དྲི་བ་གསུམ།
# review: native speaker
after-six-free = ཁྱེད་རང་རྒྱན་འཕེན་ལྟར་ཐོན་པ་ཡིན། ལན་བཏབ་ཀྱང་འདྲ་མ་བཏབ་ཀྱང་འདྲ། ཅི་ཡང་མི་འགྱུར། ཁྱེད་ཀྱིས་ལན་བཏབ་མིན་སུས་ཀྱང་མི་མཐོང་།
# review: native speaker
after-six-counted = ཁྱེད་ཀྱི་ལན་དམ་སྦྱར་ནས་གཞན་གྱི་ལན་དང་མཉམ་དུ་བགྲང་། བགྲངས་རྗེས་བསུབ། མིང་དང་ཁེ་ལས་མི་འབྲི།
# review: native speaker
after-six-until = { $day }བར་བཅོས་ཆོག
# review: native speaker
quality-title = ལས་ཀའི་སྤུས་ཚད།
# review: native speaker
quality-about = མི་གྲངས་ཀྱི་ཁར་ལས་ཀ་ཇི་འདྲ་ཡིན་པའང་ལྟ། ལས་ཀ་འགོ་བཙུགས་ནས་ཟླ་བ་དྲུག་འཁོར་བའི་མི་ལ་འདྲི། ཁོང་རང་གིས་བཤད།
# review: native speaker
quality-who = རང་གི་རྩིས་ཁྲ་ཡོད་པའི་མིའི་ལས་ཀ་གཉིས་རེ་ལས་གཅིག་རྒྱན་འཕེན་ལྟར་ཐོན། རྩིས་རྒྱག་ནས་ཐོན་པ་ཡིན་པས། སུས་ཀྱང་འདེམས་མི་ཐུབ།
# review: native speaker
quality-when = དུས་ཚིགས་གཅིག་གི་ལན་ནི། རྗེས་མའི་དུས་ཚིགས་ཀྱི་ཟླ་བ་དང་པོ་རྫོགས་རྗེས་ཐེངས་གཅིག་ལ་བགྲང་། སྔར་གྱི་ཁེ་ལས་དང་བྲལ་ནས་གཞན་དུ་རང་གིས་བདམས་པའི་ལས་ཀ་བྱེད་ནའང་“ཡིན།”ལ་རྩི།
# review: native speaker
quality-small = རྫོང་ཡོངས་ཀྱི་གྲངས་ཀ་ཁོ་ན་ཡོད། ལན་{ $few }མ་ལོངས་པའམ། ལན་རིགས་གཅིག་{ $few }མ་ལོངས་ན། གྲངས་ཀ་མི་འབྲི། ཉར་ཡང་མི་ཉར།
# review: native speaker
quality-means = འདི་ནི་ཁོང་རང་གིས་བཤད་པ་ཡིན། མཉེན་ཆས་ཀྱིས་བདེན་དཔང་བྱེད་མི་ཐུབ། འདིས་དམིགས་ཚད་གང་གི་འགྲུབ་པའི་གྲངས་ཀའང་མི་བསྒྱུར།
# review: native speaker
quality-q-chosen = ད་ལྟའི་ལས་ཀ་ཁྱེད་རང་གིས་བདམས་པ་ཡིན་ནམ། (སྔོན་མའམ་གཞན།)
# review: native speaker
quality-q-paid = ཟླ་བ་དྲུག་པོ་འདིར་གླ་ཕོགས་དུས་ལྟར་ཆ་ཚང་འབྱོར་བྱུང་ངམ།
# review: native speaker
quality-q-contract = གན་རྒྱ་ཁྱེད་རང་གི་ལག་ཏུ་ཡོད་དམ།
# review: native speaker
quality-some = ལན་{ $answers }ནང་{ $percent }%གིས་“ཡིན།”ཟེར།
# review: native speaker
quality-nearly-all = ལན་{ $answers }ནང་ཕལ་ཆེར་ཚང་མས་“ཡིན།”ཟེར། (“མིན།”ཟེར་བ་ཉུང་ཤས་ལས་མེད།)
# review: native speaker
quality-nearly-none = ལན་{ $answers }ནང་ཕལ་ཆེར་ཚང་མས་“མིན།”ཟེར། (“ཡིན།”ཟེར་བ་ཉུང་ཤས་ལས་མེད།)
# review: native speaker
quality-few-each = ལན་{ $answers }ལས་མེད། ཉུང་དྲགས་པས་དབྱེ་ནས་མི་འབྲི།
# review: native speaker
quality-none = ད་བར་བགྲངས་ཟིན་པའི་དུས་ཚིགས་མེད།
# review: native speaker
quality-quarter = { $first }ནས་{ $last }བར།
# review: native speaker
quality-few = ལན་ཉུང་དྲགས་པས་མི་འབྲི།
# review: native speaker
quality-complaints = ཞུ་གཏུག
# review: native speaker
quality-complaints-about = རྫོང་ཡོངས་ནས་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་ཞུས་པའི་གནས་ཚུལ་ཡིན། ལས་ཁུངས་དེ་རང་གིས་སྤྱི་བསྒྲགས་བྱས། ཞུ་གཏུག་གང་གི་ནང་དོན་ཡང་འདིར་མེད།
# review: native speaker
quality-complaints-received = ཞུ་གཏུག་གི་གྲངས།
# review: native speaker
quality-complaints-few = ཉུང་དྲགས་པས་མི་འབྲི།
# review: native speaker
quality-complaints-answered = དུས་ཐོག་ལན་བཏབ་པ།
# review: native speaker
quality-complaints-closed = ཉིན་{ $days }ནང་ཐག་བཅད་ཅིང་ཡང་བསྐྱར་མ་ཕྱེ་བ།
# review: native speaker
quality-complaints-hidden = ཕལ་ཆེར་ཚང་མའམ་ཕལ་ཆེར་མེད་པས་མི་འབྲི།

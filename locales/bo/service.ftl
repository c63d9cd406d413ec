# Tibetan of help with work that a resident asks for. Short and spoken; nothing urges.

# review: native speaker
nav-service = ལས་ཞུགས་རོགས་རམ།
# review: native speaker
service-title = ལས་ཞུགས་རོགས་རམ།
# review: native speaker
service-card-about = ཤང་གི་ལས་ཁུངས་ལ་རོགས་རམ་ཞུས་ནས། ཅི་བྱས་པར་བལྟས་ཆོག མཚམས་འཇོག་ཀྱང་ཆོག
# review: native speaker
service-about = ཁྱེད་ཀྱིས་རོགས་རམ་ཞུས་ན། ཤང་གི་ལས་ཁུངས་ཀྱིས་འབྲེལ་གཏུག་བྱས་ནས་རོགས་རམ་བྱེད། རིན་མི་དགོས། (ལས་ཞུགས་སྐུལ་འདེད་བཅའ་ཁྲིམས། དོན་ཚན་ 35) ནམ་ཡིན་ཡང་བཅོས་ཆོག མཚམས་འཇོག་ཀྱང་ཆོག
# review: native speaker
service-why = ཁྱེད་ཀྱི་ཤང་གི་ལས་ཁུངས་ཁོ་ནས་མཐོང་ཐུབ། གཞན་གྱིས་མི་མཐོང་། ཁ་གསབ་དང་གསོ་སྦྱོང་ལ་ཤུགས་རྐྱེན་མི་ཐེབས། མཚམས་མ་བཞག་བར་ཉར། མཐའ་མའི་ཐེངས་ནས་ལོ་གཉིས་ལས་མི་བརྒལ།
# review: native speaker
service-kind = གང་དགོས།
# review: native speaker
service-kind-looking = ལས་ཀ་འཚོལ་བར་རོགས་རམ།
# review: native speaker
service-kind-register = ལས་མེད་ཐོ་འགོད་དང་ལས་ཀ་འཚོལ་བར་རོགས་རམ།
# review: native speaker
service-register-law = ལས་མེད་ཐོ་འགོད་ལ། ངལ་རྩོལ་གྱི་ལོ་ཚད་ནང་ཡོད་པ། ལས་ཀ་བྱེད་ཐུབ་པ། བྱེད་འདོད་ཡོད་པ། ད་ལྟ་ལས་ཀ་མེད་པ་དགོས། ཐོབ་ཐང་ལག་ཁྱེར་འཁྱེར་ནས་ལས་ཁུངས་ལ་ཕེབས་རོགས།
# review: native speaker
service-wants = རོགས་རམ་གང་དགོས།
# review: native speaker
service-wants-hint = མང་པོ་འདེམས་ཆོག མ་བདམས་ནའང་ཆོག
# review: native speaker
service-help-advice = ང་ལ་ལས་ཀ་གང་འཚམ་པ་གླེང་མོལ།
# review: native speaker
service-help-vacancies = ལས་གནས་གང་ཡོད་སྟོན་པ།
# review: native speaker
service-help-training = གསོ་སྦྱོང་།
# review: native speaker
service-help-papers = ཡིག་ཆ་སྒྲུབ་པར་རོགས་རམ།
# review: native speaker
service-help-other = གཞན།
# review: native speaker
service-adviser = སུས་རོགས་རམ་བྱེད་དགོས།
# review: native speaker
service-adviser-hint = རོགས་རམ་ཞུ་འདོད་པའི་ལས་བྱེད་པའི་མིང་། མ་བྲིས་ནའང་ཆོག
# review: native speaker
service-text = ལས་ཁུངས་ཀྱིས་ཤེས་དགོས་པ།
# review: native speaker
service-text-hint = ཡིག་འབྲུ་ { $most } ལས་མི་བརྒལ། མ་བྲིས་ནའང་ཆོག བདེ་ཐང་དང་དད་མོས། ནང་མི། འདས་པའི་དོན་བཅས་འབྲི་མི་དགོས།
# review: native speaker
service-ask = རོགས་རམ་ཞུ་བ།
# review: native speaker
service-save = ཉར་ཚགས།
# review: native speaker
service-not = ད་ལྟ་མི་དགོས།
# review: native speaker
service-change = བཅོས་པ།
# review: native speaker
service-kind-missing = གང་དགོས་པ་འདེམས་རོགས།
# review: native speaker
service-text-long = རིང་དྲགས་སོང་། ཡིག་འབྲུ་ { $most } ལས་མི་བརྒལ། ཐུང་དུ་གཏོང་རོགས།
# review: native speaker
service-text-signs = མཐེབ་གཞོང་གིས་མི་ཐོན་པའི་རྟགས་འདུག ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
service-never-held = མི་རིགས་དང་ཏང་ཡོན་ཡིན་མིན། དད་མོས། ནད། འདས་པའི་དོན་བཅས་འབྲི་མི་དགོས། ཁྱེད་ལ་རོགས་རམ་བྱེད་པར་མི་དགོས། ང་ཚོས་ཀྱང་མི་ཉར། དེ་སུབ་ནས་ཡང་བསྐྱར་སྤྲོད་རོགས། རོགས་རམ་གཅིག་མཚུངས་ཡིན། བྱེད་མི་ཐུབ་པའི་ལས་ཀ་ཡོད་ན་འབྲི་ཆོག ད་དུང་ཉར་མེད།
# review: native speaker
service-text-number = འདིར་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་འབྲི་མི་དགོས། ཐོ་འགོད་སྐབས་བྲིས་ཟིན་ཅིང་གསང་སྦས་བྱས་ནས་ཉར་ཡོད། དེ་སུབ་ནས་ཡང་བསྐྱར་སྤྲོད་རོགས། ད་དུང་ཉར་མེད།
# review: native speaker
service-open-since = ཁྱེད་ཀྱིས་ { $day } ནས་རོགས་རམ་ཞུས་ཡོད།
# review: native speaker
service-none-open = ཁྱེད་ཀྱིས་རོགས་རམ་ཞུས་མེད།
# review: native speaker
service-to = བལྟ་བ།
# review: native speaker
service-given = ལས་ཁུངས་ཀྱིས་ཅི་བྱས།
# review: native speaker
service-given-none = ད་དུང་ཟིན་ཐོ་མེད། ལས་ཁུངས་ཀྱིས་འབྲེལ་གཏུག་བྱེད།
# review: native speaker
service-did-contacted = འབྲེལ་གཏུག་བྱས།
# review: native speaker
service-did-helped = རོགས་རམ་བྱས།
# review: native speaker
service-said = ཞུས་པའི་ནང་དོན།
# review: native speaker
service-question = ཕན་ཐོགས་བྱུང་ངམ།
# review: native speaker
service-question-why = འདོད་ན་ལན་འདེབས་ཆོག ཤང་ཡོངས་དང་དུས་ཚིགས་ལྟར་གྲངས་རྩིས་བྱེད། ཁྱེད་ཀྱི་མིང་དང་མཉམ་དུ་མི་ཉར། ལས་བྱེད་པས་མི་མཐོང་།
# review: native speaker
service-answer-helped = ཕན་ཐོགས་བྱུང་།
# review: native speaker
service-answer-partly = ཕན་ཐོགས་ཅུང་ཟད་བྱུང་།
# review: native speaker
service-answer-not = ཕན་ཐོགས་མ་བྱུང་།
# review: native speaker
service-asked-already = འདིའི་ལན་བཏབ་ཟིན།
# review: native speaker
service-end = མཚམས་འཇོག
# review: native speaker
service-end-about = ཐེངས་གཅིག་གིས་འགྲིག རྒྱུ་མཚན་མི་འདྲི། ཅི་ཡང་མ་བྱས་ན་ { $day } རྗེས་རང་འགུལ་གྱིས་མཚམས་འཇོག ཅི་ཡང་མི་ལྷག
# review: native speaker
service-end-do = ངའི་ཞུ་བ་མཚམས་འཇོག
# review: native speaker
service-desk = རོགས་རམ་ཞུ་མཁན།
# review: native speaker
service-desk-about = ཤང་འདིར་རང་གིས་རོགས་རམ་ཞུས་ནས་ད་དུང་མཚམས་མ་བཞག་པའི་མི་ཡིན། ཚེས་གྲངས་ལྟར་བསྒྲིགས་ཡོད། ལས་ཀའི་ཉིན་{ $days }ནང་ཐོག་མར་འབྲེལ་གཏུག་བྱེད་དགོས།
# review: native speaker
service-desk-facts = ཞུ་བ་ནི་ཁོང་རང་གི་ཡིན། ཁོང་རང་ཁོ་ནས་ཞུ་བ་དང་། བཅོས་པ། མཚམས་འཇོག་པ་བཅས་བྱས་ཆོག རོགས་རམ་ཞུས་མེད་པའི་མི་འདིར་མེད།
# review: native speaker
service-desk-none = སྒུག་པའི་མི་མེད། ཤང་འདིའི་མིས་རང་གི་རྩིས་ཁྲའི་ནང་རོགས་རམ་ཞུས་རྗེས་འདིར་མངོན་ངེས།
# review: native speaker
service-one = ལས་ཞུགས་རོགས་རམ་ཞུ་བ་ཞིག
# review: native speaker
service-open = ཁ་འབྱེད།
# review: native speaker
service-since = ཞུས་པའི་ཚེས་གྲངས།
# review: native speaker
service-due = ཐོག་མར་འབྲེལ་གཏུག་བྱེད་པའི་དུས་བཀག
# review: native speaker
service-first = ཐོག་མའི་འབྲེལ་གཏུག
# review: native speaker
service-helped = རོགས་རམ་བྱས་པ།
# review: native speaker
service-after-days = (ལས་ཀའི་ཉིན་{ $days })
# review: native speaker
service-clock-in-time = དུས་ཐོག་ཏུ་བྱས།
# review: native speaker
service-clock-late = འཕྱི་བ།
# review: native speaker
service-clock-overdue = དུས་བཀག་ལས་འདས།
# review: native speaker
service-clock-waits = འབྲེལ་གཏུག་ལ་སྒུག་པ།
# review: native speaker
service-done = བྱས་ཟིན་པ།
# review: native speaker
service-done-none = ད་དུང་ཟིན་ཐོ་མེད།
# review: native speaker
service-facts-only = ཞབས་ཞུའི་དོན་དངོས་ཁོ་ན་འགོད། ཚེས་གྲངས་དང་རོགས་རམ་གྱི་རིགས་ཡིན། ཁོང་རང་གི་སྐོར་ཅི་ཡང་མི་འགོད། ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
service-record-contact = འབྲེལ་གཏུག་ཐོ་འགོད།
# review: native speaker
service-record-contact-do = འབྲེལ་གཏུག་ཐོ་འགོད་བྱེད།
# review: native speaker
service-record-help = རོགས་རམ་ཐོ་འགོད།
# review: native speaker
service-record-help-do = རོགས་རམ་ཐོ་འགོད་བྱེད།
# review: native speaker
service-with-what = རོགས་རམ་གང་བྱས།
# review: native speaker
service-day = ཚེས་གྲངས།
# review: native speaker
service-help-missing = རོགས་རམ་གང་བྱས་པ་འདེམས་རོགས།
# review: native speaker
service-day-later = ཉིན་འདི་ད་དུང་སླེབས་མེད། དེ་རིང་ངམ་དེའི་སྔོན་གྱི་ཚེས་གྲངས་འབྲི་རོགས།
# review: native speaker
service-day-before = ཉིན་འདིར་ཁོང་རང་གིས་ད་དུང་རོགས་རམ་ཞུས་མེད། ཞུས་པའི་ཉིན་ནམ་དེའི་རྗེས་ཀྱི་ཚེས་གྲངས་འབྲི་རོགས།
# review: native speaker
service-take-back = ཕྱིར་བསྡུ།
# review: native speaker
service-taken-back = ཕྱིར་བསྡུས་ཟིན།
# review: native speaker
service-taken-back-already = འདི་ཕྱིར་བསྡུས་ཟིན། ཤོག་ངོས་འདིར་ད་ལྟའི་གནས་བབ་མངོན་ཡོད།
# review: native speaker
service-quality = ཤང་སོ་སོའི་ཞབས་ཞུའི་གནས་ཚུལ།
# review: native speaker
service-quality-about = རོགས་རམ་ཞུ་མཁན་ལ་དུས་ཚོད་ག་ཚོད་ནང་འབྲེལ་གཏུག་བྱས་པ་དང་། མི་ག་ཚོད་ལ་རོགས་རམ་ཐོབ་པ། ཁོང་ཚོས་ཅི་བཤད་པ་བཅས་གསུམ་ཀ་གལ་འགངས་གཅིག་མཚུངས་ཡིན།
# review: native speaker
service-quality-when = དུས་ཚིགས་ཤིག་རྫོགས་ནས་ཟླ་བ་གཅིག་འདས་ཏེ། གྲངས་ཀ་མི་འགྱུར་བའི་རྗེས་སུ་གཞི་ནས་མངོན།
# review: native speaker
service-quality-small = མི་{ $few }ལས་ཉུང་བའི་གྲངས་ཀ་མི་མངོན། དེ་རྩིས་ནས་ཤེས་ཐུབ་པའི་གྲངས་ཀ་ཡང་མི་མངོན། མི་ག་ཚོད་ཡོད་པ་དང་། ཕྱོགས་གང་མི་{ $few }ལས་ཉུང་བ་ཁོ་ན་བཤད་ཡོད།
# review: native speaker
service-quality-order = ཤང་གི་ཨང་རྟགས་ལྟར་བསྒྲིགས་ཡོད། ཤང་སོ་སོའི་ཆེ་ཆུང་དང་ཐག་རིང་ཉེ་མི་འདྲ། འདིར་མཐོ་དམན་མི་བསྡུར།
# review: native speaker
service-quality-none = ད་བར་རྫོགས་ཟིན་པའི་དུས་ཚིགས་མེད།
# review: native speaker
service-quality-first = ལས་ཀའི་ཉིན་{ $days }ནང་འབྲེལ་གཏུག་བྱས་པ།
# review: native speaker
service-quality-mean = ཐོག་མར་འབྲེལ་གཏུག་བྱེད་པའི་ཆ་སྙོམས་ཉིན་གྲངས།
# review: native speaker
service-quality-helped = རོགས་རམ་ཐོབ་པ།
# review: native speaker
service-quality-said = ཕན་ཐོགས་བྱུང་ཞེས་བཤད་པ།
# review: native speaker
service-mean-days = ལས་ཀའི་ཉིན་{ $days }
# review: native speaker
service-share-few = མི་ཉུང་དྲགས།
# review: native speaker
service-share-few-each = མི་ { $of } ནང་། “ཡིན་”དང་“མིན་”གཉིས་ཀ་མི་{ $few }ལས་ཉུང་།
# review: native speaker
service-share-nearly-all = མི་ { $of } ནང་མང་ཆེ་བ། གཞན་མི་{ $few }ལས་ཉུང་།
# review: native speaker
service-share-nearly-none = མི་ { $of } ནང་མི་{ $few }ལས་ཉུང་བ།
# review: native speaker
service-share-some = མི་ { $of } ནང་ { $percent }%

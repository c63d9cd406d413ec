# Tibetan of applications and offers. Only what is sure; what is missing is shown in Chinese and marked.

# review: native speaker
nav-applicants = ལས་གནས་འདྲི་མཁན།
# review: native speaker
offers-ask = ངས་ལས་ཀ་འདི་འདྲི་འདོད་ཡོད།
# review: native speaker
offers-ask-signed-in = རང་གི་རྩིས་ཁྲ་ཡོད་ན་འདིར་ཐད་ཀར་འདྲི་ཆོག
# review: native speaker
offers-ask-sign-in = ངའི་ཤོག་ངོས་ལ་ནང་འཛུལ།
# review: native speaker
offers-ask-unseen = ཁྱེད་རང་ཐོ་འགོད་བྱས་ཟིན། སྔོན་ལ་ཤང་ངམ་རྫོང་གི་སྒེའུ་ཁུང་ལ་ཐོབ་ཐང་ལག་ཁྱེར་ཐེངས་གཅིག་བསྟན་ནས་གཤམ་གྱི་ཨང་གྲངས་ཤོད། དེ་རྗེས་འདི་ནས་ལས་ཀ་འདྲི་ཆོག
# review: native speaker
offers-ask-sees = ཁྱེད་ཀྱིས་དྲིས་རྗེས་ཁེ་ལས་འདིས་མཐོང་ཐུབ་པ་ནི།
# review: native speaker
offers-ask-sees-name = ཁྱེད་ཀྱི་མིང་།
# review: native speaker
offers-ask-sees-phone = ཁྱེད་ཀྱི་ཁ་པར། གཤམ་དུ་རྟགས་བརྒྱབ་ན་མ་གཏོགས་མི་མཐོང་།
# review: native speaker
offers-ask-free = རིན་མི་དགོས། ད་ལྟ་ཐག་གཅོད་བྱེད་མི་དགོས། དྲིས་རྗེས་ནམ་ཡིན་ཡང་ཕྱིར་བསྡུ་བྱས་ཆོག ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་ལ་ཤུགས་རྐྱེན་མི་ཐེབས། ཁྱེད་ཀྱིས་དྲིས་པ་ནི་ཤང་དང་གྲོང་རྡལ། རྫོང་བཅས་ཀྱིས་མི་མཐོང་།
# review: native speaker
offers-ask-phone = ངའི་ཁ་པར ({ $phone }) ཁེ་ལས་ལ་སྟོན་པ།
# review: native speaker
offers-ask-no-phone = ཁྱེད་ཀྱི་ཡིག་ཆའི་ནང་ཁ་པར་མེད་པས། ཁེ་ལས་ཀྱིས་མིང་ཁོ་ན་མཐོང་ཐུབ།
# review: native speaker
offers-ask-hear = ངས་བལྟ་དགོས་པའི་གསར་པ་ཡོད་ན། ངས་ར་སྤྲོད་བྱས་པའི་ཁ་པར་ལ་ཚིག་གཅིག་གཏོང་། ལས་ཀ་དང་ཁེ་ལས་ཀྱི་མིང་མི་འབྲི།
# review: native speaker
offers-ask-do = ལས་ཀ་འདི་འདྲི་བ།
# review: native speaker
offers-ask-not = ད་ལྟ་མི་འདྲི།
# review: native speaker
offers-mine = ངས་དྲིས་པའི་ལས་ཀ
# review: native speaker
offers-mine-about = ངས་ལས་ཀ་གང་དག་དྲིས་པ་དང་། ཁེ་ལས་ཀྱིས་ལན་ཅི་བཏབ་པ། ནམ་ཡིན་ཡང་ཕྱིར་བསྡུ་བྱས་ཆོག
# review: native speaker
offers-mine-none = ད་དུང་གང་ཡང་དྲིས་མེད།
# review: native speaker
offers-look = ལས་ཀ་གང་ཡོད་ལྟ་བ།
# review: native speaker
offers-one = ལས་ཀ་ཞིག
# review: native speaker
offers-is-asked = དྲིས་ཟིན། ཁེ་ལས་ཀྱི་ལན་ལ་སྒུག་པ། { $day }བར་ལན་མ་བཏབ་ན་རང་འགུལ་གྱིས་མཇུག་བསྡུ།
# review: native speaker
offers-is-offered = ཁེ་ལས་ཀྱིས་ཁྱེད་ལས་ཀ་འདིར་གདན་ཞུ་བྱས་འདུག { $day }བར་ཁས་བླངས་ཆོག བྲེལ་མི་དགོས།
# review: native speaker
offers-is-changed = ཆ་རྐྱེན་བཅོས་འདུག ཁྱེད་ཀྱིས་སྔར་ཁས་བླངས་པ་དེ་རྩིས་ལ་མི་འཁེལ། ཡང་བསྐྱར་གཟིགས་རོགས། { $day }བར་བསྐྱར་དུ་ཁས་བླངས་ཆོག
# review: native speaker
offers-is-accepted = ཁྱེད་ཀྱིས་ཁས་བླངས་ཟིན། { $moment }གོང་ཕྱིར་བསྡུ་བྱས་ན་ཁས་བླངས་མེད་པར་རྩི། དེའི་རྗེས་སུའང་ཕྱིར་བསྡུ་བྱས་ཆོག
# review: native speaker
offers-sets-out = རུ་ཁག་{ $day }ཉིན་ཐོན།
# review: native speaker
offers-is-ready = ཁྱེད་ཀྱིས་ཁས་བླངས་ཟིན། { $day }ཉིན་ལས་ཀ་འགོ་འཛུགས།
# review: native speaker
offers-is-started = ལས་ཀ་འགོ་བཙུགས་ཟིན།
# review: native speaker
offers-is-closed = མཇུག་བསྡུས་ཟིན།
# review: native speaker
offers-voided = ཁེ་ལས་ཀྱིས་ཆ་རྐྱེན་བཅོས་པས། ཁྱེད་ཀྱིས་ཁས་བླངས་པ་དེ་རྩིས་ལ་མི་འཁེལ། ཅི་ཡང་བྱེད་མི་དགོས། ལས་ཀ་འདི་བྱེད་འདོད་ན་གསལ་པོར་བལྟས་རྗེས་བསྐྱར་དུ་ཁས་བླངས་ཆོག
# review: native speaker
offers-changed = ཆ་རྐྱེན་གང་ལ་བཟོ་བཅོས་བྱས་པ།
# review: native speaker
offers-changed-about = སྔར་གྱི་དང་ད་ལྟའི།
# review: native speaker
offers-others = ཐོག་མར་ལས་ཀ་གཞན་ལ་ལྟ་བ།
# review: native speaker
offers-others-about = ཁྱེད་ཀྱི་ཁྱིམ་དང་ཉེ་ཤོས་མདུན་དུ་ཡོད། ཐོག་མར་བསྡུར་ནས་གཟིགས་རོགས། ཐག་གཅོད་ལ་བྲེལ་མི་དགོས།
# review: native speaker
offers-keep = ད་ལྟའི་ལས་ཀ་མུ་མཐུད་བྱེད་པ།
# review: native speaker
offers-keep-about = ཅི་ཡང་བྱེད་མི་དགོས། དེའི་རྐྱེན་གྱིས་སུས་ཀྱང་ཅི་ཡང་ཤེས་མི་ཐུབ། ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་ལའང་འགྱུར་བ་མེད།
# review: native speaker
offers-sheet = ཆ་རྐྱེན་ཡོངས་རྫོགས།
# review: native speaker
offers-mark-about = ཚང་མ་བཀླགས་རྗེས་ཁོང་རང་གིས་འདིར་རྟགས་སམ་མཛུབ་རྟགས་རྒྱག་ཆོག ཤོག་བུ་འདི་ཁོང་རང་གི་ཡིན། པར་མི་རྒྱག བསྡུ་ལེན་མི་བྱེད། རྟགས་ཁོ་ནས་ཁས་བླངས་པ་མི་ཆགས། དཔང་པོས་ཨང་ཀི་སྒེའུ་ཁུང་ལ་ཀློག་དགོས།
# review: native speaker
offers-mark = ཁོང་རང་གི་རྟགས།
# review: native speaker
offers-mark-witness = དཔང་པོ།
# review: native speaker
offers-mark-day = ཟླ་ཚེས།
# review: native speaker
offers-accept-title = ཁྱེད་རང་གིས་ཐག་གཅོད།
# review: native speaker
offers-begins = ལས་ཀ་འགོ་འཛུགས་ཉིན། { $day }
# review: native speaker
offers-until = ཁས་བླངས་ཆོག་པའི་དུས་བཀག { $day }
# review: native speaker
offers-cooling-hours = ཁས་བླངས་རྗེས་ཆུ་ཚོད་{ $hours }ནང་ཕྱིར་བསྡུ་བྱས་ན་ཁས་བླངས་མེད་པར་རྩི། དུས་ཚོད་འདིའི་རིང་ཁེ་ལས་ཀྱིས་མི་མཐོང་།
# review: native speaker
offers-cooling-days = ཁས་བླངས་རྗེས་ཉིན་{ $days }ནང་ཕྱིར་བསྡུ་བྱས་ན་ཁས་བླངས་མེད་པར་རྩི། དུས་ཚོད་འདིའི་རིང་ཁེ་ལས་ཀྱིས་མི་མཐོང་།
# review: native speaker
offers-cooling-until = { $moment }གོང་ཕྱིར་བསྡུ་བྱས་ན་ཁས་བླངས་མེད་པར་རྩི། དེའི་རྗེས་སུ་གཞི་ནས་ཁྱེད་ཀྱིས་ཁས་བླངས་པ་ཁེ་ལས་ཀྱིས་མཐོང་ཐུབ། དེའི་གོང་ལས་ཀ་འགོ་འཛུགས་མི་ཆོག
# review: native speaker
offers-cooling-over = བསམ་བློ་གཏོང་བའི་དུས་ཚོད་{ $moment }ལ་རྫོགས་ཟིན། ད་དུང་ཕྱིར་བསྡུ་བྱས་ཆོག
# review: native speaker
offers-no-effect = ཁས་བླངས་ཀྱང་འདྲ་མ་བླངས་ཀྱང་འདྲ། ཁྱེད་ཀྱི་ཁ་གསབ་དང་། དངུལ་བུན། གསོ་སྦྱོང་བཅས་ལ་ཤུགས་རྐྱེན་མི་ཐེབས། ཁྱེད་རང་ཁོ་ནས་ཁས་བླངས་ཆོག གཞན་གྱིས་ཁྱེད་ཀྱི་ཚབ་བྱེད་མི་ཆོག
# review: native speaker
offers-accept = ངས་ཁས་ལེན། ལས་ཀ་འདི་བྱེད་རྒྱུ་ཡིན།
# review: native speaker
offers-firm-may-not = ཁེ་ལས་འདིས་ད་ལྟ་ལས་མི་འཚོལ་བསྡུ་བྱེད་མི་ཆོག
# review: native speaker
offers-started-title = ལས་ཀ་འགོ་བཙུགས་སམ།
# review: native speaker
offers-started-day = ཉིན་གང་ནས་ལས་ཀ་འགོ་བཙུགས་པ།
# review: native speaker
offers-started = ངས་ལས་ཀ་འགོ་བཙུགས་ཟིན།
# review: native speaker
offers-since = { $day }ཉིན་ལས་ཀ་འགོ་བཙུགས།
# review: native speaker
offers-left-on = མཐའ་མའི་ཉིན། { $day }
# review: native speaker
offers-withdraw-title = མུ་མཐུད་བྱེད་མི་འདོད་ན།
# review: native speaker
offers-withdraw-about = ཐེངས་གཅིག་མནན་པས་ཆོག རྒྱུ་མཚན་མི་འདྲི། རིན་མི་དགོས། ཤུགས་རྐྱེན་གང་ཡང་མི་ཐེབས།
# review: native speaker
offers-withdraw = ཕྱིར་བསྡུ་བྱས་ནས་མཇུག་བསྡུ་བ།
# review: native speaker
offers-sees-name = ཁེ་ལས་ཀྱིས་ཁྱེད་ཀྱི་མིང་མཐོང་ཐུབ། ཁ་པར་མི་མཐོང་།
# review: native speaker
offers-sees-both = ཁེ་ལས་ཀྱིས་ཁྱེད་ཀྱི་མིང་དང་ཁ་པར་མཐོང་ཐུབ།
# review: native speaker
offers-firm-phone = ཁེ་ལས་ཀྱི་ཁ་པར།
# review: native speaker
offers-over = ལས་ཀ་འདི་མཇུག་བསྡུས་ཟིན་པའམ་འགྱུར་བ་བྱུང་འདུག གཤམ་གྱི་ད་ལྟའི་གནས་ཚུལ་ལ་གཟིགས་རོགས།
# review: native speaker
offers-meanwhile = གནས་ཚུལ་ལ་འགྱུར་བ་བྱུང་འདུག གཟིགས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
offers-terms-changed = ཁྱེད་ཀྱིས་ལྟ་སྐབས་ཆ་རྐྱེན་བཅོས་པས། ཁས་ལེན་ཐོ་འགོད་བྱས་མེད། གཤམ་དུ་གང་བཅོས་པ་གཟིགས་རོགས། ལས་ཀ་འདི་བྱེད་འདོད་ན་ཡང་བསྐྱར་མནོན་རོགས།
# review: native speaker
offers-ask-again = ཁྱེད་ཀྱིས་ལས་ཀ་འདི་སྔར་དྲིས་ཟིན། { $day }ནས་བཟུང་ཡང་བསྐྱར་འདྲི་ཆོག ད་ལྟ་ཅི་ཡང་བྱེད་མི་དགོས། དེའི་གོང་སུས་ཀྱང་འདིའི་རྐྱེན་གྱིས་ཅི་ཡང་ཤེས་མི་ཐུབ།
# review: native speaker
offers-too-young = ལས་ཀ་འདིར་ལོ་{ $age }ལོན་དགོས།
# review: native speaker
offers-too-many = ཁྱེད་ཀྱིས་དུས་གཅིག་ཏུ་ལས་ཀ་{ $most }འདྲི་བཞིན་ཡོད། ཐོག་མར་ཁ་ཤས་ཕྱིར་བསྡུ་བྱས་རྗེས་འདྲི་རོགས།
# review: native speaker
offers-begun = ལས་ཀ་འགོ་བཙུགས་ཟིན། ད་ཕྱིན་མི་བྱེད་ན་“ང་དེར་ལས་ཀ་མི་བྱེད་པ་ཡིན།”མནོན་རོགས།
# review: native speaker
offers-start-early = བསམ་བློ་གཏོང་བའི་དུས་ཚོད་ད་དུང་རྫོགས་མེད་པའམ། ཉིན་འདི་དེའི་སྔོན་ལ་འདུག དུས་ཚོད་རྫོགས་རྗེས་ཐོ་འགོད་གནང་རོགས།
# review: native speaker
offers-start-later = ཉིན་འདི་ད་དུང་སླེབས་མེད།
# review: native speaker
offers-applicants-about = ཁེ་ལས་འདིའི་ལས་གནས་རང་གིས་འདྲི་མཁན། མིང་ཁ་ཕྱེ་ཐེངས་རེར་ཟིན་ཐོ་འགོད་ཅིང་། ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
offers-applicants-none = ད་དུང་སུས་ཀྱང་དྲིས་མེད།
# review: native speaker
offers-applicants-count = བསྡོམས་མི་{ $count }
# review: native speaker
offers-applicant = ལས་གནས་འདྲི་མཁན།
# review: native speaker
offers-applicant-about = ལས་ཀ་འདི་ཁོ་ནར་སྤྱོད། ཁོང་རང་ཁོ་ནས་ཁས་བླངས་ཆོག ཁ་པར་བཏང་ནས་འདེད་སྐུལ་མ་བྱེད་རོགས།
# review: native speaker
offers-firm-asked = ཁྱེད་ཀྱི་ལན་ལ་སྒུག་པ། དུས་བཀག { $day }
# review: native speaker
offers-firm-offer = གདན་ཞུ་བྱས་ཟིན། ལན་འདེབས་པའི་མཐའ་མའི་ཉིན། { $day } ཁས་བླངས་ཡོད་ན་འཕྱི་ཤོས་ལ་{ $known }ཉིན་འདིར་མངོན།
# review: native speaker
offers-firm-accepted = ཁས་བླངས་ཟིན། { $day }ཉིན་ལས་ཀ་འགོ་འཛུགས།
# review: native speaker
offers-firm-started = ལས་ཀ་འགོ་བཙུགས་པ་སྙན་ཞུ་ཟིན།
# review: native speaker
offers-make = མི་འདི་ལས་ཀར་གདན་ཞུ་བྱེད་པ།
# review: native speaker
offers-make-about = ལས་གནས་ཀྱི་ད་ལྟ་ཁྱབ་བསྒྲགས་བྱས་པའི་ཆ་རྐྱེན་སྤྱོད། རྗེས་སུ་ཆ་རྐྱེན་བཅོས་ན། ཁས་བླངས་ཟིན་པ་རྩིས་ལ་མི་འཁེལ་བས། ཁོང་རང་ལ་ཡང་བསྐྱར་འདྲི་དགོས།
# review: native speaker
offers-begin = ལས་ཀ་འགོ་འཛུགས་ཉིན།
# review: native speaker
offers-begin-hint = དཔེར་ན། 2022-03-01། ཁས་བླངས་རྗེས་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་ཡོད་པས། ཁས་བླངས་ཆོག་པའི་མཐའ་མའི་ཉིན་ནས་ཉུང་མཐར་ཉིན་{ $days }རྗེས་ཡིན་དགོས།
# review: native speaker
offers-expires = ཉིན་གང་བར་ཁས་བླངས་ཆོག་པ།
# review: native speaker
offers-expires-hint = དཔེར་ན། 2022-03-01། ཉུང་མཐར་ཉིན་{ $days }རྗེས་ཡིན་དགོས།
# review: native speaker
offers-expires-early = སྔ་དྲགས་འདུག ཁོང་རང་ལ་དུས་ཚོད་འདང་ངེས་སྤྲོད་དགོས།
# review: native speaker
offers-expires-late = འཕྱི་དྲགས་འདུག མང་མཐར་ཉིན་90རྗེས།
# review: native speaker
offers-begin-early = སྔ་དྲགས་འདུག མཐའ་མའི་ཉིན་ཁས་བླངས་མཁན་ལའང་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་དགོས། སྔ་ཤོས་ལ་{ $day }ཉིན་ལས་ཀ་འགོ་འཛུགས་ཆོག
# review: native speaker
offers-begin-late = འཕྱི་དྲགས་འདུག མང་མཐར་ལོ་གཅིག་རྗེས།
# review: native speaker
offers-vacancy-over = ལས་གནས་འདིར་ད་ལྟ་ལས་མི་གདན་ཞུ་བྱེད་མི་ཆོག ལས་གནས་མཇུག་བསྡུས་པའམ། ཁེ་ལས་མཚམས་བཞག་པའམ། ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་ཚོད་རྫོགས་པ་ཡིན།
# review: native speaker
offers-vacancy-outdated = སྒྲིག་སྲོལ་ལ་འགྱུར་བ་བྱུང་བས་ལས་གནས་འདི་མཚམས་བཞག་ཡོད། བཟོ་བཅོས་བྱས་ནས་བསྐྱར་དུ་ཁྱབ་བསྒྲགས་གནང་རོགས། དེ་ནས་ལས་མི་གདན་ཞུ་བྱེད་ཆོག
# review: native speaker
offers-report = ལས་ཀ་འགོ་བཙུགས་པ་སྙན་ཞུ།
# review: native speaker
offers-report-day = ཉིན་གང་ནས་ལས་ཀ་འགོ་བཙུགས་པ།
# review: native speaker
offers-take-back = གདན་ཞུ་ཕྱིར་བསྡུ།
# review: native speaker
offers-take-back-about = ཕྱིར་བསྡུ་བྱས་རྗེས། གོང་གི་གསལ་བཤད་མཐའ་མའི་ཉིན་བར་མི་འགྱུར།

# review: native speaker
offers-spoken = ཁོང་རང་གིས་བཤད་པ་ཉན་པ།
# review: native speaker
offers-spoken-about = ཁོང་རང་ས་གནས་སུ་ཡོད་པའམ་ཁ་པར་ནང་ཡོད་དགོས། ཆ་རྐྱེན་ཚང་མ་བཀླགས་ནས་གསན་དུ་འཇུག་པ། ཁོང་རང་གིས་གང་བཤད་པ་དེ་བྲིས་པ། མ་བཤད་ཀྱང་ཆོག དེའི་སྐོར་གང་ཡང་མི་ཉར།
# review: native speaker
offers-spoken-none = ཁོང་གིས་ལས་ཀ་དྲིས་མེད། ཡང་ན་ཚང་མ་དུས་ཡོལ་ཟིན།
# review: native speaker
offers-spoken-aloud = གཤམ་གསལ་ཚང་མ་ཁོང་གིས་གོ་བའི་སྐད་ཀྱིས་བཀླགས་རོགས། སྔོན་ལ་ལས་ཀ་གཞན། དེ་ནས་ལས་ཀ་འདི།
# review: native speaker
offers-said-before = ཁས་བླངས་སྐབས་ཀྱི་དཔང་པོ། { $name }
# review: native speaker
offers-witness-about = ཁ་པར་མེད་ཀྱང་། ཡི་གེ་མི་ཤེས་ཀྱང་ཁས་ལེན་ཆོག ཁོང་རང་གིས་ངག་ནས་བཤད་དེ། ཁོང་རང་གིས་བཙལ་བའི་དཔང་པོ་ཞིག་འགྲམ་དུ་ཡོད་དགོས། དཔང་པོའི་ཁ་པར་ལ་ཨང་ཀི་ཞིག་འབྱོར་ངེས། དཔང་པོས་བཀླགས་རོགས།
# review: native speaker
offers-witness-name = དཔང་པོའི་མིང་།
# review: native speaker
offers-witness-phone = དཔང་པོ་རང་གི་ཁ་པར།
# review: native speaker
offers-witness-phone-hint = ཨང་ཀི་ཁ་པར་འདིར་གཏོང་། ཁོང་རང་གི་དང་ཁེ་ལས་ཀྱི་ཁ་པར་མིན་དགོས།
# review: native speaker
offers-witness-why = དཔང་པོའི་མིང་དང་ཨང་གྲངས་གསང་སྡོམ་བྱས་ནས་ཉར། ཁས་ལེན་དང་མཉམ་དུ་བསུབ། ཁོང་རང་གིས་མིང་མཐོང་ཐུབ། ཁེ་ལས་ཀྱིས་གཉིས་ཀ་མི་མཐོང་།
# review: native speaker
offers-witness-named = དཔང་པོ་ནི་ཁོང་རང་གིས་བཙལ་བ་ཡིན་ལ། ད་ལྟ་འགྲམ་དུ་ཡོད།
# review: native speaker
offers-witness-free = དཔང་པོས་བཤད་པ། ང་ནི་ཁེ་ལས་འདིའམ་ལས་ཀ་འདི་ངོ་སྤྲོད་བྱེད་མཁན་གྱི་ལས་བཟོ་བའང་མིན། ཉེ་དུའང་མིན།
# review: native speaker
offers-witness-send = དཔང་པོར་ཨང་ཀི་གཏོང་བ།
# review: native speaker
offers-witness-sent = ཨང་ཀི་དཔང་པོ་{ $name }ལ་བཏང་ཟིན། སྐར་མ་ 10 ནང་ཕན་ཐོགས།
# review: native speaker
offers-witness-question = ཁོང་ལ་ཡང་བསྐྱར་འདྲི་རོགས། “ཆ་རྐྱེན་ཚང་མ་གོ་བྱུང་ངམ། ཁྱེད་རང་ལས་ཀ་འདི་བྱེད་འདོད་ཡོད་དམ།” ཁོང་རང་གིས་ཡོད་ཅེས་བཤད་ན་མ་གཏོགས་གཤམ་གྱི་མཐེབ་གནོན་མ་གནོན།
# review: native speaker
offers-witness-yes = ཁོང་རང་གིས་བཤད་པ། ངས་ཁས་ལེན།
# review: native speaker
offers-witness-anew = དཔང་པོ་གཞན་ཞིག
# review: native speaker
offers-witness-name-missing = དཔང་པོའི་མིང་བྲིས་རོགས།
# review: native speaker
offers-witness-self = ཁོང་རང་རང་གི་དཔང་པོ་བྱེད་མི་ཆོག མི་གཞན་ཞིག་བྲིས་རོགས།
# review: native speaker
offers-witness-own-phone = འདི་ཁོང་རང་གི་ཁ་པར་རེད། དཔང་པོའི་ཁ་པར་བྲིས་རོགས།
# review: native speaker
offers-witness-firm-phone = འདི་ཁེ་ལས་ཤིག་གི་ཁ་པར་རེད། དཔང་པོ་ཁེ་ལས་ཀྱི་མི་ཡིན་མི་ཆོག གཞན་ཞིག་བཙལ་རོགས།
# review: native speaker
offers-witness-leader = མི་འདི་ནི་རུ་ཁག་འཁྲིད་མཁན་ནམ་རུ་ཁག་བསུ་མཁན་ཡིན་པས། དཔང་པོ་བྱེད་མི་ཆོག དཔང་པོ་གཞན་ཞིག་བཙལ་རོགས།
# review: native speaker
offers-witness-often = ཁ་པར་འདིས་ལས་ཀ་ཁ་ཤས་ལ་དཔང་པོ་བྱས་ཟིན། དཔང་པོ་གཞན་ཞིག་བཙལ་རོགས།
# review: native speaker
offers-witness-not-named = ཁོང་ལ་སྔོན་ལ་འདྲི་རོགས། དཔང་པོ་ནི་ཁོང་རང་གིས་བཙལ་དགོས་ལ་འགྲམ་དུ་ཡོད་དགོས།
# review: native speaker
offers-witness-not-free = དཔང་པོར་སྔོན་ལ་འདྲི་རོགས། ཁེ་ལས་དང་ངོ་སྤྲོད་བྱེད་མཁན་གྱི་ལས་བཟོ་བའམ་ཉེ་དུས་དཔང་པོ་བྱེད་མི་ཆོག

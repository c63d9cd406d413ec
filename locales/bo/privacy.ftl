# Tibetan of the page for everybody: what is kept of a person, why, for how long, who sees it.

# review: native speaker
privacy-title = ཁྱེད་ཀྱི་ཆ་འཕྲིན། ཅི་ཉར་བ་དང་སུས་མཐོང་ཐུབ་པ།
# review: native speaker
privacy-lead = རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུས་མི་ཞིག་གི་ཆ་འཕྲིན་ཅི་ཉར་བ་དང་། ཅིའི་ཕྱིར་ཉར་བ། དུས་ཇི་ཙམ་ཉར་བ། སུས་མཐོང་ཐུབ་པ། གཤམ་གྱི་རེའུ་མིག་ནི་མ་ལག་གིས་ལག་བསྟར་བྱེད་པའི་སྒྲིག་གཞི་ནས་ཐད་ཀར་བྱུང་།
# review: native speaker
privacy-short-why = འདི་དག་ཉར་བ་ནི་ལས་ཀ་འཚོལ་བ་དང་གསོ་སྦྱོང་། རོགས་རམ་གྱི་ཆེད་ཡིན། རྫོང་ཡོངས་ཀྱི་གྲངས་ཀ་ཞིབ་བཤེར་གྱི་ཆེད་ཀྱང་ཡིན།
# review: native speaker
privacy-short-choices = ཅི་འདེམས་པ་ཁྱེད་རང་གི་དོན་ཡིན། ལས་གནས་དྲིས་མིན། ཁས་བླངས་མིན། ཕྱིར་བསྡུས་མིན་བཅས་ཤང་དང་གྲོང་རྡལ། རྫོང་གི་སྒེའུ་ཁུང་། དམིགས་ཚད་ཡོད་པའི་མི་སུས་ཀྱང་མི་མཐོང་། ཁེ་ལས་ཀྱིས་རང་གི་ལས་གནས་སུས་དྲིས་པ་ཁོ་ན་མཐོང་ཐུབ།
# review: native speaker
privacy-short-looks = སྡེ་ཚན་གང་གིས་ཁྱེད་ཀྱི་ཡིག་ཆ་ཁ་ཕྱེ་ཐེངས་རེར་དམིགས་ཡུལ་བཤད་དགོས། ཟིན་ཐོ་འགོད། ཁྱེད་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
privacy-short-yours = ཁྱེད་ཀྱིས་བལྟས་ཆོག བཅོས་ཆོག ཁྱེར་ཆོག བསུབས་ཆོག རྒྱུ་མཚན་མི་འདྲི། ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་ལ་ཤུགས་རྐྱེན་མི་ཐེབས།
# review: native speaker
privacy-parts = ཤོག་ངོས་འདིའི་ནང་།
# review: native speaker
privacy-kept = ཅི་ཉར་བ་དང་དུས་ཇི་ཙམ་ཉར་བ།
# review: native speaker
privacy-what = ནང་དོན།
# review: native speaker
privacy-why = ཅིའི་ཕྱིར།
# review: native speaker
privacy-long = དུས་ཇི་ཙམ།
# review: native speaker
privacy-gone = ཁྱེད་ཀྱི་ཡིག་ཆ་བསུབས་ན།
# review: native speaker
privacy-kept-record = ཁྱེད་སུ་ཡིན་པ། མིང་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཁ་པར། ཤང་། གྲོང་ཚོ།
# review: native speaker
privacy-why-record = ཁྱེད་རང་ཡིན་པ་ཤེས་པ་དང་ཁྱེད་ལ་འབྲེལ་གཏུག་བྱེད་པའི་ཆེད།
# review: native speaker
privacy-long-record = ཁྱེད་ཀྱིས་ཐེངས་མཐའ་མར་རང་གི་རྩིས་ཁྲ་སྤྱད་རྗེས་ལོ་{ $idle }། རྩིས་ཁྲ་ཁ་ཕྱེ་མྱོང་མེད་ན། ཐོ་འགོད་བྱས་རྗེས་ལོ་{ $proof }། ལས་ཀ་དང་གསོ་སྦྱོང་གི་ཟིན་ཐོ་ཡོད་ན། དེ་དག་དང་མཉམ་དུ་ཉར།
# review: native speaker
privacy-kept-changes = ཡིག་ཆའི་ནང་ཅི་བཅོས་པ་དང་སུས་བཅོས་པ། ཐོ་གཞུང་ཕན་ཚུན་མི་མཐུན་པ།
# review: native speaker
privacy-why-changes = ནོར་ན་ཡོ་བསྲང་བྱེད་པའི་ཆེད།
# review: native speaker
privacy-long-changes = དེ་དང་འབྲེལ་བའི་ཟིན་ཐོ་དང་མཉམ་དུ་ཉར།
# review: native speaker
privacy-kept-work = ཁྱེད་ཀྱི་ལས་ཀ ཁེ་ལས་དང་ས་ཆ། ལས་ཀའི་རིགས། ཚེས་གྲངས། གླ་ཕོགས།
# review: native speaker
privacy-why-work = ལས་ཀ་དང་གླ་ཕོགས་ཀྱི་བདེན་དཔང་། རྫོང་ཡོངས་ཀྱི་གྲངས་ཀ
# review: native speaker
privacy-long-work = ལས་ཀ་རྫོགས་ནས་ཐོ་འགོད་བྱས་རྗེས་ལོ་{ $proof }། ད་དུང་བྱེད་བཞིན་པ་ཡིན་ན་ཉར། ཁྱེད་རང་ཁོ་ནས་ཐོ་འགོད་བྱས་པ་ནི་མང་མཐར་རྩིས་ཁྲ་དང་མཉམ་དུ་ཉར།
# review: native speaker
privacy-kept-courses = ཁྱེད་ཀྱི་གསོ་སྦྱོང་། མིང་དང་ལས་ཁུངས། ཚེས་གྲངས། མཐར་ཕྱིན་མིན།
# review: native speaker
privacy-why-courses = གསོ་སྦྱོང་དང་ཁ་གསབ་ཀྱི་བདེན་དཔང་། རྫོང་ཡོངས་ཀྱི་གྲངས་ཀ
# review: native speaker
privacy-long-courses = གསོ་སྦྱོང་རྫོགས་ནས་ཐོ་འགོད་བྱས་རྗེས་ལོ་{ $proof }།
# review: native speaker
privacy-kept-applications = ཁྱེད་ཀྱིས་དྲིས་པའི་ལས་གནས་དང་འབྱོར་བའི་གདན་ཞུ། ཁྱེད་ཀྱི་ལན། དཔང་པོ། མཉམ་འགྲོའི་རུ་ཁག
# review: native speaker
privacy-why-applications = ཁྱེད་དང་ཁེ་ལས་ཀྱིས་ལས་ཀའི་སྐོར་བཤད་པའི་ཆེད།
# review: native speaker
privacy-long-applications = ལས་ཀ་འགོ་བཙུགས་མེད་ན། གདན་ཞུའི་ཉིན་མཐའ་མའི་རྗེས་ཉིན་{ $closed }། ཇི་ལྟར་རྫོགས་པ་མི་འགོད། ལས་ཀ་འགོ་བཙུགས་ཟིན་ན། མང་མཐར་རྩིས་ཁྲ་དང་མཉམ་དུ་ཉར།
# review: native speaker
privacy-kept-wishes = ལས་ཀ་གང་བྱེད་འདོད་ཡོད་པ། ལས་ཀ་གསར་པ་ཡོད་ན་བཤད་དགོས་མིན།
# review: native speaker
privacy-why-wishes = ཁྱེད་ལ་ལས་ཀ་འཚོལ་བའི་ཆེད། ཁྱེད་རང་ཁོ་ནས་མཐོང་ཐུབ།
# review: native speaker
privacy-long-wishes = ཁྱེད་རང་གིས་མ་བསུབས་བར། མང་མཐར་ཐེངས་མཐའ་མར་བཅོས་རྗེས་ལོ་{ $wishes }།
# review: native speaker
privacy-kept-service = ཁྱེད་ཀྱིས་ཞུས་པའི་རོགས་རམ་དང་སྒེའུ་ཁུང་གིས་ཅི་བྱས་པ།
# review: native speaker
privacy-why-service = ཤང་གི་སྒེའུ་ཁུང་གིས་ཁྱེད་ལ་རོགས་རམ་བྱེད་པའི་ཆེད།
# review: native speaker
privacy-long-service = ཁྱེད་ཀྱིས་མཚམས་མ་བཞག་བར། མང་མཐར་ཐེངས་མཐའ་མར་བྲིས་རྗེས་ལོ་{ $help }།
# review: native speaker
privacy-kept-after = ལས་ཀ་འགོ་བཙུགས་རྗེས་ཁྱེད་ལ་ཇི་ལྟར་འདྲི་དགོས་པ། ཟླ་དྲུག་རྗེས་ཀྱི་དྲི་བ་གསུམ་གྱི་ལན།
# review: native speaker
privacy-why-after = ལས་ཀ་སྔོན་ལ་བཤད་པ་དང་གཅིག་པ་ཡིན་མིན་ལྟ་བའི་ཆེད། གྲངས་ཀ་ཁོ་ན་སྤྱི་བསྒྲགས་བྱེད།
# review: native speaker
privacy-long-after = ལན་ནི་དུས་ཚིགས་དེ་རྩིས་ཚར་བའི་བར། ཇི་ལྟར་འདྲི་དགོས་པ་ནི་མང་མཐར་རྩིས་ཁྲ་དང་མཉམ་དུ་ཉར།
# review: native speaker
privacy-kept-pay = གླ་ཕོགས་སྤྲོད་པའི་ཉིན། ཁེ་ལས་ཀྱིས་ཅི་བཤད་པ། ཁྱེད་ཀྱིས་ཅི་བཤད་པ།
# review: native speaker
privacy-why-pay = གླ་ཕོགས་འཕྱི་བ་སྔོན་ལ་ཤེས་པའི་ཆེད།
# review: native speaker
privacy-long-pay = ལས་ཀ་དེ་རྫོགས་རྗེས་ལོ་{ $proof }།
# review: native speaker
privacy-kept-firms = ཁེ་ལས་ཀྱིས་སྙན་ཞུ་བྱས་པ། ཁྱེད་ཀྱི་ཉིན་དང་པོ་དང་ཉིན་མཐའ་མ། མིང་ཐོའི་ནང་ཁྱེད་ཀྱི་སྐོར་བྲིས་པ།
# review: native speaker
privacy-why-firms = ཁེ་ལས་ཀྱི་ཟླ་རེའི་སྙན་ཞུ་དང་རྫོང་གི་ལས་ཞུགས་ཐོ་གཞུང་།
# review: native speaker
privacy-long-firms = སྙན་ཞུ་བྱས་པའི་ཉིན་མཐའ་མ་འདས་ནས་སྤྲད་རྗེས་ལོ་{ $proof }། ད་དུང་བྱེད་བཞིན་པ་ཡིན་ན་ཉར།
# review: native speaker
privacy-kept-account = ཁྱེད་ཀྱི་རྩིས་ཁྲ། གསང་ཨང་། (ཞིབ་བཤེར་ལ་སྤྱོད་པའི་རྣམ་པ་ཁོ་ན་ཉར།) བྱང་བུ། ར་སྤྲོད་ཨང་གྲངས། ཐེངས་མཐའ་མར་སྤྱད་པའི་ཉིན།
# review: native speaker
privacy-why-account = ཁྱེད་རང་ཁོ་ནས་ཁ་འབྱེད་པའི་ཆེད།
# review: native speaker
privacy-long-account = ཐེངས་མཐའ་མར་སྤྱད་རྗེས་ལོ་{ $idle }། ར་སྤྲོད་ཨང་གྲངས་སྐར་མ་{ $minutes }།
# review: native speaker
privacy-kept-waiting = ཁྱེད་རང་གིས་ཁ་པར་གྱིས་ཐོ་འགོད་སྐབས་བྲིས་པ།
# review: native speaker
privacy-why-waiting = སྒེའུ་ཁུང་གིས་ཁྱེད་ཀྱི་ཐོབ་ཐང་ལག་ཁྱེར་ལྟ་བར་སྒུག་པ།
# review: native speaker
privacy-long-waiting = སྒེའུ་ཁུང་གིས་བལྟས་མེད་ན་ཉིན་{ $waiting }།
# review: native speaker
privacy-kept-looks = ཁྱེད་ཀྱི་ཡིག་ཆ་སུས་བལྟས་པ་དང་སུས་བཅོས་པ།
# review: native speaker
privacy-why-looks = ཁྱེད་རང་དང་ཞིབ་བཤེར་བྱེད་མཁན་གྱིས་མཐོང་བའི་ཆེད།
# review: native speaker
privacy-long-looks = ལོ་{ $journal }། དེའི་རྗེས་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱིས་ཕྱི་མའི་ཟིན་ཐོ་ཉར་ཟིན་ན་གཞི་ནས་སུབ།
# review: native speaker
privacy-kept-demands = ལས་ཁུངས་ཤིག་གིས་ཁྲིམས་ལྟར་ཡིག་ཐོག་ནས་ཁྱེད་ཀྱི་ཡིག་ཆ་ལེན་པ།
# review: native speaker
privacy-why-demands = ཁྱེད་ཀྱིས་ཤེས་པའི་ཆེད།
# review: native speaker
privacy-long-demands = ལོ་{ $proof }།
# review: native speaker
privacy-kept-complaints = ཁྱེད་ཀྱིས་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་ཞུས་པའི་གནས་ཚུལ།
# review: native speaker
privacy-why-complaints = ལས་ཁུངས་དེས་ཁྱེད་ལ་རོགས་རམ་བྱེད་པའི་ཆེད།
# review: native speaker
privacy-long-complaints = མཇུག་བསྡུས་རྗེས་ལོ་{ $cases }། ས་ཆ་གཞན་ཞིག་ཏུ་ཉར། ལས་ཁུངས་དེ་ཁོ་ནས་ཁ་འབྱེད་ཐུབ།
# review: native speaker
privacy-kept-figures = ཁྱེད་རང་ཚུད་པའི་གྲངས་ཀ
# review: native speaker
privacy-why-figures = རྫོང་གི་འཆར་གཞི་དང་སྤྱི་བསྒྲགས་བྱེད་པའི་གྲངས་ཀ
# review: native speaker
privacy-long-figures = སྤྱི་བསྒྲགས་བྱས་ཟིན་པའི་གྲངས་ཀ་ཉར། དེའི་ནང་མིང་མེད།
# review: native speaker
privacy-kept-deleted = བསུབས་རྗེས། རྟགས་གཅིག་དང་། ཁྲིམས་ལྟར་ཉར་དགོས་པའི་ཟྭ་བརྒྱབ་ཡོད་པའི་བདེན་དཔང་།
# review: native speaker
privacy-why-deleted = ཐོ་གཞུང་གིས་ཁྱེད་ཀྱི་ཡིག་ཆ་ཡང་བསྐྱར་མི་བཟོ་བའི་ཆེད། གླ་ཕོགས་དང་ཁ་གསབ་ཀྱི་བདེན་དཔང་ཁྲིམས་ལྟར་ཉར་དགོས་པས།
# review: native speaker
privacy-long-deleted = བདེན་དཔང་ནི་ལས་ཀ་དང་གསོ་སྦྱོང་རྫོགས་རྗེས་ལོ་{ $proof }། རྟགས་ནི་ཁྱེད་ཀྱིས་ཡང་བསྐྱར་ཐོ་འགོད་མ་བྱས་བར།
# review: native speaker
privacy-gone-once = དེ་མ་ཐག་སུབ།
# review: native speaker
privacy-gone-locked = ཁྲིམས་ལྟར་ཉར་དགོས་པར་ཟྭ་བརྒྱབ་ནས་ཉིན་དེའི་བར་ཉར། སྒེའུ་ཁུང་གང་གིས་ཀྱང་ཁ་འབྱེད་མི་ཐུབ། གཞན་དེ་མ་ཐག་སུབ།
# review: native speaker
privacy-gone-number = གྲངས་ཀའམ་རྟགས་ཁོ་ན་ལུས། ཁྱེད་ཀྱི་མིང་མེད།
# review: native speaker
privacy-gone-apart = མི་སུབ། ཁྱེད་ཀྱི་ཡིག་ཆ་དང་འབྲེལ་བ་མེད། མིང་བྲིས་མེད་ན་དེའི་ནང་མིང་མེད།
# review: native speaker
privacy-gone-begins = དེའི་རྗེས་ནས་ཡོད།
# review: native speaker
privacy-files = སྡེ་ཚན་དང་ཁེ་ལས་ཀྱིས་སྤྲད་པའི་རེའུ་མིག་ཐེངས་གཅིག་ཀློག ཡིག་ཆ་གསང་སྦས་བྱས་ནས་ནང་གསོག་ཁོ་ནར་བཞག མང་མཐར་སྐར་མ་{ $upload }། ཕྱིར་སློག་བྱས་པའི་ཐིག་ཕྲེང་སྐུར་མཁན་ལ་སྤྲོད། ཉིན་{ $returned }རྗེས་སུབ། མིང་དང་ཨང་གྲངས། ཁ་པར་བཅས་གསང་སྦས་བྱས་ནས་ཉར། གྲབས་ཉར་ནང་ནང་དོན་གཅིག་པ་ཡོད། རྙིང་པ་གསར་པས་བརྗེ།
# review: native speaker
privacy-never = ནམ་ཡང་མི་ཉར་བའི་ནང་དོན།
# review: native speaker
privacy-never-about = རེའུ་མིག་གང་གིས་ཀྱང་འདི་དག་མི་འདྲི། ཐོ་གཞུང་ནང་འདི་ལྟ་བུའི་ཀེར་སྟར་ཡོད་ན། ཀློག་སྐབས་དེ་མ་ཐག་འདོར། མི་ཉར། དྲ་མིག་གཞན་ནང་དེ་ཁོ་ན་བྲིས་ཡོད་ན། དེ་ཡང་མི་ཉར།
# review: native speaker
privacy-never-ethnicity = མི་རིགས།
# review: native speaker
privacy-never-religion = ཆོས་ལུགས་དང་དད་མོས།
# review: native speaker
privacy-never-politics = ཏང་ཡོན་ཡིན་མིན། ཆབ་སྲིད་ངོ་གདོང་། བསམ་བློའི་མངོན་ཚུལ།
# review: native speaker
privacy-never-abroad = ཕྱི་རྒྱལ་གྱི་གཉེན་ཉེ། ཕྱི་སྐྱོད་ལག་ཁྱེར།
# review: native speaker
privacy-never-past = ཉེས་ཅན་ཟིན་ཐོ།
# review: native speaker
privacy-never-illness = ནད།
# review: native speaker
privacy-never-reasons = ལས་ཀར་མི་ཞུགས་པའི་རྒྱུ་མཚན། ལན་མ་བཏབ་པའི་རྒྱུ་མཚན།
# review: native speaker
privacy-never-places = འགྲོ་འོང་གི་རྗེས་ཤུལ། ཁ་པར་གང་ན་ཡོད་པ་མི་འཚོལ།
# review: native speaker
privacy-never-body = མཛུབ་རིས། གདོང་། འདྲ་པར། ཐོབ་ཐང་ལག་ཁྱེར་གྱི་འདྲ་པར།
# review: native speaker
privacy-never-marks = མི་ཞིག་ལ་སྐར་གྲངས་དང་རིམ་པ། དཔྱད་ཚིག
# review: native speaker
privacy-never-slip = ཚིག་རིང་པོའི་ནང་བྲིས་ཡོད་ན། མ་ལག་གིས་ངོ་མི་ཤེས་སྲིད། ཁྱེད་ཀྱིས་མཐོང་ན་སྒེའུ་ཁུང་ལ་ཤོད་ནས་སུབ་ཏུ་འཇུག་རོགས། ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་བྲིས་པ་ནི་ཁྱེད་ཀྱིས་བྲིས་པ་ལྟར་ཉར།
# review: native speaker
privacy-who = སུས་ཅི་མཐོང་ཐུབ་པ།
# review: native speaker
privacy-who-about = མ་ལག་གིས་སུས་ཅི་བྱས་ཆོག་པ་ཐག་གཅོད་པ་ནི་རེའུ་མིག་འདིའི་སྒྲིག་གཞི་ལྟར་ཡིན། འདིར་བྲིས་མེད་པ་མ་ལག་གིས་མི་སྟོན།
# review: native speaker
privacy-who-role = སུ།
# review: native speaker
privacy-who-what = ཅི་མཐོང་ཐུབ་པ།
# review: native speaker
privacy-own-township = (རང་གི་ཤང་གི་མི་ཁོ་ན།)
# review: native speaker
privacy-sees-own = རང་གི་ཡིག་ཆ་ཡོངས་རྫོགས་དང་། སུས་བལྟས་པ།
# review: native speaker
privacy-sees-record = མི་ཞིག་གི་ཡིག་ཆ། མིང་དང་ཨང་གྲངས། ཁ་པར། ཤང་། གྲོང་ཚོ། ལས་ཀ གསོ་སྦྱོང་། ཐེངས་རེར་དམིགས་ཡུལ་བཤད་དགོས། ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
privacy-sees-helped = རོགས་རམ་སུས་ཞུས་པ་དང་། རོགས་རམ་ཅི་ཞུས་པ།
# review: native speaker
privacy-sees-lists = སྤྲད་པའི་མི་སྣའི་ཐོ་གཞུང་དང་། ཕྱིར་སློག་བྱས་པའི་ཐིག་ཕྲེང་།
# review: native speaker
privacy-sees-rosters = ཁེ་ལས་ཀྱིས་སྤྲད་པའི་མིང་ཐོ།
# review: native speaker
privacy-sees-asked = ལས་ཀ་དེ་ཁོང་རང་གི་ཡིན་མིན་ཁ་པར་གྱིས་འདྲི་དགོས་པའི་མི། རྒྱན་འཕེན་ལྟར་རེ་རེ་བཞིན།
# review: native speaker
privacy-sees-confirmed = ལས་ཀ་གང་ཁོང་རང་གིས་གཏན་འཁེལ་བྱས་པ།
# review: native speaker
privacy-sees-heard = ཁོང་རང་ཡོང་ནས་བཤད་སྐབས། ཁོང་གིས་དྲིས་པའི་ལས་གནས་དང་གདན་ཞུ།
# review: native speaker
privacy-sees-applicants = རང་གི་ལས་གནས་སུས་དྲིས་པ། མིང་། ཁོང་རང་གིས་མོས་མཐུན་བྱས་ན་ཁ་པར་ཡང་།
# review: native speaker
privacy-sees-return = རང་གིས་སྙན་ཞུ་བྱས་པའི་མི། མིང་། ཉིན་དང་པོ་དང་ཉིན་མཐའ་མ།
# review: native speaker
privacy-sees-complaints = རང་ལ་ཞུས་པའི་གནས་ཚུལ། མིང་བྲིས་མེད་ན་སུ་ཡིན་མི་ཤེས།
# review: native speaker
privacy-sees-demand = ཁྲིམས་ལྟར་ཡིག་ཐོག་ནས་ལེན་པ། གཞུང་ཡིག་ཐོག་བྲིས་པའི་མི་གཅིག་གི་ནང་དོན་ཁོ་ན། མི་གཉིས་ཀྱིས་བསྒྲུབ། ཐེངས་གཅིག་ལས་མི་སྤྲོད།
# review: native speaker
privacy-sees-journal = རྩིས་ཁྲ་གང་གིས་ནམ་ཞིག་ཅིའི་ཕྱིར་བལྟས་པ། མི་དེའི་མིང་མེད། རྟགས་ཁོ་ན་ཡོད།
# review: native speaker
privacy-sees-rows = གྲངས་ཀའི་རྒྱབ་ཀྱི་ཟིན་ཐོ། མིང་གི་ཡི་གེ་དང་པོ་ཁོ་ན།
# review: native speaker
privacy-sees-nobody = སུའི་ཡིག་ཆ་ཡང་མི་མཐོང་།
# review: native speaker
privacy-who-choices = ཁྱེད་ཀྱི་འདོད་པ་དང་། ཁྱེད་ལ་བཙལ་བའི་ལས་ཀ ལས་ཀ་འགོ་བཙུགས་རྗེས་ཀྱི་ལན་བཅས་རེའུ་མིག་ནང་མེད། ལས་ཁུར་གང་གིས་ཀྱང་མི་མཐོང་། ཁྱེད་ཀྱིས་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ལ་བཤད་པ་ནི་ལས་ཁུངས་དེ་ཁོ་ནས་མཐོང་ཐུབ།
# review: native speaker
privacy-who-others = སྤྱི་བདེ་ལས་ཁུངས་དང་ཁྲིམས་ཁང་སོགས་ལས་ཁུངས་གཞན་ལ་འདིར་རྩིས་ཁྲ་མེད། མིང་ཐོ་ཡང་མི་སྤྲོད། མི་ཞིག་གི་ཡིག་ཆ་ལེན་དགོས་ན། ཁྲིམས་ལྟར་གཞུང་ཡིག་དགོས། མི་གཅིག་ཁོ་ན། མི་གཉིས་ཀྱིས་ལྟ་དགོས། ཁོང་རང་ལ་བཤད། བཅའ་ཁྲིམས་ལྟར་དེའི་སྐབས་བཤད་མི་ཆོག་ན། དུས་བཀག་སླེབས་རྗེས་བཤད། ཁྱེད་ཀྱིས་བདམས་པ་དང་ཞུས་པའི་གནས་ཚུལ་དེའི་ནང་མེད།
# review: native speaker
privacy-yours = ཁྱེད་ཀྱིས་ཅི་བྱས་ཆོག་པ།
# review: native speaker
privacy-yours-see = འདིར་ཐོ་འགོད་བྱས་པའི་ཁྱེད་དང་འབྲེལ་བའི་ནང་དོན་ཡོངས་རྫོགས་ལྟ་བ།
# review: native speaker
privacy-yours-looks = ཁྱེད་ཀྱི་ཡིག་ཆ་སུས་ཅིའི་ཕྱིར་བལྟས་པ་ལྟ་བ།
# review: native speaker
privacy-yours-correct = མིང་དང་ཁ་པར། གྲོང་ཚོ་ཡོ་བསྲང་། གཞན་སྒེའུ་ཁུང་དུ་ཡོ་བསྲང་ཞུ་བ།
# review: native speaker
privacy-yours-take = ཡིག་ཆ་ཁྱེར་བ། PDF དང་གཞི་གྲངས་ཡིག་ཆ།
# review: native speaker
privacy-yours-delete = ཁྱེད་ཀྱི་ཡིག་ཆ་སུབ་པ། གང་སུབ་པ་དང་ཁྲིམས་ལྟར་གང་ཉར་དགོས་པ་སྔོན་ལ་བཤད།
# review: native speaker
privacy-yours-where = འདི་དག་ཁྱེད་རང་གི་ཤོག་ངོས་ནང་ཡོད།
# review: native speaker
privacy-yours-desk = ཁ་པར་མེད་ནའང་ཆོག ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་ཤང་ངམ་རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་དུ་ཕེབས་རོགས། སྒེའུ་ཁུང་གིས་དཔར་འདེབས་དང་ཡོ་བསྲང་། སུབ་པ་བཅས་བྱེད། རྒྱུ་མཚན་མི་འདྲི།
# review: native speaker
privacy-yours-complain = བལྟ་མི་འོས་པའི་མི་ཞིག་གིས་བལྟས་པའམ། སུས་ཁྱེད་ལ་བཙན་ཤེད་བྱས་ན། བཤད་ཆོག མིང་བཤད་མི་དགོས།
# review: native speaker
privacy-call = སུ་ལ་ཁ་པར་གཏོང་ཆོག་པ།
# review: native speaker
privacy-call-about = མིང་བཤད་མི་དགོས།

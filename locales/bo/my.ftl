# Tibetan of the resident's own pages. Three texts of the paper card are left out: the card has no room for them yet.

# review: native speaker
nav-cards = བྱང་བུ།
# review: native speaker
nav-my = ངའི་ཤོག་ངོས།
# review: native speaker
my-title = ངའི་ཤོག་ངོས།
# review: native speaker
my-vacancies-about = ཁྱབ་བསྒྲགས་བྱས་པའི་ལས་གནས་ཡོད་ཚད། འདོད་མོས་ཡོད་ན་འདྲི་ཆོག
# review: native speaker
my-leave = རྩིས་ཁྲ་ནས་ཕྱིར་ཐོན།
# review: native speaker
my-leave-now = ཤོག་ངོས་འདི་ནས་ད་ལྟ་ཕྱིར་ཐོན།
# review: native speaker
my-leave-key = མཐེབ་གཞོང་ཡོད་ན། Alt དང་ X མནན། Firefox ནང་ Alt དང་ Shift དང་ X མནན།
# review: native speaker
my-no-record = རྩིས་ཁྲ་འདི་དང་འབྲེལ་བའི་ཡིག་ཆ་ད་དུང་མེད། ཤང་ངམ་རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་འདྲི་རོགས།
# review: native speaker
my-account-closed = རྩིས་ཁྲ་འདི་བཀག་ཟིན། སྒེའུ་ཁུང་ལ་འདྲི་རོགས།
# review: native speaker
my-cards = བྱང་བུ།
# review: native speaker
my-cards-about = སྡོད་དམངས་རང་གི་རྩིས་ཁྲ་སྤྱོད་འགོ་འཛུགས་པའི་ཁ་བསྡམས་པའི་བྱང་བུ། སྒེའུ་ཁུང་འདི་ཁོ་ནས་བཟོ། ཤང་དང་རྫོང་གི་སྒེའུ་ཁུང་གིས་སྤྲོད་པ་ལས་ཁ་མི་འབྱེད།
# review: native speaker
my-cards-nameless = ཞབས་ཞུ་འཕྲུལ་ཆས་ཐོག་དྲ་ཚིགས་འདིའི་དྲ་གནས་བཀོད་མེད་པས་བྱང་བུའི་ཐོག་དྲ་གནས་མེད། བྱང་བུ་ལེན་མཁན་གྱིས་གང་ནས་འགོ་འཛུགས་དགོས་པ་མི་ཤེས། དཔར་འདེབས་མ་བྱས་གོང་དོ་དམ་པ་ལ་དྲ་གནས་འགོད་རོགས་ཤོད། ད་ལྟ་དཔར་ན་བྱང་བུའི་ཐོག་འདི་ཙམ་ལས་མེད།
# review: native speaker
my-cards-count = བྱང་བུ་ག་ཚོད་བཟོ་བ།
# review: native speaker
my-cards-count-hint = 1ནས་{ $most }བར། A4 ཤོག་བུ་གཅིག་ལ་བྱང་བུ་བཞི་དཔར། བྱང་བུ་200ལ་ཕལ་ཆེར་སྐར་ཆ་10འགོར།
# review: native speaker
my-cards-count-wrong = 1ནས་{ $most }བར་གྱི་གྲངས་ཧྲིལ་པོ་ཞིག་འབྲི་རོགས།
# review: native speaker
my-cards-make = བཟོས་ནས་དཔར་འདེབས།
# review: native speaker
my-cards-make-pdf = བཟོས་ནས་ PDF ཕབ་ལེན།
# review: native speaker
my-cards-pdf-about = PDF ཡང་ད་ཐེངས་ཁོ་ན་སྤྲོད་པ་ལས་འདིར་མི་ཉར། ད་ལྟ་རང་ཆེ་ཆུང་དངོས་ལྟར་དཔར་འདེབས་གནང་རྗེས། ཡིག་ཆ་དེ་སུབ་རོགས། སྙིགས་སྣོད་ནང་ནས་ཀྱང་སུབ་རོགས།
# review: native speaker
my-cards-again = ལེགས་གྲུབ་མ་བྱུང་། བྱང་བུ་གཅིག་ཀྱང་བཟོས་མེད། ཡང་བསྐྱར་ཐེངས་གཅིག་མནོན་རོགས།
# review: native speaker
my-cards-batches = བཟོས་ཟིན་པའི་བྱང་བུ།
# review: native speaker
my-cards-none = ད་དུང་བྱང་བུ་བཟོས་མེད།
# review: native speaker
my-cards-when = དུས་ཚོད།
# review: native speaker
my-cards-who = བཟོ་མཁན།
# review: native speaker
my-cards-made = བཟོས་པ།
# review: native speaker
my-cards-handed = སྤྲད་པ།
# review: native speaker
my-cards-used = སྤྱད་ཟིན་པ།
# review: native speaker
my-cards-void = ནུས་མེད།
# review: native speaker
my-cards-print = བྱང་བུ་དཔར་འདེབས།
# review: native speaker
my-cards-once = བྱང་བུ་འདི་དག་ད་ཐེངས་ཁོ་ན་མངོན། ད་ལྟ་རང་དཔར་འདེབས་གནང་རོགས། ཨང་རྟགས་ས་ཆ་གང་དུའང་ཉར་མེད།
# review: native speaker
my-cards-how = A4 ཤོག་བུ་མཐུག་པོའི་ངོས་གཅིག་ལ་ཆེ་ཆུང་དངོས་ལྟར་དཔར་འདེབས་གནང་རོགས། ཤོག་སྟེང་དང་ཤོག་ཞབས་ཀྱི་ཡི་གེ་མི་དགོས། ཐིག་ལྟར་གཏུབ་རོགས། ཆེས་འོག་གི་ཆ་ཤས་ཡར་ལྟེབ་ནས་ཡི་གེའི་སྟེང་ཡི་གེ་འབབ་པ་བྱས་ཏེ་ཨང་རྟགས་གཉིས་བཀབ་ནས་ཁ་སྡོམ་རོགས། ཨང་རྟགས་མ་བཤུ། ཉར་མི་ཆོག ནོར་ནས་དཔར་བའི་ཤོག་བུ་དུམ་བུར་གཏོང་རོགས། སྤྲད་མེད་པའི་བྱང་བུས་གང་ཡང་ཁ་འབྱེད་མི་ཐུབ།
# review: native speaker
my-cards-back = དཔར་འདེབས་བྱས་ཟིན། བྱང་བུ་ལ་ལོག
# review: native speaker
my-card-hand = བྱང་བུ་སྤྲོད་པ།
# review: native speaker
my-card-hand-about = ཁ་བསྡམས་པའི་བྱང་བུ་གཅིག་བླངས་ནས་ཕྱིའི་ཨང་གྲངས་འབྲི་རོགས། ཁ་མ་འབྱེད། མི་འདིའི་སྔར་གྱི་བྱང་བུ་དེ་མ་ཐག་ནུས་མེད་དུ་འགྱུར།
# review: native speaker
my-card-serial-hint = ཕྱིའི་གྲངས་ཀ་བརྒྱད།
# review: native speaker
my-card-hand-do = ཁོང་རང་ལ་སྤྲད་ཟིན།
# review: native speaker
my-card-message = Leka: སྒེའུ་ཁུང་ཞིག་གིས་ད་ལྟ་ཨང་གྲངས་འདི་ཐོ་འགོད་བྱས་པའི་མི་ལ་འཛུལ་ཐབས་སྤྲད་སོང་། ཁྱེད་རང་སྒེའུ་ཁུང་ལ་མ་བསྐྱོད་ན། སྒེའུ་ཁུང་གཞན་ཞིག་ལ་འདྲི་རོགས།
# review: native speaker
my-card-handed = ཨང་གྲངས་{ $serial }ཅན་གྱི་བྱང་བུ་ད་ལྟ་མི་འདིའི་ཡིན། ཁ་མ་ཕྱེ་བར་ཁོང་རང་ལ་སྤྲོད་རོགས། ལག་ཐོགས་ཁ་པར་གང་ཞིག་གམ་སྒེའུ་ཁུང་གི་གློག་ཀླད་ཐོག་འགོ་འཛུགས་ཆོག དྲ་གནས་ཀྱི་རྗེས་སུ་འདི་སྣོན་རོགས།
# review: native speaker
my-card-handed-at = ཨང་གྲངས་{ $serial }ཅན་གྱི་བྱང་བུ་ད་ལྟ་མི་འདིའི་ཡིན། ཁ་མ་ཕྱེ་བར་ཁོང་རང་ལ་སྤྲོད་རོགས། ལག་ཐོགས་ཁ་པར་གང་ཞིག་གམ་སྒེའུ་ཁུང་གི་གློག་ཀླད་ཐོག་འགོ་འཛུགས་ཆོག དྲ་གནས།
# review: native speaker
my-card-number-wrong = སྤྲོད་ཆོག་པའི་བྱང་བུའི་ནང་ཨང་གྲངས་འདི་མེད། གྲངས་ཀ་རེ་རེ་བཞིན་གསལ་པོར་གཟིགས་རོགས། སྤྲད་ཟིན་པའི་བྱང་བུ་ཡང་བསྐྱར་སྤྲོད་མི་ཐུབ།
# The paper card. review: native speaker, before cards are printed for anybody
# review: native speaker
my-paper-title = རང་གི་རྩིས་ཁྲའི་བྱང་བུ།
# review: native speaker
my-paper-seal = མི་གཞན་ལ་མ་སྟོན།
# review: native speaker
my-paper-upper = ཨང་རྟགས་གཉིས་ཀྱིས་ཤོག་ངོས་གཅིག་པ་ཁ་ཕྱེ། གོང་གི་ཨང་རྟགས་བཀོལ་ན་རྩིས་ལ་འཁེལ། འོག་གི་ཨང་རྟགས་བཀོལ་ན་ཤོག་ངོས་གཅིག་འདྲ་ཡིན་ཡང་རྩིས་ལ་མི་འཁེལ།
# review: native speaker
my-paper-lower = ཨང་རྟགས་གཉིས་ཀྱིས་ཤོག་ངོས་གཅིག་པ་ཁ་ཕྱེ། འོག་གི་ཨང་རྟགས་བཀོལ་ན་རྩིས་ལ་འཁེལ། གོང་གི་ཨང་རྟགས་བཀོལ་ན་ཤོག་ངོས་གཅིག་འདྲ་ཡིན་ཡང་རྩིས་ལ་མི་འཁེལ།
# review: native speaker
my-paper-tear = བཀླགས་ཚར་རྗེས་ཕྱེད་ཀ་འདི་དྲལ་ནས་མེད་པར་བཟོས།
# review: native speaker
my-card-code = ཨང་རྟགས།
# review: native speaker
my-card-name = ཨང་གྲངས།
# review: native speaker
my-card-back = ཡིག་ཆར་ལོག
# review: native speaker
my-card-wrong = ཨང་རྟགས་འདི་སྤྱོད་མི་ཐུབ། ཡི་གེ་རེ་རེ་བཞིན་གསལ་པོར་གཟིགས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས། ད་དུང་མི་འགྲིག་ན་སྒེའུ་ཁུང་ནས་བྱང་བུ་གསར་པ་ཞིག་ལེན་རོགས།
# review: native speaker
my-begin = བྱང་བུས་འགོ་འཛུགས་པ།
# review: native speaker
my-begin-code-hint = བྱང་བུའི་ཐོག་གི་ཡི་གེ་12། ཆེ་བྲིས་ཆུང་བྲིས་དང་སྟོང་ཆ་གང་ཡིན་ཡང་ཆོག
# review: native speaker
my-begin-do = འགོ་འཛུགས་པ།
# review: native speaker
my-begin-lost = བྱང་བུ་བོར་བའམ་གསང་ཨང་བརྗེད་ན། ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་ཤང་ངམ་རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་དུ་ཕེབས་ནས་བྱང་བུ་གསར་པ་ཞིག་ལེན་རོགས།
# review: native speaker
my-begin-have = གསང་ཨང་བཟོས་ཟིན། ནང་འཛུལ་བྱེད་པ།
# review: native speaker
my-sign-in = ནང་འཛུལ།
# review: native speaker
my-sign-in-card = ང་ལ་བྱང་བུ་གསར་པ་ཞིག་ཡོད།
# review: native speaker
my-sign-in-wrong = ཨང་གྲངས་ངམ་གསང་ཨང་ནོར་འདུག ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
my-record = ངའི་ཡིག་ཆ།
# review: native speaker
my-record-about = འདིར་ཐོ་འགོད་བྱས་པའི་ཁྱེད་དང་འབྲེལ་བའི་ནང་དོན་ཡོངས་རྫོགས།
# review: native speaker
my-record-more = གཞན་ཡང་འདི་དག་རང་རང་གི་ཤོག་ངོས་ནས་ལྟ་རོགས།
# review: native speaker
my-correct = ངའི་མིང་དང་ཁ་པར། གྲོང་ཚོ་ཡོ་བསྲང་།
# review: native speaker
my-correct-about = བཅོས་རྗེས་ཉར་ཚགས་གནང་རོགས། ཁྱེད་རང་གིས་བཅོས་པ་ཡིན་པར་གསལ་བཤད་འགོད་ངེས།
# review: native speaker
my-record-wrong = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་བཅོས་མི་ཐུབ། གཞན་ནོར་ཡོད་ན་སྒེའུ་ཁུང་དུ་ཡོ་བསྲང་ཞུ་རོགས།
# review: native speaker
my-number-show = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ཆ་ཚང་ལྟ་བ།
# review: native speaker
my-by-me = རང་གིས་བཅོས་པ།
# review: native speaker
my-take = ཡིག་ཆ་ཁྱེར་བ།
# review: native speaker
my-take-about = ཡིག་ཆ་ཞིག་ཕབ་ལེན་བྱེད་པ། དེའི་ནང་ནང་དོན་ཡོངས་རྫོགས་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ཆ་ཚང་ཡོད། ཤོག་ངོས་འདི་ཐད་ཀར་དཔར་འདེབས་བྱས་ནའང་ཆོག མི་མང་གིས་སྤྱོད་པའི་གློག་ཀླད་ཐོག་ཕབ་ལེན་མ་བྱེད་རོགས།
# review: native speaker
my-take-pdf = PDF ཕབ་ལེན། བལྟ་བ་དང་དཔར་འདེབས་བྱས་ཆོག
# review: native speaker
my-take-do = གཞི་གྲངས་ཡིག་ཆ་ (JSON) ཕབ་ལེན། མཉེན་ཆས་གཞན་ལ་སྤྱོད་པ།
# review: native speaker
my-pdf-time = དུས་ཚོད།
# review: native speaker
my-pdf-state = གནས་ཚུལ།
# review: native speaker
my-pdf-until = ཉིན་མཐའ་མ།
# review: native speaker
my-pdf-more = གཞན།
# review: native speaker
my-pdf-course = ཟབ་སྦྱོང་དང་ལས་ཁུངས།
# review: native speaker
my-pdf-due = གླ་ཆ་སྤྲོད་པའི་ཉིན།
# review: native speaker
my-pdf-firm-says = ལས་ཁུངས་ཀྱིས་བཤད་པ།
# review: native speaker
my-pdf-i-say = ངས་བཤད་པ།
# review: native speaker
my-pdf-yuan = སྒོར་{ $amount }
# review: native speaker
my-pdf-what = གང་།
# review: native speaker
my-pdf-old = སྔར་ཡོད།
# review: native speaker
my-pdf-new = བཅོས་པ།
# review: native speaker
my-pdf-by = སུས་བཅོས་པ།
# review: native speaker
my-pdf-who = སྡེ་ཚན་གང་།
# review: native speaker
my-pdf-did = ཅི་བྱས་པ།
# review: native speaker
my-pdf-why = དོན་དག་ཅི།
# review: native speaker
my-pdf-law = བཅའ་ཁྲིམས་དང་ཡིག་ཆ།
# review: native speaker
my-pdf-given = སྤྲད་པའི་ནང་དོན།
# review: native speaker
my-pdf-answered = ངས་ལན་བཏབ་ཟིན།
# review: native speaker
my-pdf-is-asked = དྲིས་ཟིན།
# review: native speaker
my-pdf-is-offered = ལས་ཁུངས་ཀྱིས་ང་བོས་པ།
# review: native speaker
my-pdf-is-accepted = ངས་ཁས་བླངས་ཟིན།
# review: native speaker
my-pdf-is-started = ལས་ཀ་འགོ་བཙུགས་ཟིན།
# review: native speaker
my-pdf-is-closed = མཇུག་རྫོགས་ཟིན།
# review: native speaker
my-pdf-firm-start = ལས་ཁུངས་ཀྱིས་སྙན་ཞུ་བྱས་པའི་ཉིན་དང་པོ། { $day }
# review: native speaker
my-pdf-firm-end = ལས་ཁུངས་ཀྱིས་སྙན་ཞུ་བྱས་པའི་ཉིན་མཐའ་མ། { $day }
# review: native speaker
my-pdf-team = མཉམ་འགྲོའི་རུ་ཁག { $name }
# review: native speaker
my-looks = ངའི་ཡིག་ཆ་སུས་བལྟས་པ།
# review: native speaker
my-looks-about = སྡེ་ཚན་གང་གིས་ཁྱེད་ཀྱི་ཡིག་ཆ་ནམ་ཞིག་ལ་དོན་དག་ཅིའི་ཕྱིར་བལྟས་པའམ་བཅོས་པ།
# review: native speaker
my-looks-others = སྡེ་ཚན་གཞན་གྱིས་བལྟས་པ།
# review: native speaker
my-looks-none = ད་དུང་སུས་ཀྱང་བལྟས་མེད།
# review: native speaker
my-looks-wrong = ཐེངས་གང་ཞིག་བལྟ་མི་འོས་པར་བསམ་ན། གཤམ་གྱི་ཁ་པར་བཏང་ནས་ཞུ་གཏུག་བྱས་ཆོག
# review: native speaker
my-work = ངའི་ལས་ཀ
# review: native speaker
my-work-new = ང་རང་གིས་བཙལ་བའི་ལས་ཀ་ཐོ་འགོད།
# review: native speaker
my-work-new-about = རང་གིས་བཙལ་བའམ་རང་གིས་བཙུགས་པའི་ལས་ཀ་སྐར་མ་གཅིག་ནང་ཐོ་འགོད་བྱེད་ཐུབ། ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་ལ་ཤུགས་རྐྱེན་མི་ཐེབས།
# review: native speaker
my-work-trade = ལས་ཀ་ཅི།
# review: native speaker
my-work-trade-hint = དཔེར་ན། མ་བྱན་དང་ཁ་ལོ་བ། གསོ་ཚགས། ཉོ་ཚོང་།
# review: native speaker
my-work-place = ས་ཆ་གང་།
# review: native speaker
my-work-place-hint = ས་ཆའི་མིང་། ནམ་རྒྱུན་འབོད་པ་ལྟར་འབྲི་རོགས།
# review: native speaker
my-work-destination = ཐག་རིང་ཐུང་།
# review: native speaker
my-work-destination-township = རང་ཤང་།
# review: native speaker
my-work-destination-county = རང་རྫོང་གི་ཤང་གཞན།
# review: native speaker
my-work-destination-region = རྫོང་ཕྱི་ལྗོངས་ནང་།
# review: native speaker
my-work-destination-outside = ལྗོངས་ཕྱི།
# review: native speaker
my-work-destination-missing = གཅིག་འདེམས་རོགས།
# review: native speaker
my-work-destination-differs = བདམས་པ་དང་གཤམ་དུ་བྲིས་པའི་ས་ཆ་མི་མཐུན། གཅིག་ཡོ་བསྲང་གནང་རོགས། བདམས་པ་འགྲིག་ན་གཤམ་དུ་རྟགས་རྒྱག་རོགས།
# review: native speaker
my-work-destination-sure = བདམས་པ་འགྲིག
# review: native speaker
my-work-employer = སུའི་ས་ནས།
# review: native speaker
my-work-employer-hint = ཁེ་ལས་སམ་བདག་པོའི་མིང་། རང་གིས་བྱེད་ན་སྟོང་པར་འཇོག
# review: native speaker
my-work-start = ཉིན་གང་ནས་བཟུང་།
# review: native speaker
my-work-day-hint = དཔེར་ན། 2022-03-01
# review: native speaker
my-work-end = ཉིན་གང་བར།
# review: native speaker
my-work-end-hint = ད་དུང་ལས་ཀ་བྱེད་བཞིན་པ་ཡིན་ན་སྟོང་པར་འཇོག
# review: native speaker
my-work-sector = རིགས་གང་།
# review: native speaker
my-sector-industry = མཉམ་ལས་ཁང་དང་ཁེ་ལས། འདེབས་གསོའི་ཐོན་ལས།
# review: native speaker
my-sector-project = ལས་གྲྭ་དང་ལས་གཞི།
# review: native speaker
my-sector-services = ཞབས་ཞུ་དང་འཐོར་ལས། རང་གི་ཉོ་ཚོང་།
# review: native speaker
my-work-pay = ཡོང་འབབ།
# review: native speaker
my-work-pay-hint = སྒོར། འབྲི་མི་འདོད་ན་སྟོང་པར་འཇོག
# review: native speaker
my-work-save = ཐོ་འགོད།
# review: native speaker
my-work-not = ཐོ་འགོད་མི་བྱེད།
# review: native speaker
my-work-missing = འདིར་ད་དུང་བྲིས་མེད།
# review: native speaker
my-work-choose = རིགས་གཅིག་འདེམས་རོགས།
# review: native speaker
my-work-later = ཉིན་འདི་ད་དུང་སླེབས་མེད།
# review: native speaker
my-work-there = ལས་ཀ་འདི་ཐོ་འགོད་བྱས་ཟིན། “ངའི་ལས་ཀ”ནང་མཐོང་ཐུབ།
# review: native speaker
my-work-not-now = ལས་ཀ་འདིར་ད་ལྟ་དེ་འདྲ་བཤད་མི་ཐུབ།
# review: native speaker
my-work-alone = རང་གིས་བྱེད་པ།
# review: native speaker
my-work-by-me = རང་གིས་ཐོ་འགོད་བྱས་པ།
# review: native speaker
my-work-by-others = གཞན་གྱིས་ཐོ་འགོད་བྱས་པ།
# review: native speaker
my-work-chosen = Leka ཡི་གོ་རིམ་བརྒྱུད་དེ་བདམས་པ།
# review: native speaker
my-work-reported = སྙན་ཞུ་ཟིན་པ།
# review: native speaker
my-work-mine = ང་རང་གིས་ཐོ་འགོད་བྱས་པ།
# review: native speaker
my-work-mine-none = ད་དུང་ཐོ་འགོད་བྱས་མེད།
# review: native speaker
my-work-others = གཞན་གྱིས་ངའི་ཚབ་ཏུ་ཐོ་འགོད་བྱས་པ།
# review: native speaker
my-work-others-about = ཁྱེད་ཀྱི་ཡིན་ན་ཡིན་ཞེས་བཤད་ཆོག ཅི་ཡང་མ་བཤད་ཀྱང་ཆོག ཁྱེད་ཀྱིས་བཤད་མིན་ཤང་དང་ཁེ་ལས། བར་འབྲེལ་ལས་ཁུངས་ཀྱིས་མི་མཐོང་། ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་ལ་འགྱུར་བ་མེད།
# review: native speaker
my-work-others-none = མེད།
# review: native speaker
my-work-chosen-means = “Leka ཡི་གོ་རིམ་བརྒྱུད་དེ་བདམས་པ”ཞེས་པ་ནི་ལས་ཀ་འདི་ཁྱེད་ཀྱི་ཡིན་པར་ཁྱེད་རང་གིས་བཤད་མྱོང་བའི་དོན་ཙམ་ཡིན། དེས་གཞན་ཅི་ཡང་ར་སྤྲོད་མི་ཐུབ། བཤད་སྐབས་སུས་ཁྱེད་ལ་བཙན་ཤེད་བྱས་མིན་མཉེན་ཆས་ཀྱིས་མི་ཤེས། བཙན་ཤེད་བྱས་ཡོད་ན་གཤམ་གྱི་ཁ་པར་གཏོང་རོགས།
# review: native speaker
my-work-others-over = དེར་ལས་ཀ་མི་བྱེད་པའམ་ནོར་ནས་བྲིས་ཡོད་ན། ཤང་ངམ་རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་ཤོད་རོགས། ཁོང་ཚོས་ཡོ་བསྲང་བྱེད། རྒྱུ་མཚན་མི་འདྲི། དེར་འགྲོ་མི་འདོད་ན་གཤམ་གྱི་ཁ་པར་གཏོང་རོགས།
# review: native speaker
my-work-yes = ངའི་ལས་ཀ་ཡིན།
# review: native speaker
my-work-not-yet = འདི་ད་ལྟ་ཁྱེད་རང་གིས་གཏན་འཁེལ་བྱེད་མི་ཐུབ། ད་དུང་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་བཙུགས་མེད།
# review: native speaker
my-work-not-begun = ལས་ཀ་འགོ་འཛུགས་པའི་ཉིན་མོ་ད་དུང་སླེབས་མེད། ཉིན་དེ་ནས་བཟུང་ལས་ཀ་འདི་ཁྱེད་རང་གི་ཡིན་ཞེས་འདིར་བཤད་ཆོག
# review: native speaker
my-work-own-over-desk = ལས་ཀ་འདི་ཁྱེད་རང་གིས་ཐོ་འགོད་བྱས་པ་ཡིན་ལ། འགོད་ཟིན། ཁྱེད་ཀྱི་རྩིས་ཁྲ་ནི་ཤང་ངམ་གྲོང་རྡལ། རྫོང་གི་སྒེའུ་ཁུང་གིས་ཁ་ཕྱེ་བ་ཡིན་པས། གཏན་འཁེལ་ཁང་གིས་ཁྱེད་ལ་ཁ་པར་བཏང་རྗེས་གཞི་ནས་གཏན་འཁེལ་ཟིན་པར་རྩི། ཁྱེད་ཀྱིས་ཅི་ཡང་བྱེད་མི་དགོས། གཏན་འཁེལ་ཁང་ནས་བྱང་བུ་ཞིག་ཞུས་ཀྱང་ཆོག
# review: native speaker
my-work-same-body = ལས་ཀ་འདི་ཐོ་འགོད་བྱེད་མཁན་དང་ཁྱེད་ལ་བྱང་བུ་སྤྲོད་མཁན་ནམ་ཁྱེད་ཀྱི་རྩིས་ཁྲ་འབྱེད་མཁན་ལས་ཁུངས་གཅིག་པ་ཡིན་པས། ད་ལྟ་འདིར་ཁྱེད་ཀྱིས་གཏན་འཁེལ་བྱེད་མི་ཐུབ། གཏན་འཁེལ་ཁང་གིས་ཁྱེད་ལ་ཁ་པར་གཏོང་ངེས། ཁྱེད་ཀྱིས་གཏན་འཁེལ་ཁང་ནས་བྱང་བུ་ཞིག་ཞུས་ཀྱང་ཆོག འདིར་གང་ཡང་འགོད་མེད།
# review: native speaker
my-work-complain = ཁྱེད་ཀྱི་མིན་པའམ་ཁྱེད་འདོད་པ་མིན་ན། { $name }ལ་བཤད་རོགས། ཁ་པར། { $phone } མིང་བཤད་མི་དགོས།
# review: native speaker
my-work-complain-nobody = ཁྱེད་ཀྱི་མིན་པའམ་ཁྱེད་འདོད་པ་མིན་ན། 12333འམ་12351ལ་ཁ་པར་གཏོང་རོགས། མིང་བཤད་མི་དགོས།
# review: native speaker
my-work-left = ང་དེར་ལས་ཀ་མི་བྱེད་པ་ཡིན།
# review: native speaker
my-work-left-day = མཐའ་མའི་ཉིན།
# review: native speaker
my-work-still-there = ང་ད་དུང་དེར་ལས་ཀ་བྱེད་བཞིན་ཡོད།
# review: native speaker
my-work-take-back = ཐོ་འགོད་ནོར་བ། ཕྱིར་བསྡུ།
# review: native speaker
my-work-put-back = ཐོ་འགོད་འདི་སླར་གསོ།
# review: native speaker
my-delete = ངའི་ཡིག་ཆ་སུབ་པ།
# review: native speaker
my-delete-link-about = འདིར་ཉར་མི་འདོད་ན་དུས་ནམ་ཡིན་ཡང་སུབ་ཆོག རྒྱུ་མཚན་མི་འདྲི། རྗེས་མའི་ཤོག་ངོས་སུ་གང་སུབ་པ་དང་ཁྲིམས་ལྟར་གང་ཉར་དགོས་པ་སྔོན་ལ་བཤད་ཡོད།
# review: native speaker
my-delete-link = གང་དག་སུབ་པ་ལྟ་བ།
# review: native speaker
my-delete-about = སྔོན་ལ་ཤོག་ངོས་འདི་ཀློག་རོགས། སུབ་མིན་ཁྱེད་རང་གིས་ཐག་གཅོད་ཆོག
# review: native speaker
my-delete-password-hint = ཁྱེད་ཀྱི་གསང་ཨང་འབྲི་རོགས། མནན་མ་ཐག་སུབ་པས་སླར་གསོ་མི་ཐུབ།
# review: native speaker
my-delete-code-about = ཁྱེད་ཀྱི་རྩིས་ཁྲ་ཁ་པར་ཁོ་ནས་ཁ་འབྱེད། སྔོན་ལ་ཁྱེད་ཀྱི་ཁ་པར་ལ་ར་སྤྲོད་ཨང་གྲངས་གཏོང་། དེ་བྲིས་རྗེས་ད་གཟོད་སུབ།
# review: native speaker
my-delete-code-hint = ཁྱེད་ཀྱི་ཁ་པར་ལ་ར་སྤྲོད་ཨང་གྲངས་བཏང་ཟིན། བྲིས་ནས་མནན་མ་ཐག་སུབ་པས་སླར་གསོ་མི་ཐུབ།
# review: native speaker
my-delete-do = ངའི་ཡིག་ཆ་སུབ་པ།
# review: native speaker
my-closed = བསུབས་ཟིན།
# review: native speaker
my-closed-about = ཁྱེད་ཀྱི་ཡིག་ཆ་བསུབས་ཟིན། ཁྱེད་ཀྱི་རྩིས་ཁྲ་ཡང་མེད།
# review: native speaker
my-rosters = ཁེ་ལས་ཀྱི་མིང་ཐོའི་ནང་བྲིས་པ།
# review: native speaker
my-rosters-about = འདི་ནི་ཁེ་ལས་ཀྱིས་སྤྲད་པའི་ལས་མིའི་མིང་ཐོའི་ནང་ཁྱེད་ཀྱི་སྐོར་བྲིས་པ་ཡིན། ཁྱེད་ཀྱི་ལས་ཞུགས་ཟིན་ཐོ་མིན། ནོར་ཡོད་ན་རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་ཤོད་རོགས།

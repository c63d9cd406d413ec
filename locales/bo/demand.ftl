# Tibetan of lawful demands: one person only, by two people, recorded, and told to the person.

# review: native speaker
nav-demands = ཁྲིམས་ལྟར་ཡིག་ཆ་ལེན་པ།
# review: native speaker
home-demands = མི་གཉིས་པས་ལྟ་བར་སྒུག་པའི་གཞུང་ཡིག་{ $count }ཡོད།
# review: native speaker
demand-purpose = ཁྲིམས་ལྟར་ཡིག་ཐོག་ནས་ཡིག་ཆ་ལེན་པ།
# review: native speaker
demand-list = ཁྲིམས་ལྟར་ཡིག་ཐོག་ནས་ཡིག་ཆ་ལེན་པ།
# review: native speaker
demand-list-about = ལས་ཁུངས་གཞན་གྱིས་མི་ཞིག་གི་ཡིག་ཆ་ལེན་དགོས་ན། ཐབས་ལམ་འདི་ཁོ་ན་ཡིན། གཞུང་ཡིག་དགོས། དེའི་ནང་བཅའ་ཁྲིམས་དང་དོན་ཚན་གསལ་པོར་བྲིས་དགོས། མི་གཅིག་གི་ཡིག་ཆ་ཁོ་ན་ལེན་ཆོག མི་གཉིས་ཀྱིས་བསྒྲུབ་དགོས། སུའི་ཡིག་ཆ་ཡིན་པ་འདིར་མི་མཐོང་།
# review: native speaker
demand-list-caption = འབྱོར་བའི་གཞུང་ཡིག གསར་བ་ནས་རྙིང་པའི་བར།
# review: native speaker
demand-none = ད་དུང་གཞུང་ཡིག་འབྱོར་མེད།
# review: native speaker
demand-new = གཞུང་ཡིག་ཅིག་ཐོ་འགོད།
# review: native speaker
demand-new-about = གཞུང་ཡིག་གི་མ་ཡིག་ལ་བསྡུར་ནས་འབྲི་རོགས། ཐོ་འགོད་བྱས་རྗེས། རྩིས་ཁྲ་གཞན་ཡོད་པའི་མི་ཞིག་གིས་མ་ཡིག་ལ་བསྡུར་ནས་ཡང་བསྐྱར་ལྟ། ཉིན་{ $days }ནང་མོས་མཐུན་མ་བྱུང་ན་ནུས་མེད་དུ་འགྱུར། གོམ་པ་འདིས་མི་དེ་མ་ལག་ནང་ཡོད་མེད་སུ་ལའང་མི་བཤད།
# review: native speaker
demand-body = ལེན་མཁན་ལས་ཁུངས།
# review: native speaker
demand-body-hint = གཞུང་ཡིག་ཐོག་གི་མིང་ཆ་ཚང་འབྲི་རོགས། མི་སྒེར་གྱི་མིང་དང་ཨང་གྲངས་མ་འབྲི།
# review: native speaker
demand-kind = ལས་ཁུངས་ཀྱི་རིགས།
# review: native speaker
demand-kind-court = ཁྲིམས་ཁང་།
# review: native speaker
demand-kind-procuratorate = ཞིབ་དཔྱོད་ཁང་།
# review: native speaker
demand-kind-supervision = ལྟ་ཞིབ་ཨུ་ཡོན་ལྷན་ཁང་།
# review: native speaker
demand-kind-police = སྤྱི་བདེ་ལས་ཁུངས།
# review: native speaker
demand-kind-state-security = རྒྱལ་ཁབ་བདེ་འཇགས་ལས་ཁུངས།
# review: native speaker
demand-kind-other = ལས་ཁུངས་གཞན།
# review: native speaker
demand-document-number = གཞུང་ཡིག་གི་ཨང་གྲངས།
# review: native speaker
demand-document-hint = དཔེར་ན། 调字〔2022〕15号
# review: native speaker
demand-document-day = གཞུང་ཡིག་གི་ཚེས་གྲངས།
# review: native speaker
demand-day-hint = དཔེར་ན། 2022-09-20། ལོ་གཅིག་ལས་རྙིང་བའི་གཞུང་ཡིག་སྤྱོད་མི་ཆོག
# review: native speaker
demand-law = གཞི་བཟུང་བའི་བཅའ་ཁྲིམས་དང་དོན་ཚན།
# review: native speaker
demand-law-hint = དོན་ཚན་དུ་པ་ཡིན་པའི་བར་འབྲི་རོགས། གཞུང་ཡིག་ཐོག་བྲིས་མེད་ན། ཕྱིར་སློག་བྱས་ནས་ཁ་སྐོང་བྱེད་དུ་འཇུག་རོགས།
# review: native speaker
demand-number-hint = གཞུང་ཡིག་ཐོག་བྲིས་པའི་མི་དེའི་ཨང་གྲངས། གྲངས་གནས་18། མི་གཅིག་ཁོ་ན་ཆོག མིང་དང་ཁེ་ལས། གྲོང་ཚོ་ལྟར་འཚོལ་མི་ཐུབ། ཨང་གྲངས་མི་ཉར།
# review: native speaker
demand-parts = ནང་དོན་གང་ལེན་པ།
# review: native speaker
demand-parts-hint = གཞུང་ཡིག་ཐོག་གསལ་པོར་བྲིས་པ་ཁོ་ན་འདེམས་རོགས།
# review: native speaker
demand-part-name = མིང་།
# review: native speaker
demand-part-homes = ཤང་དང་གྲོང་ཚོ། སྔོན་མ་ཡང་ཚུད།
# review: native speaker
demand-part-phone = ཁ་པར།
# review: native speaker
demand-part-work = ཁེ་ལས་ཀྱིས་སྙན་ཞུ་བྱས་པའི་ལས་ཀའི་ཟིན་ཐོ།
# review: native speaker
demand-part-courses = གསོ་སྦྱོང་གི་ཟིན་ཐོ།
# review: native speaker
demand-parts-never = ལེན་མི་ཆོག་པ་ནི། ཞུ་གཏུག་དང་། འདྲི་བ་དང་གདན་ཞུ། ཁོང་རང་གིས་གཏན་འཁེལ་བྱས་མིན། འདོད་པ། ལས་ཀ་འགོ་བཙུགས་རྗེས་ཀྱི་ལན། ཁོང་རང་གིས་ཐོ་འགོད་བྱས་པའི་ལས་ཀ་བཅས་ཡིན། འདི་དག་ཁོང་རང་གིས་བདམས་པ་ཡིན། གཞན་ལ་སྤྲད་ན། མི་ཚོས་འདེམས་མི་ཕོད། བཤད་ཀྱང་མི་ཕོད། དེས་ན་འདིར་འདི་དག་འདེམས་རྒྱུ་མེད།
# review: native speaker
demand-telling = ཁོང་རང་ལ་བཤད་པ།
# review: native speaker
demand-telling-hint = ཁོང་རང་གིས་“ངའི་ཡིག་ཆ་སུས་བལྟས་པ”ནང་ལས་ཁུངས་གང་ཡིན་པ་དང་བཅའ་ཁྲིམས་གང་ལྟར་ཡིན་པ་མཐོང་ཐུབ། བཅའ་ཁྲིམས་ནང་བཤད་མི་ཆོག་པར་གསལ་པོར་བྲིས་ཡོད་ན། མང་མཐར་ཉིན་{ $most }ཕྱིར་འགྱངས་བྱེད་ཆོག དུས་བཀག་སླེབས་ན་རང་འགུལ་གྱིས་བཤད།
# review: native speaker
demand-telling-now = སྤྲོད་པའི་ཉིན་དེར་བཤད།
# review: native speaker
demand-telling-later = བཅའ་ཁྲིམས་ལྟར་ད་ལྟ་བཤད་མི་ཆོག
# review: native speaker
demand-silent-law = བཤད་མི་ཆོག་ཅེས་འཁོད་པའི་བཅའ་ཁྲིམས་དང་དོན་ཚན།
# review: native speaker
demand-silent-law-hint = སྤྲོད་པའི་ཉིན་དེར་བཤད་ན་སྟོང་པར་འཇོག
# review: native speaker
demand-silent-until = ཉིན་གང་བར།
# review: native speaker
demand-silent-hint = ཉིན་འདིར་ཁོང་རང་ལ་བཤད། སྤྲོད་པའི་ཉིན་དེར་བཤད་ན་སྟོང་པར་འཇོག
# review: native speaker
demand-seen = ངས་གཞུང་ཡིག་གི་མ་ཡིག་ལ་བལྟས་ཟིན། ལས་དམ་དང་མིང་རྟགས་གཉིས་ཀ་འདུག
# review: native speaker
demand-record = ཐོ་འགོད་བྱས་ནས་མི་གཉིས་པར་སྟོན།
# review: native speaker
demand-back = ཐོ་མི་འགོད། ཕྱིར་ལོག
# review: native speaker
demand-one = གཞུང་ཡིག་ཅིག
# review: native speaker
demand-state = བསྒྲུབས་པའི་གནས་བབ།
# review: native speaker
demand-state-open = མི་གཉིས་པས་ལྟ་བར་སྒུག་པ།
# review: native speaker
demand-state-approved = མོས་མཐུན་བྱས་ཟིན། སྤྲོད་པར་སྒུག་པ།
# review: native speaker
demand-state-sent-back = ཕྱིར་སློག་བྱས་ཟིན།
# review: native speaker
demand-state-taken-back = ཕྱིར་བསྡུས་ཟིན།
# review: native speaker
demand-state-run-out = དུས་ཚོད་རྫོགས་ནས་ནུས་མེད།
# review: native speaker
demand-state-given = སྤྲད་ཟིན།
# review: native speaker
demand-asked = ཐོ་འགོད།
# review: native speaker
demand-decided-by = ཐག་གཅོད།
# review: native speaker
demand-given = སྤྲད་པ།
# review: native speaker
demand-given-number = ཨང་གྲངས། { $number }
# review: native speaker
demand-until = ནུས་མེད་འགྱུར་བའི་དུས་ཚོད།
# review: native speaker
demand-told-now = སྤྲོད་པའི་ཉིན་དེར་ཁོང་རང་ལ་བཤད།
# review: native speaker
demand-told-later = { $day }ཉིན་ཁོང་རང་ལ་བཤད། དེའི་གོང་བཤད་མི་ཆོག་པའི་གཞི་འཛིན་ས།
# review: native speaker
demand-no-number = སུ་ཡིན་པ་གཞུང་ཡིག་གི་མ་ཡིག་ཁོ་ནར་བྲིས་ཡོད། འདིར་མིང་དང་ཨང་གྲངས་མི་ཉར།
# review: native speaker
demand-own = འདི་ཁྱེད་ཀྱིས་ཐོ་འགོད་བྱས་པ་ཡིན་པས་མི་གཞན་ཞིག་གིས་ལྟ་དགོས། ཐོ་འགོད་ནོར་ན་ཕྱིར་བསྡུ་བྱས་ཆོག
# review: native speaker
demand-take-back = ཕྱིར་བསྡུ།
# review: native speaker
demand-approve-title = ཁྱེད་ནི་མི་གཉིས་པ་ཡིན།
# review: native speaker
demand-approve-about = གཞུང་ཡིག་གི་མ་ཡིག་ལ་བསྡུར་ནས་རེ་རེ་བཞིན་ལྟ་རོགས། དེ་ནས་མ་ཡིག་ཐོག་གི་ཨང་གྲངས་འབྲི་རོགས། གཅིག་མི་འགྲིག་ནའང་ཕྱིར་སློག་བྱེད་རོགས།
# review: native speaker
demand-number-again = གཞུང་ཡིག་གི་མ་ཡིག་ལ་ལྟས་ནས་ཡང་བསྐྱར་འབྲི་རོགས། གྲངས་གནས་18།
# review: native speaker
demand-approve = མོས་མཐུན།
# review: native speaker
demand-send-back = ཕྱིར་སློག
# review: native speaker
demand-give-title = ནང་དོན་སྤྲོད་པ།
# review: native speaker
demand-give-about = ཐེངས་གཅིག་ལས་མི་སྤྲོད། བདམས་པའི་ནང་དོན་ཁོ་ན་སྤྲོད། དེར་ཨང་གྲངས་ཡོད། སྤྲད་མ་ཐག་ཁོང་རང་གིས་ཤེས་ཐུབ། བཅའ་ཁྲིམས་ལྟར་བཤད་མི་ཆོག་ན། དུས་བཀག་སླེབས་རྗེས་ཤེས་ཐུབ།
# review: native speaker
demand-form = ཇི་ལྟར་སྤྲོད་པ།
# review: native speaker
demand-form-paper = དཔར་འདེབས།
# review: native speaker
demand-form-file = ཡིག་ཆ། (JSON)
# review: native speaker
demand-give = ད་ལྟ་སྤྲོད་པ།
# review: native speaker
demand-once = ཤོག་ངོས་འདི་ད་ཐེངས་ཁོ་ན་མངོན། ད་ལྟ་རང་དཔར་འདེབས་གནང་རོགས།
# review: native speaker
demand-document = ཁྲིམས་ལྟར་ཡིག་ཆ་ལེན་པའི་ལན།
# review: native speaker
demand-document-about = གཤམ་དུ་བྲིས་པའི་ལས་ཁུངས་ཁོ་ནར་སྤྲོད། གཞུང་ཡིག་ཐོག་བྲིས་པའི་དོན་ཁོ་ནར་སྤྱོད། ཁོང་རང་གིས་བདམས་པ་གང་ཡང་འདིར་མེད།
# review: native speaker
demand-held-record = འདི་ནི་མ་ལག་ནང་ཐོ་འགོད་བྱས་པ་ལས། གཞུང་ཡིག་ཐོག་ལེན་དགོས་པར་བྲིས་པའི་ནང་དོན་ཡིན།
# review: native speaker
demand-held-locked = ཁོང་རང་གིས་ཞུས་པ་ལྟར་ཡིག་ཆ་བསུབས་ཟིན། འདིར་ཁྲིམས་ལྟར་ད་དུང་ཉར་དགོས་པ་ཁོ་ན་ཡོད། གཞན་ཅི་ཡང་མེད།
# review: native speaker
demand-held-nothing = མ་ལག་ནང་ཨང་གྲངས་འདིའི་ཡིག་ཆ་མེད།
# review: native speaker
demand-nothing-held = མེད།
# review: native speaker
demand-years = ལོ་རེར་སྤྲད་པའི་ལན་གྱི་གྲངས།
# review: native speaker
demand-years-about = གྲངས་ཀ་ལས་མེད་པས་མི་སུ་ཡིན་མི་ཤེས། ཟིན་ཐོ་ལོ་གསུམ་ཉར།
# review: native speaker
demand-years-none = ད་དུང་སྤྲད་མེད།
# review: native speaker
demand-year = { $year }ལོར་ལན་{ $count }སྤྲད།
# review: native speaker
demand-told-title = ཁྲིམས་ལྟར་ཁྱེད་ཀྱི་ཡིག་ཆ་བླངས་པ།
# review: native speaker
demand-told-about = གཤམ་གྱི་ལས་ཁུངས་ཀྱིས་ཡིག་ཐོག་ནས་ཁྱེད་ཀྱི་ཡིག་ཆ་བླངས་སོང་། མི་གཉིས་ཀྱིས་གཞུང་ཡིག་དེར་བལྟས་རྗེས་སྤྲད་པ་ཡིན། ཁྱེད་ཀྱི་ཞུ་གཏུག་དང་། འདྲི་བ། ཁས་ལེན་བྱས་མིན་སོགས་སྤྲད་མེད།
# review: native speaker
demand-told-law = བཅའ་ཁྲིམས།
# review: native speaker
demand-told-paper = གཞུང་ཡིག
# review: native speaker
demand-told-parts = སྤྲད་པའི་ནང་དོན།
# review: native speaker
demand-missing = འདིར་ད་དུང་བྲིས་མེད།
# review: native speaker
demand-choose = གཅིག་འདེམས་རོགས།
# review: native speaker
demand-long = རིང་དྲགས་འདུག མང་མཐར་ཡི་གེ་{ $most }ཡིན།
# review: native speaker
demand-personal = འདིར་ཨང་གྲངས་ལྟ་བུའི་གྲངས་ཀ་རིང་པོ་འབྲི་མི་ཆོག སུབ་རོགས།
# review: native speaker
demand-day-unreadable = ལོ་དང་ཟླ། ཉིན་བཅས་འདི་ལྟར་འབྲི་རོགས། 2022-09-20
# review: native speaker
demand-day-wrong = གཞུང་ཡིག་གི་ཚེས་གྲངས་དེ་རིང་ལས་ཕྱི་བ་ཡིན་མི་ཆོག ལོ་གཅིག་ལས་རྙིང་བ་ཡང་ཡིན་མི་ཆོག
# review: native speaker
demand-parts-missing = གཞུང་ཡིག་ཐོག་གསལ་པོར་བྲིས་པའི་ནང་དོན་འདེམས་རོགས། ཉུང་མཐར་གཅིག་དགོས།
# review: native speaker
demand-silent-day = དེ་རིང་གི་རྗེས་ནས་ཉིན་{ $most }ནང་གི་ཉིན་ཞིག་འབྲི་རོགས།
# review: native speaker
demand-seen-missing = མ་ཡིག་ལ་བལྟས་མེད་ན་ཐོ་འགོད་བྱེད་མི་ཆོག
# review: native speaker
demand-number-other = འདི་ཐོ་འགོད་བྱས་པའི་ཨང་གྲངས་དང་མི་མཐུན། མ་ཡིག་ལ་བསྡུར་ནས་ཡང་བསྐྱར་འབྲི་རོགས། ད་དུང་མི་མཐུན་ན་ཕྱིར་སློག་བྱེད་རོགས།
# review: native speaker
demand-second-person = དོན་འདིར་མི་མི་འདྲ་བ་གཉིས་དགོས། མི་གཞན་ཞིག་གིས་ལྟ་དགོས།
# review: native speaker
demand-not-own = གཞུང་ཡིག་འདི་ཐོ་འགོད་བྱེད་མཁན་ཁོ་ནས་གོམ་པ་འདི་བསྒྲུབ་ཆོག
# review: native speaker
demand-decided = གཞུང་ཡིག་འདིའི་གོམ་པ་འདི་བསྒྲུབས་ཟིན།
# review: native speaker
demand-run-out = དུས་ཚོད་རྫོགས་ནས་ནུས་མེད་དུ་གྱུར་ཟིན། ད་དུང་དགོས་ན། མ་ཡིག་ལ་བསྡུར་ནས་ཡང་བསྐྱར་ཐོ་འགོད་རོགས།
# review: native speaker
demand-asker-gone = ཐོ་འགོད་བྱེད་མཁན་ད་ལྟ་ལས་ཁུར་འདིར་མེད། ཡང་བསྐྱར་ཐོ་འགོད་རོགས།

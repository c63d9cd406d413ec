# Words from the glossary; what is missing here is shown in Chinese, with a mark.

# review: native speaker
people-find = མི་སྣ་འཚོལ་བ།
# review: native speaker
people-find-about = ཐེངས་རེར་མི་གཅིག་ལས་མི་བལྟ། ཐོག་མར་ཅིའི་ཕྱིར་ཡིན་པ་བཤད་རོགས། སུས་སུ་ལ་བལྟས་པ་དང་ཅིའི་ཕྱིར་བལྟས་པའི་ཟིན་ཐོ་འཇོག་ཅིང་། ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
people-by-number = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ལྟར།
# review: native speaker
people-by-name = མིང་ལྟར།
# review: native speaker
people-name = མིང་།
# review: native speaker
people-name-hint = མིང་ཆ་ཚང་འབྲི་རོགས། བར་གྱི་ཚེག་བྲིས་ཀྱང་མ་བྲིས་ཀྱང་ཆོག
# review: native speaker
people-number = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།
# review: native speaker
people-number-hint = གྲངས་གནས་18། མཐའ་མ་ X ཡིན་སྲིད།
# review: native speaker
people-township = ཤང་།
# review: native speaker
people-village = གྲོང་ཚོ།
# review: native speaker
people-born = སྐྱེས་ལོ།
# review: native speaker
people-phone = ཁ་པར།
# review: native speaker
people-choose = འདེམས་རོགས།
# review: native speaker
people-open = ཁ་འབྱེད།
# review: native speaker
people-search = འཚོལ་བ།
# review: native speaker
people-found = { $count ->
    [0] མ་རྙེད།
   *[other] མི་{ $count }རྙེད་སོང་།
}
# review: native speaker
people-found-caption = རྙེད་པའི་མི།
# review: native speaker
people-found-about = མིང་གཅིག་པའི་མི་རྣམས་གྲོང་ཚོ་དང་སྐྱེས་ལོ། ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ཀྱི་མཐའ་མའི་གྲངས་གནས་2ལས་དབྱེ་ཆོག ཁ་མ་ཕྱེ་གོང་འདྲི་རོགས། ཡིག་ཆ་ཁ་ཕྱེས་པ་རེ་རེའི་ཟིན་ཐོ་འཇོག་ཅིང་། ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
people-found-none = ཤང་འདིར་མིང་འདི་ཡོད་པའི་མི་མེད། འབྲི་སྟངས་ཞིབ་བཤེར་བྱེད་པའམ་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ལྟར་འཚོལ་རོགས།
# review: native speaker
people-page-of = ཤོག་ངོས་{ $pages }ནས་ཤོག་ངོས་{ $page }པ།
# review: native speaker
people-page-before = སྔོན་མའི་ཤོག་ངོས།
# review: native speaker
people-page-after = རྗེས་མའི་ཤོག་ངོས།
# review: native speaker
people-number-wrong = ཐོབ་ཐང་ལག་ཁྱེར་གྱི་ཨང་འདིའི་ནང་ཡི་གེ་གཅིག་ལས་མང་བ་ནོར་འདུག ལག་ཁྱེར་དང་བསྡུར་ནས་ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
people-number-old = འདི་ནི་ཨང་གྲངས་བཅོ་ལྔ་ཅན་གྱི་རྙིང་པ་རེད། ད་ལྟའི་ལག་ཁྱེར་སྟེང་གི་ཨང་གྲངས་བཅོ་བརྒྱད་འབྲི་རོགས།
# review: native speaker
people-number-unreadable = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ནོར་འདུག གྲངས་གནས་18དགོས། ལག་ཁྱེར་ལ་བསྡུར་ནས་ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
people-number-not-found = འདིར་ཨང་གྲངས་འདིའི་མི་མེད། ལག་ཁྱེར་ལ་བསྡུར་ནས་ཡང་བསྐྱར་འབྲི་རོགས། ཁྱེད་ཀྱི་ཁོངས་སུ་མི་གཏོགས་ན་རྫོང་གི་སྒེའུ་ཁུང་ལ་འདྲི་རོགས།
# review: native speaker
people-find-wait = རྙེད་མ་ཐུབ་པའི་ཨང་གྲངས་མང་དྲགས་འདུག སྐར་ཆ་{ $seconds }རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
people-name-missing = མིང་བྲིས་མེད། མིང་ཆ་ཚང་འབྲི་རོགས།
# review: native speaker
people-township-missing = ཤང་ངམ་གྲོང་རྡལ་བདམས་མེད། གཅིག་འདེམས་རོགས།

# Why.
# review: native speaker
people-why = ཅིའི་ཕྱིར་ཁ་འབྱེད་པ།
# review: native speaker
people-why-about = མི་ཞིག་གི་ཡིག་ཆ་ཁ་མ་ཕྱེ་གོང་དམིགས་ཡུལ་བཤད་དགོས། དམིགས་ཡུལ་ཟིན་ཐོར་འགོད་ཅིང་ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
people-purpose-lapsed = ཉར་ཚགས་བྱས་མེད། ཡིག་ཆ་འདི་ཁ་ཕྱེས་ནས་སྐར་མ་30ལས་བརྒལ་འདུག ཡང་ན་དམིགས་ཡུལ་བཤད་མེད། སྔོན་ལ་དམིགས་ཡུལ་བཤད་རོགས།
# review: native speaker
people-kept = ཁྱེད་ཀྱིས་བྲིས་པ་བོར་མེད། དམིགས་ཡུལ་བཤད་རྗེས་རེའུ་མིག་ནང་ཡང་བསྐྱར་ཡོད། དེ་རྗེས་ཉར་ཚགས་བྱེད་དགོས།
# review: native speaker
people-purpose = དམིགས་ཡུལ།
# review: native speaker
people-purpose-hint = དོན་འདི་ཁོ་ནར་སྤྱོད་པ།
# review: native speaker
people-purpose-text = ཁ་སྐོང་གསལ་བཤད།
# review: native speaker
people-purpose-text-hint = མང་མཐར་ཡི་གེ་120། མ་བྲིས་ཀྱང་ཆོག མིང་དང་ཨང་གྲངས། མི་གང་གི་གནས་ཚུལ་ཡང་མ་འབྲི།
# review: native speaker
people-purpose-missing = དམིགས་ཡུལ་བདམས་མེད། གཅིག་འདེམས་རོགས།
# review: native speaker
people-purpose-long = ཁ་སྐོང་གསལ་བཤད་རིང་དྲགས་འདུག མང་མཐར་ཡི་གེ་{ $most }ཡིན།
# review: native speaker
people-purpose-personal = ཁ་སྐོང་གསལ་བཤད་ནང་མིང་ངམ་ཨང་གྲངས་འབྲི་མི་ཆོག བཅོས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
people-purpose-asked = ཁོང་རང་དོན་སྒྲུབ་ཏུ་སླེབས་པ།
# review: native speaker
people-purpose-own-record = ཁོང་རང་གིས་རང་གི་ཡིག་ཆ་ལྟ་བའམ་ཡོ་བསྲང་བྱེད་པ།
# review: native speaker
people-purpose-correct = ནོར་བའི་ཟིན་ཐོ་ཡོ་བསྲང་།
# review: native speaker
people-purpose-card = ཁོང་རང་གི་རྩིས་ཁྲའི་བྱང་བུ་སྤྲོད་པ།
# review: native speaker
people-purpose-question = ནང་འདྲེན་ནམ་སྡོམ་རྩིས་ལས་བྱུང་བའི་དྲི་བར་ལན་འདེབས།
# review: native speaker
people-purpose-sample = དཔེ་ཚད་ཞིབ་བཤེར།
# review: native speaker
people-purpose-applicant = ཁོང་རང་གིས་ཁེ་ལས་དེའི་ལས་གནས་དྲིས་པ།
# review: native speaker
people-purpose-travellers = ལས་རུ་དང་མཉམ་དུ་འགྲོ་མཁན་གྱི་མིང་ཐོ།
# review: native speaker
people-purpose-return = ཁེ་ལས་རང་གི་ཟླ་རེའི་སྙན་ཞུ།
# review: native speaker
people-purpose-vouch = ཐོབ་ཐང་ལག་ཁྱེར་ལ་བལྟས་ནས་ཁོང་རང་གི་རྩིས་ཁྲ་ཁ་འབྱེད་པ།

# One person.
# review: native speaker
people-person = མི་སྒེར་གྱི་ཡིག་ཆ།
# review: native speaker
people-nothing = མེད།
# review: native speaker
people-not-recorded = ཐོ་འགོད་བྱས་མེད།
# review: native speaker
people-phone-own = ཁོང་རང་གིས་བདེན་དཔང་བྱས་པ།
# review: native speaker
people-homes = ཐེམ་ཐོ་ཡོད་ས།
# review: native speaker
people-from-beginning = ཐོག་མ།
# review: native speaker
people-from = { $day }ནས་བཟུང་།
# review: native speaker
people-number-fixed = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་བཅོས་མི་ཐུབ། ཨང་གྲངས་གཞན་ནི་ཡིག་ཆ་གཞན་ཡིན། ཨང་གྲངས་ནོར་ཡོད་ན་ནོར་བའི་ཟིན་ཐོ་ཕྱིར་འཐེན་བྱས་རྗེས་ཡང་དག་པའི་ཨང་གྲངས་ཀྱིས་ཐོ་འགོད་རོགས།
# review: native speaker
people-jobs = ལས་ཞུགས་ཟིན་ཐོ།
# review: native speaker
people-jobs-none = ལས་ཞུགས་ཟིན་ཐོ་མེད། ཐོ་གཞུང་ནང་འདྲེན་བྱས་རྗེས་འདིར་མངོན་ངེས།
# review: native speaker
people-employer = ཁེ་ལས།
# review: native speaker
people-start = འགོ་འཛུགས་ཚེས་གྲངས།
# review: native speaker
people-end = མཇུག་སྡུད་ཚེས་གྲངས།
# review: native speaker
people-open-end = ད་བར།
# review: native speaker
people-place-of-work = ལས་ཀའི་ས་གནས།
# review: native speaker
people-trade = ལས་གནས།
# review: native speaker
people-pay = གླ་ཕོགས།
# review: native speaker
people-pay-period = དུས་ཚོད་གང་ལྟར་རྩི་བ།
# review: native speaker
people-pay-month = ཟླ་རེར།
# review: native speaker
people-pay-year = ལོ་རེར།
# review: native speaker
people-pay-total = བསྡོམས་འབོར།
# review: native speaker
people-pay-in-month = ཟླ་རེར་སྒོར་{ $amount }
# review: native speaker
people-pay-in-year = ལོ་རེར་སྒོར་{ $amount }
# review: native speaker
people-pay-in-total = བསྡོམས་འབོར་སྒོར་{ $amount }
# review: native speaker
people-confirmed = གཏན་འཁེལ།
# review: native speaker
people-confirmed-yes = གཏན་འཁེལ་ཟིན།
# review: native speaker
people-confirmed-no = གཏན་འཁེལ་བྱས་མེད།
# review: native speaker
people-source = འབྱུང་ཁུངས།
# review: native speaker
people-source-row = { $sheet } ཐིག་ཕྲེང་{ $row }པ།
# review: native speaker
people-source-list = ལས་ཁུངས་གཞན་གྱིས་སྙན་ཞུ་བྱས་པའི་མིང་ཐོ།
# review: native speaker
people-source-hand = ལག་པས་བྲིས་པ།
# review: native speaker
people-do = ཡོ་བསྲང་།
# review: native speaker
people-courses = གསོ་སྦྱོང་ཟིན་ཐོ།
# review: native speaker
people-courses-none = གསོ་སྦྱོང་ཟིན་ཐོ་མེད། གསོ་སྦྱོང་མིང་ཐོ་ནང་འདྲེན་བྱས་རྗེས་འདིར་མངོན་ངེས།
# review: native speaker
people-course = གསོ་སྦྱོང་འཛིན་གྲྭ།
# review: native speaker
people-last-day = མཐའ་མའི་ཉིན།
# review: native speaker
people-completed = མཐར་ཕྱིན་ཡིན་མིན།
# review: native speaker
people-completed-yes = ཡིན།
# review: native speaker
people-completed-no = མིན།
# review: native speaker
people-completed-unknown = མི་གསལ།
# review: native speaker
people-withdrawn-0 = ནུས་ལྡན།
# review: native speaker
people-withdrawn-1 = ཕྱིར་འཐེན་བྱས་ཟིན།
# review: native speaker
people-history = ཡོ་བསྲང་ཟིན་ཐོ།
# review: native speaker
people-history-none = ཡོ་བསྲང་བྱས་མེད།
# review: native speaker
people-when = དུས་ཚོད།
# review: native speaker
people-who = སུ།
# review: native speaker
people-what = ཅི་བྱས་པ།
# review: native speaker
people-old = སྔར་གྱི།
# review: native speaker
people-new = ད་ལྟའི།
# review: native speaker
people-looks = སུས་བལྟས་པ།
# review: native speaker
people-looks-about = ཉེ་ཆར་གྱི་ཐེངས་50། ཁོང་རང་གིས་ཀྱང་མཐོང་ཐུབ།
# review: native speaker
people-did-open = ཡིག་ཆ་ཁ་ཕྱེས།
# review: native speaker
people-did-correct = ཡིག་ཆ་ཡོ་བསྲང་བྱས།
# review: native speaker
people-did-open-correct = ཡོ་བསྲང་བྱེད་པའི་ཤོག་ངོས་ཁ་ཕྱེས།
# review: native speaker
people-did-ask = ཁོང་རང་ལ་དྲིས།
# review: native speaker
people-did-card = ཁོང་རང་གི་རྩིས་ཁྲའི་བྱང་བུ་སྤྲད།
# review: native speaker
people-did-vouch = ཐོབ་ཐང་ལག་ཁྱེར་ལ་བལྟས་ནས་རང་གིས་ཐོ་འགོད་བྱས་པའི་རྩིས་ཁྲ་ཁོང་རང་ལ་སྤྲད།
# review: native speaker
people-did-serve = ལས་ཞུགས་རོགས་རམ་ཞུས་པར་ཞབས་ཞུ་བྱས་པ།
# review: native speaker
people-did-again = ཁོང་རང་ཡང་བསྐྱར་ཐོ་བཀོད།
# review: native speaker
people-did-delete = ཁོང་རང་གིས་ཞུས་པ་ལྟར་གང་དག་སུབ་པ་བལྟས།
# review: native speaker
people-did-applicant = ཁྱེད་ཀྱིས་ལས་གནས་འདྲི་སྐབས་བཤད་པའི་མིང་བལྟས།
# review: native speaker
people-did-return = ཁེ་ལས་ཀྱིས་ཟླ་རེའི་སྙན་ཞུ་ཕབ་ལེན་བྱས། དེར་ཁྱེད་ཀྱི་མིང་ཡོད།
# review: native speaker
people-by-the-person = ཁོང་རང་གིས་ཐོ་འགོད་བྱས་པ།
# review: native speaker
people-did-figures = སྡོམ་རྩིས་ཞིབ་བཤེར་བྱས།
# review: native speaker
people-field-name = མིང་།
# review: native speaker
people-field-phone = ཁ་པར།
# review: native speaker
people-field-village = གྲོང་ཚོ།
# review: native speaker
people-field-township = ཤང་།
# review: native speaker
people-field-residence = ཐེམ་ཐོ་ཡོད་ས།
# review: native speaker
people-field-end = མཇུག་སྡུད་ཚེས་གྲངས།
# review: native speaker
people-field-kind = ལས་ཞུགས་ཀྱི་རིགས།
# review: native speaker
people-field-sector = ལས་ཞུགས་ཐབས་ལམ་གྱི་རིགས།
# review: native speaker
people-field-channel = རྩ་འཛུགས་བྱེད་སྟངས།
# review: native speaker
people-field-destination = ལས་ཞུགས་ས་ཁུལ།
# review: native speaker
people-field-place = ལས་ཀའི་ས་གནས།
# review: native speaker
people-field-trade = ལས་གནས།
# review: native speaker
people-field-pay = གླ་ཕོགས།
# review: native speaker
people-field-withdrawn = ནུས་ལྡན་ཡིན་མིན།
# review: native speaker
people-field-recorded = ཟིན་ཐོ་གསར་པ།
# review: native speaker
people-field-mode = གསོ་སྦྱོང་གི་རིགས།
# review: native speaker
people-field-subsidised = ཁ་གསབ་ཡོད་མེད།
# review: native speaker
people-field-completed = མཐར་ཕྱིན་ཡིན་མིན།

# Correcting.
# review: native speaker
people-save = ཉར་ཚགས།
# review: native speaker
people-form-why = ཁོང་རང་དང་ཡིག་ཆ་འདི་ཁ་འབྱེད་ཆོག་པའི་སྒེའུ་ཁུང་གིས་མཐོང་ཐུབ། ཐེངས་རེའི་ལྟ་བ་དང་བཅོས་པ་ཐོ་འགོད་བྱེད། ཁོང་རང་གིས་གཉིས་ཀ་ཀློག་ཐུབ།
# review: native speaker
people-back = ཕྱིར་ལོག
# review: native speaker
people-saved = ཉར་ཚགས་བྱས་ཟིན། སྡོམ་རྩིས་ཀྱང་དེ་དང་བསྟུན་ནས་བཅོས་ཟིན།
# review: native speaker
people-saved-moved = ཉར་ཚགས་བྱས་ཟིན། མི་འདི་ད་ལྟ་ཤང་གཞན་ལ་གཏོགས། ཤང་དེའམ་རྫོང་གི་སྒེའུ་ཁུང་གིས་ཡོ་བསྲང་ངམ་ཕྱིར་བསྡུ་བྱས་ཆོག
# review: native speaker
people-undo = ཕྱིར་བསྡུ།
# review: native speaker
people-undo-changed = ཉར་ཚགས་རྗེས་འདིར་ཡང་བཅོས་འདུག་པས་ཕྱིར་བསྡུ་བྱས་མེད། ཡོ་བསྲང་ཟིན་ཐོར་གཟིགས་ནས་ཐད་ཀར་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
people-undo-not = ཡོ་བསྲང་འདི་རང་འགུལ་གྱིས་ཕྱིར་བསྡུ་མི་ཐུབ། ཐད་ཀར་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
people-changed-meanwhile = ཁྱེད་ཀྱིས་ཤོག་ངོས་འདི་ཁ་ཕྱེས་རྗེས་མི་གཞན་གྱིས་ཟིན་ཐོ་འདི་བཅོས་འདུག་པས་ཉར་ཚགས་མ་བྱུང་། ཕྱིར་ལོག་ནས་ཡང་བསྐྱར་ཁ་ཕྱེ་རོགས།
# review: native speaker
people-withdrawn-first = ཟིན་ཐོ་འདི་ཕྱིར་འཐེན་བྱས་ཟིན་པས་ཡོ་བསྲང་བྱེད་མི་ཐུབ། ཐོག་མར་སླར་གསོ་གནང་རོགས།
# review: native speaker
people-withdrawn-already = ཟིན་ཐོ་འདི་ཕྱིར་འཐེན་བྱས་ཟིན། ཡང་བསྐྱར་བཅོས་མེད།
# review: native speaker
people-in-force = ཟིན་ཐོ་འདི་ད་དུང་ནུས་ལྡན་ཡིན་པས་སླར་གསོ་མི་དགོས།
# review: native speaker
people-form-wrong = བཅོས་དགོས་ས་ད་དུང་འདུག
# review: native speaker
people-clash = མི་གཞན་གྱིས་དུས་མཉམ་དུ་ས་གཅིག་པ་བཅོས་འདུག
# review: native speaker
people-clash-about = ཉར་ཚགས་བྱས་མེད། འབྲི་སྟངས་གཉིས་ཀ་གཤམ་དུ་ཡོད། གང་འགྲིག་མིན་ཞིབ་བཤེར་གནང་རོགས། ཉར་ཚགས་བྱས་ན་སྒྲོམ་ནང་གི་ནང་དོན་སྤྱོད་ཀྱི་ཡིན། གཞན་གྱིས་བྲིས་པ་འཇོག་ན་“ཕྱིར་ལོག”མནོན་རོགས།
# review: native speaker
people-clash-field = ཁྱེད་ཀྱིས་ཁ་ཕྱེས་སྐབས། { $was } གཞན་གྱིས་ཉར་ཚགས་བྱས་པ། { $theirs } སྒྲོམ་ནང་ཁྱེད་ཀྱིས་བྲིས་པ་ཡིན།
# review: native speaker
people-kept-form = ད་དུང་ཉར་ཚགས་བྱས་མེད། ཁྱེད་ཀྱིས་བྲིས་པ་ཡང་བསྐྱར་སྒྲོམ་ནང་ཡོད། ད་ལྟའི་ཟིན་ཐོ་དང་མི་འདྲ་ན་དེའི་འགྲམ་དུ་ད་ལྟའི་ཟིན་ཐོ་ཡོད། ཞིབ་བཤེར་བྱས་རྗེས་ཉར་ཚགས་གནང་རོགས།
# review: native speaker
people-kept-recorded = ད་ལྟའི་ཟིན་ཐོ། { $now }
# review: native speaker
people-correct = མིང་དང་ཁ་པར། གྲོང་ཚོ་ཡོ་བསྲང་།
# review: native speaker
people-correct-about = སྔར་གྱི་ནང་དོན་ཡོ་བསྲང་ཟིན་ཐོའི་ནང་ཉར་ཡོད། ཕྱིར་བསྡུ་བྱས་ཆོག
# review: native speaker
people-correct-short = ཡོ་བསྲང་།
# review: native speaker
people-correct-start = འགོ་འཛུགས་ཚེས་གྲངས་ཡོ་བསྲང་།
# review: native speaker
people-correct-start-about = འགོ་འཛུགས་ཚེས་གྲངས་མི་འདྲ་ན་ཟིན་ཐོ་གཞན་ཡིན། འདི་ཕྱིར་འཐེན་བྱས་ནས་གསར་པ་ཞིག་བཟོ། ནང་དོན་གཞན་དག་མི་འགྱུར།
# review: native speaker
people-correct-job = ལས་ཞུགས་ཟིན་ཐོ་ཡོ་བསྲང་།
# review: native speaker
people-correct-job-about = ལས་ཞུགས་ས་ཁུལ་ནི་ལས་ཀའི་ས་གནས་ལས་ཤེས། ཁེ་ལས་ནོར་ཡོད་ན་འདི་ཕྱིར་འཐེན་བྱས་ནས་ཡང་དག་པ་ཐོ་འགོད་རོགས།
# review: native speaker
people-correct-course = གསོ་སྦྱོང་ཟིན་ཐོ་ཡོ་བསྲང་།
# review: native speaker
people-correct-course-about = གསོ་སྦྱོང་ལས་ཁུངས་དང་འཛིན་གྲྭ། འགོ་འཛུགས་ཚེས་གྲངས་གང་རུང་ནོར་ཡོད་ན་འདི་ཕྱིར་འཐེན་བྱས་ནས་ཡང་དག་པ་ཐོ་འགོད་རོགས།
# review: native speaker
people-correct-township = ཤང་ངམ་གྲོང་རྡལ་ཡོ་བསྲང་།
# review: native speaker
people-withdraw = ཕྱིར་འཐེན།
# review: native speaker
people-put-back = སླར་གསོ།
# review: native speaker
people-name-correct-hint = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་མི་འགྱུར།
# review: native speaker
people-phone-hint = འདྲི་བའི་རྒྱུ་མཚན་ནི་ཁོང་རང་ལ་འབྲེལ་བ་བྱེད་ཆེད་ཡིན། ཁོང་གི་དོན་སྒྲུབ་མཁན་ལས་བྱེད་པ་ཁོ་ནས་མཐོང་ཐུབ།
# review: native speaker
people-end-hint = ད་དུང་ལས་ཀ་བྱེད་བཞིན་པ་ཡིན་ན་སྟོང་པར་འཇོག
# review: native speaker
people-place-hint = རྫོང་ངམ་གྲོང་ཁྱེར་བར་འབྲི་རོགས། དཔེར་ན། “四川省成都市”(སི་ཁྲོན་ཞིང་ཆེན་ཁྲེང་ཏུའུ་གྲོང་ཁྱེར།) དང་“县内”(རྫོང་ནང་།)
# review: native speaker
people-pay-hint = སྒོར། མི་ཤེས་ན་སྟོང་པར་འཇོག
# review: native speaker
people-start-hint = ལས་ཀར་ཞུགས་པའི་ཉིན་དང་པོ།
# review: native speaker
people-name-unreadable = མིང་ཀློག་མི་ཐུབ། ཡི་གེ་1ནས་50བར་འབྲི་རོགས།
# review: native speaker
people-phone-unreadable = ཁ་པར་ཨང་གྲངས་ཀློག་མི་ཐུབ། གྲངས་གནས་11ཡོད་པའི་ལག་ཐོགས་ཁ་པར་རམ། ས་ཁུལ་ཨང་གྲངས་ཡོད་པའི་ཁ་པར་འབྲི་རོགས།
# review: native speaker
people-phone-verified = ཁ་པར་འདི་ཁོང་རང་གིས་བདེན་དཔང་བྱས་པས། ཁོང་རང་ཁོ་ནས་བརྗེ་ཆོག ཉར་ཚགས་མ་བྱུང་།
# review: native speaker
people-village-unreadable = གྲོང་ཚོའི་མིང་ཀློག་མི་ཐུབ། གྲོང་ཚོའི་མིང་ཁོ་ན་འབྲི་རོགས།
# review: native speaker
people-day-unreadable = ཚེས་གྲངས་ཀློག་མི་ཐུབ། འདི་ལྟར་འབྲི་རོགས། 2022-03-15
# review: native speaker
people-days-order = མཇུག་སྡུད་ནི་འགོ་འཛུགས་ལས་སྔ་བ་འདུག ཚེས་གྲངས་གཉིས་ཀ་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
people-pay-unreadable = དངུལ་འབོར་ཀློག་མི་ཐུབ། གྲངས་ཀ་ཁོ་ན་འབྲི་རོགས། དཔེར་ན། 3200
# review: native speaker
people-text-long = རིང་དྲགས་འདུག མང་མཐར་ཡི་གེ་200ཡིན།
# review: native speaker
people-text-personal = འདིར་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་དང་ཁ་པར་འབྲི་མི་ཆོག
# review: native speaker
people-never-held = འདིར་ནམ་ཡང་མི་ཉར་བའི་ནང་དོན་བྲིས་འདུག དཔེར་ན། མི་རིགས་དང་ཆབ་སྲིད་ངོ་གདོང་། དད་མོས། ཉེས་ཅན་ཟིན་ཐོ། ནད། ལས་ཀར་མི་ཞུགས་པའི་རྒྱུ་མཚན་ལྟ་བུ། ལས་ཀར་མི་དགོས། ཉར་ན་མི་ལ་གནོད་སྲིད། གང་ཡང་ཉར་མེད། དེ་སུབ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
people-under-16 = འགོ་འཛུགས་པའི་ཉིན་ལོ་16མ་ལོན་པས་ཐོ་འགོད་བྱེད་མི་ཆོག ཚེས་གྲངས་དང་ཨང་གྲངས་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
people-under-18 = འགོ་འཛུགས་པའི་ཉིན་ལོ་18མ་ལོན་པས་ལྗོངས་ཕྱིའི་ལས་ཀ་ཐོ་འགོད་བྱེད་མི་ཆོག ས་གནས་དང་ཚེས་གྲངས་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
people-start-taken = ཁེ་ལས་འདིར་ཉིན་འདིའི་ཟིན་ཐོ་ཞིག་ཡོད་ཟིན། ཉར་ཚགས་མ་བྱུང་།
# review: native speaker
people-township-about = གནས་སྤོ་བ་དང་ནོར་བ་གཉིས་མི་འདྲ། གནས་སྤོ་བ་ནི་ཉིན་དེ་ནས་རྩི། ནོར་བ་ནི་ཐོག་མ་ནས་བཅོས། སྡོམ་རྩིས་ཀྱང་དེ་དང་བསྟུན་ནས་འགྱུར།
# review: native speaker
people-township-now = ད་ལྟའི་ཐོ་འགོད།
# review: native speaker
people-township-right = ཡང་དག་པ།
# review: native speaker
people-township-unknown = ཤང་ངམ་གྲོང་རྡལ་འདི་མེད། རེའུ་མིག་ནང་ནས་འདེམས་རོགས།
# review: native speaker
people-township-changed = ཁྱེད་ཀྱིས་ཤོག་ངོས་འདི་ཁ་ཕྱེས་རྗེས་མི་གཞན་གྱིས་ཡིག་ཆ་འདི་བཅོས་འདུག་པས་ཉར་ཚགས་མ་བྱུང་། ད་ལྟའི་ཐོ་འགོད་ལ་གཟིགས་ནས་ཐག་གཅོད་གནང་རོགས།
# review: native speaker
people-manner = གནས་སྤོས་པའམ་ནོར་བ།
# review: native speaker
people-manner-moved = གནས་སྤོས་པ།
# review: native speaker
people-manner-wrong = ཐོག་མ་ནས་ནོར་བ།
# review: native speaker
people-manner-missing = གནས་སྤོས་པའམ་ནོར་བ་བདམས་མེད། གཅིག་འདེམས་རོགས།
# review: native speaker
people-moved-on = གནས་སྤོས་པའི་ཚེས་གྲངས།
# review: native speaker
people-moved-on-hint = གནས་སྤོས་པ་ཁོ་ནར་འབྲི་རོགས།
# review: native speaker
people-move-later = གནས་སྤོས་པའི་ཚེས་གྲངས་ནི་དེ་རིང་ལས་ཕྱི་བ་འདུག དེ་རིང་ངམ་དེའི་སྔོན་གྱི་ཚེས་གྲངས་འབྲི་རོགས།
# review: native speaker
people-move-before = གནས་སྤོས་པའི་ཚེས་གྲངས་ནི་ཐོ་འགོད་སྔ་མའི་ཚེས་གྲངས་ལས་སྔ་བ་འདུག ཚེས་གྲངས་ཞིབ་བཤེར་གནང་རོགས།

# Entering a record by hand.
# review: native speaker
people-record-job = ལས་ཞུགས་ཐོ་འགོད།
# review: native speaker
people-record-job-about = ཐོ་གཞུང་ནང་འདྲེན་དང་གཅིག་མཚུངས་ཡིན། ཞིབ་བཤེར་གཅིག་པ་བྱས་རྗེས་དེ་མ་ཐག་རྩི། ཁོང་རང་གིས་གཏན་འཁེལ་མ་བྱས་གོང་“སྙན་ཞུ་ཟིན་པ།”ཡིན། འབྱུང་ཁུངས་སུ་ཁྱེད་ཀྱི་རྩིས་ཁྲ་འགོད།
# review: native speaker
people-record-course = གསོ་སྦྱོང་ཐོ་འགོད།
# review: native speaker
people-record-course-about = མིང་ཐོ་ནང་འདྲེན་དང་གཅིག་མཚུངས་ཡིན། མཐར་ཕྱིན་རྗེས་མཐའ་མའི་ཉིན་ནས་རྩི། འབྱུང་ཁུངས་སུ་ཁྱེད་ཀྱི་རྩིས་ཁྲ་འགོད།
# review: native speaker
people-employer-missing = ཁེ་ལས་འབྲི་རོགས།
# review: native speaker
people-start-late = ཉིན་འདི་ལོ་གཅིག་གི་རྗེས་སུ་འདུག ལོ་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
people-start-missing = འགོ་འཛུགས་ཚེས་གྲངས་འབྲི་རོགས།
# review: native speaker
people-institution-missing = གསོ་སྦྱོང་ལས་ཁུངས་འབྲི་རོགས།
# review: native speaker
people-course-missing = གསོ་སྦྱོང་འཛིན་གྲྭ་འབྲི་རོགས།
# review: native speaker
people-job-there = ཁེ་ལས་དང་འགོ་འཛུགས་ཚེས་གྲངས་འདི་ཐོ་འགོད་བྱས་ཟིན། ཟིན་ཐོ་དེ་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
people-course-there = གསོ་སྦྱོང་འཛིན་གྲྭ་དང་འགོ་འཛུགས་ཚེས་གྲངས་འདི་ཐོ་འགོད་བྱས་ཟིན། ཟིན་ཐོ་དེ་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
people-saved-overlap = ཁེ་ལས་གཅིག་པའི་ཟིན་ཐོ་གཞན་ཞིག་དང་དུས་ཚོད་བརྩེགས་འདུག ཟིན་ཐོ་དེའི་འགོ་འཛུགས་ཚེས་གྲངས་ནོར་ཡོད་ན་ཕྱིར་འཐེན་གནང་རོགས།
# review: native speaker
people-did-record = ཟིན་ཐོ་བཀོད།
# review: native speaker
people-did-report-start = ལས་ཀ་འགོ་འཛུགས་པའི་ཉིན་སྙན་ཞུ་བྱས།
# review: native speaker
people-did-report-end = ལས་ཀའི་ཉིན་མཐའ་མ་སྙན་ཞུ་བྱས།
# review: native speaker
people-did-open-record = ཟིན་ཐོ་འགོད་པའི་ཤོག་ངོས་ཁ་ཕྱེས།
# review: native speaker
people-journal = མི་འདིའི་བལྟས་པའི་ཟིན་ཐོ།

# Somebody who is not on file registers at a desk.
# review: native speaker
people-newcomer = གསར་དུ་ཡོང་བའི་མི་ཐོ་འགོད།
# review: native speaker
people-new-link = ཐེངས་དང་པོར་ཡོང་བའི་མིས་ཐོ་འགོད་ཞུ་བ།
# review: native speaker
people-new-beside = ཁོང་རང་ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་སྒེའུ་ཁུང་དུ་ཡོད་པ་དང་། ཐོ་འགོད་ཐེངས་དང་པོ་ཡིན་ན་འདིར་ཐོ་འགོད་ཆོག
# review: native speaker
people-new-about = ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་སྒེའུ་ཁུང་དུ་ཡོང་སྟེ་རང་ཉིད་ཀྱིས་ཞུས་པའི་མི་མ་གཏོགས་ཐོ་མི་འགོད། ཐོ་མ་བཀོད་གོང་ཐིག་ཕྲེང་གསུམ་པོ་འདི་ཁོང་རང་ལ་ཀློག་རོགས།
# review: native speaker
people-new-what = ལག་ཁྱེར་དང་ཁོང་རང་གི་ཁ་ནས་བཤད་པ་ལྟར་མིང་དང་། ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཤང་། གྲོང་ཚོ་བཅས་ཐོ་འགོད་བྱེད། ཁ་པར་དང་གཞན་ཅི་ཡང་མི་འབྲི།
# review: native speaker
people-new-who = ལས་ཞུགས་སྒེའུ་ཁུང་གིས་ཡིག་ཆ་ལྟ་སྐབས་དགོས་དོན་འབྲི་དགོས། ཁོང་རང་གིས་བྱང་བུས་རྩིས་ཁྲ་ཁ་ཕྱེས་ན་སུས་བལྟས་པ་དང་ཅིའི་ཕྱིར་བལྟས་པ་མཐོང་ཐུབ། ཡོ་བསྲང་ཡང་བྱེད་ཐུབ།
# review: native speaker
people-new-long = ཁོང་རང་གིས་དུས་ནམ་ཡིན་ཡང་རང་གི་རྩིས་ཁྲའི་ནང་ངམ་སྒེའུ་ཁུང་དུ་སུབ་རོགས་ཞུ་ཆོག ཐོ་མ་བཀོད་ན་ཐོབ་ཐང་གང་ལའང་གནོད་མི་ཡོང་།
# review: native speaker
people-new-agreed = ཐིག་ཕྲེང་གསུམ་པོ་ཁོང་རང་ལ་བཀླགས་ཟིན། ཁོང་མོས་མཐུན་བྱུང་།
# review: native speaker
people-new-agreed-missing = གོང་གི་ཐིག་ཕྲེང་གསུམ་ཁོང་རང་ལ་ཀློག་རོགས། ཁོང་མོས་མཐུན་བྱུང་ན་རྟགས་རྒྱག་རོགས།
# review: native speaker
people-new-there = ཨང་གྲངས་འདི་འདིར་ཐོ་བཀོད་ཟིན། “མི་སྣ།”ནང་ཨང་གྲངས་ཀྱིས་འཚོལ་རོགས།
# review: native speaker
people-new-elsewhere = ཨང་གྲངས་འདི་འདིར་ཐོ་འགོད་མི་ཐུབ། གྲངས་ཀ་རེ་རེ་བཞིན་ལྟ་རོགས། ཚང་མ་འགྲིག་ན་རྫོང་གི་སྒེའུ་ཁུང་ལ་འདྲི་རོགས། ཡིག་ཆ་བསུབས་མྱོང་ན་ཡང་བསྐྱར་ཐོ་འགོད་གནང་རོགས།
# review: native speaker
people-new-do = ཐོ་འགོད།
# review: native speaker
people-did-new = ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོང་ནས་ཐོ་བཀོད།
# review: native speaker
people-merging-link = མི་གཅིག་ལ་ཟིན་ཐོ་གཉིས་ཡོད་དམ།
# review: native speaker
people-merging = མི་གཅིག་གི་ཟིན་ཐོ་གཉིས།
# review: native speaker
people-merging-about = མི་གཅིག་ལ་ཨང་གྲངས་གཉིས་ཀྱི་འོག་ཟིན་ཐོ་རེ་ཡོད་ན། (ཨང་གྲངས་གསར་རྙིང་ངམ་ནོར་བའི་ཨང་གྲངས་) ཨང་གྲངས་གཉིས་ཀ་འབྲི་རོགས། ཐོབ་ཐང་ལག་ཁྱེར་ལ་བསྡུར་རོགས།
# review: native speaker
people-merging-first = ཨང་གྲངས་གཅིག
# review: native speaker
people-merging-second = ཨང་གྲངས་གཞན་དེ།
# review: native speaker
people-merging-look = ཟིན་ཐོ་གཉིས་ལ་ལྟ་བ།
# review: native speaker
people-merging-what = ཨང་གྲངས་གཞན་དེའི་ལས་ཞུགས་དང་གསོ་སྦྱོང་གི་ཟིན་ཐོ་ཡང་དག་པའི་ཨང་གྲངས་ལ་གཏོགས་པར་འགྱུར། ཨང་གྲངས་གཞན་དེ་འཚོལ་བ་དང་ནང་འདྲེན་བྱེད་མི་ཐུབ། གང་ཡང་མི་སུབ། ཡང་བསྐྱར་ཁ་འབྲལ་ཆོག
# review: native speaker
people-merging-right = ཐོབ་ཐང་ལག་ཁྱེར་སྟེང་ཨང་གྲངས་གང་ཡོད་དམ།
# review: native speaker
people-merging-choose = ཐོབ་ཐང་ལག་ཁྱེར་སྟེང་གི་ཨང་གྲངས་འདེམས་རོགས།
# review: native speaker
people-merging-twice = ཨང་གྲངས་གཉིས་ཀའི་འོག་ཡོད་པའི་ཟིན་ཐོ།
# review: native speaker
people-merging-twice-about = ཟིན་ཐོ་འདི་དག་ལས་སྒོ་རྒྱག་རྒྱུའི་ཨང་གྲངས་ཀྱི་འོག་ཡོད་པ་ཕྱིར་འཐེན་བྱས་ཏེ། ཐེངས་གཉིས་མི་རྩི།
# review: native speaker
people-merging-do = ཟིན་ཐོ་གཉིས་ཟླ་སྒྲིལ་བ།
# review: native speaker
people-merging-same = ཨང་གྲངས་གཅིག་ཐེངས་གཉིས་བྲིས་འདུག མི་འདིའི་ཨང་གྲངས་གཉིས་འབྲི་རོགས།
# review: native speaker
people-merging-names = ཟིན་ཐོ་གཉིས་ཀྱི་མིང་མི་འདྲ། མི་གཅིག་ཡིན་ན་ཐོག་མར་མིང་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
people-merging-withdrawn = “{ $what }”ཨང་གྲངས་གཉིས་ཀའི་འོག་ཡོད་ཀྱང་ཡང་དག་པའི་ཨང་གྲངས་འོག་ཕྱིར་འཐེན་བྱས་འདུག དེ་སླར་གསོ་བྱེད་པའམ་གཞན་དེ་ཕྱིར་འཐེན་བྱས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
people-merging-chain = སྒོ་རྒྱག་རྒྱུའི་ཟིན་ཐོ་ལ་སྔོན་ཟིན་ཐོ་གཞན་ཞིག་ཟླ་སྒྲིལ་འདུག ཐོག་མར་དེ་གཉིས་ཁ་འབྲལ་རོགས།
# review: native speaker
people-merging-question = སྒོ་རྒྱག་རྒྱུའི་ཨང་གྲངས་ཀྱི་ཤང་གི་དྲི་བ་ཞིག་ལ་ལན་མི་འདུག ཐོག་མར་ལན་བཏབ་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
people-merging-used = སྒོ་རྒྱག་རྒྱུའི་ཨང་གྲངས་བེད་སྤྱོད་བྱས་འདུག དེས་སྒེའུ་ཁུང་དུ་ཐོ་བཀོད་པའམ་བྱང་བུ་བླངས་པ། ཡང་ན་ཁོང་རང་ངམ་བཟོ་གྲྭའི་གཞན་ཞིག་དེར་གཏོགས། ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོང་རོགས་ཞུ། དེ་གཏོགས་བཞིན་ཡོད་ན་ཟིན་ཐོ་གཉིས་ཟླ་སྒྲིལ་མི་ཐུབ།
# review: native speaker
people-merging-changed = “{ $what }”ཟླ་སྒྲིལ་རྗེས་བཅོས་འདུག བཅོས་པ་དེ་ཕྱིར་བསྡུ་བའམ་རེ་རེ་བཞིན་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
people-merging-since = སྤོས་པའི་ཟིན་ཐོ་ལ་ཁོང་རང་ངམ་བཟོ་གྲྭའི་དོན་ཞིག་གཏོགས་པར་གྱུར་འདུག ཡོ་བསྲང་ཆོག ཁ་འབྲལ་མི་ཐུབ།
# review: native speaker
people-number-merged = ཨང་གྲངས་འདིའི་སྒོ་བརྒྱབ་ཟིན། མི་འདི་ཨང་གྲངས་གཞན་གྱི་འོག་ཡོད། ཐོབ་ཐང་ལག་ཁྱེར་སྟེང་གི་ཨང་གྲངས་བེད་སྤྱོད་གནང་རོགས།
# review: native speaker
people-merged = ཨང་གྲངས་གཞན་དང་ཟླ་སྒྲིལ་བ།
# review: native speaker
people-merged-about = ཨང་གྲངས་རེ་རེ་དང་མཉམ་དུ་འདིར་སྤོས་པའི་ཟིན་ཐོ། ཁ་འབྲལ་ན་འདི་དག་ཕྱིར་ལོག་ཅིང་ཨང་གྲངས་དེའི་སྒོ་སླར་འབྱེད།
# review: native speaker
people-merged-none = ཟིན་ཐོ་འདི་དང་ཨང་གྲངས་གཞན་ཟླ་སྒྲིལ་མི་འདུག
# review: native speaker
people-merged-by = { $at } { $account }
# review: native speaker
people-merged-part = སླར་ཁ་འབྲལ་བ།
# review: native speaker
people-merged-back = ཟིན་ཐོར་ཕྱིར་ལོག
# review: native speaker
people-merged-yes = ཡིན།
# review: native speaker
people-field-merged = ཁོང་རང་གི་ཨང་གྲངས་གཞན་དང་ཟླ་སྒྲིལ།
# review: native speaker
people-did-merge = ཁོང་རང་གི་ཟིན་ཐོ་གཉིས་ལ་བལྟས་པའམ་ཟླ་སྒྲིལ་ལམ་ཁ་འབྲལ་བྱས།

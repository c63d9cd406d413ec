# The script that is read to people in Tibetan. Simple words; every line waits for a native speaker before it is used.

# review: native speaker
confirming-title = ཁོང་རང་ལ་འདྲི་བ།
# review: native speaker
confirming-read = ཁ་པར་གཏོང་སྐབས་འདི་ལྟར་ཀློག་རོགས།
# review: native speaker
confirming-read-about = ཁོང་གིས་ཧ་གོ་བའི་སྐད་ཆས་ཀློག་རོགས། འགྲམ་དུ་མི་གཞན་གྱིས་ཚབ་བྱས་ནས་ལན་བཏབ་ན་ཉིན་གཞན་ཞིག་ལ་ཁ་པར་གཏོང་རོགས།
# review: native speaker
confirming-yes = ཁོང་རང་གིས་ཡིན་ཟེར།
# review: native speaker
confirming-asked = དྲིས་ཟིན།
# review: native speaker
confirming-about = ཁོང་རང་གིས་“ཡིན།”ཟེར་བ་ཁོ་ནར་“ཁོང་རང་གིས་ཡིན་ཟེར།”མནོན་རོགས། གཞན་ཡིན་ན་རྒྱུ་མཚན་གང་ཡིན་ཡང་“དྲིས་ཟིན།”མནོན་རོགས། མ་ལག་གིས་དེ་རིང་དྲིས་པ་མ་གཏོགས་གཞན་གང་ཡང་མི་འགོད།
# review: native speaker
confirming-phone-listed = མིང་ཐོ་ནས་བྱུང་བའམ་བྲིས་པའི་ཨང་གྲངས་ཡིན། ཁོང་རང་ཡིན་མིན་ཐོག་མར་དྲི་རོགས།
# review: native speaker
confirming-nobody = ད་ལྟ་འདྲི་དགོས་པའི་མི་མེད། དེ་རིང་དྲིས་པ་ཉིན་གཞན་ཞིག་ལ་ཡང་བསྐྱར་མངོན་ངེས།
# review: native speaker
confirming-no-body = ད་དུང་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་བཙུགས་མེད་པས། རྩ་འཛུགས་ཡོད་པ་དང་ལྗོངས་ཕྱིའི་ལས་ཞུགས་གནས་སྐབས་གཏན་འཁེལ་བྱེད་མི་ཐུབ། དོ་དམ་པ་ལ་བཤད་རོགས།
# review: native speaker
confirming-gone = ཟིན་ཐོ་འདི་ཁྱེད་ཀྱི་ལག་ཏུ་མེད་པའམ་ད་ལྟ་རང་བཅོས་འདུག་པས་ཉར་ཚགས་མ་བྱུང་། གཤམ་ལ་གཟིགས་ནས་མུ་མཐུད་འདྲི་རོགས།
# review: native speaker
confirming-recorded = ཟིན་ཐོར་བཀོད་ཟིན། མནོན་ནོར་ཤོར་ཡོད་ན་ད་ལྟ་ཕྱིར་བསྡུ་གནང་རོགས། དེ་རྗེས་མི་དེ་རང་འདིར་ཡང་བསྐྱར་མངོན་ངེས།
# review: native speaker
confirming-take-back = ཕྱིར་བསྡུ།
# review: native speaker
confirming-back-gone = འདི་ད་ལྟ་ཕྱིར་བསྡུ་མི་ཐུབ། དེ་རིང་མནོན་མ་ཐག་པ་ཁོ་ན་ཕྱིར་བསྡུ་ཆོག གང་ཡང་བཅོས་མེད།

# To be read aloud. $name, $employer, $place, $start, $phone.
# review: native speaker
confirming-script-who = བཀྲ་ཤིས་བདེ་ལེགས། ང་རྫོང་གི་ལས་ཞུགས་གཏན་འཁེལ་ཁང་ནས་ཡིན། ང་ཚོར་ལས་འགན་གྱི་གྲངས་མེད། ཁེ་ལས་གང་གི་ཚབ་ཀྱང་མི་བྱེད།
# review: native speaker
confirming-script-person = ཁྱེད་རང་{ $name }ཡིན་ནམ། ད་ལྟ་སྐད་ཆ་བཤད་བདེ་འམ། མི་བདེ་ན་ངས་ཉིན་གཞན་ཞིག་ལ་ཁ་པར་གཏོང་།
# review: native speaker
confirming-script-free = ལན་མ་བཏབ་ཀྱང་ཆོག ཁྱེད་ཀྱིས་ཅི་བཤད་ཀྱང་ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་སོགས་ལ་འགྱུར་བ་མེད། ཁྱེད་ལ་ལས་ཀ་སྤྲོད་མཁན་གྱི་ཁེ་ལས་དང་ཤང་གིས་ཁྱེད་ཀྱིས་ཅི་བཤད་པ་ཤེས་མི་ཐུབ།
# review: native speaker
confirming-script-terms = ཁེ་ལས་ཀྱི་སྙན་ཞུ་ལྟར་ན། ཁྱེད་{ $start }ནས་བཟུང་“{ $employer }”ལ་ལས་ཀ་བྱེད་ཀྱི་ཡོད། ས་ཆ་ནི་“{ $place }”རེད།
# Instead of an employer or a place that was not reported.
# review: native speaker
confirming-not-said = བྲིས་མེད།
# review: native speaker
confirming-script-question = དེ་བདེན་ནམ།
# review: native speaker
confirming-script-end = ཐུགས་རྗེ་ཆེ། གླ་ཕོགས་དང་ལག་ཁྱེར་སོགས་ལ་སྐྱོན་བྱུང་ན་{ $phone }ལ་ཁ་པར་གཏོང་རོགས། མིང་བཤད་མི་དགོས།

# The complaint body.
# review: native speaker
conduct-body = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས།
# review: native speaker
conduct-body-about = ཞུ་གཏུག་ཉན་མཁན་ལས་ཁུངས་ལ་ལས་འགན་གྱི་གྲངས་མེད་དགོས་ཤིང་། ལས་ཀ་སྤྲོད་མཁན་གྱི་ལས་ཁུངས་ཀྱི་ཁོངས་སུ་གཏོགས་མི་ཆོག འདི་མེད་ན་རྩ་འཛུགས་ཡོད་པ་དང་ལྗོངས་ཕྱིའི་ལས་ཞུགས་གཏན་འཁེལ་བྱེད་མི་ཐུབ། དོན་རྐྱེན་བྱུང་ན་བཤད་ས་ཞིག་དགོས།
# review: native speaker
conduct-none = ད་དུང་བཙུགས་མེད། མགྱོགས་མྱུར་འཛུགས་རོགས།
# review: native speaker
conduct-not-in-use = ལས་ཁུངས་འདིས་ད་དུང་ཞུ་གཏུག་ལྟ་མི་ཐུབ། སྔོན་ལ་ཁོངས་མི་ཞིག་ནང་འཛུལ་བྱས་ནས་ལྡེ་མིག་བཟོ་དགོས། དེའི་སྔོན་དུ་རྩ་འཛུགས་ཡོད་པ་དང་ལྗོངས་ཕྱིའི་ལས་ཞུགས་གཏན་འཁེལ་བྱེད་མི་ཐུབ།
# review: native speaker
conduct-other = ལས་ཁུངས་གཞན་ཞིག
# review: native speaker
conduct-name = ལས་ཁུངས་ཀྱི་མིང་།
# review: native speaker
conduct-name-hint = མི་སྒེར་གྱི་མིང་མ་འབྲི།
# review: native speaker
conduct-phone = ཞུ་གཏུག་ཁ་པར།
# review: native speaker
conduct-since = ཉིན་གང་ནས་བཟུང་།
# review: native speaker
conduct-name-missing = ལས་ཁུངས་ཀྱི་མིང་ནོར་འདུག ཡི་གེ་1ནས་80བར་འབྲི་རོགས།
# review: native speaker
conduct-phone-unreadable = ཁ་པར་ཨང་གྲངས་ཀློག་མི་ཐུབ། གྲངས་ཀ་5ནས་15བར་འབྲི་རོགས།
# review: native speaker
conduct-since-later = ཚེས་གྲངས་ནི་དེ་རིང་ལས་ཕྱི་བ་འདུག དེ་རིང་ངམ་དེའི་སྔོན་གྱི་ཚེས་གྲངས་འབྲི་རོགས།

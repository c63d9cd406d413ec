# Tibetan of help with work. Only what is sure; what is missing is shown in Chinese and marked.

# review: native speaker
nav-service = ལས་ཞུགས་རོགས་རམ།
# review: native speaker
service-title = ལས་ཞུགས་རོགས་རམ།
# review: native speaker
service-card-about = ཤང་གི་ལས་ཁུངས་ལ་རོགས་རམ་ཞུས་ནས། ཅི་བྱས་པར་བལྟས་ཆོག མཚམས་འཇོག་ཀྱང་ཆོག
# review: native speaker
service-about = ཁྱེད་ཀྱིས་རོགས་རམ་ཞུས་ན། ཤང་གི་ལས་ཁུངས་ཀྱིས་འབྲེལ་གཏུག་བྱས་ནས་རོགས་རམ་བྱེད། རིན་མི་དགོས། (ལས་ཞུགས་སྐུལ་འདེད་བཅའ་ཁྲིམས། དོན་ཚན་ ༣༥) ནམ་ཡིན་ཡང་བཅོས་ཆོག མཚམས་འཇོག་ཀྱང་ཆོག
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
service-quality = ཤང་སོ་སོའི་ཞབས་ཞུའི་གནས་ཚུལ།
# review: native speaker
service-share-few = མི་ཉུང་དྲགས།
# review: native speaker
service-share-some = མི་ { $of } ནང་ { $percent }%

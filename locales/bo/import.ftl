# ནང་འདྲེན། Placeholders from the glossary; what is missing falls back to Chinese.
# review: native speaker
import-kind-people = མི་སྣའི་མིང་ཐོ།
# review: native speaker
import-kind-placements = ལས་ཞུགས་ཐོ་གཞུང་།
# review: native speaker
import-kind-trainings = གསོ་སྦྱོང་མིང་ཐོ།
# review: native speaker
import-kind-targets = ལས་འགན་ཐོ།
# review: native speaker
import-field-resident_id = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།
# review: native speaker
import-field-name = མིང་།
# review: native speaker
import-field-sex = ཕོ་མོ།
# review: native speaker
import-field-phone = ཁ་པར།
# review: native speaker
import-field-township = ཤང་ངམ་གྲོང་རྡལ།
# review: native speaker
import-field-village = གྲོང་ཚོ།
# review: native speaker
import-field-employer = ཁེ་ལས།
# review: native speaker
import-field-trade = ལས་གནས།
# review: native speaker
import-field-pay = ཡོང་འབབ།
# review: native speaker
import-field-course = གསོ་སྦྱོང་འཛིན་གྲྭ།
# review: native speaker
import-field-target = ལས་འགན།
# review: native speaker
import-problem-missing-name = མིང་མེད། མིང་བྲིས་རོགས།
# review: native speaker
import-problem-missing-id = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་མེད། ཨང་གྲངས་བྲིས་རོགས།
# review: native speaker
import-problem-missing-township = ཤང་ངམ་གྲོང་རྡལ་མེད། འབྲི་རོགས།
# review: native speaker
import-problem-id-length = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ནོར་འཁྲུལ། གྲངས་གནས་ ༡༨ དགོས། འདིར་ { $found } འདུག
# review: native speaker
import-problem-under-16 = ལོ་ ༡༦ ལ་མ་སོན་པ་ཐོ་འགོད་བྱེད་མི་ཆོག
# review: native speaker
import-problem-township-unknown = “{ $value }” ཤང་ངམ་གྲོང་རྡལ་ཤེས་མི་ཐུབ། ཞིབ་བཤེར་བྱེད་རོགས།
# review: native speaker
import-problem-phone-unreadable = ཁ་པར་ཨང་གྲངས་ནོར་འཁྲུལ།

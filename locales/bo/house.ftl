# Failures that any room can meet, and what the commands say.

# review: native speaker
failure-absent = མ་རྙེད།
# review: native speaker
failure-internal = མ་ལག་ལ་སྐྱོན་བྱུང་། ཁྱེད་ཀྱི་གཞི་གྲངས་ལ་འགྱུར་བ་མེད། ཅུང་ཙམ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས། ད་དུང་མི་འགྲིག་ན་ཨང་གྲངས་དོ་དམ་པར་བཤད་རོགས།
# review: native speaker
failure-disk-full = ཉར་ས་གང་འདུག ཉར་ཚགས་མ་བྱུང་། སྔར་ཡོད་ཀྱི་གཞི་གྲངས་ལ་སྐྱོན་མེད་པས་བལྟ་ཆོག ཉར་ས་གཙང་སེལ་བྱས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
failure-as-of-later = དུས་མཚམས་{ $day }ནི་དེ་རིང ({ $today }) ལས་ཕྱི་བ་རེད། དེ་རིང་ངམ་དེའི་སྔོན་གྱི་ཉིན་ཞིག་འདེམས་རོགས།
# review: native speaker
import-cancelled = ནང་འདྲེན་བཀག་ཟིན། ཅི་ཡང་ཉར་མེད།
# review: native speaker
import-reasons-heading = ཕྱིར་སློག་གི་རྒྱུ་མཚན།
# review: native speaker
import-rows-read = བཀླགས་པའི་གྲངས།
# review: native speaker
import-rows-accepted = དང་ལེན་བྱས་པ།
# review: native speaker
import-rows-unchanged = འགྱུར་བ་མེད་པ།
# review: native speaker
import-rows-refused = ཕྱིར་སློག་བྱས་པ།
# review: native speaker
import-rows-skipped = མཆོངས་པ། (ཁ་བྱང་དང་། བསྡོམས་འབོར། སྟོང་པ་སོགས།)
# review: native speaker
import-problem-township-missing = མ་ལག་གིས་མི་འདི་ད་དུང་ངོ་མི་ཤེས་ལ། རེའུ་མིག་ནང་ཤང་ངམ་གྲོང་རྡལ་ཡང་བྲིས་མེད། ཐེམ་ཐོ་ཡོད་སའི་ཤང་ངམ་གྲོང་རྡལ་འབྲི་རོགས།
# review: native speaker
import-problem-township-moved = མི་འདིའི་ཐོ་འགོད་སྔར་{ $known }ལ་ཡོད། རེའུ་མིག་འདིར་{ $stated }བྲིས་འདུག དེ་རིང་ནས་བཟུང་{ $stated }ལྟར་རྩི་བ་དང་། དེའི་སྔོན་གྱི་གྲངས་ཀ་མི་འགྱུར། འབྱུང་ཁུངས་གཉིས་ཀ་རྫོང་ལ་ཞིབ་བཤེར་ཆེད་བསྐུར་ཟིན།

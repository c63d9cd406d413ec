# Tibetan of lawful demands: what a person reads of a demand for their own record. The pages of desks stay in Chinese and are marked.

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
demand-told-title = ཁྲིམས་ལྟར་ཁྱེད་ཀྱི་ཡིག་ཆ་བླངས་པ།
# review: native speaker
demand-told-about = གཤམ་གྱི་ལས་ཁུངས་ཀྱིས་ཡིག་ཐོག་ནས་ཁྱེད་ཀྱི་ཡིག་ཆ་བླངས་སོང་། མི་གཉིས་ཀྱིས་ཡིག་ཆ་དེར་བལྟས་རྗེས་སྤྲད་པ་ཡིན། ཁྱེད་ཀྱི་ཞུ་གཏུག་དང་། འདྲི་བ། ཁས་ལེན་བྱས་མིན་སོགས་སྤྲད་མེད།
# review: native speaker
demand-told-law = བཅའ་ཁྲིམས།
# review: native speaker
demand-told-paper = ཡིག་ཆ།
# review: native speaker
demand-told-parts = སྤྲད་པའི་ནང་དོན།

# ཡིག་ཆ་བེད་སྤྱོད་བྱེད་མི་ཐུབ་པའི་རྒྱུ་མཚན། Short and simple; what is missing here is shown in Chinese.

# review: native speaker
import-refused-empty = ཡིག་ཆ་འདི་སྟོང་པ་རེད། ཡིག་ཆ་ཡང་དག་པ་ཞིག་གདམ་རོགས།
# review: native speaker
import-refused-no-table = ཡིག་ཆ་འདི་རེའུ་མིག་མ་རེད། Excel (.xlsx, .xls) ཡང་ན་ CSV ཡིག་ཆ་ཞིག་སྐུར་རོགས།
# review: native speaker
import-refused-damaged = ཡིག་ཆ་འདི་སྐྱོན་ཤོར་འདུག ཁ་ཕྱེ་ནས་བསྐྱར་དུ་ཉར་རྗེས་ཡང་བསྐྱར་སྐུར་རོགས།
# review: native speaker
import-refused-encrypted = ཡིག་ཆ་འདི་ལ་གསང་ཨང་འདུག གསང་ཨང་བསུབས་རྗེས་ཡང་བསྐྱར་སྐུར་རོགས།
# review: native speaker
import-refused-rows = ཐིག་ཕྲེང་ { $limit } ལས་མང་བ་འདུག རེའུ་མིག་ཡིག་ཆ་འགའ་ལ་བགོས་ནས་སྐུར་རོགས།
# review: native speaker
import-refused-too-large = ཡིག་ཆ་འདི་ { $limit } MiB ལས་ཆེ་བ་འདུག ཡིག་ཆ་འགའ་ལ་བགོས་ནས་སྐུར་རོགས།
# review: native speaker
import-refused-cancelled = ཀློག་པ་མཚམས་བཞག་ཟིན། གང་ཡང་ཉར་མེད།
# review: native speaker
import-refused-reader-died = ཀློག་པའི་སྐབས་སུ་ནོར་འཁྲུལ་བྱུང་། གང་ཡང་ཉར་མེད། ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས།

# Failures that any room can meet, and what the commands say.

# review: native speaker
failure-absent = མ་རྙེད།
# review: native speaker
failure-internal = མ་ལག་ལ་སྐྱོན་བྱུང་། ཁྱེད་ཀྱི་གཞི་གྲངས་ལ་འགྱུར་བ་མེད། ཅུང་ཙམ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས། ད་དུང་མི་འགྲིག་ན་ཨང་གྲངས་དོ་དམ་པར་བཤད་རོགས།
# review: native speaker
failure-disk-full = ཉར་ས་གང་འདུག ཉར་ཚགས་མ་བྱུང་། སྔར་ཡོད་ཀྱི་གཞི་གྲངས་ལ་སྐྱོན་མེད་པས་བལྟ་ཆོག ཉར་ས་གཙང་སེལ་བྱས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
failure-key-missing = གསང་ལྡེའི་ཡིག་ཆ་ { $path } མ་རྙེད་པས་མ་ལག་འགོ་སློང་མི་ཐུབ། ཉར་ཡོད་པའི་གསང་ལྡེ་སྔར་གྱི་གནས་སུ་འཇོག་རོགས། མ་ལག་གིས་གསང་ལྡེ་གསར་པ་མི་བཟོ།
# review: native speaker
failure-key-damaged = གསང་ལྡེའི་ཡིག་ཆ་ { $path } ལ་སྐྱོན་ཤོར་འདུག་པས་མ་ལག་འགོ་སློང་མི་ཐུབ། ཉར་ཡོད་པའི་འདྲ་བཤུས་ཀྱིས་བརྗེ་རོགས།
# review: native speaker
failure-key-wrong = { $path } ནང་གི་གསང་ལྡེ་ནི་གཞི་གྲངས་འདིའི་གསང་ལྡེ་མིན་པས་མ་ལག་འགོ་སློང་མི་ཐུབ། ཡང་དག་པའི་གསང་ལྡེས་བརྗེ་རོགས།
# review: native speaker
failure-public-address = --public-address ནང་གི་ “{ $address }” བེད་སྤྱོད་བྱེད་མི་ཐུབ། https:// དང་དྲ་ཚིགས་ཀྱི་མིང་བྲིས་རོགས། མཇུག་ཏུ་ལམ་མི་འབྲི། http:// ནི་འཕྲུལ་ཆས་འདི་ཁོ་ནར་བེད་སྤྱོད་བྱེད།
# review: native speaker
failure-not-set-up = { $path } ནང་ད་དུང་གཞི་གྲངས་མེད། ཐོག་མར་ leka init --plan FILE འཁོར་སྐྱོད་བྱེད་རོགས། FILE ནི་འཆར་གཞིའི་ཡིག་ཆ་ཡིན།
# review: native speaker
failure-no-plan = ད་དུང་འཆར་གཞི་གང་ཡང་ལག་བསྟར་བྱས་མེད། ཐོག་མར་ leka init --plan FILE འཁོར་སྐྱོད་བྱེད་རོགས། FILE ནི་འཆར་གཞིའི་ཡིག་ཆ་ཡིན།
# review: native speaker
failure-sealed = གསང་སྦས་བྱས་པའི་ནང་དོན་ཞིག་ཁ་ཕྱེ་མ་ཐུབ། ནང་དོན་དེ་བཅོས་པའམ་གསང་ལྡེ་ནོར་བ་ཡིན། leka check འཁོར་སྐྱོད་བྱས་ནས་དོ་དམ་པ་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
failure-as-of-later = དུས་མཚམས་{ $day }ནི་དེ་རིང ({ $today }) ལས་ཕྱི་བ་རེད། དེ་རིང་ངམ་དེའི་སྔོན་གྱི་ཉིན་ཞིག་འདེམས་རོགས།
# review: native speaker
failure-plan-file = འཆར་གཞིའི་ཡིག་ཆ་ { $path } ཀློག་མི་ཐུབ། ཡིག་ཆ་ཡོད་ས་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
failure-plan-other-county = འཆར་གཞི་འདི་ནི་ { $found } ཡི་ཡིན། མ་ལག་འདིའི་ཤང་དང་གྲོང་ཚོ། ས་མིང་བཅས་ནི་ { $known } ཡི་ཡིན་པས་ལག་བསྟར་བྱས་མེད། རྫོང་དེའི་འཆར་གཞི་སྤྱོད་རོགས། རྫོང་གཞན་ལ་རང་གི་ས་མིང་གི་རེའུ་མིག་དགོས། དེ་འདིར་ད་དུང་མེད།
# review: native speaker
failure-init-other-plan = { $path } སྔོན་ནས་བཙུགས་ཟིན། འཆར་གཞི་ { $plan } སྔར་བཞིན་ཡིན། འགྱུར་བ་ཅི་ཡང་མེད། { $file } ནང་གི་འཆར་གཞི་ལག་བསྟར་བྱེད་དགོས་ན་ leka plan adopt སྤྱོད་རོགས།
# review: native speaker
failure-file-unreadable = ཡིག་ཆ་ { $path } ཀློག་མི་ཐུབ། ཡིག་ཆ་ཡོད་ས་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
failure-problems-unwritable = ཡིག་ཆ་ { $path } འབྲི་མི་ཐུབ་པས་ནང་འདྲེན་བྱས་མེད། འགྱུར་བ་ཅི་ཡང་མེད། --problems ཡི་ཡིག་ཆ་ཡོད་ས་དང་འབྲི་ཆོག་མིན་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
failure-import-kind = “{ $kind }”ཟེར་བའི་རིགས་ངོ་མི་ཤེས། བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $known }
# review: native speaker
failure-import-field = “{ $field }”ཟེར་བའི་ཀེར་སྟར་ངོ་མི་ཤེས། བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $known } ཀེར་སྟར་འདི་མི་ཀློག་ན་ - འབྲི་རོགས།
# review: native speaker
failure-indicator-unknown = འཆར་གཞིའི་ནང་དམིགས་གྲངས་“{ $id }”མེད། leka indicators འཁོར་སྐྱོད་བྱས་ན་དམིགས་གྲངས་ཡོངས་རྫོགས་མཐོང་ཐུབ།
# review: native speaker
failure-dimension-unknown = “{ $dimension }”ཟེར་བའི་དབྱེ་བ་མེད། བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $known }
# review: native speaker
failure-basis-unknown = གཞི་འཛིན་ས་ནི་ reported (སྙན་ཞུ་ཟིན་པ།) དང་ confirmed (ཁོང་རང་གིས་གཏན་འཁེལ་ཟིན་པ།) ཁོ་ན་ཡིན། “{ $basis }”སྤྱོད་མི་ཆོག
# review: native speaker
failure-role-unknown = “{ $role }”ཟེར་བའི་ལས་ཁུར་མེད། བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $known }
# review: native speaker
failure-backup-missing = གྲབས་ཉར་ཡིག་ཆ་ { $path } མ་རྙེད།
# review: native speaker
failure-backup-unreadable = གྲབས་ཉར་ཡིག་ཆ་འདི་ཆ་མི་ཚང་བའམ་བཅོས་འདུག་པས་གང་ཡང་སླར་གསོ་བྱས་མེད། གྲབས་ཉར་ཡིག་ཆ་གཞན་ཞིག་སྤྱོད་རོགས།
# review: native speaker
failure-restore-not-empty = { $path } ནང་གཞི་གྲངས་ཡོད་ཟིན། ཡིག་སྣོད་སྟོང་པ་ཁོ་ནར་སླར་གསོ་བྱས་ཆོག --data ལ་ཡིག་སྣོད་གཞན་ཞིག་འདེམས་རོགས།
# review: native speaker
failure-demo-not-empty = འདིར་མི་སྣའི་ཟིན་ཐོ་ཡོད་པས་དཔེ་སྟོན་གཞི་གྲངས་བཟོ་མི་ཆོག --data ལ་ཡིག་སྣོད་སྟོང་པ་ཞིག་འདེམས་རོགས།
# review: native speaker
failure-demo-real-data = { $path } ནང་གི་གཞི་གྲངས་ནི་དཔེ་སྟོན་གྱི་མིན་པས་ --demo ཡིས་ཁ་འབྱེད་མི་ཆོག --demo དོར་བའམ་ཡིག་སྣོད་སྟོང་པ་ཞིག་འདེམས་རོགས།
# review: native speaker
import-set-unusable = --set { $dimension }={ $value } ནི་ཐོ་གཞུང་འདིའི་རིགས་ལ་སྤྱོད་མི་ཆོག རྣམ་གྲངས་ཀྱི་མིང་དང་འདེམས་གཞི་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
import-cancelled = ནང་འདྲེན་བཀག་ཟིན། ཅི་ཡང་ཉར་མེད།
# review: native speaker
import-replaces-nothing = ཡིག་ཆ་འདིའི་ནང་གཞི་གྲངས་ཀྱི་ཐིག་ཕྲེང་གཅིག་ཀྱང་མེད། དེས་ཐོ་གཞུང་བརྗེས་ན་ཚང་མ་ཕྱིར་འཐེན་བྱེད་པས། ནང་འདྲེན་བྱས་མེད། འགྱུར་བ་ཅི་ཡང་མེད། ཡིག་ཆ་ཞིབ་བཤེར་གནང་རོགས། ཐོ་གཞུང་དངོས་གནས་སྟོང་པ་ཡིན་ན་ཟིན་ཐོ་རེ་རེ་བཞིན་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
import-map-forbidden = “{ $heading }”ལྟ་བུའི་ཀེར་སྟར་ནམ་ཡང་མི་ཉར་བས། དེའི་ཆེད་གང་ཡང་ཡིད་ལ་འཛིན་མི་ཆོག --map འདི་བསུབས་རྗེས་ཡང་བསྐྱར་ནང་འདྲེན་གནང་རོགས།
# review: native speaker
import-problems-unwritten = ནང་འདྲེན་བྱས་ཟིན། གྲུབ་འབྲས་གོང་ལྟར་ཡིན། འོན་ཀྱང་ཕྱིར་སློག་རྒྱུ་མཚན་གྱི་རེའུ་མིག་ { $path } ནང་འབྲི་མ་ཐུབ། གོང་གི་རྒྱུ་མཚན་ལ་གཟིགས་པའམ། ཡིག་ཆ་འདི་ཡང་བསྐྱར་ནང་འདྲེན་གནང་རོགས།
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
init-done = { $path } ནང་གཞི་གྲངས་ཀྱི་ཡིག་སྣོད་བཙུགས་ཟིན། འཆར་གཞི་ { $plan } ལག་བསྟར་བྱེད་འགོ་བཙུགས།
# review: native speaker
init-unchanged = { $path } སྔོན་ནས་བཙུགས་ཟིན། འཆར་གཞི་ལ་འགྱུར་བ་མེད།
# review: native speaker
plan-adopted = འཆར་གཞིའི་པར་གཞི་{ $revision }པ་ལག་བསྟར་བྱེད་འགོ་བཙུགས། པར་གཞི་རྙིང་པ་ཉར་ཡོད།
# review: native speaker
plan-adopted-another = ད་ལྟ་ལག་བསྟར་བྱེད་པའི་འཆར་གཞི་ནི་ { $plan } ({ $year }ལོ།) ཡིན། སྔར་ { $before } ({ $before_year }ལོ།) ཡིན། ཤང་ངམ་གྲོང་རྡལ་གྱི་དམིགས་ཚད་ནི་འཆར་གཞིའི་ངོས་འཛིན་མིང་ལྟར་ཉར། ངོས་འཛིན་མིང་བརྗེས་ན་འཆར་གཞི་གསར་པའི་དམིགས་ཚད་ནང་འདྲེན་གནང་རོགས།
# review: native speaker
plan-unchanged = འཆར་གཞི་ལ་འགྱུར་བ་མེད། སྔར་བཞིན་པར་གཞི་{ $revision }པ་ཡིན།
# review: native speaker
recount-equal = བསྐྱར་རྩིས་བྱས་པའི་གྲངས་ཀ་དང་ཉར་ཡོད་པའི་གྲངས་ཀ་མཐུན།
# review: native speaker
recount-differs = བསྐྱར་རྩིས་བྱས་པར་མི་མཐུན་པ་{ $count }འདུག leka recount --repair ཡིས་ཡོ་བསྲང་བྱས་ཆོག
# review: native speaker
demo-making = དཔེ་སྟོན་རྫོང་བཟོ་བཞིན་པ། (བཅོས་མའི་མི་{ $people }) …
# review: native speaker
demo-made = དཔེ་སྟོན་གཞི་གྲངས་བཟོས་ཟིན། བཅོས་མའི་མི་{ $people }། ལས་ཞུགས་ཟིན་ཐོ་{ $placements }།
# review: native speaker
user-added = { $name } ཁ་སྣོན་བྱས་ཟིན། གཤམ་གྱི་ཐེངས་གཅིག་མའི་སྦྲེལ་ཐག་ཁོང་རང་ལ་སྤྲོད་རོགས། ཆུ་ཚོད་24ནང་ཁོང་རང་གིས་གསང་ཨང་དང་ར་སྤྲོད་གཉིས་པ་བཟོ་དགོས།
# review: native speaker
audit-whole = བལྟས་པའི་ཟིན་ཐོ་ཆ་ཚང་འདུག ཟིན་ཐོ་བསྡོམས་{ $entries }
# review: native speaker
audit-broken = བལྟས་པའི་ཟིན་ཐོ་ཨང་{ $seq }པ་ནས་ཆད་འདུག ({ $what }) སྤྱི་བསྒྲགས་མཚམས་བཞག་ནས་དོ་དམ་པ་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
audit-head-missing = བལྟས་པའི་ཟིན་ཐོ་ཕན་ཚུན་མཐུན་འདུག འོན་ཀྱང་ཟིན་ཐོའི་མཐའ་མ་ཉར་བའི་ཡིག་ཆ་ { $path } མེད་པའམ་སྐྱོན་ཤོར་འདུག མཇུག་ནས་ཆད་ཡོད་མེད་ཤེས་མི་ཐུབ། སྤྱི་བསྒྲགས་མཚམས་བཞག་རོགས། གཞི་གྲངས་ཀྱི་ཡིག་སྣོད་ཀྱི་འདྲ་བཤུས་ནས་ཡིག་ཆ་དེ་ཕྱིར་འཇོག་རོགས། རྙིང་པའང་འགྲིག ཡང་ན་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱིས་ཉར་ཚགས་བྱས་པའི་ཟིན་ཐོའི་མཐའ་མ་དེའི་ནང་འབྲི་རོགས། (ཨང་རིམ། སྟོང་ཆ། ཞིབ་བཤེར་རྟགས།)
# review: native speaker
backup-done = { $path } ལ་གྲབས་ཉར་བྱས་ཟིན། (ཐིག་ཕྲེང་{ $rows }) གྲབས་ཉར་ནང་གསང་ལྡེ་མེད་པས། གསང་ལྡེ་གཞན་དུ་ཉར་ཚགས་གནང་རོགས།
# review: native speaker
restore-done = ཐིག་ཕྲེང་{ $rows }སླར་གསོ་བྱས་ཟིན། བསྐྱར་རྩིས་དང་ཞིབ་བཤེར་ཡང་བྱས་ཟིན།
# review: native speaker
restore-erasures = བསུབས་པའི་ཐོ་ཞིབ་བཤེར་བྱས་ཟིན། དོན་{ $count }བསྐྱར་དུ་སྒྲུབ་ཟིན།
# review: native speaker
restore-erasures-unreadable = བསུབས་པའི་ཐོའི་ནང་ཐིག་ཕྲེང་{ $lines }ཀློག་མི་ཐུབ། ཐོ་ཞིབ་བཤེར་བྱས་རྗེས་ཞབས་ཞུ་འགོ་འཛུགས་རོགས།
# review: native speaker
restore-no-erasures = བསུབས་པའི་ཐོ་མ་རྙེད། གྲབས་ཉར་རྗེས་སུས་སུབ་རོགས་ཞེས་ཞུས་པ་འདིར་མི་ཤེས། སྔར་གྱི་གཞི་གྲངས་ཀྱི་ཡིག་སྣོད་ནང་གི་ erasures ཡིག་ཆ་བཙལ་ནས། --erasures ཡིས་ཡང་བསྐྱར་སླར་གསོ་གནང་རོགས།
# review: native speaker
failure-erasures-missing = བསུབས་པའི་ཐོ་འདི་མེད། { $path }
# review: native speaker
check-clean = ཞིབ་བཤེར་བྱས་ཟིན། ཟིན་ཐོ་དང་ཕན་ཚུན་གྱི་འབྲེལ་བ། གྲངས་ཀ་ཚང་མ་མཐུན།
# review: native speaker
check-findings = ཞིབ་བཤེར་ལས་གཤམ་གྱི་མི་མཐུན་པ་རྙེད་སོང་། སྤྱི་བསྒྲགས་མཚམས་བཞག་ནས་དོ་དམ་པ་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
import-problem-township-missing = མ་ལག་གིས་མི་འདི་ད་དུང་ངོ་མི་ཤེས་ལ། རེའུ་མིག་ནང་ཤང་ངམ་གྲོང་རྡལ་ཡང་བྲིས་མེད། ཐེམ་ཐོ་ཡོད་སའི་ཤང་ངམ་གྲོང་རྡལ་འབྲི་རོགས།
# review: native speaker
import-problem-township-other = ཐིག་ཕྲེང་འདིར་{ $stated }བྲིས་འདུག ཁྱེད་ཀྱི་རྩིས་ཁྲས་{ $own }གྱི་མི་ནང་འདྲེན་བྱེད་ཆོག ཐིག་ཕྲེང་འདི་བསུབས་ནས། { $stated }འམ་རྫོང་གི་སྒེའུ་ཁུང་གིས་ནང་འདྲེན་བྱེད་དུ་འཇུག་རོགས། གལ་ཏེ་རང་གི་ཤང་ངམ་གྲོང་རྡལ་གྱི་མི་དེར་སྤོས་ཡོད་ན། ཁོང་གི་ཡིག་ཆའི་ནང་ཤང་ངམ་གྲོང་རྡལ་ཡོ་བསྲང་གནང་རོགས།
# review: native speaker
import-problem-township-moved = མི་འདིའི་ཐོ་འགོད་སྔར་{ $known }ལ་ཡོད། རེའུ་མིག་འདིར་{ $stated }བྲིས་འདུག དེ་རིང་ནས་བཟུང་{ $stated }ལྟར་རྩི་བ་དང་། དེའི་སྔོན་གྱི་གྲངས་ཀ་མི་འགྱུར། འབྱུང་ཁུངས་གཉིས་ཀ་རྫོང་ལ་ཞིབ་བཤེར་ཆེད་བསྐུར་ཟིན།
# review: native speaker
check-setting = དྲན་སྐུལ། གཞི་གྲངས་མཛོད་ཀྱི་ཞབས་ཞུ་ཆས་ཀྱི་ { $name } ནི་ { $value } རེད། { $wanted } ལ་བཅོས་ན་གཞི་ནས་ཉར་ཚགས་བྱས་པའི་ནང་དོན་བོར་མི་སྲིད།
# review: native speaker
documents-not-made = PDF བཟོ་མ་ཐུབ། ཁྱེད་ཀྱི་གཞི་གྲངས་ལ་འགྱུར་བ་མེད། ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས། ད་དུང་མ་འགྲིག་ན་དྲ་ངོས་དཔར་འདེབས་གནང་རོགས།
# review: native speaker
documents-font-missing = ཞབས་ཞུ་ཆས་འདིར་ PDF བཟོ་བའི་ཡིག་གཟུགས་མེད་པས་ PDF བཟོ་མ་ཐུབ། དྲ་ངོས་དཔར་འདེབས་གནང་ནས། དོ་དམ་པར་མཉེན་ཆས་ { $package } སྒྲིག་འཇུག་ཞུ་རོགས།
# review: native speaker
documents-card-too-long = བྱང་བུའི་ཡི་གེ་ཤོང་མི་ཐུབ་པས་ PDF བཟོ་མ་ཐུབ། དྲ་ངོས་དཔར་འདེབས་གནང་ནས། དོ་དམ་པར་བཤད་རོགས།
# review: native speaker
audit-whole-cut = བལྟས་པའི་ཟིན་ཐོ་ཨང་{ $seq }པ་ནས་ཆ་ཚང་འདུག ཟིན་ཐོ་བསྡོམས་{ $entries }། { $day } གོང་གི་ཟིན་ཐོ་ལོ་གསུམ་འཁོར་རྗེས་གཙང་སེལ་བྱས་ཟིན།
# review: native speaker
check-journal-waits = བསྒྲུབ་དགོས་པ། བལྟས་པའི་ཟིན་ཐོ་{ $count }ལོ་གསུམ་འཁོར་ཟིན། ཕྱིའི་མི་སུས་ཀྱང་དེ་ལས་ཕྱི་བའི་ཐིག་ཕྲེང་མཐའ་མ་མཐོང་མེད་པས་ད་དུང་ཉར་ཡོད། ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱི་ཁོངས་མིས་“ཟིན་ཐོའི་ཐིག་ཕྲེང་མཐའ་མ།”ནང་དཔར་འདེབས་བྱས་ནས་ཉར་རོགས། དེའི་མཚན་མོར་གཙང་སེལ་བྱེད།

# Failures that any room can meet, and what the commands say.
# review: native speaker
failure-absent = མ་རྙེད།
# review: native speaker
failure-not-signed-in = ཐོག་མར་ནང་འཛུལ་གནང་རོགས།
# review: native speaker
import-rows-read = བཀླགས་པའི་གྲངས།
# review: native speaker
import-cancelled = ནང་འདྲེན་བཀག་ཟིན། ཅི་ཡང་ཉར་མེད།

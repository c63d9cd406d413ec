# Names of facts, dimensions and values, from the glossary or put together from it.
# All wait for review by a native speaker. What is missing here is shown in Chinese, with a mark.

## Facts

# review: native speaker
fact-placement = ལས་ཞུགས།
# review: native speaker
fact-training-completion = གསོ་སྦྱོང་།

## Quantities

# review: native speaker
quantity-pay = གླ་ཕོགས།

## Dimensions

# review: native speaker
dimension-township = ཤང་།
# review: native speaker
dimension-month = ཟླ།
# review: native speaker
dimension-subsidised = ཁ་གསབ།

## Values of kind

# review: native speaker
word-kind-transfer = སྤོ་འཕོའི་ལས་ཞུགས།

## Values of sector

# review: native speaker
word-sector-project = ལས་གཞི།
# review: native speaker
word-sector-services = ཞབས་ཞུ།

## Values of destination

# review: native speaker
word-destination-county = རྫོང་ནང་།
# review: native speaker
word-destination-outside_region = ལྗོངས་ཕྱི།

## Values of labour

# review: native speaker
word-labour-rural = ཞིང་འབྲོག་པ།

### How sentences, names and values are put together.
### Lists ("a, b and c") are written by the browser in the language of the texts.

# $first (text): a sentence.
# $second (text): the sentence after it.
join-sentences = { $first } { $second }
# Ends words that have no stop of their own.
# $text (text): words that are a sentence but for their stop.
join-stop = { $text }.
# $label (text): the name of a thing.
# $value (text): what it is, or what is done with it.
join-label = { $label }: { $value }

### Trackers: what is read on their pages, pasted and said.

## Where an update was read

source-site = another tracker
source-pasted = pasted text
source-you-said = you said so

## What the tracking says, as the buyer picks it

says-nothing = Nothing yet
says-accepted = The carrier has it
says-exported = It left the country of origin
says-arrived = It arrived in my country
says-ready-for-pickup = It's waiting for pickup
says-delivered = Delivered
says-returning = It's going back to the sender

## What was looked up, in the log

# $site (text): the host name of a tracker, as in "correos.es".
# $count (number): how many updates it had.
lookup-found = Updates from { $site }: { $count }
# $site (text): the host name of a tracker, as in "correos.es".
lookup-nothing = No updates on { $site }
# $count (number): how many updates the pasted text had.
lookup-pasted = Pasted updates: { $count }
# $what (text): one of the says-* texts.
# $since (date): since which day.
lookup-said = Tracking says since { $since }: { $what }

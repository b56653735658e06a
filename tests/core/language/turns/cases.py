"""Our own sentences and the calls they ask for; `=>` separates, `&&` joins calls, `|` arguments."""

CREATE = """
buy milk => tasks.create | title: buy milk
buy kefir and eggs tomorrow => tasks.create | title: buy kefir and eggs | when: tomorrow
I need to renew my passport by Friday => tasks.create | title: renew my passport | when: by Friday
please add oat milk to my shopping list => tasks.create | title: oat milk
put bin bags on the list => tasks.create | title: bin bags
add water the ficus to my to-do list => tasks.create | title: water the ficus
new task: call the bank => tasks.create | title: call the bank
todo: fix the bike => tasks.create | title: fix the bike
create a task to clean the oven on Saturday => tasks.create | title: clean the oven | when: on Saturday
add pay rent to my list, high priority => tasks.create | title: pay rent | priority: high
pay the water bill !high => tasks.create | title: pay the water bill | priority: high
finish the tax form by Friday 5pm #tax => tasks.create | title: finish the tax form | when: by Friday 5pm | tags: tax
pay rent on the 31st of every month at 9 => tasks.create | title: pay rent | when: on the 31st of every month at 9
take out the trash every Monday => tasks.create | title: take out the trash | when: every Monday
email Laura the slides tomorrow morning => tasks.create | title: email Laura the slides | when: tomorrow morning
urgent: call the landlord => tasks.create | title: call the landlord | priority: urgent
wash the car +garage => tasks.create | title: wash the car | tags: garage
I have to pick up the parcel today => tasks.create | title: pick up the parcel | when: today
read https://example.org/a?b=1 tonight => tasks.create | title: read https://example.org/a?b=1 | when: tonight
dentist Thursday half past three => events.create | title: dentist | when: Thursday half past three
lunch with Ana tomorrow at noon => events.create | title: lunch with Ana | when: tomorrow at noon | people: Ana
schedule a call with Mia on Monday at 4pm => events.create | title: call with Mia | when: on Monday at 4pm | people: Mia
standup every monday 10am new york time => events.create | title: standup | when: every monday 10am new york time
book a haircut for Saturday 11am => events.create | title: haircut | when: Saturday 11am
put yoga on my calendar for tomorrow at 7am => events.create | title: yoga | when: tomorrow at 7am
I have a doctor's appointment on Tuesday at 10am => events.create | title: doctor's appointment | when: on Tuesday at 10am
set up a meeting with Paul and Rita on Friday at 2pm => events.create | title: meeting with Paul and Rita | when: on Friday at 2pm | people: Paul, Rita
add "Quarterly review" to my calendar tomorrow at 3pm => events.create | title: Quarterly review | when: tomorrow at 3pm
team dinner at Luigi's on Friday at 8pm => events.create | title: team dinner | when: on Friday at 8pm | location: Luigi's
schedule an event called Board games on Sunday at 6pm => events.create | title: Board games | when: on Sunday at 6pm
we're having a party on Saturday at 9pm => events.create | title: party | when: on Saturday at 9pm
can you create a meeting tomorrow at 5pm => events.create | title: meeting | when: tomorrow at 5pm
"""

REMIND = """
remind me to call the plumber at 9 => reminders.create | title: call the plumber | when: at 9
remind me tomorrow to water the plants => reminders.create | title: water the plants | when: tomorrow
at 4pm remind me to stretch => reminders.create | title: stretch | when: at 4pm
remind me in 20 minutes to check the oven => reminders.create | title: check the oven | when: in 20 minutes
please remind me about the parcel on Thursday => reminders.create | title: the parcel | when: on Thursday
don't let me forget to lock the shed tonight => reminders.create | title: lock the shed | when: tonight
set a reminder to feed the cat every day at 8am => reminders.create | title: feed the cat | when: every day at 8am
every night at 2:30 remind me to check the kiln => reminders.create | title: check the kiln | when: every night at 2:30
nag me every weekday at 10 until Harbour Ltd writes back => reminders.create | title: until Harbour Ltd writes back | when: every weekday at 10
nag me every weekday at 10 to send the invoice to Harbour Ltd until they write back => reminders.create | title: send the invoice to Harbour Ltd until they write back | when: every weekday at 10
remind me at 8pm that the sale starts at 10 => reminders.create | title: the sale starts at 10 | when: at 8pm
ping me in an hour => reminders.create | when: in an hour
set a timer for 10 minutes => reminders.create | title: timer | when: in 10 minutes
start a 5 minute timer => reminders.create | title: timer | when: in 5 minute
timer for half an hour => reminders.create | title: timer | when: in half an hour
set a timer called pasta for 9 minutes => reminders.create | title: pasta | when: in 9 minutes
wake me up at 6am => reminders.create | title: wake up | when: at 6am
set an alarm for 7am tomorrow => reminders.create | title: alarm | when: 7am tomorrow
alarm at 6:30 => reminders.create | title: alarm | when: at 6:30
I want to be reminded to take my pills at 9pm => reminders.create | title: take my pills | when: at 9pm
remind me to buy milk and call mom tomorrow => reminders.create | title: buy milk and call mom | when: tomorrow
give me a reminder for the school run at 3pm => reminders.create | title: the school run | when: at 3pm
"""

SEVERAL = """
dentist Thursday 3:30pm for an hour, buy milk tomorrow, and finish the tax form by Friday 5pm, remind me an hour before => events.create | title: dentist | when: Thursday 3:30pm for an hour && tasks.create | title: buy milk | when: tomorrow && tasks.create | title: finish the tax form | when: by Friday 5pm && reminders.create | item: $3 | when: an hour before
buy milk, call mom, pay rent => tasks.create | title: buy milk && tasks.create | title: call mom && tasks.create | title: pay rent
dentist Monday at 3pm, remind me a day before => events.create | title: dentist | when: Monday at 3pm && reminders.create | item: $1 | when: a day before
cancel the dentist and book a haircut for Friday at 10am => events.cancel | item: the dentist && events.create | title: haircut | when: Friday at 10am
call Ann tomorrow; mow the lawn on Sunday => tasks.create | title: call Ann | when: tomorrow && tasks.create | title: mow the lawn | when: on Sunday
mark #3 done and delete #4 => tasks.complete | item: #3 && tasks.delete | item: #4
"""

ASK = """
what do I have today? => events.list | when: today && tasks.list | when: today && reminders.list | when: today
what's on Monday => events.list | when: on Monday && tasks.list | when: on Monday && reminders.list | when: on Monday
agenda for tomorrow => events.list | when: tomorrow && tasks.list | when: tomorrow && reminders.list | when: tomorrow
what am I doing this weekend => events.list | when: this weekend && tasks.list | when: this weekend && reminders.list | when: this weekend
any meetings tomorrow? => events.list | when: tomorrow
what's on my calendar on Friday => events.list | when: on Friday
show my meetings this week => events.list | when: this week
when is my next dentist? => events.list | text: dentist
do I have any appointments on Tuesday? => events.list | when: on Tuesday
am I free at 4pm? => events.free | when: at 4pm
am I free tomorrow afternoon => events.free | when: tomorrow afternoon
do I have time for a run on Sunday? => events.free | when: on Sunday
what's overdue? => tasks.list | status: overdue
show #work tasks => tasks.list | tag: work
list my tasks => tasks.list
what's on my shopping list? => tasks.list
show my completed tasks => tasks.list | status: completed
show my high priority tasks => tasks.list | priority: high
find "tax form" in my tasks => tasks.list | text: tax form
search my tasks for passport => tasks.list | text: passport
what tags do I have => tasks.tags
show my reminders => reminders.list
what reminders do I have for tomorrow? => reminders.list | when: tomorrow
which alarms are set => reminders.list
how much time is left on my timer => reminders.list
"""

CHANGE = """
done => tasks.complete | item: it
done 70 => tasks.complete | item: 70
done with #12 => tasks.complete | item: #12
I finished the tax form => tasks.complete | item: the tax form
I've done the laundry => tasks.complete | item: the laundry
mark #3 done => tasks.complete | item: #3
mark the tax form as completed => tasks.complete | item: the tax form
mark #3 and #4 as done => tasks.complete | item: #3 and #4
complete #8 => tasks.complete | item: #8
check off eggs from my shopping list => tasks.complete | item: eggs
the laundry is done => tasks.complete | item: the laundry
both done => tasks.complete | item: both
reopen #3 => tasks.reopen | item: #3
reopen the tax form => tasks.reopen | item: the tax form
start #5 => tasks.start | item: #5
archive #9 => tasks.archive | item: #9
archive all done tasks => tasks.archive | item: all done tasks
move design review to 4pm => events.update | item: design review | when: 4pm
move my 3pm meeting to 4:30pm => events.update | item: my 3pm meeting | when: 4:30pm
push the dentist to Friday => events.update | item: the dentist | when: Friday
reschedule lunch with Ana for next Tuesday => events.update | item: lunch with Ana | when: next Tuesday
make the standup at 11am instead of 10am => events.update | item: the standup | when: at 11am
rename #3 to water the ferns => tasks.update | item: #3 | title: water the ferns
make #4 high priority => tasks.update | item: #4 | priority: high
make it urgent => tasks.update | item: it | priority: urgent
tag #3 #work => tasks.update | item: #3 | add_tags: work
tag the tax form as money => tasks.update | item: the tax form | add_tags: money
untag #3 #work => tasks.update | item: #3 | remove_tags: work
change the location of the offsite to Porto => events.update | item: the offsite | location: Porto
change my alarm to 7:30am => reminders.update | item: my alarm | when: 7:30am
cancel the dentist => events.cancel | item: the dentist
cancel my meeting with Eric tomorrow => events.cancel | item: my meeting with Eric tomorrow
delete #4 => tasks.delete | item: #4
delete all done tasks => tasks.delete | item: all done tasks
remove eggs from my shopping list => tasks.delete | item: eggs
clear my to-do list => tasks.delete | item: all tasks
stop the timer => reminders.cancel | item: the timer
cancel my reminder to call mom => reminders.cancel | item: my reminder to call mom
turn off the alarm => reminders.cancel | item: the alarm
cancel the last two reminders => reminders.cancel | item: the last two reminders
snooze it 10 minutes => reminders.snooze | item: it | until: in 10 minutes
snooze #12 until tomorrow at 9am => reminders.snooze | item: #12 | until: until tomorrow at 9am
remind me again tomorrow => reminders.snooze | item: it | until: tomorrow
snooze the kiln for an hour => reminders.snooze | item: the kiln | until: in an hour
"""

TALK = """
undo => conversation.undo
undo that => conversation.undo
undo the dentist => conversation.undo | item: the dentist
/undo => conversation.undo
redo => conversation.redo
actually redo => conversation.redo
why? => conversation.why
why did you do that => conversation.why
/start => conversation.help
/help => conversation.help
help => conversation.help
what can you do? => conversation.help
/today => events.list | when: today && tasks.list | when: today && reminders.list | when: today
/week => events.list | when: this week && tasks.list | when: this week && reminders.list | when: this week
/tasks => tasks.list
/reminders => reminders.list
/timezone Europe/Lisbon => people.update | timezone: Europe/Lisbon
/settings => people.show
I'm in Lisbon => people.update | timezone: Lisbon
my timezone is Europe/Berlin => people.update | timezone: Europe/Berlin
I live in Tokyo => people.update | timezone: Tokyo
set my time zone to New York => people.update | timezone: New York
call me Inês => people.update | display_name: Inês
"""

NOTHING = """
play some jazz
what's the weather
will it rain tomorrow?
how do I change my insurance policy
turn off the kitchen lights
what time is it in London
tell me a joke
what is the capital of Peru
convert 10 euros to dollars
how are you
thanks
I'm in love
I'm in Tokyo until the 20th
what's the exchange rate of the euro
translate good night into French
who won the match yesterday
set the thermostat to 20 degrees
turn up the volume
order me a taxi
why is the sky blue
show me the news
how far is the moon
/frobnicate
asdf qwer
"""

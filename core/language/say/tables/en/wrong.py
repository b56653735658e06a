"""English: what is said when somebody was misunderstood."""

SENTENCES = {
    "That was wrong": "That was wrong",
    "marked wrong": "Sorry. I have noted how I misread that, without names or other private words, "
    "so that it can be put right. What did you mean? Just say it again in other words.",
}

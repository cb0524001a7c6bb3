"""The Textual front end: app > screens > widgets.

Only a screen holds a quiz session; widgets take values and post messages. `desk` is what the screens work with,
`turns` has keys and clicks wait for each other, `beside` does long work in a thread.
"""

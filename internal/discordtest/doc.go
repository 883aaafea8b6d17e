// Package discordtest is a fake Discord for tests and load: a real HTTP server
// and a real WebSocket gateway on this machine, with a small world of guilds,
// channels and people behind them. It holds a bot to the limits that Discord
// documents, answers with the errors of Discord, and fails on demand in the
// ways in which networks and Discord do.
//
// # A first test
//
//	func TestAsk(t *testing.T) {
//		discord := discordtest.Start(t, discordtest.Options{})
//		guild := discord.AddGuild(discordtest.GuildOptions{Locale: "es-ES"})
//		ada := guild.AddMember("ada")
//		startBot(t, discord.URL(), discord.Token) // instead of https://discord.com
//
//		asked := ada.Mention(guild.General(), "who leads the talks?")
//		reply := discordtest.Wait(t, asked.Reply)
//		if !strings.Contains(reply.Text(), "Greer") { ... }
//
//		next := discordtest.Wait(t, ada.Click(reply, "More").Reply)
//		...
//	}
//
// A story that runs the whole program gives it the two as DISCORD_API_URL and
// DISCORD_TOKEN, and waits with [Server.Ready] and [Server.Registered] until it is
// connected and has registered its commands.
//
// Nothing sleeps: what a bot is expected to do is waited for with a deadline.
// [Wait] takes the method of a handle that waits ([Message.Reply],
// [Message.Edited], [Interaction.Reply], [Interaction.Modal], ...); [WaitN] one
// that waits for a number of things ([Message.Replies], [Interaction.Followups]);
// [WaitFor] one that only succeeds ([Message.Deleted]); [WaitUntil] any
// condition. Each fails the test with what the bot did instead.
//
// That a bot does NOT answer is shown with a second question: send what must be
// ignored, then a mention, wait for the reply to the mention, and look with
// [Message.Replies] and n = 0 that the first has none.
//
// # What people do
//
// A [User] says, mentions, replies, edits and deletes ([User.Say],
// [User.Mention], [User.DM], [User.ReplyTo], [User.Edit], [User.Delete]), and
// uses the bot's commands and components ([User.Slash], [User.Type] for
// autocomplete, [User.Use] for message commands, [User.Click], [User.Choose],
// [User.Submit] for modals). Commands must have been registered by the bot, and
// what a client would not let a person do (a missing option, a disabled button,
// a command without the permission for it) fails where it is waited for.
// [Server.Redeliver] and [Interaction.Redeliver] deliver an event twice, and
// [Channel.Webhook] sends what comes from no person.
//
// # What the bot did
//
// A [Message] is a value as it was at one moment; [Message.Now] is how it is
// now. [Channel.Messages] lists a channel, [Server.Requests] every request,
// [Server.Commands] what was registered, [Server.Intents] what was asked for at
// login. [Start] fails the test for each of [Server.Violations]: bodies that
// differ from Discord's OpenAPI description (checked when a folder above the
// test holds shared/discord/openapi.json), requests refused as malformed,
// messages that could ping. A test that provokes one takes it away with
// [Server.TakeViolations].
//
// # Limits and time
//
// Sizes are checked as Discord does, with its codes and trees of errors.
// Interactions expire after three seconds without a callback and after fifteen
// minutes; routes, the global 50 requests a second, gateway sends and logins
// are limited. [Server.Advance] moves the clock, so that no test waits for any
// of it. [Options] change limits; [DiscordLimits] are the true ones.
//
// # Faults
//
// [Server.Inject] disturbs REST requests (status, 429 with and without
// Retry-After, delay, reset). The gateway drops, freezes, closes with a code,
// refuses logins and resumes, asks to reconnect at any time also while a client
// logs in, invalidates sessions and keeps heartbeats unacknowledged: see
// [Server.Drop], [Server.Freeze], [Server.CloseGateway], [Server.RefuseLogins],
// [Server.RefuseResumes], [Server.Reconnect], [Server.ReconnectInsteadOfReady],
// [Server.Invalidate], [Server.MuteHeartbeats]. [Server.Heal] ends it all.
//
// # Load
//
// [New] needs no test. [Server.AddGuilds] adds thousands of guilds of a few
// kilobytes each, Options.Keep bounds what is remembered, and
// [Interaction.Took] says how long an answer took.
package discordtest

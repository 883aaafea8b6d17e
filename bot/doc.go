// Package bot puts the answers on Discord: commands, mentions, direct messages, buttons, and what they look like.
//
// A handler is a function from a Request to a Reply, both plain data. Around the handlers stands middleware (recovering from
// panics, request ids, deadlines, rate limits), around that a bounded queue for each server, and on the outside one adapter
// that speaks Discord: events.go turns what arrives into Requests, deliver.go sends Replies, gateway.go keeps the connections,
// rest.go makes the calls. Nothing of a question is kept: buttons carry their state in their custom_id and read the question
// back from the message they stand under.
package bot

// Package loadtest puts the whole program under load and into trouble: it runs the binary against a fake Discord that holds it
// to the limits of the real one, asks questions as members do, and finds out what became of each.
//
// The command in the folder load runs it at full size; the tests of this package run a short form of everything.
package loadtest

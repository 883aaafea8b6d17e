package library

// An Event is something that was changed in a library, for those who keep an eye on it. Its Do tells which of the other fields hold something.
type Event struct {
	Server string // whose shelf was changed; empty for the shared one
	By     Actor
	Do     Deed
	Change Change // of ArticlesChanged
	Report Report // of Reindexed and Restored
	Name   string // address of a feed, title of an item, a saved question, or the id of a server
	// Minutes is how often a feed that was set is read, and Article the id of the one that should answer a saved question.
	Minutes int
	Article string
}

// A Deed is what was done.
type Deed string

// The deeds.
const (
	ArticlesChanged Deed = "articles"
	FeedSet         Deed = "feed" // added, or followed in another way
	FeedRemoved     Deed = "unfeed"
	ItemSkipped     Deed = "skip"
	TestSaved       Deed = "test"
	TestRemoved     Deed = "untest"
	Reindexed       Deed = "reindex" // also when what was held back is approved
	HeldDiscarded   Deed = "discard"
	ServerBlocked   Deed = "block"
	ServerUnblocked Deed = "unblock"
	Restored        Deed = "restore"
)

// tell tells of something that was changed, unless that failed.
func (l *Library) tell(err error, e Event) {
	if err == nil && l.opt.Changed != nil {
		l.opt.Changed(e)
	}
}

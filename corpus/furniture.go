package corpus

import (
	"regexp"
	"strings"
	"unicode"
)

// A trait says what may be told of a line of a page from the line alone.
type trait struct {
	reason  string         // why it is left out
	longest int            // words; a longer line is text, whatever it begins with
	pattern *regexp.Regexp // matches the line in lower case, without space around it
}

// furniture are the traits of lines that belong to a page and not to its article, the first that fits counts.
// They are what pages of many publishers have in common, none is the wording of a single one.
var furniture = []trait{
	{"advertisement", 8, regexp.MustCompile(`^[-–—\s]*(advertisements?|advertising|sponsored( content| by .*)?|paid (post|content)|promoted( content)?|ad|story continues below.*|article continues (below|after).*|advertisement\b.*|scroll to continue.*|广告|廣告|広告|광고|publicidad)[-–—.:\s]*$`)},
	{"comments box", 14, regexp.MustCompile(`^(\(?\d+\)? )?(comments?|replies|responses)( ?[(:]?\d*\)?)?( yet)?\.*$|^no comments?\b.*|^(add|leave|post|write|submit) (a|your) (public )?(comment|reply)\b.*|^(be the first to (comment|reply)|join the (conversation|discussion)|view (all )?comments|show comments|load comments|hide comments|sign in to comment|log in to comment|comments are closed|what do you think\?|sort by (newest|oldest|best).*)\b.*|^(评论|評論|留言|コメント|댓글|comentarios)\b.*$`)},
	{"sharing links", 8, regexp.MustCompile(`^(share|share (this|on|via|to|article|story|link)\b.*|tweet|retweet|copy( the)? link|link copied.*|copied!?|e-?mail|print|save|save (this|for later)\b.*|bookmark.*|gift( this)? article|like|pin( it)?|listen( to (this|the) (article|story))?\b.*|follow( us)?\b.*|facebook|twitter|x|x \(twitter\)|linkedin|whatsapp|reddit|telegram|messenger|flipboard|pinterest|instagram|youtube|tiktok|threads|bluesky|weibo|wechat|line|分享|シェア|공유|compartir)[.:!]*$`)},
	{"invitation to subscribe", 30, regexp.MustCompile(`^(subscribe|sign up|sign in|log ?in|register|create (a free |an )?account|already a (subscriber|member)|become a (subscriber|member)|start your (free )?trial|get (our|the|unlimited|full|daily|breaking)\b.*(newsletter|app|inbox|access|alerts?|news)|join (our|us|over|the)\b.*(newsletter|channel|community|readers|whatsapp|telegram)|download (our|the) app|newsletters?|support (our|independent) journalism|your (free )?trial|unlock this|this (article|content) is (reserved )?for (subscribers|members)|donate|订阅|訂閱|suscríbete)\b.*`)},
	{"link to other articles", 25, regexp.MustCompile(`^(related( (articles?|stories|news|topics|content|posts|coverage|links|reading))?|more (on this( story| topic)?|stories|news|articles|top stories|for you|like this)|(read|see|watch|learn) (more|also|next|now)|also (read|see|watch)|recommended( (for you|stories|articles|reading))?|you (may|might) (also )?(like|be interested in)|up next|next (article|story|up)|previous (article|story|post)|next post|most (read|popular|viewed|shared)|trending( now)?|popular( now)?|top stories|latest( (news|stories|headlines))?|editors?['’]s? (picks?|choice)|don['’]t miss|in this (article|story)|table of contents|tags?|topics|filed under|in case you missed it|around the web|from our partners|相关阅读|相关新闻|相關新聞|延伸閱讀|関連記事|관련 ?기사)\s*:?$|^(read more|read also|also read|see also|read next|related|recommended|watch|listen|don['’]t miss|tags?|topics|filed under)\s*[:|>»]\s*\S.*|^more from \S.*`)},
	{"cookie notice", 80, regexp.MustCompile(`\bcookies?\b.*\b(accept|consent|preferences|settings|policy|we use|this (web)?site|experience|personali[sz]e)|\b(we use|this (web)?site uses|accept( all)?|reject( all)?|manage( your)?|your) cookies?\b|^(accept all|reject all|manage (preferences|consent|choices)|cookie (settings|preferences|policy)|your privacy( choices)?)\b.*`)},
	{"copyright or legal line", 40, regexp.MustCompile(`^(©|\(c\) ?\d{4}|copyright\b|all rights reserved|terms (of (use|service)|and conditions)|privacy (policy|notice)|disclaimer\s*:|do not sell my|our standards:|版权所有|版權所有)|\ball rights reserved\.?$`)},
	{"navigation", 8, regexp.MustCompile(`^(skip to (main )?(content|navigation)|skip (ad|advertisement)|(main )?menu|open menu|close( menu)?|search|home( ?page)?|back( to (top|home|news))?|go back|top|show (more|less|all)|view (more|all)|load(ing)? ?(more)?|see all|expand|continue reading|contents|log ?out|my account|settings|help|about( us)?|contact( us)?|advertise( with us)?|careers|site ?map|faqs?|watch live|live( tv)?|edition|language|english|next|previous|page \d+( of \d+)?|\d+ ?/ ?\d+)[.:…]*$`)},
	{"navigation", 14, regexp.MustCompile(`^(home|news|world|business|politics|markets)( ?[>›»/|] ?[\pL &]+)+$`)},
	{"picture credit", 14, regexp.MustCompile(`^(photo(graph)?|image|picture|illustration|video|credit|source image|图片来源)( (by|credit|source|courtesy))?\s*[:/|©]|(/|via |\| ?|© ?)(getty|getty images|reuters|afp|ap|ap photo|shutterstock|bloomberg|epa|xinhua)\)?\.?$|^(getty images|ap photo)\b`)},
	{"reading time", 6, regexp.MustCompile(`^\d{1,3} ?-?min(ute)?s?( read| listen)?( time)?$|^reading time\b.*`)},
}

// sections are the names of parts of a news site that stand alone above a headline.
var sections = map[string]bool{
	"news": true, "world": true, "world news": true, "business": true, "business news": true, "politics": true,
	"market": true, "markets": true, "economy": true, "economics": true, "finance": true, "technology": true, "tech": true,
	"opinion": true, "analysis": true, "exclusive": true, "explainer": true, "china": true, "asia": true, "u.s.": true,
	"us": true, "europe": true, "trade": true, "breaking": true, "breaking news": true, "live": true, "updated": true,
	"latest news": true, "international": true, "energy": true, "commodities": true, "press release": true, "feature": true,
}

// furnitureReason returns why a line is left out of an article, or "" when nothing in the line itself says so.
func furnitureReason(line string) string {
	lower := strings.ToLower(strings.TrimSpace(line))
	words := len(strings.Fields(lower))
	if lower != "" && !strings.ContainsFunc(lower, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return "nothing but signs"
	}
	for _, t := range furniture {
		if words <= t.longest && t.pattern.MatchString(lower) && !(t.longest > 14 && spoken(lower)) {
			return t.reason
		}
	}
	return ""
}

// spoken reports whether a line that begins as furniture goes on as a sentence about somebody.
func spoken(lower string) bool {
	return strings.Contains(lower, " said ") || strings.Contains(lower, ", said") || strings.HasSuffix(lower, " said.")
}

// endsSentence reports whether the line ends as a sentence does, with or without closing quotes and brackets.
func endsSentence(line string) bool {
	line = strings.TrimRightFunc(line, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.In(r, unicode.Pf, unicode.Pe) || r == '"' || r == '\''
	})
	for _, mark := range []string{".", "!", "?", "…", "。", "！", "？", ":", "："} {
		if strings.HasSuffix(line, mark) {
			return true
		}
	}
	return false
}

// isQuestion reports whether the line is one short question, as lists of links to a chat or a quiz are made of.
func isQuestion(line string) bool {
	return countWords(line) <= 25 && (strings.HasSuffix(line, "?") || strings.HasSuffix(line, "？"))
}

// startsLower reports whether the line goes on with a sentence that began before it.
func startsLower(line string) bool {
	for _, r := range line {
		return unicode.IsLower(r)
	}
	return false
}

// isProse reports whether a line is text that somebody wrote to be read: a sentence of some words, or many words.
func isProse(line string) bool {
	words := countWords(line)
	switch {
	case isQuestion(line):
		return false
	case endsSentence(line):
		return words >= 5
	default:
		return words >= 14
	}
}

// isLabel reports whether a line is a name and no sentence that breaks off: a few words, each of them with a capital,
// but for articles, prepositions and conjunctions of up to three letters.
func isLabel(line string) bool {
	words := strings.Fields(line)
	if len(words) > 6 || endsSentence(line) {
		return false
	}
	for i, word := range words {
		if startsLower(word) && (i == 0 || len(word) > 3) {
			return false
		}
	}
	return len(words) > 0 && !strings.HasSuffix(line, ",")
}

// doubled reports whether a short line says the same thing twice, as a label and its description for screen readers do
// when they are copied.
func doubled(line string) bool {
	const shortest, longest = 4, 40 // bytes of one half: below, it may be a word such as "bye-bye"
	for _, gap := range []int{0, 1} {
		half := (len(line) - gap) / 2
		if half >= shortest && half <= longest && len(line) == 2*half+gap && line[:half] == line[half+gap:] && (gap == 0 || line[half] == ' ') {
			return !endsSentence(line)
		}
	}
	return false
}

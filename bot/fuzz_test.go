package bot

import (
	"encoding/json"
	"strings"
	"testing"
)

// seenBy returns what a tap makes of bytes from the gateway that come in pieces of a size: an error that ends the connection, a close
// code, an invalid session, a heartbeat that still waits.
func seenBy(data []byte, size int) (err string, code, invalid int32, waits bool) {
	var t tap
	t.opening.Store(true)
	t.beat.Store(1)
	for len(data) > 0 {
		n := min(size, len(data))
		if e := t.watch(data[:n]); e != nil {
			err = e.Error()
			break
		}
		data = data[n:]
	}
	return err, t.code.Load(), t.invalid.Load(), t.beat.Load() != 0
}

// FuzzTap holds the tap to one understanding of a stream of frames, however the network cuts it.
func FuzzTap(f *testing.F) {
	const opened = "HTTP/1.1 101 Switching Protocols\r\n\r\n"
	frame := func(op byte, content string) string { return string([]byte{0x80 | op, byte(len(content))}) + content }
	for _, s := range []string{
		"", opened, opened + frame(1, `{"op":11}`), opened + frame(1, `{"op":7}`), opened + frame(1, `{"op":9,"d":true}`) + "rest",
		opened + frame(1, `{"op":9,"d":false}`), opened + frame(8, "\x0f\xa4"), opened + frame(8, ""),
		opened + "\x81\x7e\x00\x03abc" + frame(1, `{"op":11}`), opened + "\x82\x7f\xff\xff\xff\xff\xff\xff\xff\xff" + frame(1, `{"op":7}`),
	} {
		f.Add([]byte(s), 1)
		f.Add([]byte(s), 7)
	}
	f.Fuzz(func(t *testing.T, data []byte, size int) {
		if size < 1 {
			size = 1
		}
		err, code, invalid, waits := seenBy(data, len(data))
		err2, code2, invalid2, waits2 := seenBy(data, size)
		if err != err2 || code != code2 || invalid != invalid2 || waits != waits2 {
			t.Errorf("whole: %q, code %d, invalid %d, waits %t; in pieces of %d: %q, code %d, invalid %d, waits %t",
				err, code, invalid, waits, size, err2, code2, invalid2, waits2)
		}
	})
}

// FuzzEvent takes what Discord sends apart as an interaction and as a message.
func FuzzEvent(f *testing.F) {
	for _, s := range []string{
		`{"type":2,"data":{"name":"corpus","options":[{"type":1,"name":"add","options":[{"type":3,"name":"link","value":"x","focused":true}]}]},"member":{"user":{"id":"1"},"permissions":"32"}}`,
		`{"type":3,"data":{"custom_id":"2|f","values":["a"]},"message":{"id":"1","embeds":[{}],"referenced_message":{}}}`,
		`{"type":5,"data":{"custom_id":"x","components":[{"components":[{"custom_id":"q","value":"who"}]},{"component":{"custom_id":"v","values":[]}}]},"user":{}}`,
		`{"content":"<@1> who <@!2> <@&3> <#4> <:a:5> <a:b:6> <t:7> <8 >","mentions":[{"id":"1"},{"id":"2","username":"ada"}],"mention_roles":["3"]}`,
		`{"type":2,"data":{"target_id":"1","resolved":{"messages":{"1":null},"attachments":{"2":null}}}}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var i inInteraction
		if json.Unmarshal(data, &i) == nil {
			if r, ok := i.request("1"); ok && r.Way == "" {
				t.Error("a request that came no way")
			}
		}
		var m inMessage
		if json.Unmarshal(data, &m) == nil {
			m.mentions("1", "3")
			if asked := m.ask("1", "3"); strings.Join(strings.Fields(asked), " ") != asked {
				t.Errorf("the question is not one line: %q", asked)
			}
		}
	})
}

package library

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"sync"

	"tradetalks/index"
)

// A process that holds a data folder takes changes from others over a local socket: one connection for each, with one line of JSON
// that names the operation and one or more that answer it. Only the user that runs the bot can connect.

// An operation is something that changes a library, with what it takes and gives.
type operation[P, R any] struct {
	name string
	run  func(*Library, context.Context, Actor, P, func(Progress)) (R, error)
}

// The operations.
var (
	opAdd      = operation[addition, Change]{"add", (*Library).add}
	opRemove   = operation[[]string, Change]{"remove", (*Library).remove}
	opUndo     = operation[int, Change]{"undo", (*Library).undo}
	opQuestion = operation[question, Change]{"question", (*Library).question}
	opTakeDown = operation[takedown, Change]{"takedown", (*Library).takeDown}
	opReindex  = operation[bool, Report]{"reindex", (*Library).reindex}
	opCancel   = operation[struct{}, bool]{"cancel", (*Library).cancelReindex}
	opApprove  = operation[bool, Report]{"approve", (*Library).approve}
	opSetTest  = operation[Test, struct{}]{"test", (*Library).setTest}
	opSettings = operation[Settings, struct{}]{"settings", (*Library).setSettings}
	opBlock    = operation[blocking, struct{}]{"block", (*Library).block}
	opFeed     = operation[Subscription, struct{}]{"feed", (*Library).setFeed}
	opUnfeed   = operation[string, struct{}]{"unfeed", (*Library).removeFeed}
	opRunFeed  = operation[string, FeedRun]{"run feed", (*Library).runFeed}
	opDecide   = operation[decision, Change]{"decide", (*Library).decide}
	opFreeze   = operation[struct{}, string]{"freeze", (*Library).freeze}
	opRestore  = operation[string, Report]{"restore", (*Library).restore}
	opStatus   = operation[struct{}, Status]{"status", (*Library).status}
)

// handlers returns what runs each operation for another process.
func handlers() map[string]func(*Library, context.Context, Actor, json.RawMessage, func(Progress)) (any, error) {
	all := map[string]func(*Library, context.Context, Actor, json.RawMessage, func(Progress)) (any, error){}
	register(all, opAdd)
	register(all, opRemove)
	register(all, opUndo)
	register(all, opQuestion)
	register(all, opTakeDown)
	register(all, opReindex)
	register(all, opCancel)
	register(all, opApprove)
	register(all, opSetTest)
	register(all, opSettings)
	register(all, opBlock)
	register(all, opFeed)
	register(all, opUnfeed)
	register(all, opRunFeed)
	register(all, opDecide)
	register(all, opFreeze)
	register(all, opRestore)
	register(all, opStatus)
	return all
}

func register[P, R any](all map[string]func(*Library, context.Context, Actor, json.RawMessage, func(Progress)) (any, error), op operation[P, R]) {
	all[op.name] = func(l *Library, ctx context.Context, by Actor, data json.RawMessage, progress func(Progress)) (any, error) {
		var p P
		if err := json.Unmarshal(data, &p); err != nil {
			return nil, fmt.Errorf("library: %s: %w", op.name, err)
		}
		return op.run(l, ctx, by, p, progress)
	}
}

// do runs an operation in this process when it holds the data folder or nobody does, else in the one that holds it.
func do[P, R any](ctx context.Context, l *Library, op operation[P, R], by Actor, p P, progress func(Progress)) (R, error) {
	var none R
	if l.ctx.Err() != nil {
		return none, fmt.Errorf("library: %w", ErrClosed)
	}
	if len(l.opt.Replace) > 0 && op.name != opReindex.name {
		return none, fmt.Errorf("library: %w", ErrFixed)
	}
	socket, err := l.writer(ctx)
	if err != nil {
		return none, err
	}
	if socket != "" {
		return send(ctx, socket, op, by, p, progress)
	}
	return op.run(l, ctx, by, p, progress)
}

// writer makes sure that this process holds the data folder, or returns the socket of the one that does.
func (l *Library) writer(ctx context.Context) (socket string, err error) {
	l.mu.Lock()
	writing := l.lock != nil
	l.mu.Unlock()
	if writing {
		return "", nil
	}
	err = l.takeOver(ctx)
	var busy *BusyError
	if errors.As(err, &busy) && busy.Holder.Socket != "" {
		return busy.Holder.Socket, nil
	}
	return "", explain(err)
}

// request and response are the lines on the socket.
type request struct {
	Op     string          `json:"op"`
	By     Actor           `json:"by"`
	Params json.RawMessage `json:"params"`
}

type response struct {
	Progress *Progress       `json:"progress,omitempty"`
	Result   json.RawMessage `json:"result,omitempty"`
	Error    *remoteError    `json:"error,omitempty"`
}

// remoteError is an error of another process: its text, and the sentinel that it wraps.
type remoteError struct {
	Text string `json:"text"`
	Kind int    `json:"kind"` // index into sentinels, -1 for none
}

// sentinels are the errors that stay recognisable over the socket.
func sentinels() []error {
	return []error{ErrNotYours, ErrBlocked, ErrQuota, ErrExists, ErrNotFound, ErrNoChange, ErrLater, ErrNotIndexed, ErrRunning, ErrNotHeld,
		ErrDiskFull, ErrReadOnly, ErrClosed, ErrFixed, ErrID, ErrNoFetch, context.Canceled, index.ErrDamaged}
}

func newRemoteError(err error) *remoteError {
	for i, s := range sentinels() {
		if errors.Is(err, s) {
			return &remoteError{err.Error(), i}
		}
	}
	return &remoteError{err.Error(), -1}
}

func (e *remoteError) Error() string { return e.Text }

func (e *remoteError) Unwrap() error {
	if all := sentinels(); e.Kind >= 0 && e.Kind < len(all) {
		return all[e.Kind]
	}
	return nil
}

// send hands an operation to the process that holds the data folder.
func send[P, R any](ctx context.Context, socket string, op operation[P, R], by Actor, p P, progress func(Progress)) (result R, err error) {
	defer func() {
		var remote *remoteError
		if err != nil && !errors.As(err, &remote) {
			err = fmt.Errorf("library: %s: handing it to the running bot: %w", op.name, err)
		}
	}()
	params, err := json.Marshal(p)
	if err != nil {
		return result, err
	}
	line, err := json.Marshal(request{Op: op.name, By: by, Params: params})
	if err != nil {
		return result, err
	}
	conn, err := new(net.Dialer).DialContext(ctx, "unix", socket)
	if err != nil {
		return result, err
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.Close() }) // which cancels it there
	defer stop()
	if _, err := conn.Write(append(line, '\n')); err != nil {
		return result, err
	}
	d := json.NewDecoder(bufio.NewReader(conn))
	for {
		var r response
		if err := d.Decode(&r); err != nil {
			if ctx.Err() != nil {
				return result, ctx.Err()
			}
			if errors.Is(err, io.EOF) {
				err = errors.New("it stopped before it answered: look at the history whether it was done")
			}
			return result, err
		}
		switch {
		case r.Progress != nil:
			if progress != nil {
				progress(*r.Progress)
			}
		case r.Error != nil:
			return result, r.Error
		default:
			return result, json.Unmarshal(r.Result, &result)
		}
	}
}

// A door is the socket on which a library takes changes.
type door struct {
	listener net.Listener
	temp     string // folder that was made for the socket; empty when it lies in the data folder
	work     sync.WaitGroup
}

const socketFile = "bot.sock"

// longestSocket is how long the path of a socket may be on every system.
const longestSocket = 100

// listen opens the door and writes into the lock where it is.
func (l *Library) listen(holder Holder) error {
	file, temp := filepath.Join(l.opt.DataDir, socketFile), ""
	if len(file) > longestSocket {
		var err error
		if temp, err = os.MkdirTemp("", "tradetalks-"); err != nil {
			return err
		}
		file = filepath.Join(temp, socketFile)
	}
	if err := os.RemoveAll(file); err != nil { // of a process that was killed: we hold the lock
		return err
	}
	listener, err := net.Listen("unix", file)
	if err != nil {
		// a folder where no socket can be made is still good for a bot
		l.opt.Log.Warn("library: other processes cannot hand in changes", "error", err)
		return nil
	}
	if err := os.Chmod(file, 0o600); err != nil {
		return errors.Join(err, listener.Close())
	}
	d := &door{listener: listener, temp: temp}
	holder.Socket = file
	l.mu.Lock()
	l.door = d
	err = l.lock.write(holder)
	l.mu.Unlock()
	if err != nil {
		return err
	}
	known := handlers()
	d.work.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return // closed
			}
			d.work.Go(func() { l.serve(conn, known) })
		}
	})
	return nil
}

// close stops taking changes; those under way are told that the library is closed.
func (d *door) close() error {
	err := d.listener.Close()
	d.work.Wait()
	if d.temp != "" {
		err = errors.Join(err, os.Remove(d.temp))
	}
	return err
}

// longestRequest bounds a line on the socket: an article of 5 MB, escaped, several times over.
const longestRequest = 256 << 20

// serve answers one connection.
func (l *Library) serve(conn net.Conn, known map[string]func(*Library, context.Context, Actor, json.RawMessage, func(Progress)) (any, error)) {
	defer conn.Close()
	ctx, cancel := context.WithCancel(l.ctx)
	defer cancel()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	var mu sync.Mutex
	reply := func(r response) {
		mu.Lock()
		defer mu.Unlock()
		data, err := json.Marshal(r)
		if err == nil {
			_, err = conn.Write(append(data, '\n'))
		}
		if err != nil {
			cancel()
		}
	}
	in := bufio.NewReader(io.LimitReader(conn, longestRequest))
	line, err := in.ReadBytes('\n')
	if err != nil {
		return
	}
	var q request
	if err := json.Unmarshal(line, &q); err != nil {
		reply(response{Error: newRemoteError(fmt.Errorf("library: not a request: %w", err))})
		return
	}
	run := known[q.Op]
	if run == nil {
		reply(response{Error: newRemoteError(fmt.Errorf("library: the running bot is of another version: it does not know %q", q.Op))})
		return
	}
	go func() { // the other side goes away: give up
		_, _ = in.ReadByte()
		cancel()
	}()
	q.By.Via = Terminal // who can connect is the operator
	result, err := run(l, ctx, q.By, q.Params, func(p Progress) { reply(response{Progress: &p}) })
	stop()
	if err != nil {
		reply(response{Error: newRemoteError(err)})
		return
	}
	data, err := json.Marshal(result)
	if err != nil {
		reply(response{Error: newRemoteError(err)})
		return
	}
	reply(response{Result: data})
}
